"""What is told as it should be, what is asked politely, and what stands in a file rather than in its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Planned, Question
from tests.unit.planning.said import outcome
from tests.unit.planning.test_chores import Chore, chores, is_right

LIST = Path(__file__).with_name("declared.txt")


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    """A home with a few lists, folders and files."""
    for name in ("team.txt", "absent.txt", "notes.md"):
        (fresh_profile / "Documents" / name).write_text("Zoe\nAda\n", encoding="utf-8")
    for name in ("Classes/7a", "Classes/7b", "Book"):
        (fresh_profile / "Documents" / name).mkdir(parents=True)
    (fresh_profile / "Archive").mkdir()
    return fresh_profile


@pytest.mark.parametrize("chore", list(chores(LIST)), ids=lambda chore: chore.said)
async def test_it_is_done_as_it_was_meant(home: Path, chore: Chore) -> None:
    found = await outcome(home, chore.said)
    assert any(is_right(found, meant) for meant in chore.meant), found


@pytest.mark.parametrize("said", ["put team.txt in the right folder", "move team.txt to the proper place"])
async def test_a_folder_only_the_person_knows_is_asked_for(home: Path, said: str) -> None:
    assert isinstance(await outcome(home, said), Question)


async def test_what_shall_be_spared_by_a_word_in_its_name_is_spared(home: Path) -> None:
    (home / "Downloads" / "receipt 3.pdf").touch()
    found = await outcome(home, "sort Downloads by type, but leave the receipts alone")
    assert isinstance(found, Planned)
    assert found.plan.steps[0].args["files"].exclude == ("*receipt*",)


@pytest.mark.parametrize("said", ["my train goes to Bern", "the file goes to ada@example.org"])
async def test_what_only_sounds_like_files_moves_none(home: Path, said: str) -> None:
    assert not is_right(await outcome(home, said), "move_files")
