"""What was told before an order, and where results go that are yet to be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Planned
from tests.unit.planning.said import outcome

_LENDING = "id,tool,back\n12,saw,no\n120,drill,no\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    documents = tmp_path / "Documents"
    documents.mkdir()
    (documents / "tools.csv").write_text(_LENDING)
    (documents / "runs.csv").write_text("name,seconds\nIda,12.5\nUwe,11.9\nPia,14\n")
    (documents / "jobs.txt").write_text("START\npaint\nEND\n")
    return tmp_path


async def _steps(home: Path, said: str) -> list[tuple[str, dict[str, object]]]:
    found = await outcome(home, said)
    assert isinstance(found, Planned), found
    return [(step.action, dict(step.args)) for step in found.plan.steps]


async def test_the_row_that_was_told_before_is_the_one_that_is_set(home: Path) -> None:
    ((name, args),) = await _steps(
        home, "tool id 12 came home, put yes in the back column for it in Documents/tools.csv"
    )
    assert (name, args["column"], args["value"]) == ("set_value", "back", "yes")
    assert [(test.column, test.value) for test in args["where"]] == [("id", 12)]  # type: ignore[attr-defined]


async def test_columns_that_were_told_before_are_pointed_at(home: Path) -> None:
    said = "The museum gets Documents/tools.csv, but the id and the back column are private."
    said += " Save it without these columns as Documents/m.csv."
    ((name, args),) = await _steps(home, said)
    assert (name, args["columns"], args["save_as"]) == ("drop_columns", ["id", "back"], Path("Documents/m.csv"))


async def test_nothing_is_read_from_what_is_yet_to_be_made(home: Path) -> None:
    ((name, args),) = await _steps(home, "copy the rows of Documents/tools.csv where back is no to Documents/out.csv")
    assert (name, args["save_as"]) == ("filter_rows", Path("Documents/out.csv"))


async def test_so_many_of_the_first_are_counted(home: Path) -> None:
    ((name, args),) = await _steps(
        home, "the two fastest from Documents/runs.csv (column seconds) to Documents/podium.csv"
    )
    assert (name, args["count"], args["lowest"]) == ("top_rows", 2, True)


async def test_a_part_stands_between_its_marks(home: Path) -> None:
    said = "take only what is between the lines START and END (without those two)"
    said += " in Documents/jobs.txt and save it as Documents/do.txt"
    ((name, args),) = await _steps(home, said)
    assert (name, args["after"], args["before"]) == ("take_part", "START", "END")


async def test_numbers_look_as_they_are_shown(home: Path) -> None:
    ((name, args),) = await _steps(home, "number the lines in Documents/jobs.txt as 1) 2) 3)")
    assert (name, args["separator"]) == ("number_lines", ") ")
