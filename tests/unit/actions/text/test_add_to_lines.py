"""Words before or behind every line."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.add_to_lines import add_to_lines
from lam_desktop.core.errors import QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(add_to_lines)


async def test_in_front_and_at_the_end(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(add_to_lines, text="tea\n\nmilk\n", words="- ")).result == "- tea\n\n- milk\n"
    assert (await desk.do(add_to_lines, text="tea\nmilk", words=";", where="end")).result == "tea;\nmilk;"


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", "ä\r\nb\r\n".encode("utf-16"))
    done = await desk.do(add_to_lines, text=place, words="> ", in_place=True)
    assert place.read_bytes() == "> ä\r\n> b\r\n".encode("utf-16")
    assert done.answer == "Added it to each line: a.txt."
    await desk.fails(add_to_lines, QuestionNeeded, text="a", words="")
