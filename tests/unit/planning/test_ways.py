"""Classes of things people ask for that were once misread, each in several ways of saying it. All are understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.planning.said import outcome
from tests.unit.planning.test_chores import PEOPLE, chores, is_right

HERE = Path(__file__).parent


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", ["ways.txt", "texts.txt"])
async def test_every_way_of_saying_it_is_understood(fresh_profile: Path, name: str) -> None:
    wrong = []
    for chore in chores(HERE / name):
        found = await outcome(fresh_profile, chore.said, contacts=PEOPLE)
        if not any(is_right(found, meant) for meant in chore.meant):
            wrong.append(f"{chore.said} -> {found}")
    assert not wrong, "\n".join(wrong)
