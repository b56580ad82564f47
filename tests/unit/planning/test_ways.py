"""Classes of things people ask for that were once misread, each in several ways of saying it. All are understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.planning.said import outcome
from tests.unit.planning.test_chores import PEOPLE, chores, is_right

WAYS = Path(__file__).with_name("ways.txt")


@pytest.mark.timeout(120)
async def test_every_way_of_saying_it_is_understood(fresh_profile: Path) -> None:
    wrong = []
    for chore in chores(WAYS):
        found = await outcome(fresh_profile, chore.said, contacts=PEOPLE)
        if not any(is_right(found, meant) for meant in chore.meant):
            wrong.append(f"{chore.said} -> {found}")
    assert not wrong, "\n".join(wrong)
