"""When things are, as people say it: whole dates, reminders whose time stands last, several entries, what is off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lam_desktop.planning.agenda import entries
from lam_desktop.planning.events import plainly
from lam_desktop.planning.grammar.times import whens
from lam_desktop.planning.reminders import timed
from tests.unit.planning.said import NOW, calls, plan


@pytest.mark.parametrize(
    "said",
    [
        "tea with Uma on Thursday, 7 May 2026 at 16:30",
        "tea with Uma on Thu, May 7 at 16:30",
        "add tea with Uma on Thursday the 7th of May at 16:30 to my calendar",
    ],
)
async def test_a_weekday_before_a_date_is_that_date(tmp_path: Path, said: str) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert step.args == {"title": "tea with Uma", "start": datetime(2026, 5, 7, 16, 30)}


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("at five past six in the morning", "06:05"),
        ("at twenty past nine", "09:20"),
        ("at ten to eight", "07:50"),
        ("at twenty-five past four", "16:25"),
    ],
)
def test_minutes_that_are_spoken(said: str, clock: str) -> None:
    (when,) = whens(said, NOW)
    assert when.clock is not None
    assert f"{when.clock:%H:%M}" == clock


def test_five_to_nine_people_is_no_time() -> None:
    assert not whens("rooms for five to nine people", NOW)


@pytest.mark.parametrize(
    ("said", "moment", "text"),
    [
        ("remind me to put the buns in the oven tomorrow at 6:05", "2026-03-15T06:05", "put the buns in the oven"),
        ("remind me to put the bins outside on Friday at 19:00", "2026-03-20T19:00", "put the bins outside"),
        ("tomorrow at twenty past eight please remind me to ring the vet", "2026-03-15T08:20", "ring the vet"),
    ],
)  # fmt: skip
async def test_a_reminder_waits_for_the_time_that_is_said_last(
    tmp_path: Path, said: str, moment: str, text: str
) -> None:
    found = await plan(tmp_path, said)
    assert calls(found) == ["notify"]
    assert found.steps[0].args["text"] == text
    assert found.trigger is not None
    assert found.trigger.at == datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "said", ["remind me to buy a card for Friday", "remind me to ring the vet", "ring the vet at 9"]
)
def test_a_time_of_the_thing_itself_stays_with_it(said: str) -> None:
    assert timed(said, NOW) == said


@pytest.mark.parametrize(
    "said",
    [
        "two things for my calendar on Thursday, 7 May 2026: vet at 8:30, half an hour, and choir from 19:00 to 21:00",
        "put vet on 7 May at 8:30 for half an hour and choir from 19:00 to 21:00 in my calendar",
    ],
)
async def test_each_of_several_entries_is_one_of_its_own(tmp_path: Path, said: str) -> None:
    found = await plan(tmp_path, said)
    assert [step.args for step in found.steps] == [
        {"title": "vet", "start": datetime(2026, 5, 7, 8, 30), "duration": timedelta(minutes=30)},
        {"title": "choir", "start": datetime(2026, 5, 7, 19), "duration": timedelta(hours=2)},
    ]


@pytest.mark.parametrize(
    "said", ["add supper with Bo and Kim on Friday at 19:30 to my calendar", "add tea at 4 and invite Bo"]
)
def test_names_that_are_joined_are_one_entry(said: str) -> None:
    assert entries(said, NOW) == said


async def test_a_series_is_told_first_and_entered_then(tmp_path: Path) -> None:
    said = (
        "From 7 May on I have fencing every Thursday, 18:30 to 20:00. Please put it in my calendar as a weekly event."
    )
    (step,) = (await plan(tmp_path, said)).steps
    assert (step.args["title"], step.args["start"]) == ("fencing", datetime(2026, 5, 7, 18, 30))
    assert step.args["repeats"] == "FREQ=WEEKLY;BYDAY=TH"


async def test_what_is_off_is_taken_out_of_the_file_that_is_named(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "club.ics").write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    said = "Sorry, the chess evening is cancelled. Please take it out of Documents/club.ics, but the quiz stays."
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.action == "cancel_event"
    assert step.args == {"event": "chess evening", "calendar": Path("Documents/club.ics")}


@pytest.mark.parametrize(
    "said",
    [
        "from now on whenever a new png shows up in Downloads it should be moved to Pictures by itself",
        "every png that arrives in Downloads should go to Pictures automatically",
    ],
)
async def test_what_arrives_is_moved_without_being_asked(fresh_profile: Path, said: str) -> None:
    found = await plan(fresh_profile, said)
    assert calls(found) == ["move_files"]
    assert found.trigger is not None
    assert found.trigger.event == "appears"


def test_automatic_is_no_word_to_lose_elsewhere() -> None:
    assert (
        plainly("rename the pngs automatically made by the camera")
        == "rename the pngs automatically made by the camera"
    )


async def test_the_last_day_may_be_said_twice(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "Bills").mkdir()
    found = await plan(fresh_profile, "At the end of every month - so on its last day - at 18:00 zip Documents/Bills")
    assert found.trigger is not None
    assert found.trigger.rrule == "FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=18;BYMINUTE=0;BYSECOND=0"


@pytest.mark.parametrize(
    "said",
    [
        "I need the tests of Documents/tests.csv as a calendar file, Documents/tests.ics: the title is the subject",
        "put the tests of Documents/tests.csv into the calendar Documents/tests.ics, subject as title, room as place",
    ],
)
async def test_a_table_becomes_a_calendar_that_is_not_there_yet(fresh_profile: Path, said: str) -> None:
    (fresh_profile / "Documents" / "tests.csv").write_text("subject,day,from,to,room\nArt,2026-05-04,09:00,10:00,B2\n")
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.args == {
        "table": Path("Documents/tests.csv"), "title": "subject", "save_as": Path("Documents/tests.ics"),
    }  # fmt: skip


@pytest.fixture
def tour(fresh_profile: Path) -> Path:
    (fresh_profile / "Documents" / "tour.ics").write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    (fresh_profile / "Documents" / "other.ics").write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    return fresh_profile


async def test_what_is_got_out_of_a_calendar_stays_in_it(tour: Path) -> None:
    said = (
        "get the events of 7 May out of Documents/tour.ics, write them to Documents/day.txt and email that file to"
        " kim@a.example, and when it's sent rename the ics to tour-old.ics"
    )
    found = await plan(tour, said)
    assert calls(found) == ["list_events", "write_text", "send_mail", "rename_file"]
    assert "body" not in found.steps[2].args
    assert found.steps[3].args == {"file": Path("Documents/tour.ics"), "new_name": "tour-old.ics"}


@pytest.mark.parametrize(("said", "until"), [("of 7 May", date(2026, 5, 7)), ("from 7 May on", None)])
async def test_events_of_one_day_are_those_of_no_later_one(tour: Path, said: str, until: date | None) -> None:
    (step,) = (await plan(tour, f"save the events {said} in Documents/tour.ics as Documents/day.csv")).steps
    assert (step.args["since"], step.args.get("until")) == (date(2026, 5, 7), until)
