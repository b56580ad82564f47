"""Files renamed as a table says."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.rename_from_table import rename_from_table
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(rename_from_table)


async def test_only_those_in_the_table_are_renamed(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("a.txt", "b.txt", "c.txt"):
        desk.put(f"Box/{name}", name)
    desk.put("names.csv", "new,old\nAnn,a.txt\nBo.txt,B\n")
    done = await desk.do(rename_from_table, files=["Box/a.txt", "Box/b.txt", "Box/c.txt"], table="names.csv")
    assert done.answer == "Renamed 2 files. 1 file is not in the table."
    assert sorted(path.name for path in (fresh_profile / "Box").iterdir()) == ["Ann.txt", "Bo.txt", "c.txt"]
    assert desk.text("Box/Ann.txt") == "a.txt"


async def test_names_may_be_swapped(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "1")
    desk.put("b.txt", "2")
    desk.put("names.csv", "from,to\na.txt,b.txt\nb.txt,a.txt\n")
    await desk.do(rename_from_table, files=["a.txt", "b.txt"], table="names.csv")
    assert (desk.text("a.txt"), desk.text("b.txt")) == ("2", "1")


async def test_what_cannot_be_told_is_asked(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "1")
    desk.put("names.csv", "x,y,z\na.txt,b.txt,c.txt\n")
    await desk.fails(rename_from_table, InputError, files=["a.txt"], table="names.csv")
    desk.put("others.csv", "old,new\nq.txt,b.txt\n")
    await desk.fails(rename_from_table, InputError, files=["a.txt"], table="others.csv")
