"""Names that have the day of the run in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import Ref, Template
from tests.unit.planning.said import calls, outcome, plan


@pytest.mark.parametrize(
    ("said", "action", "target", "around"),
    [
        (
            "zip Documents/site into a file with today's date in its name",
            "zip_files",
            "archive",
            ("Documents/site-", ".zip"),
        ),
        ("zip Documents/site as Desktop/site-YYYY-MM.zip", "zip_files", "archive", ("Desktop/site-", ".zip")),
        (
            "make a backup of Documents/plan.docx with the date in its name",
            "copy_file_as",
            "save_as",
            ("Documents/plan-", ".docx"),
        ),
        (
            "copy Documents/a.txt to Desktop/Safe with the current date in the name",
            "copy_file_as",
            "save_as",
            ("Desktop/Safe/a-", ".txt"),
        ),
        (
            "move everything in Downloads into a folder called Old with today's date",
            "move_files",
            "folder",
            ("Downloads/Old-", ""),
        ),
        (
            "convert Documents/a.csv to Excel and save it as b.xlsx with today's date",
            "convert_table",
            "save_as",
            ("Documents/b-", ".xlsx"),
        ),
    ],
)
async def test_the_day_stands_in_the_name(
    fresh_profile: Path, said: str, action: str, target: str, around: tuple[str, str]
) -> None:
    found = await plan(fresh_profile, said)
    step = next(each for each in found.steps if each.action == action)
    day = next(each for each in found.steps if each.action == "date_as")
    before, after = around
    assert step.args[target] == Template(tuple(part for part in (before, Ref(day.id), after) if part))


async def test_what_points_back_does_not_mean_the_day(fresh_profile: Path) -> None:
    said = "zip Documents/site into Desktop/site.zip with today's date in the name and mail it to eva@example.org"
    found = await plan(fresh_profile, said)
    zipped, mailed = found.steps[-2:]
    assert mailed.args["attachments"] == Ref(zipped.id)


@pytest.mark.parametrize(
    "said", ["add today's date to the name of Documents/a.txt", "rename Documents/a.txt with today's date in the name"]
)
async def test_what_is_there_is_renamed_by_its_own_action(fresh_profile: Path, said: str) -> None:
    assert calls(await plan(fresh_profile, said)) == ["add_date_to_names"]


async def test_where_nothing_is_made_the_date_is_asked_about(fresh_profile: Path) -> None:
    assert isinstance(await outcome(fresh_profile, "convert Documents/win.txt with today's date to unix"), Question)
