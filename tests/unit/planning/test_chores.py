"""Chores of every kind in varied words: how many are understood, and that none turns into something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.contacts import Contact
from lam_desktop.core.outcome import Declined, Outcome, Planned, Question
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Ref, RowTest
from tests.unit.planning.said import outcome

LIST = Path(__file__).with_name("chores.txt")
LEAST = 0.94
PEOPLE = (
    Contact("Lena Brandt", "lena@example.org"),
    Contact("Omar Haddad", "omar@example.org", ("Ozzy",)),
    Contact("Omar Petit", "petit@example.org"),
)


@dataclass(frozen=True, slots=True)
class Chore:
    """A request, and the plans that count as right, each as it stands in the list."""

    said: str
    meant: tuple[str, ...]


def chores(file: Path = LIST) -> Iterator[Chore]:
    """The chores of a list."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            said, _, meant = line.partition(" => ")
            yield Chore(said, tuple(meant.split("|")))


def is_right(found: Outcome, meant: str) -> bool:
    """Whether an outcome is what was meant."""
    if meant in ("ASK", "NO"):
        return isinstance(found, Question if meant == "ASK" else Declined)
    if not isinstance(found, Planned):
        return False
    trigger, _, steps = meant.partition(" ") if meant.startswith("@") else ("", "", meant)
    wanted = steps.split("; ")
    return (
        _trigger_fits(found.plan, trigger.removeprefix("@"))
        and len(wanted) == len(found.plan.steps)
        and all(_step_fits(step, text) for step, text in zip(found.plan.steps, wanted, strict=True))
    )


def _trigger_fits(plan: Plan, wanted: str) -> bool:
    if plan.trigger is None or not wanted:
        return plan.trigger is None and not wanted
    return plan.trigger.kind == wanted if wanted == "once" else (plan.trigger.rrule or "").startswith(wanted)


def _step_fits(step: Step, text: str) -> bool:
    name, *pairs = re.split(r" (?=\w+=)", text)
    if (step.when is not None) != name.startswith("?") or (step.for_each is not None) != name.startswith("*"):
        return False
    wanted = dict(pair.split("=", 1) for pair in pairs)
    return step.action == name.strip("?*") and all(fits(step.args.get(arg), value) for arg, value in wanted.items())


def fits(value: Any, wanted: str) -> bool:
    """Whether a value is the one written in the list; of a set of files the list may give the folder alone."""
    if isinstance(value, FileQuery):
        return wanted in _forms(value)
    if isinstance(value, list):
        return ",".join(_plain(item) for item in value) == wanted
    return _plain(value) == wanted


def _plain(value: Any) -> str:
    if isinstance(value, RowTest):
        return f"{value.column} {value.op} {value.value}"
    if isinstance(value, datetime | date):
        return value.replace(tzinfo=None).isoformat() if isinstance(value, datetime) else value.isoformat()
    return f"${value.step}" if isinstance(value, Ref) else str(value)


def _forms(query: FileQuery) -> set[str]:
    if query.paths:
        return {",".join(query.paths)}
    (folder,) = query.folders or ("",)
    kinds = [f"*{suffix}" for suffix in query.suffixes] + list(query.patterns)
    plain = query.larger_than is None and query.smaller_than is None and query.name_has is None
    forms = {f"{folder}/{kind}" for kind in kinds} if 0 < len(kinds) < 3 else {folder} if plain else set()
    return forms | {f"{folder}:larger_than={query.larger_than}"}


@pytest.mark.timeout(120)
async def test_most_chores_are_understood(fresh_profile: Path) -> None:
    wrong = []
    everything = list(chores())
    for chore in everything:
        found = await outcome(fresh_profile, chore.said, contacts=PEOPLE)
        if not any(is_right(found, meant) for meant in chore.meant):
            wrong.append(chore.said)
    assert len(wrong) <= (1 - LEAST) * len(everything), "\n".join(wrong)
