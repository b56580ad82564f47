"""Requests of several sentences to actions from outside: which steps go together, and which words ask for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.plan import Step
from lam_desktop.core.values import Ref
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.bullets import bullets
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.linker import Done
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.outside.background import is_done_first, is_plea
from lam_desktop.planning.outside.days import in_figures
from lam_desktop.planning.outside.links import say_again
from lam_desktop.planning.segmenter import cuts
from lam_desktop.planning.so_far import Filling
from tests.unit.planning.said import NOW, card, plan

TEXT = {"type": "string"}
ENROL = card(
    "enrol_pupil", "Enrol a pupil at the music school.", "pupil_name instrument",
    outputs={"pupil_number": {"type": "string", "description": "Number of the pupil."}},
    pupil_name={"type": "string", "description": "Name of the pupil."}, instrument=TEXT,
)  # fmt: skip
LESSON = card(
    "plan_lesson", "Plan a music lesson for a pupil.", "pupil_number lesson_date",
    pupil_number={"type": "string", "description": "Number of the pupil."},
    lesson_date={"type": "string", "description": "Day of the lesson."},
)  # fmt: skip
SWIM = card(
    "plan_swimming_lesson", "Plan a lesson.", "swimmer pool lesson_date", swimmer=TEXT, pool=TEXT, lesson_date=TEXT
)
BADGE = card("print_badge", "Print a badge for a pupil.", "pupil_name", pupil_name=TEXT)
SCHOOL = (ENROL, LESSON, SWIM, BADGE)


def reading(text: str) -> Reading:
    return Reading(text, World(NOW, Path("/nowhere"), DiskGlance()))


def whole(text: str) -> Clause:
    read = reading(text)
    return Clause(read, 0, len(read.tokens))


async def test_a_step_takes_the_result_of_its_very_name(fresh_profile: Path) -> None:
    found = await plan(
        fresh_profile, 'Enrol the pupil "Ada Brook" for the oboe. Then plan a lesson on 5 May 2031.', SCHOOL
    )
    assert [step.action for step in found.steps] == ["enrol_pupil", "plan_lesson"]
    assert found.steps[1].args["pupil_number"] == Ref("s1", "pupil_number")
    assert found.steps[1].args["lesson_date"] == "2031-05-05"


def test_what_was_said_for_an_earlier_step_holds_for_a_later_one() -> None:
    filling = Filling(Draft(BADGE, whole("print a badge")))
    say_again(filling, [Done(Step("s1", "enrol_pupil", {"pupil_name": "Ada Brook", "instrument": "oboe"}), ENROL)])
    assert filling.args == {"pupil_name": "Ada Brook"}


async def test_orders_of_a_list_are_steps_and_what_opens_it_is_none(fresh_profile: Path) -> None:
    said = 'Please do the following: 1. enrol the pupil "Ada Brook" for the oboe; 2. print a badge.'
    found = await plan(fresh_profile, said, SCHOOL)
    assert [step.action for step in found.steps] == ["enrol_pupil", "print_badge"]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Do this: 1. zip it; 2. mail it", ["1.", "2."]),
        ("a) open it, b) close it", ["a)", "b)"]),
        ("Read chapter 1. Then read chapter 2. of it", []),
        ("raise it by 1.5 and then by 2.5", []),
        ("2. zip it; 3. mail it", []),
    ],
)
def test_marks_of_a_list_count_up_from_one(text: str, marks: list[str]) -> None:
    assert [text[each.start : each.end] for each in bullets(text)] == marks


@pytest.mark.parametrize(
    ("text", "plea"),
    [
        ("Could you help me with this?", True),
        ("Can you please assist me?", True),
        ("Please help me find the shed", False),
        ("Can you help me with the tax form?", False),
    ],
)
def test_a_plea_for_help_names_no_chore(text: str, plea: bool) -> None:
    assert is_plea(whole(text)) is plea


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("After the table is laid,", True),
        ("Once finished,", True),
        ("After laying the table,", False),
        ("Once a week,", False),
    ],
)
def test_what_must_be_done_first_was_asked_for_before(text: str, first: bool) -> None:
    assert is_done_first(whole(text)) is first


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("find books by J. Hale and J. R. Moss", 1),
        ("write to Dale Inc. Then call them", 2),
        ("visit the Dale Inc. shop today", 1),
        ("scan the router, which has 5 ports", 1),
    ],
)
def test_a_full_stop_behind_a_short_word_and_a_relative_clause_part_nothing(text: str, parts: int) -> None:
    read = reading(text)
    assert len(cuts(read, Cues(SCHOOL), 0, len(read.tokens))) == parts


@pytest.mark.parametrize(
    ("about", "found"), [("Day of the fair.", "2031-05-09"), ("Day of the fair, such as June 3, 2030.", "9 May 2031")]
)
def test_a_whole_day_is_given_in_figures_unless_another_form_is_shown(about: str, found: str) -> None:
    fair = card("plan_fair", "Plan a fair.", "fair_date", fair_date={"type": "string", "description": about})
    clause = whole("plan it for 9 May 2031")
    assert in_figures(clause, fair.param("fair_date"), Span(3, len(clause.reading.tokens))) == found


@pytest.mark.parametrize(
    ("about", "found"), [("Time, HH:MM.", "15:00"), ("Time, such as 09:00 AM.", ""), ("Time.", "")]
)
def test_a_time_is_given_as_on_a_clock_where_that_is_the_form(about: str, found: str) -> None:
    fair = card("plan_fair", "Plan a fair.", "opening", opening={"type": "string", "description": about})
    clause = whole("open it at 3 pm")
    assert in_figures(clause, fair.param("opening"), Span(3, len(clause.reading.tokens))) == found
