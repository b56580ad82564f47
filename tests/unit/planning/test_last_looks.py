"""Words by which a plan had come out wrong though it was sure of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery, Ref
from tests.unit.planning.said import calls, outcome, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Notes/a.txt", "Notes/b.txt", "Downloads/x.zip", "Patterns/y.zip", "Pictures/goats/kid.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("one\ntwo\n")
    (tmp_path / "crew.csv").write_text("name,mobile,team,born\nAnn,1,bar,1990\nBo,2,door,1991\n")
    return tmp_path


async def test_a_choice_that_nothing_heeds_is_asked_about(home: Path) -> None:
    assert isinstance(await outcome(home, "Whatever txt in Notes has more than 5 lines, move it to Long"), Question)


async def test_those_archives_are_the_ones_that_were_unpacked(home: Path) -> None:
    found = await plan(home, "Unpack all zips in Patterns into Documents/Knits and then delete those zips")
    files = found.steps[1].args["files"]
    assert isinstance(files, FileQuery)
    assert files.folders == ("Patterns",)


async def test_columns_that_are_taken_out_go(home: Path) -> None:
    (step,) = (await plan(home, "take the mobile and born columns out of crew.csv and save that as open.csv")).steps
    assert (step.action, step.args["columns"]) == ("drop_columns", ["mobile", "born"])


async def test_a_subject_ends_with_its_bracket(home: Path) -> None:
    (step,) = (await plan(home, "write to ann@x.test (subject Boats) that the boat is sold")).steps
    assert (step.args["subject"], step.args["body"]) == ("Boats", "the boat is sold")


@pytest.mark.parametrize(
    "said",
    [
        "mail bo@x.test which pictures there are in Pictures/goats, just the names, no attachments",
        "write bo@x.test what pictures are in Pictures/goats",
    ],
)
async def test_what_there_is_is_told_and_not_sent(home: Path, said: str) -> None:
    found = await plan(home, said)
    assert calls(found) == ["find_files", "send_mail"]
    assert "attachments" not in found.steps[1].args and found.steps[1].args["body"] == Ref("s1")


async def test_a_quarter_to_is_heard(home: Path) -> None:
    found = await plan(home, "remind me every evening at a quarter to nine to lock the shed")
    assert found.trigger is not None and found.trigger.at is not None
    assert (found.trigger.at.hour, found.trigger.at.minute) == (20, 45)


async def test_how_deep_is_heard_in_a_question(home: Path) -> None:
    (step,) = (await plan(home, "how big are the txts in Notes together, subfolders included?")).steps
    assert step.args["files"].recursive is True


@pytest.mark.parametrize(
    "said",
    [
        "move the txts in Notes to Old, unless one of the same name is there already - leave those alone",
        "copy the txts in Notes to Old and skip those that are already there",
    ],
)
async def test_what_is_there_already_is_left(home: Path, said: str) -> None:
    (step,) = (await plan(home, said)).steps
    assert step.args["on_conflict"] == "skip"


async def test_how_many_there_are_is_asked_of_what_was_found(home: Path) -> None:
    said = "find the lines with one in Notes, write them to ones.txt and mail bo@x.test how many there are"
    found = await plan(home, said)
    assert calls(found)[-1] == "send_mail" and "body" in found.steps[-1].args


async def test_doubles_that_are_told_of_first_are_the_ones_that_go(home: Path) -> None:
    (home / "Notes/c.txt").write_text("three\n")
    found = await plan(home, "In Notes there are files with identical content. Get rid of the extras")
    assert "dup" in calls(found)[-1]
