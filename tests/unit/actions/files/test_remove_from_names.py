"""Removing from names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.remove_from_names import remove_from_names
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(remove_from_names)


async def test_the_word_and_the_blank_it_leaves(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/Copy of plan.txt")
    desk.put("Documents/the Copy of it.txt")
    desk.put("Documents/other  one.txt")
    await desk.do(remove_from_names, files=inside("Documents"), text="Copy of")
    assert desk.files("Documents") == ["other  one.txt", "plan.txt", "the it.txt"]


async def test_nothing_would_be_left(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/draft.txt")
    await desk.fails(remove_from_names, InputError, files=inside("Documents"), text="draft")


async def test_a_text_no_name_has(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    await desk.fails(remove_from_names, FileMissing, files=inside("Documents"), text="draft")


async def test_what_stands_in_brackets(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/Emma (1815) [old].txt")
    desk.put("Documents/other.txt")
    await desk.do(remove_from_names, files=inside("Documents"), text="everything in brackets")
    assert desk.files("Documents") == ["Emma.txt", "other.txt"]
