"""Where passwords are kept, as it is shown. Rule: a passphrase goes through here once, and is not kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.secret import Secret
from lam_desktop.ui.loop import Tasks

_NO_KEYRING = "No keyring works on this computer, so your passwords stay in the file."
_NOT_THE_SAME = "The two are not the same. Type it again."


@dataclass(frozen=True, slots=True)
class Where:
    """Where passwords are, in one sentence. `locked`: in a file that waits for its passphrase."""

    text: str
    in_file: bool
    locked: bool


class PasswordsModel(QObject):
    """Gestures in, the place out. One at a time: `busy` tells while a passphrase is tried, which takes a moment."""

    changed = Signal(object)  # Where
    told = Signal(str)  # what was wrong, or nothing
    done = Signal(str)  # a gesture went well; in words
    busy = Signal(bool)

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._busy = False

    def reload(self) -> None:
        """Look anew where they are."""
        self._tasks.spawn(self._tell())

    def unlock(self, passphrase: Secret) -> None:
        """Open the file for this session."""
        self._do(lambda: self._services.unlock_secrets(passphrase), "Your passwords are open until the program ends.")

    def use_file(self, passphrase: Secret, again: Secret) -> None:
        """Move all passwords into a file."""
        self._do(lambda: self._use_file(passphrase, again), "Your passwords are in the file now.")

    def change(self, passphrase: Secret, again: Secret) -> None:
        """Give the file another passphrase."""
        self._do(lambda: self._change(passphrase, again), "The file has its new passphrase.")

    def use_keyring(self) -> None:
        """Move all passwords back into the keyring."""
        self._do(self._use_keyring, "Your passwords are in the keyring now.")

    def begin_anew(self) -> None:
        """Give the file up with all that is in it."""
        self._do(self._begin_anew, "The file is gone. Type your passwords in again where they are needed.")

    async def _use_file(self, passphrase: Secret, again: Secret) -> None:
        _check(passphrase, again)
        await self._services.secrets.use_file(passphrase, await self._services.secret_names())

    async def _change(self, passphrase: Secret, again: Secret) -> None:
        _check(passphrase, again)
        await self._services.secrets.change_passphrase(passphrase)

    async def _use_keyring(self) -> None:
        if not await self._services.secrets.use_keyring():
            raise InputError(_NO_KEYRING, "")

    async def _begin_anew(self) -> None:
        await self._services.secrets.begin_anew()
        await self._services.accounts.reload()

    def _do(self, act: Callable[[], Awaitable[None]], words: str) -> None:
        if not self._busy:
            self._busy = True
            self._tasks.spawn(self._done(act, words))

    async def _done(self, act: Callable[[], Awaitable[None]], words: str) -> None:
        self.told.emit("")
        self.busy.emit(True)
        try:
            await act()
        except LamError as error:
            self.told.emit(str(error))
        else:
            self.done.emit(words)
        finally:
            self._busy = False
            self.busy.emit(False)
            await self._tell()

    async def _tell(self) -> None:
        vault = self._services.secrets
        self.changed.emit(Where(await vault.told(), vault.in_file, vault.locked))


def _check(passphrase: Secret, again: Secret) -> None:
    if passphrase != again:
        raise InputError(_NOT_THE_SAME, "")
