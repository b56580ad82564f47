"""Capitals and small letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.change_case import change_case
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(change_case)


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("upper case", "O'BRIEN SAID: ÉLAN. STRASSE? 3RD WAY!\n"),
        ("lower case", "o'brien said: élan. straße? 3rd way!\n"),
        ("title case", "O'brien Said: Élan. Straße? 3rd Way!\n"),
        ("sentence case", "O'brien said: élan. Straße? 3rd way!\n"),
    ],
)
async def test_cases(fresh_profile: Path, case: str, expected: str) -> None:
    done = await Desk(fresh_profile).do(change_case, text="o'Brien SAID: élan. straße? 3rd way!\n", case=case)
    assert done.result == expected
    assert done.answer == expected.strip()


async def test_each_sentence_and_line(fresh_profile: Path) -> None:
    text = "  hello WORLD. how are you?\nfine\n"
    done = await Desk(fresh_profile).do(change_case, text=text, case="sentence case")
    assert done.result == "  Hello world. How are you?\nFine\n"


async def test_files_keep_their_form(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    one = desk.put("1.txt", "über\r\nmüde\r\nSchön".encode("cp1252"))
    two = desk.put("2.txt", "ABC")
    done = await desk.do(change_case, text=[one, two], case="upper case", in_place=True)
    assert one.read_bytes() == "ÜBER\r\nMÜDE\r\nSCHÖN".encode("cp1252")
    assert done.answer == "Changed the letters: 2 files."
    assert done.result == [one, two]


async def test_words_alone_cannot_be_changed_in_place(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(change_case, InputError, text="words", case="upper case", in_place=True)
    await Desk(fresh_profile).fails(change_case, InputError, text="words", case="wavy")
