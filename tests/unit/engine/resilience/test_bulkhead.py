"""Places for calls at the same time."""

from __future__ import annotations

import asyncio
import random

import pytest

from lam_desktop.core.errors import Cancelled
from lam_desktop.engine.resilience.bulkhead import Bulkhead


def nothing() -> None:
    """Nobody wants to stop."""


class Room:
    """Guests who take a place, stay until they are let go, and leave."""

    def __init__(self, places: int) -> None:
        self.bulkhead = Bulkhead(places)
        self.order: list[int] = []
        self.inside = 0
        self.most = 0
        self.go = asyncio.Event()

    async def guest(self, number: int) -> None:
        async with self.bulkhead.place(nothing):
            self.order.append(number)
            self.inside += 1
            self.most = max(self.most, self.inside)
            try:
                await self.go.wait()
            finally:
                self.inside -= 1


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_first_come_first_served_and_never_more_than_allowed() -> None:
    room = Room(3)
    tasks = [asyncio.create_task(room.guest(number)) for number in range(50)]
    await settle()
    assert room.order == [0, 1, 2]
    room.go.set()
    await asyncio.gather(*tasks)
    assert (room.order, room.most, room.bulkhead.idle) == (list(range(50)), 3, True)


async def test_who_comes_later_does_not_pass_those_who_wait() -> None:
    room = Room(1)
    tasks = [asyncio.create_task(room.guest(number)) for number in range(2)]
    await settle()
    room.go.set()
    tasks.append(asyncio.create_task(room.guest(2)))
    await asyncio.gather(*tasks)
    assert room.order == [0, 1, 2]


@pytest.mark.parametrize("seed", range(20))
async def test_no_place_is_lost_when_guests_are_called_away(seed: int) -> None:
    chance = random.Random(seed)
    room = Room(2)

    async def stay(number: int) -> None:
        async with room.bulkhead.place(nothing):
            for _ in range(chance.randint(0, 3)):
                await asyncio.sleep(0)

    tasks = [asyncio.create_task(stay(number)) for number in range(60)]
    while not all(task.done() for task in tasks):
        if chance.random() < 0.5:
            chance.choice(tasks).cancel()
        await asyncio.sleep(0)
        assert 0 <= room.bulkhead.taken <= 2
    assert room.bulkhead.idle
    guests = [asyncio.create_task(room.guest(number)) for number in range(3)]
    await settle()
    assert room.inside == 2, "both places can still be had"
    room.go.set()
    await asyncio.gather(*guests)


async def test_cancelled_in_the_very_moment_it_was_given_a_place() -> None:
    room = Room(1)
    first, second, third = (asyncio.create_task(room.guest(number)) for number in range(3))
    await settle()
    room.go.set()
    while not first.done():
        await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait({second, third})
    assert third.exception() is None and room.bulkhead.idle


async def test_who_presses_stop_waits_no_longer() -> None:
    room = Room(1)
    first = asyncio.create_task(room.guest(0))
    await settle()
    stop = False

    def look() -> None:
        if stop:
            raise Cancelled("Stopped.")

    async def waiting() -> None:
        async with room.bulkhead.place(look):
            raise AssertionError("it got a place")

    second = asyncio.create_task(waiting())
    await settle()
    stop = True
    with pytest.raises(Cancelled):
        await second
    room.go.set()
    await first
    assert room.bulkhead.idle


async def test_more_or_fewer_places_count_at_once() -> None:
    room = Room(1)
    tasks = [asyncio.create_task(room.guest(number)) for number in range(6)]
    await settle()
    room.bulkhead.places = 3
    tasks.append(asyncio.create_task(room.guest(6)))
    await settle()
    assert room.inside == 3
    room.bulkhead.places = 1
    room.go.set()
    await asyncio.gather(*tasks)
    assert room.order == list(range(7))
