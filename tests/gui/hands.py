"""The hands of a person at the screen: real mouse and keys through the X server, by xdotool."""

from __future__ import annotations

import asyncio
import shutil
import subprocess

from PySide6.QtCore import QPoint

Command = tuple[str | int, ...]


def can_move() -> bool:
    """Whether this machine has what moves mouse and keys."""
    return shutil.which("xdotool") is not None


async def xdotool(*commands: Command) -> str:
    """Run commands one after another; what it prints."""
    words = [str(word) for command in commands for word in command]
    done = await asyncio.to_thread(subprocess.run, ["xdotool", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"xdotool {' '.join(words)}: {done.stderr}"
    return done.stdout


async def click(at: QPoint, button: int = 1, times: int = 1) -> None:
    """Move there and press."""
    await xdotool(("mousemove", at.x(), at.y()), ("click", "--repeat", times, "--delay", 60, button))


async def drag(start: QPoint, end: QPoint, steps: int = 12) -> None:
    """Press, move in small steps, let go."""
    await xdotool(("mousemove", start.x(), start.y()), ("mousedown", 1))
    for index in range(1, steps + 1):
        at = start + (end - start) * (index / steps)
        await xdotool(("mousemove", at.x(), at.y()), ("sleep", "0.02"))
    await xdotool(("mouseup", 1))


async def type_text(text: str) -> None:
    """Type into what has the keyboard."""
    await xdotool(("type", "--delay", 7, text))


async def press(*keys: str) -> None:
    """Press keys one after another, for example "ctrl+Return"."""
    await xdotool(("key", "--delay", 8, *keys))
