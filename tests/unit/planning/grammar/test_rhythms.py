"""Rhythms said in many ways, against the calendar: a day counts or not by what was said, never by a rule.

What is generated is a rhythm as data. Its words are put together here, its days are counted here one by one, and the
program has to come to the same days.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.core.plan import Plan, Provenance, Step
from lam_desktop.core.rhythm import rule_text
from lam_desktop.planning.events import not_understood
from lam_desktop.planning.grammar.recurrence import recurrences, unclear
from lam_desktop.planning.grammar.times import whens

PLAN = Plan("", ())
START = datetime(2026, 3, 2, 9)  # a Monday
SPAN = [START.date() + timedelta(days=number) for number in range(430)]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last", -2: "second to last"}


@dataclass(frozen=True)
class Said:
    """A rhythm: its words, and whether a day counts."""

    words: str
    counts: Callable[[date], bool]


def listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def nth(number: int) -> str:
    ending = "th" if number // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return "last" if number == -1 else f"{number}{ending}"


def rank_of(day: date) -> tuple[int, int]:
    """Which of its weekday in its month a day is, from the beginning and from the end."""
    return (day.day - 1) // 7 + 1, -((calendar.monthrange(day.year, day.month)[1] - day.day) // 7 + 1)


def from_end(day: date) -> int:
    return day.day - calendar.monthrange(day.year, day.month)[1] - 1


some_days = st.lists(st.sampled_from(range(7)), min_size=1, max_size=3, unique=True).map(sorted)
every = st.sampled_from(["every", "each"])


@st.composite
def weekly(draw: st.DrawFn) -> Said:
    days, each = draw(some_days), draw(every)
    names = listed([DAYS[day] for day in days])
    often = listed([f"{DAYS[day]}s" for day in days])
    words = draw(st.sampled_from([f"{each} {names}", f"{each} week on {names}", f"on {often}", f"weekly on {names}"]))
    return Said(words, lambda day: day.weekday() in days)


@st.composite
def spans(draw: st.DrawFn) -> Said:
    first, length = draw(st.integers(0, 6)), draw(st.integers(1, 5))
    last = (first + length) % 7
    form = draw(st.sampled_from(["{} to {}", "{} through {}", "{} till {}"])).format(DAYS[first], DAYS[last])
    return Said(f"every {form}", lambda day: (day.weekday() - first) % 7 <= length)


@st.composite
def fortnights(draw: st.DrawFn) -> Said:
    day, step = draw(st.integers(0, 6)), draw(st.sampled_from([(2, "other"), (2, "second"), (3, "third"), (2, "2nd")]))
    weeks = {2: "two", 3: "three"}[step[0]]
    words = draw(st.sampled_from([f"every {step[1]} {DAYS[day]}", f"every {weeks} weeks on {DAYS[day]}"]))
    return Said(words, lambda each: each.weekday() == day and (each - START.date()).days // 7 % step[0] == 0)


@st.composite
def ranked(draw: st.DrawFn) -> Said:
    day, each = draw(st.integers(0, 6)), draw(every)
    ranks = draw(st.lists(st.sampled_from([1, 2, 3, 4, -1, -2]), min_size=1, max_size=2, unique=True))
    places = listed(
        [draw(st.sampled_from([ORDINALS[rank], nth(rank) if rank > -2 else ORDINALS[rank]])) for rank in ranks]
    )
    forms = [f"on the {places} {DAYS[day]} of {each} month", f"{each} month on the {places} {DAYS[day]}",
             f"monthly on the {places} {DAYS[day]}", f"the {places} {DAYS[day]} of the month"]  # fmt: skip
    if ranks in ([1], [-1]):
        forms.append(f"{each} {places} {DAYS[day]}")
    return Said(
        draw(st.sampled_from(forms)), lambda one: one.weekday() == day and any(rank in rank_of(one) for rank in ranks)
    )


@st.composite
def dates(draw: st.DrawFn) -> Said:
    each = draw(every)
    days = draw(
        st.lists(st.sampled_from([1, 2, 3, 11, 12, 13, 15, 21, 28, 30, -1]), min_size=1, max_size=3, unique=True)
    )
    places = listed([f"the {nth(day)}{' day' if day == -1 and len(days) == 1 else ''}" for day in days])
    tail = " day" if days[-1] == -1 and len(days) > 1 else ""
    words = draw(st.sampled_from([f"on {places}{tail} of {each} month", f"{each} month on {places}{tail}"]))
    return Said(words, lambda one: one.day in days or (-1 in days and from_end(one) == -1))


@st.composite
def yearly(draw: st.DrawFn) -> Said:
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 28))
    name = draw(st.sampled_from([MONTHS[month - 1], MONTHS[month - 1][:3]]))
    forms = [f"every year on {name} {day}", f"on {name} {nth(day)} every year", f"every {name} {nth(day)}",
             f"on the {nth(day)} of {name} each year", f"annually on {day} {name}"]  # fmt: skip
    return Said(draw(st.sampled_from(forms)), lambda one: (one.month, one.day) == (month, day))


def working(each: date) -> bool:
    return each.weekday() < 5


fixed = st.sampled_from([
    Said("every day", lambda day: True), Said("daily", lambda day: True), Said("every weekday", working),
    Said("on weekdays", working), Said("every weekend", lambda day: day.weekday() > 4),
    Said("every other day", lambda day: (day - START.date()).days % 2 == 0),
    Said("at the end of every month", lambda day: from_end(day) == -1),
    Said("at the end of each quarter", lambda day: from_end(day) == -1 and day.month % 3 == 0),
    Said("at the beginning of every year", lambda day: (day.month, day.day) == (1, 1)),
    Said("on the first workday of every month", lambda day: working(day) and not any(
        working(day.replace(day=before)) for before in range(1, day.day))),
    Said("every Friday the 13th", lambda day: (day.weekday(), day.day) == (4, 13)),
])  # fmt: skip
rhythms = st.one_of(weekly(), spans(), fortnights(), ranked(), dates(), yearly(), fixed)


@st.composite
def without_some(draw: st.DrawFn) -> Said:
    """A rhythm of days, but for some."""
    base = draw(st.one_of(spans(), fixed.filter(lambda each: each.words in ("every day", "daily", "every weekday"))))
    gone = draw(st.one_of(some_days, st.just([5, 6])))
    kept = {day for day in range(7) if base.counts(START.date() + timedelta(days=day))}
    if not kept - set(gone) or not kept & set(gone):
        gone = [min(kept)]
    names = "weekends" if gone == [5, 6] else listed([f"{DAYS[day]}s" for day in gone])
    but = draw(st.sampled_from(["except", "except on", ", but not on", "excluding", ", except for", "apart from"]))
    return Said(
        f"{base.words} {but} {names}".replace(" ,", ","), lambda day: base.counts(day) and day.weekday() not in gone
    )


@st.composite
def without_months(draw: st.DrawFn) -> Said:
    base = draw(st.one_of(dates(), ranked(), weekly(), fixed.filter(lambda each: "every" in each.words)))
    month = draw(st.integers(1, 12))
    if not any(base.counts(day) and day.month != month for day in SPAN) or not any(
        base.counts(day) and day.month == month for day in SPAN
    ):
        return base
    return Said(f"{base.words} except in {MONTHS[month - 1]}", lambda day: base.counts(day) and day.month != month)


def days_of(rule: str) -> list[date]:
    found = rrulestr(rule, dtstart=START)
    return [each.date() for each in found.between(START, START + timedelta(days=len(SPAN) - 1, hours=1), inc=True)]


@given(st.one_of(rhythms, without_some(), without_months()), st.sampled_from(["", " at 9:00", " at 9 am"]))
def test_the_days_are_those_that_were_said(said: Said, clock: str) -> None:
    text = f"{said.words}{clock}, zip my Documents"
    (found,) = recurrences(text, START)
    expected = [day for day in SPAN if said.counts(day)]
    assert days_of(found.rule) == expected, (text, found.rule)
    assert unclear(text) is None
    assert text[found.start : found.end] == said.words, "all of its words are its own"


@given(st.one_of(without_some(), without_months()))
def test_what_is_left_out_may_stand_after_the_time(said: Said) -> None:
    for but in ("except", "but not", "excluding", "apart from"):
        base, found, rest = said.words.partition(f" {but}")
        if found:
            text = f"{base.rstrip(',')} at 9:00 {found.strip()}{rest}"
            (when,) = whens(f"{text}: zip my Documents", START)
            assert when.rule is not None and when.clock is not None
            assert days_of(when.rule.rule) == [day for day in SPAN if said.counts(day)], text
            assert when.end == len(text), "nothing of it is left to be read as something else"


@given(rhythms, rhythms)
def test_rules_of_other_days_are_said_in_other_words(first: Said, second: Said) -> None:
    """What a person says yes to tells them apart."""
    rules = [next(iter(recurrences(each.words, START))).rule for each in (first, second)]
    texts = [rule_text(rule, START) for rule in rules]
    assert (texts[0] == texts[1]) <= (days_of(rules[0]) == days_of(rules[1])), texts


HOURLY = [
    ("every hour between 9 and 17", range(9, 18), (0,), range(7)),
    ("every hour from 9am to 5pm on weekdays", range(9, 18), (0,), range(5)),
    ("on weekdays every hour from 9 to 5", range(9, 18), (0,), range(5)),
    ("every 2 hours between 8:00 and 18:00", range(8, 19, 2), (0,), range(7)),
    ("every 20 minutes from 9 to 12 on Mondays and Fridays", range(9, 12), (0, 20, 40), (0, 4)),
    ("every half hour from 10 pm to midnight", range(22, 24), (0, 30), range(7)),
    ("every hour from 10 pm to 2 am", (22, 23, 0, 1, 2), (0,), range(7)),
    ("every hour except on weekends", range(24), (0,), range(5)),
]


@pytest.mark.parametrize(("words", "hours", "minutes", "days"), HOURLY, ids=[each[0] for each in HOURLY])
def test_hours_of_the_day(words: str, hours: range, minutes: tuple[int, ...], days: range) -> None:
    (found,) = recurrences(f"{words}, check example.org", START)
    moments = [START + timedelta(minutes=10 * number) for number in range(6 * 24 * 14)]
    expected = [each for each in moments if each.hour in hours and each.minute in minutes and each.weekday() in days]
    assert found.timed
    assert rrulestr(found.rule, dtstart=START).between(START, moments[-1], inc=True) == expected


def test_two_rhythms_of_days_are_one() -> None:
    (found,) = recurrences("every Tuesday and the first Sunday of the month do it", START)
    assert days_of(found.rule) == [
        day for day in SPAN if day.weekday() == 1 or (day.weekday() == 6 and rank_of(day)[0] == 1)
    ]


@pytest.mark.parametrize("words", [
    "every day except holidays", "every day except the first Monday", "every Tuesday and on the 1st of each month",
    "the day before the last day of each month", "two hours before the end of each day", "twice a day",
    "three times a week", "every December", "on the 45th of every month", "every Monday except Mondays",
    "every 25 minutes between 9 and 17", "on February 30 every year",
])  # fmt: skip
def test_what_is_no_known_rhythm_is_asked_about(words: str) -> None:
    """Never at once, and never on other days than those."""
    assert list(recurrences(f"{words}, zip my Documents", START)) == []
    for text in (f"{words}, zip my Documents", f"zip my Documents {words}"):
        asked = not_understood(text, PLAN)
        assert asked is not None and "which times" in asked[0], text


@pytest.mark.parametrize("said", [
    "count how many times a week is named in plan.txt", 'write "twice a day" to notes.txt', "copy all but one",
    "every friday copy everything except drafts", "every day but first zip it", "find files from every march fair",
])  # fmt: skip
def test_other_words_are_left_alone(said: str) -> None:
    assert unclear(said) is None


def test_a_rhythm_that_an_action_takes_is_not_asked_about() -> None:
    text = "remind me to drink three times a day"
    asked = not_understood(text, Plan(text, (Step("s1", "remind", {}),)))
    taken = Step("s1", "remind", {"often": "three times a day"}, provenance={"often": Provenance("span", 19, 36)})
    assert asked is not None and not_understood(text, Plan(text, (taken,))) is None
