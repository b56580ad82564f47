"""Several calendars in one."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.calendar.merge_calendars import merge_calendars
from lam_desktop.core.errors import AlreadyThere, FileMissing, UnreadableFile
from tests.unit.actions.calendar.made import (
    BERLIN,
    DENTIST,
    HOLIDAY,
    STANDUP,
    STANDUP_LATER,
    block,
    calendar,
    diary,
    raw,
)
from tests.unit.actions.files.desk import check_card


def test_card() -> None:
    check_card(merge_calendars)


async def test_events_and_zones_go_over_as_they_are(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, STANDUP, path="a.ics")
    desk.put("b.ics", calendar(STANDUP, STANDUP_LATER, HOLIDAY))
    done = await desk.do(merge_calendars, files=["a.ics", "b.ics"], save_as="all")
    text = raw(desk, "all.ics")
    assert text.count(BERLIN) == 1 and text.count("BEGIN:VEVENT") == 4
    for each in (DENTIST, STANDUP, STANDUP_LATER, HOLIDAY):
        assert text.count(block(*each)) == 1
    assert done.answer == f"All events are in all.ics in {fresh_profile}."
    assert raw(desk, "a.ics") == calendar(DENTIST, STANDUP)


async def test_old_alphabets_line_ends_and_events_without_a_name(fresh_profile: Path) -> None:
    nameless = [(f"SUMMARY:Zoë {n}", "DTSTART:20260320T090000") for n in range(4)]
    desk = diary(fresh_profile, path="empty.ics")
    for n, each in enumerate(nameless):
        desk.put(f"Cal/{n}.ics", calendar(each).replace("\r\n", "\n").encode("cp1252"))
    desk.put("Cal/again.ics", calendar(nameless[0]))
    await desk.do(merge_calendars, files=["Cal"])
    text = raw(desk, "Cal/merged.ics")
    assert [text.count(block(*each)) for each in nameless] == [1, 1, 1, 1]
    assert "\n" not in text.replace("\r\n", "")


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, path="a.ics")
    await desk.fails(merge_calendars, FileMissing, files=["a.ics", "none.ics"], save_as="all.ics")
    desk.put("broken.ics", "BEGIN:VCALENDAR\r\n")
    await desk.fails(merge_calendars, UnreadableFile, files=["a.ics", "broken.ics"], save_as="all.ics")
    desk.put("taken.ics", calendar(HOLIDAY))
    await desk.fails(merge_calendars, AlreadyThere, files=["a.ics"], save_as="taken.ics")
