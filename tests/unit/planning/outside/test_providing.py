"""Steps that a request only implies, and several steps that one order asks for in a row."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.action import Card
from lam_desktop.core.outcome import Question
from lam_desktop.core.values import Ref
from lam_desktop.model.reading import Reading as Learned
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.outside.joining import joined
from lam_desktop.planning.outside.spreading import in_a_row
from lam_desktop.planning.shortforms import written_out
from tests.unit.planning.outside.test_flow import KILN, LEVEL, RAINFALL, draft
from tests.unit.planning.outside.test_flow import card as made_card
from tests.unit.planning.said import calls, card, outcome, plan

TEXT = {"type": "string"}
FIND_BOAT = card("find_boat", "Search for a boat by its name.", "query", outputs={"boat_id": TEXT}, query=TEXT)
CREW = card("list_crew", "List the crew of a boat.", "boat_id", boat_id={"type": "string", "description": "Id."})
DAY = {"type": "string", "description": "Day of the lesson."}
FREE_TUTOR = card(
    "free_tutor", "Tells which tutor is free.", "lesson_date", outputs={"tutor_name": TEXT}, lesson_date=DAY
)
HIRE_TUTOR = card("hire_tutor", "Create a tutor.", "lesson_date", outputs={"tutor_name": TEXT}, lesson_date=DAY)
LESSON = card("book_lesson", "Book a lesson.", "tutor_name lesson_date", tutor_name=TEXT, lesson_date=DAY)
TIDES = card("tide_table", "Tells the tides of a harbour.", "harbour", harbour=TEXT)
FORECAST = card("weather_forecast", "Tells the weather forecast of a harbour.", "harbour", harbour=TEXT)
BERTHS = card("free_berths", "Tells the free berths of a harbour.", "harbour", harbour=TEXT)


async def test_an_id_is_looked_up_where_a_name_is_said(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "Show me the crew of the boat Grey Heron", (FIND_BOAT, CREW, TIDES))
    assert calls(found) == ["find_boat", "list_crew"]
    assert "Grey Heron" in found.steps[0].args["query"]
    assert found.steps[1].args["boat_id"] == Ref("s1", "boat_id")


async def test_an_id_that_is_said_is_taken_as_it_is(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "Show me the crew of the boat GH-204", (FIND_BOAT, CREW, TIDES))
    assert calls(found) == ["list_crew"]


async def test_what_is_needed_and_not_said_is_looked_up_first(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "Book a lesson on 5 May 2031", (FREE_TUTOR, LESSON, TIDES))
    assert calls(found) == ["free_tutor", "book_lesson"]
    assert found.steps[1].args["tutor_name"] == Ref("s1", "tutor_name")


async def test_nothing_is_done_for_it_that_nobody_asked_for(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "Book a lesson on 5 May 2031", (HIRE_TUTOR, LESSON, TIDES))
    assert isinstance(found, Question)


@pytest.mark.parametrize(
    ("request_", "asked"),
    [
        ("Show me the forecast, the tides and the berths at Hull", ["weather_forecast", "tide_table", "free_berths"]),
        ("Tell me the tides at Hull and the forecast at Leith", ["tide_table", "weather_forecast"]),
        ("Tell me the tides and the berths at a harbour with piers 2 and 3", ["tide_table", "free_berths"]),
        ("Tell me the tides at Hull", ["tide_table"]),
        ("Tell me the tides at the harbour with the berths and the forecast mast of Hull", ["tide_table"]),
        ("Tell me, before the berths fill, the tides at Hull", ["tide_table"]),
    ],
)
async def test_one_order_asks_for_each_thing_of_a_row(fresh_profile: Path, request_: str, asked: list[str]) -> None:
    found = await plan(fresh_profile, request_, (TIDES, FORECAST, BERTHS))
    assert calls(found) == asked


async def test_a_row_of_values_of_one_action_stays_together(fresh_profile: Path) -> None:
    pack = card("pack_crate", "Pack a crate with goods.", "goods", goods=TEXT)
    found = await plan(fresh_profile, "Pack the apples and the pears", (pack, TIDES))
    assert set(calls(found)) == {"pack_crate"}


def test_that_place_is_the_one_said_before() -> None:
    first = draft(LEVEL, "I would like to know the level of the Reuss", river="the Reuss")
    second = draft(LEVEL, "Please give me the level of that river", river="that river")
    ((one, _),) = joined([(first, 0.9), (second, 0.9)])
    assert one.args["river"].value == "the Reuss"


def heard(made: Card, text: str, **said: str) -> tuple[Draft, float]:
    return replace(draft(made, text, **said), learned=Learned(1.0, {})), 0.9


FIRST = heard(KILN, "First, fire the kiln to 900 degrees with ash glaze", degrees="900", glaze="ash")
LAST = heard(LEVEL, "Then forecast the level of the Aare", river="the Aare")


@pytest.mark.parametrize(
    ("opening", "rest", "steps"),
    [
        ("I need help with the rainfall at the Reuss in 2019.", [FIRST, LAST], 2),
        ("Measure the rainfall at the Reuss in 2019.", [FIRST, LAST], 3),
        ("I need the rainfall at the Reuss in 2019.", [FIRST], 2),
        ("I need the rainfall at the Reuss in 2019.", [LAST, LAST], 2),
    ],
)
def test_a_wish_before_a_list_of_orders_only_announces_it(
    opening: str, rest: list[tuple[Draft, float]], steps: int
) -> None:
    assert len(joined([heard(RAINFALL, opening, river="the Reuss", year="2019"), *rest])) == steps


def test_small_words_are_no_other_value_beside_one_in_quotes() -> None:
    first = heard(LEVEL, "Forecast the level of 'Aare 7'", river="'Aare 7'")
    second = heard(LEVEL, "I want to know if there is danger for bathing", river="danger for bathing")
    assert len(joined([first, second])) == 1


@pytest.mark.parametrize(("name", "steps"), [("topics", 1), ("topic", 2)])
def test_a_value_named_in_the_plural_takes_a_whole_row(name: str, steps: int) -> None:
    made = made_card("plan_course", **{name: TEXT})
    text = "plan a course on both pottery and glazing"
    assert max(1, len(in_a_row(draft(made, text, **{name: "pottery and glazing"})))) == steps


def test_names_of_programs_are_written_out() -> None:
    assert written_out("avg qty") == "avg average qty quantity"
    assert written_out("tide table") == "tide table"
