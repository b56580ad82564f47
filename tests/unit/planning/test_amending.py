"""Changes that are said after a plan was shown, and corrections within a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Planned
from lam_desktop.planning.amending import amended, corrected, is_change
from lam_desktop.planning.grammar.world import DiskGlance, World
from tests.unit.planning.said import NOW, calls, outcome, plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Downloads", "Pictures/Alps", "Novel", "Old"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "costs.csv").write_text("Day,Sum\n2026-01-02,12.5\n")
    return tmp_path


@pytest.mark.parametrize(
    ("request_", "said", "meant"),
    [
        ("move the zips in Downloads to Old", "no, copy them", "copy the zips in Downloads to Old"),
        ("zip Novel as n.zip", "only the docx files", "zip the docx files in Novel as n.zip"),
        ("move the zips in Downloads to Old", "sorry, the pdfs", "move the pdfs in Downloads to Old"),
        ("add a call on Friday at 3 to my calendar", "make it 4 pm", "add a call on Friday at 16:00 to my calendar"),
        ("back up Novel to Old every Friday at 5", "not Friday, Monday", "back up Novel to Old every Monday at 5"),
        ("scale the photos in Pictures/Alps to 800 px", "1200 instead", "scale the photos in Pictures/Alps to 1200 px"),
        ("delete the zips in Downloads", "except a.zip", "delete the zips in Downloads except a.zip"),
        ("zip the pdfs in Novel", "and mail it to a@b.example", "zip the pdfs in Novel and mail it to a@b.example"),
        ("make a folder Trip in Old", "call it Rome instead", "make a folder Rome in Old"),
        ("mail costs.csv to a@b.example", "send it to c@d.example", "mail costs.csv to c@d.example"),
        ("sort costs.csv by Sum", "descending please", "sort costs.csv by Sum descending"),
        ("rename the pdfs in Novel to lower case", "no, sort them by year", "sort the pdfs in Novel by year"),
    ],
)  # fmt: skip
async def test_what_is_said_next_changes_the_plan(home: Path, request_: str, said: str, meant: str) -> None:
    first = amended(request_, said, World(NOW, home, DiskGlance()))[0]
    assert first == meant
    assert isinstance(await outcome(home, first), Planned)


@pytest.mark.parametrize("said", ["delete the zips in Downloads", "stop the backup on Fridays", "what is in Old?"])
def test_a_request_of_its_own_is_no_change(said: str) -> None:
    assert not is_change(said)


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("Back up Novel – no wait, only the docx files in it – to Old", ["copy_files"]),
        ("move the zips in Downloads to Old, I mean to Novel", ["move_files"]),
        ("copy costs.csv to Old, sorry, move it", ["move_files"]),
        ("add a call on Monday, no, Tuesday at 10 to my calendar", ["add_event"]),
    ],
)
async def test_who_corrects_himself_is_heard(home: Path, said: str, steps: list[str]) -> None:
    found = await plan(home, said)
    assert calls(found) == steps and found.request == said


@pytest.mark.parametrize("said", ["zip Novel, no subfolders", "move a.pdf to Old, nothing else", "is there any news?"])
def test_what_only_sounds_like_a_correction_is_none(home: Path, said: str) -> None:
    assert corrected(said, World(NOW, home, DiskGlance())) == ()
