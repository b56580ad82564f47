"""Lines of a certain length."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.wrap_lines import wrap_lines
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(wrap_lines)


async def test_between_words_and_set_in_like_the_line(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "short\n  one two three four\nunbreakablelongword\n\nend")
    await desk.do(wrap_lines, text=fresh_profile / "a.txt", width=11, in_place=True)
    assert desk.text("a.txt") == "short\n  one two\n  three\n  four\nunbreakablelongword\n\nend"


async def test_a_width_that_makes_no_sense(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(wrap_lines, InputError, text="words", width=2)
