"""What is said in sentences of its own, or in one breath with others: each is said where it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.planning.differences import brought_over
from lam_desktop.planning.gathering import gathered_from
from lam_desktop.planning.listwishes import listed_wishes
from lam_desktop.planning.ownfolders import in_own_folders
from lam_desktop.planning.plainly import TURNS
from lam_desktop.planning.twolists import told_apart_lists
from tests.unit.planning.said import calls, outcome, plan

FORMS = {each.__name__: each for each in TURNS}
HERE = Path(__file__).parent


def _cases() -> list[tuple[str, str, str]]:
    found, form = [], ""
    for line in (HERE / "wordings.txt").read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("# "):
            form = line[2:]
        else:
            found.append((form, *line.split(" => ")))
    return found


@pytest.mark.parametrize(("form", "said", "read"), _cases())
def test_a_request_is_turned_round_or_left(form: str, said: str, read: str) -> None:
    assert FORMS[form](said) == read.removesuffix("|")


def test_two_lists_by_what_they_are_called() -> None:
    said = "List/asked.txt and answered.txt. Who was asked but hasn't answered?"
    assert told_apart_lists(said) == "which lines are in List/asked.txt but not in List/answered.txt"
    assert told_apart_lists("a.txt and b.txt. Who was asked but not told?").endswith("told?")


def test_other_wishes() -> None:
    went = "go through the notes in Work and pull out the dates. I want each of them only once, in log.txt"
    assert gathered_from(went) == "extract the dates from the notes in Work into log.txt"
    lacks = "Which songs in Music that Stick doesn't have? Copy them over"
    assert brought_over(lacks) == "copy all songs in Music to Stick, skip what is already there"
    own = "Give each photo in Trip a folder of its own, called like the file, and put it inside"
    assert in_own_folders(own) == "put each photo in Trip in a folder of its own"
    twice = "sort the names in a.txt from a to z, and if someone is in there twice keep them only once. same file"
    assert listed_wishes(twice) == "sort the lines in a.txt alphabetically and remove the duplicate lines in it"


async def test_no_stretch_of_a_sentence_is_a_name(tmp_path: Path) -> None:
    for name in ("Inbox/a.zip", "Trip/One.jpg", "Trip/Two.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    wishes = "For the photos in Trip I'd like nice names: all short, wherever they come from"
    for said in (wishes, "in Inbox/a.zip the old one should go, the rest stays as it was"):
        found = await outcome(tmp_path, said)
        steps = getattr(found, "plan", None) or getattr(found, "partial", None)
        named = [str(value) for step in (steps.steps if steps else ()) for value in step.args.values()]
        assert not any("wherever" in each or "should" in each for each in named)


async def test_corrections_with_more_behind_them(tmp_path: Path) -> None:
    (tmp_path / "Work").mkdir()
    (tmp_path / "Work/plan.txt").write_text("x")
    found = await plan(tmp_path, "move Work/plan.txt to Desktop. oh no, copy it, and name the copy 'plan (2).txt'")
    assert calls(found) == ["copy_file_as"]
    assert found.steps[0].args["save_as"] == Path("Desktop/plan (2).txt")


async def test_a_zip_for_every_month_is_made_once(tmp_path: Path) -> None:
    (tmp_path / "Bills").mkdir()
    (tmp_path / "Bills/2024-05-02.pdf").write_bytes(b"x")
    found = await plan(tmp_path, "make a zip for every month from the pdfs in Bills")
    assert (calls(found), found.trigger) == (["zip_by_date"], None)
    assert (await plan(tmp_path, "every month zip the folder Bills as b.zip")).trigger is not None


async def test_only_what_is_said_to_be_elsewhere_goes_for_it(tmp_path: Path) -> None:
    for name in ("Inbox/a.zip", "Album/b.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert calls(await plan(tmp_path, "delete the zips in Inbox")) == ["delete_files"]
    assert calls(await plan(tmp_path, "delete the photos in Inbox that are also in Album")) == ["delete_what_is_in"]
