"""One file in the place of another."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.overwrite_file import overwrite_file
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(overwrite_file)


async def test_the_name_stays_and_the_content_is_the_other_ones(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/rates.csv", "old")
    desk.put("Downloads/rates-new.csv", "new")
    done = await desk.do(overwrite_file, file="Documents/rates.csv", source="Downloads/rates-new.csv")
    assert desk.text("Documents/rates.csv") == desk.text("Downloads/rates-new.csv") == "new"
    assert done.answer == "rates.csv now has the content of rates-new.csv."


async def test_what_cannot_take_its_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt", "a")
    desk.put("Documents/b.pdf", "b")
    desk.folder("Documents/c")
    await desk.fails(overwrite_file, InputError, file="Documents/a.txt", source="Documents/b.pdf")
    await desk.fails(overwrite_file, InputError, file="Documents/a.txt", source="Documents/c")
    await desk.fails(overwrite_file, InputError, file="Documents/a.txt", source="Documents/a.txt")
    await desk.fails(overwrite_file, FileMissing, file="Documents/gone.txt", source="Documents/a.txt")
    assert desk.text("Documents/a.txt") == "a"
