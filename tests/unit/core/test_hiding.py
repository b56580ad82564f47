"""Secrets that were said or fetched, and the marks that stand in their place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.core.hiding import HIDDEN, Hiding, marks_in
from lam_desktop.core.secret import Secret

FORMS = [
    ("fetch https://me:hunter2@example.org/x", "hunter2"),
    ("clone https://0123456789abcdef@example.org/x", "0123456789abcdef"),
    ("get https://example.org/a?q=cats&api_key=s3cret-key&page=2 now", "s3cret-key"),
    ("get https://example.org/a?X-Amz-Signature=abcd1234", "abcd1234"),
    ("get https://example.org/a?user[password]=abcd1234", "abcd1234"),
    ("password: hunter2", "hunter2"),
    ("protect a.pdf with the password hunter2 and mail it", "hunter2"),
    ("mail anna the password: hunter2.", "hunter2"),
    ('"password": "hunter2"', "hunter2"),
    ("the passphrase is “correct horse battery”", "correct horse battery"),
    ("use client secret=abc123,then go", "abc123"),
    ("Authorization: Bearer abcdef123456", "abcdef123456"),
    ("with bearer abcdef123456 in the head", "abcdef123456"),
    ("Authorization: Basic dXNlcjpwYXN1", "dXNlcjpwYXN1"),
    ("here is ghp_0123456789abcdefABCDEF", "ghp_0123456789abcdefABCDEF"),
    ("token eyJhbGciOiJI.eyJzdWIiOiIx.c2ln it is", "eyJhbGciOiJI.eyJzdWIiOiIx.c2ln"),
]
MODEST = [
    ("write 'PIN = 12345' to note.txt", "12345"),
    ("password: butterfly", "butterfly"),
    ('delete the secret "Santa list 2026.xlsx"', "Santa list 2026.xlsx"),
    ("the passphrase is 'correct horse'", "correct horse"),
]


@pytest.fixture
def known() -> Hiding:
    return Hiding()


@pytest.mark.parametrize(("text", "secret"), [*FORMS, *MODEST])
def test_what_has_the_form_of_a_secret_is_hidden_and_comes_back(known: Hiding, text: str, secret: str) -> None:
    hidden = known.hide_said(text)
    assert secret not in hidden and len(marks_in(hidden)) == 1
    assert known.reveal(hidden) == text
    assert hidden == known.hide_said(text), "the same secret has the same mark"


@pytest.mark.parametrize(("text", "secret"), FORMS)
def test_what_stands_out_is_hidden_wherever_it_stands_later(known: Hiding, text: str, secret: str) -> None:
    known.hide_said(text)
    later = f"cannot use {secret}, said the server"
    assert known.tell(later) == f"cannot use {HIDDEN}, said the server"
    assert secret not in known.hide(later) and known.reveal(known.hide(later)) == later
    assert secret not in known.hide(f"x{secret}y")


@pytest.mark.parametrize(("text", "secret"), MODEST)
def test_what_may_stand_there_by_chance_is_hidden_for_its_run_and_in_the_log(
    known: Hiding, text: str, secret: str
) -> None:
    known.begin("r1", marks_in(known.hide_said(text)))
    later = f"moved {secret} to Archive, and a{secret}b"
    assert known.tell(later) == known.hide(later) == later, "another run must be told of as it was"
    assert known.tell(later, "r2") == later
    assert known.tell(later, "r1") == known.dots(later) == f"moved {HIDDEN} to Archive, and a{secret}b"
    assert known.reveal(known.hide(later, "r1")) == later != known.hide(later, "r1")


@pytest.mark.parametrize(
    "text",
    [
        "open https://example.org/a?q=cats&page=2", "sort by name: ascending", "mail me@example.org the list",
        "clone ssh://git@example.org/x", "what is my password?", "zip the password: file", "pin: 1",
        "the pin is on the board", "put the tokens into a table", "a = 1, b: 2", "Authorization: Basic", "",
        "zip the basic training folder", "send the digest newsletter2026 on Monday", "the password: please tell me",
        "get https://example.org/?author=tolstoy1&design=modern2&keyword=cats2026", "write ••• to note.txt",
    ],
)  # fmt: skip
def test_anything_else_stays(known: Hiding, text: str) -> None:
    assert known.hide_said(text) == text


def test_what_others_say_makes_nothing_a_secret_elsewhere(known: Hiding) -> None:
    """A page must not be able to blank out a word in all later records by calling it a password."""
    hidden = known.hide_said("password: invoice-2026", own=False)
    assert "invoice" not in hidden and known.reveal(hidden) == "password: invoice-2026"
    assert known.hide("invoice-2026.pdf") == known.tell("invoice-2026.pdf") == "invoice-2026.pdf"
    assert known.hide_said("zip invoice-2026.pdf") == "zip invoice-2026.pdf"


def test_an_encoded_secret_is_known_in_both_forms(known: Hiding) -> None:
    assert "p%40ss-word" not in known.hide_said("https://me:p%40ss-word@example.org")
    assert "p@ss-word" not in known.tell("p@ss-word was refused")


@pytest.mark.parametrize("longer", ["abcd1234-and-more", "zz-abcd1234", "+abcd1234"])
def test_the_longest_first(known: Hiding, longer: str) -> None:
    known.hide_said("password: abcd1234")
    known.hide_said(f"password: {longer}")
    assert known.tell(longer) == HIDDEN


def test_where_the_borders_are(known: Hiding) -> None:
    """What is a word, what is long, what is too common to be one."""
    assert known.hide_said("password: please, token: plainly") == "password: please, token: plainly"
    assert "settings" not in known.hide_said("password: settings") and known.tell("settings") == "settings"
    known.hide_said("password: abcdefghijklmnopqrst")
    assert known.tell("abcdefghijklmnopqrst") == HIDDEN
    for each in ("None", "TRUE", "x1y"):
        known.learn(Secret(each))
        assert known.dots(f"it is {each}") == f"it is {each}"
    for plain in ("12-34_56", "a.b-c_d/e f", "20261126"):
        known.learn(Secret(plain))
        assert known.tell(plain) == plain and known.dots(plain) == HIDDEN
    for sure in ("abc12X", "p@sswo"):
        known.learn(Secret(sure))
        assert known.tell(f"-{sure}-") == f"-{HIDDEN}-"


def test_a_search_looks_for_the_whole(known: Hiding) -> None:
    known.learn(Secret("s3cret-word"))
    assert not known.stands_in('["3cret-word s3cret-wor"]') and known.stands_in('["s3cret-word"]')


def test_what_is_said_in_a_run_knows_what_was_said_for_it(known: Hiding) -> None:
    known.begin("r", marks_in(known.hide_said("pin: 1234")))
    assert "1234" not in known.hide_said("noted 1234", own=False, run="r")
    assert known.hide_said("noted 1234", own=False) == "noted 1234"


def test_one_lost_among_others_that_are_known(known: Hiding) -> None:
    lost = known.hide_said("password: hunter2")
    known.forget()
    known.learn(Secret("Tr0ub4dor"))
    assert known.reveal([lost, known.hide("Tr0ub4dor")]) == [lost, "Tr0ub4dor"]
    later = Hiding()
    later.learn(Secret("plainly"))  # something is known, but nothing that stands out
    assert later.tell(lost) == f"password: {HIDDEN}"


def test_what_was_fetched_is_hidden_also_where_the_person_says_it(known: Hiding) -> None:
    for each in ("Tr0ub4dor", "abc", "butterfly", ""):
        known.learn(Secret(each))
    assert known.tell("no login with Tr0ub4dor or abc or butterfly") == f"no login with {HIDDEN} or abc or butterfly"
    assert known.dots("no login with butterfly") == f"no login with {HIDDEN}"
    assert known.reveal(known.hide_said("mail it: Tr0ub4dor")) == "mail it: Tr0ub4dor"


@dataclass(frozen=True)
class Told:
    place: Path
    texts: tuple[str, ...]
    more: Any = None


def test_data_is_gone_through_however_deep(known: Hiding) -> None:
    data = {"a": ["password: hunter2", {"b": ("hunter2", 5, None)}], "hunter2": True}
    hidden = known.hide_said(data)
    assert "hunter2" not in str(list(hidden.values())) and known.reveal(hidden) == data
    told = Told(Path("/x/hunter2.txt"), ("hunter2", "b"), Told(Path("/x"), ()))
    assert known.tell(told) == Told(Path(f"/x/{HIDDEN}.txt"), (HIDDEN, "b"), told.more)


class Named(NamedTuple):
    words: str
    more: list[str]


def test_a_tuple_with_names_is_gone_through_too(known: Hiding) -> None:
    known.learn(Secret("Tr0ub4dor-77"))
    assert known.tell(Named("it is Tr0ub4dor-77", ["Tr0ub4dor-77"])) == Named(f"it is {HIDDEN}", [HIDDEN])


def test_a_search_tells_whether_it_is_worth_the_while(known: Hiding) -> None:
    known.hide_said("password: Grüße-7")
    assert known.stands_in('["x Gr\\u00fc\\u00dfe-7"]') and not known.stands_in('["x"]')
    known.begin("r", marks_in(known.hide_said("pin: 1234")))
    assert known.stands_in('["1234"]', "r") and not known.stands_in('["1234"]')


def test_a_later_program_knows_that_something_is_missing(known: Hiding) -> None:
    hidden = known.hide_said("password: hunter2")
    assert not known.lost_in(hidden)
    later = Hiding()
    assert later.lost_in(hidden) == marks_in(hidden) and later.reveal(hidden) == hidden
    assert not later.lost_in(f"{HIDDEN} three dots, no mark")
    assert later.tell("hunter2") == "hunter2" and later.dots(hidden) == f"password: {HIDDEN}"
    later.recall(marks_in(hidden)[0], Secret("hunter2"))
    assert later.reveal(hidden) == "password: hunter2" and later.hide("hunter2") == marks_in(hidden)[0]


def test_a_mark_that_somebody_copied_stays_one(known: Hiding) -> None:
    hidden = known.hide_said("password: hunter2")
    assert known.hide_said(hidden) == hidden and known.hide(hidden) == hidden
    known.forget()
    assert known.hide_said(hidden) == hidden and known.lost_in(known.hide_said(hidden))


AROUND = some.text(some.characters(exclude_characters="•"), max_size=60)


@given(AROUND, some.from_regex(r"[A-Za-z0-9_.!-]{4,20}", fullmatch=True), some.sampled_from(["r", ""]))
def test_hiding_loses_nothing(around: str, secret: str, run: str) -> None:
    known = Hiding()
    data = {"a": f"{around} password: {secret} {around}", "b": [secret, around]}
    hidden = known.hide_said(data)
    assert known.reveal(hidden) == data
    known.begin("r", marks_in(str(hidden)))
    assert known.reveal(known.hide(data, run)) == data
    if marks_in(str(hidden)):
        assert hidden["b"][0] != secret and known.tell(secret, "r") != secret
