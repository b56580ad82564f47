"""Counting rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.count_rows import count_rows
from lam_desktop.core.errors import FileMissing, UnreadableFile
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import people


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ([], 4),
        ([RowTest("City", "=", "OSLO")], 2),
        ([RowTest("city", "!=", "Oslo")], 2),
        ([RowTest("city", "empty")], 1),
        ([RowTest("city", "not_empty")], 3),
        ([RowTest("amount", ">", 7.05)], 2),
        ([RowTest("amount", ">=", "7.05")], 3),
        ([RowTest("amount", "<", 7.05)], 1),
        ([RowTest("amount", "<=", 12.5)], 3),
        ([RowTest("amount", "=", "12.5")], 1),
        ([RowTest("id", "=", 2)], 1),
        ([RowTest("name", "contains", "N")], 1),
        ([RowTest("name", "starts", "a")], 1),
        ([RowTest("name", "ends", "O")], 1),
        ([RowTest("city", "=", "Oslo"), RowTest("amount", ">", 50)], 1),
        ([RowTest("name", ">", 5)], 0),
    ],
)
async def test_conditions(fresh_profile: Path, where: list[RowTest], count: int) -> None:
    done = await people(fresh_profile).do(count_rows, table="Documents/people.csv", where=where)
    assert done.result == count
    assert done.answer == ("1 row." if count == 1 else f"{count} rows.")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a,b\n", 0),
        ("a,b", 0),
        ("a,b\n1,2", 1),
        ('a,b\n"1\n2",3\n\n4,5\n\n', 2),
        ("a\tb\r\n1\t2\r\n", 1),
        ("\ufeffa;b\n1;2\n", 1),
    ],
)
async def test_what_a_row_is(fresh_profile: Path, text: str, count: int) -> None:
    assert (await people(fresh_profile, text, "t.csv").do(count_rows, table="t.csv")).result == count


async def test_dates_compare_as_dates(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "day\n31.12.2025\n02.01.2026\n10.01.2026\n", "d.csv")
    desk.put("us.csv", "day\n1/2/2026\n12/31/2025\n")
    desk.put("eu.csv", "day\n1/2/2026\n31/12/2025\n")
    after = [RowTest("day", ">", "2026-01-02")]
    assert (await desk.do(count_rows, table="d.csv", where=after)).result == 1
    assert (await desk.do(count_rows, table="us.csv", where=after)).result == 0
    assert (await desk.do(count_rows, table="eu.csv", where=after)).result == 1


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "", "empty.csv")
    desk.put("bom.csv", b"\xef\xbb\xbf")
    desk.put("table.pdf", b"%PDF-1.7")
    desk.put("data.xlsx", "not a workbook")
    desk.put("data.json", "{")
    desk.put("numbers.json", "[1, 2]")
    desk.put("open.csv", 'a,b\n"1,2\n3,4\n')
    assert "is empty" in (await desk.fails(count_rows, UnreadableFile, table="empty.csv")).message
    assert "never closed" in (await desk.fails(count_rows, UnreadableFile, table="open.csv")).message
    for name in ("bom.csv", "table.pdf", "data.xlsx", "data.json", "numbers.json"):
        assert name in (await desk.fails(count_rows, UnreadableFile, table=name)).message
    await desk.fails(count_rows, FileMissing, table="none.csv")
