"""What is done with texts, PDFs and pictures, by classes that were once misread. All are understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.planning.said import outcome
from tests.unit.planning.test_chores import PEOPLE, chores, is_right

TEXTS = Path(__file__).with_name("texts.txt")


@pytest.mark.timeout(120)
async def test_texts_and_papers_are_understood(fresh_profile: Path) -> None:
    wrong = []
    for chore in chores(TEXTS):
        found = await outcome(fresh_profile, chore.said, contacts=PEOPLE)
        if not any(is_right(found, meant) for meant in chore.meant):
            wrong.append(f"{chore.said} -> {found}")
    assert not wrong, "\n".join(wrong)
