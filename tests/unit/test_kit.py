"""The bench itself: it must catch actions that break their promise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.actions.files.move_files import move_files
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.values import Files
from tests.kit import ActionBench, snapshot_tree


def _declared(body: Any) -> Any:
    return action(effects=(Effect.WRITE,), says=["x {files}"], example_result=[Path("a")])(body)


@_declared
async def touches_the_disk(ctx: Context, files: Files) -> list[Path]:
    """Change files behind the back of the transaction.

    Args:
        files: what.
    """
    for path in files:
        path.write_text("changed")
    return files


@_declared
async def never_looks_at_the_button(ctx: Context, files: Files) -> list[Path]:
    """Trash files.

    Args:
        files: what.
    """
    for path in files:
        ctx.files.trash(path)
    return files


@pytest.fixture
def bench(fresh_profile: Path, tmp_path: Path) -> ActionBench:
    (fresh_profile / "Downloads" / "a.txt").write_text("one")
    return ActionBench(fresh_profile, tmp_path)


async def test_an_action_runs_and_is_taken_back(bench: ActionBench) -> None:
    before = snapshot_tree(bench.home)
    result = await bench.run(move_files, files="Downloads/a.txt", folder="Documents")
    assert result == [bench.home / "Documents" / "a.txt"]
    assert (bench.home / "Documents" / "a.txt").read_text() == "one"
    assert "a.txt" in bench.answer() or "1 file" in bench.answer()
    assert await bench.undo() == []
    assert snapshot_tree(bench.home) == before


async def test_a_good_action_keeps_its_contract(bench: ActionBench) -> None:
    await bench.check_contract(move_files, files="Downloads/a.txt", folder="Documents")


async def test_a_look_that_touches_is_caught(bench: ActionBench) -> None:
    with pytest.raises(AssertionError, match="a look changed something"):
        await bench.check_contract(touches_the_disk, files="Downloads/a.txt")


async def test_a_quick_action_need_not_look_at_the_button(bench: ActionBench) -> None:
    await bench.check_contract(never_looks_at_the_button, files="Downloads/a.txt")


async def test_failing_leaves_all_as_it_was(bench: ActionBench) -> None:
    await bench.fails(move_files, FileMissing, files="Downloads/none.txt", folder="Documents")


def test_a_snapshot_sees_content_time_and_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    first = snapshot_tree(tmp_path)
    file.chmod(0o600)
    second = snapshot_tree(tmp_path)
    file.write_text("two")
    assert len({str(each) for each in (first, second, snapshot_tree(tmp_path))}) == 3
