"""Undo is kept within room and days; the newest stay, and what is not finished is never touched."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.engine.retention import Retention
from tests.kit import NOW
from tests.workbench import Workbench, workbench


def retention(bench: Workbench, state: Path) -> Retention:
    return Retention(bench.store, (state / "staging", state / "undo"))


async def change(bench: Workbench, name: str) -> str:
    """A run that rewrites a file, so that its old content is kept."""
    (bench.home / name).write_text("old " * 1000)
    report = await bench.run(Plan(f"change {name}", (Step("s1", "append_text", {"file": Path(name), "text": "new"}),)))
    assert report.state is RunState.SUCCEEDED, report.error
    return report.run


async def test_what_is_too_old_goes_and_undo_says_so(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await change(bench, "a.txt")
        keeper = retention(bench, tmp_path)
        assert await keeper.prune(Settings(), NOW + timedelta(days=29)) == []
        assert await keeper.prune(Settings(), NOW + timedelta(days=31)) == [run]
        undone = await bench.runner.undo(run)
        assert undone.state is RunState.PARTLY_UNDONE
        assert "no longer kept" in undone.left[0]
        assert (fresh_profile / "a.txt").read_text().rstrip().endswith("new")


async def test_where_there_is_no_room_the_oldest_go(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        runs = [await change(bench, name) for name in ("a.txt", "b.txt", "c.txt")]
        for days, run in enumerate(runs):
            when = (NOW + timedelta(days=days)).isoformat()
            await bench.database.run(
                lambda db, when=when, run=run: (
                    db.execute("UPDATE run SET created = ? WHERE id = ?", (when, run)) and None
                )
            )
        room = replace(Settings(), snapshot_bytes=9_000)
        assert await retention(bench, tmp_path).prune(room, NOW + timedelta(days=3)) == [runs[0]]
        assert (await bench.runner.undo(runs[2])).state is RunState.UNDONE
        assert (fresh_profile / "c.txt").read_text() == "old " * 1000


async def test_a_run_that_goes_on_is_never_touched(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        (fresh_profile / "a.txt").write_text("old")
        plan = Plan("w", (
            Step("s1", "append_text", {"file": Path("a.txt"), "text": "x"}), Step("s2", "hold", {"name": "h"}, ("s1",)),
        ))  # fmt: skip
        running = asyncio.create_task(bench.run(plan))
        await bench.signals.began("h").wait()
        assert await retention(bench, tmp_path).prune(Settings(), NOW + timedelta(days=400)) == []
        bench.signals.gate("h").set()
        assert (await running).state is RunState.SUCCEEDED
