"""What the grammar may know of names on the disk."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.core.outcome import Question
from lam_desktop.planning.grammar.world import DiskGlance, Whereabouts
from tests.unit.planning.said import outcome, plan


def _made(home: Path, *names: str) -> None:
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("x")


def test_things_are_found_below_the_usual_folders(tmp_path: Path) -> None:
    _made(tmp_path, "Documents/work/Plan.txt", "Music/plan.txt", "elsewhere/plan.txt", "Documents/.hidden/plan.txt")
    _made(tmp_path, "Documents/1/2/3/4/deep.txt")
    (tmp_path / "Documents" / "loop").symlink_to(tmp_path / "Documents")
    where = Whereabouts(tmp_path, DiskGlance())
    assert where.of("plan.txt") == ("Music/plan.txt", "Documents/work/Plan.txt")
    assert where.of("deep.txt") == ()
    assert where.of("nothing.txt") == ()


async def test_a_file_named_alone_is_taken_where_it_is_the_only_one(fresh_profile: Path) -> None:
    _made(fresh_profile, "Documents/office/budget.txt")
    made = await plan(fresh_profile, "count the lines of budget.txt")
    assert made.steps[0].args["text"] == Path("Documents/office/budget.txt")


async def test_of_several_with_one_name_it_asks_which(fresh_profile: Path) -> None:
    _made(fresh_profile, "Documents/office/budget.txt", "Documents/club/budget.txt")
    asked = await outcome(fresh_profile, "count the lines of budget.txt")
    assert isinstance(asked, Question)
    assert set(asked.suggestions) == {"Documents/club/budget.txt", "Documents/office/budget.txt"}
