"""The terminal as it really is: any encoding, closed pipes, a person or a script at the other end."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import io
import json
import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Any

from lam_desktop.core.secret import Secret


def settle() -> None:
    """What the terminal cannot show is replaced, not an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def give_up_output() -> None:
    """Whoever read us has seen enough; nothing more is written, not even at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(value: Any) -> None:
    """One JSON value on one line; pure ASCII where the terminal has no other letters or a name has no text form."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        text = json.dumps(value)
    print(text)


def say_error(text: str) -> None:
    """A sentence on standard error."""
    print(text, file=sys.stderr)


def agreed(question: str) -> bool:
    """Ask a person for a yes; everything else, Ctrl-C and the end of input too, is a no. Scripts are not asked."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # asyncio's own would wait for the answer
    try:
        print(question, end="", flush=True)
        while os.name == "posix" and not select.select([sys.stdin], [], [], 0.2)[0]:
            pass  # a Ctrl-C before the read began is noticed here; the read itself would sleep through it
        return sys.stdin.readline().strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        print()
        return False
    finally:
        signal.signal(signal.SIGINT, before)


def password(question: str = "Password: ") -> Secret:
    """One line from standard input; a person types it unseen."""
    return Secret(getpass.getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n"))


_ENDS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


@contextlib.contextmanager
def on_stop(action: Callable[[], None]) -> Iterator[None]:
    """Inside the block Ctrl-C, a closed terminal and a polite kill call `action` instead of ending the program."""
    loop = asyncio.get_running_loop()
    heeded = [each for each in _ENDS if callable(signal.getsignal(each)) or signal.getsignal(each) is signal.SIG_DFL]
    before = {each: signal.signal(each, lambda *_: loop.call_soon_threadsafe(action)) for each in heeded}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
