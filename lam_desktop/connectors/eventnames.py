"""Which event people mean by a few words. Rule: the best fit wins; no fit or several equal ones become a question."""

from __future__ import annotations

import re
from datetime import datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from lam_desktop.connectors import series
from lam_desktop.connectors.calendars import day_text, local, start_of, title_of
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
_ANY = _EMPTY | {"appointments", "events", "meeting", "date"}
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


def same(events: Sequence[Event], words: str) -> list[Event]:
    """All events of the one title meant. Raises QuestionNeeded when none or different ones fit."""
    found = fitting(events, words)
    if len({title_of(event).casefold() for event in found}) > 1:
        raise several(found)
    return found


def one(events: Sequence[Event], words: str, now: datetime) -> Event:
    """The one event meant: of several with one title, the next to come; "my next appointment" is the next of all.

    Raises: QuestionNeeded when none or several different ones fit.
    """
    any_next = _means_any_next(words)
    try:
        fit = fitting(events, words)
    except QuestionNeeded:
        if not any_next or not events:
            raise
        fit = list(events)
    found = [event for event in fit if not series.is_exception(event)] or fit
    titles = {title_of(event).casefold() for event in found}
    if len(titles) > 1 and not any_next:
        raise several(found)
    starts = [(series.next_of(series.family(events, event), now)[0], event) for event in found]
    ahead = [(start, event) for start, event in starts if series.is_ahead(event, start, now)]
    return min(ahead, key=_first)[1] if ahead else max(starts, key=_first)[1]


def _means_any_next(words: str) -> bool:
    said = set(re.findall(r"\w+", words.casefold()))
    return "next" in said and said <= _ANY


def _first(pair: tuple[datetime, Event]) -> datetime:
    return pair[0]


def several(events: Iterable[Event]) -> QuestionNeeded:
    """The question which of some events is meant."""
    known = {title_of(event): f"{title_of(event)} on {day_text(local(start_of(event)))}" for event in events}
    return QuestionNeeded(f"Which one do you mean: {'; '.join([*known.values()][:8])}?", "", tuple(known)[:8])


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


_ALL_KINDS = frozenset("appointments events entries dates everything things items all".split())


def of_kind(events: Sequence[Event], words: str) -> list[Event]:
    """All events that a general word means: "my appointments" are all, "meetings" those called so, or else all."""
    said = [word for word in re.findall(r"\w+", words.casefold()) if word not in _EMPTY | {"all", "every"}]
    if not said or set(said) <= _ALL_KINDS:
        return list(events)
    stems = [word.removesuffix("s") for word in said]
    named = [event for event in events if all(stem in title_of(event).casefold() for stem in stems)]
    return named or (list(events) if said == ["meetings"] else [])


def is_general(words: str) -> bool:
    """Whether words mean a kind of event rather than one of that title."""
    said = [word for word in re.findall(r"\w+", words.casefold()) if word not in _EMPTY | {"all", "every"}]
    return bool(said) and set(said) <= _ALL_KINDS | {"meetings"}
