"""What every test is held to: it stays on this machine and leaves nothing running behind."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psutil


def stay_on_this_machine() -> None:
    """From now on this process reaches loopback addresses only; anything else fails as with the cable pulled."""
    sys.addaudithook(_watch_sockets)


def _watch_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if (
        event in {"socket.connect", "socket.sendto"}
        and isinstance(arguments[1], tuple)
        and not _is_local(arguments[1][0])
    ):
        raise OSError(errno.ENETUNREACH, f"tests stay on this machine, not {arguments[1][0]}")
    if event == "socket.getaddrinfo" and not _is_local(arguments[0]):
        raise socket.gaierror(socket.EAI_NONAME, f"tests stay on this machine, not {arguments[0]}")


def _is_local(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {None, "", "localhost", "localhost.localdomain", socket.gethostname()}:
        return True
    try:
        address = ipaddress.ip_address(str(name).split("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _reads_files(child: psutil.Process) -> bool:
    """The worker for files of strangers is kept warm as long as the program, and ends with it."""
    return "lam_desktop.connectors.contained" in child.cmdline()


@contextmanager
def nothing_left_running() -> Iterator[None]:
    """Fail when a child process or a thread that would keep the program alive outlives the block."""
    children, threads = set(psutil.Process().children()), set(threading.enumerate())
    yield
    left = [
        child.name()
        for child in psutil.Process().children()
        if child not in children and _is_alive(child) and not _reads_files(child)
    ]
    left += [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    assert not left, f"left running: {', '.join(left)}"


def _is_alive(child: psutil.Process) -> bool:
    try:
        return child.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def finish(test: Callable[..., Awaitable[None]], arguments: dict[str, Any]) -> None:
    """Run a coroutine test and fail when it leaves a task behind."""
    await test(**arguments)
    left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task() and not task.done()]
    assert not left, f"tasks left behind: {', '.join(left)}"
