"""Actions from outside: cards from JSON Schema, and values found by names, types and descriptions alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.outcome import Planned, Question
from lam_desktop.core.values import Kind, Ref
from lam_desktop.planning.foreign import FOREIGN, card_from_schema
from lam_desktop.planning.outside.deciding import deciding
from tests.unit.planning.said import card, outcome, plan

TRAIN = card(
    "find_train", "Find a train between two cities on a day.", "origin destination",
    origin={"type": "string", "description": "City where the journey begins."},
    destination={"type": "string", "description": "City where it ends."},
    date={"type": "string", "description": "Day of travel, YYYY-MM-DD."},
    travel_class={"type": "string", "enum": ["first", "second"], "description": "Class of the seat."},
)  # fmt: skip
LOAN = card(
    "loan_payment", "Compute the monthly payment of a loan.", "amount rate years",
    outputs={"payment": {"type": "number", "description": "The monthly payment of the loan."}},
    amount={"type": "number", "description": "Amount of the loan."},
    rate={"type": "number", "description": "Yearly interest as a fraction."},
    years={"type": "integer", "description": "How many years the loan runs."},
)  # fmt: skip
BUDGET = card(
    "add_to_budget", "Enter a payment into the household budget.", "payment",
    payment={"type": "number", "description": "The monthly payment."},
)  # fmt: skip
LIGHT = card(
    "switch_light", "Switch a light on or off.", "room",
    room={"type": "string", "description": "Room of the light."},
    dimmed={"type": "boolean", "description": "Whether it is dimmed."},
)  # fmt: skip
ALL = (TRAIN, LOAN, BUDGET, LIGHT)


def test_a_card_from_a_schema() -> None:
    assert [(param.name, param.kind, param.required) for param in LOAN.params] == [
        ("amount", Kind.NUMBER, True),
        ("rate", Kind.NUMBER, True),
        ("years", Kind.INTEGER, True),
    ]
    assert LOAN.subject == FOREIGN and LOAN.effects == frozenset() and LOAN.says == ("loan payment",)
    assert [(each.name, each.kind) for each in LOAN.outputs] == [("payment", Kind.NUMBER)]
    assert TRAIN.param("travel_class").choices == ("first", "second")


@pytest.mark.parametrize("action", [{}, {"name": None}, {"name": ""}, {"name": " "}, {"name": ["x"]}])
def test_an_action_without_a_name_is_none(action: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="has no name"):
        card_from_schema(action)


@pytest.mark.parametrize(
    ("params", "kinds"),
    [
        ("none", []),
        ({"properties": ["a"]}, []),
        ({"properties": {"a": None, "b": 5, "c": "text"}, "required": 5}, [Kind.ANY] * 3),
        ({"properties": {"a": {"type": {"x": 1}, "format": [], "enum": 5}}, "required": {"a": 1}}, [Kind.TEXT]),
        ({"properties": {"a": {"type": ["null", ["x"]], "enum": [["y"]]}}}, [Kind.CHOICE]),
    ],
)
@pytest.mark.parametrize("outputs", [None, 5, ["x"], {"properties": 5}, {"x": 5}])
def test_what_is_no_schema_says_nothing(params: Any, kinds: list[Kind], outputs: Any) -> None:
    made = card_from_schema({"name": "x", "parameters": params, "outputs": outputs})
    assert [(each.kind, each.required) for each in made.params] == [(kind, False) for kind in kinds]
    assert made.outputs == ()


@pytest.mark.parametrize("action", [{"name": "x"}, {"name": "x", "parameters": None, "description": None}])
def test_a_bare_card(action: dict[str, Any]) -> None:
    assert card_from_schema(action).params == ()


@pytest.mark.parametrize(
    ("said", "args"),
    [
        (
            "Find a train from Porto to Lyon on 2 April 2026 in second class",
            {"origin": "Porto", "destination": "Lyon", "date": "2026-04-02", "travel_class": "second"},
        ),
        ("I need a train to Lyon from Porto", {"origin": "Porto", "destination": "Lyon"}),
        (
            "Compute the monthly payment of a loan of $20,000 at a rate of 4% over 15 years",
            {"amount": 20000, "rate": 0.04, "years": 15},
        ),
        ("Switch the light in the room kitchen, dimmed please", {"room": "kitchen", "dimmed": True}),
    ],
)
async def test_values_are_found_by_their_names(fresh_profile: Path, said: str, args: dict[str, Any]) -> None:
    made = await plan(fresh_profile, said, ALL)
    assert len(made.steps) == 1
    assert {name: made.steps[0].args.get(name) for name in args} == args
    for name, origin in made.steps[0].provenance.items():
        assert origin.how in {"span", "enum", "derived"}, name


async def test_a_declared_output_fills_what_is_open(fresh_profile: Path) -> None:
    said = "Compute the payment of a loan of 9000 at a rate of 3% over 10 years, then add the payment to the budget"
    made = await plan(fresh_profile, said, ALL)
    assert [step.action for step in made.steps] == ["loan_payment", "add_to_budget"]
    assert made.steps[1].args["payment"] == Ref("s1", "payment")
    assert made.steps[1].needs == ("s1",)


async def test_what_is_missing_is_asked_for(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "Compute the monthly payment of a loan", ALL)
    assert isinstance(found, Question) and found.text == "What should the amount be?"


async def test_what_no_action_does_is_no_plan(fresh_profile: Path) -> None:
    assert not isinstance(await outcome(fresh_profile, "peel seven potatoes", ALL), Planned)


BOOKS = card(
    "find_reading", "Find something to read.", "kind",
    kind={"type": "string", "enum": ["author", "title", "mood", "anything"], "description": "What was named."},
    author={"type": "string", "description": "kind author: who wrote it"},
    title={"type": "string", "description": "kind title: what it is called"},
    mood={"type": "string", "description": "kind mood: how it feels"},
)  # fmt: skip
HEATING = card(
    "change_heating", "Change the heating plus or minus some degrees.", "degrees", degrees={"type": "number"}
)  # fmt: skip


def test_a_choice_between_values_follows_from_the_one_given() -> None:
    between = deciding(BOOKS)
    assert between is not None and between.key == "kind"
    assert between.follows({"author"}) == "author"
    assert between.follows({"title", "mood"}) == "title"
    assert between.follows(()) == "anything"
    assert deciding(TRAIN) is None


async def test_the_value_given_decides(tmp_path: Path) -> None:
    found = await plan(tmp_path, "find something to read by author Selma Lagerlof", (BOOKS,))
    assert found.steps[0].args == {"kind": "author", "author": "Selma Lagerlof"}


TALES = card(
    "find_tale", "Find a tale: by who wrote it, by its title, or in any words.", "kind",
    kind={"type": "string", "enum": ["writer", "title", "words", "anything"], "description": "What was named."},
    writer={"type": "string", "description": "kind writer: who wrote it"},
    writers={"type": "array", "items": {"type": "string"}, "description": "kind title: those who wrote it"},
    title={"type": "string", "description": "kind title: what it is called"},
    query={"type": "string", "description": "kind words: the words of the reader"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "args"),
    [
        ("please find me a few old tales from the islands", {"kind": "words", "query": "old tales from the islands"}),
        ("find a tale", {"kind": "anything"}),
        ("find novellas", {"kind": "anything"}),  # one word is as likely the kind of thing that is wanted
        ("find a tale by Karen Blixen", {"kind": "writer", "writer": "Karen Blixen"}),
    ],
)
async def test_words_that_would_be_left_over_are_what_is_looked_for(
    tmp_path: Path, said: str, args: dict[str, Any]
) -> None:
    assert (await plan(tmp_path, said, (TALES,))).steps[0].args == args


def test_a_choice_fits_badly_without_its_own_value_and_with_those_of_others() -> None:
    between = deciding(TALES)
    assert between is not None and between.taking("query") == "words"
    assert between.misfit("writer", {"writer"}) == 0
    assert between.misfit("writer", {"writers"}) == 2
    assert between.misfit("anything", ()) == 0


@pytest.mark.parametrize(
    ("said", "degrees"), [("cut the heating by 3 degrees", -3), ("change the heating by 2 degrees", 2)]
)
async def test_less_is_a_change_below_zero(tmp_path: Path, said: str, degrees: int) -> None:
    found = await plan(tmp_path, said, (HEATING,))
    assert found.steps[0].args == {"degrees": degrees}
