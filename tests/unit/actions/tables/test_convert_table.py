"""Tables in another format."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from lam_desktop.actions.tables.convert_table import convert_table
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet

TRICKY = (
    "id,price,day,card,note,phone\n"
    '00123,1.50,2026-01-31,1234567890123456789,"a ""b"", c\nd",+48 600\n'
    "7,-0.10,31.01.2026,,=1+1,(0)5\n"
)


@pytest.mark.parametrize("way", [["xlsx"], ["json"], ["tsv"], ["xlsx", "json", "tsv"]])
async def test_there_and_back_again(fresh_profile: Path, way: list[str]) -> None:
    """Codes, trailing zeros, dates, long numbers, quotes and what looks like a formula survive."""
    desk = people(fresh_profile, TRICKY, "start.csv")
    last = Path("start.csv")
    for number, kind in enumerate([*way, "csv"]):
        target = Path(f"step{number}.{kind}")
        done = await desk.do(convert_table, table=last, save_as=target)
        assert done.answer == f"Saved as {target}."
        last = target
    assert desk.text(str(last)) == TRICKY


async def test_numbers_are_numbers_in_a_workbook_and_codes_are_not(fresh_profile: Path) -> None:
    desk = people(fresh_profile, TRICKY, "start.csv")
    await desk.do(convert_table, table="start.csv", format="xlsx")
    rows = sheet(fresh_profile / "start.xlsx")
    assert rows[1] == ("00123", 1.5, "2026-01-31", "1234567890123456789", 'a "b", c\nd', "+48 600")
    page = openpyxl.load_workbook(fresh_profile / "start.xlsx").worksheets[0]
    assert page["B2"].number_format == "0.00"
    assert (page["E3"].value, page["E3"].data_type, page["E3"].quotePrefix) == ("=1+1", "s", True)


async def test_a_sheet_as_it_shows(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    rows = [
        ("what", "value"), ("sum", 12.5), ("share", 0.25), ("day", date(2026, 3, 1)),
        ("moment", datetime(2026, 3, 1, 10, 30, 15)), ("yes", True), ("exact", 0.1234567890123), ("text", "12"),
    ]  # fmt: skip
    place = book(fresh_profile / "b.xlsx", {"S": rows})
    there = openpyxl.load_workbook(place)
    there["S"]["B2"].number_format = "#,##0.00 €"
    there.save(place)
    await desk.do(convert_table, table="b.xlsx", format="csv")
    assert desk.text("b.csv") == (
        "what,value\nsum,12.50\nshare,0.25\nday,2026-03-01\nmoment,2026-03-01 10:30:15\nyes,true\n"
        "exact,0.1234567890123\ntext,12\n"
    )
    await desk.do(convert_table, table="b.xlsx", format="json")
    assert [each["value"] for each in json.loads(desk.text("b.json"))] == [
        12.5, 0.25, "2026-03-01", "2026-03-01 10:30:15", True, 0.1234567890123, "12",
    ]  # fmt: skip


async def test_the_sheet_that_was_named(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "b.xlsx", {"One": [("a",), (1,)], "Two": [("b",), (2,)]})
    await desk.do(convert_table, table="b.xlsx", save_as="two.csv", sheet="two")
    assert desk.text("two.csv") == "b\n2\n"
    error = await desk.fails(convert_table, InputError, table="b.xlsx", save_as="x.csv", sheet="Three")
    assert str(error) == "b.xlsx has no sheet Three. It has: One, Two."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Stra\xdfe;Gr\xf6\xdfe\r\nAm Tor;1,5\r\n".encode("cp1252"), "Straße\tGröße\nAm Tor\t1,5\n"),
        ("a;b\n1;2\n".encode("utf-16"), "a\tb\n1\t2\n"),
        (b"\xef\xbb\xbfa|b\n1|2", "a\tb\n1\t2\n"),
        (b"sep=;\na;b\n1;2\n", "a\tb\n1\t2\n"),
        (b'"Name, first";Age\nAnn;3\n', "Name, first\tAge\nAnn\t3\n"),
        (b"a,b\r1,2\r", "a\tb\n1\t2\n"),
    ],
)
async def test_files_from_everywhere(fresh_profile: Path, data: bytes, expected: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("in.csv", data)
    await desk.do(convert_table, table="in.csv", format="tsv")
    assert desk.text("in.tsv") == expected


async def test_json_wherever_the_list_is(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("in.json", '{"page": 1, "people": [{"id": 7, "tags": ["a"]}, {"id": 12345678901234567890, "x": null}]}')
    await desk.do(convert_table, table="in.json", format="csv")
    assert desk.text("in.csv") == 'id,tags,x\n7,"[""a""]",\n12345678901234567890,,\n'


async def test_columns_of_one_name_all_stay(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,a,\n1,2,3\n", "in.csv")
    await desk.do(convert_table, table="in.csv", format="json")
    assert json.loads(desk.text("in.json")) == [{"a": "1", "a (2)": "2", "column 3": "3"}]


async def test_where_it_goes(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    table = Table(("a",), ((1,),))
    assert (await desk.do(convert_table, table=table, save_as="Documents/new")).result.name == "new.csv"
    done = await desk.do(convert_table, table="Documents/people.csv", save_as="Desktop", format="json")
    assert done.result == fresh_profile / "Desktop" / "people.json"
    await desk.fails(convert_table, InputError, table=table, format="csv")
    await desk.fails(convert_table, InputError, table="Documents/people.csv")
    await desk.fails(convert_table, InputError, table=table, save_as="macros.xlsm")
    taken = await desk.fails(convert_table, AlreadyThere, table="Documents/people.csv", format="csv")
    assert "people.csv is already there" in taken.message


async def test_what_a_workbook_cannot_hold(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\n1,\x07bell\n", "bell.csv")
    desk.put("long.csv", f"a,b\n1,{'x' * 32_768}\n")
    assert "control character" in (await desk.fails(convert_table, InputError, table="bell.csv", format="xlsx")).message
    assert "32,768 characters" in (await desk.fails(convert_table, InputError, table="long.csv", format="xlsx")).message


async def test_formulas_without_results_are_not_taken_for_empty(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    book(fresh_profile / "f.xlsx", {"S": [("a", "b"), (1, "=A2*2")]})
    await desk.fails(convert_table, UnreadableFile, table="f.xlsx", format="csv")
    await desk.fails(convert_table, UnreadableFile, table="f.xlsx", format="json")
