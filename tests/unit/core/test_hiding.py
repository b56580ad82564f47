"""Secrets that were said or fetched, and the marks that stand in their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.core import hiding
from lam_desktop.core.hiding import (
    HIDDEN,
    forget,
    hide,
    hide_in,
    hide_known,
    hide_known_in,
    learn,
    lost_in,
    reveal,
    reveal_in,
)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("fetch https://me:hunter2@example.org/x", "hunter2"),
        ("clone https://0123456789abcdef@example.org/x", "0123456789abcdef"),
        ("get https://example.org/a?q=cats&api_key=s3cret-key&page=2 now", "s3cret-key"),
        ("get https://example.org/a?X-Amz-Signature=abcd1234", "abcd1234"),
        ("password: hunter2", "hunter2"),
        ('"password": "hunter2"', "hunter2"),
        ("the passphrase is “correct horse battery”", "correct horse battery"),
        ("write 'PIN = 12345' to note.txt", "12345"),
        ("use client secret=abc123,then go", "abc123"),
        ("Authorization: Bearer abcdef123456", "abcdef123456"),
        ("here is ghp_0123456789abcdefABCDEF", "ghp_0123456789abcdefABCDEF"),
        ("token eyJhbGciOiJI.eyJzdWIiOiIx.c2ln it is", "eyJhbGciOiJI.eyJzdWIiOiIx.c2ln"),
    ],
)
def test_what_has_the_form_of_a_secret_is_hidden_and_comes_back(text: str, secret: str) -> None:
    hidden = hide(text)
    assert secret not in hidden and HIDDEN in hidden
    assert reveal(hidden) == text
    assert secret not in hide_known(f"cannot use {secret}, said the server"), "wherever it stands later"
    assert hidden == hide(text), "the same secret has the same mark"


@pytest.mark.parametrize(
    "text",
    [
        "open https://example.org/a?q=cats&page=2", "sort by name: ascending", "mail me@example.org the list",
        "clone ssh://git@example.org/x", "what is my password?", "zip the password: file", "pin: 1",
        "put the tokens into a table", "a = 1, b: 2", "Authorization: Basic", "",
    ],
)  # fmt: skip
def test_anything_else_stays(text: str) -> None:
    assert hide(text) == text


def test_an_encoded_secret_is_known_in_both_forms() -> None:
    assert "p%40ss-word" not in hide("https://me:p%40ss-word@example.org")
    assert "p@ss-word" not in hide_known("p@ss-word was refused")


def test_the_longest_first() -> None:
    hide("password: abcd1234")
    hide("password: abcd1234-and-more")
    assert hide_known("abcd1234-and-more").count(HIDDEN) == 1


def test_what_was_fetched_is_hidden_where_nobody_said_it_and_left_alone_in_words() -> None:
    learn("Documents-2026")
    learn("abc")
    assert hide_known("no login with Documents-2026 or abc") == f"no login with {HIDDEN} or abc"
    assert hide("zip Documents-2026") == "zip Documents-2026", "a plan must stay whole in a later program"


def test_data_is_gone_through_however_deep() -> None:
    data = {"a": ["password: hunter2", {"b": ("hunter2", 5, None)}], "hunter2": True}
    hidden = hide_in(data)
    assert "hunter2" not in str(list(hidden.values()))
    assert hide_known_in(["x hunter2"]) != ["x hunter2"]
    assert reveal_in(hidden)["a"][1]["b"] == ["hunter2", 5, None]


def test_a_later_program_knows_that_something_is_missing() -> None:
    hidden = hide("password: hunter2")
    assert not lost_in(hidden)
    forget()
    assert lost_in(hidden) and reveal(hidden) == hidden
    assert not lost_in(f"{HIDDEN} three dots, no mark")
    assert hide_known("hunter2") == "hunter2"


@given(some.text(min_size=0, max_size=60), some.from_regex(r"[A-Za-z0-9_.!-]{6,20}", fullmatch=True))
def test_hiding_loses_nothing(around: str, secret: str) -> None:
    hiding.forget()
    text = f"{around} password: {secret} {around}"
    assert reveal(hide(text)) == text
