"""Time limits on a loop whose clock can jump, as it does when a stopped or suspended process goes on."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from lam_desktop.engine.resilience.deadline import Deadline

Limit = Callable[[float], AbstractAsyncContextManager[Any]]


class JumpyLoop(asyncio.SelectorEventLoop):
    """A loop on which time passes when told so. Nothing waits: when it is idle, the next timer is due."""

    _ready: list[Any]
    _scheduled: list[asyncio.TimerHandle]

    def __init__(self) -> None:
        super().__init__()
        self.moment = 0.0

    def time(self) -> float:
        return self.moment

    def _run_once(self) -> None:
        due = [timer.when() for timer in self._scheduled if not timer.cancelled()]
        if due and not self._ready:
            self.moment = max(self.moment, min(due))
        super()._run_once()  # type: ignore[misc]


def on_jumpy_loop(test: Callable[[JumpyLoop], Awaitable[None]]) -> None:
    loop = JumpyLoop()
    try:
        loop.run_until_complete(test(loop))
    finally:
        loop.close()


async def answer_after_suspend(loop: JumpyLoop, limit: Limit, asleep: float, after: float = 0.35) -> bytes:
    """Wait for an answer with a limit of a second; it comes while the process stands still, the rest soon after."""
    here, there = socket.socketpair()
    with here, there:
        here.setblocking(False)

        def suspend() -> None:
            there.send(b"ans")
            loop.moment += asleep
            loop.call_later(0.3, there.send, b"wer")

        loop.call_later(after, suspend)
        async with limit(1.0):
            first = await loop.sock_recv(here, 3)
            return first + await loop.sock_recv(here, 100)


@pytest.mark.parametrize("after", [0.0, 0.35, 0.95, 0.999])
@pytest.mark.parametrize("asleep", [2.0, 600.0, 90_000.0])
def test_an_answer_that_came_during_a_suspend_is_read(asleep: float, after: float) -> None:
    async def test(loop: JumpyLoop) -> None:
        assert await answer_after_suspend(loop, Deadline, asleep, after) == b"answer"

    on_jumpy_loop(test)


def test_the_usual_time_limit_would_have_fired() -> None:
    async def test(loop: JumpyLoop) -> None:
        with pytest.raises(TimeoutError):
            await answer_after_suspend(loop, asyncio.timeout, 2.0)

    on_jumpy_loop(test)


@pytest.mark.parametrize("limit", [0.0, 0.05, 1.0, 60.0])
def test_awake_time_runs_out_when_it_should(limit: float) -> None:
    async def test(loop: JumpyLoop) -> None:
        begun = loop.time()
        with pytest.raises(TimeoutError):
            async with Deadline(limit):
                await asyncio.sleep(3600)
        assert limit <= loop.time() - begun <= limit + 0.1

    on_jumpy_loop(test)


def test_after_a_suspend_the_rest_of_the_time_is_left() -> None:
    async def test(loop: JumpyLoop) -> None:
        def suspend() -> None:
            loop.moment += 3600

        loop.call_later(20, suspend)
        begun = loop.time()
        with pytest.raises(TimeoutError):
            async with Deadline(60):
                await asyncio.sleep(100_000)
        assert 60 <= loop.time() - begun - 3600 <= 61

    on_jumpy_loop(test)


def test_suspends_again_and_again_do_not_put_it_off_for_ever() -> None:
    async def test(loop: JumpyLoop) -> None:
        def late() -> None:
            loop.moment += 1.0
            loop.call_later(0.01, late)

        loop.call_later(0.01, late)
        with pytest.raises(TimeoutError):
            async with Deadline(2):
                await asyncio.sleep(100_000)
        assert loop.time() < 60

    on_jumpy_loop(test)


def test_it_says_how_much_awake_time_was_spent() -> None:
    async def test(loop: JumpyLoop) -> None:
        async with Deadline(None) as watch:
            await asyncio.sleep(5)
            assert watch.spent == pytest.approx(5, abs=0.11)
            loop.moment += 1000
            await asyncio.sleep(1)
            assert watch.spent == pytest.approx(6, abs=0.3)
        spent = watch.spent
        await asyncio.sleep(10)
        assert watch.spent == spent

    on_jumpy_loop(test)


def test_what_is_done_in_time_or_called_off_is_left_alone() -> None:
    async def test(loop: JumpyLoop) -> None:
        async with Deadline(1):
            await asyncio.sleep(0.5)
        await asyncio.sleep(5)
        task = asyncio.ensure_future(_hold())
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    on_jumpy_loop(test)


async def _hold() -> None:
    async with Deadline(100):
        await asyncio.sleep(1000)
