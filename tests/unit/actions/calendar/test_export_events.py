"""Calendars as tables."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from lam_desktop.actions.calendar.export_events import export_events
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError
from tests.unit.actions.calendar.made import DENTIST, HOLIDAY, STANDUP, diary
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.tables.made import sheet

COLUMNS = ("title", "start", "end", "location", "notes", "repeats")


def test_card() -> None:
    check_card(export_events)


async def test_in_order_of_time(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, STANDUP, DENTIST)
    table = (await desk.do(export_events)).result
    assert table.columns == COLUMNS and [row[0] for row in table.rows] == ["Stand-up", "Dentist", "Holiday"]
    assert table.rows[0][1:3] == (datetime(2026, 3, 16, 9), datetime(2026, 3, 16, 9, 15))
    assert table.rows[0][5] == "FREQ=WEEKLY;UNTIL=20260427T080000Z;BYDAY=MO"
    assert table.rows[2][1:3] == (date(2026, 4, 1), date(2026, 4, 4))


async def test_as_csv_with_umlauts_and_line_breaks(fresh_profile: Path) -> None:
    odd = ("UID:o", "SUMMARY:Küche\\, neu", "DTSTART:20260320T090000", "DESCRIPTION:eins\\nzwei", 'LOCATION:"Hof"')
    desk = diary(fresh_profile, odd)
    done = await desk.do(export_events, save_as="events.csv")
    text = desk.text("events.csv")
    assert text.startswith("title,start,end,location,notes,repeats")
    assert '"Küche, neu",2026-03-20 09:00' in text and '"""Hof"""' in text and '"eins\nzwei"' in text
    assert done.answer == f"The events are in events.csv in {fresh_profile}."


async def test_as_a_workbook_dates_are_dates(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, HOLIDAY)
    await desk.do(export_events, save_as="events.xlsx")
    rows = sheet(fresh_profile / "events.xlsx")
    assert rows[0] == COLUMNS and rows[1][1] == datetime(2026, 3, 20, 9) and rows[2][0] == "Holiday"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    await desk.fails(export_events, FileMissing, calendar="none.ics")
    desk.put("taken.csv", "mine\n")
    await desk.fails(export_events, AlreadyThere, save_as="taken.csv")
    await desk.fails(export_events, InputError, save_as="events.png")


async def test_only_what_happens_in_some_days(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST, STANDUP, HOLIDAY)
    done = await desk.do(export_events, since=date(2026, 3, 20), until=date(2026, 3, 31))
    assert [(row[0], row[1].day) for row in done.result.rows] == [("Dentist", 20), ("Stand-up", 23), ("Stand-up", 30)]
    assert len((await desk.do(export_events, until=date(2026, 3, 20))).result.rows) == 2


async def test_a_part_of_a_calendar_as_a_calendar(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, HOLIDAY, STANDUP, DENTIST)
    await desk.do(export_events, since=date(2026, 4, 1), until=date(2026, 4, 3), save_as="april.ics")
    text = desk.text("april.ics")
    assert "SUMMARY:Holiday" in text and "Dentist" not in text and "BEGIN:VCALENDAR" in text
