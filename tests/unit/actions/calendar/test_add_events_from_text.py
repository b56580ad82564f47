"""Dates of a text in the calendar."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lam_desktop.actions.calendar.add_events_from_text import add_events_from_text
from lam_desktop.connectors.eventlines import lines
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, block, diary, raw
from tests.unit.actions.files.desk import check_card

NOW = datetime(2026, 3, 14, 9, 30)


def test_card() -> None:
    check_card(add_events_from_text)


async def test_each_line_is_an_event_and_what_was_there_stays(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    desk.put("Documents/drills.txt", "2026-05-04 19:00\n\n11.05.2026, 18:30\n")
    done = await desk.do(
        add_events_from_text, text=Path("Documents/drills.txt"), title="Drill", duration=timedelta(hours=2)
    )
    assert done.answer == (
        "Added 2 events to the calendar:\nDrill, Monday 4 May 2026 at 19:00 to 21:00\n"
        "Drill, Monday 11 May 2026 at 18:30 to 20:30"
    )
    assert block(*DENTIST) in raw(desk)


def test_a_line_says_its_day_its_times_and_what_it_is() -> None:
    found = lines("Dates:\nThu 2 April 2026, 19:00-21:00 Room 4\n5 May choir trip\n3 January, 7 pm\n", NOW)
    assert [(str(each.start), str(each.end), each.words) for each in found] == [
        ("2026-04-02 19:00:00", "2026-04-02 21:00:00", "Room 4"),
        ("2026-05-05", "None", "choir trip"),
        ("2027-01-03 19:00:00", "None", ""),
    ]


def test_what_cannot_be_read_is_named() -> None:
    with pytest.raises(InputError, match="Line 2"):
        lines("2026-05-04 19:00\nat 19:00\n", NOW)
    with pytest.raises(UnreadableFile):
        lines("nothing here\n", NOW)


async def test_events_without_a_name_are_not_made(fresh_profile: Path) -> None:
    desk = diary(fresh_profile)
    desk.put("Documents/drills.txt", "2026-05-04 19:00\n")
    with pytest.raises(InputError):
        await desk.bench.run(add_events_from_text, text=Path("Documents/drills.txt"))
