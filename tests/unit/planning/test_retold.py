# ruff: noqa: E501
"""What is told in halves, or as it should be, is one order; read again it stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.core.values import Ref, RowTest
from lam_desktop.planning.inquiries import inquiries
from lam_desktop.planning.movings import movings
from lam_desktop.planning.retold import retold
from tests.unit.planning.said import calls, plan


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "in pumps.csv the same pump sometimes has two values for the same hour. only the last one counts. save the cleaned table as b.csv",
            "remove the duplicates in pumps.csv by pump and hour, keep the last, save it as b.csv",
        ),
        (
            "who is late? look in rent.csv for paid dates before 3 May and just tell me the tenants",
            "tell me the tenants in rent.csv where paid is before 3 May",
        ),
        (
            "in which week did we use the least gas according to gas.csv, and how many litres was it?",
            "show the row of gas.csv with the lowest litres",
        ),
        (
            "which week is in gas.csv, and how many litres was it?",
            "which week is in gas.csv, and how many litres was it?",
        ),
        ("look in rent.csv for Ann", "look in rent.csv for Ann"),
        ("zip a.txt n mail it to zoe@club.example", "zip a.txt and mail it to zoe@club.example"),
    ],
)
def test_what_is_asked_in_halves_is_one_order(said: str, same: str) -> None:
    assert inquiries(said) == same


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "in May/a.csv the rows with state paid should go over to b.csv in the same folder and be gone from a.csv",
            "move the rows with state paid from May/a.csv to May/b.csv",
        ),
        (
            "append the rows where age is over 9 in a.csv to b.csv and delete them from a.csv",
            "move the rows where age is over 9 from a.csv to b.csv",
        ),
        (
            "move the rows where age is over 9 from a.csv to b.csv and then write zoe@club.example how many kids are still small",
            "move the rows where age is over 9 from a.csv to b.csv then count the small rows in a.csv and mail the number to zoe@club.example",
        ),
        (
            "names.csv says what the photos in Trip should be called. Rename them like that.",
            "rename the photos in Trip as names.csv says.",
        ),
        ("copy the rows where age is over 9 in a.csv to b.csv", "copy the rows where age is over 9 in a.csv to b.csv"),
    ],
)
def test_what_goes_elsewhere_is_moved(said: str, same: str) -> None:
    assert movings(said) == same


@pytest.mark.parametrize(
    "said",
    [
        "shrink the pngs in A so that the longer side is 640 px. Then zip them, but not b.png",
        "fill the empty cells of port in crew.csv with Riga and those of age with 0",
        "in May/a.csv the rows with state paid should go over to b.csv",
        "I only need crew that are over 60, please save them as old.csv",
        "split plan.pdf into single pages, named p-1.pdf, p-2.pdf and so on",
    ],
)
def test_what_was_turned_stays_as_it_is(said: str) -> None:
    assert retold(said) != said
    assert retold(retold(said)) == retold(said)


async def test_rows_are_moved_and_those_left_counted(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents/a.csv").write_text("kid,state\nAnn,paid\nBo,due\n")
    (tmp_path / "Documents/b.csv").write_text("kid,state\n")
    found = await plan(
        tmp_path,
        "In Documents/a.csv the rows with state paid should go over to b.csv in that folder and be gone from a.csv",
    )
    assert calls(found) == ["move_rows"]
    args = found.steps[0].args
    assert args == {
        "table": Path("Documents/a.csv"),
        "where": [RowTest("state", "=", "paid")],
        "to": Path("Documents/b.csv"),
    }


async def test_the_number_that_is_mailed_is_of_what_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("kid,state\nAnn,paid\nBo,due\n")
    said = "Move the rows with state paid from a.csv to b.csv. Then write zoe@club.example how many kids are still due."
    found = await plan(tmp_path, said)
    assert calls(found) == ["move_rows", "count_rows", "send_mail"]
    assert found.steps[2].args["body"] == Ref("s2")


async def test_files_are_renamed_by_a_table(tmp_path: Path) -> None:
    (tmp_path / "Pictures").mkdir()
    Image.new("RGB", (2, 2)).save(tmp_path / "Pictures/1.jpg")
    (tmp_path / "names.csv").write_text("old,new\n1.jpg,Ann.jpg\n")
    found = await plan(
        tmp_path,
        "names.csv says what the photos in Pictures should be called. Rename them accordingly. Some aren't in the list, tell me how many but leave those alone.",
    )
    assert calls(found) == ["rename_from_table"]


async def test_the_parts_of_a_pdf_are_called_as_told(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4")
    found = await plan(
        tmp_path, "split plan.pdf into single pages in Documents/maps, named map-1.pdf, map-2.pdf and so on"
    )
    assert calls(found) == ["split_pdf"]
    assert found.steps[0].args["base"] == "map-"
