"""Contexts: kept when a block ends well, forgotten when it fails; two windows lose nothing of each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop.core.errors import StateError
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from tests.kit import SetClock


@asynccontextmanager
async def windows(folder: Path, count: int = 1) -> AsyncIterator[list[ContextStore]]:
    """So many programs on the same records."""
    databases = [await Database.open(folder / "lam.sqlite") for _ in range(count)]
    try:
        yield [ContextStore(each, SetClock()) for each in databases]
    finally:
        for each in databases:
            await each.close()


async def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    async with windows(tmp_path) as (state,), state.context("chat", "main") as chat:
        assert chat == {}
        chat["asked"] = ["which file?", {"of": 3}]
    async with windows(tmp_path) as (state,):
        async with state.context("chat", "main") as chat:
            assert chat == {"asked": ["which file?", {"of": 3}]}
        assert await state.look("chat", "other") == {}
        assert await state.look("run", "main") == {}


async def test_a_block_that_fails_changes_nothing(tmp_path: Path) -> None:
    async with windows(tmp_path) as (state,):
        async with state.context("run", "r") as run:
            run["left out"] = ["s1"]

        async def fail() -> None:
            async with state.context("run", "r") as run:
                run["left out"].append("s2")
                run["more"] = 1 / 0

        with pytest.raises(ZeroDivisionError):
            await fail()
        async with state.context("run", "r") as run:
            assert run == {"left out": ["s1"]}, "not in memory either"
        assert await state.look("run", "r") == {"left out": ["s1"]}


async def test_the_log_has_before_and_after(tmp_path: Path) -> None:
    async with windows(tmp_path) as (state,):
        for value in (1, 2, 2, None):
            async with state.context("chat", "main") as chat:
                chat["n"] = value
        log = await state.changes("chat", "main")
        assert [(each.before, each.after, each.version) for each in log] == [(2, None, 3), (1, 2, 2), (None, 1, 1)]
        assert await state.look("chat", "main") == {}


async def test_two_windows_join_what_does_not_clash(tmp_path: Path) -> None:
    async with windows(tmp_path, 2) as (one, other):
        async with one.context("chat", "main") as mine:
            async with other.context("chat", "main") as theirs:
                theirs["b"] = "theirs"
            mine["a"] = "mine"
        assert await other.look("chat", "main") == {"a": "mine", "b": "theirs"}


async def test_a_stale_change_is_refused_and_not_lost(tmp_path: Path) -> None:
    async with windows(tmp_path, 2) as (one, other):

        async def clash() -> None:
            async with one.context("chat", "main") as mine:
                async with other.context("chat", "main") as theirs:
                    theirs["a"] = "theirs"
                mine["a"], mine["b"] = "mine", "mine"

        with pytest.raises(StateError, match=r"Another window has changed this meanwhile \(a\)"):
            await clash()
        assert await one.look("chat", "main") == {"a": "theirs"}
        refused = [each for each in await one.changes("chat", "main") if each.outcome == "refused"]
        assert {(each.name, each.before, each.after) for each in refused} == {
            ("a", "theirs", "mine"), ("b", None, "mine"),
        }  # fmt: skip
        async with one.context("chat", "main") as mine:
            assert mine == {"a": "theirs"}, "the next block sees what is there now"
            mine["a"] = "mine"
        assert await other.look("chat", "main") == {"a": "mine"}


async def test_blocks_of_one_program_come_one_after_another(tmp_path: Path) -> None:
    async with windows(tmp_path) as (state,):

        async def count() -> None:
            async with state.context("workflow", "w") as facts:
                seen = facts.get("n", 0)
                await asyncio.sleep(0)
                facts["n"] = seen + 1

        await asyncio.gather(*(count() for _ in range(20)))
        assert await state.look("workflow", "w") == {"n": 20}


async def test_the_log_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lam_desktop.store.contexts._LOGGED", 5)
    async with windows(tmp_path) as (state,):
        for number in range(9):
            async with state.context("chat", "main") as chat:
                chat["n"] = number
        assert [each.after for each in await state.changes("chat", "main")] == [8, 7, 6, 5, 4]
