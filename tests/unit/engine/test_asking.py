"""Questions on the way: a yes to a card is no yes to what the card could not show."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.action import Action, Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import NotKnownYet
from lam_desktop.core.events import ApprovalNeeded, RunState, StepState, StepTraced
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Email, Item, Ref
from lam_desktop.engine.asking import values_of
from lam_desktop.engine.binding import Scope
from lam_desktop.engine.deed import NOTHING
from tests.unit.engine.test_recovery import DEAD, OTHER, only_other
from tests.workbench import SAYS, workbench


def outside(said: list[str]) -> tuple[Action, ...]:
    """`learn` brings an address in from outside; `tell` sends to one."""

    @action(effects=(Effect.DISCLOSE,), says=SAYS)
    async def learn(ctx: Context, address: str) -> str:
        """Learn an address.

        Args: address: what is learnt.
        """
        if ctx.dry:
            raise NotKnownYet("What it answers is known only when it is asked.")
        return address

    @action(effects=(Effect.SEND,), says=SAYS, irreversible="what was said cannot be unsaid")
    async def tell(ctx: Context, to: Email) -> str:
        """Tell somebody.

        Args: to: who is told.
        """
        if not ctx.dry:
            said.append(to)
        return to

    return learn, tell


PLAN = Plan("tell them", (Step("s1", "learn", {"address": "eve@example.org"}), Step("s2", "tell", {"to": Ref("s1")})))


@pytest.mark.parametrize("yes", [True, False])
async def test_a_receiver_found_on_the_way_is_shown_and_asked_about(
    fresh_profile: Path, tmp_path: Path, yes: bool
) -> None:
    said: list[str] = []
    async with workbench(fresh_profile, tmp_path, more=outside(said)) as bench:
        asked: list[ApprovalNeeded] = []

        def answer(event: ApprovalNeeded) -> None:
            asked.append(event)
            bench.runner.answer(event.run, event.step, yes)

        bench.bus.subscribe(ApprovalNeeded, answer)
        run = await bench.runner.draft(PLAN)
        card = await bench.runner.card(run)
        assert any("to comes from" in reason for reason in card.reasons)
        report = await bench.runner.start(run, card.fingerprint)
        kept = [each.text for each in bench.heard(StepTraced) if each.kind == "answer"]
        assert kept == [f"You said {'yes' if yes else 'no'} to this: {' '.join(asked[0].reasons)}"]
    assert [event.step for event in asked] == ["s2"] and "to: eve@example.org" in asked[0].reasons
    assert said == (["eve@example.org"] if yes else [])
    assert report.state is (RunState.SUCCEEDED if yes else RunState.FAILED)


async def test_a_receiver_in_the_plan_is_asked_about_once(fresh_profile: Path, tmp_path: Path) -> None:
    said: list[str] = []
    async with workbench(fresh_profile, tmp_path, more=outside(said)) as bench:
        report = await bench.run(Plan("tell", (Step("s1", "tell", {"to": "ann@example.org"}),)))
        assert bench.heard(ApprovalNeeded) == []
    assert (report.state, said) == (RunState.SUCCEEDED, ["ann@example.org"])


async def test_after_a_crash_it_asks_again_and_never_by_itself(fresh_profile: Path, tmp_path: Path) -> None:
    """The yes was to a card that may not have shown it; nobody may be there while the program starts."""
    said: list[str] = []
    plan = replace(PLAN, steps=(*PLAN.steps, Step("s3", "hold", {"name": "h"}, ("s1",))))
    async with workbench(fresh_profile, tmp_path, more=outside(said), me=DEAD, is_alive=only_other) as bench:
        run = await bench.runner.draft(plan)
        journal = bench.runner._journal(await bench.runner._record(run))
        await journal.finish(RunState.RUNNING)
        journal.step_begins("s1")
        journal.step_ends("s1", StepState.DONE, receipt=NOTHING, result="eve@example.org")
        await journal.settled()
    async with workbench(fresh_profile, tmp_path, more=outside(said), me=OTHER, is_alive=only_other) as bench:
        (parked,) = await bench.runner.recover(resume=True)
        assert (parked.state, said) == (RunState.NEEDS_DECISION, []) and "to see first" in parked.error
        bench.bus.subscribe(ApprovalNeeded, lambda event: bench.runner.answer(event.run, event.step, True))
        bench.signals.gate("h").set()
        report = await bench.runner.go_on(run)
        (asked,) = bench.heard(ApprovalNeeded)
    assert asked.step == "s2" and "to: eve@example.org" in asked.reasons
    assert (report.state, said) == (RunState.SUCCEEDED, ["eve@example.org"])


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize(("name", "more"), [("delete_files", {}), ("move_files", {"folder": Path("Documents")})])
async def test_after_a_crash_files_named_on_the_way_are_shown_first_too(
    fresh_profile: Path, tmp_path: Path, name: str, more: dict[str, Path], yes: bool
) -> None:
    (fresh_profile / "eve@example.org").write_text("mine")
    plan = Plan("as it says", (PLAN.steps[0], Step("s2", name, {"files": Ref("s1"), **more})))
    async with workbench(fresh_profile, tmp_path, more=outside([]), me=DEAD, is_alive=only_other) as bench:
        run = await bench.runner.draft(plan)
        journal = bench.runner._journal(await bench.runner._record(run))
        await journal.finish(RunState.RUNNING)
        journal.step_begins("s1")
        journal.step_ends("s1", StepState.DONE, receipt=NOTHING, result="eve@example.org")
        await journal.settled()
    async with workbench(fresh_profile, tmp_path, more=outside([]), me=OTHER, is_alive=only_other) as bench:
        (parked,) = await bench.runner.recover(resume=True)
        assert parked.state is RunState.NEEDS_DECISION and "to see first" in parked.error
        assert (fresh_profile / "eve@example.org").exists()
        bench.bus.subscribe(ApprovalNeeded, lambda event: bench.runner.answer(event.run, event.step, yes))
        await bench.runner.go_on(run)
        (asked,) = bench.heard(ApprovalNeeded)
        assert asked.step == "s2" and "files: eve@example.org" in asked.reasons
        assert (fresh_profile / "eve@example.org").exists() is not yes


async def test_a_list_in_the_plan_is_asked_about_once(fresh_profile: Path, tmp_path: Path) -> None:
    """Also where a dry run does not come so far: nobody needs to be asked about what the plan itself names."""
    said: list[str] = []
    each = Step("s2", "tell", {"to": Item()}, ("s1",), for_each=["ann@example.org", "bob@example.org"])
    async with workbench(fresh_profile, tmp_path, more=outside(said)) as bench:
        bench.bus.subscribe(ApprovalNeeded, lambda event: bench.runner.answer(event.run, event.step, False))
        report = await bench.run(Plan("tell both", (PLAN.steps[0], each)))
        assert bench.heard(ApprovalNeeded) == []
    assert (report.state, said) == (RunState.SUCCEEDED, ["ann@example.org", "bob@example.org"])


def test_values_hide_nothing_and_keep_their_end() -> None:
    tell = outside([])[1]
    step = Step("s2", "tell", {"to": Ref("s1")}, for_each=Ref("s1"))
    assert values_of(step, tell, Scope({"s1": "a\u202eb"}))[0] == "to: a⟨U+202E⟩b"
    long = values_of(step, tell, Scope({"s1": "x" * 500 + "@evil.example"}))
    assert long[0].endswith("@evil.example") and len(long[0]) < 320 and long[1].startswith("once for each of: ")
    assert values_of(step, tell, Scope()) == ()


async def _nas() -> frozenset[str]:
    return frozenset({"nas.home.example"})


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/admin", "http://nas.home.example/admin"])
async def test_no_yes_leads_into_this_network(fresh_profile: Path, tmp_path: Path, url: str) -> None:
    """Nor does leave to go to a server there: that was given to the person's own words."""
    learn, _ = outside([])
    steps = Step("s1", "learn", {"address": url}), Step("s2", "check_website", {"url": Ref("s1")})
    plan = Plan("go there", steps)
    async with workbench(fresh_profile, tmp_path, more=(learn,), allowed=_nas) as bench:
        bench.bus.subscribe(ApprovalNeeded, lambda event: bench.runner.answer(event.run, event.step, True))
        report = await bench.run(plan)
    assert report.state is RunState.FAILED and "a place inside this network" in report.error


async def test_a_stop_while_it_still_looks_counts(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("note", (Step("s1", "mark", {"name": "seen"}),)))
        card = await bench.runner.card(run)
        start = asyncio.ensure_future(bench.runner.start(run, card.fingerprint))
        await asyncio.sleep(0)
        bench.runner.stop(run)
        report = await start
    assert (report.state, bench.signals.seen) == (RunState.CANCELLED, [])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
async def test_a_folder_that_is_a_link_is_told_on_the_card(fresh_profile: Path, tmp_path: Path) -> None:
    for folder in ("Documents/keep", "Documents/work", "far"):
        (fresh_profile / folder).mkdir(parents=True)
        (fresh_profile / folder / "a.txt").write_text("a")
    (fresh_profile / "Documents" / "work" / "box").symlink_to(fresh_profile / "Documents" / "keep")
    (fresh_profile / "near").symlink_to(fresh_profile / "far")
    async with workbench(fresh_profile, tmp_path) as bench:
        for folder, told in (
            ("Documents/work/box", ["Documents/work/box is a link to Documents/keep."]), ("Documents/keep", []),
            ("near", []),
        ):  # fmt: skip
            step = Step("s1", "delete_files", {"files": [Path(folder, "a.txt")]})
            card = await bench.runner.card(await bench.runner.draft(Plan("delete it", (step,))))
            assert [each for each in card.reasons if "link" in each] == told, folder
