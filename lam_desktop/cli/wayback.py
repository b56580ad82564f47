"""redo and go-on: what was taken back is done again, and what waits for a person's word goes on."""

from __future__ import annotations

from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli.chores import Chores
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.events import StepState
from lam_desktop.core.wording import title_of


async def redo(services: Services, arguments: Namespace) -> int:
    """Do again what was taken back."""
    chores, run = Chores(services, arguments), arguments.run_id
    return await chores.ended(chores.watched(run, services.runner.redo(run)))


async def go_on(services: Services, arguments: Namespace) -> int:
    """Go on with a run that waits, after the person has said what happened where only they can know."""
    chores = Chores(services, arguments)
    return await chores.ended(_gone_on(services, arguments, chores))


async def _gone_on(services: Services, arguments: Namespace, chores: Chores) -> int:
    """Nobody is asked here: a key pressed in haste must not mean "it did not happen", and have it sent again."""
    runner, run = services.runner, arguments.run_id
    said = dict.fromkeys(arguments.happened, True) | dict.fromkeys(arguments.not_happened, False)
    for step in (await runner.report(run)).steps:
        if step.state is StepState.UNKNOWN and step.id not in said:
            hint = f"Look, then say --happened {step.id} or --not-happened {step.id}."
            raise QuestionNeeded(f"It is not known whether “{title_of(step.action)}” happened.", hint)
    for step_id, happened in said.items():
        await runner.decide(run, step_id, happened)
    return await chores.watched(run, runner.go_on(run))
