"""Dates, times, durations and recurrences as people say them."""

from __future__ import annotations

from random import Random

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = """January February March April May June July August September October November December""".split()
FEASTS = """Christmas;New Year's Eve;Easter;Halloween;Thanksgiving;Valentine's Day;Diwali;the 4th of July;Labor Day;
Christmas Eve;Eid;Good Friday;Midsummer""".replace("\n", "").split(";")
NEAR = """today;tomorrow;tonight;the day after tomorrow;yesterday;this weekend;next week;next weekend;this week;
tomorrow morning;this evening;this afternoon;tomorrow night;next month;this Friday;later today;last week;last month;
the weekend after next;in two weeks;in 3 days;tmrw;tomorrow week;a week on Monday;Tuesday week;the week after next;
Monday morning;Friday afternoon;Wednesday evening;Saturday night;the last Friday of the month;the first Monday in May;the second of next month;
a week from now;the end of the month;the end of the year""".replace("\n", "").split(";")
PARTS = ("in the morning", "in the afternoon", "in the evening", "at night", "after lunch", "before noon")


def ordinal(number: int) -> str:
    """3rd, 11th, 22nd."""
    tail = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def date(rng: Random) -> str:
    """A day, said or written."""
    roll = rng.random()
    if roll < 0.22:
        return rng.choice(NEAR)
    if roll < 0.4:
        return rng.choice(("", "next ", "this ", "next ", "the coming ")) + rng.choice(DAYS)
    return exact_date(rng)


def exact_date(rng: Random) -> str:
    """A day of the calendar in one of a dozen ways of writing it."""
    day, month = rng.randint(1, 28), rng.randrange(12)
    name, year = MONTHS[month], rng.randint(2019, 2027)
    return rng.choice(
        (
            f"{name} {day}",
            f"{name} {ordinal(day)}",
            f"{day} {name}",
            f"{ordinal(day)} of {name}",
            f"the {ordinal(day)} of {name}",
            f"{name} {day}, {year}",
            f"{name} {ordinal(day)}, {year}",
            f"{day} {name} {year}",
            f"{year}-{month + 1:02d}-{day:02d}",
            f"{year}-{month + 1:02d}-{day:02d}",
            f"{month + 1:02d}/{day:02d}/{year}",
            f"{day:02d}.{month + 1:02d}.{year}",
            f"{month + 1}/{day}",
            f"{name[:3]} {day}",
            f"the {ordinal(day)}",
            f"{rng.choice(DAYS)} the {ordinal(day)}",
            f"{rng.choice(DAYS)[:3]} {day} {name[:3]}",
            f"{rng.choice(DAYS)}, {name} {day}",
            f"{day}/{month + 1}",
            f"{day}.{month + 1}.",
            rng.choice(FEASTS),
        )
    )


def month(rng: Random) -> str:
    """A month, with or without a year."""
    name = rng.choice(MONTHS)
    return rng.choice((name, name, f"{name} {rng.randint(2018, 2027)}", "this month", "last month", "next month"))


def clock(rng: Random) -> str:
    """A time of day."""
    hour, minute = rng.randint(1, 12), rng.choice((0, 0, 15, 30, 45, rng.randint(0, 59)))
    half = rng.choice(("am", "pm", "pm", " AM", " PM", "pm"))
    return rng.choice(
        (
            f"{hour}{half}",
            f"{hour}{half}",
            f"{hour}:{minute:02d}{half}",
            f"{rng.randint(0, 23):02d}:{minute:02d}",
            f"{rng.randint(6, 22)}:{minute:02d}",
            "noon",
            "midnight",
            f"half past {rng.choice(('two', 'three', 'seven', 'nine', 'six'))}",
            f"quarter to {hour}",
            f"{hour} o'clock",
            f"{hour} {rng.choice(PARTS[:3])}",
        )
    )


def moment(rng: Random) -> str:
    """A date and time together."""
    roll = rng.random()
    if roll < 0.15:
        return duration_from_now(rng)
    if roll < 0.25:
        return f"{clock(rng)} {rng.choice(('today', 'tomorrow', 'on ' + rng.choice(DAYS)))}"
    if roll < 0.35:
        day = rng.randint(1, 28)
        return f"2026-{rng.randint(1, 12):02d}-{day:02d}{rng.choice('T ')}{rng.randint(0, 23):02d}:{rng.choice((0, 30)):02d}"
    return f"{date(rng)} {rng.choice(('at', 'at', 'at', 'around', ','))} {clock(rng)}".replace(" ,", ",")


def duration_from_now(rng: Random) -> str:
    """A moment counted from now."""
    return f"in {duration(rng)}" if rng.random() < 0.7 else f"{duration(rng)} from now"


def duration(rng: Random) -> str:
    """A length of time."""
    unit = rng.choice(("minutes", "minutes", "hours", "days", "weeks", "months", "years", "seconds", "mins", "hrs"))
    number = rng.choice((2, 3, 5, 10, 15, 20, 30, 45, 90, 6, 8, 24))
    return rng.choice(
        (
            f"{number} {unit}",
            f"{number} {unit}",
            f"{number} {unit}",
            f"{rng.choice(('two', 'three', 'five', 'ten', 'twenty'))} {unit}",
            "half an hour",
            "an hour",
            "an hour and a half",
            "a couple of hours",
            f"{number}h",
            f"{number} min",
            f"1 hour and {number} minutes",
            "a week",
            "a quarter of an hour",
        )
    )


def recurrence(rng: Random) -> str:
    """How often something happens."""
    day = rng.choice(DAYS)
    return rng.choice(
        (
            f"every {day}",
            f"every {day} at {clock(rng)}",
            "every day",
            f"every morning at {clock(rng)}",
            "every weekday",
            "daily",
            "weekly",
            "once a month",
            "every two weeks",
            f"every {rng.choice(('5', '10', '15', '30'))} minutes",
            f"on the {ordinal(rng.randint(1, 28))} of every month",
            f"every first {day} of the month",
            f"{day}s",
            f"on {day}s and {rng.choice(DAYS)}s",
            "every hour",
            "every evening",
            f"each {day} evening",
            "on weekdays",
            f"daily at {clock(rng)}",
        )
    )


def period(rng: Random) -> str:
    """A stretch of time in the past or to come."""
    return rng.choice(
        (
            f"the last {duration(rng)}",
            f"the past {rng.choice(('week', 'month', 'year', 'quarter'))}",
            f"{month(rng)}",
            f"{rng.choice(('Q1', 'Q2', 'Q3', 'Q4'))} {rng.randint(2020, 2026)}",
            f"the next {duration(rng)}",
            f"{rng.randint(2000, 2015)} to {rng.randint(2016, 2026)}",
            "this year",
            "last year",
            "this quarter",
            f"summer {rng.randint(2019, 2026)}",
        )
    )
