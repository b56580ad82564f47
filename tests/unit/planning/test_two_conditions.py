"""Orders under conditions: each has its own, and what is only saved has it, too."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.plan import Condition, Plan
from lam_desktop.core.values import Ref
from tests.unit.planning.said import plan

TOTAL = Ref("s1")


async def _planned(home: Path, said: str) -> Plan:
    (home / "fees.csv").write_text("who,fee\nAnn,30\nBo,4.5\n")
    return await plan(home, said)


def _done(found: Plan) -> list[tuple[str, Any]]:
    return [(step.action, step.when and (step.when.op, step.when.right)) for step in found.steps]


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        (
            "Add up the fee in fees.csv. If it is more than 90, mail the exact total to zoe@club.example with the subject Fees;"
            " if it's 90 or less just write the total to low.txt and don't bother anybody",
            (">", 90.0),
            ("<=", 90.0),
        ),
        (
            "Add up the fee in fees.csv. If it is at least 90, mail the total to zoe@club.example, otherwise save it as low.txt",
            (">=", 90.0),
            ("<", 90.0),
        ),
        (
            "What is the sum of fee in fees.csv? If it is over 90 mail the result to zoe@club.example. If it is under 20, write it to low.txt",
            (">", 90.0),
            ("<", 20.0),
        ),
    ],
)
async def test_each_order_has_its_own_condition(tmp_path: Path, said: str, first: Any, second: Any) -> None:
    found = await _planned(tmp_path, said)
    assert _done(found) == [("aggregate_column", None), ("send_mail", first), ("write_text", second)]
    mailed, written = found.steps[1:]
    assert isinstance(mailed.when, Condition)
    assert isinstance(written.when, Condition)
    assert (mailed.when.left, written.when.left) == (TOTAL, TOTAL)
    assert (mailed.args["body"], written.args["text"]) == (TOTAL, TOTAL)


async def test_what_is_saved_under_a_condition_is_a_step_of_its_own(tmp_path: Path) -> None:
    found = await _planned(tmp_path, "Add up the fee in fees.csv. If it is 90 or more, save it as high.txt")
    assert _done(found) == [("aggregate_column", None), ("write_text", (">=", 90.0))]


async def test_a_heading_behind_and_is_no_order(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("pump,day,bar\np1,2026-01-02,3\np1,2026-01-02,4\n")
    found = await plan(tmp_path, "remove the duplicates in log.csv by pump and day, keep the last, save as tidy.csv")
    assert [step.action for step in found.steps] == ["dedupe_rows"]
    assert found.steps[0].args["by"] == ["pump", "day"]
