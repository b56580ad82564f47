"""Schedules that are started by a call to a secret address, with a real server and real calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from lam_desktop.connectors.webhooks import address, answers_as_ours, listening
from lam_desktop.core.events import NoticeRaised
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.engine.triggers.calls import Calls
from lam_desktop.store.preferences import Preferences
from tests.unit.engine.triggers.timing import Timing, timing

CALLED = Plan("when its address is called, note it", (Step("s1", "mark", {"name": "called"}),), Trigger("webhook"))


@asynccontextmanager
async def answering(home: Path, state: Path) -> AsyncIterator[tuple[Timing, Calls]]:
    async with timing(home, state) as made:
        calls = Calls(Preferences(made.bench.database), made.clock, apart=0.0)
        made.scheduler.sources["webhook"] = calls.watch
        made.scheduler.baselines["webhook"] = calls.baseline
        yield made, calls


async def call(url: str, method: str = "POST", **headers: str) -> int:
    """The status; waits until somebody answers there."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with asyncio.timeout(20), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.request(method, url, headers=named, data="delete everything") as reply:
                    return reply.status
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.02)


async def test_only_the_secret_address_starts_it(fresh_profile: Path, tmp_path: Path) -> None:
    async with answering(fresh_profile, tmp_path) as (made, calls), made.serving():
        schedule = await made.save(CALLED)
        token = (await made.scheduler.get(schedule)).token
        url = address(await calls.port(), token)
        assert len(token) >= 32 and url.startswith("http://127.0.0.1:")
        assert await call(address(await calls.port(), "guess")) == 404
        assert await call(url.replace("/run/", "/"), "GET") == 404
        assert await call(url, "DELETE") == 405
        assert await call(url, Origin="https://evil.example") == 403
        assert await call(url, Host="evil.example") == 403
        assert made.bench.signals.seen == []
        assert await call(url) == 202
        await made.ended(1)
        (entry,) = await made.store.ledger(schedule)
        report = await made.bench.runner.report(entry.run)
        assert made.bench.signals.seen == ["called"] and report.plan.steps == CALLED.steps, "the body changed nothing"


async def test_the_same_call_twice_is_one(fresh_profile: Path, tmp_path: Path) -> None:
    async with answering(fresh_profile, tmp_path) as (made, calls), made.serving():
        schedule = await made.save(CALLED)
        url = address(await calls.port(), (await made.scheduler.get(schedule)).token)
        assert [await call(url, Idempotency_Key="a"), await call(url, Idempotency_Key="a")] == [202, 202]
        await made.ended(2)
        assert [each.outcome for each in made.fired].count("duplicate-suppressed") == 1
        assert made.bench.signals.seen == ["called"]


async def test_calls_that_come_too_fast(fresh_profile: Path, tmp_path: Path) -> None:
    async with answering(fresh_profile, tmp_path) as (made, _):
        calls = Calls(Preferences(made.bench.database), made.clock, apart=60.0)
        made.scheduler.sources["webhook"], made.scheduler.baselines["webhook"] = calls.watch, calls.baseline
        schedule = await made.save(CALLED)
        url = address(await calls.port(), (await made.scheduler.get(schedule)).token)
        async with made.serving():
            assert [await call(url), await call(url)] == [202, 429]
            await made.ended(1)


async def test_one_that_is_switched_off_does_not_answer(fresh_profile: Path, tmp_path: Path) -> None:
    async with answering(fresh_profile, tmp_path) as (made, calls), made.serving():
        on, off = await made.save(CALLED), await made.save(CALLED)
        await made.scheduler.enable(off, False)
        port = await calls.port()
        assert await call(address(port, (await made.scheduler.get(on)).token)) == 202
        assert await call(address(port, (await made.scheduler.get(off)).token)) == 404
        await made.ended(1)


async def test_a_port_that_another_program_has(fresh_profile: Path, tmp_path: Path) -> None:
    async with answering(fresh_profile, tmp_path) as (made, calls):
        await made.save(CALLED)
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", await calls.port())
        async with server:
            async with made.serving():
                await made.until(lambda: bool(made.bench.heard(NoticeRaised)))
            assert "Another program has taken port" in made.bench.heard(NoticeRaised)[0].text


async def test_our_own_other_program_is_recognised(fresh_profile: Path) -> None:
    async def nobody(token: str, key: str) -> None:
        raise AssertionError("there is no token")

    async with listening(0, nobody) as port:  # type: ignore[arg-type]
        assert await answers_as_ours(port)
        with pytest.raises(OSError, match="in use"):
            async with listening(port, nobody):  # type: ignore[arg-type]
                pass
    assert not await answers_as_ours(port)
