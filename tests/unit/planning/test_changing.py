"""Changes that are said after a plan was shown, and corrections within a sentence: the steps are changed, nothing else."""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.plan import Plan
from lam_desktop.core.values import FileQuery, Ref
from lam_desktop.planning.changewords import changed_request, corrected, is_change
from lam_desktop.planning.context import PlanningContext
from tests.unit.planning.said import _PLANNER, NOW, calls, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Downloads", "Pictures/Alps", "Novel", "Old"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("Downloads/a.zip", "Novel/one.docx", "Novel/todo.txt", "Novel/notes.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "costs.csv").write_text("Day,Sum\n2026-01-02,12.5\n")
    return tmp_path


async def changed(home: Path, request: str, said: str) -> Plan | None:
    """The plan for a request, with what is said when it is shown."""
    return await _PLANNER.changed(await plan(home, request), said, PlanningContext(NOW, home))


MOVE = "move the zips in Downloads to Old"


@pytest.mark.parametrize(
    ("request_", "said", "action", "args"),
    [
        (MOVE, "no, copy them", "copy_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",)), "folder": Path("Old")}),
        (MOVE, "sorry, the pdfs", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".pdf",)), "folder": Path("Old")}),
        (MOVE, "not the zips, the pdfs", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".pdf",))}),
        (MOVE, "and the pdfs too", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip", ".pdf"))}),
        (MOVE, "but leave a.zip where it is", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",), exclude=("a.zip",))}),
        (MOVE, "the newest one only", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",), sort_by="modified", descending=True, limit=1)}),
        (MOVE, "also those in subfolders", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",), recursive=True)}),
        (MOVE, "only those bigger than 2 MB", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",), larger_than=2_000_000)}),
        (MOVE, "to Novel instead", "move_files", {"folder": Path("Novel")}),
        ("copy Novel/todo.txt to Old", "and name the copy done.txt", "copy_file_as", {"file": Path("Novel/todo.txt"), "save_as": Path("Old/done.txt")}),
        (MOVE, "from Novel", "move_files", {"files": FileQuery(("Novel",), suffixes=(".zip",)), "folder": Path("Old")}),
        ("zip Novel as n.zip", "only the docx files", "zip_files", {"files": FileQuery(("Novel",), suffixes=(".docx",))}),
        ("zip Novel as n.zip", "without the docx", "zip_files", {"leave_out": ["*.docx"]}),
        ("zip Novel as n.zip", "put it into Old", "zip_files", {"archive": Path("Old/n.zip")}),
        ("zip Novel as n.zip", "call it m", "zip_files", {"archive": Path("m.zip")}),
        ("add a call on Friday at 3 to my calendar", "make it 4 pm", "add_event", {"start": datetime(2026, 3, 20, 16)}),
        ("add a call on Friday at 3 to my calendar", "on Monday rather", "add_event", {"start": datetime(2026, 3, 16, 15)}),
        ("add a call on Friday at 3 to my calendar", "for 20 minutes", "add_event", {"duration": timedelta(minutes=20), "title": "call"}),
        ("add a call on Friday at 3 to my calendar", "make it every week", "add_event", {"repeats": "FREQ=WEEKLY", "title": "call"}),
        ("scale the photos in Pictures/Alps to 800 px", "1200 instead", "resize_image", {"width": 1200}),
        ("scale the photos in Pictures/Alps to 800 px", "keep the originals", "resize_image", {"width": 800, "keep_originals": True}),
        ("make a folder Trip in Old", "call it Rome instead", "make_folder", {"folder": Path("Old/Rome")}),
        ("mail costs.csv to a@b.example", "send it to c@d.example", "send_mail", {"to": ["c@d.example"]}),
        ("mail costs.csv to a@b.example", "and to c@d.example as well", "send_mail", {"to": ["a@b.example", "c@d.example"]}),
        ("mail costs.csv to a@b.example", "with the subject Costs", "send_mail", {"subject": "Costs"}),
        ("sort costs.csv by Sum", "descending please", "sort_rows", {"descending": True, "by": ["Sum"]}),
        ("sort costs.csv by Sum", "by Day instead", "sort_rows", {"by": ["Day"]}),
        ('replace "ox" with "cow" in Novel/todo.txt', "calf instead of cow", "replace_text", {"old": "ox", "new": "calf"}),
        ("delete the zips in Downloads", "move them to Old instead", "move_files", {"files": FileQuery(("Downloads",), suffixes=(".zip",)), "folder": Path("Old")}),
        ("rename the pdfs in Novel to lower case", "no, sort them by year", "organise_by_date", {"unit": "year"}),
    ],
)  # fmt: skip
async def test_what_is_said_next_changes_the_step(
    home: Path, request_: str, said: str, action: str, args: dict[str, Any]
) -> None:
    found = await changed(home, request_, said)
    assert found is not None
    assert calls(found) == [action]
    assert {name: found.steps[0].args.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("request_", "said", "rule", "hour"),
    [
        ("back up Novel to Old every Friday at 5", "not Friday, Monday", "FREQ=WEEKLY;BYDAY=MO", 17),
        ("back up Novel to Old every Friday at 5", "at 6 pm", "FREQ=WEEKLY;BYDAY=FR", 18),
        ("back up Novel to Old every Friday at 5", "every day instead", "FREQ=DAILY", 17),
    ],
)
async def test_a_plan_runs_at_another_time(home: Path, request_: str, said: str, rule: str, hour: int) -> None:
    found = await changed(home, request_, said)
    assert found is not None and found.trigger is not None and found.trigger.rrule is not None
    assert found.trigger.rrule.startswith(f"{rule};BYHOUR={hour};")


@pytest.mark.parametrize(
    ("request_", "said", "steps"),
    [
        ("zip the pdfs in Novel", "and mail it to a@b.example", ["zip_files", "send_mail"]),
        (MOVE, "zip them first", ["zip_files", "move_files"]),
        ("move the zips in Downloads to Old and zip Novel", "don't zip it", ["move_files"]),
        ('replace "ox" with "cow" in Novel/todo.txt', "in notes.txt too", ["replace_text", "replace_text"]),
    ],
)
async def test_steps_come_and_go(home: Path, request_: str, said: str, steps: list[str]) -> None:
    found = await changed(home, request_, said)
    assert found is not None
    assert calls(found) == steps
    assert len({step.id for step in found.steps}) == len(steps)


async def test_a_step_before_another_hands_on_what_it_makes(home: Path) -> None:
    found = await changed(home, MOVE, "zip them first")
    assert found is not None
    assert found.steps[1].args["files"] == Ref(found.steps[0].id)


async def test_what_was_edited_by_hand_stays(home: Path) -> None:
    shown = (await plan(home, "mail costs.csv to a@b.example")).with_argument("s1", "subject", "By hand")
    found = await _PLANNER.changed(shown, "and to c@d.example as well", PlanningContext(NOW, home))
    assert found is not None
    assert found.steps[0].args["subject"] == "By hand"
    assert found.steps[0].provenance["subject"].how == "user"


@pytest.mark.parametrize(
    "said", ["what's the weather", "never mind", "as a hippo", "delete the zips in Downloads", "Old"]
)
async def test_what_is_no_change_changes_nothing(home: Path, said: str) -> None:
    assert await changed(home, "mail costs.csv to a@b.example", said) is None


async def test_a_set_of_files_never_becomes_a_whole_folder(home: Path) -> None:
    found = await changed(home, "delete the zips in Downloads", "Novel")
    assert found is None or found.steps[0].args["files"].suffixes == (".zip",)


@pytest.mark.parametrize("said", ["delete the zips in Downloads", "stop the backup on Fridays", "what is in Old?"])
def test_a_request_of_its_own_is_no_change(said: str) -> None:
    assert not is_change(said)


@pytest.mark.parametrize("said", ["no, copy them", "only those bigger than 2 MB", "and mail it to a@b.example"])
async def test_a_changed_request_is_read_again_as_it_was_meant(home: Path, said: str) -> None:
    found = await changed(home, MOVE, said)
    assert found is not None
    again = await plan(home, changed_request(MOVE, said))
    assert found.request == again.request
    assert [replace(step, provenance={}, confidence=1) for step in found.steps] == [
        replace(step, provenance={}, confidence=1) for step in again.steps
    ]


async def test_several_changes_are_read_again_one_after_another(home: Path) -> None:
    said = changed_request(
        changed_request("delete the zips in Downloads", "move them to Old instead"), "and the pdfs too"
    )
    found = await plan(home, said)
    assert calls(found) == ["move_files"]
    assert found.steps[0].args["files"] == FileQuery(("Downloads",), suffixes=(".zip", ".pdf"))


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("Zip Novel – no wait, only the docx files in it – into Old/n.zip", ["zip_files"]),
        ("move the zips in Downloads to Old, I mean to Novel", ["move_files"]),
        ("copy costs.csv to Old, sorry, move it", ["move_files"]),
        ("add a call on Monday, no, Tuesday at 10 to my calendar", ["add_event"]),
    ],
)
async def test_who_corrects_himself_is_heard(home: Path, said: str, steps: list[str]) -> None:
    found = await plan(home, said)
    assert calls(found) == steps and found.request == said


@pytest.mark.parametrize("said", ["zip Novel, no subfolders", "move a.pdf to Old, nothing else", "is there any news?"])
def test_what_only_sounds_like_a_correction_is_none(said: str) -> None:
    assert corrected(said) == ()
