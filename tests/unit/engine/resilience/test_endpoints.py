"""The servers that are known, and how many of them."""

from __future__ import annotations

import asyncio

from lam_desktop.core.settings import Settings
from lam_desktop.engine.resilience.breaker import Pass
from tests.kit import hasty_endpoints


def test_the_same_place_is_the_same_endpoint() -> None:
    endpoints = hasty_endpoints()
    first = endpoints.get("example.org:443", "example.org")
    assert endpoints.get("example.org:443") is first
    assert endpoints.get("example.org:80") is not first
    assert (first.name, endpoints.get("example.org:80").name) == ("example.org", "example.org:80")


async def test_those_unused_longest_are_forgotten_but_never_those_in_use() -> None:
    endpoints = hasty_endpoints()
    used = endpoints.get("used:80")
    async with used.places.place(lambda: None):
        often = endpoints.get("often:80")
        for number in range(2000):
            endpoints.get(f"host{number}:80")
            assert endpoints.get("often:80") is often
            await asyncio.sleep(0)
        assert len(endpoints) <= 256
        assert endpoints.get("used:80") is used


def test_settings_count_at_once() -> None:
    now = Settings(calls_per_second=100.0, calls_per_host=4)
    endpoints = hasty_endpoints(settings=lambda: now)
    endpoint = endpoints.get("example.org:443")
    assert endpoint.places.places == 4
    now = Settings(calls_per_second=1.0, calls_per_host=0)
    endpoints.get("example.org:443")
    assert endpoint.places.places == 1, "nobody can be kept from calling for good"
    assert isinstance(endpoint.enter(), Pass)
    assert isinstance(endpoint.enter(), float)


def test_waits_differ_from_call_to_call() -> None:
    endpoints = hasty_endpoints()
    assert len({tuple(endpoints.waits()) for _ in range(20)}) == 20
