"""How one step takes what another made, or was about."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question, Turn
from lam_desktop.core.values import FileQuery, Ref
from tests.unit.planning.said import calls, outcome, plan


async def test_them_are_the_files_of_the_step_before(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Copy the pdfs in Downloads to Documents/bills, then delete them from Downloads")
    assert calls(made) == ["copy_files", "delete_files"]
    files = made.steps[1].args["files"]
    assert isinstance(files, FileQuery) and files.folders == ("Downloads",) and files.suffixes == (".pdf",)
    assert made.steps[1].needs == ("s1",)


async def test_the_archive_is_what_was_just_made(fresh_profile: Path) -> None:
    made = await plan(
        fresh_profile, "Zip everything in Documents/thesis into thesis.zip and mail the archive to sam@example.org"
    )
    assert calls(made) == ["zip_files", "send_mail"]
    assert Ref("s1") in made.steps[1].args.values() and made.steps[1].args["to"] == ["sam@example.org"]


async def test_the_originals_are_what_went_in(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Zip the mp3 files in Music to songs.zip and delete the originals")
    assert calls(made) == ["zip_files", "delete_files"]
    assert made.steps[1].args["files"] == made.steps[0].args["files"]


async def test_a_result_flows_through_several_steps(fresh_profile: Path) -> None:
    made = await plan(
        fresh_profile,
        "Take the rows of Documents/staff.csv where city is Rome, sort them by name and save the result as rome.csv",
    )
    assert calls(made)[:2] == ["filter_rows", "sort_rows"]
    assert made.steps[1].args["table"] == Ref("s1")
    assert made.steps[-1].args["save_as"] == Path("Documents/rome.csv")


async def test_steps_that_do_not_touch_need_no_order(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Make a folder Documents/north and make a folder Pictures/south")
    assert [step.needs for step in made.steps] in ([(), ()], [()])


async def test_a_file_spoken_of_is_meant_later(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "log.txt").write_text("x")
    made = await plan(fresh_profile, "There is a file log.txt in Documents. Count its lines please.")
    assert calls(made) == ["count_lines"]
    assert made.steps[0].args["text"] == Path("Documents/log.txt")


def _found(*names: str) -> tuple[Turn, ...]:
    return (Turn("find them", files=names),)


@pytest.mark.parametrize(
    ("said", "action", "arg"),
    [
        ("and copy them to Music too", "copy_files", "files"),
        ("zip them", "zip_files", "files"),
        ("mail them to sam@example.org", "send_mail", "attachments"),
    ],
)
async def test_what_was_found_before_is_meant_next(fresh_profile: Path, said: str, action: str, arg: str) -> None:
    for name in ("a.pdf", "b.pdf"):
        (fresh_profile / "Downloads" / name).write_text("x")
    made = await plan(fresh_profile, said, history=_found("Downloads/a.pdf", "Downloads/b.pdf"))
    assert calls(made) == [action]
    assert made.steps[0].args[arg] == FileQuery(paths=("Downloads/a.pdf", "Downloads/b.pdf"), what="both")


async def test_what_is_gone_or_several_is_not_guessed(fresh_profile: Path) -> None:
    assert isinstance(await outcome(fresh_profile, "zip them", history=_found("Downloads/gone.pdf")), Question)
    for name in ("a.pdf", "b.pdf"):
        (fresh_profile / "Downloads" / name).write_text("x")
    history = _found("Downloads/a.pdf", "Downloads/b.pdf")
    assert isinstance(await outcome(fresh_profile, "move it to Music", history=history), Question)


async def test_an_archive_of_a_folder_lies_beside_it(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "move the pdfs from Downloads to Documents/Bills and zip that folder as bills.zip")
    assert made.steps[1].args["archive"] == Path("Documents/bills.zip")
