"""Tokens: literals are never cut open, and every one knows where it stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop.planning.grammar.lexer import Type, tokenize


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ('rename it to "My own, long name"', Type.QUOTED, "My own, long name"),
        ("call it 'Ann's notes' please", Type.QUOTED, "Ann's notes"),
        ("«très bien» it says", Type.QUOTED, "très bien"),
        ("get https://example.org/a/b?c=1, then stop", Type.URL, "https://example.org/a/b?c=1"),
        ("mail it to nora.berg@example.org.", Type.EMAIL, "nora.berg@example.org"),
        ("open Documents/taxes/2025.pdf now", Type.PATH, "Documents/taxes/2025.pdf"),
        ("in ~/Pictures/trip", Type.PATH, "~/Pictures/trip"),
        ("delete *.tmp there", Type.GLOB, "*.tmp"),
        ("read budget-v2.xlsx, will you", Type.FILENAME, "budget-v2.xlsx"),
        ("only .jpeg files", Type.SUFFIX, ".jpeg"),
        ("the 1,200 rows", Type.NUMBER, "1,200"),
    ],
)
def test_literals(text: str, kind: Type, value: str) -> None:
    assert [token.value for token in tokenize(text) if token.type is kind] == [value]


@pytest.mark.parametrize("text", ["words and/or numbers", "his/her files", "it's Ann's", "a - b"])
def test_what_only_looks_like_a_literal(text: str) -> None:
    assert not any(token.is_literal for token in tokenize(text))


@settings(deadline=None)
@given(some.text(max_size=300))
def test_tokens_stand_in_order_and_hold_every_mark(text: str) -> None:
    tokens = tokenize(text)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    held = {index for token in tokens for index in range(token.start, token.end)}
    assert all(text[index].isspace() for index in range(len(text)) if index not in held)
