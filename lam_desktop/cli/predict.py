"""Plans for the cases of a planner benchmark: the planner of everywhere, the catalogue of the case."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.core.errors import InputError
from lam_desktop.core.outcome import Outcome, Planned, Question
from lam_desktop.core.text import as_text
from lam_desktop.core.values import FileQuery, Ref, Template
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.system.files.sentences import plain_errors


async def predict(services: Services, arguments: Namespace) -> int:
    """One prediction a line on standard output."""
    path = Path(arguments.cases)
    with plain_errors(path):
        lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                prediction = await _one(services, json.loads(line), path.parent)
            except (ValueError, KeyError, TypeError, OSError) as error:
                raise InputError(
                    f"Line {number} of {path} is no case: {error!r}.", "See the benchmark's README."
                ) from error
            terminal.print_json(prediction)
    return 0


async def _one(services: Services, case: dict[str, Any], folder: Path) -> dict[str, Any]:
    cards = tuple(card_from_schema(each) for each in _catalogue(case, folder))
    planner = services.mind.planner.over(lambda: cards)
    outcome = await planner.plan(case["utterance"], _context(case, services))
    return {"id": case["id"], "steps": steps_of(outcome)}


def steps_of(outcome: Outcome) -> list[dict[str, Any]]:
    """The steps of what the planner made of a case; none where nothing is left but a question."""
    plan = outcome.plan if isinstance(outcome, Planned) else outcome.partial if isinstance(outcome, Question) else None
    if plan is None or (isinstance(outcome, Question) and len(plan.steps) == 1):
        return []
    return [
        {"id": step.id, "action": step.action, "args": {name: _plain(value) for name, value in step.args.items()},
         "depends_on": list(step.depends_on)}
        for step in plan.steps
    ]  # fmt: skip


def _catalogue(case: dict[str, Any], folder: Path) -> list[dict[str, Any]]:
    if "catalogue" in case:
        return list(case["catalogue"])
    data = json.loads((folder / "catalogues" / f"{Path(case['catalogue_ref']).stem}.json").read_text(encoding="utf-8"))
    return list(data["actions"])


def _context(case: dict[str, Any], services: Services) -> PlanningContext:
    """The time of a case, and what it tells of the person."""
    facts = {name: value for name, value in (case.get("context") or {}).items() if isinstance(value, str)}
    return PlanningContext(_now(case, services), services.profile.home, facts=facts)


def _now(case: dict[str, Any], services: Services) -> datetime:
    stated = (case.get("context") or {}).get("now")
    try:
        return datetime.fromisoformat(stated) if stated else services.clock.now()
    except ValueError:
        return services.clock.now()


def _plain(value: Any) -> Any:
    """A value as the benchmark writes it."""
    if isinstance(value, Ref):
        return f"${{{value.step}.{value.field}}}" if value.field else f"${{{value.step}}}"
    if isinstance(value, Template):
        return "".join(part if isinstance(part, str) else str(_plain(part)) for part in value.parts)
    if isinstance(value, FileQuery):
        return ", ".join((*value.paths, *value.folders))
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, bool | int | float | dict) or value is None else as_text(value)
