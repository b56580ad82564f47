"""Parses, opens the services, calls the command. Here every error on the command line ends in a sentence."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from importlib import import_module
from pathlib import Path

from lam_desktop.cli import terminal
from lam_desktop.cli.parser import build
from lam_desktop.core.errors import LamError, StateError
from lam_desktop.system.discreet import DiscreetFormatter
from lam_desktop.system.garbage import look_seldom

Command = Callable[..., Awaitable[int]]

log = logging.getLogger("lam_desktop")


def run(arguments: list[str]) -> int:
    """Run one command; the exit status (0 done, 1 failed, 2 usage, 3 needs input, 4 refused)."""
    terminal.settle()
    try:
        status = _guarded(build().parse_args(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        terminal.give_up_output()
        return 1
    return status


def _guarded(arguments: Namespace) -> int:
    from lam_desktop.system.paths import profile

    own = profile()
    _log_to(own.log)
    try:
        return asyncio.run(_run(arguments))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return _failed(arguments, "Stopped.")
    except BrokenPipeError:
        raise
    except LamError as error:
        return _failed(arguments, str(error))
    except Exception as error:  # a border: whatever it is, the user gets a sentence and the log the details
        log.exception("a command failed")
        what = f"Something went wrong inside the program ({type(error).__name__})."
        return _failed(arguments, f"{what} Nothing more was done. The details are in {own.log}.")


def _failed(arguments: Namespace, sentence: str) -> int:
    """The sentence, in the form that was asked for."""
    if getattr(arguments, "json", False):
        terminal.print_json({"status": "failed", "answer": sentence})
    else:
        terminal.say_error(sentence)
    return 1


def _log_to(path: Path) -> None:
    """Details for whoever mends the program, never for the terminal. The file begins with the first thing to note."""
    try:
        for folder in (path.parent.parent, path.parent):  # each by itself: those above get no mode
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()  # why the folder cannot be used is said when the records are opened
    handler.setFormatter(DiscreetFormatter())
    log.addHandler(handler)


async def _run(arguments: Namespace) -> int:
    from lam_desktop.app import open_services
    from lam_desktop.cli import secrets
    from lam_desktop.system.paths import profile

    if arguments.command == "self-test":
        from lam_desktop.cli.checks import self_test

        return await self_test()
    async with AsyncExitStack() as stack:
        try:
            services = await stack.enter_async_context(open_services(profile()))
        except (OSError, sqlite3.Error) as error:
            place = profile().state
            hint = "Check its permissions and the free space, or let LAM_DESKTOP_HOME name another folder."
            raise StateError(f"The records in {place} cannot be opened: {error}.", hint) from error
        look_seldom()
        await secrets.open_for(services, arguments)
        status = await _command(arguments.command)(services, arguments)
        for notice in services.notices:
            if notice.title != "Passwords":  # the commands that ask for one say so themselves
                terminal.say_error(notice.text)
        return status


_COMMANDS = {  # by name: the module that has it, and the function
    "plan": "chores.plan", "run": "chores.run", "undo": "chores.undo", "redo": "wayback.redo", "go-on": "wayback.go_on",
    "history": "lists.history", "schedules": "schedules.schedules", "workflows": "workflows.workflows",
    "connections": "lists.connections", "contacts": "contacts.contacts", "actions": "lists.actions",
    "doctor": "checks.doctor", "daemon": "daemon.daemon", "predict": "predict.predict", "report": "papers.report",
    "performance": "papers.performance", "store": "records.store", "models": "models.models",
    "decisions": "rights.decisions", "permissions": "rights.permissions", "secrets": "secrets.secrets",
}  # fmt: skip


def _command(name: str) -> Command:
    """What does a command; only its own module is imported."""
    module, _, function = _COMMANDS[name].partition(".")
    found: Command = getattr(import_module(f"lam_desktop.cli.{module}"), function)
    return found
