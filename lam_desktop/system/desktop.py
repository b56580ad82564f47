"""The person's desktop: default programs, clipboard, notifications.

Rule: programs are started with argument lists, never a shell, and what they could not do is said.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from lam_desktop.core.errors import WorldError
from lam_desktop.core.hiding import KNOWN

_LIMIT = 10.0


class CommandDesktop:
    """Implements `core.context.DesktopSession` with the system's own small programs.

    Args:
        tell: shows a notification where the system has no program for it (the window's tray, or the terminal).
    """

    def __init__(self, tell: Callable[[str, str], Awaitable[None]] | None = None) -> None:
        self._tell = tell
        self._clipboard = ""

    async def open(self, target: Path | str) -> None:
        if sys.platform == "win32":
            import os

            await asyncio.to_thread(os.startfile, str(target))
            return
        program = "open" if sys.platform == "darwin" else "xdg-open"
        if shutil.which(program) is None:
            raise WorldError(f"There is no program here that opens {Path(str(target)).name}.", "Open it by hand.")
        await _run(program, str(target))

    async def read_clipboard(self) -> str:
        for command in _available(_PASTE):
            with contextlib.suppress(WorldError):  # this one is for another kind of screen
                return await _run(*command)
        return self._clipboard

    async def write_clipboard(self, text: str) -> None:
        self._clipboard = text
        for command in _available(_COPY):
            with contextlib.suppress(WorldError):
                await _run(*command, text=text, wait=False)
                return

    async def notify(self, title: str, text: str) -> None:
        if self._tell is not None:
            await self._tell(title, text)
            return
        title, text = KNOWN.tell(title), KNOWN.tell(text)  # what a program is started with, others can read
        if sys.platform == "darwin":
            script = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
            await _run("osascript", "-e", script, title, text)
        elif shutil.which("notify-send"):
            await _run("notify-send", "--app-name=LAM Desktop", "--", title, text)


_COPY = (("wl-copy",), ("xclip", "-selection", "clipboard"), ("xsel", "--clipboard", "--input"), ("pbcopy",), ("clip",))
_PASTE = (
    ("wl-paste", "--no-newline"),
    ("xclip", "-selection", "clipboard", "-o"),
    ("xsel", "--clipboard", "--output"),
    ("pbpaste",),
)


def _available(commands: tuple[tuple[str, ...], ...]) -> list[tuple[str, ...]]:
    return [command for command in commands if shutil.which(command[0])]


async def _run(*command: str, text: str | None = None, wait: bool = True) -> str:
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE if text is not None else asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE if wait else asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        output, _ = await asyncio.wait_for(process.communicate(text.encode() if text is not None else None), _LIMIT)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise WorldError(f"{command[0]} did not answer.", "Try again.") from None
    if process.returncode:
        raise WorldError(f"{command[0]} could not do it.", "Do it by hand, or try again in a desktop session.")
    return (output or b"").decode(errors="replace")
