"""plan, run and undo."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.drawing import Drawing
from lam_desktop.cli.models import advised
from lam_desktop.cli.shapes import EXIT, run_json, status_of, undo_json
from lam_desktop.core.changes import Preview
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.events import ApprovalNeeded, PreviewReady, RunState
from lam_desktop.core.outcome import ApprovalCard, Declined, Outcome, Planned, Question, RunReport
from lam_desktop.core.plan import Plan
from lam_desktop.core.wording import trigger_text
from lam_desktop.planning.grammar.cron import cron_trigger

if TYPE_CHECKING:
    from lam_desktop.planning.advice.advisor import Advice


async def plan(services: Services, arguments: Namespace) -> int:
    """Show the plan, do nothing."""
    return await Chores(services, arguments).plan()


async def run(services: Services, arguments: Namespace) -> int:
    """Plan, show, ask, do."""
    chores = Chores(services, arguments)
    return await chores.ended(chores.run())


async def undo(services: Services, arguments: Namespace) -> int:
    """Take a run back. Once begun it is finished, whatever key is pressed."""
    try:
        with terminal.on_stop(lambda: terminal.say_error("Taking it back first…")):
            run = arguments.run_id or await newest(services, arguments, lambda each: each.can_undo, "taken back")
            report = await services.runner.undo(run)
    except LamError as error:
        if arguments.json:
            terminal.print_json({"status": "failed", "run_id": arguments.run_id, "left": [str(error)]})
        else:
            terminal.say_error(str(error))
        return 1
    if arguments.json:
        terminal.print_json(undo_json(report))
    else:
        Drawing(services.profile.home).undone(report)
    return 0 if report.state is RunState.UNDONE else 1


async def newest(services: Services, arguments: Namespace, fits: Callable[[RunReport], bool], what: str) -> str:
    """The last run that fits, told to the person, who has not said which. Raises InputError when none does."""
    found = next((each for each in await services.runner.history() if fits(each)), None)
    if found is None:
        raise InputError(f"There is nothing to be {what}.", "See `lam-desktop history`.")
    if not arguments.json:
        made = f", {found.created:%d %b %Y %H:%M}" if found.created else ""
        Drawing(services.profile.home).say(f"“{found.request}”{made}")
    return found.run


class Chores:
    """One request from words to report."""

    def __init__(self, services: Services, arguments: Namespace) -> None:
        self._services = services
        self._arguments = arguments
        self._drawing = None if arguments.json else Drawing(services.profile.home)
        self._plan: Plan | None = None
        self._advice: Advice | None = None
        self._run = ""

    async def ended(self, chore: Awaitable[int]) -> int:
        """The status of a chore; what goes wrong before it begins is said in the same shape."""
        try:
            return await chore
        except LamError as error:
            question = str(error) if error.status == "needs_input" else ""
            return self._end(error.status, "" if question else str(error), question)

    async def plan(self) -> int:
        """Show the plan."""
        return await self.ended(self._shown())

    async def _shown(self) -> int:
        status = await self._understand()
        if status is None:
            assert self._plan is not None
            return self._end("succeeded", "")
        return status

    async def run(self) -> int:
        """From words to report."""
        status = await self._understand()
        if status is not None:
            return status
        assert self._plan is not None
        self._run = await self._services.runner.draft(self._plan)
        if self._plan.trigger is not None:
            return await self._schedule(self._plan)
        card = await self._look()
        if card.denied:
            return self._end("refused", card.denied)
        if self._arguments.dry_run:
            return self._end("succeeded", "" if self._drawing else "\n".join(card.lines))
        if card.needed and not self._agreed():
            return self._unapproved()
        return await self._start(card.fingerprint if card.needed or self._arguments.yes else None)

    async def _understand(self) -> int | None:
        """Make the plan and show it; an exit status when there is none."""
        outcome = await self._planned()
        match outcome:
            case Planned(plan):
                self._plan = plan
                if self._drawing:
                    self._drawing.plan(plan)
                return None
            case Question(text, suggestions, partial, doubt):
                self._plan = partial
                if self._drawing and partial is not None and doubt:
                    self._drawing.plan(partial)
                return self._end("needs_input", "", text + _examples(suggestions))
            case Declined(reason, suggestions):
                return self._end("refused", reason + _examples(suggestions))

    async def _planned(self) -> Outcome:
        """The plan; with --when it must be one that runs by itself."""
        context, request = await self._services.planning_context(), self._arguments.request
        when = getattr(self._arguments, "when", None)
        trigger = cron_trigger(when, context.now) if when else None
        said = f"{when}, {request}" if when and trigger is None else request
        outcome = await self._services.mind.planner.plan(said, context)
        self._advice = await advised(self._services, said, context, outcome, self._arguments.model, self._drawing)
        outcome = self._advice.outcome
        if not when or not isinstance(outcome, Planned):
            return outcome
        plan = replace(outcome.plan, trigger=trigger) if trigger else outcome.plan
        if plan.trigger is None:
            raise InputError(f"I did not understand when “{when}” is.", "Say for example: every friday at 5pm.")
        return Planned(plan)

    async def _look(self) -> ApprovalCard:
        """A dry run, drawn."""
        seen: list[Preview] = []
        end = self._services.bus.subscribe(PreviewReady, lambda event: seen.extend(event.previews))
        try:
            card = await self._services.runner.card(self._run)
        finally:
            end()
        if self._drawing:
            self._drawing.card(card, seen)
        return card

    async def _start(self, approved: str | None) -> int:
        return await self.watched(self._run, self._services.runner.start(self._run, approved))

    async def watched(self, run: str, work: Awaitable[RunReport]) -> int:
        """What is done of a run is shown while it goes; who has to be asked is, and who presses Ctrl-C stops it."""
        runner = self._services.runner
        with ExitStack() as stack:
            stack.callback(self._services.bus.subscribe(ApprovalNeeded, self._on_question))
            stack.enter_context(terminal.on_stop(lambda: runner.stop(run)))
            if self._drawing:
                plan = self._plan or (await runner.report(run)).plan
                stack.enter_context(self._drawing.progress(self._services.bus, plan, run))
            report = await work
        return self._report(report)

    def _on_question(self, event: ApprovalNeeded) -> None:
        """A step on its way needs a yes to what the plan could not show."""
        if self._drawing:
            self._drawing.say("\n".join(event.reasons), "yellow")
        yes = self._agreed()
        asyncio.get_running_loop().call_soon(self._services.runner.answer, event.run, event.step, yes)

    def _report(self, report: RunReport) -> int:
        status = status_of(report)
        if self._drawing:
            self._drawing.report(report)
        else:
            question = report.error if status == "needs_input" else ""
            terminal.print_json(self._shape(status, report.run, report.answer or report.error, question, report))
        return EXIT[status]

    async def _schedule(self, plan: Plan) -> int:
        """Save a plan for later. What it does then is approved now, since nobody may be there to ask."""
        card = await self._look()
        if card.denied:
            return self._end("refused", card.denied)
        if self._arguments.dry_run:
            return self._end("succeeded", "Nothing was scheduled.")
        if card.needed and not self._agreed():
            return self._unapproved()
        schedules = self._services.schedules
        shown = await schedules.get(await schedules.add(plan, card))
        when = f" Next time: {shown.next_run:%A %d %B %Y at %H:%M}." if shown.next_run else ""
        keeper = " It runs while the window, its tray or `lam-desktop daemon` is there."
        scheduled = f"Scheduled: {trigger_text(shown.trigger)}."
        await self._services.runner.put_away(card.run, scheduled)
        return self._end("scheduled", f"{scheduled}{when}{keeper}")

    def _agreed(self) -> bool:
        return getattr(self._arguments, "yes", False) or (
            self._drawing is not None and terminal.agreed("\nDo it? [y/N] ")
        )

    def _unapproved(self) -> int:
        return self._end("needs_input", "", "This needs your approval, so nothing was done. Say yes, or use --yes.")

    def _shape(
        self, status: str, run: str, answer: str, question: str, report: RunReport | None = None
    ) -> dict[str, Any]:
        """The object of the contract, and what a language model said, if one was asked."""
        shape = run_json(status, self._plan, run, answer, question, report)
        advice = self._advice
        if advice is None or not advice.model:
            return shape
        return {**shape, "model": {"name": advice.model, "note": advice.note, "trouble": advice.trouble}}

    def _end(self, status: str, answer: str, question: str = "") -> int:
        if self._drawing is None:
            terminal.print_json(self._shape(status, self._run, answer, question))
        elif question or answer:
            self._drawing.say(question or answer, "" if status in ("succeeded", "scheduled") else "yellow")
        return EXIT[status]


def _examples(suggestions: tuple[str, ...]) -> str:
    return f" For example: {' · '.join(suggestions)}" if suggestions else ""
