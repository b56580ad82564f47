"""Entries of a calendar told in any order: what is left of the words names them; and those that are there already."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.planning.grammar.eventtitles import look, said
from tests.unit.planning.said import calls, plan


@pytest.mark.parametrize(
    ("request_", "args"),
    [
        (
            "Put in my calendar: pottery course, every Monday from 19:00 to 20:30, the first one is on 6 April 2026",
            {"title": "pottery course", "start": datetime(2026, 4, 6, 19), "duration": timedelta(minutes=90)},
        ),
        (
            "keep all of 2 May free in my diary for the street party, no fixed time",
            {"title": "street party", "start": date(2026, 5, 2)},
        ),
        (
            "for the 11th of June please enter in the calendar: stocktaking, whole day",
            {"title": "stocktaking", "start": date(2026, 6, 11)},
        ),
        (
            "add piano lessons to my calendar. they are every friday at 3pm starting 10 april and take 40 minutes",
            {"title": "piano lessons", "start": datetime(2026, 4, 10, 15), "duration": timedelta(minutes=40)},
        ),
        (
            "my diary needs a new entry: boiler check, Tuesday 8:00, one hour",
            {"title": "boiler check", "start": datetime(2026, 3, 17, 8)},
        ),
        (
            "put the parents evening on 21 April at 7 pm in the sports hall into my calendar",
            {"title": "parents evening", "location": "sports hall"},
        ),
        ("reading circle meets every second Tuesday at 20:00, put that in my calendar", {"title": "reading circle"}),
    ],
)
async def test_an_entry_is_called_what_the_other_words_leave(
    tmp_path: Path, request_: str, args: dict[str, Any]
) -> None:
    (step,) = (await plan(tmp_path, request_)).steps
    assert step.action == "add_event"
    assert {name: step.args.get(name) for name in args} == args


def _calendar(folder: Path) -> None:
    events = "".join(f"BEGIN:VEVENT\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n" for title in _TITLES)
    (folder / "Documents").mkdir()
    (folder / "Documents/club.ics").write_text(f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n")


_TITLES = ("Board meeting", "Summer \r\n fete", "Judo")


@pytest.mark.parametrize(
    ("request_", "action", "args"),
    [
        (
            "board meeting in Documents/club.ics has a new room, it's the Red Barn. correct that, the day stays",
            "change_event",
            {"event": "board meeting", "location": "Red Barn"},
        ),
        (
            "judo is at the Old Mill now, not the gym. update Documents/club.ics",
            "change_event",
            {"event": "judo", "location": "Old Mill"},
        ),
        (
            'in Documents/club.ics "Judo" should be called "Karate kids" from now on',
            "change_event",
            {"event": "Judo", "title": "Karate kids"},
        ),
        (
            "judo is at 5pm now instead of 4, correct that in Documents/club.ics",
            "move_event",
            {"event": "judo", "start": time(17)},
        ),
        (
            "judo starts an hour earlier, could you fix that in Documents/club.ics",
            "move_event",
            {"by": timedelta(hours=1), "earlier": True},
        ),
        (
            "move the board meeting on Tuesday to the day after (Documents/club.ics)",
            "move_event",
            {"by": timedelta(days=1), "on": date(2026, 3, 17), "start": None},
        ),
        (
            "remind me on the eve of the summer fete, it's in Documents/club.ics",
            "change_event",
            {"reminder": timedelta(days=1)},
        ),
        (
            "I'd like Documents/club.ics as an excel sheet on the desktop, name it club plan.xlsx",
            "export_events",
            {"save_as": Path("Desktop/club plan.xlsx")},
        ),
        ("rename Judo in Documents/club.ics to Karate", "change_event", {"event": "Judo", "title": "Karate"}),
        (
            "judo in Documents/club.ics needs to be half an hour longer",
            "change_event",
            {"longer": timedelta(minutes=30), "duration": None},
        ),
        (
            "shorten the board meeting in Documents/club.ics by 10 minutes",
            "change_event",
            {"shorter": timedelta(minutes=10), "longer": None},
        ),
        (
            "add a 20 minute reminder to judo in Documents/club.ics",
            "change_event",
            {"event": "judo", "reminder": timedelta(minutes=20), "duration": None},
        ),
        (
            "judo in Documents/club.ics starts at 17:30 from now on instead of 17:00",
            "move_event",
            {"event": "judo", "start": time(17, 30)},
        ),
        (
            "move judo in Documents/club.ics from 17:00 to 18:30",
            "move_event",
            {"start": time(18, 30), "by": None},
        ),
        ("when's the summer fete? it's in Documents/club.ics", "find_event", {"event": "summer fete"}),
    ],
)
async def test_an_event_is_known_by_the_titles_there_are(
    tmp_path: Path, request_: str, action: str, args: dict[str, Any]
) -> None:
    _calendar(tmp_path)
    found = await plan(tmp_path, request_)
    assert calls(found) == [action]
    assert found.trigger is None
    assert {name: found.steps[0].args.get(name) for name in args} == args


def test_titles_are_read_from_the_file(tmp_path: Path) -> None:
    _calendar(tmp_path)
    assert look(tmp_path / "Documents/club.ics") == ("Board meeting", "Summer fete", "Judo")
    assert look(tmp_path / "none.ics") == ()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("move the fete of this summer", (2, 5)),
        ("cancel the meeting", None),  # of two words the general one tells nothing
        ("remove yoga", None),
    ],
)
def test_a_title_is_said_when_most_of_it_is(words: str, place: tuple[int, int] | None) -> None:
    assert said(("Board meeting", "Summer fete", "Judo"), words.split()) == place


@pytest.mark.parametrize(
    ("request_", "action"),
    [
        ("turn Pictures/scan.png 90 degrees clockwise, keep the file name", "rotate_image"),
        ("make the jpgs in Pictures/cats black and white, into Pictures/grey, same names", "grayscale_image"),
        ("convert Pictures/scan.png to jpg, keep the png", "convert_image"),
        ("copy the jpgs from Pictures/cats to Desktop/cats, names and dates stay the same", "copy_files"),
    ],
)
async def test_what_stays_asks_for_nothing(tmp_path: Path, request_: str, action: str) -> None:
    (tmp_path / "Pictures/cats").mkdir(parents=True)
    (tmp_path / "Pictures/scan.png").touch()
    (tmp_path / "Pictures/cats/tom.jpg").touch()
    found = await plan(tmp_path, request_)
    assert calls(found) == [action]
    assert not found.unused_words


async def test_a_folder_is_known_by_its_last_name(tmp_path: Path) -> None:
    (tmp_path / "Pictures/cats").mkdir(parents=True)
    (tmp_path / "Pictures/cats/tom.jpg").touch()
    found = await plan(
        tmp_path, "make the jpgs in Pictures/cats 300 px wide into Pictures/cats/small, then zip that small folder"
    )
    assert calls(found) == ["resize_image", "zip_files"]
    assert found.steps[1].args["files"].paths == ("Pictures/cats/small",)


@pytest.mark.parametrize(
    ("request_", "action", "args"),
    [
        (
            "the shifts are listed in Documents/shifts.txt, one a line. put each of them into my calendar as"
            " 'Shift', four hours long",
            "add_events_from_text",
            {"title": "Shift", "duration": timedelta(hours=4)},
        ),
        (
            "put the dates from Documents/shifts.txt into my calendar as Shift, each 90 minutes",
            "add_events_from_text",
            {"title": "Shift", "duration": timedelta(minutes=90)},
        ),
        ("Documents/scan.png is upside down, fix it please", "rotate_image", {"degrees": 180}),
        (
            "scale the pngs in Documents so that the longer side is 640, into Documents/small",
            "resize_image",
            {"width": 640, "height": 640},
        ),
        (
            "some pngs in Documents are too big. whichever is wider than 900 pixels should be shrunk to a width of 900",
            "resize_image",
            {"width": 900, "larger_only": True},
        ),
        (
            "take page 2 out of Documents/deal.pdf, save the rest as Documents/deal-short.pdf",
            "delete_pages",
            {"pages": [2]},
        ),
        (
            "take pages 1 to 2 of Documents/deal.pdf and make them a file of their own, Documents/start.pdf",
            "extract_pages",
            {"save_as": Path("Documents/start.pdf")},
        ),
        (
            "join the chapters in Documents/book (txt files, by name) to one file Documents/book.txt",
            "merge_text_files",
            {"save_as": Path("Documents/book.txt")},
        ),
    ],
)
async def test_one_step_does_what_several_sentences_tell(
    tmp_path: Path, request_: str, action: str, args: dict[str, Any]
) -> None:
    (tmp_path / "Documents/book").mkdir(parents=True)
    for name in ("shifts.txt", "scan.png", "deal.pdf", "book/one.txt", "book/two.txt"):
        (tmp_path / "Documents" / name).touch()
    found = await plan(tmp_path, request_)
    assert calls(found) == [action]
    assert found.trigger is None
    assert {name: found.steps[0].args.get(name) for name in args} == args


async def test_a_question_before_if_yes_is_the_condition(tmp_path: Path) -> None:
    (tmp_path / "Downloads").mkdir()
    (step,) = (await plan(tmp_path, "Are there any pdfs in Downloads? if yes move them to Documents/Papers")).steps
    assert step.action == "move_files"
    assert step.when is not None and step.when.op == "not_empty"


async def test_that_which_was_made_is_mailed(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / "Documents" / name).touch()
    found = await plan(tmp_path, "merge a.pdf and b.pdf in Documents to ab.pdf there and mail that to kim@club.example")
    assert calls(found) == ["merge_pdfs", "send_mail"]
    assert found.steps[1].args["attachments"]
