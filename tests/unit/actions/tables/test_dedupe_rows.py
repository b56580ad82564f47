"""Dropping repeated rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.tables.dedupe_rows import dedupe_rows
from lam_desktop.core.errors import InputError
from tests.unit.actions.tables.made import people

DOUBLES = "mail,n\nann@x.org,1\nANN@x.org ,2\nbo@x.org,3\nann@x.org,1\n"


async def test_whole_rows(fresh_profile: Path) -> None:
    desk = people(fresh_profile, DOUBLES, "d.csv")
    await desk.do(dedupe_rows, table="d.csv", in_place=True)
    assert desk.text("d.csv") == "mail,n\nann@x.org,1\nANN@x.org ,2\nbo@x.org,3\n"


@pytest.mark.parametrize(
    ("keep", "expected"),
    [("first", "mail,n\nann@x.org,1\nbo@x.org,3\n"), ("last", "mail,n\nbo@x.org,3\nann@x.org,1\n")],
)
async def test_by_a_column(fresh_profile: Path, keep: str, expected: str) -> None:
    desk = people(fresh_profile, DOUBLES, "d.csv")
    await desk.do(dedupe_rows, table="d.csv", by=["Mail"], keep=keep, save_as="once.csv")
    assert desk.text("once.csv") == expected
    assert desk.text("d.csv") == DOUBLES


async def test_codes_are_not_numbers(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "id,x\n007,a\n7,a\n7.0,a\n", "d.csv")
    assert len((await desk.do(dedupe_rows, table="d.csv")).result.rows) == 3


async def test_an_unknown_column(fresh_profile: Path) -> None:
    await people(fresh_profile).fails(dedupe_rows, InputError, table="Documents/people.csv", by=["phone"])
