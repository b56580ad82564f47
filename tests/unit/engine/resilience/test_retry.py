"""When and how often a call is made again."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from lam_desktop.engine.resilience.retry import TRIES, Allowance, asked_for, may_repeat, waits

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def test_only_reads_and_writes_with_a_key_are_repeated() -> None:
    assert may_repeat("GET", {}) and may_repeat("head", {})
    assert not any(may_repeat(method, {"Accept": "*/*"}) for method in ("POST", "PUT", "PATCH", "DELETE"))
    assert may_repeat("POST", {"idempotency-KEY": "7"})


def test_waits_are_spread_between_bounds_that_grow() -> None:
    seen = [list(waits(random.Random(seed))) for seed in range(500)]
    assert all(len(each) == TRIES - 1 for each in seen)
    for each in seen:
        before = 0.1
        for wait in each:
            assert 0.1 <= wait <= min(5.0, max(before * 3, 0.1))
            before = wait
    last = sorted(each[-1] for each in seen)
    assert last[50] < 0.5 and last[450] > 1.5, "calls that failed together come back apart"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", 0),
        ("0", 0),
        (" 120 ", 120),
        ("999999999999", 999999999),
        ("-5", 0),
        ("soon", 0),
        ("٣", 0),
        ("Mon, 04 May 2026 12:01:30 GMT", 90),
        ("Mon, 04 May 2026 12:01:30 -0000", 90),
        ("Mon, 04 May 2026 11:00:00 GMT", 0),
        ("Mon, 99 May 2026", 0),
    ],
)
def test_what_a_server_asks_for(header: str, seconds: float) -> None:
    assert asked_for(header, NOON) == seconds


def test_an_allowance_is_used_up() -> None:
    allowance = Allowance(3)
    assert [allowance.take() for _ in range(5)] == [True, True, True, False, False]
