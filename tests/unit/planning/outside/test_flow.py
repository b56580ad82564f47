"""How the clauses of a request make up its steps: what is asked for once more, and what only says more about a step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Card
from lam_desktop.model.reading import ParamReading
from lam_desktop.model.reading import Reading as Learned
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts
from lam_desktop.planning.outside.flow import asks_for_results, in_flow, tells_more
from lam_desktop.planning.outside.joining import is_fragment, joined
from lam_desktop.planning.outside.learned import weighed
from lam_desktop.planning.outside.leaves import leaves
from lam_desktop.planning.outside.pointing import telling
from lam_desktop.planning.outside.spreading import in_a_row
from tests.kit import NOW


def card(name: str, **properties: Any) -> Card:
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return card_from_schema({"name": name, "description": name.replace("_", " "), "parameters": schema})


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
RAINFALL = card("measure_rainfall", river=TEXT, year=NUMBER)
LEVEL = card("forecast_level", river=TEXT)
KILN = card("fire_kiln", degrees=NUMBER, glaze=TEXT)


def draft(made: Card, text: str, score: float = 8.0, worth: float = 3.0, **said: str) -> Draft:
    """A draft over a text whose values are said by the words given for them."""
    reading = Reading(text, World(NOW, Path("/nowhere"), DiskGlance()))
    clause = Clause(reading, 0, len(reading.tokens))
    args = {}
    for name, words in said.items():
        start = text.index(words)
        value: Any = int(words) if words.isdigit() else words
        args[name] = Candidate(name, value, reading.span(start, start + len(words)), worth)
    missing = tuple(param for param in made.params if param.required and param.name not in args)
    return Draft(made, clause, args, missing, score)


def values(drafts: list[Draft], name: str) -> list[Any]:
    return [each.args[name].value for each in drafts]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("rainfall at the Aare in 2017, 2018 and 2019", [2017, 2018, 2019]),
        ("rainfall at the Aare in 2017 or 2018", [2017, 2018]),
        ("rainfall at the Aare between 2017 and 2019", []),
        ("rainfall at the Aare in 2017 with 2018 sensors", []),
    ],
)
def test_a_row_of_numbers_is_of_one_value(text: str, years: list[int]) -> None:
    assert values(in_a_row(draft(RAINFALL, text, river="Aare", year="2017")), "year") == years


def test_a_number_that_another_value_took_is_in_no_row() -> None:
    pair = card("add_numbers", first=NUMBER, second=NUMBER)
    assert in_a_row(draft(pair, "add 12 and 30", first="12", second="30")) == []


def test_rows_side_by_side() -> None:
    text = "rainfall at the Aare and Reuss in 2017 and 2018 respectively"
    made = in_a_row(draft(RAINFALL, text, river="Aare and Reuss", year="2017"))
    assert list(zip(values(made, "river"), values(made, "year"), strict=True)) == [("Aare", 2017), ("Reuss", 2018)]


def test_a_name_with_and_in_it_stays_whole() -> None:
    assert in_a_row(draft(RAINFALL, "rainfall at Salt and Pepper in 2017", river="Salt and Pepper", year="2017")) == []
    both = in_a_row(draft(LEVEL, "the level of both the Aare and Reuss", river="Aare and Reuss"))
    assert values(both, "river") == ["Aare", "Reuss"]


def test_an_action_is_not_taken_again_when_another_is_as_likely() -> None:
    before = draft(RAINFALL, "measure rainfall at the Aare in 2017", river="Aare", year="2017")
    again = draft(RAINFALL, "forecast for Reuss", score=8.0, river="Reuss")
    other = draft(LEVEL, "forecast for Reuss", score=7.0, river="Reuss")
    assert [each.card for each in in_flow([again, other], [before])] == [LEVEL, RAINFALL]
    assert [each.card for each in in_flow([again, other], [])] == [RAINFALL, LEVEL]


def test_an_action_of_which_nothing_is_said_does_not_win_by_that() -> None:
    before = draft(RAINFALL, "measure rainfall at the Aare in 2017", river="Aare", year="2017")
    again = draft(RAINFALL, "all of the months please", score=8.0)
    other = draft(KILN, "all of the months please", score=7.0)
    assert in_flow([again, other], [before])[0].card == RAINFALL


def test_what_only_tells_something_is_about_the_step_before() -> None:
    before = [draft(KILN, "fire the kiln with salt", glaze="salt")]
    text = "It should be at 900 degrees"
    near = [draft(LEVEL, text, 7.0), draft(KILN, text, 5.0, degrees="900")]
    far = [draft(LEVEL, text, 9.0), draft(KILN, text, 5.0, degrees="900")]
    assert tells_more(near, before)
    assert not tells_more(far, before)
    assert not tells_more(near, [])


def test_more_about_a_step_is_put_to_it() -> None:
    first = draft(KILN, "fire the kiln with salt", glaze="salt")
    second = draft(KILN, "use 900 degrees", degrees="900")
    ((made, _),) = joined([(first, 0.8), (second, 0.6)])
    assert {name: each.value for name, each in made.args.items()} == {"glaze": "salt", "degrees": 900}


def test_a_step_with_values_of_its_own_stays() -> None:
    one = draft(RAINFALL, "measure rainfall at the Aare in 2017", river="Aare", year="2017")
    two = draft(RAINFALL, "measure rainfall at the Reuss in 2018", river="Reuss", year="2018")
    assert [each.args["river"].value for each, _ in joined([(one, 0.8), (two, 0.8)])] == ["Aare", "Reuss"]


def test_a_summary_adds_no_step() -> None:
    one = draft(RAINFALL, "measure rainfall at the Aare in 2017", river="Aare", year="2017")
    two = draft(LEVEL, "forecast the level of the Reuss", river="Reuss")
    assert [each.card for each, _ in joined([(one, 0.8), (two, 0.8), (one, 0.7)])] == [RAINFALL, LEVEL]


@pytest.mark.parametrize(("text", "alone"), [("Stack and", True), ("print it", False), ("fire the kiln", False)])
def test_a_verb_cut_off_is_a_fragment(text: str, alone: bool) -> None:
    assert is_fragment(draft(KILN, text)) is alone


@pytest.mark.parametrize(("score", "asks"), [(5.0, True), (11.0, False)])
def test_what_plainly_is_another_step_is_no_question_about_the_one_before(score: float, asks: bool) -> None:
    made = {"name": "weigh", "description": "weigh a kiln", "parameters": {"type": "object", "properties": {}}}
    outputs = {"kiln_weight": NUMBER, "kiln_age": NUMBER}
    before = draft(card_from_schema({**made, "outputs": outputs}), "weigh the kiln")
    other, _ = seen(KILN, "Set the age and the weight of the kiln", score)
    assert asks_for_results(other.clause, [before], other) is asks


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Finally, commence firing the kiln.", True),
        ("Following this, please upholster the chair.", True),
        ("Do not forget to upholster the chair.", True),
        ("As for the rest, please upholster the chair.", True),
        ("The last step is to upholster the chair.", True),
        ("Finally, the kiln is hot.", False),
        ("The glaze needs 900 degrees.", False),
    ],
)
def test_what_comes_next_in_a_row_of_orders_is_one(text: str, order: bool) -> None:
    reading = Reading(text, World(NOW, Path("/nowhere"), DiskGlance()))
    assert acts(Clause(reading, 0, len(reading.tokens)), Cues((KILN, RAINFALL))) is order


def seen(made: Card, text: str, score: float = 8.0, worth: float = 3.0, **said: str) -> tuple[Draft, float]:
    """A draft that the learned reader has seen."""
    return replace(draft(made, text, score, worth, **said), learned=Learned(2.0, {})), 0.9


def test_a_step_that_is_first_spoken_of_and_then_told_is_one() -> None:
    vague = seen(RAINFALL, "I study the rain on rivers.", worth=1.2, river="rivers")
    plain = seen(RAINFALL, "Please measure it for the Aare in 2017.", river="Aare", year="2017")
    ((step, _),) = joined([vague, plain])
    assert {name: each.value for name, each in step.args.items()} == {"river": "Aare", "year": 2017}


@pytest.mark.parametrize("second", ["Please fire it with celadon.", "Then fire it with celadon."])
def test_a_value_that_hardly_is_one_makes_no_step_of_its_own(second: str) -> None:
    vague = seen(KILN, "I want to try firing something old.", worth=1.9, glaze="old")
    ((step, _),) = joined([vague, seen(KILN, second, worth=4.0, glaze="celadon")])
    assert step.args["glaze"].value == "celadon"


@pytest.mark.parametrize("second", ["Also measure the Reuss", "Measure the Reuss"])
def test_what_is_said_plainly_twice_is_asked_for_twice(second: str) -> None:
    steps = joined([seen(LEVEL, "Forecast the level of the Aare.", river="Aare"), seen(LEVEL, second, river="Reuss")])
    assert values([each for each, _ in steps], "river") == ["Aare", "Reuss"]


def test_what_hardly_reads_as_a_step_is_none_beside_what_plainly_does() -> None:
    plain = seen(KILN, "Fire the kiln at 900 with celadon", 12.0, degrees="900", glaze="celadon")
    faint = seen(LEVEL, "Use all the means you have for it", 0.9, river="means")
    assert [each.card for each, _ in joined([plain, faint])] == [KILN]
    assert [each.card for each, _ in joined([faint])] == [LEVEL]


@pytest.mark.parametrize(("said", "gauges"), [("G12, G15 and G20", ["G12", "G15", "G20"]), ("LA, CA", [])])
def test_codes_in_a_row_are_one_value_each(said: str, gauges: list[str]) -> None:
    assert values(in_a_row(draft(LEVEL, f"the level at {said}", river=said)), "river") == gauges


def test_what_is_only_spoken_of_before_other_steps_is_asked_for_once() -> None:
    before = seen(RAINFALL, "I have a project about rainfall.", worth=1.1, river="project")
    other = seen(LEVEL, "First, forecast the level of the Reuss.", river="Reuss")
    later = seen(RAINFALL, "Then measure the rainfall at the Aare in 2017.", river="Aare", year="2017")
    assert [each.card for each, _ in joined([before, other, later])] == [LEVEL, RAINFALL]


@pytest.mark.parametrize(
    ("said", "value"), [("the Aare?", "Aare"), ("Aare Inc.", "Aare Inc."), ("the river.", "river")]
)
def test_the_sign_that_ends_a_sentence_is_of_no_value(said: str, value: str) -> None:
    text = f"What is the level of {said}"
    clause = draft(LEVEL, text).clause
    (leaf,) = leaves(LEVEL)
    place = (text.index(said), len(text), -0.1)
    told = ParamReading(-5.0, -0.1, -9.0, -9.0, -9.0, -9.0, (place,), ())
    assert [each.value for each in weighed(clause, leaf, [], Learned(2.0, {"river": told}))] == [value]


@pytest.mark.parametrize(
    ("said", "tells"),
    [("it", False), ("this river", False), ("these details", False), ("this evening", True), ("Aare", True)],
)
def test_words_that_only_point_back_are_no_value(said: str, tells: bool) -> None:
    made = draft(LEVEL, f"forecast the level of {said}", river=said)
    assert bool(telling(made.clause, {"river", "forecast", "level"}, list(made.args.values()))) is tells
