"""Things people look for in a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.text.extract_from_text import extract_from_text
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card

LETTER = """Write to Anna.Berg@example.org or <bo@x.co.uk>, see https://example.org/a?b=1).
Call +47 22 33 44 55 before 3 March 2026 at 14:30. It costs € 1.200,50, not $3.
Anna.Berg@example.org #late #2026 room 12
"""


def test_card() -> None:
    check_card(extract_from_text)


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("e-mail addresses", ["Anna.Berg@example.org", "bo@x.co.uk"]),
        ("web addresses", ["https://example.org/a?b=1"]),
        ("phone numbers", ["+47 22 33 44 55"]),
        ("dates", ["3 March 2026"]),
        ("times", ["14:30"]),
        ("amounts", ["€ 1.200,50", "$3"]),
        ("hashtags", ["#late"]),
    ],
)
async def test_kinds(fresh_profile: Path, what: str, found: list[str]) -> None:
    done = await Desk(fresh_profile).do(extract_from_text, text=LETTER, what=what)
    assert done.result == found
    assert done.answer == "\n".join(found)


async def test_once_each_in_the_order_of_appearance(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    text = "b@x.org a@x.org B@X.org c@x.org a@x.org"
    done = await desk.do(extract_from_text, text=text, what="e-mail addresses")
    assert done.result == ["b@x.org", "a@x.org", "c@x.org"]
    done = await desk.do(extract_from_text, text="1 2 1", what="numbers", unique=False)
    assert done.result == ["1", "2", "1"]


async def test_into_a_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.txt", "x@x.org"), desk.put("b.txt", "y@x.org".encode("utf-16"))]
    done = await desk.do(extract_from_text, text=files, what="e-mail addresses", save_as="mails.txt")
    assert desk.text("mails.txt") == "x@x.org\ny@x.org\n"
    assert done.answer == "Wrote the e-mail addresses to mails.txt."
    await desk.fails(extract_from_text, AlreadyThere, text=files, what="numbers", save_as="a.txt")
    await desk.fails(extract_from_text, InputError, text=files, what="smells")


async def test_nothing_there(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(extract_from_text, text="nothing", what="dates")
    assert (done.result, done.answer) == ([], "There are no dates in it.")


async def test_in_the_order_of_the_alphabet(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(extract_from_text, text="#pear #Apple #fig", what="hashtags", alphabetical=True)
    assert done.result == ["#Apple", "#fig", "#pear"]
