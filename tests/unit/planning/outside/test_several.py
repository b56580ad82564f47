"""The same action for several values, and values that are lists, said in one sentence or in several."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Card
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.outside.stretches import stretches
from tests.kit import NOW
from tests.unit.planning.said import card, plan

TIDE = card(
    "tide_table", "Get the time of high tide in a port.", "port",
    port={"type": "string", "description": "Name of the port."},
)  # fmt: skip
FLAT = card(
    "estimate_rent", "Estimate the rent of a flat.", "rooms area town",
    rooms={"type": "integer", "description": "Number of rooms."},
    area={"type": "integer", "description": "Area in square metres."},
    town={"type": "string", "description": "Town of the flat."},
)  # fmt: skip
TANK = card(
    "tank_volume", "Compute the volume of a round tank.", "width",
    width={"type": "number", "description": "Width of the tank in metres."},
)  # fmt: skip
BERTH = card(
    "find_berth", "Find the berth of a ship at a pier.", "ship_number pier",
    ship_number={"type": "string", "description": "Number of the ship."},
    pier={"type": "string", "description": "Name of the pier."},
)  # fmt: skip
LINE = card(
    "draw_line", "Draw a line between two points.", "start end",
    start={"type": "array", "items": {"type": "number"}, "description": "Where the line starts."},
    end={"type": "array", "items": {"type": "number"}, "description": "Where the line ends."},
)  # fmt: skip
CAMP = card(
    "find_campsite", "Find a campsite in a valley.", "valley",
    valley={"type": "string", "description": "Name of the valley."},
    extras={"type": "array", "items": {"type": "string", "enum": ["Boat Hire", "Swimming Pool", "Sauna"]}},
)  # fmt: skip
SUNSET = card(
    "sunset_time", "Get the time of the sunset in a city.", "city country",
    city={"type": "string", "description": "The city."},
    country={"type": "string", "description": "The country of the city."},
)  # fmt: skip
FARE = card(
    "ferry_fare", "Get the fare of a ferry for a number of passengers.", "passengers",
    passengers={"type": "integer", "description": "Number of passengers."},
)  # fmt: skip


async def said(tmp_path: Path, text: str, *cards: Card) -> list[dict[str, Any]]:
    return [dict(step.args) for step in (await plan(tmp_path, text, cards)).steps]


async def test_a_value_before_the_one_that_was_found_first(tmp_path: Path) -> None:
    found = await said(tmp_path, "When is high tide in Hull and also in the port of Cork?", TIDE)
    assert found == [{"port": "Hull"}, {"port": "Cork"}]


async def test_sentences_that_each_say_all_that_is_needed(tmp_path: Path) -> None:
    text = (
        "Estimate the rent of two flats. The first flat is in Graz, with 3 rooms and an area of 70 square metres. "
        "The second flat is in Linz, with 4 rooms and an area of 95 square metres."
    )
    assert await said(tmp_path, text, FLAT) == [
        {"rooms": 3, "area": 70, "town": "Graz"},
        {"rooms": 4, "area": 95, "town": "Linz"},
    ]


async def test_numbers_that_are_told_apart_by_ordinals(tmp_path: Path) -> None:
    text = (
        "Compute the volume of tanks: the first tank has a width of 2 metres, the second tank has a width of 5 metres"
    )
    assert [each["width"] for each in await said(tmp_path, text, TANK)] == [2, 5]


async def test_two_values_that_go_together_twice(tmp_path: Path) -> None:
    text = "Find the berth of ship number KX1204 at the pier Old Mole, and of ship number BD3377 at the pier Coal Quay"
    assert await said(tmp_path, text, BERTH) == [
        {"ship_number": "KX1204", "pier": "Old Mole"},
        {"ship_number": "BD3377", "pier": "Coal Quay"},
    ]


async def test_brackets_group_numbers(tmp_path: Path) -> None:
    found = await said(tmp_path, "Draw a line from (1.5, -2) to (7, 30)", LINE)
    assert found == [{"start": [1.5, -2], "end": [7, 30]}]


async def test_a_list_of_choices(tmp_path: Path) -> None:
    found = await said(tmp_path, "Find a campsite with a Sauna and Boat Hire in the valley Hollow Glen", CAMP)
    assert found[0]["extras"] == ["Sauna", "Boat Hire"]


async def test_the_country_after_a_comma_is_a_value_of_its_own_where_one_is_wanted(tmp_path: Path) -> None:
    found = await said(tmp_path, "When is sunset in Bergen, Norway?", SUNSET)
    assert found == [{"city": "Bergen", "country": "Norway"}]


@pytest.mark.parametrize(
    "text",
    [
        "What is the fare of the ferry if I take 4 passengers?",
        "Compute the fare of the ferry if the group has 4 passengers",
    ],
)
async def test_what_is_only_supposed_is_no_condition(tmp_path: Path, text: str) -> None:
    assert await said(tmp_path, text, FARE) == [{"passengers": 4}]


@pytest.mark.parametrize("port", ["Port St. Ives", "Kirk B.C."])
async def test_a_shortened_word_ends_no_sentence(tmp_path: Path, port: str) -> None:
    assert await said(tmp_path, f"When is high tide in {port} tomorrow?", TIDE) == [{"port": port}]


async def test_a_name_that_nothing_else_explains_is_the_value_that_may_be_left_out(tmp_path: Path) -> None:
    play = card(
        "play_record", "Play a record.", "",
        artist={"type": "string", "description": "Who made it."},
        loops={"type": "integer", "description": "How often it is repeated."},
    )  # fmt: skip
    assert await said(tmp_path, "play some of that good old Ella Marsh", play) == [{"artist": "Ella Marsh"}]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Draw lines for these pairs of numbers: (4, 9) and (12, 30)", [(4, 9), (12, 30)]),
        ("Draw a line for the pair (4, 9)", [(4, 9)]),
    ],
)
async def test_each_bracket_is_one_set_of_numbers(tmp_path: Path, text: str, pairs: list[tuple[int, int]]) -> None:
    line = card(
        "join_dots", "Draw a line from one number to another.", "low high",
        low={"type": "integer", "description": "Where the line begins."},
        high={"type": "integer", "description": "Where the line ends."},
    )  # fmt: skip
    assert [(each["low"], each["high"]) for each in await said(tmp_path, text, line)] == pairs


async def test_numbers_written_as_a_list_have_no_thousands(tmp_path: Path) -> None:
    mean = card(
        "mean_value", "Compute the mean of numbers.", "values",
        values={"type": "array", "items": {"type": "integer"}, "description": "The numbers."},
    )  # fmt: skip
    assert await said(tmp_path, "Compute the mean for values=[200,300,400]", mean) == [{"values": [200, 300, 400]}]


@pytest.mark.parametrize(
    ("told", "rate"),
    [
        ("Growth a year, in percent.", 5),
        ("Growth a year; 5% is 0.05.", 0.05),
        ("Growth in decimal form, not percent.", 0.05),
    ],
)
async def test_a_share_is_a_fraction_where_one_is_described(tmp_path: Path, told: str, rate: float) -> None:
    grow = card("grow_trees", "Compute how trees grow.", "rate", rate={"type": "number", "description": told})
    assert await said(tmp_path, "Compute how the trees grow at 5%", grow) == [{"rate": rate}]


async def test_the_two_things_spoken_of_are_no_number_to_reckon_with(tmp_path: Path) -> None:
    found = await said(tmp_path, "Compute the volume of the two tanks with a width of 7 metres", TANK)
    assert found == [{"width": 7}]


def test_no_stretch_reaches_over_a_hidden_word() -> None:
    reading = Reading("fetch the tides of New Haven and Old Harbour", World(NOW, Path("/nowhere"), DiskGlance()))
    clause = Clause(reading, 0, len(reading.tokens), frozenset({7, 8}))
    assert all(reading.slice(each.start, each.end) != "New Haven and Old Harbour" for each in stretches(clause))
    assert all(clause.holds(each.start, each.end) for each in stretches(clause))
