"""What is done for each of a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import Item, Template
from tests.unit.planning.said import calls, outcome, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "guests.csv").write_text("Name,Town\nIda,Bonn\nOle,Kiel\n")
    (tmp_path / "menu.txt").write_text("soup\n")
    (tmp_path / "teams.txt").write_text("Red\nBlue\n")
    return tmp_path


@pytest.mark.parametrize(
    ("said", "source", "folder"),
    [
        ("make a folder for each of the teams in teams.txt", "read_lines", "./"),
        ("for each guest in guests.csv make a folder with their name", "column_values", "./"),
        ("create folders for all the guests in guests.csv", "column_values", "./"),
        ("make a folder in Documents for each town in guests.csv", "column_values", "Documents/"),
    ],
)
async def test_a_folder_is_made_for_each(home: Path, said: str, source: str, folder: str) -> None:
    found = await plan(home, said)
    assert calls(found) == [source, "make_folder"]
    assert found.steps[1].args["folder"] == Template((folder, Item()))


async def test_what_is_copied_into_it_goes_into_the_one_of_the_same_guest(home: Path) -> None:
    found = await plan(
        home, "for each guest in guests.csv create a folder with their name in Tables and put a copy of menu.txt in it"
    )
    assert calls(found) == ["column_values", "make_folder", "copy_files"]
    assert found.steps[0].args["column"] == "Name"
    assert found.steps[1].args["folder"] == found.steps[2].args["folder"] == Template(("Tables/", Item()))


async def test_parts_are_saved_where_it_is_said(home: Path) -> None:
    (step,) = (await plan(home, "split guests.csv by Town and save the parts in Towns")).steps
    assert (step.action, step.args["folder"]) == ("split_table", Path("Towns"))


async def test_no_change_is_made_to_all_files_because_none_was_named(home: Path) -> None:
    assert isinstance(await outcome(home, "cut the first part off"), Question)
