"""Lines that are in one text only, or in both."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.lines_in_both import lines_in_both
from lam_desktop.actions.text.lines_only_in import lines_only_in
from tests.unit.actions.files.desk import Desk, check_card


def _two(home: Path) -> Desk:
    desk = Desk(home)
    desk.put("a.txt", "milk\neggs \nMilk\n\nmilk\n")
    desk.put("b.txt", "eggs\nbread\nMILK\n")
    return desk


def test_cards() -> None:
    check_card(lines_only_in)
    check_card(lines_in_both)


async def test_what_the_other_lacks(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    done = await desk.do(lines_only_in, file="a.txt", other="b.txt")
    assert done.result == ["milk", "Milk"]
    done = await desk.do(lines_only_in, file="a.txt", other="b.txt", ignore_case=True)
    assert done.answer == "There is no such line."
    await desk.do(lines_only_in, file="b.txt", other="a.txt", save_as="c.txt")
    assert desk.text("c.txt") == "bread\nMILK\n"


async def test_what_both_have(fresh_profile: Path) -> None:
    desk = _two(fresh_profile)
    done = await desk.do(lines_in_both, file="a.txt", other="b.txt")
    assert done.result == ["eggs "]
    await desk.do(lines_in_both, file="b.txt", other="a.txt", ignore_case=True, save_as="c.txt")
    assert desk.text("c.txt") == "eggs\nMILK\n"
