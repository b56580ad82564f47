"""Tells the date and the time."""

from datetime import UTC, datetime
from typing import Any

from lam_desktop.core.action import action
from lam_desktop.core.context import Context

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()


@action(
    says=[
        "what day is it",
        "what day is it today?",
        "what's the date",
        "which date do we have",
        "what time is it",
        "tell me the time",
        "what is today's date",
        "which weekday is today",
        "what week number is it",
        "current date and time",
        "what's the time now?",
        "today's date please",
        "do you know what day of the week it is",
        "give me the date",
    ],
    example_result=datetime(2026, 3, 14, 9, 30, tzinfo=UTC),
)
async def today(ctx: Context) -> datetime:
    """Tell today's date, the day of the week, the week number and the time now.

    Returns: the date and time.
    """
    return ctx.clock.now().replace(microsecond=0)


@today.answer
def _(result: datetime, **arguments: Any) -> str:
    day = f"{_DAYS[result.weekday()]}, {result.day} {_MONTHS[result.month - 1]} {result.year}"
    return f"Today is {day} (week {result.isocalendar().week}). It is {result:%H:%M}."
