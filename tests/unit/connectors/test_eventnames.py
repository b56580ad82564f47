"""Which event a few words mean."""

from __future__ import annotations

from datetime import datetime

import pytest

from lam_desktop.connectors.calendars import CalendarFile, title_of
from lam_desktop.connectors.eventnames import fitting, one, same
from lam_desktop.core.errors import QuestionNeeded
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, calendar

EVENTS = CalendarFile(calendar(DENTIST, HOLIDAY, STANDUP).encode()).events


@pytest.mark.parametrize("words", ["Dentist", "the dentist appointment", "my DENTIST", "dentst"])
def test_the_words_people_use_find_the_event(words: str) -> None:
    assert [title_of(event) for event in fitting(EVENTS, words)] == ["Dentist"]


def test_nothing_that_fits_becomes_a_question_with_what_there_is() -> None:
    with pytest.raises(QuestionNeeded, match="I find no event called opera") as caught:
        same(EVENTS, "opera")
    assert "Dentist, Holiday, Stand-up" in str(caught.value)


def test_several_that_fit_become_a_question() -> None:
    pair = [("UID:1", "SUMMARY:Call Anna", "DTSTART:20260320T090000"),
            ("UID:2", "SUMMARY:Call Otto", "DTSTART:20260321T090000")]  # fmt: skip
    events = CalendarFile(calendar(*pair).encode()).events
    with pytest.raises(QuestionNeeded, match="Call Anna on Friday 20 March 2026; Call Otto"):
        one(events, "call", datetime(2026, 3, 14).astimezone())


def test_the_next_of_all() -> None:
    """Also where a title has one of these words: the next that fits it, then the next of all."""
    now = datetime(2026, 3, 14).astimezone()
    assert title_of(one(EVENTS, "my next appointment", now)) == "Stand-up"
    assert title_of(one(EVENTS, "the next event", datetime(2026, 3, 17).astimezone())) == "Dentist"
    more = [("UID:1", "SUMMARY:Meeting of the club", "DTSTART:20260320T080000"),
            ("UID:2", "SUMMARY:Meeting with Otto", "DTSTART:20260321T090000")]  # fmt: skip
    events = CalendarFile(calendar(DENTIST, STANDUP, *reversed(more)).encode()).events
    assert title_of(one(events, "next meeting", now)) == "Meeting of the club"
    with pytest.raises(QuestionNeeded, match="Meeting of the club"):
        one(events, "the meeting", now)
    with pytest.raises(QuestionNeeded, match="no event called appointment"):
        one(EVENTS, "appointment", now)
    with pytest.raises(QuestionNeeded, match="The calendar is empty"):
        one([], "my next appointment", now)
