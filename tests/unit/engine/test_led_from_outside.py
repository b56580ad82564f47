"""Content from outside may repeat a step; with many items, and however it comes to them, the person is asked first."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest

from lam_desktop.core.action import Action, Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import NotKnownYet
from lam_desktop.core.events import ApprovalNeeded, RunState
from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.values import FileQuery, Item, Ref, Template
from tests.workbench import Workbench, workbench

SAYS = ["probe"]
MANY = "Content from the web decides about this, and it would be {} items."


def server(count: int, ahead: bool) -> Action:
    """An action that is told `count` names by the web; `ahead`: a look may ask already."""

    @action(effects=(Effect.READ, Effect.DISCLOSE), says=SAYS)
    async def names_from_outside(ctx: Context) -> list[str]:
        """Ask for names."""
        if ctx.dry and not ahead:
            raise NotKnownYet("The names are known only when the server was asked.")
        return [f"n{number}" for number in range(count)]

    return names_from_outside


@action(effects=(Effect.WRITE,), says=SAYS)
async def jot(ctx: Context, name: str) -> str:
    """Change something small.

    Args: name: what is noted.
    """
    return name


def per_name(what: str) -> Plan:
    """The names from outside, and something done once for each."""
    steps = Step("s1", "names_from_outside"), Step("s2", what, {"name": Template(("x", Item()))}, for_each=Ref("s1"))
    return Plan("one for each name", steps)


async def answered(bench: Workbench, plan: Plan, yes: bool, approve: bool = True) -> tuple[RunState, list[str]]:
    """Run a plan with this answer to whatever it asks on the way. Returns its end and the first reason of each."""
    run = await bench.runner.draft(plan)
    card = await bench.runner.card(run)
    questions: list[str] = []

    def answer(asked: ApprovalNeeded) -> None:
        questions.append(asked.reasons[0])
        asyncio.get_running_loop().call_soon(bench.runner.answer, run, asked.step, yes)

    bench.bus.subscribe(ApprovalNeeded, answer)
    report = await bench.runner.start(run, card.fingerprint if approve else None)
    return report.state, questions


@pytest.mark.parametrize("count", [100, 101])
async def test_the_card_says_how_many_where_that_can_be_known(fresh_profile: Path, tmp_path: Path, count: int) -> None:
    async with workbench(fresh_profile, tmp_path, more=(server(count, True), jot)) as bench:
        plan = per_name("jot")
        card = await bench.runner.card(await bench.runner.draft(plan))
        assert card.needed == (count > 100)
        assert (MANY.format(count) in card.reasons) == (count > 100)
        assert await answered(bench, plan, yes=False) == (RunState.SUCCEEDED, []), "a yes to the card is enough"


@pytest.mark.parametrize("yes", [True, False])
async def test_many_that_no_card_could_show_are_asked_about(fresh_profile: Path, tmp_path: Path, yes: bool) -> None:
    async with workbench(fresh_profile, tmp_path, more=(server(101, False), jot)) as bench:
        end = RunState.SUCCEEDED if yes else RunState.FAILED
        assert await answered(bench, per_name("jot"), yes) == (end, [MANY.format(101)])


async def test_few_need_no_question(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path, more=(server(100, False), jot)) as bench:
        assert await answered(bench, per_name("jot"), False, approve=False) == (RunState.SUCCEEDED, [])


@pytest.mark.parametrize(("count", "asks"), [(10_000, False), (10_001, True)])
async def test_looking_is_bounded_too(fresh_profile: Path, tmp_path: Path, count: int, asks: bool) -> None:
    async with workbench(fresh_profile, tmp_path, more=(server(count, True),)) as bench:
        card = await bench.runner.card(await bench.runner.draft(per_name("mark")))
        assert card.needed == asks
        assert card.reasons == ((MANY.format("10,001"),) if asks else ())


def fill(folder: Path, names: Iterable[int]) -> None:
    for name in names:
        (folder / f"{name}.txt").write_text("x")


@pytest.mark.parametrize(("count", "ahead"), [(100, True), (101, True), (101, False)])
async def test_a_condition_from_outside_counts_files_too(
    fresh_profile: Path, tmp_path: Path, count: int, ahead: bool
) -> None:
    fill(fresh_profile / "Downloads", range(count))
    files = FileQuery(folders=("Downloads",))
    plan = Plan("move them if it says so", (
        Step("s1", "names_from_outside"),
        Step("s2", "move_files", {"files": files, "folder": Path("Documents/in")},
             when=Condition(Ref("s1"), "contains", "n1")),
    ))  # fmt: skip
    async with workbench(fresh_profile, tmp_path, more=(server(3, ahead),)) as bench:
        card = await bench.runner.card(await bench.runner.draft(plan))
        assert card.needed == (ahead and count > 100)
        questions = [] if ahead else [MANY.format(101)]
        assert await answered(bench, plan, yes=True) == (RunState.SUCCEEDED, questions)
        assert len(list((fresh_profile / "Documents" / "in").iterdir())) == count


async def test_ones_own_many_files_are_nobodys_business(fresh_profile: Path, tmp_path: Path) -> None:
    fill(fresh_profile / "Downloads", range(150))
    plan = Plan("note all", (Step("s1", "jot", {"name": Item()}, for_each=FileQuery(folders=("Downloads",))),))
    async with workbench(fresh_profile, tmp_path, more=(jot,)) as bench:
        assert not (await bench.runner.card(await bench.runner.draft(plan))).needed
        assert await answered(bench, plan, yes=False, approve=False) == (RunState.SUCCEEDED, [])


NAMED = "The place is not of your choosing: files comes from the web."
TRASH = "Things go to the trash. Note: files comes from the web."


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize(
    ("name", "more", "said"), [("move_files", {"folder": Path("Documents")}, NAMED), ("delete_files", {}, TRASH)]
)
async def test_files_named_from_outside_are_shown_before_they_are_touched(
    fresh_profile: Path, tmp_path: Path, name: str, more: dict[str, Path], said: str, yes: bool
) -> None:
    """Where a card cannot show them yet, a yes to it is no yes to them: they are asked about by their names."""
    (fresh_profile / "n0").write_text("mine")
    plan = Plan("do what the page says", (
        Step("s1", "names_from_outside"), Step("s2", name, {"files": Ref("s1"), **more}),
    ))  # fmt: skip
    async with workbench(fresh_profile, tmp_path, more=(server(1, ahead=False),)) as bench:
        card = await bench.runner.card(await bench.runner.draft(plan))
        assert card.needed and said in card.reasons
        end, questions = await answered(bench, plan, yes)
        assert questions == [said]
        assert end is (RunState.SUCCEEDED if yes else RunState.FAILED)
        assert (fresh_profile / "n0").exists() is not yes


async def test_files_that_a_card_has_shown_are_not_asked_about_again(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "n0").write_text("mine")
    plan = Plan("", (Step("s1", "names_from_outside"), Step("s2", "delete_files", {"files": Ref("s1")})))
    async with workbench(fresh_profile, tmp_path, more=(server(1, ahead=True),)) as bench:
        card = await bench.runner.card(await bench.runner.draft(plan))
        assert card.details["s2"] == ("n0",)
        assert await answered(bench, plan, yes=False) == (RunState.SUCCEEDED, [])
