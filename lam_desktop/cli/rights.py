"""decisions: why something was asked, allowed or refused. permissions: what needs no asking, and taking it back."""

from __future__ import annotations

from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli.lists import moment, show
from lam_desktop.connectors.hosts import origin_of
from lam_desktop.core.wording import LOCAL_SERVER, title_of, verdict_text

_MOST = 200


async def decisions(services: Services, arguments: Namespace) -> int:
    """What the door decided of each step, the newest first."""
    found = await services.trace.decisions(_MOST, arguments.run_id)
    rows = [
        {"run_id": each.run, "request": each.request, "step": each.step, "action": each.action,
         "verdict": each.verdict, "reasons": list(each.reasons), "yes": each.yes,
         "at": each.at.isoformat(timespec="seconds")}
        for each in found
    ]  # fmt: skip
    if not arguments.json:
        rows = [
            {**row, "at": moment(str(row["at"])), "action": title_of(each.action),
             "why": verdict_text(each.verdict, each.reasons, each.yes)}
            for row, each in zip(rows, found, strict=True)
        ]  # fmt: skip
    columns = {"at": "When", "request": "Request", "action": "Step", "why": "Why"}
    return show(rows, arguments.json, columns, "Nothing was decided yet.")


def _host(text: str) -> str:
    """The host of a name or an address. Raises InputError for what is neither."""
    return origin_of(text if "://" in text else f"http://{text}").host


async def permissions(services: Services, arguments: Namespace) -> int:
    """What saved plans may do without asking, and local servers that may be gone to; `revoke` takes it back."""
    if arguments.verb == "allow":
        await services.local_servers.allow(_host(arguments.host))
    if arguments.verb == "revoke" and not await services.local_servers.revoke(arguments.id.lower()):
        await services.schedules.revoke(arguments.id)
    found = await services.schedules.permissions()
    rows = [{"id": each.schedule, "request": each.request, "may": list(each.lines)} for each in found]
    hosts = sorted(await services.local_servers.allowed())
    rows += [{"id": host, "request": "A server inside your network", "may": [LOCAL_SERVER]} for host in hosts]
    if not arguments.json:
        rows = [{**row, "may": "; ".join(row["may"])} for row in rows]
    columns = {"id": "Schedule or server", "request": "Request", "may": "May, without asking"}
    return show(rows, arguments.json, columns, "Nothing may be done without asking you first.")
