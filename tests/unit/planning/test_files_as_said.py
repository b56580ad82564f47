"""Files and folders in the words of different people: where things are, what stays, what only shows how it looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.values import FileQuery, Ref
from tests.unit.planning.said import calls, outcome, plan


def put(home: Path, *names: str) -> None:
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(name, encoding="utf-8")


async def first(home: Path, said: str) -> dict[str, object]:
    return dict((await plan(home, said)).steps[0].args)


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("delete the pdf in Downloads", "delete_files"),
        ("move the pdf from Downloads to Documents/Work", "move_files"),
        ("in Downloads, delete the pdf", "delete_files"),
    ],
)
async def test_the_one_of_its_kind(fresh_profile: Path, said: str, action: str) -> None:
    put(fresh_profile, "Downloads/bill.pdf", "Downloads/other.txt")
    made = await plan(fresh_profile, said)
    assert calls(made) == [action]
    assert made.steps[0].args["files"] == FileQuery(paths=("Downloads/bill.pdf",), what="both")


async def test_which_one_of_several_is_asked(fresh_profile: Path) -> None:
    put(fresh_profile, "Downloads/bill.pdf", "Downloads/ticket.pdf")
    made = await outcome(fresh_profile, "delete the pdf in Downloads")
    assert isinstance(made, Question) and "several" in made.text


async def test_a_folder_behind_in_is_not_renamed(fresh_profile: Path) -> None:
    put(fresh_profile, "Downloads/bill.pdf", "Downloads/ticket.pdf")
    made = await outcome(fresh_profile, "rename the pdf in Downloads to rent.pdf")
    assert isinstance(made, Question)


@pytest.mark.parametrize(
    ("said", "args"),
    [
        ("zip the folder Bills on my desktop as b.zip, also on the desktop", {"archive": Path("Desktop/b.zip")}),
        ("move Documents/list.txt to the desktop as list-may.txt", {"save_as": Path("Desktop/list-may.txt")}),
        ("unzip trip.zip (Downloads) into Pictures/Trip", {"archive": Path("Downloads/trip.zip")}),
    ],
)  # fmt: skip
async def test_a_place_said_twice_or_in_brackets(fresh_profile: Path, said: str, args: dict[str, object]) -> None:
    put(fresh_profile, "Desktop/Bills/a.txt", "Documents/list.txt", "Downloads/trip.zip")
    found = await first(fresh_profile, said)
    assert args.items() <= found.items()


async def test_where_they_are_told_later(fresh_profile: Path) -> None:
    put(fresh_profile, "Downloads/one.mkv")
    said = "My mkvs should live in Videos/Shows. They're lying around in Downloads, could you shift them over there?"
    made = await plan(fresh_profile, said)
    assert calls(made) == ["move_files"]
    assert made.steps[0].args["files"] == FileQuery(folders=("Downloads",), suffixes=(".mkv",))
    assert made.steps[0].args["folder"] == Path("Videos/Shows")


@pytest.mark.parametrize(
    ("said", "old"),
    [
        ("all .txt in Documents/Notes should become .md", ".txt"),
    ],
)
async def test_one_ending_for_another(fresh_profile: Path, said: str, old: str) -> None:
    put(fresh_profile, "Documents/Notes/a.txt")
    made = await plan(fresh_profile, said)
    assert calls(made) == ["change_extension"]
    assert made.steps[0].args["files"] == FileQuery(folders=("Documents/Notes",), suffixes=(old,))


async def test_pictures_are_still_converted(fresh_profile: Path) -> None:
    assert calls(await plan(fresh_profile, "all .png in Pictures/Web should become .jpg")) == ["convert_image"]


async def test_kinds_with_a_folder_each(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Tidy up my Downloads: pdfs go to Documents/Papers, mp3s to Music/New")
    assert calls(made) == ["move_files", "move_files"]
    assert [step.args["folder"] for step in made.steps] == [Path("Documents/Papers"), Path("Music/New")]
    assert all(step.args["files"].folders == ("Downloads",) for step in made.steps)


@pytest.mark.parametrize(
    "said",
    [
        "in Documents/Old keep only the 2 newest zips, the older ones can go",
        "I only want to keep the 2 newest zips in Documents/Old, the rest is rubbish",
        "Documents/Old eats up my disk. Keep the 2 most recent .zip files (by age) and delete the older ones",
        "Documents/Old is too full. Keep the 2 newest zips and throw the older ones away",
        "only the 2 latest zips in Documents/Old should stay, delete everything older",
    ],
)
async def test_all_but_what_is_kept_goes(fresh_profile: Path, said: str) -> None:
    made = await plan(fresh_profile, said)
    query = made.steps[0].args["files"]
    assert calls(made) == ["delete_files"] and (query.suffixes, query.skip, query.sort_by) == ((".zip",), 2, "modified")


async def test_what_is_excepted_is_not_what_is_meant(fresh_profile: Path) -> None:
    found = await first(fresh_profile, "move everything but the txt files from Desktop/Heap to Documents/Sorted")
    assert found["files"] == FileQuery(folders=("Desktop/Heap",), exclude=("*.txt",), what="both")


async def test_a_text_in_quotes_before_the_noun(fresh_profile: Path) -> None:
    found = await first(fresh_profile, "all those 'Copy of …' files in Documents/Drive, bin them")
    assert found["files"] == FileQuery(folders=("Documents/Drive",), name_starts="Copy of")


async def test_what_only_shows_how_names_look(fresh_profile: Path) -> None:
    put(fresh_profile, "Documents/Scans/scan_copy_1.pdf")
    said = "the pdfs in Documents/Scans have names like scan_copy_1.pdf, take the _copy out of all of them"
    found = await first(fresh_profile, said)
    assert found["text"] == "_copy" and found["files"] == FileQuery(folders=("Documents/Scans",), suffixes=(".pdf",))


async def test_what_is_done_on_the_way(fresh_profile: Path) -> None:
    put(fresh_profile, "Downloads/offer 2.docx")
    said = "move offer 2.docx from Downloads to Documents/Work, renaming it offer.docx on the way"
    made = await plan(fresh_profile, said)
    assert calls(made) == ["move_files", "rename_file"]
    assert made.steps[1].args == {"new_name": "offer.docx", "file": Ref("s1")}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("I only need the csv in Downloads/data.zip, extract it to Documents", ["*.csv"]),
        ("get only the images folder out of Downloads/data.zip", ["images"]),
        ("we just need the notes.txt from Downloads/data.zip, unpack it please", ["notes.txt"]),
    ],
)
async def test_some_of_an_archive(fresh_profile: Path, said: str, names: list[str]) -> None:
    put(fresh_profile, "Downloads/data.zip")
    made = await plan(fresh_profile, said)
    assert calls(made) == ["extract_from_archive"] and made.steps[0].args["names"] == names


async def test_every_archive_by_its_ending(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "unpack every .tar.gz in Downloads/src")
    assert made.steps[0].for_each == FileQuery(folders=("Downloads/src",), suffixes=(".tar.gz",))


async def test_up_into_the_folder_itself(fresh_profile: Path) -> None:
    put(fresh_profile, "Documents/Guides/A/a.pdf", "Documents/Guides/B/b.pdf")
    said = "Documents/Guides has a subfolder for each brand. Move all the pdfs up into Guides itself"
    found = await first(fresh_profile, said)
    assert found["folder"] == Path("Documents/Guides")
    assert found["files"] == FileQuery(folders=("Documents/Guides",), suffixes=(".pdf",), recursive=True)


async def test_a_file_further_below_is_looked_at_and_not_deleted(fresh_profile: Path) -> None:
    put(fresh_profile, "Documents/House/lease.pdf")
    assert (await first(fresh_profile, "open lease.pdf in Documents"))["file"] == Path("Documents/House/lease.pdf")
    gone = (await first(fresh_profile, "delete lease.pdf in Documents"))["files"]
    assert gone == FileQuery(paths=("Documents/lease.pdf",), what="both")


async def test_no_archive_is_locked(fresh_profile: Path) -> None:
    made = await outcome(fresh_profile, "zip the folder Bills in Documents with the password Otter12")
    assert isinstance(made, Declined) and "password" in made.reason
    assert isinstance(await outcome(fresh_profile, "zip the file passwords.txt in Documents"), Planned)


async def test_what_is_told_ahead_is_where_they_are(fresh_profile: Path) -> None:
    found = await first(fresh_profile, "my desktop is a mess. could you put all the pdfs in Documents/Papers")
    assert found == {
        "files": FileQuery(folders=("Desktop",), suffixes=(".pdf",)),
        "folder": Path("Documents/Papers"),
    }
