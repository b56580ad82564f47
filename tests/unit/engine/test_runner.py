"""What the engine promises of a run: order, concurrency, all or nothing, approval of exactly what was shown."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from pathlib import Path

import pytest

from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.events import RunState, RunStateChanged, StepState, StepStateChanged
from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import FileQuery, Item, Ref, Template
from tests.kit import snapshot_tree
from tests.workbench import Losing, workbench


def fill(home: Path) -> None:
    for name in ("a.txt", "b.txt", "c.pdf"):
        (home / "Downloads" / name).write_text(f"{name} was here\n")


def step(id_: str, action: str, *, needs: tuple[str, ...] = (), **args: object) -> Step:
    return Step(id_, action, args, needs)


async def test_independent_steps_run_at_the_same_time(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("two at once", (step("s1", "hold", name="one"), step("s2", "hold", name="two")))
        running = asyncio.create_task(bench.run(plan))
        await bench.signals.began("one").wait()
        await bench.signals.began("two").wait()  # would wait for ever, were they done one after the other
        bench.signals.gate("two").set()
        bench.signals.gate("one").set()
        assert (await running).state is RunState.SUCCEEDED


async def test_a_step_waits_for_what_it_needs(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("chain", (
            step("s1", "mark", name="z", needs=("s2",)), step("s2", "mark", name="a", after=Ref("s3")),
            step("s3", "mark", name="m"),
        ))  # fmt: skip
        assert (await bench.run(plan)).state is RunState.SUCCEEDED
        assert bench.signals.seen == ["m", "a", "z"]


async def test_the_longest_way_goes_first(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, Settings(parallel_steps=1)) as bench:
        steps = [step("s0", "mark", name="alone"), step("s1", "mark", name="first")]
        steps += [step(f"s{n}", "mark", name=f"then {n}", needs=(f"s{n - 1}",)) for n in range(2, 5)]
        await bench.run(Plan("critical path", tuple(steps)))
        assert bench.signals.seen[0] == "first"


async def test_a_failure_takes_everything_back(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("tidy, then fail", (
            step("s1", "move_files", files=FileQuery(folders=("Downloads",), suffixes=(".txt",)),
                 folder=Path("Documents/texts")),
            step("s2", "zip_files", files=Ref("s1"), archive=Path("Documents/t.zip")),
            step("s3", "delete_files", files=FileQuery(paths=("Downloads/c.pdf",)), needs=("s2",)),
            step("s4", "fail", needs=("s3",)),
        ))  # fmt: skip
        report = await bench.run(plan)
        assert report.state is RunState.FAILED
        assert report.error == "The server is gone. Try later. Everything before it was taken back."
        assert [each.state for each in report.steps] == [StepState.UNDONE] * 3 + [StepState.FAILED]
    assert snapshot_tree(fresh_profile) == before


async def test_undo_and_undo_of_undo_are_exact(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        every = FileQuery(folders=("Downloads",), recursive=True)
        plan = Plan("change, sort, zip, delete", (
            step("s1", "append_text", file=Path("Downloads/a.txt"), text="more"),
            step("s2", "organise_by_type", files=FileQuery(folders=("Downloads",)), needs=("s1",)),
            step("s3", "zip_files", files=every, archive=Path("all.zip"), needs=("s2",)),
            step("s4", "delete_files", files=every, needs=("s3",)),
        ))  # fmt: skip
        report = await bench.run(plan)
        assert report.state is RunState.SUCCEEDED, report.error
        after = snapshot_tree(fresh_profile)
        assert after != before
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
        assert snapshot_tree(fresh_profile) == before
        assert (await bench.runner.redo(report.run)).state is RunState.SUCCEEDED
        assert snapshot_tree(fresh_profile) == after
        assert (await bench.runner.undo(report.run)).left == ()
        assert snapshot_tree(fresh_profile) == before


async def test_a_redo_that_cannot_be_takes_nothing_that_came_back_another_way(
    fresh_profile: Path, tmp_path: Path
) -> None:
    """A file that one run made and the next threw away: taken back in the wrong order, it comes out of the trash."""
    place = fresh_profile / "Fresh" / "deep" / "new.txt"
    async with workbench(fresh_profile, tmp_path) as bench:
        write = await bench.run(Plan("write", (Step("s1", "write_text", {"text": "hello", "save_as": place}),)))
        throw = await bench.run(Plan("throw away", (Step("s1", "delete_files", {"files": [place]}),)))
        await bench.runner.undo(write.run)
        await bench.runner.undo(throw.run)
        assert place.read_text() == "hello\n"
        with pytest.raises(LamError, match="no longer kept"):
            await bench.runner.redo(write.run)
        assert place.read_text() == "hello\n"


async def test_what_was_taken_back_in_the_wrong_order_can_be_done_again(fresh_profile: Path, tmp_path: Path) -> None:
    """A file that one step made and the next threw away."""
    place = fresh_profile / "Fresh" / "deep" / "new.txt"
    write = Step("s1", "write_text", {"text": "hello", "save_as": place})
    throw = Step("s2", "delete_files", {"files": [place]}, ("s1",))
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("write and throw away", (write, throw)))
        await bench.runner.undo(report.run, ["s1"])
        assert (await bench.runner.undo(report.run)).left == ()
        assert not place.parent.parent.exists()
        await bench.runner.redo(report.run)
        assert place.parent.is_dir() and not place.exists()
        assert (await bench.runner.undo(report.run)).left == ()
        assert not place.parent.parent.exists()


async def test_a_redo_that_cannot_be_leaves_what_the_undo_had_to_leave(fresh_profile: Path, tmp_path: Path) -> None:
    """A file that one run moved and the next moved on: taken back in the wrong order, the first has nothing to move."""
    note, first, second = fresh_profile / "note.txt", fresh_profile / "A" / "one.txt", fresh_profile / "B" / "two.txt"
    note.write_text("mine")
    async with workbench(fresh_profile, tmp_path) as bench:
        one = await bench.run(Plan("move", (Step("s1", "move_file_as", {"file": note, "save_as": first}),)))
        two = await bench.run(Plan("move on", (Step("s1", "move_file_as", {"file": first, "save_as": second}),)))
        assert (await bench.runner.undo(one.run)).left
        assert not (await bench.runner.undo(two.run)).left
        with pytest.raises(LamError, match="no longer there"):
            await bench.runner.redo(one.run)
        assert first.read_text() == "mine"
        assert not (await bench.runner.undo(one.run)).left
        assert note.read_text() == "mine"


async def test_a_folder_is_made_again_whoever_had_made_it_before(fresh_profile: Path, tmp_path: Path) -> None:
    """It was there at the first redo, and is gone at the second: each time is seen anew."""
    place = fresh_profile / "Fresh" / "note.txt"
    write = Step("s1", "write_text", {"text": "hello", "save_as": place})
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("write", (write,)))
        await bench.runner.undo(report.run)
        place.parent.mkdir()
        await bench.runner.redo(report.run)
        await bench.runner.undo(report.run)
        assert place.parent.is_dir(), "it is the person's"
        place.parent.rmdir()
        await bench.runner.redo(report.run)
        assert place.read_text() == "hello\n"
        assert not (await bench.runner.undo(report.run)).left
        assert not place.parent.exists()


async def test_redo_never_writes_over_what_came_since(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("write", (step("s1", "write_text", text="ours", save_as=Path("n.txt")),)))
        assert report.state is RunState.SUCCEEDED, report.error
        await bench.runner.undo(report.run)
        (fresh_profile / "n.txt").write_text("yours")
        with pytest.raises(Exception, match=r"n\.txt is already there"):
            await bench.runner.redo(report.run)
        assert (fresh_profile / "n.txt").read_text() == "yours"
        assert (await bench.runner.report(report.run)).state is RunState.UNDONE


async def test_a_later_edit_is_kept_and_named(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("two notes", (step("s1", "write_text", text="one", save_as=Path("one.txt")),
                                  step("s2", "write_text", text="two", save_as=Path("two.txt"))))  # fmt: skip
        report = await bench.run(plan)
        (fresh_profile / "one.txt").write_text("edited since")
        undone = await bench.runner.undo(report.run)
        assert undone.state is RunState.PARTLY_UNDONE
        assert len(undone.left) == 1 and "one.txt was kept" in undone.left[0]
        assert (fresh_profile / "one.txt").read_text() == "edited since"
        assert not (fresh_profile / "two.txt").exists()


async def test_what_undo_had_to_leave_can_be_taken_back_later(fresh_profile: Path, tmp_path: Path) -> None:
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        first = await bench.run(Plan("a note", (step("s1", "write_text", text="one", save_as=Path("n.txt")),)))
        second = await bench.run(Plan("more", (step("s1", "append_text", text="two", file=Path("n.txt")),)))
        assert second.state is RunState.SUCCEEDED, second.error
        assert (await bench.runner.undo(first.run)).state is RunState.PARTLY_UNDONE
        assert (await bench.runner.undo(second.run)).state is RunState.UNDONE
        assert (fresh_profile / "n.txt").read_text() == "one\n"
        assert (await bench.runner.undo(first.run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_one_step_can_be_taken_back_alone(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("two notes", (step("s1", "write_text", text="one", save_as=Path("one.txt")),
                                  step("s2", "write_text", text="two", save_as=Path("two.txt"))))  # fmt: skip
        report = await bench.run(plan)
        undone = await bench.runner.undo(report.run, ["s2"])
        assert (undone.state, undone.undone) == (RunState.PARTLY_UNDONE, ("s2",))
        assert (fresh_profile / "one.txt").exists() and not (fresh_profile / "two.txt").exists()
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
        assert not (fresh_profile / "one.txt").exists()


async def test_a_yes_counts_only_for_what_was_shown(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("bin it", (step("s1", "delete_files", files=FileQuery(folders=("Downloads",))),))
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        (fresh_profile / "Downloads" / "new.txt").write_text("came meanwhile")
        report = await bench.runner.start(run, card.fingerprint)
        assert report.refusal == "needs_input" and "changed since you approved" in report.error
        assert (fresh_profile / "Downloads" / "new.txt").exists()
        unasked = await bench.runner.start(await bench.runner.draft(plan), None)
        assert unasked.refusal == "needs_input"
        assert sorted(each.name for each in (fresh_profile / "Downloads").iterdir()) == [
            "a.txt",
            "b.txt",
            "c.pdf",
            "new.txt",
        ]


async def test_stop_breaks_off_what_prepares_and_takes_back_what_was_done(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile)
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("write, then wait", (
            step("s1", "write_text", text="x", save_as=Path("Documents/x.txt")),
            step("s2", "hold", name="h", needs=("s1",)),
            step("s3", "write_text", text="y", save_as=Path("Documents/y.txt"), needs=("s2",)),
        ))  # fmt: skip
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        running = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await bench.signals.began("h").wait()
        bench.runner.stop(run)
        report = await running
        assert report.state is RunState.CANCELLED
        assert [each.state for each in report.steps] == [StepState.UNDONE, StepState.CANCELLED, StepState.PLANNED]
    assert snapshot_tree(fresh_profile) == before


async def test_pause_lets_nothing_begin(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("rest", (step("s1", "hold", name="h"), step("s2", "mark", name="m", needs=("s1",))))
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        running = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await bench.signals.began("h").wait()
        bench.runner.pause(run, True)
        bench.signals.gate("h").set()
        while not any(each.step == "s1" and each.state is StepState.DONE for each in bench.heard(StepStateChanged)):
            await asyncio.sleep(0)
        assert bench.signals.seen == ["h"] and not running.done()
        bench.runner.pause(run, False)
        assert (await running).state is RunState.SUCCEEDED
        assert bench.signals.seen == ["h", "m"]


async def test_what_became_ready_during_a_pause_begins_after_it(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("rest", (step("s1", "hold", name="h"), step("long", "hold", name="long"),
                             step("s2", "mark", name="m", needs=("s1",))))  # fmt: skip
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        running = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await bench.signals.began("h").wait()
        await bench.signals.began("long").wait()
        bench.runner.pause(run, True)
        bench.signals.gate("h").set()
        while not any(each.step == "s1" and each.state is StepState.DONE for each in bench.heard(StepStateChanged)):
            await asyncio.sleep(0)
        bench.runner.pause(run, False)
        while "m" not in bench.signals.seen:
            await asyncio.sleep(0)
        bench.signals.gate("long").set()
        assert (await running).state is RunState.SUCCEEDED


async def test_a_notification_that_fails_does_not_bring_the_run_down(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:

        async def broken(title: str, text: str) -> None:
            raise InputError("There is nobody to show it to.", "")

        bench.desktop.notify = broken  # type: ignore[method-assign]
        plan = Plan("write and tell", (step("s1", "write_text", text="x", save_as=Path("x.txt")),
                                       step("s2", "notify", text="done", needs=("s1",))))  # fmt: skip
        report = await bench.run(plan)
        assert report.state is RunState.SUCCEEDED, report.error
        assert "Left out: There is nobody to show it to." in report.answer
        assert (fresh_profile / "x.txt").exists()


async def test_a_condition_that_does_not_hold_leaves_its_step_out(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        empty = Condition(FileQuery(folders=("Downloads",)), "not_empty")
        plan = Plan("only if", (Step("s1", "mark", {"name": "m"}, when=empty),))
        report = await bench.run(plan)
        assert (report.state, report.steps[0].state) == (RunState.SUCCEEDED, StepState.SKIPPED)
        assert bench.signals.seen == [] and "Nothing had to be done" in report.answer


async def test_an_unknown_outcome_is_parked_and_the_person_decides(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, http=Losing()) as bench:
        plan = Plan("tell them", (step("s1", "lose"), step("s2", "mark", name="after", needs=("s1",))))
        report = await bench.run(plan)
        assert report.state is RunState.NEEDS_DECISION
        assert report.steps[0].state is StepState.UNKNOWN and "not known" in report.error
        with pytest.raises(InputError, match="not known yet"):
            await bench.runner.go_on(report.run)
        await bench.runner.decide(report.run, "s1", happened=True)
        with pytest.raises(InputError, match="Nothing is unknown"):
            await bench.runner.decide(report.run, "s1", happened=False)
        assert (await bench.runner.go_on(report.run)).state is RunState.SUCCEEDED
        assert bench.signals.seen == ["after"]


async def test_nobody_hears_of_what_is_not_written(fresh_profile: Path, tmp_path: Path) -> None:
    """Each state that is told of is in the file by then, for another program to read."""
    async with workbench(fresh_profile, tmp_path) as bench:
        other = sqlite3.connect(tmp_path / "lam.sqlite")
        missed = []

        def look(event: StepStateChanged) -> None:
            query = "SELECT count(*) FROM log WHERE run = ? AND step = ? AND state = ?"
            found = other.execute(query, (event.run, event.step, event.state.value)).fetchone()[0]
            if event.state is not StepState.RUNNING and not found:
                missed.append(event)

        bench.bus.subscribe(StepStateChanged, look)
        plan = Plan("three", tuple(step(f"s{n}", "write_text", text="x", save_as=Path(f"{n}.txt")) for n in range(3)))
        report = await bench.run(plan)
        other.close()
        assert report.state is RunState.SUCCEEDED and missed == []
        assert [each.state for each in bench.heard(RunStateChanged)] == [RunState.RUNNING, RunState.SUCCEEDED]
        assert await bench.store.damaged() == []


async def test_a_changed_row_of_the_log_shows(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("w", (step("s1", "write_text", text="x", save_as=Path("x.txt")),)))
        await bench.run(Plan("w", (step("s1", "write_text", text="y", save_as=Path("y.txt")),)))
        await bench.database.run(lambda db: db.execute(
            "UPDATE log SET data = replace(data, 'x.txt', 'z.txt') WHERE run = ?", (report.run,)) and None)  # fmt: skip
        assert await bench.store.damaged() == [report.run]


async def test_a_for_each_is_all_or_nothing_and_keeps_each_item(fresh_profile: Path, tmp_path: Path) -> None:
    names = [f"note {number}" for number in range(150)]
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        args = {"text": Item(), "save_as": Template(("Documents/", Item(), ".txt"))}
        report = await bench.run(Plan("one each", (Step("s1", "write_text", args, for_each=names),)))
        assert report.state is RunState.SUCCEEDED, report.error
        assert len(list((fresh_profile / "Documents").iterdir())) == 150
        portions = await bench.store.items(report.run, "s1", limit=10)
        assert [(each.first, each.last) for each in portions] == [(0, 63), (64, 127), (128, 149)]
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
        assert snapshot_tree(fresh_profile) == before
        assert (await bench.runner.redo(report.run)).state is RunState.SUCCEEDED
        assert (fresh_profile / "Documents" / "note 149.txt").read_text().strip() == "note 149"
        await bench.runner.undo(report.run)


async def test_an_item_that_fails_takes_the_items_before_it_back(fresh_profile: Path, tmp_path: Path) -> None:
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        names = [f"note {number}" for number in range(100)]
        args = {"text": Item(), "save_as": Template(("Documents/", Item(), ".txt"))}
        run = await bench.runner.draft(Plan("one each", (Step("s1", "write_text", args, for_each=names),)))
        card = await bench.runner.card(run)

        def in_the_way(event: object) -> None:  # the second portion will meet a file that was not there before
            (fresh_profile / "Documents" / "note 90.txt").write_text("yours")

        end = bench.bus.subscribe(StepStateChanged, in_the_way)
        report = await bench.runner.start(run, card.fingerprint)
        end()
        assert report.state is RunState.FAILED and "note 90.txt" in report.error
        (fresh_profile / "Documents" / "note 90.txt").unlink()
    assert snapshot_tree(fresh_profile) == before


async def test_a_chain_of_sent_things_costs_one_commit_a_step(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        steps = [step("s0", "notify", text="0")]
        steps += [step(f"s{n}", "notify", text=str(n), needs=(f"s{n - 1}",)) for n in range(1, 60)]
        run = await bench.runner.draft(Plan("many", tuple(steps)))
        card = await bench.runner.card(run)
        commits = bench.database.commits
        report = await bench.runner.start(run, card.fingerprint)
        assert report.state is RunState.SUCCEEDED
        assert bench.database.commits - commits <= 60 * 1.05 + 4  # the run itself has a beginning and an end
        assert json.loads(json.dumps([text for _, text in bench.desktop.notes])) == [str(n) for n in range(60)]


async def test_stop_in_the_very_turn_in_which_a_step_is_let_in(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("mark", (step("s1", "mark", name="a"),)))
        card = await bench.runner.card(run)
        going = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        while not bench.admission.running:
            await asyncio.sleep(0)
        bench.runner.stop(run)
        assert (await going).state is RunState.CANCELLED
        assert (bench.signals.seen, bench.admission.running) == ([], 0)


@pytest.mark.parametrize("by", ["stop", "whoever waits"])
async def test_a_look_that_takes_long_can_be_broken_off(fresh_profile: Path, tmp_path: Path, by: str) -> None:
    looking = threading.Event()

    @action(says=["look long"])
    def look_long(ctx: Context) -> str:
        """Look, until stopped."""
        looking.set()
        while True:
            ctx.check_cancelled()

    async with workbench(fresh_profile, tmp_path, more=(look_long,)) as bench:
        run = await bench.runner.draft(Plan("look", (step("s1", "look_long"),)))
        if by == "stop":
            going = asyncio.create_task(bench.runner.start(run, None))
            await asyncio.to_thread(looking.wait)
            bench.runner.stop(run)
            assert (await going).state is RunState.CANCELLED
        else:
            waiting = asyncio.create_task(bench.runner.card(run))
            await asyncio.to_thread(looking.wait)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert (await bench.runner.report(run)).state is RunState.WAITING


@pytest.mark.parametrize(("turn", "tasks"), [(0.0, 20), (60.0, 1)])
async def test_small_steps_share_a_task_for_a_turn(
    fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: float, tasks: int
) -> None:
    """To begin a task costs more than many steps do; yet a window must not stand still for all of them."""
    by: list[object] = []

    @action(says=["look"])
    async def look(ctx: Context, number: int) -> int:
        """Look at nothing.

        Args: number: which.
        """
        by.append(asyncio.current_task())
        return number

    monkeypatch.setattr("lam_desktop.engine.execution._TURN", turn)
    async with workbench(fresh_profile, tmp_path, more=(look,)) as bench:
        steps = (step(f"s{n}", "look", number=n, needs=(f"s{n - 1}",) if n else ()) for n in range(20))
        report = await bench.runner.start(await bench.runner.draft(Plan("look", tuple(steps))), None)
        assert report.state is RunState.SUCCEEDED
    done = by[-20:]  # before them it was looked at what would happen
    assert len({id(task) for task in done}) == tasks and len(done) == 20
