"""Times as crontab writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.wording import trigger_text
from lam_desktop.engine.triggers.occurrences import occurrences
from lam_desktop.planning.grammar.cron import cron_trigger

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)  # a Saturday


@pytest.mark.parametrize(
    ("cron", "moments"),
    [
        ("30 8 * * 1-5", ["16 08:30", "17 08:30"]),
        ("*/20 * * * *", ["14 09:40", "14 10:00", "14 10:20"]),
        ("0 9,17 * * *", ["14 17:00", "15 09:00"]),
        ("0 0 1 * *", ["01 00:00", "01 00:00"]),
        ("15 10 * * SAT,sun", ["14 10:15", "15 10:15", "21 10:15"]),
        ("0 6 * mar-apr 7", ["15 06:00", "22 06:00"]),
        ("5/30 12 * * *", ["14 12:05", "14 12:35", "15 12:05"]),
        ("@hourly", ["14 10:00", "14 11:00"]),
        ("cron 0 0 31 12 *", ["31 00:00", "31 00:00"]),
    ],
)
def test_when_it_is_due(cron: str, moments: list[str]) -> None:
    trigger = cron_trigger(cron, NOW)
    assert trigger is not None and trigger_text(trigger)
    found = [f"{each.nominal:%d %H:%M}" for each in islice(occurrences(trigger, NOW), len(moments))]
    assert found == moments


@pytest.mark.parametrize("cron", ["60 * * * *", "0 24 * * *", "0 0 0 * *", "5-1 * * * *", "*/0 * * * *", "0 0 1 * mon"])
def test_what_is_wrong_is_said(cron: str) -> None:
    with pytest.raises(InputError):
        cron_trigger(cron, NOW)


@pytest.mark.parametrize("words", ["every friday at 5pm", "when a PDF appears in Downloads", "", "1 2 3", "tomorrow"])
def test_words_are_no_cron(words: str) -> None:
    assert cron_trigger(words, NOW) is None


def test_it_is_told_in_words() -> None:
    trigger = cron_trigger("0,30 9-17 * * *", NOW)
    assert trigger is not None and trigger_text(trigger) == "every day at minute 0, 30 of hour 9, 10 … 17"
