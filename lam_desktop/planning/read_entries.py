"""Readings of what is said of an entry of a calendar, from the clause as a whole: its title, its place, its first time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.entrywords import (
    Words,
    beside_title,
    called_in,
    change_words,
    event_in,
    named_in,
    new_in,
    order_words,
)
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.numbers import DURATION
from lam_desktop.planning.grammar.recurrence import first_of
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Span

_TITLE, _PLACE = 1.6, 0.9  # above what a few words before a stretch say of it
_QUOTED = 0.8
_FIRST = 2.0  # of a time whose parts were all heard, above one that leaves some of them over
_KNOWN, _NEW = 3.4, 2.6
_TITLED = re.compile(r"\b(?:rename|retitle|re-title|call(?:ed)?|titled?|names?)\b", re.IGNORECASE)
_PLACE_SAID = re.compile(r"\b(?:places?|locations?|rooms?|venues?|address|takes? place|where)\b", re.IGNORECASE)
_UNTIL = frozenset({"until", "till", "through", "ending"})
_OLD = frozenset({"instead", "than", "not"})


def enters(finder: Finder) -> bool:
    """Whether the action writes an entry whose title and time are told."""
    return finder.card.subject == "calendar" and {"title", "start"} <= {
        each.name for each in finder.card.params if each.required
    }


def told(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The value of a parameter by what is left of the clause, or by all its times together."""
    if not enters(finder):
        yield from _of_an_event(finder, param)
        if (
            param.name == "called"
            and finder.card.subject == "calendar"
            and (words := called_in(finder.clause)) is not None
        ):
            yield _named(finder, param, words, _TITLE)
        return
    if param.kind in (Kind.DATETIME, Kind.DURATION) and param.name in ("start", "duration"):
        yield from _timed(finder, param)
    elif param.name in ("title", "location"):
        title, place = named_in(finder.clause)
        words, base = (title, _TITLE) if param.name == "title" else (place, _PLACE)
        if words is not None:
            yield _named(finder, param, words, base)


def _of_an_event(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Which event is meant, told by the titles there are; and its new title or place."""
    event = event_in(finder.clause)
    if event is None or finder.card.subject != "calendar" or all(each.name != "event" for each in finder.card.params):
        return
    if param.name == "event":
        taken = {at for each in finder.places() for at in range(each.start, each.end)} | set(
            range(event.start, event.end)
        )
        ways = {each.name for each in finder.card.params if each.kind is Kind.BOOLEAN}
        told = {at for at in range(finder.clause.start, finder.clause.end) if finder.low(at) in ways}
        more = change_words(finder.clause) - taken - finder.clause.hidden - told
        alone = event.end == event.start + 1
        words = finder.token(event.start).value if alone else finder.clause.reading.slice(event.start, event.end)
        yield Candidate(param.name, words, event, _KNOWN, also=tuple(Span(at, at + 1) for at in sorted(more)))
    elif param.name in ("title", "location"):
        new = new_in(finder.clause, event)
        titled = _TITLED.search(finder.clause.text) is not None
        found = next((each for each in new if titled or each.placing), None)
        if found is None and not titled and _PLACE_SAID.search(finder.clause.text):
            found = next(iter(new), None)
        if found is not None and (param.name == "title") == titled:
            yield _named(finder, param, found, _NEW)


def _named(finder: Finder, param: Param, words: Words, base: float) -> Candidate:
    """Some words as a value; a title takes the words of the order with it, for nothing else is told by them."""
    span = words.span
    quoted = next((at for at in range(span.start, span.end) if finder.token(at).type is Type.QUOTED), None)
    value = finder.token(quoted).value if quoted is not None else finder.clause.reading.slice(span.start, span.end)
    taken = {at for each in finder.places() for at in range(each.start, each.end)} | set(range(span.start, span.end))
    besides = (order_words(finder.clause) | beside_title(finder.clause)) if param.name == "title" else frozenset[int]()
    more = besides - taken - finder.clause.hidden
    return Candidate(
        param.name,
        value,
        span,
        base + _QUOTED * (quoted is not None),
        how="derived",
        also=tuple(Span(at, at + 1) for at in sorted(more)),
    )


def belongs_to_order(finder: Finder, param: Param, candidate: Candidate) -> bool:
    """Whether words taken for a title or a place are of the order itself: "in my calendar"."""
    if finder.card.subject == "calendar" and param.name in ("title", "called") and candidate.how == "span":
        if re.fullmatch(DURATION, str(candidate.value).strip(), re.IGNORECASE):
            return True  # "an event of 90 minutes"
        if (
            not enters(finder)
            and finder.card.effects & {Effect.WRITE}
            and all(each.name != "event" for each in finder.card.params)
        ):
            quoted = finder.token(candidate.span.start).type is Type.QUOTED
            if not quoted and not order_words(finder.clause).isdisjoint(
                range(candidate.span.start, candidate.span.end)
            ):
                return True  # "put them in my calendar"
    if finder.card.subject == "calendar" and param.kind is Kind.COLUMN:
        return _is_listed(finder, candidate.span)
    event = event_in(finder.clause) if finder.card.subject == "calendar" and not enters(finder) else None
    if event is not None and candidate.how == "span":
        return _is_no_part(finder, param, event)
    if not enters(finder) or param.name not in ("title", "location", "notes", "repeats") or candidate.how != "span":
        return False
    span = candidate.span
    title, _ = named_in(finder.clause)
    called = title is not None and any(
        finder.token(at).type is Type.QUOTED for at in range(title.span.start, title.span.end)
    )
    if called and title is not None and (param.name == "title") != title.span.overlaps(span):
        return True  # what is quoted as the title is no place, and nothing else is the title
    if any(finder.token(at).type is Type.QUOTED for at in range(span.start, span.end)):
        return False
    return not (order_words(finder.clause) | beside_title(finder.clause)).isdisjoint(range(span.start, span.end))


def _is_listed(finder: Finder, span: Span) -> bool:
    """Whether a heading is one of several in brackets, that tell what a table holds: "shifts.csv (day, from, to)"."""
    marks = [finder.token(at).value for at in range(finder.clause.start, span.start)]
    return marks.count("(") > marks.count(")")


def _is_no_part(finder: Finder, param: Param, event: Span) -> bool:
    """Whether no value of that name is told of an event that is known: "rename Yoga to Pilates" tells no place."""
    text = finder.clause.text
    if param.name == "notes":
        return _NOTED.search(text) is None
    renamed = _TITLED.search(text) is not None and _PLACE_SAID.search(text) is None
    return param.name == "location" and (renamed or any(each.placing for each in new_in(finder.clause, event)))


_NOTED = re.compile(r"\b(?:notes?|remarks?|comments?|descriptions?|add|write)\b", re.IGNORECASE)


def _timed(finder: Finder, param: Param) -> Iterator[Candidate]:
    """All times of the clause as one: "every Thursday from 18:30 to 20:00, the first one is on 3 December"."""
    clause = finder.clause
    row = [(when, span) for when, span in clause.reading.whens if clause.start <= span.start and span.end <= clause.end]
    row = [(when, span) for when, span in row if clause.reading.tokens[span.start - 1].low not in _UNTIL | _OLD]
    whole = _together([when for when, _ in row])
    if whole is None or len(row) < 2:
        return
    spans = [span for when, span in row if when.length is None or when.day or when.clock or when.rule]
    if param.name == "start" and (first := _first(whole, clause.reading.world.now)) is not None:
        yield Candidate(param.name, first, spans[0], _FIRST, also=tuple(spans[1:]))
    length = _length(whole)
    if param.name == "duration" and length is not None and all(when.length is None for when, _ in row):
        yield Candidate(param.name, length, Span(clause.start, clause.start), 0.8, how="derived")


def _together(row: list[When]) -> When | None:
    """Several times as one; None where they contradict each other."""
    whole = When(0, 0)
    for each in row:
        for name in ("day", "clock", "length", "rule", "moment"):
            if getattr(whole, name) and getattr(each, name):
                return None
        whole = When(
            0,
            0,
            whole.day or each.day,
            whole.clock or each.clock,
            whole.until or each.until,
            whole.length or each.length,
            whole.moment or each.moment,
            whole.rule or each.rule,
        )
    return whole


def _first(whole: When, now: datetime) -> date | datetime | None:
    """When it begins, for a series its first time; a day alone means all of it."""
    if whole.rule is not None:
        first = first_of(whole.rule.rule, datetime.combine(whole.day or now.date(), whole.clock or time(0)))
        return first if whole.clock else first.date()
    if whole.moment is None and whole.clock is None:
        return whole.day
    moment = whole.at(now)
    return moment.replace(tzinfo=None) if moment else None


def _length(whole: When) -> timedelta | None:
    if whole.clock is None or whole.until is None:
        return None
    begin, end = (timedelta(hours=each.hour, minutes=each.minute) for each in (whole.clock, whole.until))
    return end - begin if end > begin else None
