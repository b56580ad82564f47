"""The highest and lowest rows."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.top_rows import top_rows
from lam_desktop.core.errors import InputError
from tests.unit.actions.tables.made import people


async def test_highest_and_lowest(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    done = await desk.do(top_rows, table="Documents/people.csv", by="amount", count=2)
    assert [row[1] for row in done.result.rows] == ["Cy", "Ann"]
    done = await desk.do(top_rows, table="Documents/people.csv", by="amount", lowest=True)
    assert [row[1] for row in done.result.rows] == ["Di"]


async def test_words_among_numbers_and_gaps_are_no_candidates(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name;points\na;n/a\nb;1.200,5\nc;\nd;900\n", "p.csv")
    await desk.do(top_rows, table="p.csv", by="points", count=5, save_as="best.csv")
    assert desk.text("best.csv") == "name;points\nb;1.200,5\nd;900\n"


async def test_dates(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "day,n\n02.01.2026,a\n31.12.2025,b\n", "d.csv")
    assert (await desk.do(top_rows, table="d.csv", by="day")).result.rows == (("02.01.2026", "a"),)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    await desk.fails(top_rows, InputError, table="Documents/people.csv", by="amount", count=0)
    await desk.fails(top_rows, InputError, table="Documents/people.csv", by="age")
    desk.put("empty.csv", "a,b\n,1\n")
    assert (await desk.do(top_rows, table="empty.csv", by="a")).result.rows == ()
