"""The limit of calls a second, on a clock of its own."""

from __future__ import annotations

import random

import pytest

from lam_desktop.engine.resilience.bucket import Bucket
from tests.kit import HastyClock


def most_in_a_second(times: list[float]) -> int:
    """The largest number of calls within any second."""
    first, most = 0, 0
    for last, time in enumerate(times):
        while time - times[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most


def calls(bucket: Bucket, clock: HastyClock, until: float, chance: random.Random | None = None) -> list[float]:
    """When calls are let through that come as fast as they may, or with pauses."""
    times = []
    while clock.spent < until:
        wait = bucket.take()
        if wait == 0:
            times.append(clock.spent)
            if chance is not None and chance.random() < 0.2:
                clock.spent += chance.expovariate(2)
        else:
            clock.spent += wait
    return times


@pytest.mark.parametrize("limit", [1.0, 2.0, 5.0, 10.0, 20.0, 33.5, 100.0])
def test_the_limit_is_never_exceeded_in_any_second(limit: float) -> None:
    clock = HastyClock()
    clock.spent = 100.0  # after a long rest the bucket is full
    times = calls(Bucket(limit, clock.monotonic), clock, 160)
    assert most_in_a_second(times) <= limit
    assert len(times) >= 60 * limit * 0.45, "and most of it is used"


@pytest.mark.parametrize("seed", range(10))
def test_nor_when_calls_come_in_bursts(seed: int) -> None:
    clock = HastyClock()
    times = calls(Bucket(20, clock.monotonic), clock, 300, random.Random(seed))
    assert 10 < most_in_a_second(times) <= 20


def test_at_twenty_a_second_eighteen_are_kept_up() -> None:
    clock = HastyClock()
    assert len(calls(Bucket(20, clock.monotonic), clock, 100)) == pytest.approx(1802, abs=2)


def test_the_stated_wait_is_exact() -> None:
    clock = HastyClock()
    bucket = Bucket(10, clock.monotonic)
    assert bucket.take() == 0
    wait = bucket.take()
    clock.spent += wait * 0.99
    assert bucket.take() > 0
    clock.spent += wait * 0.011
    assert bucket.take() == 0


def test_a_server_that_asks_for_a_pause_gets_it_then_half_the_rate() -> None:
    clock = HastyClock()
    bucket = Bucket(20, clock.monotonic)
    bucket.slow_down(30)
    assert bucket.take() == bucket.held == 30
    clock.spent += 29.9
    assert bucket.take() > 0
    clock.spent += 0.1
    begun = clock.spent
    assert len(calls(bucket, clock, begun + 10)) == pytest.approx(91, abs=2)
    assert bucket.share == 0.5


def test_good_answers_bring_the_rate_back_step_by_step() -> None:
    clock = HastyClock()
    bucket = Bucket(20, clock.monotonic)
    for _ in range(10):
        bucket.slow_down()
    assert bucket.share == 1 / 16
    shares = []
    while bucket.share < 1:
        bucket.ease()
        shares.append(bucket.share)
    assert len(shares) == 10 and shares == sorted(shares)


def test_another_limit_counts_at_once_and_gives_nothing_away() -> None:
    clock = HastyClock()
    bucket = Bucket(100, clock.monotonic)
    bucket.set_limit(10)
    times = calls(bucket, clock, 20)
    assert most_in_a_second(times) <= 10
    bucket.slow_down()
    bucket.set_limit(40)
    assert bucket.share == 0.5


def test_a_pause_without_end_ends_after_a_day() -> None:
    clock = HastyClock()
    bucket = Bucket(10, clock.monotonic)
    bucket.slow_down(1e12)
    assert bucket.held == 24 * 3600


@pytest.mark.parametrize("limit", [0.0, -3.0, 0.5])
def test_odd_limits_slow_down_and_stop_nothing_for_good(limit: float) -> None:
    clock = HastyClock()
    bucket = Bucket(limit, clock.monotonic)
    assert bucket.take() == 0
    clock.spent += bucket.take() + 0.001
    assert bucket.take() == 0
