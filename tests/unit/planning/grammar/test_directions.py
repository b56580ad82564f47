"""Which way an order goes, from words."""

from __future__ import annotations

import pytest

from lam_desktop.planning.grammar.directions import direction, superlative


@pytest.mark.parametrize(
    ("said", "falling", "about"),
    [
        ("sort it from cheap to dear", False, "money"),
        ("from the biggest down to the smallest", True, "amount"),
        ("old to young", True, "age"),
        ("from old to new", False, "day"),
        ("newest to oldest", True, "day"),
        ("with the priciest at the top", True, "money"),
        ("least expensive first", False, "money"),
        ("starting with the youngest", False, "age"),
        ("the worst last", True, "worth"),
        ("the slowest ones first", True, "pace"),
        ("in rising order", False, ""),
        ("by surname, Z to A", True, ""),
    ],
)
def test_direction_is_read(said: str, falling: bool, about: str) -> None:
    found = direction(said)
    assert found is not None
    assert (found.falling, found.about) == (falling, about)


@pytest.mark.parametrize("said", ["sort by age", "the biggest of them", "from Monday to Friday", "more or less first"])
def test_other_words_are_no_direction(said: str) -> None:
    assert direction(said) is None


def test_who_is_old_was_born_early_and_who_is_fast_takes_little() -> None:
    oldest, fastest = direction("oldest first"), direction("fastest first")
    assert oldest is not None and fastest is not None
    assert (oldest.falls("age", False), oldest.falls("birthday", True), oldest.falls("year built", False)) == (
        True,
        False,
        False,
    )
    assert (fastest.falls("minutes", False), fastest.falls("top speed", False)) == (False, True)


def test_a_superlative_alone_says_which_end_is_meant() -> None:
    found = superlative("show the least expensive tent")
    assert found is not None and not found.falling
