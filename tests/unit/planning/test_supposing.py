"""Conditions: on what must be reckoned first, said first or last, and never left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.plan import Condition
from lam_desktop.core.values import FileQuery, Ref
from tests.unit.planning.said import calls, outcome, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "costs.csv").write_text("Day,Sum\n2026-01-02,12.5\n2026-01-03,30\n")
    (tmp_path / "note.txt").write_text("urgent\n")
    for name in ("Downloads", "Old"):
        (tmp_path / name).mkdir()
    for name in ("a.pdf", "b.pdf", "c.zip"):
        (tmp_path / "Downloads" / name).write_text(name)
    return tmp_path


ALL = FileQuery(folders=("Downloads",))
PDFS = replace(ALL, suffixes=(".pdf",))
LIST = "write_file_list"
BIG = replace(ALL, larger_than=5 * 10**6)
URGENT = FileQuery(paths=("note.txt",), text_has="urgent", what="both")


@pytest.mark.parametrize(
    ("said", "steps", "condition"),
    [
        ("if the total of Sum in costs.csv is above 40, copy it to Old", ["aggregate_column", "copy_files"], (">", 40)),
        ("zip costs.csv if the average of Sum is at most 1,000 €", ["aggregate_column", "zip_files"], ("<=", 1000)),
        ("If costs.csv has more than 5 rows, sort it by Sum", ["count_rows", "sort_rows"], (">", 5)),
        ("if Downloads is bigger than 2 GB, delete the zips in it", ["total_size", "delete_files"], (">", 2 * 10**9)),
    ],
)  # fmt: skip
async def test_what_a_condition_measures_is_reckoned_first(
    home: Path, said: str, steps: list[str], condition: tuple[str, float]
) -> None:
    found = await plan(home, said)
    assert calls(found) == steps
    assert found.steps[1].when == Condition(Ref(found.steps[0].id), *condition)


@pytest.mark.parametrize(
    ("said", "action", "condition"),
    [
        ("move the pdfs in Downloads to Old if there are more than 10 of them", "move_files", Condition(PDFS, ">", 10)),
        ("see if there are any pdfs in Downloads. If so, zip them", "zip_files", Condition(PDFS, "not_empty")),
        ("if there are pdfs in Downloads, zip them, otherwise do nothing", "zip_files", Condition(PDFS, "not_empty")),
        ("if Downloads has more than 50 files, tell me", "notify", Condition(ALL, ">", 50)),
        ("zip note.txt if note.txt is missing in Old", "zip_files", Condition(Path("Old/note.txt"), "missing")),
        ('if note.txt contains "urgent", copy it to Old', "copy_files", Condition(URGENT, "not_empty")),
        ("if Downloads contains over 20 pdfs move them to Old", "move_files", Condition(PDFS, ">", 20)),
        ("are there more than 3 pdfs in Downloads? then zip them", "zip_files", Condition(PDFS, ">", 3)),
        ("if there are any files over 5 MB in Downloads, list them in b.txt", LIST, Condition(BIG, "not_empty")),
    ],
)  # fmt: skip
async def test_a_condition_counts_wherever_it_is_said(home: Path, said: str, action: str, condition: Condition) -> None:
    (step,) = (await plan(home, said)).steps
    assert (step.action, step.when) == (action, condition)


@pytest.mark.parametrize(
    "said",
    [
        "if there are duplicates in Downloads, delete them",
        "check whether Downloads has duplicates; if so, throw the extra copies away",
    ],
)
async def test_of_duplicates_that_there_may_be_one_each_stays(home: Path, said: str) -> None:
    assert calls(await plan(home, said)) == ["delete_duplicates"]


async def test_a_folder_of_the_home_is_meant_by_its_bare_name(home: Path) -> None:
    (step,) = (await plan(home, "zip Old as old.zip")).steps
    assert step.action == "zip_files" and step.args["files"] == FileQuery(paths=("Old",), what="both")


async def test_nothing_is_done_without_a_condition_that_is_not_understood(home: Path) -> None:
    found = await outcome(home, "copy note.txt to Old if the moon is full")
    assert isinstance(found, Question) and "the moon is full" in found.text


async def test_what_is_done_otherwise_is_about_the_same(home: Path) -> None:
    found = await plan(home, "if note.txt has more than 10 lines mail it to a@example.org, otherwise put it in Old")
    assert calls(found) == ["count_lines", "send_mail", "move_files"]
    assert found.steps[2].args["files"] == FileQuery(paths=("note.txt",), what="both")


async def test_nothing_is_made_of_what_the_other_branch_makes(home: Path) -> None:
    found = await plan(
        home, "if there are more than 9 pdfs in Downloads move them to Old, else tell me how many there are"
    )
    assert calls(found) == ["move_files", "count_files"] and found.steps[1].args["files"] == PDFS


async def test_what_is_counted_is_rewritten_and_not_the_number(home: Path) -> None:
    found = await plan(home, "count the lines in note.txt. If it's over 100, keep only the last 50 and save the file")
    assert found.steps[1].args["text"] == Path("note.txt")
