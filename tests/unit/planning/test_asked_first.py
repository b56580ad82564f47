"""Conditions on rows of a table and on what a page says: it is looked up, and what follows waits for the answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.plan import Condition
from lam_desktop.core.values import Ref, RowTest
from tests.unit.planning.said import calls, plan

PAGE = "http://127.0.0.1:9/status"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "members.csv").write_text("name,qty,paid\nAnn,3,no\nBo,240,yes\n")
    return tmp_path


async def test_rows_with_two_outcomes(home: Path) -> None:
    said = 'if anyone in members.csv has not paid, mail a@x.org "fees", otherwise write "all paid" to note.txt'
    look, mail, note = (await plan(home, said)).steps
    assert look.args["where"] == [RowTest("paid", "=", "no")]
    assert (mail.action, mail.when) == ("send_mail", Condition(Ref(look.id), "not_empty"))
    assert (note.args["text"], note.when) == ("all paid", Condition(Ref(look.id), "empty"))


async def test_there_are_no_such_rows(home: Path) -> None:
    found = await plan(home, 'if there are no rows with qty over 100 in members.csv, write "none" to note.txt')
    assert found.steps[-1].when == Condition(Ref(found.steps[0].id), "empty")


@pytest.mark.parametrize(
    "said",
    [
        f'if {PAGE} doesn\'t say OK, write "down" to note.txt',
        f'look at {PAGE}. If it does not say OK, write "down" to note.txt',
    ],
)
async def test_what_a_page_says(home: Path, said: str) -> None:
    found = await plan(home, said)
    assert calls(found)[-3:] == ["fetch_text", "count_matches", "write_text"]
    assert found.steps[-2].args["what"] == "OK"
    assert found.steps[-1].when == Condition(Ref(found.steps[-2].id), "=", 0)


async def test_a_check_before_a_condition_drops_it_not(home: Path) -> None:
    found = await plan(home, f'check {PAGE}. if it says closed, write "x" to note.txt')
    assert all(step.when is not None for step in found.steps if step.action == "write_text")
