"""After an unknown outcome, a crash in undo or a second window: nothing is sent twice, nothing is forgotten."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from lam_desktop.connectors.http import HttpClient
from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.core.errors import InputError, LamError, StateError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Item, Template
from tests.integration.connectors.servers import Web, mail_server, web_server
from tests.kit import SetClock, snapshot_tree
from tests.unit.engine.test_recovery import DEAD, OTHER, only_other, write
from tests.workbench import Workbench, workbench

LOST = ("lost", "2")


def counting(served: Web, lost: tuple[str, ...] = LOST) -> Counter[str]:
    """Count what is posted by its mark; for marks that are lost, act and hang up the first time."""
    got: Counter[str] = Counter()

    @served.does("/x")
    async def answer(request: web.Request) -> web.StreamResponse:
        mark = str((await request.json())["mark"])
        got[mark] += 1
        if mark in lost and got[mark] == 1:
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"mark": mark})

    return got


def post(id_: str, served: Web, mark: str, *needs: str) -> Step:
    return Step(id_, "send_json", {"url": f"{served.address}/x", "data": {"mark": mark}}, needs)


async def settle(bench: Workbench, run: str, happened: bool) -> Any:
    """Answer every unknown step in one way and go on."""
    for step in (await bench.runner.report(run)).steps:
        if step.state is StepState.UNKNOWN:
            await bench.runner.decide(run, step.id, happened)
    return await bench.runner.go_on(run)


async def test_what_was_sent_before_is_not_sent_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        got = counting(served)
        plan = Plan("p", (post("s1", served, "first"), post("s2", served, "lost", "s1"), write("s3", "x.txt", "s2")))
        report = await bench.run(plan)
        assert report.state is RunState.NEEDS_DECISION
        report = await settle(bench, report.run, happened=True)
        assert report.state is RunState.SUCCEEDED, report.error
        assert got == {"first": 1, "lost": 1} and (fresh_profile / "x.txt").exists()


@pytest.mark.parametrize("happened", [True, False])
async def test_an_unknown_item_says_nothing_of_the_others(fresh_profile: Path, tmp_path: Path, happened: bool) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        got = counting(served)
        address, items = f"{served.address}/x", [{"mark": str(number)} for number in range(5)]
        each = Step("s1", "send_json", {"url": address, "data": Item()}, for_each=items)
        report = await bench.run(Plan("p", (each,)))
        assert report.state is RunState.NEEDS_DECISION and got == {"0": 1, "1": 1, "2": 1}
        report = await settle(bench, report.run, happened)
        assert report.state is RunState.SUCCEEDED, report.error
        assert got == {"0": 1, "1": 1, "2": 1 if happened else 2, "3": 1, "4": 1}


async def test_what_was_sent_is_told_when_a_run_is_taken_back_after_all(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        counting(served)
        items = [{"mark": str(number)} for number in range(5)]
        each = Step("s1", "send_json", {"url": f"{served.address}/x", "data": Item()}, for_each=items)
        report = await bench.run(Plan("p", (each,)))
        await bench.runner.decide(report.run, "s1", happened=True)
        undone = await bench.runner.undo(report.run)
        assert undone.state is RunState.PARTLY_UNDONE and len(undone.left) == 3


async def test_a_step_that_was_unknown_at_the_crash_is_parked(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, me=DEAD, is_alive=only_other) as bench:
        run = await bench.runner.draft(Plan("p", (Step("s1", "lose"), write("s2", "x.txt", "s1"))))
        journal = bench.runner._journal(await bench.runner._record(run))
        await journal.finish(RunState.RUNNING)
        journal.step_begins("s1")
        outward = [{"effect": "send", "what": "POST to somewhere", "details": {}}]
        await journal.step("s1", StepState.INTENT, intent={"operations": [], "outward": outward})
        await journal.step("s1", StepState.UNKNOWN, error="Its answer was lost.")
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume=True)
        assert (report.state, report.steps[0].state) == (RunState.NEEDS_DECISION, StepState.UNKNOWN)
        assert "POST to somewhere" in report.error


@pytest.mark.parametrize("half", [False, True])
async def test_an_undo_that_was_interrupted_is_told(fresh_profile: Path, tmp_path: Path, half: bool) -> None:
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path, me=DEAD, is_alive=only_other) as bench:
        report = await bench.run(Plan("p", (write("s1", "one.txt"), write("s2", "two.txt", "s1"))))
        await bench.store.claim(report.run, DEAD)
        journal = bench.runner._journal(await bench.runner._record(report.run))
        await journal.step("s2", StepState.UNDOING)
        if not half:
            await journal.step("s1", StepState.UNDOING)
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover()
        assert report.state is (RunState.PARTLY_UNDONE if half else RunState.UNDONE)
        assert "while this was being taken back" in report.error
        assert (fresh_profile / "one.txt").exists() is half and not (fresh_profile / "two.txt").exists()
        assert await bench.runner.recover() == []
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_for_each_that_was_taken_up_again_hides_nothing(fresh_profile: Path, tmp_path: Path) -> None:
    """It dies a second time, before the for-each has begun anew: what its items did is still taken back."""
    before = snapshot_tree(fresh_profile)
    names = [f"n{number}" for number in range(3)]
    each = Step("s1", "write_text", {"text": Item(), "save_as": Template((Item(), ".txt"))}, for_each=names)
    async with workbench(fresh_profile, tmp_path, me=DEAD, is_alive=only_other) as bench:
        report = await bench.run(Plan("p", (each,)))
        for change in (
            "DELETE FROM log WHERE seq > (SELECT max(seq) FROM log WHERE step LIKE 's1 %')",
            "UPDATE step SET state = 'intent', receipt = NULL",
            f"UPDATE run SET state = 'running', answer = '', owner = '{DEAD}'",
        ):
            await bench.database.run(lambda db, change=change: db.execute(change) and None)  # type: ignore[misc]
        record = await bench.runner._record(report.run)
        from lam_desktop.engine.recovery import take_up

        await take_up(record, bench.runner._journal(record), bench.runner._shop.catalogue)
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover()
        assert report.state is RunState.FAILED
    assert snapshot_tree(fresh_profile) == before


async def test_a_new_attempt_voids_the_receipt_of_the_old(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("p", (write("s1", "one.txt"),)))
        now, nothing = bench.runner._shop.parts.clock.now(), {"operations": [], "outward": []}
        await bench.store.set_step(report.run, "s1", StepState.INTENT, now, {"intent": nothing})
        record = await bench.runner._record(report.run)
        assert record.steps[0].intent == nothing and record.steps[0].receipt is None


async def test_a_run_that_never_ended_is_not_done_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("p", (write("s1", "one.txt"), Step("s2", "fail", {}, ("s1",)))))
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
        with pytest.raises(InputError, match="never came to its end"):
            await bench.runner.redo(report.run)


async def test_a_redo_that_cannot_be_leaves_what_stands(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("p", (write("s1", "one.txt"), write("s2", "two.txt"))))
        await bench.runner.undo(report.run, ["s2"])
        (fresh_profile / "two.txt").write_text("mine\n")
        before = snapshot_tree(fresh_profile)
        with pytest.raises(LamError, match="already there"):
            await bench.runner.redo(report.run)
        assert snapshot_tree(fresh_profile) == before
        assert (await bench.runner.report(report.run)).state is RunState.PARTLY_UNDONE


async def test_two_windows_start_a_run_once(fresh_profile: Path, tmp_path: Path) -> None:
    async with (
        workbench(fresh_profile, tmp_path, me="1@0.0", is_alive=lambda name: True) as one,
        workbench(fresh_profile, tmp_path, me="2@0.0", is_alive=lambda name: True) as other,
    ):
        run = await one.runner.draft(Plan("p", (Step("s1", "mark", {"name": "m"}),)))
        card = await one.runner.card(run)
        await asyncio.gather(*(bench.runner.start(run, card.fingerprint) for bench in (one, other, one)))
        await other.runner.start(run, card.fingerprint)
        assert one.signals.seen + other.signals.seen == ["m"]
        assert (await one.runner.report(run)).state is RunState.SUCCEEDED
        with pytest.raises(StateError, match="has begun"):
            await other.runner.edit(run, Plan("p", ()))
        assert len((await one.runner.report(run)).steps) == 1


async def test_mails_of_one_step_go_on_after_those_that_are_out(fresh_profile: Path, tmp_path: Path) -> None:
    async with mail_server() as office:
        account = MailAccount("me", "me@example.com", office.url)
        sender = MailSender(lambda: [account], lambda name: None, SetClock(), timeout=5)
        async with workbench(fresh_profile, tmp_path, mail=sender) as bench:
            to = ["a@example.com", "b@example.com", "c@example.com"]
            args = {"to": to, "subject": "Hello", "body": "Each of you.", "separately": True}
            office.refused = frozenset({"b@example.com"})
            report = await bench.run(Plan("p", (Step("s1", "send_mail", args),)))
            assert report.state is RunState.NEEDS_DECISION and "1 mail had gone out" in report.error
            office.refused = frozenset()
            report = await settle(bench, report.run, happened=False)
            assert report.state is RunState.SUCCEEDED, report.error
        assert [receivers for receivers, _ in office.taken] == [[each] for each in to]


async def test_what_failed_after_it_had_told_a_server_is_not_told_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        got = counting(served)
        fails = post("s2", served, "first", "s1")
        fails = replace(fails, args={**fails.args, "field": "not in the answer"})
        report = await bench.run(Plan("p", (post("s1", served, "lost"), fails)))
        assert report.state is RunState.NEEDS_DECISION and got == {"lost": 1}
        report = await settle(bench, report.run, happened=True)
        assert report.state is RunState.FAILED and "This had already been done: POST to" in report.error
        report = await bench.run(Plan("p", (post("s1", served, "2"), replace(fails, depends_on=()))))
        assert report.state is RunState.NEEDS_DECISION
        report = await settle(bench, report.run, happened=True)
        assert report.state is RunState.FAILED and "it is not done again" in report.error
        assert got == {"lost": 1, "first": 2, "2": 1}


async def test_an_undo_that_was_interrupted_forgets_no_step_that_waits(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served:
        counting(served)
        items = [{"mark": str(number)} for number in range(5)]
        each = Step("s1", "send_json", {"url": f"{served.address}/x", "data": Item()}, for_each=items)
        async with workbench(fresh_profile, tmp_path, http=HttpClient(), me=DEAD, is_alive=only_other) as bench:
            report = await bench.run(Plan("p", (write("s0", "one.txt"), each)))
            await bench.runner.decide(report.run, "s1", happened=True)
            await bench.store.claim(report.run, DEAD)
        async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
            assert await bench.runner.recover() == []
            assert (await bench.runner.report(report.run)).state is RunState.NEEDS_DECISION


async def test_taking_back_does_not_hide_what_is_unknown(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        counting(served)
        report = await bench.run(Plan("p", (post("s1", served, "lost"),)))
        assert (await bench.runner.undo(report.run)).state is RunState.PARTLY_UNDONE
        assert (await bench.runner.report(report.run)).steps[0].state is StepState.UNKNOWN


async def test_what_could_not_be_taken_back_is_tried_again_before_it_goes_on(
    fresh_profile: Path, tmp_path: Path
) -> None:
    """A file stands where a folder has to be again: as long as it does, nothing is done on top of what is left."""
    old, new, away = (fresh_profile / name for name in ("Old/a.txt", "New/a.txt", "Away"))
    old.parent.mkdir()
    old.write_text("a")
    move = Step("s1", "move_files", {"files": FileQuery(paths=("Old/a.txt",)), "folder": Path("New")})
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("move it", (move, Step("s2", "hold", {"name": "h"}, ("s1",)))))
        running = asyncio.create_task(bench.runner.start(run, (await bench.runner.card(run)).fingerprint))
        await bench.signals.began("h").wait()
        old.parent.rename(away)
        old.parent.write_text("in the way")
        bench.runner.stop(run)
        parked = await running
        assert (parked.state, parked.steps[0].state) == (RunState.NEEDS_DECISION, StepState.UNDO_FAILED)
        bench.signals.gate("h").set()
        again = await bench.runner.go_on(run)
        assert again.state is RunState.NEEDS_DECISION and "could still not be taken back" in again.error
        assert new.read_text() == "a" and bench.signals.seen == []
        old.parent.unlink()
        assert (await bench.runner.go_on(run)).state is RunState.SUCCEEDED
        assert new.read_text() == "a" and not old.exists()
        assert (await bench.runner.undo(run)).left == () and old.read_text() == "a"


def each_and_one(served: Web) -> Plan:
    """A for-each of three posts, and beside it one whose answer is lost, so that the run can be gone on with."""
    items = [{"mark": f"item {number}"} for number in range(3)]
    each = Step("s1", "send_json", {"url": f"{served.address}/x", "data": Item()}, for_each=items)
    return Plan("p", (each, post("s2", served, "lost")))


async def test_an_item_that_was_sent_before_the_stop_is_not_sent_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        got: Counter[str] = Counter()
        lost = asyncio.Event()

        @served.does("/x")
        async def answer(request: web.Request) -> web.StreamResponse:
            mark = str((await request.json())["mark"])
            got[mark] += 1
            if mark == "lost" and got[mark] == 1:
                assert request.transport is not None
                request.transport.abort()
                lost.set()
            if mark == "item 1" and got[mark] == 1:
                await lost.wait()
                bench.runner.stop(run)
            return web.json_response({"mark": mark})

        run = await bench.runner.draft(each_and_one(served))
        report = await bench.runner.start(run, (await bench.runner.card(run)).fingerprint)
        assert report.state is RunState.NEEDS_DECISION
        report = await settle(bench, run, happened=True)
        assert report.state is RunState.SUCCEEDED, report.error
        assert got == {"item 0": 1, "item 1": 1, "item 2": 1, "lost": 1}


async def test_what_was_stopped_just_before_it_was_sent_counts_as_not_sent(
    fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        got = counting(served)
        run = await bench.runner.draft(each_and_one(served))
        inner, pressed = bench.store.set_items, asyncio.Event()

        def stopping(of: str, step: str, items: Any, *rest: Any, **more: Any) -> Any:
            if items.first == 1 and items.state is StepState.INTENT and not pressed.is_set():
                pressed.set()
                bench.runner.stop(run)  # its intent is on the way to the disk
            return inner(of, step, items, *rest, **more)

        monkeypatch.setattr(bench.store, "set_items", stopping)
        report = await bench.runner.start(run, (await bench.runner.card(run)).fingerprint)
        assert report.state is RunState.NEEDS_DECISION and pressed.is_set()
        assert "item 1" not in got, "no effect begins after a stop"
        told = " ".join([report.error, *(step.error for step in report.steps)])
        assert told.count("cannot be called back") == 1, "that of the first item"
        report = await settle(bench, run, happened=True)
        assert report.state is RunState.SUCCEEDED, report.error
        assert got == {"item 0": 1, "item 1": 1, "item 2": 1, "lost": 1}
