"""What is promised of taking back: nothing is left unsaid, and what was left, only that, is tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from lam_desktop.connectors.http import HttpClient
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import RunState, StepProgress, StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Item, Template
from tests.integration.connectors.servers import web_server
from tests.kit import snapshot_tree
from tests.unit.engine.test_going_on import counting
from tests.workbench import Workbench, workbench

NAMES = [f"note {number}" for number in range(100)]
NOTES = Plan("one each", (Step(
    "s1", "write_text", {"text": Item(), "save_as": Template(("Documents/", Item(), ".txt"))}, for_each=NAMES,
),))  # fmt: skip
TEXTS = FileQuery(folders=("Downloads",), suffixes=(".txt",))
MOVES = Plan("move each", (Step("s1", "move_files", {"files": Item(), "folder": Path("Box")}, for_each=TEXTS),))


def fill(home: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (home / "Downloads" / name).write_text(f"{name} was here\n")


async def begun(bench: Workbench, plan: Plan) -> tuple[str, asyncio.Task[object]]:
    run = await bench.runner.draft(plan)
    card = await bench.runner.card(run)
    return run, asyncio.create_task(bench.runner.start(run, card.fingerprint))


async def until(true: Callable[[], object]) -> None:
    while not true():
        await asyncio.sleep(0.001)


async def test_a_for_each_that_is_stopped_while_it_rests_leaves_nothing(fresh_profile: Path, tmp_path: Path) -> None:
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        run, running = await begun(bench, NOTES)
        bench.bus.subscribe(StepProgress, lambda event: bench.runner.pause(run, True))
        await until(lambda: bench.heard(StepProgress))
        await until((fresh_profile / "Documents" / "note 63.txt").exists)
        bench.runner.stop(run)
        await running
        report = await bench.runner.report(run)
        assert (report.state, report.error) == (RunState.CANCELLED, "Stopped. Everything before it was taken back.")
    assert snapshot_tree(fresh_profile) == before


async def test_what_a_stopped_run_had_to_leave_can_be_taken_back_later(fresh_profile: Path, tmp_path: Path) -> None:
    for name in NAMES:
        (fresh_profile / "Downloads" / f"{name}.txt").write_text(name)
    before, came = snapshot_tree(fresh_profile), fresh_profile / "Downloads" / "note 0.txt"
    async with workbench(fresh_profile, tmp_path) as bench:
        run, running = await begun(bench, MOVES)

        def meddle(event: object) -> None:
            came.write_text("yours")
            bench.runner.stop(run)

        bench.bus.subscribe(StepProgress, meddle)
        await running
        report = await bench.runner.report(run)
        assert report.state is RunState.CANCELLED and "note 0.txt was left where it is" in report.error
        assert report.can_undo
        came.unlink()
        assert (await bench.runner.undo(run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_for_each_that_is_stopped_while_it_prepares_leaves_nothing(fresh_profile: Path, tmp_path: Path) -> None:
    reached = asyncio.Event()

    @action(effects=(Effect.WRITE,), says=["probe"])
    async def ponder(ctx: Context, name: str) -> str:
        """Write a file; think about the seventieth without end.

        Args: name: of the file.
        """
        if name == NAMES[70] and not ctx.dry:
            reached.set()
            await asyncio.Event().wait()
        ctx.files.write(ctx.files.resolve(f"{name}.txt"), b"x")
        return name

    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path, more=(ponder,)) as bench:
        plan = Plan("ponder each", (Step("s1", "ponder", {"name": Item()}, for_each=NAMES),))
        run, running = await begun(bench, plan)
        await reached.wait()
        assert (fresh_profile / "note 63.txt").exists()
        bench.runner.stop(run)
        await running
        assert (await bench.runner.report(run)).state is RunState.CANCELLED
    assert snapshot_tree(fresh_profile) == before


async def test_what_a_for_each_had_to_leave_is_said_again_and_taken_back_later(
    fresh_profile: Path, tmp_path: Path
) -> None:
    fill(fresh_profile)
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(MOVES)
        in_the_way = fresh_profile / "Downloads" / "b.txt"
        in_the_way.write_text("yours")
        for _ in range(2):
            undone = await bench.runner.undo(report.run)
            assert undone.state is RunState.PARTLY_UNDONE
            assert [each for each in undone.left if "b.txt was left where it is" in each]
        in_the_way.unlink()
        undone = await bench.runner.undo(report.run)
        assert (undone.state, undone.left) == (RunState.UNDONE, ())
        assert snapshot_tree(fresh_profile) == before
        assert (await bench.runner.redo(report.run)).state is RunState.SUCCEEDED
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_what_was_sent_for_an_item_is_said_each_time(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        counting(served, lost=())
        send = Step("s1", "send_json", {"url": f"{served.address}/x", "data": Item()}, for_each=[{"mark": "1"}])
        report = await bench.run(Plan("send", (send,)))
        assert report.state is RunState.SUCCEEDED, report.error
        first, second = await bench.runner.undo(report.run), await bench.runner.undo(report.run)
        assert first.left and first.left == second.left


async def test_a_second_undo_takes_nothing_that_a_later_run_did(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        copy = Plan("copy", (Step("s1", "copy_files", {"files": TEXTS, "folder": Path("Box")}),))
        first = await bench.run(copy)
        box = fresh_profile / "Box"
        (box / "b.txt").write_text("edited since")
        assert (await bench.runner.undo(first.run)).state is RunState.PARTLY_UNDONE
        (box / "b.txt").rename(fresh_profile / "mine.txt")
        second = await bench.run(copy)
        assert second.state is RunState.SUCCEEDED, second.error
        await bench.runner.undo(first.run)
        assert (box / "a.txt").exists() and (box / "c.txt").exists()


async def test_what_was_edited_after_it_was_moved_comes_back_and_is_named(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(MOVES)
        (fresh_profile / "Box" / "b.txt").write_text("edited since")
        undone = await bench.runner.undo(report.run)
        back = fresh_profile / "Downloads" / "b.txt"
        assert (undone.state, undone.left) == (RunState.UNDONE, ())
        assert undone.remarks == (f"{back} is back with what was changed in it since.",)
        assert back.read_text() == "edited since"
        assert (await bench.runner.report(report.run)).error == undone.remarks[0]


@pytest.mark.parametrize("mended", [False, True])
async def test_what_a_failed_for_each_cannot_take_back_is_no_secret(
    fresh_profile: Path, tmp_path: Path, mended: bool
) -> None:
    """Its items moved files away, somebody put others there, and then an item failed."""
    for name in NAMES:
        (fresh_profile / "Downloads" / f"{name}.txt").write_text(name)
    plan = Plan("move each", (Step("s1", "move_files", {"files": Item(), "folder": Path("Box")}, for_each=TEXTS),))
    before = snapshot_tree(fresh_profile)
    box, came = fresh_profile / "Box", fresh_profile / "Downloads" / "note 0.txt"
    async with workbench(fresh_profile, tmp_path) as bench:

        def meddle(event: object) -> None:
            came.write_text("yours")
            (box / "note 99.txt").write_text("in the way")

        bench.bus.subscribe(StepProgress, meddle)
        report = await bench.run(plan)
        (box / "note 99.txt").unlink()
        assert report.state is RunState.FAILED and "note 0.txt was left where it is" in report.error
        assert report.steps[0].state is StepState.UNDONE and "Everything before it" not in report.error
        assert sorted(each.name for each in box.iterdir()) == ["note 0.txt"]
        assert report.can_undo
        if mended:
            came.unlink()
            assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
            assert snapshot_tree(fresh_profile) == before
        else:
            assert (await bench.runner.undo(report.run)).state is RunState.PARTLY_UNDONE


@pytest.mark.parametrize("first", ["Documents/letter.txt", "Letters/new/letter.txt"])
async def test_what_a_later_step_has_moved_on_is_gone_too_once_all_is_taken_back(
    fresh_profile: Path, tmp_path: Path, first: str
) -> None:
    before = snapshot_tree(fresh_profile)
    letter, sent = fresh_profile / first, fresh_profile / "Sent/letter.txt"
    write = Step("s1", "write_text", {"text": "Dear Ann", "save_as": letter})
    move = Step("s2", "move_file_as", {"file": letter, "save_as": sent}, ("s1",))
    async with workbench(fresh_profile, tmp_path) as bench:
        done = await bench.run(Plan("write and move", (write, move)))
        assert (await bench.runner.undo(done.run, ["s1"])).state is RunState.PARTLY_UNDONE
        assert sent.read_text().startswith("Dear Ann")
        whole = await bench.runner.undo(done.run)
        assert (whole.state, whole.left) == (RunState.UNDONE, ())
    assert snapshot_tree(fresh_profile) == before


async def test_folders_that_are_made_anew_on_the_way_back_do_not_stay(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    before = snapshot_tree(fresh_profile)
    source, middle, end = (fresh_profile / each for each in ("Downloads/a.txt", "One/two/a.txt", "Documents/a.txt"))
    there = Step("s1", "move_file_as", {"file": source, "save_as": middle})
    onward = Step("s2", "move_file_as", {"file": middle, "save_as": end}, ("s1",))
    async with workbench(fresh_profile, tmp_path) as bench:
        done = await bench.run(Plan("move twice", (there, onward)))
        assert (await bench.runner.undo(done.run, ["s1"])).left  # what it moved is not there any more
        assert (await bench.runner.undo(done.run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_folder_that_had_to_be_left_is_still_ours_after_a_redo(fresh_profile: Path, tmp_path: Path) -> None:
    folder = fresh_profile / "Fresh"
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("a folder", (Step("s1", "make_folder", {"folder": folder}),)))
        (folder / "mine.txt").write_text("mine")
        assert (await bench.runner.undo(report.run)).left
        await bench.runner.redo(report.run)
        (folder / "mine.txt").unlink()
        assert not (await bench.runner.undo(report.run)).left
        assert not folder.exists()


async def test_a_redo_that_cannot_be_forgets_no_folder_that_had_to_be_left(fresh_profile: Path, tmp_path: Path) -> None:
    note, one, before = fresh_profile / "note.txt", fresh_profile / "one.txt", snapshot_tree(fresh_profile)
    note.write_text("mine")
    steps = (
        Step("s1", "make_folder", {"folder": fresh_profile / "Fresh"}),
        Step("s2", "move_file_as", {"file": note, "save_as": one}, ("s1",)),
        Step("s3", "move_file_as", {"file": one, "save_as": fresh_profile / "Fresh" / "two.txt"}, ("s2",)),
    )
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("a folder, and two moves", steps))
        assert len((await bench.runner.undo(report.run, ["s1", "s2"])).left) == 2
        with pytest.raises(LamError, match="no longer there"):
            await bench.runner.redo(report.run)
        assert not (await bench.runner.undo(report.run)).left
    note.unlink()
    assert snapshot_tree(fresh_profile) == before
