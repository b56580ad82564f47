"""Chores with tables and texts: read by what stands in the head of a table that is there, and never by more of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import RowTest
from lam_desktop.planning.grammar.glimpse import look
from tests.unit.actions.tables.made import book
from tests.unit.planning.said import outcome, plan
from tests.unit.planning.test_chores import chores, is_right

WAYS = Path(__file__).with_name("tables.txt")
CREW = "name,port,joined,mail\nAnn Lee,Cork,2024-02-03,ann@x.org\nBo Kay,Bergen,2022-05-01,bo@x.org\n"
BILLS = """no,guest,day,sum,state
1,Ann,31/12/2024,120.5,paid
2,Bo,02/01/2025,80,open
3,Ann,15/01/2025,2,open
"""
TEXTS = {"card.txt": "Dear {name}", "story.txt": "once", "a.txt": "a", "b.txt": "b", "log.md": "# Plan\n"}
STOCK = """item,kind,qty,floor,price,sold
tea,drinks,4,5,1.50,10
cola,drinks,9,5,2.00,4
pie,food,1,2,3.25,7
bun,food,0,2,,1
"""
FILES = {"crew.csv": CREW, "bills.csv": BILLS, "east.csv": "name,n\nA,1\n", "west.csv": "name,n\nB,1\n", **TEXTS}
FILES |= {"stock.csv": STOCK, "newprices.csv": "item,new price\ntea,2\n"}
FILES |= {"Club/dues list.csv": "member,amount\nAl,5\nDi,7\nAl,2\n"}
SHEETS = {name: [("day", "cost"), (1, 2.5)] for name in ("Jan", "Feb", "Mar")}


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    """A home with tables and texts in Documents."""
    for name, text in FILES.items():
        place = fresh_profile / "Documents" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    book(fresh_profile / "Documents" / "costs.xlsx", SHEETS)
    return fresh_profile


@pytest.mark.timeout(120)
async def test_chores_with_tables_and_texts_are_understood(home: Path) -> None:
    wrong = []
    for chore in chores(WAYS):
        found = await outcome(home, chore.said)
        if not any(is_right(found, meant) for meant in chore.meant):
            wrong.append(f"{chore.said} -> {found}")
    assert not wrong, "\n".join(wrong)


async def test_only_words_of_the_request_come_from_a_table(home: Path) -> None:
    (step,) = (await plan(home, "keep only the people from Oslo in crew.csv")).steps
    assert "Ann" not in str(step) and "Cork" not in str(step)


async def test_a_table_that_is_not_there_is_read_by_words_alone(home: Path) -> None:
    (step,) = (await plan(home, "keep the rows where town is Cork of other.csv")).steps
    assert step.args["where"] == [RowTest("town", "=", "Cork")]


def test_of_a_long_table_the_head_is_enough(tmp_path: Path) -> None:
    place = tmp_path / "long.csv"
    place.write_text("name,town\n" + "Ann,Cork\n" * 60_000 + "Zoe,Rome\n", encoding="utf-8")
    found = look(place)
    assert found is not None and not found.whole
    assert found.holding("cork") == ["town"] and found.holding("rome") == []


def test_what_is_no_table_shows_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x00\x01")
    (tmp_path / "b.txt").write_text("name\nAnn\n", encoding="utf-8")
    assert look(tmp_path / "b.txt") is None
    assert look(tmp_path / "missing.csv") is None
    assert look(tmp_path) is None
