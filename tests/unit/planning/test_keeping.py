"""Saving a plan under a name: names that can be called, parameters from the words, no circles."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Plan, Provenance, Step, Trigger
from lam_desktop.core.values import FileQuery
from lam_desktop.core.workflow import Parameter
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.keeping import Keeper
from lam_desktop.planning.planner import Planner
from lam_desktop.store.database import Database
from lam_desktop.store.workflows import WorkflowStore
from tests.kit import NOW
from tests.unit.planning.said import CARDS

SAID, DEFAULT = Provenance("span", 0, 4), Provenance("default")
TIDY = Plan("move the texts", (
    Step("s1", "move_files", {"files": FileQuery(folders=("Downloads",)), "folder": Path("Texts")},
         provenance={"files": SAID, "folder": SAID}),
    Step("s2", "zip_files", {"files": FileQuery(folders=("Texts",)), "archive": Path("t.zip")}, ("s1",),
         provenance={"files": SAID, "archive": DEFAULT}),
), Trigger("start"))  # fmt: skip


@asynccontextmanager
async def shelf(folder: Path) -> AsyncIterator[tuple[Keeper, WorkflowStore, Planner]]:
    database = await Database.open(folder / "lam.sqlite")
    store = WorkflowStore(database)
    try:
        yield Keeper(store, lambda: CARDS, lambda: NOW), store, Planner(lambda: CARDS)
    finally:
        await database.close()


async def context(store: WorkflowStore, home: Path) -> PlanningContext:
    return PlanningContext(NOW, home, workflows=await store.all())


async def test_what_stood_in_the_words_may_be_something_else_later(tmp_path: Path) -> None:
    async with shelf(tmp_path) as (keeper, store, _):
        await keeper.keep("  “Monday  cleanup” ", TIDY)
        kept = await store.get("MONDAY CLEANUP")
        assert kept is not None and (kept.name, kept.created) == ("Monday cleanup", NOW)
        assert kept.parameters == (Parameter("files", "s1", "files"), Parameter("folder", "s1", "folder"))
        assert kept.plan.trigger is None and kept.plan.steps[0].args == TIDY.steps[0].args


@pytest.mark.parametrize("name", ["", "ab", "12345", "!!!", "a" * 61, "two\nlines\x00of"])
async def test_names_that_could_not_be_called(tmp_path: Path, name: str) -> None:
    async with shelf(tmp_path) as (keeper, store, _):
        with pytest.raises(InputError, match="cannot be the name"):
            await keeper.keep(name, TIDY)
        with pytest.raises(InputError, match="no steps"):
            await keeper.keep("Monday cleanup", Plan("", ()))
        assert await store.all() == ()


async def test_what_it_calls_is_followed(tmp_path: Path, fresh_profile: Path) -> None:
    """A saved plan that runs another one runs it as it is then."""
    async with shelf(tmp_path) as (keeper, store, planner):
        await keeper.keep("Monday cleanup", TIDY)
        made = await planner.plan("Run my Monday cleanup, then tell me the date", await context(store, fresh_profile))
        kept = await keeper.keep("Weekly round", made.plan)  # type: ignore[union-attr]
        assert kept.plan.steps[0].action == "workflow:Monday cleanup"
        await keeper.keep("monday cleanup", replace(TIDY, steps=TIDY.steps[:1]))
        assert [each.name for each in await store.all()] == ["monday cleanup", "Weekly round"]
        again = await planner.plan("Run my Weekly round", await context(store, fresh_profile))
        assert [step.id for step in again.plan.steps] == ["s1.s1.s1", "s1.s2"]  # type: ignore[union-attr]


async def test_one_may_be_extended(tmp_path: Path, fresh_profile: Path) -> None:
    async with shelf(tmp_path) as (keeper, store, planner):
        await keeper.keep("Monday cleanup", TIDY)
        made = await planner.plan("Run my Monday cleanup, then tell me the date", await context(store, fresh_profile))
        kept = await keeper.keep("Monday cleanup", made.plan)  # type: ignore[union-attr]
        assert [step.action for step in kept.plan.steps] == ["move_files", "zip_files", "today"]
        again = await planner.plan("Run my Monday cleanup", await context(store, fresh_profile))
        assert [step.id for step in again.plan.steps] == ["s1.s1.s1", "s1.s1.s2", "s1.s2"]  # type: ignore[union-attr]


async def test_a_circle_is_never_kept(tmp_path: Path, fresh_profile: Path) -> None:
    async with shelf(tmp_path) as (keeper, store, planner):
        await keeper.keep("Monday cleanup", TIDY)
        made = await planner.plan("Run my Monday cleanup, then tell me the date", await context(store, fresh_profile))
        await keeper.keep("Weekly round", made.plan)  # type: ignore[union-attr]
        around = await planner.plan("Run my Weekly round", await context(store, fresh_profile))
        with pytest.raises(InputError, match="“Monday cleanup” runs “Weekly round” runs “Monday cleanup”"):
            await keeper.keep("Monday cleanup", around.plan)  # type: ignore[union-attr]
        kept = await store.get("Monday cleanup")
        assert kept is not None and kept.plan.steps == TIDY.steps, "what was there before stays"
