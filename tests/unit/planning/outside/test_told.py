"""What descriptions tell of values: the words they may be, the form of a day, what is taken when nothing is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Card
from lam_desktop.core.outcome import Question
from lam_desktop.planning.outside.told import choices_told, default_told, written_day
from tests.unit.planning.said import card, outcome, plan

POND = card(
    "pond_measure", "Measure a pond.", "pond what",
    pond={"type": "string", "description": "Name of the pond."},
    what={"type": "string", "description": "What to measure. It can be depth, shore or surface."},
)  # fmt: skip
INSPECTION = card(
    "pond_inspect", "Inspect a pond for signs of life.", "pond signs",
    pond={"type": "string", "description": "Name of the pond."},
    signs={"type": "string", "description": "Signs of life to look for (e.g., algae, frogs, newts)"},
)  # fmt: skip
TIDES = card(
    "tide_forecast", "Forecast the tides of a port.", "port days",
    port={"type": "string", "description": "Name of the port."},
    days={"type": "integer", "description": "How many days to forecast."},
)  # fmt: skip
DICE = card(
    "dice_odds", "Tell the odds of a throw of dice.", "total sides",
    total={"type": "integer", "description": "The sum of the throw."},
    sides={"type": "integer", "description": "Sides of each die. Default is 6."},
)  # fmt: skip
CAMP = card(
    "find_campsite", "Find a campsite in a valley.", "valley extras",
    valley={"type": "string", "description": "Name of the valley."},
    extras={"type": "array", "items": {"type": "string", "enum": ["Boat Hire", "Swimming Pool", "Sauna"]}},
)  # fmt: skip


async def said(tmp_path: Path, text: str, *cards: Card) -> list[dict[str, Any]]:
    return [dict(step.args) for step in (await plan(tmp_path, text, cards)).steps]


@pytest.mark.parametrize(
    ("description", "choices"),
    [
        ("Choices are 'brisk' or 'slow'.", ("brisk", "slow")),
        ("How to go (walk, row, sail).", ("walk", "row", "sail")),
        ("'dawn' for the morning, 'dusk' for the evening", ("dawn", "dusk")),
        ("Name of the harbour, e.g. 'Hull'.", ()),
        ("Day of the trip as 'YYYY-MM-DD'.", ()),
    ],
)
def test_the_words_that_a_description_lists(description: str, choices: tuple[str, ...]) -> None:
    assert choices_told(description) == choices


@pytest.mark.parametrize(
    ("description", "day"),
    [
        ("The day, in the form dd/mm/yyyy.", "09/02/2031"),
        ("Day (MM-DD-YYYY)", "02-09-2031"),
        ("Day as YYYY-MM-DD", "2031-02-09"),
        ("The day of the trip.", None),
    ],
)
def test_a_day_in_the_form_that_is_asked_for(description: str, day: str | None) -> None:
    assert written_day(date(2031, 2, 9), description) == day


@pytest.mark.parametrize(
    ("description", "default"),
    [
        ("Sides of a die. Default is 6.", "6"),
        ("Unit, defaults to 'fathom'.", "fathom"),
        ("Loud or not (default: false)", "false"),
        ("By default the last one is taken.", None),
    ],
)
def test_the_default_that_a_description_tells(description: str, default: str | None) -> None:
    assert default_told(description) == default


async def test_one_step_for_each_choice_that_is_said(tmp_path: Path) -> None:
    found = await said(tmp_path, "Measure the depth and the surface of the pond called Elm Water", POND)
    assert [each["what"] for each in found] == ["depth", "surface"]
    assert {each["pond"] for each in found} == {"Elm Water"}


async def test_a_value_that_takes_several_has_them_all_at_once(tmp_path: Path) -> None:
    (found,) = await said(tmp_path, "Inspect the pond called Elm Water for algae, frogs and newts", INSPECTION)
    assert found["signs"] == "algae, frogs, newts"


async def test_a_stretch_of_time_in_the_units_that_are_wanted(tmp_path: Path) -> None:
    assert await said(tmp_path, "Forecast the tides of Hull for the next week", TIDES) == [{"port": "Hull", "days": 7}]
    assert await said(tmp_path, "Forecast the tides of Hull for 2 weeks", TIDES) == [{"port": "Hull", "days": 14}]


async def test_what_is_not_said_and_has_a_default(tmp_path: Path) -> None:
    assert await said(tmp_path, "Tell the odds of a throw of 9", DICE) == [{"total": 9, "sides": 6}]


async def test_choices_of_a_list_wherever_they_are_said(tmp_path: Path) -> None:
    text = "Find a campsite in the valley Stubaital with a sauna and if possible some boat hire nearby"
    (found,) = await said(tmp_path, text, CAMP)
    assert found["extras"] == ["Sauna", "Boat Hire"]


BERTH = card(
    "find_berth", "Find a free berth in a port.", "port",
    port={"type": "string", "description": "Name of the port."},
)  # fmt: skip


async def test_what_an_earlier_step_was_told_holds_for_a_later_one(tmp_path: Path) -> None:
    made = await plan(tmp_path, "Forecast the tides of Hull for 3 days. Then find a free berth there.", (TIDES, BERTH))
    assert [(step.action, step.args["port"]) for step in made.steps] == [
        ("tide_forecast", "Hull"),
        ("find_berth", "Hull"),
    ]


async def test_a_title_is_taken_over_only_where_words_point_back(tmp_path: Path) -> None:
    title = {"type": "string", "description": "The title."}
    shelve = card("shelve_book", "Put a book on the shelf.", "title", title=title)
    lend = card("lend_book", "Lend a book to a friend.", "title", title=title)
    text = "Put the book 'Elm and Ash' on the shelf, then lend a book to a friend"
    assert isinstance(await outcome(tmp_path, text, (shelve, lend)), Question)
    made = await plan(tmp_path, "Put the book 'Elm and Ash' on the shelf, then lend it to a friend", (shelve, lend))
    assert [step.args for step in made.steps] == [{"title": "Elm and Ash"}] * 2
