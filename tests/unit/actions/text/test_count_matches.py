"""How often a word occurs."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.count_matches import count_matches
from lam_desktop.core.errors import QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(count_matches)


@pytest.mark.parametrize(
    ("what", "options", "count"),
    [
        ("cat", {}, 3),
        ("cat", {"ignore_case": True}, 4),
        ("cat", {"whole_words": True}, 2),
        ("a.b*", {}, 1),
        ("[x]", {}, 1),
        ("ÉTÉ", {"ignore_case": True}, 1),
        ("ll", {}, 1),
        ("dog", {}, 0),
    ],
)
async def test_taken_literally(fresh_profile: Path, what: str, options: dict[str, bool], count: int) -> None:
    text = "cat Cat concat cat. a.b* aXbb [x] été llm"
    done = await Desk(fresh_profile).do(count_matches, text=text, what=what, **options)
    assert done.result == count
    assert done.answer == f"“{what}” occurs {count} time{'' if count == 1 else 's'}."


async def test_in_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "x x"), desk.put("b.txt", "ä x".encode("utf-16"))]
    assert (await desk.do(count_matches, text=files, what="x")).result == 3
    await desk.fails(count_matches, QuestionNeeded, text="x", what="")
    files.append(desk.put("c.bin", b"\x00"))
    await desk.fails(count_matches, UnreadableFile, text=files, what="x")
