"""Secrets that stand in saved plans: with the passwords, out of the records, and forgotten with the last plan."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from lam_desktop.core.hiding import HIDDEN, KNOWN
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.secret import Secret
from lam_desktop.core.workflow import Workflow
from lam_desktop.store.database import Database
from lam_desktop.store.saidsecrets import SaidSecrets
from lam_desktop.store.schedules import ScheduleRecord, ScheduleStore
from lam_desktop.store.texts import LOST
from lam_desktop.store.workflows import WorkflowStore
from tests.kit import NOW

WORDS = "tell me the password: s3cret-word and the pin: 1234"
PLAN = Plan(WORDS, (Step("s", "notify", {"text": "s3cret-word 1234"}),))
OTHER = Plan("other", (Step("s", "notify", {"text": "password: an0ther-word"}),))


@dataclass
class Drawer:
    """What keeps passwords."""

    kept: dict[str, Secret] = field(default_factory=dict)

    async def get(self, name: str) -> Secret | None:
        return self.kept.get(name)

    async def set(self, name: str, value: Secret) -> bool:
        self.kept[name] = value
        return True

    async def forget(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass
class Stores:
    drawer: Drawer
    workflows: WorkflowStore
    schedules: ScheduleStore
    said: SaidSecrets
    path: Path


@asynccontextmanager
async def opened(tmp_path: Path) -> AsyncIterator[Stores]:
    database = await Database.open(tmp_path / "lam.sqlite")
    drawer = Drawer()
    said = SaidSecrets(database, drawer)
    yield Stores(drawer, WorkflowStore(database, said), ScheduleStore(database, said), said, tmp_path)
    await database.close()


def scheduled() -> ScheduleRecord:
    return ScheduleRecord("one", WORDS, "A title", PLAN, True, NOW, consent={"said": "1234 s3cret-word"})


async def test_they_come_back_in_a_later_program(tmp_path: Path) -> None:
    async with opened(tmp_path) as stores:
        await stores.workflows.save(Workflow("w", PLAN, (), NOW), NOW)
        await stores.schedules.add(scheduled())
        written = b"".join(path.read_bytes() for path in stores.path.rglob("*") if path.is_file())
        assert not re.search(rb"(?<!\w)(s3cret-word|1234)(?!\w)", written)
        assert {each.reveal() for each in stores.drawer.kept.values()} == {"s3cret-word", "1234"}
        assert await stores.said.names() == stores.drawer.kept.keys()
        KNOWN.forget()
        assert (await stores.workflows.get("w") or Workflow("", PLAN, (), NOW)).plan == PLAN
        (record,) = await stores.schedules.all()
        assert (record.plan, record.problem, record.request) == (PLAN, "", WORDS)
        assert record.consent == {"said": "1234 s3cret-word"}
        assert "s3cret-word" not in KNOWN.tell("s3cret-word"), "it is known again to everybody who writes"


async def test_without_them_a_saved_plan_says_what_is_missing(tmp_path: Path) -> None:
    async with opened(tmp_path) as stores:
        await stores.workflows.save(Workflow("w", PLAN, (), NOW), NOW)
        await stores.schedules.add(scheduled())
        KNOWN.forget()
        stores.drawer.kept.clear()
        (workflow,), (record,) = await stores.workflows.all(), await stores.schedules.all()
        assert workflow.problem == record.problem == LOST
        assert HIDDEN in str(workflow.plan)


async def test_they_are_forgotten_with_the_last_plan_that_has_them(tmp_path: Path) -> None:
    async with opened(tmp_path) as stores:
        await stores.workflows.save(Workflow("w", PLAN, (), NOW), NOW)
        await stores.schedules.add(scheduled())
        await stores.schedules.remove("one")
        assert len(stores.drawer.kept) == 2, "another plan has them"
        await stores.workflows.save(Workflow("w", OTHER, (), NOW), NOW)
        assert [each.reveal() for each in stores.drawer.kept.values()] == ["an0ther-word"]
        await stores.workflows.remove("w")
        assert stores.drawer.kept == {}


async def test_a_plan_without_any_asks_for_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as stores:
        plain = Plan("p", (Step("s", "notify", {"text": "hello"}),))
        await stores.workflows.save(Workflow("w", plain, (), NOW), NOW)
        assert stores.drawer.kept == {} and await stores.said.names() == set()
        assert (await stores.workflows.all())[0].plan == plain
