"""A saved plan as it is run this time. Rule: it never does more than the saved one, only fewer files or a free name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Catalogue
from lam_desktop.core.ago import moved
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Kind


def instance(plan: Plan, catalogue: Catalogue, home: Path, now: datetime, came: tuple[Path, ...] = ()) -> Plan:
    """The plan for this run: only the files that came, moments told from now on as they are now, and for results whose
    name is taken one with the date.
    """
    watched = plan.trigger.files if plan.trigger else None
    steps = [_dated(_moved(_narrowed(step, watched, came), plan, now), catalogue, home, now) for step in plan.steps]
    return replace(plan, steps=tuple(steps), trigger=None, moving=())


def key_of(name: str, stamp: str) -> str:
    """The name in the ledger for a file as it was when it came."""
    return f"{name} {stamp}"


def came_by(plan: Plan, occurrence: str) -> tuple[Path, ...]:
    """The file whose coming an occurrence is; none when the plan waits for something else, or was begun by hand."""
    file = Path(occurrence.rpartition(" ")[0])
    return (file,) if plan.trigger is not None and plan.trigger.kind == "file" and file.is_absolute() else ()


def takes_many(plan: Plan, catalogue: Catalogue) -> bool:
    """Whether one run can do all files that came together: every step that uses them takes any number."""
    watched = plan.trigger.files if plan.trigger else None
    for step in plan.steps:
        action = catalogue.get(step.action)
        kinds = {param.name: param.kind for param in action.card.params} if action else {}
        if any(value == watched and kinds.get(name) is not Kind.FILES for name, value in step.args.items()):
            return False
    return True


def _narrowed(step: Step, watched: FileQuery | None, came: tuple[Path, ...]) -> Step:
    if watched is None or not came:
        return step
    these = FileQuery(paths=tuple(map(str, came)), what=watched.what)

    def narrow(value: Any) -> Any:
        return these if value == watched else value

    args = {name: narrow(value) for name, value in step.args.items()}
    return replace(step, args=args, for_each=narrow(step.for_each))


def _moved(step: Step, plan: Plan, now: datetime) -> Step:
    moving = dict(plan.moving)
    args = {name: moved(value, moving, now) for name, value in step.args.items()}
    return (
        replace(step, args=args, for_each=moved(step.for_each, moving, now), when=moved(step.when, moving, now))
        if moving
        else step
    )


def _dated(step: Step, catalogue: Catalogue, home: Path, now: datetime) -> Step:
    action = catalogue.get(step.action)
    names = [param.name for param in action.card.params if param.kind is Kind.NEW_FILE] if action else []
    taken = {
        name: value
        for name in names
        if isinstance(value := step.args.get(name), Path) and (home / value.expanduser()).exists()
    }
    return replace(step, args={**step.args, **{name: _free(value, home, now) for name, value in taken.items()}})


def _free(path: Path, home: Path, now: datetime) -> Path:
    """The name with the day, and if that is taken too with the time."""
    for stamp in (f"{now:%Y-%m-%d}", f"{now:%Y-%m-%d %H.%M}", f"{now:%Y-%m-%d %H.%M.%S}"):
        free = path.with_name(f"{path.stem} {stamp}{path.suffix}")
        if not (home / free.expanduser()).exists():
            return free
    return path
