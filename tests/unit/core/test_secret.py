"""A password on its way: whatever is done with it, only `reveal` gives it away."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.core.secret import HIDDEN, Secret
from lam_desktop.store.texts import packed

TEXTS = some.text(some.characters(exclude_characters="•"), min_size=1).map(lambda text: f"<{text}>")


@dataclass(frozen=True)
class Holder:
    name: str
    password: Secret


@given(TEXTS)
def test_nothing_shows_it(text: str) -> None:
    secret = Secret(text)
    shown = [
        str(secret), repr(secret), f"{secret}", f"{secret!r:>9}", "{} {!r}".format(secret, secret),  # noqa: UP032
        str([secret, {1: secret}]),
        repr(Holder("x", secret)), json.dumps({"a": secret}, default=str), packed({"a": [secret]}),
        str(ValueError(secret)), logging.makeLogRecord({"msg": "%s", "args": (secret,)}).getMessage(),
    ]  # fmt: skip
    assert all(text not in each for each in shown) and all(HIDDEN in each or "2022" in each for each in shown)
    assert secret.reveal() == text


@given(some.text(), some.text())
def test_two_are_the_same_when_their_texts_are(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other) and Secret(one) == Secret(one)
    assert hash(Secret(one)) == hash(Secret(one)) and Secret(one) != one
    assert len({hash(Secret(f"{one}{number}")) for number in range(8)}) > 1
    assert bool(Secret(one)) is bool(one)


def test_lone_surrogates_too() -> None:
    assert Secret("\udcff") == Secret("\udcff") != Secret("\udcfe")


@pytest.mark.parametrize("act", [pickle.dumps, copy.deepcopy, json.dumps, lambda secret: "x" + secret, len, list])
def test_it_is_not_written_down_nor_taken_for_a_text(act: Any) -> None:
    with pytest.raises(TypeError) as caught:
        act(Secret("hunter2"))
    assert "hunter2" not in str(caught.value)


def test_why_it_is_not_written_down_is_said() -> None:
    with pytest.raises(TypeError, match=r"^a secret is not written down$"):
        copy.copy(Secret("hunter2"))


def test_it_does_not_change() -> None:
    secret = Secret("hunter2")
    with pytest.raises(AttributeError, match=r"^a secret does not change$"):
        secret._text = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError, match=r"^a secret does not change$"):
        del secret._text
    with pytest.raises(AttributeError, match=r"^a secret does not change$"):
        secret.other = "x"  # type: ignore[attr-defined]
    assert secret.reveal() == "hunter2"


def test_a_stack_that_shows_all_local_values_does_not_show_it() -> None:
    def fails(password: Secret) -> None:
        raise ConnectionError(f"no login with {password}")

    try:
        fails(Secret("hunter2"))
    except ConnectionError as error:
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
        assert "hunter2" not in told.replace(Path(__file__).read_text(), "").replace('Secret("hunter2")', "")
        assert f"password = {HIDDEN}" in told
