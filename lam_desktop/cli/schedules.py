"""schedules: the list, and a verb for everything a person can do with one."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.drawing import Drawing
from lam_desktop.cli.lists import moment, show
from lam_desktop.cli.shapes import EXIT, entry_json, run_json, schedule_details, schedule_json, status_of
from lam_desktop.connectors.webhooks import address
from lam_desktop.core.errors import InputError
from lam_desktop.core.events import ApprovalNeeded
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.wording import occurrence_text, trigger_text
from lam_desktop.engine.schedules import Schedule
from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.store.schedules import Outcome

_NOTHING = "Nothing is scheduled. Say when in a request, for example: every Monday at 9 sort my Downloads by type."
_MISSED = {
    "once": "if the computer was off, run once for all that was due", "skip": "if the computer was off, leave it out",
    "all": "if the computer was off, run each that was due, ten at most",
}  # fmt: skip


async def schedules(services: Services, arguments: Namespace) -> int:
    """What is planned to happen, and what shall become of it."""
    kept = services.schedules
    if arguments.remove:
        await kept.remove(arguments.remove)
    match arguments.verb:
        case "show":
            return await _shown(services, arguments)
        case "ledger":
            return await _ledger(services, arguments)
        case "run":
            return _ended(arguments, services, await kept.run_now(arguments.id))
        case "approve" | "refuse":
            return await _answer(services, arguments)
        case "enable" | "disable":
            await kept.enable(arguments.id, arguments.verb == "enable")
        case "remove":
            await kept.remove(arguments.id)
        case "missed":
            await kept.after_missed(arguments.id, Missed(arguments.policy))
        case "pause" | "resume":
            await kept.pause(arguments.verb == "pause")
    return await _list(services, arguments)


async def _list(services: Services, arguments: Namespace) -> int:
    found = await services.schedules.list()
    if arguments.json:
        terminal.print_json([schedule_json(each) for each in found])
        return 0
    rows = [_row(each) for each in found]
    columns = {"id": "Schedule", "when": "When", "next": "Next time", "last": "Last time", "title": "Request"}
    status = show(rows, False, columns, _NOTHING)
    if await services.schedules.paused():
        terminal.say_error("All schedules are paused. To go on: lam-desktop schedules resume")
    return status


def _row(schedule: Schedule) -> dict[str, Any]:
    if schedule.problem:
        when = "cannot be read"
    elif schedule.waits:
        when = "waits for your answer"
    else:
        when = (
            moment(schedule.next_run.isoformat()) if schedule.next_run else "" if schedule.enabled else "switched off"
        )
    last = _outcome(schedule.last.outcome) if schedule.last else ""
    return {
        "id": schedule.id, "when": trigger_text(schedule.trigger), "next": when, "last": last, "title": schedule.title,
    }  # fmt: skip


def _outcome(outcome: Outcome) -> str:
    return {Outcome.DUE: "running", Outcome.WAITING: "waits for you"}.get(outcome, outcome.value)


async def _shown(services: Services, arguments: Namespace) -> int:
    schedule = await services.schedules.get(arguments.id)
    where = address(await services.calls.port(), schedule.token) if schedule.token else ""
    if arguments.json:
        terminal.print_json(schedule_details(schedule, where))
        return 0
    timed = f"; {_MISSED[schedule.missed]}" if schedule.trigger.kind in ("once", "repeat") else ""
    print(f"“{schedule.request}”\n{trigger_text(schedule.trigger)}{timed}")
    if where:
        print(f"Call it at {where}\nWho knows this address can start it; keep it to yourself.")
    if schedule.trigger.kind == "hotkey":
        print(f"For keys that count everywhere: let the desktop start `lam-desktop schedules run {schedule.id}`.")
    if schedule.last:
        print(f"Last time: {_outcome(schedule.last.outcome)}. {schedule.last.note}".rstrip())
    if schedule.problem:
        print(schedule.problem)
    return 0


async def _ledger(services: Services, arguments: Namespace) -> int:
    rows = [entry_json(each) for each in await services.schedules.ledger(arguments.id, 100)]
    if not arguments.json:
        told = ({**row, "note": " ".join(row["note"].split())} for row in rows)  # a row of a table is one line
        rows = [{**row, "when": occurrence_text(row["occurrence"]), "at": moment(row["at"])} for row in told]
    columns = {"schedule": "Schedule", "when": "Due", "outcome": "Outcome", "at": "Noted", "note": "Note"}
    return show(rows, arguments.json, columns, "Nothing was due yet.")


async def _answer(services: Services, arguments: Namespace) -> int:
    """Show what waits, and let a person decide."""
    waiting = await services.schedules.waiting(arguments.id)
    if waiting is None:
        raise InputError("This schedule does not wait for an answer.", "See `lam-desktop schedules`.")
    yes = arguments.verb == "approve"
    if yes and not arguments.yes:
        print(waiting.entry.note)
        Drawing(services.profile.home).card(waiting.card, [])
        if not terminal.agreed("\nDo it? [y/N] "):
            print("Nothing was done; it still waits.")
            return EXIT["needs_input"]

    def on_question(event: ApprovalNeeded) -> None:
        """What the card could not show is asked about on the way, and nobody else would answer."""
        if not arguments.yes:
            print("\n".join(event.reasons))
        agreed = arguments.yes or terminal.agreed("\nDo it? [y/N] ")
        asyncio.get_running_loop().call_soon(services.runner.answer, event.run, event.step, agreed)

    end = services.bus.subscribe(ApprovalNeeded, on_question)
    try:
        return _ended(arguments, services, await services.schedules.answer(arguments.id, waiting, yes))
    finally:
        end()


def _ended(arguments: Namespace, services: Services, report: RunReport | None) -> int:
    if report is None:
        refused = arguments.verb == "refuse"
        text = "All right, it was left out." if refused else "It was not run: see `lam-desktop schedules ledger`."
        status = "succeeded" if refused else "needs_input"
        if arguments.json:
            terminal.print_json(run_json(status, answer=text))
        else:
            print(text)
        return EXIT[status]
    if arguments.json:
        terminal.print_json(
            run_json(status_of(report), report.plan, report.run, report.answer or report.error, report=report)
        )
    else:
        Drawing(services.profile.home).report(report)
    return EXIT[status_of(report)]
