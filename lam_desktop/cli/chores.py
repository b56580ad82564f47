"""plan, run and undo."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli.drawing import Drawing
from lam_desktop.cli.shapes import EXIT, run_json, status_of, undo_json
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import RunState
from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.plan import Plan


async def plan(services: Services, arguments: Namespace) -> int:
    """Show the plan, do nothing."""
    return await Chores(services, arguments).plan()


async def run(services: Services, arguments: Namespace) -> int:
    """Plan, show, ask, do."""
    return await Chores(services, arguments).run()


async def undo(services: Services, arguments: Namespace) -> int:
    """Take a run back."""
    try:
        report = await services.runner.undo(arguments.run_id)
    except LamError as error:
        _print_failure(error, arguments.json)
        return EXIT.get(error.status, 1)
    if arguments.json:
        print(json.dumps(undo_json(report), ensure_ascii=False))
    else:
        Drawing(services.profile.home).undone(report)
    return 0 if report.state is RunState.UNDONE else 1


def _print_failure(error: LamError, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"status": "failed", "answer": str(error), "left": [error.message]}, ensure_ascii=False))
    else:
        print(error, file=sys.stderr)


class Chores:
    """One request from words to report."""

    def __init__(self, services: Services, arguments: Namespace) -> None:
        self._services = services
        self._arguments = arguments
        self._json = arguments.json
        self._drawing = None if self._json else Drawing(services.profile.home)

    async def plan(self) -> int:
        planned = await self._planned()
        if not isinstance(planned, Plan):
            return planned
        if self._drawing:
            self._drawing.plan(planned)
        else:
            self._print("succeeded", planned)
        return 0

    async def run(self) -> int:
        planned = await self._planned()
        if not isinstance(planned, Plan):
            return planned
        if self._drawing:
            self._drawing.plan(planned)
        run = await self._services.runner.draft(planned)
        if planned.trigger is not None:
            return await self._schedule(planned, run)
        try:
            card = await self._services.runner.card(run)
        except LamError as error:
            return self._end(error.status if error.status != "failed" else "failed", planned, run, str(error))
        if self._drawing:
            self._drawing.card(card)
        if card.denied:
            return self._end("refused", planned, run, card.denied)
        if self._arguments.dry_run:
            return self._end("succeeded", planned, run, "\n".join(card.lines))
        if card.needed and not self._arguments.yes and not self._agreed():
            return self._end("needs_input", planned, run, "", "This needs your approval: run it with --yes.")
        return await self._start(planned, run, card.fingerprint)

    async def _start(self, plan: Plan, run: str, fingerprint: str) -> int:
        loop = asyncio.get_running_loop()
        if sys.platform != "win32":
            loop.add_signal_handler(signal.SIGINT, self._services.runner.stop, run)
        report = await self._services.runner.start(run, fingerprint)
        status = status_of(report)
        if self._drawing:
            self._drawing.report(report)
        else:
            question = report.error if status == "needs_input" else ""
            print(
                json.dumps(
                    run_json(status, plan, run, report.answer or report.error, question, report), ensure_ascii=False
                )
            )
        return EXIT[status]

    async def _schedule(self, plan: Plan, run: str) -> int:
        schedule = await self._services.schedules.add(plan)
        shown = next(each for each in await self._services.schedules.list() if each.id == schedule)
        when = f"{shown.next_run:%A %d %B %Y at %H:%M}" if shown.next_run else "never"
        return self._end("scheduled", plan, run, f"Scheduled. Next time: {when}.")

    async def _planned(self) -> Plan | int:
        outcome = await self._services.planner.plan(self._arguments.request, self._services.planning_context())
        match outcome:
            case Planned(plan):
                return plan
            case Question(text, suggestions, partial):
                hint = f" For example: {', '.join(suggestions)}." if suggestions else ""
                return self._end("needs_input", partial, "", "", text + hint)
            case Declined(reason, _):
                return self._end("refused", None, "", reason)

    def _agreed(self) -> bool:
        if self._json or not sys.stdin.isatty():
            return False
        return input("\nDo it? [y/N] ").strip().lower() in ("y", "yes")

    def _end(self, status: str, plan: Plan | None, run: str, answer: str, question: str = "") -> int:
        if self._drawing:
            self._drawing.say(question or answer, "yellow" if status in ("needs_input", "refused", "failed") else "")
        else:
            self._print(status, plan, run, answer, question)
        return EXIT[status]

    def _print(self, status: str, plan: Plan | None, run: str = "", answer: str = "", question: str = "") -> None:
        print(json.dumps(run_json(status, plan, run, answer, question), ensure_ascii=False))
