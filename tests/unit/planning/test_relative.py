"""A schedule means "older than 30 days" anew each time it runs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lam_desktop.core.ago import Ago
from lam_desktop.core.plan import from_json, to_json
from tests.unit.planning.said import plan


@pytest.mark.parametrize(
    ("said", "moment", "ago"),
    [
        (
            "every Friday delete everything in Downloads older than 30 days",
            datetime(2026, 2, 12, 9, 30, tzinfo=UTC),
            Ago("", 0, timedelta(days=-30)),
        ),
        ("every morning at 8 show me my appointments for today", date(2026, 3, 14), Ago("day")),
        (
            "on the first of every month move the files from last month in Downloads to Archive",
            datetime(2026, 2, 1, tzinfo=UTC),
            Ago("month", -1),
        ),
    ],
)
async def test_what_is_told_from_now_on_moves(fresh_profile: Path, said: str, moment: date, ago: Ago) -> None:
    found = await plan(fresh_profile, said)
    assert dict(found.moving)[moment] == ago
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize(
    "said",
    [
        "every day move the files in Downloads from 2023 to Archive",
        "tomorrow at 8 delete the pdfs in Downloads older than a year",
        "delete the pdfs in Downloads older than a year",
        "every day at 8 zip Documents",
    ],
)
async def test_a_fixed_day_and_what_runs_once_do_not(fresh_profile: Path, said: str) -> None:
    assert (await plan(fresh_profile, said)).moving == ()
