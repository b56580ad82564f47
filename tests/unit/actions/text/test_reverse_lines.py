"""Lines upside down."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.reverse_lines import reverse_lines
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(reverse_lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\nb\nc\n", b"c\nb\na\n"),
        (b"a\nb", b"b\na"),
        (b"a\r\n\r\nb\r\n", b"b\r\n\r\na\r\n"),
        (b"", b""),
        (b"\n", b"\n"),
    ],
)
async def test_back_again_gives_the_same(fresh_profile: Path, before: bytes, after: bytes) -> None:
    desk = Desk(fresh_profile)
    place = desk.put("a.txt", before)
    await desk.do(reverse_lines, text=place, in_place=True)
    assert place.read_bytes() == after
    await desk.do(reverse_lines, text=place, in_place=True)
    assert place.read_bytes() == before


async def test_of_words_and_into_a_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(reverse_lines, text="1\n2")).answer == "2\n1"
    done = await desk.do(reverse_lines, text="1\n2", save_as="new.txt")
    assert (desk.text("new.txt"), done.answer) == ("2\n1", "Reversed the lines: new.txt.")
