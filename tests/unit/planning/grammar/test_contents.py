"""Files told by what stands in them, or not."""

from __future__ import annotations

import pytest

from lam_desktop.planning.grammar.contents import contents, named_without


@pytest.mark.parametrize(
    ("tail", "words", "lacks"),
    [
        ("that have", None, False),
        ("mentioning Oslo to Desktop", "Oslo", False),
        ('with the word "tea" in them', "tea", False),
        ("the word tea in it", "tea", False),
        ("don't have the word PAID in them", "PAID", True),
        ("do not mention Oslo", "Oslo", True),
        ("not containing the phrase 'for sale'", "for sale", True),
        ("lack the word signed", "signed", True),
        ("without any mention of Oslo", "Oslo", True),
        ("no mention of Oslo", "Oslo", True),
        ("with no ERROR in them", "ERROR", True),
        ("no business in it", None, False),
        ("without a name in the list", None, False),
    ],
)
def test_what_stands_in_files(tail: str, words: str | None, lacks: bool) -> None:
    found = contents(tail)
    assert (found and (found.words, found.lacks)) == (words and (words, lacks))


@pytest.mark.parametrize(
    ("tail", "word"),
    [("without draft in the name", "draft"), ('not containing "x1" in their names', "x1"), ("without x", None)],
)
def test_what_does_not_stand_in_names(tail: str, word: str | None) -> None:
    found = named_without(tail)
    assert (found and found[0]) == word
