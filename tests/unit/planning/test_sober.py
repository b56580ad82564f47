"""A plan is looked at once more beside its words, and what only says why does not stop it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery
from tests.unit.planning.said import calls, outcome, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in (
        "Documents/yarn/red.txt", "Documents/yarn/blue.txt", "Documents/cv.docx", "Documents/essay.docx",
        "Downloads/setup.exe", "Downloads/clip.mp4", "Downloads/a.zip", "Music/live/one.mp3", "Pictures/zoo/ape.png",
        "Desktop/run/a.log",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("one\ntwo\n")
    (tmp_path / "Documents/crew.csv").write_text("name,phone,joined,qty\nAnn,1,2020-05-01,2\nBo,2,2019-01-01,1\n")
    (tmp_path / "Documents/deal.pdf").write_bytes(b"%PDF-1.4")
    return tmp_path


@pytest.mark.parametrize(
    ("request_", "left"),
    [
        ("pack all my music, minus what is live, as songs.zip", "minus what is live"),
        ("Drop the phone column from crew.csv. Result to nophone.csv, source unchanged.", "nophone.csv"),
        ("count the words of essay.docx if you skip the first page please, only the number", "skip the first page"),
    ],
)
async def test_what_the_plan_does_not_heed_is_asked_about(home: Path, request_: str, left: str) -> None:
    found = await outcome(home, request_)
    assert isinstance(found, Question)
    assert left in found.text


@pytest.mark.parametrize(
    "request_",
    [
        "split crew.csv by name into Ann.csv, Bo.csv and so on",
        "zip Documents/yarn and leave the texts where they are",
        "unpack a.zip into Pictures/new. a.zip itself must not change.",
    ],
)
async def test_what_stays_or_is_an_example_needs_no_place_in_it(home: Path, request_: str) -> None:
    await plan(home, request_)


@pytest.mark.parametrize(
    "request_",
    [
        "Please delete the file setup.exe from Downloads, I don't need it any more",
        "clip.mp4 in Downloads can go to the trash, I've already watched it",
        "throw out every exe in Downloads, nothing else touched",
        "First unpack a.zip into Pictures/new, finally remove the zip",
    ],
)
async def test_why_something_goes_stops_nothing(home: Path, request_: str) -> None:
    assert calls(await plan(home, request_))[-1] == "delete_files"


async def test_a_reason_that_says_which_ones_is_none(home: Path) -> None:
    found = await outcome(home, "throw out the files in Downloads, I only mean the big films")
    assert isinstance(found, Question)


@pytest.mark.parametrize(
    ("request_", "folder"),
    [
        ("copy the txts in my yarn folder to Desktop", "Documents/yarn"),
        ("how many files are in the zoo folder?", "Pictures/zoo"),
    ],
)
async def test_a_folder_is_found_where_it_lies(home: Path, request_: str, folder: str) -> None:
    (step,) = (await plan(home, request_)).steps
    files = step.args["files"]
    assert isinstance(files, FileQuery)
    assert files.folders == (folder,)


@pytest.mark.parametrize(
    ("request_", "folder"),
    [
        ("copy the txts in Documents/yarn to a new folder called Wool inside Desktop", "Desktop/Wool"),
        ("unpack a.zip into a folder named Kids within Pictures", "Pictures/Kids"),
        ("move all Word documents in Documents to Documents/Word files, please", "Documents/Word files"),
        ("split deal.pdf into single pages, inside a folder Documents/deal pages.", "Documents/deal pages"),
        ("copy crew.csv to Documents/crew backup every day at 5", "Documents/crew backup"),
    ],
)
async def test_a_new_folder_may_have_a_blank_in_its_name(home: Path, request_: str, folder: str) -> None:
    assert str((await plan(home, request_)).steps[0].args["folder"]) == folder


async def test_otherwise_is_about_the_same_files(home: Path) -> None:
    said = "If there are more than 3 files in Documents/yarn move them to Documents/full, otherwise write ok into a.txt"
    for request_ in (
        said,
        said.replace("files in Documents/yarn", "files in it").join(("How full is Documents/yarn? ", "")),
    ):
        steps = [step for step in (await plan(home, request_)).steps if step.when is not None]
        assert [step.action for step in steps] == ["move_files", "write_text"]
        assert steps[0].when and steps[1].when
        assert steps[0].when.left == steps[1].when.left


async def test_who_joined_first_comes_first(home: Path) -> None:
    (step,) = (await plan(home, "sort crew.csv by joining date, oldest first")).steps
    assert (step.args["by"], step.args.get("descending", False)) == (["joined"], False)


async def test_a_heading_is_known_in_full(home: Path) -> None:
    (step,) = (await plan(home, "sort crew.csv by quantity, biggest first")).steps
    assert step.args["by"] == ["qty"]


async def test_lines_begin_with_capitals_and_stay_else_as_they_are(home: Path) -> None:
    (step,) = (await plan(home, "start every line of Documents/yarn/red.txt with a capital letter")).steps
    assert step.args["case"] == "line starts"


@pytest.mark.parametrize(
    ("request_", "actions"),
    [
        ("Line count. The txt files in yarn. One number per file.", {"number_files"}),
        ('crew.csv has to get to ann@example.org, with the message "Here it is"', {"draft_mail"}),
        ("Which of my things are sold out, going by crew.csv?", {"merge_tables"}),
        ("I want the people of crew.csv sorted by name, the first on top", {"top_rows"}),
    ],
)
async def test_what_nobody_asked_for_is_not_done(home: Path, request_: str, actions: set[str]) -> None:
    found = await outcome(home, request_)
    planned = found.partial if isinstance(found, Question) else getattr(found, "plan", None)
    assert planned is None or not actions & set(calls(planned))


@pytest.mark.parametrize(
    ("request_", "left"),
    [
        ("essay.docx is read out tomorrow, so I want it as a poster in Documents as well", "essay.docx"),
        ("Prepare a mail to ann@example.org, subject Rent in May, deal.pdf attached. I'll send it myself", "deal.pdf"),
        (
            "Band practice is Tuesdays 19:30 to 21:30, ten weeks from 13 January 2027. Put it in my calendar",
            "ten weeks",
        ),
        ("add a column at the end of crew.csv, full name, made of name and phone", "at the end"),
        ("unpack a.zip in Downloads, and once that worked throw the zip away", "throw the zip away"),
        ("the pngs in Pictures/zoo to jpg, dont touch the raw folder", "dont touch the raw folder"),
    ],
)
async def test_nothing_typed_is_lost_on_the_way(home: Path, request_: str, left: str) -> None:
    (home / "Pictures/zoo/raw").mkdir()
    found = await outcome(home, request_)
    assert isinstance(found, Question)
    assert left in found.text


async def test_what_is_left_out_stays_when_the_rest_goes(home: Path) -> None:
    (step,) = (
        await plan(home, "Everything in Downloads older than a week can go to the trash, but not the zips")
    ).steps
    files = step.args["files"]
    assert isinstance(files, FileQuery)
    assert (step.action, files.exclude) == ("delete_files", ("*.zip",))


async def test_a_folder_inside_is_left_out_as_such(home: Path) -> None:
    (step,) = (await plan(home, "zip up Music as songs.zip but leave the live folder out")).steps
    assert step.args["leave_out"] == ["live"]


@pytest.mark.parametrize(
    "request_",
    ["save essay.docx as essay.pdf in Documents", "copy Documents/cv.docx to Desktop as cv.pdf"],
)
async def test_no_name_makes_a_pdf(home: Path, request_: str) -> None:
    found = await outcome(home, request_)
    assert isinstance(found, Question)
    assert "no PDF" in found.text


async def test_they_are_not_the_list_itself(home: Path) -> None:
    found = await outcome(home, "Documents/yarn/red.txt has doubles (blue!), remove them and put the names A to Z")
    assert isinstance(found, Question)
    assert "them" in found.text


@pytest.mark.parametrize(
    ("request_", "names"),
    [
        ("Downloads/a.zip has arrived. Take the jpgs out of it and put them in Pictures/new", ["*.jpg", "*.jpeg"]),
        ("Out of a.zip in Downloads I need only the pngs in Pictures/new. Zip stays in Downloads.", ["*.png"]),
    ],
)
async def test_what_is_wanted_out_of_an_archive(home: Path, request_: str, names: list[str]) -> None:
    (step,) = (await plan(home, request_)).steps
    assert (step.action, step.args["names"]) == ("extract_from_archive", names)


async def test_nothing_is_done_where_nothing_shall_be(home: Path) -> None:
    found = await plan(home, "name the five biggest files in Documents, but delete nothing")
    assert "delete_files" not in calls(found)


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        ("rename cv.docx in Documents to report kim.docx", "report kim.docx"),
        ("Documents/cv.docx should be called CV Kim 2025.docx from now on", "CV Kim 2025.docx"),
    ],
)
async def test_a_new_name_may_have_blanks(home: Path, request_: str, name: str) -> None:
    (step,) = (await plan(home, request_)).steps
    assert step.args["new_name"] == name


async def test_my_things_lie_in_the_folder_of_that_name(home: Path) -> None:
    (home / "Pictures/screenshots").mkdir()
    (home / "Pictures/screenshots/one.png").write_bytes(b"")
    files = (await plan(home, "both screenshots in a single PDF, one on each page")).steps[0].args["files"]
    assert isinstance(files, FileQuery)
    assert files.folders == ("Pictures/screenshots",)


async def test_regularly_says_not_when(home: Path) -> None:
    assert isinstance(await outcome(home, "delete the exes in Downloads regularly"), Question)
    assert (await plan(home, "every Sunday at 10 delete the exes in Downloads automatically")).trigger is not None


async def test_nothing_else_is_not_shown_as_unused(home: Path) -> None:
    found = await plan(home, "delete the logs in Desktop/run that have no ERROR in them, nothing else")
    assert not found.unused_words


async def test_a_time_may_be_written_with_a_point(home: Path) -> None:
    (step,) = (await plan(home, "dentist on 3 March 2027 at 9.15, put it in my calendar")).steps
    assert str(step.args["start"]).endswith("09:15:00")


@pytest.mark.parametrize(
    ("request_", "left_out"),
    [
        ("Move all Word files in Documents to Documents/Texts with the exception of my CV", ("cv.docx",)),
        ("files in Downloads older than a year should move to Desktop/old, zip files excepted", ("*.zip",)),
        ("zip all my music, minus the live folder, as songs.zip", ("live",)),
    ],
)
async def test_exceptions_are_said_in_many_ways(home: Path, request_: str, left_out: tuple[str, ...]) -> None:
    files = (await plan(home, request_)).steps[0].args["files"]
    assert isinstance(files, FileQuery)
    assert files.exclude == left_out
