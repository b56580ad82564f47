"""workflows: saved plans, and what can be done with one."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.drawing import Drawing
from lam_desktop.cli.lists import show
from lam_desktop.cli.shapes import plan_json, schedule_json
from lam_desktop.core.errors import InputError
from lam_desktop.core.outcome import Planned, Question
from lam_desktop.core.plan import Plan
from lam_desktop.core.workflow import Workflow

_NOTHING = "There are no saved plans. Save one that you have run: lam-desktop workflows save NAME RUN"


async def workflows(services: Services, arguments: Namespace) -> int:
    """List them, or save, show or forget one."""
    match arguments.verb:
        case "save":
            workflow = await services.mind.keeper.keep(arguments.name, await _plan(services, arguments))
            if not arguments.json:
                print(f"Saved. To run it, say: run my {workflow.name}.")
                return 0
            return _shown(services, arguments, workflow)
        case "show":
            return _shown(services, arguments, await _found(services, arguments.name))
        case "remove":
            await services.workflows.remove((await _found(services, arguments.name)).name)
    saved = [_row(each) for each in await services.workflows.all()]
    if not arguments.json:
        saved = [{**row, "title": row["problem"] or row["title"]} for row in saved]
    timed = [schedule_json(each) for each in await services.schedules.list()]
    columns = {"id": "Workflow", "title": "Request"}
    return show([*saved, *timed], arguments.json, columns, _NOTHING)


async def _plan(services: Services, arguments: Namespace) -> Plan:
    """The plan of a run, or what words mean."""
    if not arguments.request:
        return (await services.runner.report(arguments.run_id)).plan
    outcome = await services.mind.planner.plan(arguments.request, await services.planning_context())
    if not isinstance(outcome, Planned):
        raise InputError(outcome.text if isinstance(outcome, Question) else outcome.reason, "")
    return outcome.plan


async def _found(services: Services, name: str) -> Workflow:
    workflow = await services.workflows.get(name)
    if workflow is None:
        raise InputError(f"There is no saved plan called “{name}”.", "See `lam-desktop workflows`.")
    return workflow


def _shown(services: Services, arguments: Namespace, workflow: Workflow) -> int:
    if arguments.json:
        terminal.print_json({**_row(workflow), "plan": plan_json(workflow.plan)})
        return 0
    drawing = Drawing(services.profile.home)
    if workflow.plan.steps:
        drawing.plan(workflow.plan)
    if workflow.parameters:
        drawing.say(f"Other values can be given for: {', '.join(each.name for each in workflow.parameters)}.", "dim")
    if workflow.problem:
        drawing.say(workflow.problem, "yellow")
    return 0


def _row(workflow: Workflow) -> dict[str, Any]:
    return {
        "id": workflow.name, "title": workflow.plan.request, "request": workflow.plan.request,
        "steps": len(workflow.plan.steps), "parameters": [each.name for each in workflow.parameters],
        "problem": workflow.problem,
    }  # fmt: skip
