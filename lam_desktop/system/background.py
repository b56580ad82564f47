"""Lets the daemon begin when the person logs in: a systemd user unit, or a launch agent on macOS."""

from __future__ import annotations

import asyncio
import os
import plistlib
import shutil
import sys
from pathlib import Path

from lam_desktop.core.errors import WorldError

UNIT = "lam-desktop.service"
_AGENT = "org.lamdesktop.LamDesktop"
_LIMIT = 20.0


def unit_text(command: list[str], state: str = "") -> str:
    """The unit that runs the daemon. `state`: where LAM_DESKTOP_HOME puts the state, if it does."""
    place = f"Environment={_quoted(f'LAM_DESKTOP_HOME={state}')}\n" if state else ""
    return (
        "[Unit]\nDescription=LAM Desktop: runs what you have scheduled\n\n"
        f"[Service]\nExecStart={' '.join(map(_quoted, [*command, 'daemon']))}\n{place}"
        "Restart=on-failure\nRestartSec=30\nNice=5\n\n"
        "[Install]\nWantedBy=default.target\n"
    )


def _quoted(word: str) -> str:
    """A word as systemd reads it back; see `man systemd.syntax`."""
    safe = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return safe if safe and not any(character in safe for character in " \t;'\\\"") else f'"{safe}"'


def agent_text(command: list[str], state: str = "") -> bytes:
    """The same for macOS."""
    return plistlib.dumps({
        "Label": _AGENT, "ProgramArguments": [*command, "daemon"], "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False}, "EnvironmentVariables": {"LAM_DESKTOP_HOME": state} if state else {},
    })  # fmt: skip


def installed() -> bool:
    """Whether the daemon begins at log-in, as far as this program has arranged it."""
    return sys.platform != "win32" and _path().exists()


async def install() -> str:
    """Write it and start it; returns what to tell. Raises WorldError where that is not possible."""
    command, state = _command(), os.environ.get("LAM_DESKTOP_HOME", "")
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(agent_text(command, state) if sys.platform == "darwin" else unit_text(command, state).encode())
    done = f"Written to {path}."
    for words in _starting(path):
        if not await _ran(*words):
            return f"{done} It could not be started now; it will begin when you log in the next time."
    return f"{done} Schedules now run in the background, from every log-in on."


async def uninstall() -> str:
    """Stop it and remove it; returns what to tell."""
    path = _path()
    if not path.exists():
        return "It was not installed."
    for words in _stopping(path):
        await _ran(*words)
    path.unlink()
    return "Removed. Schedules run while the window, its tray or `lam-desktop daemon` is there."


def _path() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
    if sys.platform == "win32":
        raise WorldError(
            "On Windows I cannot arrange this myself.",
            "Put a shortcut to `lam-desktop daemon` into the folder that Win+R, shell:startup opens.",
        )
    settings = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(settings) / "systemd" / "user" / UNIT


def _starting(path: Path) -> list[list[str]]:
    if sys.platform == "darwin":
        return [["launchctl", "load", "-w", str(path)]]
    return [["systemctl", "--user", "daemon-reload"], ["systemctl", "--user", "enable", "--now", UNIT]]


def _stopping(path: Path) -> list[list[str]]:
    if sys.platform == "darwin":
        return [["launchctl", "unload", "-w", str(path)]]
    return [["systemctl", "--user", "disable", "--now", UNIT]]


def _command() -> list[str]:
    """How this program is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "lam_desktop"]


async def _ran(*words: str) -> bool:
    if shutil.which(words[0]) is None:
        return False
    process = await asyncio.create_subprocess_exec(
        *words, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        async with asyncio.timeout(_LIMIT):
            return await process.wait() == 0
    except TimeoutError:
        process.kill()
        await process.wait()
        return False
