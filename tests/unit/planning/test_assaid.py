"""Where values stand in what was typed, when it was read in another order."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.core.plan import Plan, Provenance, Step
from lam_desktop.planning.assaid import as_said
from tests.unit.planning.said import plan


def turned(said: str, read: str, value: str) -> Provenance:
    start = read.index(value)
    step = Step("s", "act", {"it": value}, provenance={"it": Provenance("span", start, start + len(value))})
    return as_said(Plan(read, (step,)), said).steps[0].provenance["it"]


def test_the_same_words_are_found_where_they_were_typed() -> None:
    said = "lunch with Ida Friday at one"
    found = turned(said, 'add "lunch with Ida" Friday at one to my calendar', "lunch with Ida")
    assert said[found.start : found.end] == "lunch with Ida"


def test_words_that_were_put_together_came_about_by_reading() -> None:
    assert turned("two o'clock, Ida, lunch", "add two lunch", "two lunch") == Provenance("derived")


def test_a_value_that_stands_nowhere_is_derived() -> None:
    assert turned("Ida", 'show "Ola"', "Ola") == Provenance("derived")


async def test_a_note_says_where_its_title_stands(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "dentist on Friday at 14:30")
    (step,) = found.steps
    title = step.provenance["title"]
    assert found.request[title.start : title.end] == "dentist"
