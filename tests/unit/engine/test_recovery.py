"""A run has one owner; what an owner that died left behind is settled, once, and never guessed."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Item, Ref, Template
from tests.kit import snapshot_tree
from tests.workbench import Workbench, workbench

DEAD, OTHER = "1@0.0", "2@0.0"


def only_other(name: str) -> bool:
    """Of all processes only the second one lives."""
    return name == OTHER


def write(id_: str, name: str, *needs: str) -> Step:
    return Step(id_, "write_text", {"text": name, "save_as": Path(name)}, needs)


@asynccontextmanager
async def died(home: Path, state: Path, plan: Plan, at: str) -> AsyncIterator[str]:
    """A run whose program died while it held at a gate: its tasks are gone, its records as they were."""
    async with workbench(home, state, me=DEAD, is_alive=only_other) as bench:
        run = await bench.runner.draft(plan)
        card = await bench.runner.card(run)
        running = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await bench.signals.began(at).wait()
        _freeze(bench)
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        yield run


def _freeze(bench: Workbench) -> None:
    """From now on nothing is written any more, as after a kill."""

    def lost(*_: object, **__: object) -> asyncio.Future[None]:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        future.set_result(None)
        return future

    bench.database.submit = lost  # type: ignore[method-assign,assignment]


async def test_what_was_half_done_is_taken_back(fresh_profile: Path, tmp_path: Path) -> None:
    before = snapshot_tree(fresh_profile)
    plan = Plan("two", (write("s1", "one.txt"), Step("s2", "hold", {"name": "h"}, ("s1",)), write("s3", "x.txt", "s2")))
    async with died(fresh_profile, tmp_path, plan, "h") as run:
        assert (fresh_profile / "one.txt").exists()
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        reports = await bench.runner.recover()
        assert [(each.run, each.state) for each in reports] == [(run, RunState.FAILED)]
        assert "taken back" in reports[0].error
        assert await bench.runner.recover() == []
    assert snapshot_tree(fresh_profile) == before


async def test_or_it_goes_on_where_that_is_wanted(fresh_profile: Path, tmp_path: Path) -> None:
    plan = Plan("two", (write("s1", "one.txt"), Step("s2", "hold", {"name": "h"}, ("s1",)), write("s3", "x.txt", "s2")))
    async with died(fresh_profile, tmp_path, plan, "h") as run:
        pass
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        bench.signals.gate("h").set()
        (report,) = await bench.runner.recover(resume=True)
        assert (report.run, report.state) == (run, RunState.SUCCEEDED), report.error
        assert (fresh_profile / "x.txt").exists()
        assert (await bench.runner.undo(run)).state is RunState.UNDONE


async def test_what_it_went_on_without_is_still_left_out_when_it_goes_on(fresh_profile: Path, tmp_path: Path) -> None:
    """A step that needs the missing result is left out; one that has another result in its place is done."""
    plan = Plan("try", (
        Step("try", "fail", {}, optional=True), Step("first", "fail", {}, ("try",), optional=True),
        Step("other", "mark", {"name": "from elsewhere"}, instead_of="first"),
        Step("h", "hold", {"name": "h"}, ("other",)),
        Step("used", "write_text", {"text": Ref("try"), "save_as": Path("used.txt")}, ("h",)),
        Step("made", "write_text", {"text": Ref("first"), "save_as": Path("made.txt")}, ("h",)),
    ))  # fmt: skip
    async with died(fresh_profile, tmp_path, plan, "h"):
        pass
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        bench.signals.gate("h").set()
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.SUCCEEDED, report.error
        ended = {step.id: step.state for step in report.steps}
        assert (ended["used"], ended["made"]) == (StepState.SKIPPED, StepState.DONE)
        assert (fresh_profile / "made.txt").read_text() == "from elsewhere\n"
        assert "needs what “Fail” would have given" in report.answer


async def test_the_run_of_a_living_program_is_left_alone(fresh_profile: Path, tmp_path: Path) -> None:
    plan = Plan("wait", (Step("s1", "hold", {"name": "h"}),))
    async with (
        workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as first,
        workbench(fresh_profile, tmp_path, me="3@0.0", is_alive=only_other) as second,
    ):
        run = await first.runner.draft(plan)
        card = await first.runner.card(run)
        running = asyncio.create_task(first.runner.start(run, card.fingerprint))
        await first.signals.began("h").wait()
        assert await second.runner.recover() == []
        assert (await second.runner.report(run)).state is RunState.RUNNING
        refused = await second.runner.start(run, card.fingerprint)
        assert "Another window or program works on this run." in refused.error
        first.signals.gate("h").set()
        assert (await running).state is RunState.SUCCEEDED
        assert (await second.runner.undo(run)).state is RunState.UNDONE


async def test_what_may_have_been_sent_is_parked_not_guessed(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, me=DEAD, is_alive=only_other) as bench:
        plan = Plan("send", (write("s1", "one.txt"), Step("s2", "lose", {}, ("s1",)), write("s3", "x.txt", "s2")))
        run = await bench.runner.draft(plan)
        journal = bench.runner._journal(await bench.runner._record(run))
        await journal.finish(RunState.RUNNING)
        journal.step_begins("s2")
        outward = [{"effect": "send", "what": "POST to http://example.org", "details": {}}]
        await journal.step("s2", StepState.INTENT, intent={"operations": [], "outward": outward})
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.NEEDS_DECISION
        assert "not known: POST to http://example.org" in report.error
        assert await bench.runner.recover() == []
        await bench.runner.decide(run, "s2", happened=True)
        gone_on = await bench.runner.go_on(run)
        assert gone_on.state is RunState.SUCCEEDED and (fresh_profile / "x.txt").exists()


async def test_a_for_each_goes_on_with_the_items_that_are_open(fresh_profile: Path, tmp_path: Path) -> None:
    names = [f"n{number}" for number in range(100)]
    each = Step("s1", "write_text", {"text": Item(), "save_as": Template((Item(), ".txt"))}, for_each=names)
    plan = Plan("many", (each, Step("s2", "hold", {"name": "h"}, ("s1",))))
    async with died(fresh_profile, tmp_path, plan, "h") as run:
        pass
    async with workbench(fresh_profile, tmp_path, me=DEAD, is_alive=only_other) as bench:
        await bench.database.run(_forget_after_first_portion)
    for number in range(64, 100):
        (fresh_profile / f"n{number}.txt").unlink()
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        bench.signals.gate("h").set()
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.SUCCEEDED, report.error
        assert len(list(fresh_profile.glob("n*.txt"))) == 100
        assert (await bench.runner.undo(run)).left == ()
        assert list(fresh_profile.glob("n*.txt")) == []


def _forget_after_first_portion(db: sqlite3.Connection) -> None:
    """The records as they were when the first portion of s1 was done."""
    db.execute("DELETE FROM item WHERE first > 0")
    db.execute("DELETE FROM log WHERE seq > (SELECT max(seq) FROM log WHERE step LIKE 's1 0–%')")
    db.execute("UPDATE step SET state = 'intent', receipt = NULL WHERE id = 's1'")


async def test_two_hands_on_one_run_in_one_program(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("w", (write("s1", "one.txt"),)))
        both = await asyncio.gather(
            bench.runner.undo(report.run), bench.runner.undo(report.run), return_exceptions=True
        )
        assert sum(isinstance(each, InputError) for each in both) == 1
        assert not (fresh_profile / "one.txt").exists()


async def test_what_was_never_begun_cannot_be_undone(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("w", (write("s1", "one.txt"),)))
        with pytest.raises(InputError, match="nothing to undo"):
            await bench.runner.undo(run)
        with pytest.raises(InputError, match="There is no run nowhere"):
            await bench.runner.undo("nowhere")


async def test_taking_back_again_does_not_hide_what_is_lost(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "a.txt").write_text("a")
    move = Step("s1", "move_file_as", {"file": Path("a.txt"), "save_as": Path("b.txt")})
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("move", (move,)))
        (fresh_profile / "b.txt").unlink()
        for _ in range(2):
            undone = await bench.runner.undo(report.run)
            assert undone.state is RunState.PARTLY_UNDONE and "is gone" in undone.left[0]
