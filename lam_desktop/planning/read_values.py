"""Readings of numbers, times, addresses, choices, conditions and calculations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import lists, numbers, rows
from lam_desktop.planning.grammar.directions import counted, direction, superlative
from lam_desktop.planning.grammar.kinds import singular, suffixes_of
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.recurrence import first_of
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_larger import larger_meant
from lam_desktop.planning.read_sides import turned_back
from lam_desktop.planning.suiting import NOT_TEXT, SOURCE_KINDS
from lam_desktop.planning.words import STOP, stem


def formula(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a calculation: over headings of the table that is named, else over words."""
    known = list(finder.table.calculations(finder.clause.text)) if finder.table is not None else []
    for text, start, end in known:
        yield Candidate(param.name, text, finder.span_of(start, end), 1.8)
    for found in rows.formulas(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        yield Candidate(param.name, found.value, span, 1.5)


def url(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a web address."""
    found = list(finder.literal(Type.URL))
    for index in found:
        base = 1.6 + _NO_PAGE * _is_no_page(finder, param, finder.token(index).value)
        yield finder.candidate(param, finder.token(index).value, index, index + 1, base)
    between = {finder.low(i) for i in range(found[0], found[-1])} - {finder.low(i) for i in found} if found else set()
    if len(found) > 1 and between <= {",", "and", "&", "plus", "then"}:
        every = [finder.token(index).value for index in found]
        yield finder.candidate(param, every, found[0], found[-1] + 1, 3.2, how="each")


_NO_PAGE = -2.5  # of an address of a picture, a PDF, an archive, where a page or data are wanted


def _is_no_page(finder: Finder, param: Param, address: str) -> bool:
    ends = PurePosixPath(urlsplit(address).path).suffix.lower()
    return ends in NOT_TEXT and ("page" in param.description or finder.card.result in (Kind.JSON, Kind.TABLE))


def number(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a number."""
    if param.name == "step":
        yield from _steps(finder, param)
        return
    if param.name in ("width", "height"):
        yield from _longer_side(finder, param)
    if param.name == "count" and finder.card.subject == "tables":
        yield from _best(finder, param)
    about = {
        stem(word) for word in re.findall(r"[a-z]+", f"{param.name.replace('_', ' ')} {param.description}".lower())
    }
    takes = any(each.kind in SOURCE_KINDS for each in finder.card.params)  # "the first two mp3s of a page" are no files
    taken = [Span(phrase.start, phrase.end) for phrase in finder.phrases() if takes or phrase.named]
    clause = finder.clause
    for index in range(clause.start, clause.end):
        if any(span.start <= index < span.end for span in taken) or not clause.holds(index, index + 1):
            continue
        word = finder.low(index)
        if word == param.name and finder.low(index + 1) in {*_RANKED, "one"}:
            yield finder.candidate(param, 1, index, index + 1, 1.2, how="derived")  # "the last line"
        value = numbers.number(word) if word not in ("a", "an") else None
        if value is None and "-" in word:  # "in two-page pieces"
            head, _, unit = word.partition("-")
            value = numbers.number(head) if stem(unit) in about else None
        if value is None and finder.low(index + 1) in _RANKED:
            value = numbers.ordinal(word)  # "after the second line"
        if value is None and param.name == "degrees" and _upside_down(finder, index):
            yield finder.candidate(param, 180, index, index + 1, 1.0, how="derived")
        if value is None and "percent" in param.name and word in _SHARES:
            yield finder.candidate(param, _SHARES[word], index, index + 1, 1.0, how="derived")
        if value is None:
            continue
        near = [finder.low(i) for i in (index - 2, index - 1, index + 1, index + 2)]
        unit = "percent" if near[2] == "%" else near[2]
        said = unit in ("percent", "%")
        if unit in _COINS and "how much" in param.description:
            yield finder.candidate(param, value / 100, index, index + 2, 1.6, how="derived")
            continue
        if (stem(unit) in _UNITS and not {stem(unit), _DIMENSIONS.get(unit)} & about) or unit in _SIZES:
            continue  # "300 kb" and "800 px" are no quality
        if said != ("percent" in about) and (said or param.name == "percent") and param.name not in near:
            continue
        if param.name in _SIDES and _side(finder, index) in _SIDES - {param.name}:
            continue  # "wider than 800 pixels" is no height
        fits = sum(bool({stem(each), _DIMENSIONS.get(each)} & about) for each in near if each and each not in STOP)
        fits += (_side(finder, index) == param.name) + ("-" in word)
        yield finder.candidate(
            param,
            int(value) if value == int(value) and param.kind is Kind.INTEGER else value,
            index,
            index + 1,
            0.2 + 0.8 * min(fits, 2),
        )


_SIDES = frozenset({"width", "height"})
_LONGER_SIDE = re.compile(
    r"\b(?P<side>(?:longe(?:r|st)|long|larger|bigger)\s+(?:side|edge)s?)\s+(?:(?:is|are|be|of|at|to|has|have|measures?|becomes?|with|no|not|more|than|at\s+most|max(?:imum)?|exactly|about|should|shall|:|=)\s+)*(?P<number>\d+)"
    r"|\b(?P<first>\d+)\s*(?:px|pixels?)?\s+(?:on|at|along|for)\s+(?:the|their|its)\s+(?:longe(?:r|st)|long)\s+(?:side|edge)s?\b",
    re.IGNORECASE,
)


def _longer_side(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "So that the longer side is 800": both sides fit in that."""
    sides = {each.name for each in finder.card.params}
    found = _LONGER_SIDE.search(finder.clause.text) if sides >= {"width", "height", "keep_ratio"} else None
    value = numbers.number(found["number"] or found["first"]) if found is not None else None
    if found is None or value is None:
        return
    span = finder.span_of(*found.span())
    wide = param.name == "width"
    yield Candidate(param.name, int(value), span if wide else Span(span.start, span.start), 3.0, how="derived")


_STEPS = re.compile(
    r"\b(?:(?:full|whole|nearest|next|closest|to|the)\s+)*(?P<word>half|halves|quarters?|tens|hundreds|thousands|fives)\b(?:\s+(?:an?\s+)?hours?\b)?"
    r"|\b(?:nearest|closest|multiples? of|steps? of)\s+(?P<number>\d+(?:[.,]\d+)?)(?P<cents>\s+(?:cents?|pence))?(?!\s*(?:decimal|digit|place))",
    re.IGNORECASE,
)
_STEP_WORDS = {
    "half": 0.5,
    "halves": 0.5,
    "quarter": 0.25,
    "quarters": 0.25,
    "fives": 5,
    "tens": 10,
    "hundreds": 100,
    "thousands": 1000,
}


def _best(finder: Finder, param: Param) -> Iterator[Candidate]:
    """How many rows are wanted: "the three fastest"."""
    found = counted(finder.clause.text)
    name = "before" if found and found["before"] else "behind"
    value = numbers.number(found[name]) if found else None
    if found and value:
        yield Candidate(param.name, int(value), finder.span_of(*found.span(name)), _BEST)


_BEST = 1.8  # what a number beside "fastest" is worth


def _steps(finder: Finder, param: Param) -> Iterator[Candidate]:
    """What is rounded to: "the half hour", "the nearest 5 cents"."""
    for match in _STEPS.finditer(finder.clause.text):
        span = finder.span_of(*match.span())
        value = _STEP_WORDS[match["word"].lower()] if match["word"] else numbers.number(match["number"])
        if value and finder.clause.holds(span.start, span.end):
            yield Candidate(param.name, float(value) / (100 if match["cents"] else 1), span, 1.6, how="derived")


def _upside_down(finder: Finder, index: int) -> bool:
    """Words for a half turn: "upside down", "on its head"."""
    word, after = finder.low(index), finder.low(index + 1)
    return (word == "upside" and after == "down") or (word == "half" and after == "turn") or word == "head"


def _side(finder: Finder, index: int) -> str:
    """Which side of a picture a number tells: in "1200 x 800" the first is the width."""
    if finder.low(index + 1) in _TIMES and numbers.number(finder.low(index + 2)) is not None:
        return "width"
    if finder.low(index - 1) in _TIMES and numbers.number(finder.low(index - 2)) is not None:
        return "height"
    near = {finder.low(at) for at in (index - 3, index - 2, index - 1, index + 1, index + 2)}
    told = {side for side, words in _SIDE_WORDS.items() if near & words}
    return told.pop() if len(told) == 1 else ""


_SIDE_WORDS = {
    "width": frozenset("wide wider width across".split()), "height": frozenset("high higher tall taller height".split())
}  # fmt: skip
_TIMES = frozenset(("x", "×", "by"))
_UNITS = frozenset(map(stem, "px pixels degrees words sentences paragraphs".split()))
_COINS = frozenset("cent cents pence".split())
_SIZES = frozenset("kb mb gb kilobytes megabytes gigabytes".split())
_RANKED = frozenset("line row page picture image photo file link pdf song".split())
_DIMENSIONS = {
    "wide": "width", "across": "width", "high": "height", "tall": "height", "px": "pixel", "long": "length",
}  # fmt: skip
_BEFORE_NOUNS = frozenset({"a", "an", "the", "all", "every", "each", "any", "as", "to", "into", "in", "of"})
_SHARES = {"half": 50.0, "quarter": 25.0, "third": 100 / 3, "twice": 200.0, "double": 200.0}


def size(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a size in bytes."""
    for match in re.finditer(numbers.SIZE, finder.clause.text, re.IGNORECASE):
        span = finder.span_of(*match.span())
        yield finder.candidate(param, numbers.size(match[0]), span.start, span.end, 1.2)


def boolean(finder: Finder, param: Param) -> Iterator[Candidate]:
    """True where the clause says what the parameter's name or description says."""
    if param.default is not False:
        return
    if param.name.startswith("keep") and not _STAYING.search(finder.clause.text):
        return
    about = {
        stem(word) for word in re.findall(r"[a-z]{3,}", f"{param.name.replace('_', ' ')} {param.description}".lower())
    } - _PLAIN_WORDS
    clause = finder.clause
    known = finder.cues.cards[finder.card.name].vocabulary
    named = {stem(word) for word in param.name.split("_")}
    hits = [
        i
        for i in range(clause.start, clause.end)
        if finder.token(i).type is Type.WORD
        and finder.low(i) not in STOP
        and (stem(finder.low(i)) in named or (stem(finder.low(i)) in about and stem(finder.low(i)) not in known))
        and clause.holds(i, i + 1)
    ]
    if param.name == "percent":
        if share := re.search(r"%|\bper\s?cent\b", clause.text, re.IGNORECASE):
            yield Candidate(param.name, True, finder.span_of(*share.span()), 1.0, how="derived")
        return
    if param.name == "larger_only" and (larger := larger_meant(clause.text)):
        yield Candidate(param.name, True, finder.span_of(*larger), 2.5, how="derived")
        return
    if param.name in ("descending", "lowest"):
        yield from _order(finder, param)
    elif param.name == "separately" and (apart := _APART.search(clause.text)):
        span = finder.span_of(*apart.span())
        yield Candidate(param.name, True, span, 1.5, how="derived")
    elif param.name == "with_names":
        yield from _asks_where(finder, param)
    elif param.name == "every":
        for index in range(clause.start, clause.end):
            if finder.low(index) == "all" and clause.holds(index, index + 1):
                yield Candidate(param.name, True, Span(index, index + 1), 1.0, how="derived")
    elif param.name != "in_place" and (hits := [i for i in hits if not _is_made(finder, i)]):
        yield Candidate(param.name, True, Span(hits[0], hits[0] + 1), 0.1 + 0.35 * len(hits), how="derived")


_STAYING = re.compile(  # "drop the old columns" keeps none, though it speaks of them
    r"\b(?:keep\w*|kept|stay\w*|remain\w*|leav\w*|left|retain\w*|preserv\w*|too|as well|also|originals?|cop(?:y|ies)|un\w+ed|versions?|beside|next to)\b",
    re.IGNORECASE,
)


def _asks_where(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "In which of the letters is it said": the names of the files are asked for, not the words in them."""
    asked = _WHICH.search(finder.clause.text)
    if asked is not None:
        start = finder.span_of(*asked.span()).start
        yield Candidate(param.name, True, Span(start, start), 1.0, how="derived")


def _whose_dates(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "The dated pictures", "(20240106_0811.jpg for example)": the date stands in the names."""
    shown = re.search(r"\bdated\b|\b(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d[\w-]*\.\w{2,4}\b", finder.clause.text)
    if shown is not None:
        yield Candidate(param.name, "name", finder.span_of(*shown.span()), 1.5, how="derived")


_WHICH = re.compile(
    r"\b(?:which|what)(?:\s+one)?(?:\s+of)?(?:\s+(?:the|my|our|these|those))?\s+(?!(?:lines?|rows?|words?|sentences?|places?)\b)\w+",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:each|everyone|everybody) (?:on|of) (?:its|their|his|her) own|\bone by one\b|\bone at a time\b|\b(?:individually|separately)\b"
    r"|\b(?:so that|without) (?:they|nobody|them) (?:don't |do not |can't |cannot )?see(?:ing|s)? (?:each other|the others?)\b",
    re.IGNORECASE,
)


def _is_made(finder: Finder, index: int) -> bool:
    """ "The zip" is a thing that is there, "a zip" and "zipped" say how."""
    led = finder.low(index - 1) in ("the", "that", "this", "my", "those", "these")
    return led and bool(suffixes_of(finder.low(index)))


_PLAIN_WORDS = {
    stem(word) for word in "file files the source itself change only instead with text not also table from".split()
}


def _order(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Which way the order goes: "from cheap to dear", or by what is only named: "the cheapest"."""
    text = finder.clause.text
    order = direction(text) or (superlative(text) if param.name == "lowest" else None)
    if order is None:
        return
    falling = order.falling != (param.name == "lowest")
    yield Candidate(param.name, falling, finder.span_of(order.start, order.end), 1.5, how="derived")


def choice(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of one of the choices; one that is said "too", beside another one, is not the only one."""
    found = list(_choices(finder, param))
    several = len({each.value for each in found}) > 1
    yield from (each for each in found if not (several and _is_beside(finder, each)))


def _is_beside(finder: Finder, candidate: Candidate) -> bool:
    """ "… and the endings too", of a part that is meant besides; "as png too" is what shall come of it."""
    led = finder.low(candidate.span.start - 1) in ("the", "their", "its")
    return led and finder.low(candidate.span.end) in ("too", "also")


def _choices(finder: Finder, param: Param) -> Iterator[Candidate]:
    clause = finder.clause
    if param.name == "dates":
        yield from _whose_dates(finder, param)
    if set(param.choices) == {"left", "right"}:
        yield from turned_back(finder, param)
    for choice in param.choices:
        words = {stem(word) for word in re.findall(r"[a-z0-9]+", choice.lower())} | _synonyms(
            finder.card, param, choice
        )
        yield from _whole_choice(finder, param, choice)
        for index, token, low, root in _said(finder):
            exact = low == choice.lower()
            literal = token.is_literal and token.type is not Type.SUFFIX and not exact  # "tar.gz" is no name
            if literal or not (exact or (root in words and token.low not in STOP)):
                continue
            if not clause.holds(index, index + 1) or _is_a_thing(finder, index, choice):
                continue
            if not _is_verb_of_another(finder, index):
                base = (1.0 if exact else 0.4) + 0.3 * _hits(finder, words)
                base += _SHOUTED * (token.value == choice and choice.isupper())  # "with PUT"
                yield finder.candidate(param, choice, index, index + 1, base, how="enum")


def _said(finder: Finder) -> Iterator[tuple[int, Token, str, str]]:
    """The tokens of the clause, without what hangs on them, and their stems."""
    for index in range(finder.clause.start, finder.clause.end):
        token = finder.token(index)
        low = token.low.lstrip(".").removesuffix("'s").removesuffix("’s")
        yield index, token, low, stem(low)


_SHOUTED = 1.0  # what it is worth that a choice is said in its own capitals


def _whole_choice(finder: Finder, param: Param, choice: str) -> Iterator[Candidate]:
    """A choice of several words, said as it is: "bottom right" is more than "bottom"."""
    parts = choice.lower().split()
    if len(parts) < 2:
        return
    for index in range(finder.clause.start, finder.clause.end):
        said = finder.low(index).split("-")
        end = index + 1
        while len(said) < len(parts) and end < finder.clause.end:
            said, end = [*said, *finder.low(end).split("-")], end + 1
        if sorted(said) == sorted(parts) and finder.clause.holds(index, end):
            yield finder.candidate(param, choice, index, end, 1.0 + 0.3 * len(parts), how="enum")


def _is_a_thing(finder: Finder, index: int, choice: str) -> bool:
    """ "The csv" is a file, "a csv" or "as csv" is a kind of file, and so are "all the pdfs" where there is a choice of kinds."""
    led = finder.low(index - 1) in ("the", "that", "this", "those", "these")
    if singular(finder.low(index)) != finder.low(index):
        return False
    return led and bool(suffixes_of(choice)) and finder.low(index + 1) not in _OF_A_KIND


_OF_A_KIND = frozenset("format version file files link links ones".split())


def _is_verb_of_another(finder: Finder, index: int) -> bool:
    """In "number the lines" the verb is no choice of an action that is not asked for with it."""
    first = next((i for i in range(finder.clause.start, finder.clause.end) if finder.low(i) not in STOP), -1)
    own = finder.cues.cards[finder.card.name].verbs
    return (
        index == first
        and finder.low(index - 1) not in _BEFORE_NOUNS
        and stem(finder.low(index)) in finder.cues.verbs
        and stem(finder.low(index)) not in own
    )


def _hits(finder: Finder, words: set[str]) -> int:
    """How many different words of the clause speak for a choice."""
    return len(
        {stem(finder.low(i)) for i in range(finder.clause.start, finder.clause.end) if finder.low(i) not in STOP}
        & words
    )


def _synonyms(card: Card, param: Param, choice: str) -> set[str]:
    """Words in brackets after a choice in the parameter's description: "sum (total, add up)"; not the action's own name."""
    match = re.search(rf"\b{re.escape(choice)} \(([^)]*)\)", param.description, re.IGNORECASE)
    words = re.findall(r"[a-z0-9]{2,}", match[1].lower()) if match else []
    return {stem(word) for word in words if word not in STOP} - {stem(word) for word in card.name.split("_")}


def moment(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a time."""
    now = finder.clause.reading.world.now
    if param.kind is Kind.DATETIME and any(each.name == "repeats" for each in finder.card.params):
        yield from _first_times(finder, param, now)
    for when, span in finder.whens():
        if param.kind is Kind.DURATION and _is_another(finder, param, span):
            continue
        value = _as_kind(when, param, now)
        if value is not None:
            yield finder.candidate(param, value, span.start, span.end, 1.3)


def _is_another(finder: Finder, param: Param, span: Span) -> bool:
    """ "An hour longer", "a 15 minute reminder": the word beside a length of time says which of several it is."""
    lengths = {each.name for each in finder.card.params if each.kind is Kind.DURATION}
    meant = lengths & {finder.low(span.end), finder.low(span.end + 1)}
    verb = next((way for way, verbs in _MEASURED.items() if finder.low(finder.clause.start) in verbs), "")
    if not meant and finder.low(span.start - 1) == "by" and verb in lengths:
        meant = {verb}  # "shorten it by 15 minutes"
    return param.name not in meant if meant else param.name in _MEASURED


_MEASURED = {"longer": frozenset({"extend", "lengthen", "prolong"}), "shorter": frozenset({"shorten", "cut", "trim"})}


def _first_times(finder: Finder, param: Param, now: datetime) -> Iterator[Candidate]:
    """What repeats begins with its first time: "every Monday at 10" starts next Monday at 10."""
    for when, span in finder.clause.reading.whens:
        if when.rule is None or not (finder.clause.start <= span.start and span.end <= finder.clause.end):
            continue
        midnight = datetime.combine(when.day or now.date(), when.clock or time(0))
        first = first_of(when.rule.rule, midnight)
        value = first if when.clock else first.date()
        yield Candidate(param.name, value, span, 1.0 if param.required else 0.0, how="derived")


def _as_kind(when: When, param: Param, now: datetime) -> Any:
    """The part of a time expression a parameter takes; a start without a clock time is a day."""
    if param.kind is Kind.DURATION:
        if when.until and when.clock:
            return datetime.combine(now.date(), when.until) - datetime.combine(now.date(), when.clock)
        return when.length
    if param.kind is Kind.TIME:
        return when.clock
    if when.until is not None and when.day is None and param.description.startswith("the new beginning"):
        return when.until  # "move it from 9:00 to 10:30"
    if param.kind is Kind.DATE:
        return when.day
    if when.moment is None and when.clock is None and when.day is not None:
        return when.day
    if when.moment is None and when.day is None and when.clock is not None and "time" in param.description.lower():
        return when.clock
    moment = when.at(now)
    return moment.replace(tzinfo=None) if moment else None


def pages(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of page numbers."""
    for found in lists.pages(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        if finder.low(span.end) not in _NO_PAGES:
            yield finder.candidate(param, found.value, span.start, span.end, 1.4)


_NO_PAGES = frozenset("degree degrees deg ° percent % px pixels dpi copies times".split())  # "its pages 180 degrees"
