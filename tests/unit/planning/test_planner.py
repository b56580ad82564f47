"""From words to a plan, a question or an honest no, over the real catalogue and without the encoder."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.values import FileQuery, Item, Ref, RowTest
from tests.unit.planning.said import calls, outcome, plan


@pytest.mark.parametrize(
    ("said", "action", "args"),
    [
        ("Make a folder called Recipes in Documents", "make_folder", {"folder": Path("Documents/Recipes")}),
        (
            "Move all the songs in Downloads to Music",
            "move_files",
            {"folder": Path("Music")},
        ),
        ("How many lines does Documents/poem.txt have?", "count_lines", {"text": Path("Documents/poem.txt")}),
        (
            "In Documents/poem.txt replace 'love' with 'tea'",
            "replace_text",
            {"text": Path("Documents/poem.txt"), "old": "love", "new": "tea"},
        ),
        (
            "Show the rows of Documents/cars.csv where price is over 9000",
            "filter_rows",
            {"table": Path("Documents/cars.csv"), "where": [RowTest("price", ">", 9000.0)]},
        ),
        ("Resize Pictures/cat.png to 640 pixels wide", "resize_image", {"width": 640}),
        ("Take pages 2-5 of Documents/book.pdf and save them as part.pdf", "extract_pages", {"pages": [2, 3, 4, 5]}),
        (
            "Download https://example.org/a.zip to Downloads",
            "download_file",
            {"url": "https://example.org/a.zip"},
        ),
        (
            "Email Documents/cv.pdf to jobs@example.org with the subject 'My papers'",
            "send_mail",
            {"to": ["jobs@example.org"], "subject": "My papers"},
        ),
    ],
)
async def test_chores(fresh_profile: Path, said: str, action: str, args: dict[str, Any]) -> None:
    made = await plan(fresh_profile, said)
    assert calls(made) == [action]
    assert {name: made.steps[0].args.get(name) for name in args} == args


async def test_a_calendar_entry_has_its_time(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Add a meeting 'Review' to my calendar next Tuesday at 3 pm")
    assert calls(made) == ["add_event"]
    start = made.steps[0].args["start"]
    assert start.replace(tzinfo=None) == datetime(2026, 3, 17, 15)


async def test_a_recurrence_becomes_a_trigger(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Every Friday at 18:00 back up Documents to Desktop/backup.zip")
    assert made.trigger is not None and made.trigger.kind == "repeat"
    assert made.trigger.rrule is not None and made.trigger.rrule.startswith("FREQ=WEEKLY;BYDAY=FR")
    assert made.trigger.at is not None and made.trigger.at.time() == time(18)


async def test_a_moment_becomes_a_trigger(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Tomorrow at 7 am delete the tmp files in Downloads")
    assert made.trigger is not None and made.trigger.kind == "once"
    assert made.trigger.at == datetime(2026, 3, 15, 7, tzinfo=UTC)


async def test_a_condition_guards_its_step(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "If there are more than 20 files in Downloads, sort them by type")
    (step,) = made.steps
    assert step.action == "organise_by_type" and step.when is not None
    assert step.when.op == ">" and step.when.right == 20


async def test_for_each_goes_over_lines(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "names.txt").write_text("a\nb\n")
    made = await plan(fresh_profile, "For each name in Documents/names.txt, make a folder in Documents/people")
    assert [step.action for step in made.steps if step.for_each is not None] == ["make_folder"]


@pytest.mark.parametrize(
    ("request_", "first", "place"),
    [
        ("make a folder in Documents for every line in names.txt", "read_lines", "Documents/"),
        ("create a folder on my desktop for each country in trips.csv", "column_values", "Desktop/"),
        ("add a subfolder under Documents for each client of trips.csv", "column_values", "Documents/"),
    ],
)
async def test_for_each_is_heard_behind_the_place(fresh_profile: Path, request_: str, first: str, place: str) -> None:
    made = await plan(fresh_profile, request_)
    assert [step.action for step in made.steps] == [first, "make_folder"]
    folder = made.steps[1].args["folder"]
    assert made.steps[1].for_each is not None and folder.parts == (place, Item())


@pytest.mark.parametrize(
    "said",
    ["delete files", "send a mail", "move it to Music", "rename the file", "resize the picture to 300 pixels"],
)
async def test_what_is_missing_is_asked_for(fresh_profile: Path, said: str) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Question) and found.text.endswith("?")


@pytest.mark.parametrize("said", ["", "   ", "please", "could you"])
async def test_nothing_was_asked(fresh_profile: Path, said: str) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Question) and found.suggestions


@pytest.mark.parametrize(
    "said",
    [
        "book me a flight to Lisbon",
        "order two pizzas",
        "what is the meaning of life?",
        "Wie wird das Wetter morgen in Berlin?",
        "turn the heating up",
        "asdf qwer zxcv",
    ],
)
async def test_what_it_cannot_do_is_refused_or_asked_about(fresh_profile: Path, said: str) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Declined | Question)
    assert not isinstance(found, Planned)


async def test_too_long_a_request_is_sent_back(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "zip the pdfs in Documents and " * 400)
    assert isinstance(found, Question)


async def test_what_must_stay_is_no_step(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Copy the pdfs from Downloads to Documents. The originals should stay there.")
    assert calls(made) == ["copy_files"]


async def test_exceptions_are_kept(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Delete all files in Downloads except the pdfs and keep.txt")
    files = made.steps[0].args["files"]
    assert isinstance(files, FileQuery) and set(files.exclude) == {"*.pdf", "keep.txt"}


async def test_every_argument_says_where_it_came_from(fresh_profile: Path) -> None:
    said = "Zip the pdfs in Documents into all.zip and mail it to li@example.org with the subject “Papers”"
    made = await plan(fresh_profile, said)
    assert all(set(step.args) <= set(step.provenance) for step in made.steps)
    subject = made.steps[1].provenance["subject"]
    assert subject.how == "span" and said[subject.start : subject.end] == "“Papers”"


async def test_a_day_without_a_time_is_a_day(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Put 'Dentist' in my calendar on 2 June")
    start = made.steps[0].args["start"]
    assert (start.date() if isinstance(start, datetime) else start) == date(2026, 6, 2)


async def test_a_stretch_of_days_is_no_single_day(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "which appointments do I have next week")).steps
    assert step.args == {"since": date(2026, 3, 16), "until": date(2026, 3, 22)}


async def test_a_day_in_a_stretch_is_that_day(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "which appointments do I have on Friday next week")).steps
    assert step.args.keys() == {"on"}


async def test_what_was_saved_under_a_name_is_changed_there(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "merge north.csv and south.csv into both.csv and sort it by town")
    assert [step.action for step in made.steps] == ["merge_tables", "sort_rows"]
    assert made.steps[1].args["in_place"] is True


async def test_every_folder_in_a_folder_is_not_that_folder(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "delete every folder in Downloads that is older than a year")).steps
    assert (step.args["files"].folders, step.args["files"].what) == (("Downloads",), "folders")


async def test_a_folder_by_its_name_is_all_that_is_in_it(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "zip Documents into safe.zip")).steps
    assert step.args["files"] == FileQuery(paths=("Documents",), what="both")


@pytest.mark.parametrize(("said", "folder"), [("Ledgers", "Ledgers"), ("Bills", "Documents/Bills")])
async def test_own_folders_are_known_by_their_names(fresh_profile: Path, said: str, folder: str) -> None:
    (fresh_profile / folder).mkdir(parents=True)
    (step,) = (await plan(fresh_profile, f"delete the tmp files in {said}")).steps
    assert step.args["files"].folders == (folder,)


@pytest.mark.parametrize("when", ["every day", "every Monday at 8am", "tomorrow at 9"])
async def test_a_time_in_front_takes_no_step_away(fresh_profile: Path, when: str) -> None:
    (fresh_profile / "Safe").mkdir()
    made = await plan(fresh_profile, f"{when} zip the pdfs in Documents and put it in Safe")
    assert [step.action for step in made.steps] == ["zip_files"] and made.trigger is not None
    assert made.steps[0].args["archive"] == Path("Safe/Documents.zip")


@pytest.mark.parametrize(
    "said", ["by country, then by year", "first by country and then by year", "by country then by year"]
)
async def test_rows_are_sorted_by_one_column_after_the_other(fresh_profile: Path, said: str) -> None:
    (step,) = (await plan(fresh_profile, f"sort trips.csv {said} and save it as sorted.csv")).steps
    assert step.args["by"] == ["country", "year"]


@pytest.mark.parametrize(
    ("said", "suffixes"),
    [("bmp pictures", (".bmp",)), ("ogg songs", (".ogg",)), ("gif and png images", (".gif", ".png"))],
)
async def test_a_format_narrows_the_kind_beside_it(fresh_profile: Path, said: str, suffixes: tuple[str, ...]) -> None:
    (step,) = (await plan(fresh_profile, f"delete all {said} in Downloads")).steps
    assert step.args["files"].suffixes == suffixes


async def test_all_of_an_unknown_kind_is_not_all_there_is(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "move all payslips from Downloads to Documents/Pay")).steps
    assert step.args["files"] == FileQuery(folders=("Downloads",), name_has="payslip")


async def test_what_is_enumerated_begins_behind_its_noun(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "make a text file shop.txt with the lines tea, salt and rice")).steps
    assert step.args["lines"] == ["tea", "salt", "rice"]


async def test_a_month_tells_which_rows(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "sum the price column of trips.csv for July")).steps
    assert step.args["where"] == [RowTest("*", "=", "July")]


@pytest.mark.parametrize("said", ["but keep the newest three", "and keep the 3 latest", "except the three newest"])
async def test_what_is_to_be_kept_is_not_deleted(fresh_profile: Path, said: str) -> None:
    (step,) = (await plan(fresh_profile, f"delete the iso files in Downloads {said}")).steps
    query = step.args["files"]
    assert step.action == "delete_files"
    assert (query.sort_by, query.descending, query.skip, query.limit) == ("modified", True, 3, None)


async def test_every_second_one_is_never_every_one(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "delete every second file in Downloads")
    assert not isinstance(found, Planned) or found.plan.steps[0].args["files"].paths == ("Downloads",)


async def test_when_a_picture_was_taken_narrows_the_pictures(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "delete the photos I took in 2021")).steps
    assert step.args["files"].modified_after == datetime(2021, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("move everything in Downloads to Documents except the gifs", {"exclude": ("*.gif",)}),
        ("copy all files from Downloads into Documents, but not tea.txt", {"exclude": ("tea.txt",)}),
        ("move the isos in Downloads to Documents but keep the two newest", {"skip": 2, "sort_by": "modified"}),
    ],
)
async def test_an_exception_behind_the_target_counts(
    fresh_profile: Path, said: str, left_out: dict[str, object]
) -> None:
    (step,) = (await plan(fresh_profile, said)).steps
    assert {name: getattr(step.args["files"], name) for name in left_out} == left_out
    assert step.args["folder"] == Path("Documents")


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("zip Documents/site without the cache folder", ["cache"]),
        ("zip Documents/site as s.zip but leave out the folder build", ["build"]),
        ("copy the Projects folder to Backups, excluding *.tmp and the folder Old", ["*.tmp", "Old"]),
        ("back up Documents to Backups without the drafts folder", ["drafts"]),
        ("zip Documents except the pdfs into docs.zip", ["*.pdf"]),
    ],
)
async def test_what_is_left_out_of_a_folder_is_heard(fresh_profile: Path, said: str, left_out: list[str]) -> None:
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.args["leave_out"] == left_out


async def test_what_is_left_out_of_a_folder_is_never_deleted_with_it(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "delete Documents/Temp except the pdfs")).steps
    assert step.args["files"] == FileQuery(folders=("Documents/Temp",), exclude=("*.pdf",), what="both")


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("zip Documents/site into s.zip at level 9", "9"),
        ("rotate Documents/scan.pdf by 90 degrees 3 times", "3"),
        ("copy Documents/a.txt to Desktop unless it rains", "unless"),
    ],
)
async def test_a_number_or_an_exception_that_no_value_heeds_is_asked_about(
    fresh_profile: Path, said: str, word: str
) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Question)
    assert word in found.text


async def test_an_example_in_brackets_is_no_order(fresh_profile: Path) -> None:
    said = "put all phone numbers of Documents/list.txt (they look like +43 316 5050) into Documents/phones.txt"
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.args["save_as"] == Path("Documents/phones.txt")


async def test_a_number_that_counts_what_is_named_is_heeded(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "make three folders called red, green and blue in Documents")).steps
    assert step.args["names"] == ["red", "green", "blue"]


@pytest.mark.parametrize("noun", ["copies", "duplicates", "doubles"])
async def test_the_copies_are_not_all_the_files(fresh_profile: Path, noun: str) -> None:
    found = await plan(fresh_profile, f"Find duplicate photos in Pictures and move the {noun} to Pictures/Twice")
    assert found.steps[-1].action == "move_files"
    assert found.steps[-1].args["files"] == Ref("s1", "copy")


@pytest.mark.parametrize(
    "said",
    [
        "delete everything in Downloads older than 90 days but keep the pdfs",
        "delete everything in Downloads that is older than 90 days and keep all pdfs",
    ],
)
async def test_a_kind_that_is_to_be_kept_is_not_deleted(fresh_profile: Path, said: str) -> None:
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.args["files"].exclude == ("*.pdf",)


async def test_everywhere_in_a_folder_is_in_all_that_is_below(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "delete the .tmp files everywhere in Documents")).steps
    assert step.args["files"].recursive is True


@pytest.mark.parametrize(
    "said",
    [
        "zip the pdfs in Documents to p.zip and keep the originals",
        "convert all png in Pictures to jpg and keep the pngs",
        "unzip Documents/a.zip and keep the zip",
    ],
)
async def test_what_is_to_be_kept_is_no_step(fresh_profile: Path, said: str) -> None:
    assert len((await plan(fresh_profile, said)).steps) == 1


async def test_an_exception_with_keep_counts_behind_the_target(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "move everything from Downloads to Archive but keep the zips")).steps
    assert step.args["files"].exclude == ("*.zip",)
    assert step.args["folder"].name == "Archive"


async def test_one_file_that_is_to_stay_stays(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "delete all files in Downloads, but leave the invoices.pdf")).steps
    assert step.args["files"].exclude == ("invoices.pdf",)


async def test_one_table_after_another_is_converted(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "convert the csvs in Downloads to xlsx")).steps
    assert (step.action, step.args["table"], step.args["format"]) == ("convert_table", Item(), "xlsx")
    assert step.for_each == FileQuery(folders=("Downloads",), suffixes=(".csv",))


async def test_the_rows_that_are_kept_are_those_that_are_sent(fresh_profile: Path) -> None:
    said = "download https://example.org/d.csv, keep only the rows where city is Graz and mail them to eva@example.org"
    found = await plan(fresh_profile, said)
    assert [step.action for step in found.steps][1:] == ["filter_rows", "send_mail"]
    assert Ref("s2") in found.steps[2].args.values()


async def test_what_was_found_goes_on_and_not_all_that_was_looked_through(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "find all receipts from 2024 in Documents and zip them")
    assert found.steps[0].args["files"].name_has == "receipt"
    assert found.steps[0].args["files"].modified_before == datetime(2025, 1, 1, tzinfo=UTC)
    assert found.steps[1].args["files"] == Ref("s1")


@pytest.mark.parametrize("said", ["move the report", "move Documents/report.docx"])
async def test_to_move_is_not_to_delete(fresh_profile: Path, said: str) -> None:
    (fresh_profile / "Documents").mkdir(exist_ok=True)
    (fresh_profile / "Documents" / "report.docx").write_text("x")
    assert isinstance(await outcome(fresh_profile, said), Question)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("move the oldest photos in Pictures to Documents/Old", "How many"),
        ("delete the biggest files in Downloads", "How many"),
        ("send a mail to tom@example.org", "say"),
    ],
)
async def test_what_is_left_open_is_asked_about(fresh_profile: Path, said: str, asked: str) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Question)
    assert asked in found.text


async def test_what_is_taken_in_hand_is_what_the_next_words_are_about(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "take all the jpgs in Downloads, make them 1200 px wide and zip them as web.zip")
    assert [step.action for step in found.steps] == ["resize_image", "zip_files"]


async def test_to_be_given_a_number_is_to_be_told(fresh_profile: Path) -> None:
    assert calls(await plan(fresh_profile, "Give me the number of pages of each pdf in Documents")) == [
        "list_page_counts"
    ]


async def test_a_word_that_is_said_twice_is_heeded_once(fresh_profile: Path) -> None:
    said = "what's the average mark per class in Documents/m.csv? write class and average to Documents/avg.csv"
    (step,) = (await plan(fresh_profile, said)).steps
    assert (step.args["by"], step.args["save_as"]) == (["class"], Path("Documents/avg.csv"))


async def test_a_note_with_an_order_behind_it_is_an_entry(fresh_profile: Path) -> None:
    said = "coffee with Rita tomorrow 15:30, half an hour, at Green Corner. Please note that down in my diary"
    (step,) = (await plan(fresh_profile, said)).steps
    assert (step.action, step.args["title"], step.args["location"]) == ("add_event", "coffee with Rita", "Green Corner")


async def test_what_is_built_is_not_there_yet(fresh_profile: Path) -> None:
    said = "shrink the pngs in Pictures/cats to 200 px and put them in Pictures/small, then build cats.pdf from them"
    found = await plan(fresh_profile, said)
    assert [step.action for step in found.steps] == ["resize_image", "images_to_pdf"]
    assert found.steps[1].args["save_as"].name == "cats.pdf"


async def test_a_copy_right_beside_it_is_where_it_is_anyway(fresh_profile: Path) -> None:
    (fresh_profile / "Documents/Plans").mkdir()
    said = 'Copy the folder Plans in Documents as "Plans old" right beside it.'
    (step,) = (await plan(fresh_profile, said)).steps
    assert (step.action, step.args["save_as"]) == ("copy_file_as", Path("Documents/Plans old"))


@pytest.mark.parametrize(
    "said",
    [
        "copy the pdfs in Downloads to Documents/Old; we no longer need the files",
        "zip the pdfs in Downloads into old.zip; I don't need the pdfs any more",
    ],
)
async def test_what_is_not_needed_is_not_deleted_for_that(fresh_profile: Path, said: str) -> None:
    assert len((await plan(fresh_profile, said)).steps) == 1


async def test_an_archive_gets_the_name_that_is_said_after_it(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "zip the pdfs in Downloads and call it novel.zip")).steps
    assert step.args["archive"] == Path("Downloads/novel.zip")


async def test_no_text_is_written_for_an_archive(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "zip the pdfs in Downloads into a.zip and call it novel.zip")
    assert isinstance(found, Question)


async def test_a_second_target_is_asked_about(fresh_profile: Path) -> None:
    found = await outcome(fresh_profile, "copy all pdfs in Downloads to the desktop and Documents")
    assert isinstance(found, Question) and "Documents" in found.text
