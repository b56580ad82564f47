"""history, schedules, workflows, connections, actions."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli.shapes import schedule_json, status_of
from lam_desktop.store.preferences import Connection


def _show(rows: list[dict[str, Any]], as_json: bool, columns: tuple[str, ...]) -> int:
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(*columns, box=None)
    for row in rows:
        table.add_row(*(escape(str(row.get(column, "") or "")) for column in columns))
    Console(highlight=False).print(table if rows else "Nothing here yet.")
    return 0


async def history(services: Services, arguments: Namespace) -> int:
    """What was done, newest first."""
    rows = [
        {"run_id": each.run, "request": each.request, "status": status_of(each), "state": each.state.value,
         "created": each.created.isoformat(timespec="seconds") if each.created else "", "answer": each.answer}
        for each in await services.runner.history(100)
    ]  # fmt: skip
    return _show(rows, arguments.json, ("run_id", "created", "state", "request"))


async def schedules(services: Services, arguments: Namespace) -> int:
    """What is planned to happen."""
    if arguments.remove:
        await services.schedules.remove(arguments.remove)
    rows = [schedule_json(each) for each in await services.schedules.list()]
    return _show(rows, arguments.json, ("id", "next_run", "title"))


async def workflows(services: Services, arguments: Namespace) -> int:
    """Saved plans: today those that have a trigger."""
    rows = [schedule_json(each) for each in await services.schedules.list()]
    return _show(rows, arguments.json, ("id", "title"))


async def actions(services: Services, arguments: Namespace) -> int:
    """Everything the program can do."""
    rows = [
        {"name": card.name, "subject": card.subject, "summary": card.summary,
         "effects": sorted(effect.value for effect in card.effects),
         "parameters": [{"name": param.name, "kind": param.kind.value, "required": param.required, "description": param.description} for param in card.params]}
        for card in services.catalogue.cards()
    ]  # fmt: skip
    return _show(rows, arguments.json, ("subject", "name", "summary"))


async def connections(services: Services, arguments: Namespace) -> int:
    """Accounts the program may use."""
    if arguments.verb == "add":
        facts = {"address": arguments.address, "smtp": arguments.smtp, "imap": arguments.imap, "user": arguments.user}
        await services.preferences.connect(Connection(arguments.name, arguments.kind, facts))
        if arguments.password_stdin:
            await services.secrets.set(arguments.name, sys.stdin.readline().rstrip("\n"))
    elif arguments.verb == "remove":
        await services.preferences.disconnect(arguments.name)
        await services.secrets.forget(arguments.name)
    rows = [{"name": each.name, "kind": each.kind, **each.facts} for each in await services.preferences.connections()]
    return _show(rows, arguments.json, ("name", "kind", "address", "smtp"))
