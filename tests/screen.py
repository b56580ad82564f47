"""A real screen for tests: Xvfb, window manager, tray, message bus. Rule: stops exactly what it started."""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SIZE = "1600x1000x24"
START_LIMIT = 20  # seconds

# Nothing may be started through this bus: a locked keyring that opens a prompt would block a test for ever.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default">
 <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""


def can_open() -> bool:
    """Whether this machine has what a virtual screen needs."""
    return sys.platform == "linux" and shutil.which("Xvfb") is not None


@contextmanager
def screen(size: str = SIZE) -> Iterator[dict[str, str]]:
    """Open a virtual screen; yields the environment variables of a program that shall appear on it."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lam-screen-")))
        folder.chmod(0o700)
        variables = {"XDG_RUNTIME_DIR": str(folder), "XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb"}
        number = _announced(stack, folder, ["Xvfb", "-screen", "0", size, "-nolisten", "tcp", "-noreset"], "-displayfd")
        variables["DISPLAY"] = f":{number}"
        if shutil.which("dbus-daemon"):
            config = folder / "bus.conf"
            config.write_text(BUS_CONFIG, encoding="utf-8")
            bus = ["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}"]
            variables["DBUS_SESSION_BUS_ADDRESS"] = _announced(stack, folder, bus, "--print-address")
        for name in ("openbox", "tint2"):
            if shutil.which(name):
                _start(stack, folder, [name], variables)
        yield variables


def _announced(stack: ExitStack, folder: Path, command: list[str], option: str) -> str:
    """Start a program that writes where it listens to a file descriptor; returns that line."""
    reader, writer = os.pipe()
    separator = [f"{option}={writer}"] if option.startswith("--") else [option, str(writer)]
    _start(stack, folder, [*command, *separator], {}, keep=writer)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as lines:
        if not select.select([lines], [], [], START_LIMIT)[0]:
            raise TimeoutError(f"{command[0]} did not start")
        return lines.readline().strip()


def _start(
    stack: ExitStack, folder: Path, command: list[str], variables: dict[str, str], keep: int | None = None
) -> None:
    log = stack.enter_context((folder / f"{command[0]}.log").open("wb"))
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        env={**os.environ, "HOME": str(folder), **variables},
        pass_fds=() if keep is None else (keep,),
        start_new_session=True,
    )
    stack.callback(_end, process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
