"""Dates of a table in the calendar."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from lam_desktop.actions.calendar.add_events_from_table import add_events_from_table
from lam_desktop.actions.calendar.list_events import list_events
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.calendar.made import DENTIST, block, diary, raw
from tests.unit.actions.files.desk import check_card

EXAMS = "Room,Course,Date,From,Until\nA1,Maths,2026-05-04,9:00,11:30\nB2,Ökologie,2026-05-06,2 pm,\n"


def test_card() -> None:
    check_card(add_events_from_table)


async def test_each_row_is_an_event_and_what_was_there_stays(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    desk.put("Documents/exams.csv", EXAMS)
    done = await desk.do(add_events_from_table, table=Path("Documents/exams.csv"))
    assert done.answer == (
        "Added 2 events to the calendar:\nMaths, Monday 4 May 2026 at 09:00 to 11:30\n"
        "Ökologie, Wednesday 6 May 2026 at 14:00 to 15:00"
    )
    assert block(*DENTIST) in raw(desk) and "LOCATION:A1" in raw(desk)
    found = await desk.bench.run(list_events, since=date(2026, 5, 1), until=date(2026, 5, 30))
    assert [(each["title"], each["start"]) for each in found] == [
        ("Maths", datetime(2026, 5, 4, 9)),
        ("Ökologie", datetime(2026, 5, 6, 14)),
    ]


async def test_a_new_calendar_file_holds_just_these(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    desk.put("Documents/exams.csv", EXAMS)
    made = Path("Documents/exams.ics")
    await desk.do(add_events_from_table, table=Path("Documents/exams.csv"), save_as=made)
    assert raw(desk).count("BEGIN:VEVENT") == 1
    assert (desk.home / made).read_text("utf-8").count("BEGIN:VEVENT") == 2


async def test_birthdays_come_back_every_year(fresh_profile: Path) -> None:
    desk = diary(fresh_profile)
    desk.put("Documents/birthdays.csv", "born,who,born in\n31.12.1990,Ann,Rome\n04.03.1985,Bo,Oslo\n")
    await desk.do(add_events_from_table, table=Path("Documents/birthdays.csv"))
    found = await desk.bench.run(list_events, since=date(2027, 3, 1), until=date(2027, 12, 31))
    assert [(each["title"], each["start"]) for each in found] == [
        ("Bo's birthday", date(2027, 3, 4)), ("Ann's birthday", date(2027, 12, 31)),
    ]  # fmt: skip


async def test_columns_that_are_named_a_series_and_last_days(fresh_profile: Path) -> None:
    desk = diary(fresh_profile)
    desk.put("Documents/t.csv", "made,due,end,what,who\n2026-01-01,2026-05-01,2026-05-03,Pay,Kim\n")
    done = await desk.do(
        add_events_from_table, table=Path("Documents/t.csv"), title="who", date="due", repeats="FREQ=MONTHLY"
    )
    assert done.result["events"] == ["Kim, Friday 1 May 2026 to Sunday 3 May 2026"]
    assert "RRULE:FREQ=MONTHLY" in raw(desk)


async def test_what_cannot_be_read_stops_all(fresh_profile: Path) -> None:
    desk = diary(fresh_profile, DENTIST)
    desk.put("Documents/none.csv", "a,b\n1,2\n")
    desk.put("Documents/gap.csv", "date,title\n2026-05-01,One\n,Two\n")
    desk.put("Documents/bad.csv", "date,title\n2026-05-01,One\n2026-02-31,Two\n")
    error = await desk.fails(add_events_from_table, UnreadableFile, table=Path("Documents/none.csv"))
    assert error.message == "No column of the table holds days."
    error = await desk.fails(add_events_from_table, InputError, table=Path("Documents/gap.csv"))
    assert error.message == "Row 2 of the table has no day that I can read."
    await desk.fails(add_events_from_table, InputError, table=Path("Documents/bad.csv"), date="date")
    await desk.fails(add_events_from_table, InputError, table=Path("Documents/gap.csv"), repeats="now and then")


async def test_a_column_of_nothing_but_times_says_when(fresh_profile: Path) -> None:
    desk = diary(fresh_profile)
    desk.put("games.csv", "Date,Kick-off,Opponent,Ground\n2026-05-02,15:30,SC Weser,Hall 2\n")
    done = await desk.do(add_events_from_table, table=Path("games.csv"))
    assert done.answer == "Added 1 event to the calendar:\nSC Weser, Saturday 2 May 2026 at 15:30 to 16:30"
    assert "LOCATION:Hall 2" in raw(desk)


async def test_all_of_them_may_have_one_title(fresh_profile: Path) -> None:
    desk = diary(fresh_profile)
    desk.put("shifts.csv", "day,from,to\n2026-05-02,08:00,14:00\n")
    done = await desk.do(add_events_from_table, table=Path("shifts.csv"), called="Work")
    assert done.result["events"] == ["Work, Saturday 2 May 2026 at 08:00 to 14:00"]
