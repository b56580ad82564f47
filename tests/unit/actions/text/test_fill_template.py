"""A document for each row of a table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.fill_template import fill_template
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card

GUESTS = "name,First Name,seat\nAnn Lee,Ann,12\nBo/Kay,Bo,\n"


def _desk(home: Path, text: str) -> Desk:
    desk = Desk(home)
    desk.put("letter.txt", text)
    desk.put("guests.csv", GUESTS)
    return desk


def test_card() -> None:
    check_card(fill_template)


async def test_places_of_all_kinds_are_filled(fresh_profile: Path) -> None:
    desk = _desk(fresh_profile, "Dear {first_name} <name> [SEAT] «name» {{ seat }} [x] <b>\r\n")
    done = await desk.do(fill_template, template="letter.txt", table="guests.csv", folder="out")
    assert done.names == ["letter - Ann Lee.txt", "letter - Bo-Kay.txt"]
    assert (fresh_profile / "out/letter - Ann Lee.txt").read_bytes() == b"Dear Ann Ann Lee 12 Ann Lee 12 [x] <b>\r\n"
    assert (fresh_profile / "out/letter - Bo-Kay.txt").read_bytes() == b"Dear Bo Bo/Kay  Bo/Kay  [x] <b>\r\n"


async def test_named_by_a_column(fresh_profile: Path) -> None:
    desk = _desk(fresh_profile, "Hello {name}")
    done = await desk.do(fill_template, template="letter.txt", table="guests.csv", name_by="first name")
    assert done.names == ["Ann.txt", "Bo.txt"]
    await desk.fails(fill_template, AlreadyThere, template="letter.txt", table="guests.csv", name_by="first name")


async def test_places_must_be_columns(fresh_profile: Path) -> None:
    error = await _desk(fresh_profile, "{nmae}").fails(
        fill_template, InputError, template="letter.txt", table="guests.csv"
    )
    assert "{nmae}" in str(error) and "seat" in str(error)
    await _desk(fresh_profile, "no place").fails(fill_template, InputError, template="letter.txt", table="guests.csv")
