"""Parses, opens the services, calls the command. The one place on the command line where every error ends in a sentence."""

from __future__ import annotations

import asyncio
import logging
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable

from lam_desktop.cli.parser import build

Command = Callable[..., Awaitable[int]]


def run(arguments: list[str]) -> int:
    """Run one command; the exit status (0 done, 1 failed, 2 usage, 3 needs input, 4 refused)."""
    parsed = build().parse_args(arguments)
    try:
        return asyncio.run(_run(parsed))
    except KeyboardInterrupt:
        return 1
    except Exception as error:  # a border: whatever it is, the user gets a sentence and the log the details
        from lam_desktop.core.errors import LamError

        if not isinstance(error, LamError):
            logging.getLogger("lam_desktop").exception("a command failed")
        print(f"{error}" if isinstance(error, LamError) else f"Something went wrong: {error}", file=sys.stderr)
        return 1


async def _run(arguments: Namespace) -> int:
    from lam_desktop.app import open_services
    from lam_desktop.system.paths import profile

    if arguments.command == "self-test":
        from lam_desktop.cli.checks import self_test

        return await self_test()
    async with open_services(profile()) as services:
        return await _command(arguments.command)(services, arguments)


def _command(name: str) -> Command:
    from lam_desktop.cli import checks, chores, lists, predict

    commands: dict[str, Command] = {
        "plan": chores.plan, "run": chores.run, "undo": chores.undo, "history": lists.history,
        "schedules": lists.schedules, "workflows": lists.workflows, "connections": lists.connections,
        "actions": lists.actions, "doctor": checks.doctor, "daemon": checks.daemon, "predict": predict.predict,
    }  # fmt: skip
    return commands[name]
