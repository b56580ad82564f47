"""Language models in the store: kept, chosen, and counted before and after, by two programs at once too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.errors import RefusedError
from lam_desktop.core.models import ModelChoice, ModelProfile, ModelUsage
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.models import ModelStore
from tests.kit import SetClock

HOUSE = ModelProfile("house", "openai", "http://localhost:1/v1", "m", tokens_per_day=1000, price_in=1.0)


@asynccontextmanager
async def stores(folder: Path, clock: SetClock, count: int = 1) -> AsyncIterator[list[ModelStore]]:
    databases = [await Database.open(folder / "lam.sqlite") for _ in range(count)]
    try:
        yield [ModelStore(ContextStore(each, clock), clock) for each in databases]
    finally:
        for each in databases:
            await each.close()


async def test_profiles_and_the_choice_are_there_after_a_restart(tmp_path: Path) -> None:
    async with stores(tmp_path, SetClock()) as (models,):
        assert await models.all() == [] and await models.choice() == ModelChoice()
        await models.save(HOUSE)
        await models.save(replace(HOUSE, name="cloud", kind="anthropic"))
        await models.choose(ModelChoice("house", always=True))
    async with stores(tmp_path, SetClock()) as (models,):
        assert [each.name for each in await models.all()] == ["cloud", "house"]
        assert await models.get("house") == HOUSE and await models.get("nobody") is None
        await models.remove("house")
        assert await models.choice() == ModelChoice("", always=True)
        assert [each.name for each in await models.all()] == ["cloud"]


async def test_a_request_is_counted_before_it_is_made(tmp_path: Path) -> None:
    clock = SetClock()
    async with stores(tmp_path, clock) as (models,):
        await models.reserve(HOUSE, 600, 0.5)
        with pytest.raises(RefusedError, match="has used 600 of its 1,000 tokens"):
            await models.reserve(HOUSE, 600, 0.5)
        await models.settle("house", -500, -0.4)
        assert await models.usage("house") == ModelUsage(100, pytest.approx(0.1), 1)
        await models.reserve(HOUSE, 600, 0.5)
        assert (await models.usage("house")).requests == 2
        clock.move(days=1)
        assert await models.usage("house") == ModelUsage()
        await models.reserve(HOUSE, 1000, 0.0)


async def test_money_has_a_limit_of_its_own(tmp_path: Path) -> None:
    async with stores(tmp_path, SetClock()) as (models,):
        await models.reserve(replace(HOUSE, cost_per_day=1.0), 1, 0.9)
        with pytest.raises(RefusedError, match=r"has cost 0.90 of its 1.00 of today"):
            await models.reserve(replace(HOUSE, cost_per_day=1.0), 1, 0.2)
        await models.reserve(HOUSE, 1, 0.2)


async def test_two_programs_do_not_spend_the_same_tokens(tmp_path: Path) -> None:
    async with stores(tmp_path, SetClock(), 2) as both:
        tries = [each.reserve(HOUSE, 100, 0.0) for each in both for _ in range(8)]
        ended = await asyncio.gather(*tries, return_exceptions=True)
        assert sum(isinstance(each, RefusedError) for each in ended) == 6
        assert sum(each is None for each in ended) == 10
        assert await both[0].usage("house") == ModelUsage(1000, 0.0, 10)
