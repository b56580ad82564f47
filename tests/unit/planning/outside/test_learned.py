"""What the learned reader adds to the rules, with the shipped reader in its real worker."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Card
from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.plan import Provenance
from lam_desktop.model.client import ModelClient
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.outside.learned import shown
from lam_desktop.planning.planner import Planner
from tests.kit import NOW

CITY = {"type": "string", "description": "Name of the city."}
KINDS = "boat bus cable_car ferry helicopter lift metro minibus monorail plane rickshaw sledge taxi train tram".split()


def card(name: str, description: str, required: str = "", **properties: Any) -> Card:
    schema = {"type": "object", "properties": properties, "required": required.split()}
    return card_from_schema({"name": name, "description": description, "parameters": schema})


MUSEUM = card("museum_hours", "Tells when a museum is open.", "museum", museum={"type": "string"}, city=CITY)
TIDES = card("tide_table", "Gives the times of high tide at a harbour.", "harbour", harbour={"type": "string"})
RIDE = card(
    "order_ride", "Order a ride for some people.", "", people={"type": "integer"},
    vehicle={"type": "string", "enum": KINDS, "description": "What to ride in."},
    fleet={"type": "string", "enum": [*KINDS, *(f"line_{number}" for number in range(60))]},
    town={"type": "string", "description": "Town of the ride."},
)  # fmt: skip


@asynccontextmanager
async def planner(folder: Path, *cards: Card) -> AsyncIterator[Planner]:
    client = ModelClient(folder)
    try:
        yield Planner(lambda: cards, client)
    finally:
        await client.close()


async def test_values_no_rule_speaks_of(tmp_path: Path) -> None:
    async with planner(tmp_path, MUSEUM, TIDES) as planning:
        made = await planning.plan("is the Rijksmuseum open today in Amsterdam?", PlanningContext(NOW, tmp_path))
        assert isinstance(made, Planned)
        (step,) = made.plan.steps
        assert (
            step.action == "museum_hours" and step.args["museum"] == "Rijksmuseum" and step.args["city"] == "Amsterdam"
        )


async def test_what_no_action_does_is_declined(tmp_path: Path) -> None:
    async with planner(tmp_path, MUSEUM, TIDES) as planning:
        made = await planning.plan("bake me a cake with cherries", PlanningContext(NOW, tmp_path))
        assert isinstance(made, Declined)


async def test_of_two_values_with_one_choice_the_narrower_is_meant(tmp_path: Path) -> None:
    async with planner(tmp_path, RIDE, TIDES) as planning:
        made = await planning.plan("order a taxi for 3 people", PlanningContext(NOW, tmp_path))
        assert isinstance(made, Planned)
        assert made.plan.steps[0].args == {"people": 3, "vehicle": "taxi"}


async def test_what_is_known_of_the_person_fills_what_is_not_said(tmp_path: Path) -> None:
    async with planner(tmp_path, RIDE) as planning:
        context = PlanningContext(NOW, tmp_path, facts={"town": "Chur"})
        made = await planning.plan("order a taxi for 3 people", context)
        assert isinstance(made, Planned)
        (step,) = made.plan.steps
        assert step.args["town"] == "Chur" and step.provenance["town"] == Provenance("context")
        other = await planning.plan("order a taxi for 3 people in Sion", context)
        assert isinstance(other, Planned) and other.plan.steps[0].args["town"] == "Sion"


async def test_a_condition_that_is_not_understood_is_asked_about(tmp_path: Path) -> None:
    """The plan is shown without it, and not run."""
    async with planner(tmp_path, RIDE, TIDES) as planning:
        said = "Tell me the tides in Dover. If the mayor feels lucky, order a taxi for 3 people"
        made = await planning.plan(said, PlanningContext(NOW, tmp_path))
        assert isinstance(made, Question) and "the mayor feels lucky" in made.text
        assert made.partial is not None and [step.action for step in made.partial.steps] == ["tide_table", "order_ride"]


@pytest.mark.parametrize(("text", "first"), [("by ferry", "ferry"), ("with the cable car", "cable_car"), ("", "boat")])
def test_the_reader_is_shown_what_was_said(text: str, first: str) -> None:
    assert shown(KINDS, text)[0] == first and len(shown(KINDS, text)) == 10
    assert shown(KINDS[:4], text) == tuple(KINDS[:4])


def intents(*names: str) -> tuple[Card, ...]:
    return tuple(card(name, f"{name.replace('_', ' ')} (travel)") for name in names)


async def test_actions_that_take_nothing_are_told_by_their_sense_alone(tmp_path: Path) -> None:
    known = intents("lost_suitcase", "change_seat", "boarding_time", "who_are_you", "pet_rules", "cancel_trip")
    async with planner(tmp_path, *known) as planning:
        context = PlanningContext(NOW, tmp_path)
        for said, action in (
            ("my luggage never turned up in Lisbon", "lost_suitcase"),
            ("can I bring my cat on board", "pet_rules"),
            ("who are you", "who_are_you"),
        ):
            made = await planning.plan(said, context)
            assert isinstance(made, Planned), said
            assert [step.action for step in made.plan.steps] == [action]
        assert isinstance(await planning.plan("how do I boil an egg", context), Declined)
