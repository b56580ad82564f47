"""The look before a run: what only reads is read once for its card, anything else is looked at again."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.events import PreviewReady, RunState, StepState
from lam_desktop.core.plan import Plan, Step
from tests.workbench import Workbench, workbench


@action(says=["read the page"])
async def read_page(ctx: Context, file: Path) -> str:
    """Read a page.

    Args: file: which.
    """
    return ctx.files.read_text(file)


@action(effects=(Effect.READ, Effect.SHOW), says=["show the page"], irreversible="what was seen was seen")
async def show_page(ctx: Context, file: Path) -> str:
    """Show a page.

    Args: file: which.
    """
    await ctx.desktop.notify("Page", ctx.files.read_text(file))
    return "shown"


READING = Plan("what does it say", (Step("s1", "read_page", {"file": Path("page.txt")}),))
SHOWING = Plan("show it", (Step("s1", "show_page", {"file": Path("page.txt")}),))


def bench(home: Path, state: Path) -> AbstractAsyncContextManager[Workbench]:
    (home / "page.txt").write_text("old")
    return workbench(home, state, more=(read_page, show_page))


def looks(desk: Workbench, run: str) -> int:
    return sum(each.run == run for each in desk.heard(PreviewReady))


async def test_what_only_reads_is_looked_at_once_and_read_anew(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        run = await desk.runner.draft(READING)
        card = await desk.runner.card(run)
        (fresh_profile / "page.txt").write_text("new")
        report = await desk.runner.start(run, card.fingerprint)
        assert report.answer == "new" and looks(desk, run) == 1


async def test_what_it_reads_may_be_gone_by_then(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        run = await desk.runner.draft(READING)
        card = await desk.runner.card(run)
        (fresh_profile / "page.txt").unlink()
        report = await desk.runner.start(run, card.fingerprint)
        assert report.state is RunState.FAILED and "does not exist" in report.error
        assert report.steps[0].state is StepState.FAILED


@pytest.mark.parametrize("approved", ["yes", None, "another"])
async def test_the_card_counts_as_if_it_were_new(fresh_profile: Path, tmp_path: Path, approved: str | None) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        run = await desk.runner.draft(READING)
        card = await desk.runner.card(run)
        report = await desk.runner.start(run, card.fingerprint if approved == "yes" else approved)
        assert report.state is (RunState.FAILED if approved == "another" else RunState.SUCCEEDED)
        assert ("Something changed" in report.error) is (approved == "another")


async def test_what_is_shown_to_others_is_looked_at_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        run = await desk.runner.draft(SHOWING)
        card = await desk.runner.card(run)
        report = await desk.runner.start(run, card.fingerprint)
        assert report.state is RunState.SUCCEEDED and looks(desk, run) == 2


async def test_an_edited_plan_is_looked_at_again(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        (fresh_profile / "other.txt").write_text("other")
        run = await desk.runner.draft(READING)
        card = await desk.runner.card(run)
        await desk.runner.edit(run, READING.with_argument("s1", "file", Path("other.txt")))
        report = await desk.runner.start(run, card.fingerprint)
        assert report.state is RunState.FAILED and "Something changed" in report.error
        assert looks(desk, run) == 2


async def test_so_is_one_that_another_program_has_edited(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk, workbench(fresh_profile, tmp_path) as other:
        run = await desk.runner.draft(READING)
        card = await desk.runner.card(run)
        await other.runner.edit(run, SHOWING)
        report = await desk.runner.start(run, card.fingerprint)
        assert report.state is RunState.FAILED and "Something changed" in report.error
        assert looks(desk, run) == 2


async def test_only_the_newest_looks_are_remembered(fresh_profile: Path, tmp_path: Path) -> None:
    async with bench(fresh_profile, tmp_path) as desk:
        first, *others = [await desk.runner.draft(READING) for _ in range(17)]
        cards = {run: await desk.runner.card(run) for run in (first, *others)}
        for run, known in ((first, 2), (others[0], 1)):
            report = await desk.runner.start(run, cards[run].fingerprint)
            assert report.state is RunState.SUCCEEDED and looks(desk, run) == known
