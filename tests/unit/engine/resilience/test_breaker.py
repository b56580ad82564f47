"""The circuit breaker, moment by moment on a clock of its own."""

from __future__ import annotations

import asyncio
import random

import pytest

from lam_desktop.core.events import EndpointState
from lam_desktop.engine.resilience.breaker import Breaker, BreakerRules, Pass
from tests.kit import HastyClock

CLOSED, OPEN, HALF_OPEN = EndpointState.CLOSED, EndpointState.OPEN, EndpointState.HALF_OPEN


class Lab:
    """A breaker, its clock, and the states it has told of."""

    def __init__(self, **rules: float) -> None:
        self.clock = HastyClock()
        self.told: list[EndpointState] = []
        self.breaker = Breaker(
            BreakerRules(**rules),  # type: ignore[arg-type]
            self.clock.monotonic,
            lambda state, why: self.told.append(state),
        )

    def enter(self) -> Pass:
        leave = self.breaker.enter()
        assert leave is not None
        return leave

    def good(self, times: int = 1, seconds: float = 0.1) -> None:
        for _ in range(times):
            self.breaker.succeeded(self.enter(), seconds)

    def bad(self, times: int = 1) -> None:
        for _ in range(times):
            self.breaker.failed(self.enter())

    def half_open(self) -> None:
        """Open it and wait until it may be tried out."""
        self.bad(5)
        self.clock.spent += 60
        assert self.breaker.wait == 0


def test_five_failures_in_a_row_open_it_for_a_minute() -> None:
    lab = Lab()
    lab.bad(4)
    assert lab.breaker.state is CLOSED
    lab.bad()
    assert (lab.breaker.state, lab.breaker.enter(), lab.breaker.wait) == (OPEN, None, 60)
    lab.clock.spent += 59.9
    assert lab.breaker.enter() is None
    lab.clock.spent += 0.1
    lab.enter()
    assert lab.told == [OPEN, HALF_OPEN]


def test_failures_that_are_not_in_a_row_count_too() -> None:
    """Counters of failures in a row never open at 75 % failures; the window does."""
    lab = Lab()
    pattern = [False, True, True, True]
    for number in range(40):
        if lab.breaker.state is OPEN:
            break
        lab.bad() if pattern[number % 4] else lab.good()
    assert (lab.breaker.state, number) == (OPEN, 5)


def test_below_half_it_stays_closed() -> None:
    lab = Lab()
    for _ in range(100):
        lab.bad()
        lab.good(2)
    assert lab.breaker.state is CLOSED


def test_the_window_forgets_what_is_old() -> None:
    lab = Lab()
    for _ in range(20):  # a failure and a good call, but never five calls within thirty seconds
        lab.good()
        lab.bad()
        lab.clock.spent += 20
    assert lab.breaker.state is CLOSED


def test_the_window_forgets_what_many_calls_ago_was() -> None:
    lab = Lab()
    lab.bad(2)
    lab.good(20)
    lab.bad(4)
    lab.good(3)
    lab.bad(4)
    assert lab.breaker.state is CLOSED, "eight of the newest twenty"
    lab.good()
    lab.bad(2)
    assert lab.breaker.state is OPEN, "ten of the newest twenty"


@pytest.mark.parametrize(("seconds", "state"), [(9.9, CLOSED), (10.0, OPEN)])
def test_slow_calls_count(seconds: float, state: EndpointState) -> None:
    lab = Lab()
    for _ in range(5):
        if lab.breaker.state is CLOSED:
            lab.good(seconds=seconds)
    assert lab.breaker.state is state


@pytest.mark.parametrize("probes", [1, 2, 3])
def test_half_open_lets_exactly_so_many_of_a_hundred_through(probes: int) -> None:
    lab = Lab(probes=probes)
    lab.half_open()
    passes = [leave for leave in (lab.breaker.enter() for _ in range(100)) if leave]
    assert len(passes) == probes
    for leave in passes:
        assert lab.breaker.state is HALF_OPEN
        lab.breaker.succeeded(leave, 0.1)
    assert lab.told == [OPEN, HALF_OPEN, CLOSED]
    assert all(lab.breaker.enter() for _ in range(100))


async def test_a_hundred_waiting_tasks_send_one() -> None:
    lab = Lab()
    lab.half_open()
    started: list[int] = []
    done = asyncio.Event()

    async def call(number: int) -> None:
        while True:
            leave = lab.breaker.enter()
            if leave is not None:
                break
            await asyncio.sleep(0)
        started.append(number)
        await done.wait()
        lab.breaker.succeeded(leave, 0.1)

    tasks = [asyncio.create_task(call(number)) for number in range(100)]
    for _ in range(50):
        await asyncio.sleep(0)
    assert len(started) == 1
    done.set()
    await asyncio.gather(*tasks)
    assert (len(started), lab.breaker.state) == (100, CLOSED)


def test_a_probe_that_fails_opens_it_again() -> None:
    lab = Lab(probes=3)
    lab.half_open()
    first, second = lab.enter(), lab.enter()
    lab.breaker.succeeded(first, 0.1)
    lab.breaker.failed(second)
    assert (lab.breaker.state, lab.breaker.wait) == (OPEN, 60)


def test_a_slow_probe_opens_it_again() -> None:
    lab = Lab()
    lab.half_open()
    lab.breaker.succeeded(lab.enter(), 12)
    assert lab.breaker.state is OPEN


def test_a_lost_probe_makes_room_and_no_longer_counts() -> None:
    lab = Lab()
    lab.half_open()
    lost = lab.enter()
    assert (lab.breaker.enter(), lab.breaker.wait) == (None, 30)
    lab.clock.spent += 30
    again = lab.enter()
    lab.breaker.failed(lost)
    assert lab.breaker.state is HALF_OPEN
    lab.breaker.succeeded(again, 0.1)
    assert lab.breaker.state is CLOSED


def test_late_results_of_an_earlier_state_are_ignored() -> None:
    lab = Lab()
    early = [lab.enter() for _ in range(10)]
    lab.half_open()
    lab.good()
    assert lab.breaker.state is CLOSED
    for leave in early:
        lab.breaker.failed(leave)
    assert lab.breaker.state is CLOSED


def test_a_call_given_up_is_no_failure_and_gives_its_probe_back() -> None:
    lab = Lab()
    for _ in range(50):
        lab.breaker.left(lab.enter())
    assert lab.breaker.state is CLOSED
    lab.half_open()
    for _ in range(3):
        leave = lab.enter()
        assert lab.breaker.enter() is None
        lab.breaker.left(leave)
    assert lab.breaker.state is HALF_OPEN
    lab.good()
    assert lab.breaker.state is CLOSED


def test_more_than_three_probes_are_refused() -> None:
    with pytest.raises(ValueError, match="one to three"):
        BreakerRules(probes=4)


@pytest.mark.parametrize("seed", range(20))
def test_never_more_probes_than_allowed_whatever_happens(seed: int) -> None:
    """Against a plain model: calls under way that began while it was being tried out, less those given up for lost."""
    chance = random.Random(seed)
    probes = chance.randint(1, 3)
    lab = Lab(probes=probes, reset=5, probe_time=8, window=20)
    going: list[tuple[Pass, EndpointState]] = []
    for _ in range(3000):
        lab.clock.spent += chance.random()
        if going and chance.random() < 0.55:
            leave, _ = going.pop(chance.randrange(len(going)))
            end = chance.random()
            if end < 0.3:
                lab.breaker.failed(leave)
            elif end < 0.8:
                lab.breaker.succeeded(leave, chance.choice([0.1, 0.1, 0.1, 11.0]))
            else:
                lab.breaker.left(leave)
        else:
            may_always = lab.breaker.state is CLOSED
            made = lab.breaker.enter()
            assert made is not None or not may_always
            if made is not None:
                going.append((made, lab.breaker.state))
        if lab.breaker.state is HALF_OPEN:
            now = lab.clock.spent
            newest = max(leave.generation for leave, _ in going) if going else -1
            alive = [
                leave
                for leave, state in going
                if state is HALF_OPEN and leave.generation == newest and now < leave.begun + 8
            ]
            assert len(alive) <= probes
    assert {OPEN, HALF_OPEN, CLOSED} <= set(lab.told), "all states were reached"
