"""What is not understood of a request narrows it still: the planner asks, and never takes more than was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.contacts import Contact
from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.values import FileQuery, Ref
from tests.unit.planning.said import calls, outcome, plan

FILES = (
    "Downloads/bill_water.pdf", "Downloads/bill_gas.pdf", "Downloads/boat.jpg", "Downloads/x.tmp", "Downloads/a.docx",
    "Pictures/Island/cliff.jpg", "Pictures/cliff.jpg", "Documents/report.docx", "Documents/cv.pdf",
    "Documents/guests.csv",
)  # fmt: skip
PEOPLE = (Contact("Ida Lund", "ida@example.org"),)


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    for name in FILES:
        file = fresh_profile / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    return fresh_profile


async def files_of(home: Path, said: str) -> FileQuery:
    made = await plan(home, said)
    value = made.steps[0].args["files"]
    assert isinstance(value, FileQuery)
    return value


@pytest.mark.parametrize(
    "said",
    [
        "delete the useless files in Downloads",
        "remove the island photos in Pictures",
        "delete the pictures of the harbour in Pictures",
        "delete the files about the house in Downloads",
        "move the work documents from Downloads to Documents",
        "delete the other files in Downloads",
        "delete the old invoices in Downloads",
        "throw away the old stuff on my desktop",
        "delete big files in Downloads",
        "move the new pdfs from Downloads to Documents",
        "zip the small pictures in Pictures",
        "delete every third file in Downloads",
    ],
)
async def test_a_word_that_says_which_files_is_never_left_out(home: Path, said: str) -> None:
    assert isinstance(await outcome(home, said), Question)


async def test_files_called_by_a_word_are_those_with_it_in_their_names(home: Path) -> None:
    assert (await files_of(home, "delete the bill files in Downloads")).name_has == "bill"
    assert (await files_of(home, "get rid of the temp files in Downloads")).suffixes == (".tmp", ".temp")


async def test_old_with_an_age_is_no_question(home: Path) -> None:
    found = await files_of(home, "delete the old pdfs in Downloads that are older than two months")
    assert found.modified_before is not None and found.suffixes == (".pdf",)


async def test_old_ones_after_a_conversion_are_what_was_converted(home: Path) -> None:
    made = await plan(home, "convert the jpgs in Downloads to png and delete the old ones")
    assert calls(made) == ["convert_image", "delete_files"]
    assert made.steps[1].args["files"].suffixes == (".jpg", ".jpeg")


@pytest.mark.parametrize(
    "said",
    [
        "clean up my desktop",
        "tidy up Downloads",
        "put away the photos in Downloads",
        "keep the newest two files in Downloads",
        "leave the pdfs in Downloads",
    ],
)
async def test_nothing_is_thrown_away_that_nobody_said_should_go(home: Path, said: str) -> None:
    found = await outcome(home, said)
    assert isinstance(found, Declined | Question) or calls(found.plan) == ["organise_by_type"]


async def test_kept_alone_means_that_all_others_go(home: Path) -> None:
    newest = await files_of(home, "keep only the newest two files in Downloads")
    assert (newest.folders, newest.skip, newest.descending) == (("Downloads",), 2, True)
    kinds = await files_of(home, "please keep just the pdfs in Downloads")
    assert (kinds.folders, kinds.exclude) == (("Downloads",), ("*.pdf",))
    rest = await files_of(home, "leave the photos in Downloads but throw away the rest")
    assert rest.folders == ("Downloads",) and "*.jpg" in rest.exclude
    named = await files_of(home, "keep report.docx and delete the other files in Documents")
    assert (named.folders, named.exclude) == (("Documents",), ("report.docx",))


async def test_what_is_to_be_kept_of_a_table_or_text_is_no_set_of_files(home: Path) -> None:
    rows = await plan(home, "keep only the rows with city Rome in guests.csv")
    assert calls(rows) == ["filter_rows"]
    lines = await plan(home, "keep only the first 5 lines of Documents/log.txt")
    assert calls(lines) == ["keep_lines"]


async def test_doubles_in_one_file_are_its_lines(home: Path) -> None:
    made = await plan(home, "sort the lines of Documents/names.txt and remove duplicates")
    assert calls(made) == ["sort_lines", "unique_lines"]
    made = await plan(home, "remove the duplicates from Documents/names.txt")
    assert calls(made) == ["unique_lines"]


async def test_an_empty_mail_is_asked_about(home: Path) -> None:
    for said in ("email the passport to Ida", "write Ida a mail", "write a mail to Ida asking for the slides"):
        assert isinstance(await outcome(home, said, contacts=PEOPLE), Question), said


async def test_a_file_named_in_a_mail_is_attached(home: Path) -> None:
    for said in ("mail Ida the file guests.csv", "send guests.csv to Ida", "email my cv to Ida"):
        found = await outcome(home, said, contacts=PEOPLE)
        assert isinstance(found, Planned), said
        args = found.plan.steps[0].args
        assert len(args["attachments"].paths) == 1 and "body" not in args, said


async def test_a_question_about_a_table_writes_nothing(home: Path) -> None:
    found = await outcome(home, "which guests have not answered in guests.csv")
    assert isinstance(found, Question) or "save_as" not in found.plan.steps[0].args  # type: ignore[union-attr]


async def test_what_a_move_makes_is_renamed_and_not_the_folder(home: Path) -> None:
    made = await plan(home, "move the newest pdf in Downloads to Documents and rename it to water.pdf")
    assert calls(made) == ["move_files", "rename_file"]
    assert made.steps[1].args["file"] == Ref(made.steps[0].id)


async def test_months_are_made_and_no_files_are_moved(home: Path) -> None:
    made = await plan(home, "make a folder for each month in Documents/2027")
    assert calls(made) == ["make_folders"] and len(made.steps[0].args["names"]) == 12


async def test_the_first_of_two_endings_is_what_there_is(home: Path) -> None:
    made = await plan(home, "change .heic to .jpg in Pictures")
    assert made.steps[0].args["files"].suffixes == (".heic",)


async def test_the_clipboard_is_saved_and_not_filled(home: Path) -> None:
    made = await plan(home, "save my clipboard as Documents/clip.txt")
    assert calls(made) == ["read_clipboard", "write_text"]


async def test_a_backup_is_a_copy(home: Path) -> None:
    made = await plan(home, "back up the photos in Pictures to Documents/Safe and then delete them")
    assert calls(made) == ["copy_files", "delete_files"]


async def test_so_that_may_say_how_files_are_renamed(home: Path) -> None:
    made = await plan(home, "rename the files in Downloads so that spaces become dashes")
    assert calls(made) == ["replace_in_names"]


async def test_a_whole_folder_of_all_kinds_is_compressed_into_an_archive(home: Path) -> None:
    assert calls(await plan(home, "compress Downloads")) == ["zip_files"]
    assert calls(await plan(home, "compress Pictures")) == ["compress_image"]


async def test_a_pdf_is_turned_as_a_pdf(home: Path) -> None:
    assert calls(await plan(home, "rotate cv.pdf by 90 degrees")) == ["rotate_pages"]
