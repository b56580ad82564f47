"""Orders by verbs that nobody taught, what only says how or what about, and values without what joins them on."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.plan import Step
from lam_desktop.core.values import Ref
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.linker import Done
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts
from lam_desktop.planning.orders import is_care, is_caused, is_order
from lam_desktop.planning.outside.background import is_aside
from lam_desktop.planning.outside.links import link_outputs, say_again
from lam_desktop.planning.outside.stretches import without_ending
from lam_desktop.planning.segmenter import cuts
from lam_desktop.planning.so_far import Filling
from tests.unit.planning.said import NOW, card, plan

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
BAKE = card(
    "bake_bread", "Bake bread from a dough.", "flour day", {"loaf_code": {"type": "string"}}, flour=TEXT, day=TEXT
)
GLAZE = card("glaze_loaf", "Put a glaze on a loaf.", "loaf_code day", loaf_code=TEXT, day=TEXT)
WEIGH = card(
    "weigh_parcel", "Weigh a parcel.", "parcel", {"weight": {"type": "number", "description": "Weight."}}, parcel=TEXT
)
BALANCE = card(
    "balance_load", "Balance a load between two weights.", "first_weight second_weight",
    first_weight=NUMBER, second_weight=NUMBER,
)  # fmt: skip
BAKERY = (BAKE, GLAZE, WEIGH, BALANCE)


def reading(text: str) -> Reading:
    return Reading(text, World(NOW, Path("/nowhere"), DiskGlance()))


def whole(text: str) -> Clause:
    read = reading(text)
    return Clause(read, 0, len(read.tokens))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("knead the dough", True),
        ("kneading the dough", False),
        ("despite the rain", False),
        ("quickly the rain", False),
        ("knead dough", False),
        ("utilize the oven", False),
    ],
)
def test_a_word_right_before_its_thing_is_an_order(text: str, found: bool) -> None:
    assert is_order(reading(text), 0) is found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("bake a loaf and glaze the crust", 2),
        ("bake a loaf, proudly garnish the crust", 2),
        ("bake bread and rolls", 1),
        ("bake a loaf and have the crust glazed", 2),
        ("bake a loaf and make sure that the oven is off", 1),
        ("With this in hand, garnish the crust", 1),
        ("bake a loaf, supply it to the shop", 1),
    ],
)
def test_a_request_is_cut_before_orders_by_unknown_verbs(text: str, parts: int) -> None:
    read = reading(text)
    assert len(cuts(read, Cues(BAKERY), 0, len(read.tokens))) == parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I have a loaf where the crust is black.", False),
        ("I have a loaf, where is the oven?", True),
        ("Garnish the loaf.", True),
        ("Have the loaf glazed.", True),
    ],
)
def test_what_is_told_of_a_thing_asks_for_nothing(text: str, found: bool) -> None:
    assert acts(whole(text), Cues(BAKERY)) is found


def test_how_something_shall_be_and_care_are_told_apart() -> None:
    assert is_caused(reading("have that letter translated"), 0, 4)
    assert not is_caused(reading("have the best time"), 0, 4)
    assert is_care(reading("and make sure it is warm"), 0, 6)


@pytest.mark.parametrize(
    ("text", "saves", "found"),
    [
        ("The picture should be saved as moon.png.", False, True),
        ("The picture should be saved as moon.png.", True, False),
        ("The picture should be brighter.", False, False),
    ],
)
def test_how_a_result_is_called_is_no_step(text: str, saves: bool, found: bool) -> None:
    assert is_aside(whole(text), True, saves) is found


@pytest.mark.parametrize(
    ("text", "end", "value"),
    [
        ("Ada Hill's first album", 2, "Ada Hill"),
        ("find Oslo-based builders", 2, "find Oslo"),
        ("order from Reed's", 3, "order from Reed's"),
        ("plant-based meals", 1, "plant-based"),
    ],
)
def test_a_name_leaves_out_what_joins_it_to_the_next_word(text: str, end: int, value: str) -> None:
    assert without_ending(whole(text), 0, end) == value


def done(number: int, what: str) -> Done:
    return Done(Step(f"s{number}", "weigh_parcel", {"parcel": what}), WEIGH)


def test_two_values_alike_take_the_results_of_two_steps_in_their_order() -> None:
    filling = Filling(Draft(BALANCE, whole("then balance the load by these weights")))
    link_outputs(filling, [done(1, "red"), done(2, "blue")])
    assert filling.args == {"first_weight": Ref("s1", "weight"), "second_weight": Ref("s2", "weight")}


def test_what_was_said_before_makes_no_way_for_a_result_that_hardly_fits() -> None:
    made = card("bake_bread", "Bake bread.", "day", {"day_shift": {"type": "string"}}, day=TEXT)
    earlier = [Done(Step("s1", "bake_bread", {"day": "Sunday"}), made)]
    filling = Filling(Draft(GLAZE, whole("glaze it on the same day")))
    say_again(filling, earlier)
    link_outputs(filling, earlier)
    assert filling.args["day"] == "Sunday"


async def test_a_step_in_a_chain_of_orders_is_asked_for_by_an_unknown_verb(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, 'Bake bread from "rye" on "Sunday" and coat the loaf with a glaze.', BAKERY)
    assert [step.action for step in found.steps] == ["bake_bread", "glaze_loaf"]
    assert found.steps[1].args == {"loaf_code": Ref("s1", "loaf_code"), "day": "Sunday"}


def test_actions_told_by_no_more_than_their_names_are_topics() -> None:
    fee = card("late_fee", "late fee (library)")
    hours = card("opening_hours", "opening hours")
    assert Cues((fee, hours)).topics
    assert not Cues((fee, card("get_hours", "Tells when the library opens."))).topics
    assert not Cues((fee, hours, card("renew_loan", "renew loan", title=TEXT))).topics
