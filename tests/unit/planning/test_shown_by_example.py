"""What is shown by an example changes nothing but the form of what is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.planning.said import calls, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Documents/log/a.txt", "Pictures/a/20240105_1.jpg", "Documents/log/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("the harbour was closed")
    return tmp_path


@pytest.mark.parametrize(
    ("shown", "form", "sign"),
    [
        ("e.g. '2025-03-09 reeds.txt'", "2025-03-09", " "),
        ("for instance 09.03.2025_reeds.txt", "09.03.2025", "_"),
    ],
)
async def test_the_form_of_a_date_before_a_name(home: Path, shown: str, form: str, sign: str) -> None:
    said = f"put the day it was last changed in front of each file name in Documents/log, {shown}"
    (step,) = (await plan(home, said)).steps
    assert step.action == "add_date_to_names"
    assert (step.args["date_format"], step.args["separator"]) == (form, sign)


@pytest.mark.parametrize(
    "said",
    [
        "sort the dated pictures in Pictures/a (20240105_1.jpg for example) into a folder per year there, 2023, 2024",
        "put the photos in Pictures/a into one folder per year by the date in their names",
    ],
)
async def test_by_the_date_in_the_name(home: Path, said: str) -> None:
    (step,) = (await plan(home, said)).steps
    assert (step.action, step.args["unit"], step.args["dates"]) == ("organise_by_date", "year", "name")


async def test_which_file_it_stands_in_is_told_with_the_words(home: Path) -> None:
    (step,) = (await plan(home, "in which of the files in Documents/log does it mention the harbour")).steps
    assert step.args.get("with_names") or step.action == "find_files"
    assert calls(await plan(home, "which files in Documents/log mention the word harbour")) == ["find_files"]
