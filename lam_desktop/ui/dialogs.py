"""Opens the dialogs of the window. Rule: none blocks the loop; what is saved counts at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from lam_desktop.app import Services
from lam_desktop.core.settings import Settings
from lam_desktop.ui.connections.dialog import ConnectionsDialog
from lam_desktop.ui.help.dialog import AboutDialog, HelpDialog
from lam_desktop.ui.loop import Tasks, ask
from lam_desktop.ui.models.dialog import ModelsDialog
from lam_desktop.ui.models.view_model import ModelsModel
from lam_desktop.ui.passwords.dialog import PasswordsDialog, PasswordsLine
from lam_desktop.ui.passwords.view_model import PasswordsModel
from lam_desktop.ui.rights.dialog import RightsDialog
from lam_desktop.ui.rights.view_model import RightsModel
from lam_desktop.ui.schedules.dialog import SchedulesDialog
from lam_desktop.ui.schedules.view_model import SchedulesModel
from lam_desktop.ui.settings.dialog import SettingsDialog
from lam_desktop.ui.shell import Shell


class Dialogs(QObject):
    """All of them, over the frame."""

    settings_changed = Signal(object)

    def __init__(self, shell: Shell, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._shell = shell
        self._services = services
        self._tasks = tasks

    @property
    def theme(self) -> str:
        """The look that is wanted: light, dark or system."""
        return self._services.settings.theme

    def want_theme(self, theme: str) -> None:
        """Change the look, at once and for good."""
        self._tasks.spawn(self._save(replace(self._services.settings, theme=theme)))

    def settings(self) -> None:
        """Show the settings."""
        self._tasks.spawn(self._settings())

    async def _settings(self) -> None:
        passwords = PasswordsModel(self._services, self._tasks)
        line = PasswordsLine(passwords, lambda: self._passwords(passwords, dialog))
        dialog = SettingsDialog(self._services.settings, line, self._shell)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            settings = dialog.settings()
            await asyncio.sleep(0)  # the dialog is gone before another look would dress it again
            await self._save(settings)

    def _passwords(self, model: PasswordsModel, over: QWidget) -> None:
        self._tasks.spawn(ask(PasswordsDialog(model, self._shell.look, over)))

    async def unlock(self) -> None:
        """Ask for the passphrase, where passwords are in a locked file and something needs one."""
        if self._services.secrets.locked and await self._services.secret_names():
            model = PasswordsModel(self._services, self._tasks)
            await ask(PasswordsDialog(model, self._shell.look, self._shell, asked=True))

    async def _save(self, settings: Settings) -> None:
        self._shell.look.want(settings.theme)
        await self._services.save_settings(settings)
        self.settings_changed.emit(settings)

    def connections(self) -> None:
        """Show the mail accounts."""
        self._tasks.spawn(ask(ConnectionsDialog(self._services, self._tasks, self._shell.look, self._shell)))

    def models(self) -> None:
        """Show the language models."""
        model = ModelsModel(self._services, self._tasks)
        self._tasks.spawn(ask(ModelsDialog(model, self._shell.look, self._shell)))

    def schedules(self) -> None:
        """Show what runs by itself."""
        model = SchedulesModel(self._services, self._tasks)
        self._tasks.spawn(ask(SchedulesDialog(model, self._shell.look, self._shell)))

    def rights(self) -> None:
        """Show what may run without asking, and what was decided."""
        model = RightsModel(self._services, self._tasks)
        self._tasks.spawn(ask(RightsDialog(model, self._shell.look, self._shell)))

    def help(self) -> None:
        """Show what can be asked."""
        self._tasks.spawn(ask(HelpDialog(self._services.catalogue.cards(), self._shell.look, self._shell)))

    def about(self) -> None:
        """Show what this is."""
        self._tasks.spawn(ask(AboutDialog(self._shell.look, self._shell)))
