"""history, connections, actions."""

from __future__ import annotations

import re
from argparse import Namespace
from datetime import datetime
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.shapes import status_of
from lam_desktop.connectors.mail import MailAccount, server_of
from lam_desktop.core.action import Param
from lam_desktop.core.errors import InputError
from lam_desktop.decision.cards import one_line
from lam_desktop.store.preferences import Connection


def show(rows: list[dict[str, Any]], as_json: bool, columns: dict[str, str], empty: str) -> int:
    """Rows as one JSON list, or as a table; `columns` gives each shown key its heading."""
    if as_json:
        terminal.print_json(rows)
        return 0
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in columns.values():
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(escape(one_line(str(row.get(key, "") or ""))) for key in columns))
    Console(highlight=False).print(table if rows else empty)
    return 0


async def history(services: Services, arguments: Namespace) -> int:
    """What was done, newest first."""
    reports = await services.runner.history(100)
    rows = [
        {"run_id": each.run, "request": each.request, "status": status_of(each), "state": each.state.value,
         "created": each.created.isoformat(timespec="seconds") if each.created else "", "answer": each.answer}
        for each in reports
    ]  # fmt: skip
    if not arguments.json:
        rows = [{**row, "state": _STATES[row["state"]], "created": moment(row["created"])} for row in rows]
        for row, report in zip(rows, reports, strict=True):
            row["state"] = report.fate or row["state"] + (", with notes" if report.with_notes else "")
    columns = {"run_id": "Run", "created": "When", "state": "Outcome", "request": "Request"}
    return show(rows, arguments.json, columns, "Nothing was done yet.")


_STATES = {
    "waiting": "not run", "running": "running", "succeeded": "done", "failed": "failed", "cancelled": "stopped",
    "needs_decision": "needs you", "undone": "taken back", "partly_undone": "partly taken back",
}  # fmt: skip


def moment(text: str) -> str:
    """A time as people read it."""
    return f"{datetime.fromisoformat(text):%d %b %Y %H:%M}" if text else ""


async def actions(services: Services, arguments: Namespace) -> int:
    """Everything the program can do, saved plans included."""
    from lam_desktop.planning.saved import Saved  # with all that reads requests

    cards = services.catalogue.cards()
    rows = [
        {"name": card.name, "subject": card.subject, "summary": card.summary,
         "effects": sorted(effect.value for effect in card.effects),
         "parameters": [_param(each) for each in card.params]}
        for card in (*cards, *Saved(await services.workflows.all(), cards).cards.values())
    ]  # fmt: skip
    columns = {"subject": "Subject", "name": "Action", "summary": "What it does"}
    return show(rows, arguments.json, columns, "There are no actions.")


def _param(param: Param) -> dict[str, Any]:
    return {
        "name": param.name, "kind": param.kind.value, "required": param.required, "description": param.description,
    }  # fmt: skip


async def connections(services: Services, arguments: Namespace) -> int:
    """Accounts the program may use."""
    if arguments.verb == "add":
        try:
            await _connect(services, arguments)
        except InputError as error:
            terminal.say_error(str(error))
            return 2
    elif arguments.verb == "remove":
        if arguments.name not in {each.name for each in await services.preferences.connections()}:
            raise InputError(f"There is no connection called {arguments.name}.", "See `lam-desktop connections`.")
        await services.preferences.disconnect(arguments.name)
        await services.secrets.forget(arguments.name)
    rows = [{"name": each.name, "kind": each.kind, **each.facts} for each in await services.preferences.connections()]
    columns = {"name": "Name", "kind": "Kind", "address": "Address", "smtp": "Server"}
    return show(rows, arguments.json, columns, "Nothing is connected yet.")


async def _connect(services: Services, arguments: Namespace) -> None:
    """Add a mail account. What is wrong with it is said now, not when the first mail is sent."""
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", arguments.address):
        raise InputError(f"{arguments.address} is not a mail address.", "Write it like anna@example.org.")
    server_of(MailAccount(arguments.name, arguments.address, arguments.smtp, arguments.user or None))
    secret = terminal.password() if arguments.password_stdin else None
    if arguments.password_stdin and not secret:
        raise InputError("No password came in on standard input.", "Pipe it in, or leave --password-stdin away.")
    facts = {"address": arguments.address, "smtp": arguments.smtp, "imap": arguments.imap, "user": arguments.user}
    await services.preferences.connect(Connection(arguments.name, arguments.kind, facts))
    if secret and not await services.secrets.set(arguments.name, secret):
        hint = "Unlock or install a keyring, then add the account again."
        terminal.say_error(f"No keyring works here, so the password of {arguments.name} was not kept. {hint}")
