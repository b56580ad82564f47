"""Several sets of files, or several things to do with one: each is done, and none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from tests.unit.planning.said import calls, outcome, plan


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    for name in ("Pictures/lake.jpg", "Documents/names.txt", "Downloads/tools.zip"):
        (fresh_profile / name).parent.mkdir(parents=True, exist_ok=True)
        (fresh_profile / name).write_text("x")
    return fresh_profile


async def test_two_kinds_are_one_set(home: Path) -> None:
    made = await plan(home, "move the pdfs and the videos from Downloads to Documents")
    assert calls(made) == ["move_files"]
    assert {".pdf", ".mp4"} <= set(made.steps[0].args["files"].suffixes)


async def test_two_sets_are_two_steps_in_the_folder_said_last(home: Path) -> None:
    made = await plan(home, "delete the zips and the oldest photo in Downloads")
    assert calls(made) == ["delete_files", "delete_files"]
    first, second = (step.args["files"] for step in made.steps)
    assert (first.folders, first.suffixes, first.limit) == (("Downloads",), (".zip",), None)
    assert (second.folders, second.limit) == (("Downloads",), 1)


async def test_two_sets_in_two_folders(home: Path) -> None:
    made = await plan(home, "copy the pdfs in Downloads and the photos on the Desktop to Documents/Both")
    assert [step.args["files"].folders for step in made.steps] == [("Downloads",), ("Desktop",)]


async def test_one_mail_is_not_sent_twice(home: Path) -> None:
    found = await outcome(home, "mail the pdfs in Downloads and the newest photo in Pictures to a@example.org")
    assert isinstance(found, Question)


@pytest.mark.parametrize(
    ("said", "actions"),
    [
        ("resize to 800 px and compress the pictures in Pictures", ["resize_image", "compress_image"]),
        ("sort the lines and remove duplicates of names.txt", ["sort_lines", "unique_lines"]),
    ],
)
async def test_what_two_steps_share_is_said_once(home: Path, said: str, actions: list[str]) -> None:
    assert calls(await plan(home, said)) == actions
