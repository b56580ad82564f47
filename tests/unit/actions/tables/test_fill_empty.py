"""Filling gaps."""

from __future__ import annotations

import json
from pathlib import Path

from lam_desktop.actions.tables.fill_empty import fill_empty
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.tables.made import book, people, sheet


async def test_only_empty_cells(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "a,b\n1, \n2,x\n3\n", "t.csv")
    await desk.do(fill_empty, table="t.csv", column="B", value="0.00", in_place=True)
    assert desk.text("t.csv") == "a,b\n1,0.00\n2,x\n3,0.00\n"


async def test_a_number_among_numbers_text_among_texts(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.json", json.dumps([{"n": 1, "code": "01"}, {"n": None, "code": ""}, {"code": "02"}]))
    await desk.do(fill_empty, table="t.json", column="n", value="0", in_place=True)
    assert [each["n"] for each in json.loads(desk.text("t.json"))] == [1, 0, 0]
    await desk.do(fill_empty, table="t.json", column="code", value="0", in_place=True)
    assert [each["code"] for each in json.loads(desk.text("t.json"))] == ["01", "0", "02"]


async def test_in_a_sheet(fresh_profile: Path) -> None:
    place = book(fresh_profile / "b.xlsx", {"S": [("a", "n"), ("x", 1), ("y", None)]})
    await Desk(fresh_profile).do(fill_empty, table="b.xlsx", column="n", value="5", in_place=True)
    assert sheet(place) == [("a", "n"), ("x", 1), ("y", 5)]


async def test_what_the_encoding_lacks_is_refused(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.csv", "Straße;b\nGröße;\nMaß;x\n".encode("cp1252"))
    error = await desk.fails(fill_empty, InputError, table="t.csv", column="b", value="日本", in_place=True)
    assert "cp1252" in error.message and "UTF-8" in error.hint
    await desk.do(fill_empty, table="t.csv", column="b", value="–", in_place=True)
    assert (fresh_profile / "t.csv").read_bytes() == "Straße;b\nGröße;–\nMaß;x\n".encode("cp1252")
