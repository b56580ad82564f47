"""decisions: why something was asked, allowed or refused. permissions: what runs without asking, and taking it back."""

from __future__ import annotations

from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli.lists import moment, show
from lam_desktop.core.wording import title_of, verdict_text

_MOST = 200


async def decisions(services: Services, arguments: Namespace) -> int:
    """What the door decided of each step, the newest first."""
    found = await services.trace.decisions(_MOST, arguments.run_id)
    rows = [
        {"run_id": each.run, "request": each.request, "step": each.step, "action": each.action,
         "verdict": each.verdict, "reasons": list(each.reasons), "at": each.at.isoformat(timespec="seconds")}
        for each in found
    ]  # fmt: skip
    if not arguments.json:
        rows = [
            {**row, "at": moment(str(row["at"])), "action": title_of(each.action),
             "why": " ".join([verdict_text(each.verdict), *each.reasons])}
            for row, each in zip(rows, found, strict=True)
        ]  # fmt: skip
    columns = {"at": "When", "request": "Request", "action": "Step", "why": "Why"}
    return show(rows, arguments.json, columns, "Nothing was decided yet.")


async def permissions(services: Services, arguments: Namespace) -> int:
    """What saved plans may do without asking; `revoke` takes it back."""
    if arguments.verb == "revoke":
        await services.schedules.revoke(arguments.id)
    found = await services.schedules.permissions()
    rows = [{"id": each.schedule, "request": each.request, "may": list(each.lines)} for each in found]
    if not arguments.json:
        rows = [{**row, "may": "; ".join(row["may"])} for row in rows]
    columns = {"id": "Schedule", "request": "Request", "may": "May, without asking"}
    return show(rows, arguments.json, columns, "Nothing may be done without asking you first.")
