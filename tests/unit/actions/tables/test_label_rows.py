"""A column that labels rows."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.label_rows import label_rows
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import RowTest
from tests.unit.actions.tables.made import people


async def test_rows_are_labelled_by_a_condition(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,seat\nAnn,1\nBo,12\nAnn,1\n", "t.csv")
    where = [RowTest("seat", ">=", 5)]
    await desk.do(label_rows, table="t.csv", name="row", where=where, value="back", otherwise="front", in_place=True)
    assert desk.text("t.csv") == "name,seat,row\nAnn,1,front\nBo,12,back\nAnn,1,front\n"


async def test_without_a_word_for_the_rest_their_cells_stay_empty(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,seat\nAnn,1\nBo,12\n", "t.csv")
    where = [RowTest("name", "=", "ann")]
    await desk.do(label_rows, table="t.csv", name="points", where=where, value="3", in_place=True)
    assert desk.text("t.csv") == "name,seat,points\nAnn,1,3\nBo,12,\n"


async def test_without_a_condition_it_is_asked_for(fresh_profile: Path) -> None:
    desk = people(fresh_profile, "name,seat\nAnn,1\n", "t.csv")
    await desk.fails(label_rows, QuestionNeeded, table="t.csv", name="x", where=[], value="a", in_place=True)
