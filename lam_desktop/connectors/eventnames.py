"""Which event people mean by a few words. Rule: the best fit wins; no fit or several equal ones become a question."""

from __future__ import annotations

import re
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from lam_desktop.connectors.calendars import day_text, local, next_start, occurrences, start_of, title_of
from lam_desktop.core.errors import QuestionNeeded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from icalendar import Event

_EMPTY = frozenset(
    {
        "a", "an", "the", "my", "our", "your", "his", "her", "its", "for", "of", "in", "on", "at", "to", "with", "and",
        "due", "next", "is", "be", "it", "s", "event", "appointment", "entry",
    }
)  # fmt: skip
_ENOUGH = 0.5


def fitting(events: Sequence[Event], words: str) -> list[Event]:
    """The events whose titles fit the words best, all equally well; exceptions of a series go with it.

    Raises: QuestionNeeded when none fits, with the titles there are.
    """
    scored = [(_score(words, title_of(event)), event) for event in events]
    best = max((score for score, _ in scored), default=0.0)
    if best < _ENOUGH:
        titles = tuple(dict.fromkeys(title_of(event) for event in events))[:8]
        there = f"There is: {', '.join(titles)}." if titles else "The calendar is empty."
        raise QuestionNeeded(f"I find no event called {words}.", there, titles)
    return [event for score, event in scored if score > best - 0.02]


def one(events: Sequence[Event], words: str, now: datetime) -> Event:
    """The one event meant: of several with one title, the next to come.

    Raises: QuestionNeeded when none or several different ones fit.
    """
    found = [event for event in fitting(events, words) if "RECURRENCE-ID" not in event] or fitting(events, words)
    titles = {title_of(event).casefold() for event in found}
    if len(titles) > 1:
        raise several(found)
    moment = now.replace(tzinfo=None)
    ahead = [event for event in found if next_start(event, now) >= moment]
    return min(ahead, key=lambda event: next_start(event, now)) if ahead else max(found, key=_begin)


def several(events: Iterable[Event]) -> QuestionNeeded:
    """The question which of some events is meant."""
    names = tuple(f"{title_of(event)} on {day_text(local(start_of(event)))}" for event in events)[:8]
    return QuestionNeeded(f"Which one do you mean: {'; '.join(names)}?", "", names)


def on_day(events: Iterable[Event], day: date) -> list[Event]:
    """The events that happen on a day, first those that begin first."""
    there = [(occurrences(event, day, day), event) for event in events]
    return [event for starts, event in sorted(there, key=lambda pair: pair[0][:1]) if starts]


def _begin(event: Event) -> datetime:
    return local(start_of(event))


def _words(text: str) -> list[str]:
    found = re.findall(r"\w+", text.casefold())
    return [word for word in found if word not in _EMPTY] or found


def _score(wanted: str, title: str) -> float:
    """1 for the same words; less the more words of either side find no partner in the other."""
    mine, theirs = _words(wanted), _words(title)
    if not mine or not theirs:
        return 0.0
    if mine == theirs:
        return 1.0
    forward = sum(max(_alike(word, other) for other in theirs) for word in mine) / len(mine)
    backward = sum(max(_alike(word, other) for other in mine) for word in theirs) / len(theirs)
    return 0.99 * max(0.75 * forward + 0.25 * backward, 0.6 * backward + 0.4 * forward)


def _alike(one_word: str, other: str) -> float:
    if one_word == other:
        return 1.0
    shorter, longer = sorted((one_word, other), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter):
        return 0.9
    ratio = SequenceMatcher(None, one_word, other).ratio()
    return ratio if ratio >= 0.8 else 0.0
