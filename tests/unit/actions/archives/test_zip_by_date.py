"""A zip for each month."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.archives.list_archive import list_archive
from lam_desktop.actions.archives.zip_by_date import zip_by_date
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(zip_by_date)


async def test_by_the_day_a_name_begins_with(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Bills/2024-05-02 gas.pdf", "g")
    desk.put("Bills/20240530 water.pdf", "w")
    desk.put("Bills/2024-07-01 phone.pdf", "p")
    await desk.do(zip_by_date, files="Bills", folder="Packed")
    assert desk.files("Packed") == ["2024-05.zip", "2024-07.zip"]
    listed = await desk.do(list_archive, archive="Packed/2024-05.zip")
    assert listed.result == ["2024-05-02 gas.pdf", "20240530 water.pdf"]


async def test_else_by_the_last_change(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    year = (await desk.do(zip_by_date, files=str(desk.put("Old/a.txt", "a", days_old=800).parent), unit="year")).result
    assert [path.suffix for path in year] == [".zip"]
    assert year[0].parent.name == "Old"


async def test_nothing_to_pack(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Empty")
    await desk.fails(zip_by_date, FileMissing, files="Empty")
