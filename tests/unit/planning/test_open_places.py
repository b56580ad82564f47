"""Where files are looked for, and where results go, when the words leave it open: nothing is changed on a guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery
from tests.unit.planning.said import calls, outcome, plan


async def query(home: Path, said: str) -> FileQuery:
    found = (await plan(home, said)).steps[0].args["files"]
    assert isinstance(found, FileQuery)
    return found


@pytest.mark.parametrize(
    "said",
    [
        "how many spreadsheets do I have", "list my pdfs", "find the newest pdf", "which is my biggest file?",
        "find files larger than 5 MB", "find all videos anywhere on this computer",
    ],
)  # fmt: skip
async def test_what_only_looks_looks_below_the_whole_home(fresh_profile: Path, said: str) -> None:
    found = await query(fresh_profile, said)
    assert found.folders == ("",) and found.recursive


@pytest.mark.parametrize("said", ["zip all pdfs", "find all pdfs and move them to Documents", "delete the newest pdf"])
async def test_what_changes_files_asks_where_they_are(fresh_profile: Path, said: str) -> None:
    made = await outcome(fresh_profile, said)
    assert isinstance(made, Question) and made.text == "In which folder are these files?"


async def test_who_says_anywhere_means_it(fresh_profile: Path) -> None:
    found = await query(fresh_profile, "change the names of all pdfs on my laptop to lower case")
    assert found.folders == ("",) and found.recursive
    below = await query(fresh_profile, "move all pdfs anywhere in Downloads to Documents")
    assert below.folders == ("Downloads",) and below.recursive


@pytest.mark.parametrize(("by", "order"), [("date", "modified"), ("size", "size"), ("name", "name")])
async def test_a_folder_by_an_order_is_its_files(fresh_profile: Path, by: str, order: str) -> None:
    made = await plan(fresh_profile, f"list my downloads by {by}")
    assert calls(made) == ["find_files"]
    assert made.steps[0].args["files"] == FileQuery(folders=("Downloads",), sort_by=order, descending=by != "name")


@pytest.mark.parametrize(
    "said",
    [
        "make small copies of the photos in Pictures, 300 pixels wide, in a folder called tiny",
        "turn the photos in Pictures grey and put them into Desktop/grey",
        "make grey copies of the photos in Pictures",
    ],
)
async def test_what_goes_elsewhere_leaves_the_originals(fresh_profile: Path, said: str) -> None:
    (step,) = (await plan(fresh_profile, said)).steps
    assert "in_place" not in step.args and (step.args.get("folder") or step.args.get("keep_originals"))


async def test_what_goes_nowhere_else_is_done_in_place(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "turn the photos in Pictures grey")).steps
    assert step.args["in_place"] is True
