"""Counting words."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.count_words import count_words
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(count_words)


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("one", 1), ("it's well-known,\n\tisn't  it?\n", 4), ("ein größeres Maß\u00a0voll", 4)]
)
async def test_what_a_word_is(fresh_profile: Path, text: str, count: int) -> None:
    done = await Desk(fresh_profile).do(count_words, text=text)
    assert (done.result, done.answer) == (count, "1 word." if count == 1 else f"{count} words.")


async def test_files_together(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "one two"), desk.put("b.txt", "three".encode("utf-16"))]
    assert (await desk.do(count_words, text=files)).result == 3


async def test_different_words(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(count_words, text="Tea, tea and milk", different=True)
    assert (done.result, done.answer) == (3, "3 different words.")
