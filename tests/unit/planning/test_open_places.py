"""Where files are looked for, and where results go, when the words leave it open: nothing is changed on a guess."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery, RowTest
from tests.unit.planning.said import calls, outcome, plan


async def query(home: Path, said: str) -> FileQuery:
    args = (await plan(home, said)).steps[0].args
    found = args["files"] if "files" in args else args["file"]
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


SORTED = FileQuery(paths=("Documents/sorted.csv",), what="both")
MERGED = FileQuery(paths=("Documents/all.csv",), what="both")


@pytest.mark.parametrize(
    ("said", "action", "files"),
    [
        ("sort Documents/cars.csv by price, save it as sorted.csv and move it to the desktop", "move_files", SORTED),
        ("merge the csv files in Documents into all.csv and put it in Downloads", "move_files", MERGED),
        ("merge the csv files in Documents into all.csv and zip it", "zip_files", MERGED),
    ],
)
async def test_what_was_saved_is_meant_not_what_it_was_made_of(
    fresh_profile: Path, said: str, action: str, files: FileQuery
) -> None:
    made = await plan(fresh_profile, said)
    assert calls(made)[-1] == action and made.steps[-1].args["files"] == files


async def test_what_was_made_is_not_thrown_away_with_what_it_was_made_of(fresh_profile: Path) -> None:
    merged = await plan(fresh_profile, "merge the csv files in Documents into all.csv and delete them")
    assert merged.steps[-1].args["files"] == FileQuery(folders=("Documents",), suffixes=(".csv",), exclude=("all.csv",))
    packed = await plan(fresh_profile, "put all files in Documents into old.zip and then delete them")
    assert calls(packed) == ["zip_files", "delete_files"] and packed.steps[-1].args["files"].exclude == ("old.zip",)


@pytest.mark.parametrize("pointer", ["it", "them", "the archive"])
async def test_what_was_packed_is_put_somewhere(fresh_profile: Path, pointer: str) -> None:
    made = await plan(fresh_profile, f"zip the csv files in Documents as tables.zip and put {pointer} on the desktop")
    assert calls(made) in (["zip_files", "move_files"], ["zip_files"])
    assert Path("Desktop") in [*made.steps[-1].args.values(), *(Path(made.steps[0].args["archive"]).parent,)]


async def test_a_copy_is_put_somewhere(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "make a copy of Documents/cars.csv and put it on the desktop")
    assert calls(made) == ["copy_files"] and made.steps[0].args["folder"] == Path("Desktop")


async def test_a_mark_is_no_part_of_a_number(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "filter Documents/cars.csv for price over 900, and sort by year")
    assert made.steps[0].args["where"] == [RowTest("price", ">", 900.0)]


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("add Documents/cars.csv to Documents/none.zip", "add_to_archive"),
        ("put Documents/cv.pdf into Documents/none.zip", "zip_files"),
    ],
)
async def test_what_is_added_to_must_be_there(fresh_profile: Path, said: str, action: str) -> None:
    assert calls(await plan(fresh_profile, said)) == [action]


@pytest.mark.parametrize(
    ("said", "by"),
    [("which file in my Notes is the most recent one?", "modified"), ("which file in Notes is the biggest?", "size")],
)
async def test_a_superlative_may_stand_behind(tmp_path: Path, said: str, by: str) -> None:
    (tmp_path / "Notes").mkdir()
    (tmp_path / "Notes/a.txt").write_text("x")
    (step,) = (await plan(tmp_path, said)).steps
    query = step.args["files"]
    assert (query.sort_by, query.descending, query.limit) == (by, True, 1)


async def test_a_width_is_no_height(tmp_path: Path) -> None:
    (tmp_path / "Notes").mkdir()
    (step,) = (await plan(tmp_path, "shrink the pictures in Notes that are wider than 640 px to 640 px wide")).steps
    assert (step.action, step.args["width"], step.args["larger_only"]) == ("resize_image", 640, True)
    assert "height" not in step.args


async def test_what_stays_is_no_part_of_a_name(tmp_path: Path) -> None:
    (tmp_path / "crew.csv").write_text("nm,age\nAda,9\n")
    (step,) = (await plan(tmp_path, "in crew.csv the column nm should be called Skipper, rest untouched")).steps
    assert step.args["new_name"] == "Skipper"


async def test_which_of_two_with_one_name_is_asked_before_it_goes(fresh_profile: Path) -> None:
    for folder in ("Desktop", "Documents"):
        (fresh_profile / folder / "list.txt").write_text("a")
    made = await outcome(fresh_profile, "delete list.txt")
    assert isinstance(made, Question) and made.text == "There are 2 called list.txt. Which one do you mean?"
    assert not isinstance(await outcome(fresh_profile, "what is in list.txt"), Question)
