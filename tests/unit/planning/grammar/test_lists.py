"""Enumerations, page numbers and small data objects."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop.planning.grammar import lists


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("bread, butter and some jam", ["bread", "butter", "jam"]),
        ("red; green; blue", ["red", "green", "blue"]),
        ('"salt, fine" and pepper', ["salt, fine", "pepper"]),
        ("alone", ["alone"]),
        ("2026-11 up to 2027-02", ["2026-11", "2026-12", "2027-01", "2027-02"]),
        ("08 to 11", ["08", "09", "10", "11"]),
        ("", []),
    ],
)
def test_items(said: str, meant: list[str]) -> None:
    assert lists.items(said) == meant


@settings(deadline=None)
@given(
    some.lists(
        some.from_regex(r"[a-z]{3,8}", fullmatch=True).filter(lambda word: word not in {"and", "some", "the"}),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_listed_is_found(words: list[str]) -> None:
    said = f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
    assert lists.items(said) == words


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("take pages 2-4 and 9", [2, 3, 4, 9]),
        ("page 7 only", [7]),
        ("the last page", [-1]),
        ("the 3rd page", [3]),
        ("the first two pages", [1, 2]),
        ("the last three pages", [-3, -2, -1]),
    ],
)
def test_pages(said: str, meant: list[int]) -> None:
    assert [found.value for found in lists.pages(said)] == [meant]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('send {"level": 3, "on": true}', {"level": 3, "on": True}),
        ("with level set to 3 and mode = dark", {"level": 3, "mode": "dark"}),
        ('the name is "Ada Byron" and done is true', {"name": "Ada Byron", "done": True}),
    ],
)
def test_data(said: str, meant: dict[str, Any]) -> None:
    assert [found.value for found in lists.data(said)] == [meant]


def test_no_data() -> None:
    assert lists.data("nothing to see here") == ()
