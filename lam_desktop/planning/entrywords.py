"""The words of a clause about an entry of a calendar: which of them tell its title and its place.

Most of such a clause says when, and that it is meant for the calendar; what is left names the entry. The title is so found by
leaving out, in whatever order the rest is said: "block the whole day on 20 May in my calendar for the flea market".
Rule: no title and no place holds words that belong to the order.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.eventtitles import said
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP

_BOOK = r"(?:calendars?|diary|agenda|planner)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:\b(?:in|into|to|for|on|onto|from|of|out of)\s+)?(?:\b(?:my|the|our|a)\s+)?(?:(?:own|personal|work)\s+)?\b{_BOOK}\b",
        r"\b(?:(?:for|as|make it|it['’]?s|it is|this is|that['’]?s)\s+)?(?:an?\s+|the\s+)?(?:all|whole|entire|full|complete)(?:\s+of(?:\s+the)?|\s+the)?[- ]days?\b(?:[- ]long)?(?:\s+(?:entry|event|appointment|thing|long))?",
        r"\b(?:block|keep)\s+(?:off\s+|out\s+)?all\s+of\b|\bas\s+(?:one|an?|single)(?:\s+(?:single|new|recurring|repeating|regular|weekly|daily|monthly|yearly))*\s+(?:entry|event|appointment|block|series|thing|date|fixture)\b",
        r"\b(?:please|pls|plz|kindly|thanks|thank\s+you|thx|completely|entirely|fully)\b",
        r"\b(?:with\s+)?(?:no|without\s+an?y?)\s+(?:fixed\s+|set\s+|special\s+)?(?:times?|hour)\b",
        # an order to write something down, and what is written down as
        r"(?:^|(?<=[,;:.!?–-])|\band\b|\bso\b)\s*(?:(?:please|pls|and|then|also|so|can you|could you|would you|kindly)\s+)*(?:add|put|enter|note|write|save|book|block|mark|insert|store|record|schedule|log|pencil)\s+(?:it|this|that|them|these|those)(?:\s+(?:down|in|up|off))?\b",
        r"(?:^|(?<=[,;:.!?–-]))\s*(?:(?:hi|hello|hey|please|pls|ok|and|then|also|so|can you|could you|would you|i need|i want|i['’]d like|i would like|we need|let['’]s|to)\b[\s,]*)+(?:(?:you\s+)?to\s+)?",
        r"\b(?:an?\s+|the\s+|one\s+|another\s+)?(?:new\s+|further\s+|extra\s+)*(?:calendar\s+)?(?:entry|event|appointment|date)\s*(?=:)|\b(?:an?\s+|the\s+|one\s+|another\s+)?(?:new\s+)?(?:calendar\s+)?(?:entry|event|appointment)\s+(?:called|named|titled|for|about|saying|with\s+the\s+title)\b",
        r"\bnew\s+(?:calendar\s+)?(?:entry|event|appointment|date)\b|\b(?:calendar|diary)\s+(?:entry|event)\b|\b(?:with|under)\s+the\s+(?:title|name)\b",
        r"(?:^|(?<=[,;:.!?–-]))\s*(?:appointment|reminder|note|calendar)\s*(?=:)|\b(?:there\s+)?(?:needs?|gets?|should\s+(?:get|have))\s+(?=an?\b|this\b|the\b)",
        # how it goes on: "they are every Tuesday and take 45 minutes"
        r"(?:[,;.–-]|\band\b)?\s*\b(?:they|it|these|this|that|those|which|each|he|she|everything)(?:\s+(?:one|time|of\s+them|lesson|session|class|meeting)s?)?(?:['’]s|['’]re|\s+(?:is|are|will\s+be|takes?|lasts?|runs?|goes|go|starts?|begins?|takes?\s+place|happens?|ends?))(?:\s+(?:place|always))?\b",
        r"\b(?:takes?|lasts?|lasting|taking)\s+(?:about\s+|around\s+)?(?=\d|an?\b|half|one\b|two\b|three\b)|\b(?:comes|coming)\s+back\b|\brepeat(?:s|ing|ed)?\b|\brecurring\b|\bso\s+(?:that\s+)?it\b|\bmake\s+(?:it|that|this)\s+(?:come\s+back|repeat|recur|return)\b|\b(?:come\s+back|repeat)\b",
        r"\b(?:with\s+)?(?:the\s+)?(?:very\s+)?(?:first|last|1st)\s+(?:one|time|date|day|session|lesson|class|meeting|appointment|on)s?\b(?:\s+(?:is|will\s+be|being|are|falls?))?(?:\s+on\b)?|\bstart(?:s|ing)\b|\bbeginn(?:ing)\b",
    )
)
_CHANGES = tuple(  # words that tell of a change, and neither what nor to what
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b(?:has|have|had|got|gets|needs?|is|was)\s+(?:got\s+)?(?:an?\s+|the\s+)?(?:new|different|another|other|wrong|changed)\s+(?:place|location|room|venue|title|name|address|time|date|day|length)\b",
        r"(?:\bthe\s+)?\b(?:new\s+|right\s+|correct\s+)?(?:place|location|room|venue|title|name|address)(?=\s+(?:of|for|from|is|has|should|to)\b|['’]s\b)(?:\s+(?:of|for))?",
        r"\b(?:update|change|correct|fix|amend|adjust|edit|mend|adapt|rename|retitle|call)\b(?:\s+(?:it|that|this|them|there))*",
        r"\b(?:has|have|had|was|were|is|are|got|get)\s+(?:been\s+)?(?:moved|changed|postponed|shifted|rescheduled|brought\s+forward|put\s+(?:off|back)|renamed|relocated|delayed|cancelled|canceled|called\s+off)\b(?:\s+(?:to|by|from))?",
        r"\b(?:should|must|shall|has\s+to|have\s+to|needs\s+to|will|would)\s+(?:now\s+|really\s+|rather\s+)?(?:be|start|begin|take\s+place|last|happen)\b|\b(?:takes?|taking)\s+place\b|\b(?:moves?|moved|changes?|changed)\s+(?:to|by|from)\b",
        r"\b(?:than|as)\s+(?:planned|before|usual|originally\s+planned|expected|announced|it\s+(?:was|says))\b|\b(?:same|usual)\s+(?:time|day|place|date|length|room|hour)s?\b",
        r"\b(?:longer|shorter|later|earlier|instead|now|from\s+now\s+on)\b",
    )
)
_VERB = re.compile(
    r"\W*(?:add|put|enter|note(?:\s+down)?|write(?:\s+down)?|book|block(?:\s+(?:out|off))?|schedule|make|create|set\s+up|insert|save(?:\s+the\s+date)?|reserve|mark|record|plan|pencil\s+in|keep|log|get|give\s+me|have|move|take|push|shift|postpone|cancel|remove|delete|drop)\b",
    re.IGNORECASE,
)
_OPENS = frozenset("for of the a an my our to about as and also that is are on at by free with from in off out".split())
_CLOSES = frozenset(
    "on at from is are was in for the of and by to every each a an as starts start begins begin meets meet takes take place will"
    " be has have this next my our free happens it until".split()
)
_PLACING = frozenset({"in", "at", "@"})
_ADVERBS = frozenset("now instead then always only just rather is are will be and but".split())
_FORMER = frozenset("not from than of".split())  # "not the library", "instead of the library"
_APART = frozenset({",", ";", ":", ".", "!", "?", "(", ")", "–", "—", "-"})
_REMINDING = frozenset("remind reminder reminders alarm alert".split())  # a message at a time is no entry
HELD = frozenset("meeting call session appointment class lesson party night day time club group talk fair".split())
_CALLED = frozenset("titled entitled title".split())
_SHORT = frozenset("dr mr mrs ms st prof no".split())
_BEFORE_TIMES = frozenset(
    "on at from for by until till every each the this next of in about around between starting and".split()
)


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of words that is neither time nor order, as tokens of the request; `placing`: it begins with "at" or "in"."""

    span: Span
    placing: bool = False


def order_words(clause: Clause) -> frozenset[int]:
    """The tokens of a clause that order the entry or say how it goes on, and so belong to no title and no place."""
    found: set[int] = set()
    for match in chain(*(form.finditer(clause.text) for form in _FORMS)):
        span = clause.reading.span(clause.offset + match.start(), clause.offset + match.end())
        found |= set(range(span.start, span.end))
    for place in clause.reading.places:
        if place.path.lower().endswith(".ics") and clause.start <= place.start < clause.end:
            before = clause.reading.tokens[place.start - 1].low if place.start else ""
            found |= set(range(place.start - (before in _BEFORE_BOOKS), place.end))
    return frozenset(index for index in found if clause.reading.tokens[index].type is not Type.QUOTED)


_BEFORE_BOOKS = frozenset("in into to from of on out".split())


def change_words(clause: Clause) -> frozenset[int]:
    """The tokens of a clause that only tell of a change of an entry: "has a new place", "update that"."""
    found = set(order_words(clause))
    for match in chain(*(form.finditer(clause.text) for form in _CHANGES)):
        span = clause.reading.span(clause.offset + match.start(), clause.offset + match.end())
        found |= set(range(span.start, span.end))
    return frozenset(index for index in found if clause.reading.tokens[index].type is not Type.QUOTED)


def event_in(clause: Clause) -> Span | None:
    """The words of a clause that name an event of a calendar that the request names."""
    books = [each.path for each in clause.reading.places if each.path.lower().endswith(".ics")]
    titles = [title for path in books for title in clause.reading.world.titles(path)]
    quoted = clause.reading.literals(clause.start, clause.end, Type.QUOTED)
    known = {title.lower() for title in titles}
    if (
        at := next((at for at in quoted if clause.reading.tokens[at].value.strip().lower() in known), None)
    ) is not None:
        return Span(at, at + 1)
    found = said(titles, [token.low for token in clause.reading.tokens[clause.start : clause.end]])
    return None if found is None else Span(clause.start + found[0], clause.start + found[1] + 1)


def new_in(clause: Clause, event: Span) -> tuple[Words, ...]:
    """What a clause tells of an event besides its name, without what it was before."""
    tokens = clause.reading.tokens
    row = _stretches(clause, change_words(clause) | set(range(event.start, event.end)))
    return tuple(each for each in row if tokens[_led_by(clause, each)].low not in _FORMER)


def _led_by(clause: Clause, words: Words) -> int:
    """The token before a stretch and the small words that lead to it."""
    at = words.span.start - 1
    while (
        at > clause.start
        and clause.reading.tokens[at].low in _OPENS | _PLACING
        and clause.reading.tokens[at].low not in _FORMER
    ):
        at -= 1
    return max(at, clause.start)


def named_in(clause: Clause) -> tuple[Words | None, Words | None]:
    """The title of the entry that a clause tells, and its place."""
    row = list(_stretches(clause, order_words(clause)))
    if (called := _called(clause, row)) is not None:
        return called, next((each for each in row if each.placing and not each.span.overlaps(called.span)), None)
    quoted = (each for each in row if any(clause.reading.literals(each.span.start, each.span.end, Type.QUOTED)))
    title = next((each for each in chain(quoted, row) if not each.placing), None)
    if title is None or clause.reading.tokens[title.span.start].low in _REMINDING:
        return None, None
    title = _without_verb(clause, title)
    place = next((each for each in row if each.placing and each.span.start >= title.span.end), None)
    cut = _inner_place(clause, title.span)
    if cut is not None:
        return Words(Span(title.span.start, cut)), place or Words(Span(cut + 1, title.span.end), True)
    return title, place


def _without_verb(clause: Clause, title: Words) -> Words:
    """Of "band practice goes" in "band practice goes in the calendar" the name alone."""
    end = title.span.end
    while end > title.span.start + 1 and clause.reading.tokens[end - 1].low in _TAKES_PLACE:
        end -= 1
    return replace(title, span=Span(title.span.start, end))


_TAKES_PLACE = frozenset("goes go runs takes happens comes is are was will gets belongs".split())


def _called(clause: Clause, row: Sequence[Words]) -> Words | None:
    """What an entry is said to be titled: "bins go out every Monday, an all day entry titled Bins"."""
    tokens = clause.reading.tokens
    for each in row:
        at = next((at for at in range(each.span.start, each.span.end - 1) if tokens[at].low in _CALLED), None)
        if at is not None:
            return Words(Span(at + 1, each.span.end))
        if each.span.start > clause.start and tokens[each.span.start - 1].low in _CALLED:
            return each
    return None


def called_in(clause: Clause) -> Words | None:
    """What the entries that a clause makes are said to be titled."""
    return _called(clause, list(_stretches(clause, order_words(clause))))


def beside_title(clause: Clause) -> frozenset[int]:
    """The words of a clause that tell what an entry is about where its title is told by itself."""
    row = list(_stretches(clause, order_words(clause)))
    called = _called(clause, row)
    others = [each for each in row if called is not None and not each.placing]
    return frozenset(
        at
        for each in others
        for at in range(each.span.start, each.span.end)
        if called is not None and not called.span.start <= at < called.span.end
    )


def _inner_place(clause: Clause, span: Span) -> int | None:
    """Where "in Cafe Luna" begins in "lunch with Petra in Cafe Luna"."""
    tokens = clause.reading.tokens
    return next((at for at in range(span.start + 1, span.end - 1) if tokens[at].low in _PLACING), None)


def _stretches(clause: Clause, left_out: Collection[int]) -> Iterator[Words]:
    """What is left of a clause without its times and the words of the order."""
    tokens = clause.reading.tokens
    out = set(left_out) | clause.hidden | set(_times(clause))
    begin, end = _rest_of(clause, out)
    verb = _VERB.match(clause.reading.slice(begin, end))
    if verb is not None and (re.findall(r"\w+", verb.string[verb.end() :].lower()) or [""])[0] not in HELD:
        led = clause.reading.span(tokens[begin].start, tokens[begin].start + verb.end())
        out |= set(range(led.start, led.end))
    start: int | None = None
    for index in range(clause.start, clause.end + 1):
        apart = index < clause.end and tokens[index].value in _APART
        apart = apart and not (tokens[index].value == "." and tokens[index - 1].low in _SHORT)
        inside = index < clause.end and index not in out and not apart
        if inside and start is None:
            start = index
        elif not inside and start is not None:
            if (found := _trimmed(clause, start, index)) is not None:
                yield found
            start = None


def _rest_of(clause: Clause, out: Collection[int]) -> tuple[int, int]:
    """Where the first words stand that are not left out, up to the end."""
    marks = clause.reading.tokens
    begin = next(
        (at for at in range(clause.start, clause.end) if at not in out and marks[at].value not in _APART), clause.end
    )
    return begin, clause.end


def _times(clause: Clause) -> Iterator[int]:
    """The tokens that say when, with the words that lead to them."""
    tokens = clause.reading.tokens
    for when, span in clause.reading.whens:
        named = (
            span.start > clause.start
            and tokens[span.start - 1].type is Type.WORD
            and tokens[span.start - 1].low not in STOP
        )
        if when.part and not (when.day or when.clock or when.rule) and named:
            continue  # "the parents evening"
        start = span.start
        while start > clause.start and tokens[start - 1].low in _BEFORE_TIMES:
            start -= 1
        yield from range(start, span.end)


def _trimmed(clause: Clause, start: int, end: int) -> Words | None:
    """A stretch without the small words at its edges; None where nothing is left of it."""
    tokens = clause.reading.tokens
    while start < end and tokens[start].low in _ADVERBS:
        start += 1
    placing = start < end and tokens[start].low in _PLACING
    while start < end and tokens[start].low in _OPENS | _PLACING:
        start += 1
    while end > start and (tokens[end - 1].low in _CLOSES or tokens[end - 1].type is Type.MARK):
        end -= 1
    if all(tokens[index].low in STOP for index in range(start, end)):
        return None
    return Words(Span(start, end), placing)
