"""redo and go-on: what was taken back is done again, and what waits for a person's word goes on."""

from __future__ import annotations

from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli.chores import Chores, newest
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.wording import title_of


async def redo(services: Services, arguments: Namespace) -> int:
    """Do again what was taken back."""
    chores = Chores(services, arguments)
    return await chores.ended(_redone(services, arguments, chores))


async def _redone(services: Services, arguments: Namespace, chores: Chores) -> int:
    run = arguments.run_id or await newest(services, arguments, lambda each: each.can_redo, "done again")
    return await chores.watched(run, services.runner.redo(run))


async def go_on(services: Services, arguments: Namespace) -> int:
    """Go on with a run that waits, after the person has said what happened where only they can know."""
    chores = Chores(services, arguments)
    return await chores.ended(_gone_on(services, arguments, chores))


def _waits(report: RunReport) -> bool:
    return report.state is RunState.NEEDS_DECISION


async def _gone_on(services: Services, arguments: Namespace, chores: Chores) -> int:
    """Nobody is asked here: a key pressed in haste must not mean "it did not happen", and have it sent again."""
    runner = services.runner
    run = arguments.run_id or await newest(services, arguments, _waits, "gone on with")
    said = dict.fromkeys(arguments.happened, True) | dict.fromkeys(arguments.not_happened, False)
    for step in (await runner.report(run)).steps:
        if step.state is StepState.UNKNOWN and step.id not in said:
            hint = f"Look, then say --happened {step.id} or --not-happened {step.id}."
            raise QuestionNeeded(f"It is not known whether “{title_of(step.action)}” happened.", hint)
    for step_id, happened in said.items():
        await runner.decide(run, step_id, happened)
    return await chores.watched(run, runner.go_on(run))
