"""What single words and the learned reader say about a value, before anything is decided."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from lam_desktop.model.reading import ParamReading, ReadCard, Reading
from lam_desktop.planning import mentions
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.fitting import Sight, role
from lam_desktop.planning.outside.joining import is_fragment
from lam_desktop.planning.outside.learned import weighed
from lam_desktop.planning.outside.leaves import leaves
from lam_desktop.planning.outside.objects import object_of
from lam_desktop.planning.outside.rereading import read_again
from tests.unit.planning.said import NOW, card

TEXT = {"type": "string"}
PICTURE = card("find_picture", "Find a picture.", title=TEXT, painter=TEXT, painters={"type": "array", "items": TEXT})
TOUR = card("book_tour", "Book a tour.", title=TEXT, guide=TEXT)


def clause(said: str) -> Clause:
    reading = mentions.Reading(said, World(NOW, Path("/home/me"), DiskGlance()))
    return Clause(reading, 0, len(reading.tokens))


@pytest.mark.parametrize(("said", "speaks"), [("find Ebb by Berg", True), ("find ebb by night", False)])
def test_by_before_a_name_says_who_made_it(said: str, speaks: bool) -> None:
    sight = Sight(clause(said), PICTURE, Cues((PICTURE,)).cards["find_picture"])
    worth = {leaf.key: role(sight, leaf, 3) for leaf in leaves(PICTURE)}
    assert (worth["painter"] > 0) == speaks
    assert (worth["title"] < 0) == speaks


def test_by_says_nothing_where_nobody_asks_who_made_it() -> None:
    sight = Sight(clause("book Ebb by Berg"), TOUR, Cues((TOUR,)).cards["book_tour"])
    assert {role(sight, leaf, 3) for leaf in leaves(TOUR)} == {0.0}


def test_one_and_many_of_the_same_are_as_likely() -> None:
    said, values = clause("find Ebb by Berg"), leaves(PICTURE)
    likely = ParamReading(-3.0, -0.1, -9.0, -9.0, -9.0, -9.0, ((12, 16, -0.1),), ())
    open_ = ParamReading(-0.1, -6.0, -9.0, -9.0, -9.0, -9.0, (), ())
    reading = Reading(3.0, {"title": open_, "painter": likely, "painters": open_})
    worth = {
        leaf.key: weighed(said, leaf, [Candidate(leaf.key, "Berg", Span(3, 4), 1.0)], reading, values)[0].score
        for leaf in values
    }
    assert worth["painters"] == worth["painter"] > worth["title"]


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("could you please find me the oldest maps of Malta, thanks", "oldest maps of Malta"),
        ("find and show a few boats with red sails.", "boats with red sails"),
        ("find maps", None),
        ("the maps of Malta are old", None),
    ],
)
def test_what_stands_behind_the_verb_is_what_a_clause_is_about(said: str, about: str | None) -> None:
    one = clause(said)
    span = object_of(one, Cues((PICTURE,)).cards["find_picture"])
    assert (one.reading.slice(span.start, span.end) if span else None) == about


@pytest.mark.parametrize(
    ("said", "fragment"), [("tell me:", True), ("how do i do it", True), ("repeat that", False), ("play", False)]
)
def test_words_that_name_nothing_are_no_action_that_takes_nothing(said: str, fragment: bool) -> None:
    assert is_fragment(Draft(card("repeat", "Say it again."), clause(said))) == fragment


@pytest.mark.parametrize("alone", [True, False])
async def test_how_sure_the_reader_is_tells_near_actions_apart_in_a_request_of_one_clause(alone: bool) -> None:
    """It is sure of both; only what it says beyond that differs."""
    cards = (card("ebb", "Tells when the ebb is.", hour=TEXT), card("flood", "Tells when the flood is.", hour=TEXT))
    said = clause("when is the water highest")
    first, second = await read_again(Sure(), Cues(cards), [Draft(each, said) for each in cards], False, alone)
    assert (first.score > second.score) is alone


class Sure:
    """A reader that holds both likely, the first one more so."""

    async def read(self, text: str, clause: tuple[int, int] | None, cards: Sequence[ReadCard]) -> list[Reading]:
        return [Reading(7.0 - 2.0 * place, {}) for place, _ in enumerate(cards)]
