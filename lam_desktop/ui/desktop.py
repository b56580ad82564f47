"""The person's desktop through Qt: clipboard, default programs, notifications. A `core.context.DesktopSession`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from lam_desktop.core.errors import WorldError


def open_here(target: Path | str) -> None:
    """Open a file or an address with the person's program for it. Raises WorldError when there is none."""
    url = QUrl.fromLocalFile(str(target)) if isinstance(target, Path) else QUrl.fromUserInput(target)
    if not QDesktopServices.openUrl(url):
        raise WorldError(f"There is no program here that opens {Path(str(target)).name}.", "Open it by hand.")


class QtDesktop:
    """What actions reach of the desktop while the window runs.

    Args:
        tell: shows a notification: the tray, or the chat where there is no tray.
    """

    def __init__(self, tell: Callable[[str, str], None]) -> None:
        self._tell = tell

    async def open(self, target: Path | str) -> None:
        open_here(target)

    async def read_clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    async def write_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    async def notify(self, title: str, text: str) -> None:
        self._tell(title, text)
