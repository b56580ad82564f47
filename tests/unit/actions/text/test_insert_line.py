"""A line put in between."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.insert_line import insert_line
from lam_desktop.core.errors import InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(insert_line)


async def test_by_number_and_by_words(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "one\ntwo more\ntwo\n")
    for where, text in (
        ({"after_line": 1}, "one\nnew\ntwo more\ntwo\n"), ({"before_line": 1}, "new\none\ntwo more\ntwo\n"),
        ({"below": "two"}, "one\ntwo more\ntwo\nnew\n"), ({"above": "two m"}, "one\nnew\ntwo more\ntwo\n"),
    ):  # fmt: skip
        done = await desk.do(insert_line, text=fresh_profile / "a.txt", line="new", **where)
        assert done.result == text
    done = await desk.do(insert_line, text=fresh_profile / "a.txt", line="new", after_line=3, in_place=True)
    assert desk.text("a.txt") == "one\ntwo more\ntwo\nnew\n"
    assert done.answer == "Inserted “new” into a.txt."


async def test_places_that_are_not_there(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.fails(insert_line, InputError, text="a\nb\n", line="new", after_line=3)
    await desk.fails(insert_line, InputError, text="a\nb\n", line="new", below="c")
    await desk.fails(insert_line, QuestionNeeded, text="a\nb\n", line="new")
