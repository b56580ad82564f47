"""Calendar files keep every byte that is not changed."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.calendars import CalendarFile, check_rule
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, block, calendar


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_what_is_not_changed_keeps_its_bytes(end: str) -> None:
    text = calendar(DENTIST, HOLIDAY).replace("\r\n", end)
    read = CalendarFile(text.encode())
    assert read.to_bytes() == text.encode()
    read.remove(read.events[0])
    assert read.to_bytes().decode() == text.replace(block(*DENTIST).replace("\r\n", end), "")


def test_long_lines_are_folded_without_harm_to_umlauts() -> None:
    read = CalendarFile(calendar(DENTIST).encode())
    read.events[0]["SUMMARY"] = "Ä" * 100
    read.update(read.events[0])
    data = read.to_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert CalendarFile(data).events[0]["SUMMARY"] == "Ä" * 100


@pytest.mark.parametrize("data", [b"", b"no calendar", calendar(DENTIST).encode()[:-60], b"\x00\xff\x00"])
def test_damaged_files(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"mine\.ics is not a calendar I can read"):
        CalendarFile(data, "mine.ics")


def test_an_event_after_the_end_is_damage() -> None:
    data = calendar(DENTIST).replace("BEGIN:VEVENT", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT")
    whole = CalendarFile(data.encode(), "mine.ics")
    assert whole.to_bytes() == data.encode() and len(whole.events) == 1
    with pytest.raises(UnreadableFile):
        CalendarFile(data.removesuffix("END:VCALENDAR\r\n").encode(), "mine.ics")


def test_rules_of_series() -> None:
    assert check_rule("Weekly") == {"FREQ": ["WEEKLY"]}
    with pytest.raises(InputError):
        check_rule("now and then")
