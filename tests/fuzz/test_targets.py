"""Every fuzz target over its own seeds and what some fixed changes make of them, so that none of them rots."""

from __future__ import annotations

import random

import pytest

from lam_desktop.connectors.contained import door
from tests.fuzz.targets import TARGETS

_TIMES = {"archives": 3}


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_seeds_and_what_becomes_of_them(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "INSIDE", [True])
    chance = random.Random(5)
    target = TARGETS[name]
    for seed in [b"", b"\x00", b"\xff" * 40, *target.seeds()]:
        target.entry(seed)
        target.entry(seed[: len(seed) // 2])
        for _ in range(_TIMES.get(name, 20)):
            changed = bytearray(seed)
            for _ in range(min(3, len(seed))):
                changed[chance.randrange(len(seed))] = chance.randrange(256)
            target.entry(bytes(changed))
