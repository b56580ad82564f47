"""Readings of columns: by the words that announce them, and where the table is at hand by its headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from lam_desktop.connectors.dateparts import PARTS
from lam_desktop.core.action import Param
from lam_desktop.core.rhythm import MONTHS
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import lists, newheadings, roles, rows
from lam_desktop.planning.grammar.directions import direction, superlative
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_texts import texts
from lam_desktop.planning.words import STOP


def column(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of columns."""
    rows_called = {singular(Path(place.path).stem.lower()) for place in finder.places() if not place.folder}
    found = [each for each in _columns(finder, param) if not _are_rows(finder, each, rows_called)]
    alone = sum(each.kind in (Kind.COLUMN, Kind.COLUMNS) for each in finder.card.params) == 1
    called = [finder.span_of(each.start, each.end) for each in rows.columns(finder.clause.text) if not each.cost]
    made = _made(finder)
    several = "two or more" in param.description
    if finder.table is not None:
        found = list(
            _there(
                param,
                finder.table,
                [*found, *_headings(finder, param, finder.table), *_apart(finder, param, finder.table)],
            )
        )
        found += [*_reckoned(finder, param, finder.table), *_of_money(finder, param, finder.table)]
        found += _by_order(finder, param, finder.table)
        found = [replace(each, score=each.score + _measure(finder, param, each, finder.table)) for each in found]
    sides = [each for each in finder.card.params if each.kind is Kind.TABLE]
    if len(sides) > 1 and param.kind is Kind.COLUMN and not param.required and param.name == "by":
        found = [each for each in found if finder.cued(param, each.span.start) > 0]  # "two versions of my price list"
    for candidate in found:  # "the names in the city column": the word "column" tells which is one
        if any(candidate.span.overlaps(span) for span in made) or (several and len(candidate.value) < 2):
            continue
        other = alone and bool(called) and not any(candidate.span.overlaps(span) for span in called)
        yield replace(candidate, score=candidate.score - _NOT_CALLED * other)


def _measure(finder: Finder, param: Param, candidate: Candidate, table: Glimpse) -> float:
    """How well a column fits words for most and least: "the scout with the most boxes" is told by the boxes."""
    names = {each.name for each in finder.card.params}
    if param.name != "by" or not {"descending", "lowest"} & names:
        return 0.0
    name = candidate.value[0] if isinstance(candidate.value, list) else candidate.value
    before = finder.clause.reading.slice(finder.clause.start, candidate.span.start)
    led = _MOST_OF.search(before) is not None and candidate.span.end > candidate.span.start
    strange = "lowest" in names and name in table.headings and name not in {*table.numbered, *table.dated}
    return _LED_BY_MOST * led - _NO_MEASURE * strange


_LED_BY_MOST = 1.0
_NO_MEASURE = 1.5  # of the most or least of what is neither a number nor a day
_MOST_OF = re.compile(
    r"\b(?:most|least|fewest|more|fewer|less|highest|lowest|biggest|largest|smallest|greatest|longest|shortest|latest|earliest|newest|oldest|best|worst|top)\s+(?:(?:number|amount|count|sum|total)s?\s+(?:of\s+)?)?$",
    re.IGNORECASE,
)


def _headings(finder: Finder, param: Param, table: Glimpse) -> Iterator[Candidate]:
    """Headings of the table that is named, wherever they are said; those in a row are several columns."""
    text, row = finder.clause.text, list[tuple[str, int, int]]()
    rows_called = {Path(place.path).stem.lower() for place in finder.places() if not place.folder}
    taken = [Span(phrase.start, phrase.end) for phrase in finder.phrases()]
    for name, start, end in table.said(text):
        span = finder.span_of(start, end)
        if not finder.clause.holds(span.start, span.end) or any(span.overlaps(other) for other in taken):
            continue
        if text[start:end].lower() in rows_called and not ("numbers" in param.description and name in table.numbered):
            continue  # in "the orders in orders.csv" they are the rows
        if finder.card.subject == "mail" and text[start:end].lower() in _LETTERS:
            continue  # "should get an email" names no column
        if text[start:end].lower() in STOP and not _is_called(text, start, end):
            continue  # "from" and "to" are seldom said as columns
        role = roles.told(finder.card, text, start, end)
        if role is not None and role != param.name:
            continue
        score = _SAID + 0.5 * finder.cued(param, span.start) + _TOLD_ROLE * (role is not None)
        yield Candidate(param.name, [name] if param.kind is Kind.COLUMNS else name, span, score)
        row = [*row, (name, start, end)] if row and _AND.fullmatch(text[row[-1][2] : start]) else [(name, start, end)]
        if len(row) > 1 and param.kind is Kind.COLUMNS:
            whole = finder.span_of(row[0][1], end)
            score = _SAID + 0.4 * len(row) + 0.5 * finder.cued(param, whole.start)
            yield Candidate(param.name, [each for each, _, _ in row], whole, score)


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether a small word is said to be a column: "the column to", "the from column", "'to'"."""
    quoted = text[start - 1 : start] in ("'", '"', "“", "‘")
    return quoted or re.search(r"\bcolumns?\s+$", text[:start]) is not None or text[end:].lower().startswith(" column")


def _reckoned(finder: Finder, param: Param, table: Glimpse) -> Iterator[Candidate]:
    """ "What are hours times rate in all": a calculation with headings in the place of a column."""
    if "calculation" not in param.description:
        return
    for formula, start, end in table.calculations(finder.clause.text):
        span = finder.span_of(start, end)
        if finder.clause.holds(span.start, span.end):
            yield Candidate(param.name, formula, span, _RECKONED)


def _of_money(finder: Finder, param: Param, table: Glimpse) -> Iterator[Candidate]:
    """ "How much has everybody paid": which column holds the money, the table tells."""
    if param.kind is not Kind.COLUMN or "numbers" not in param.description:
        return
    reckons = "calculation" in param.description
    for column, start, end in table.amounts(finder.clause.text, reckons):
        span = finder.span_of(start, end)
        if finder.clause.holds(span.start, span.end):
            yield Candidate(param.name, column, span, _IS_MONEY, how="derived")


_MEASURED = {  # by which headings what is measured is told from other columns
    "money": r"price|cost|amount|fee|rate|total|value|sum|salary|wage|pay|income", "weight": r"weight|kg|\bg\b|grams",
    "length": r"time|duration|minutes|hours|length|days|km|distance|pages", "height": r"height|size",
    "pace": r"time|duration|minutes|seconds|speed", "age": r"\bage\b|birth|born",
    "warmth": r"temp|°|degree|warm", "worth": r"score|points|marks?\b|grade|rating|stars|result",
}  # fmt: skip
_IN_TIME = re.compile(
    r"\b(?:costs? (?:the )?(?:most|least)|(?:earns?|earned|earners?|paid|pays?|spent|spends?|spenders?|owes?) (?:the )?(?:most|least)|(?:top|best|biggest|highest|lowest)(?: \d+| \w+)? (?:earners?|spenders?|payers?|paid)"
    r"|takes? (?:the )?(?:most|least) time|last time|when did)\b",
    re.IGNORECASE,
)
_PEOPLE_PAID = re.compile(r"earn|paid|pay|spen[dt]|spender|owe", re.IGNORECASE)
_IN_TIME_ABOUT = {"costs": "money", "cost": "money", "takes": "length", "take": "length", "last": "day", "when": "day"}


def _by_order(finder: Finder, param: Param, table: Glimpse) -> Iterator[Candidate]:
    """ "The cheapest drink", "from new to old": by which column, the table tells."""
    if param.name != "by" or not {"descending", "lowest"} & {each.name for each in finder.card.params}:
        return
    name = measured_by(finder.clause.text, table)
    if name:
        start = Span(finder.clause.start, finder.clause.start)
        yield Candidate(param.name, name if param.kind is Kind.COLUMN else [name], start, _TOLD_BY_ORDER, how="derived")


def measured_by(text: str, table: Glimpse) -> str | None:
    """The one column that holds what words for an order measure."""
    order, plain = direction(text) or superlative(text), _IN_TIME.search(text)
    about = order.about if order else None
    if plain:
        about = "money" if _PEOPLE_PAID.search(plain[0]) else _IN_TIME_ABOUT[plain[0].split()[0].lower()]
    if not about:
        return None
    called = _MEASURED.get(about)
    names = [each for each in table.headings if called and re.search(rf"(?:\b|_)(?:{called})", each, re.IGNORECASE)]
    if not names and about in ("age", "day"):
        names = table.dated or [each for each in table.headings if _YEAR.search(each)]
    if not names and about in ("amount", "worth", "height"):
        names = [only] if (only := table.numbers()) else []
    return names[0] if len(dict.fromkeys(names)) == 1 else None


_YEAR = re.compile(r"\byear\b", re.IGNORECASE)


def _apart(finder: Finder, param: Param, table: Glimpse) -> Iterator[Candidate]:
    """ "What each customer spent per month": two columns that are named apart."""
    found = [each for each in rows.columns(finder.clause.text) if 0 < each.cost < 1 and len(each.value) == 1]
    found = [each for each in found if table.heading(each.value[0]) or each.value[0].lower() in PARTS]
    found.sort(key=lambda each: each.start)
    spans = [finder.span_of(each.start, each.end) for each in found]
    if param.kind is not Kind.COLUMNS or len(found) < 2 or any(one.overlaps(two) for one, two in pairwise(spans)):
        return
    value = [each.value[0] for each in found]
    score = 1.0 + 0.4 * len(found) + 0.5 * finder.cued(param, spans[-1].start)
    yield Candidate(param.name, value, spans[0], score, also=tuple(spans[1:]))


def _there(param: Param, table: Glimpse, found: list[Candidate]) -> Iterator[Candidate]:
    """Columns as the table that is named calls them; what it does not have is hardly meant."""
    for candidate in found:
        names = candidate.value if isinstance(candidate.value, list) else [str(candidate.value)]
        known = [name if name.lower() in PARTS and not table.heading(name) else table.heading(name) for name in names]
        headings = [name for name in known if name]
        no_figures = "numbers" in param.description and not set(headings) <= set(table.numbered)
        if len(headings) < len(names) or no_figures:
            yield replace(candidate, score=candidate.score - _NOT_THERE)
        else:
            value = headings if isinstance(candidate.value, list) else headings[0]
            yield replace(candidate, value=value, score=candidate.score + _IS_THERE)


_LETTERS = frozenset("mail email e-mail mails emails".split())
_RECKONED = 2.2  # what a calculation is worth: its words are seldom anything else
_IS_MONEY = 1.0  # what the column of money is worth where words speak of money
_TOLD_BY_ORDER = 0.8  # what the column is worth that words for an order mean
_TOLD_ROLE = 2.0  # what it is worth that words say what a column is for
_SAID = 0.6  # what a heading is worth that stands anywhere in the words
_IS_THERE = 0.4
_NOT_THERE = 2.2
_AND = re.compile(r"\s*(?:,|&|,?\s*\band\b)\s*(?:the\s+)?", re.IGNORECASE)


def _made(finder: Finder) -> list[Span]:
    """Where a column is spoken of that is yet to be made: it is none that is there."""
    kinds = {each.kind for each in finder.card.params}
    made = rows.new_columns(finder.clause.text) if Kind.NEW_COLUMN in kinds else ()
    called = newheadings.new_headings(finder.clause.text) if Kind.HEADINGS in kinds else ()
    return [finder.span_of(each.start, each.end) for each in (*made, *called)]


def _are_rows(finder: Finder, candidate: Candidate, rows_called: set[str]) -> bool:
    """In "how many guests are in guests.csv" and "the guests from Rome" the guests are the rows, no column."""
    names = candidate.value if isinstance(candidate.value, list) else [str(candidate.value)]
    plain = [" ".join(word for word in name.lower().split() if word not in STOP) for name in names]
    if all(singular(name) in rows_called for name in plain):
        known = {each.lower() for each in finder.table.numbered} if finder.table is not None else set[str]()
        return "numbers" not in finder.card.param(candidate.param).description or not known & {
            each.lower() for each in names
        }
    before = finder.low(candidate.span.start - 1)
    if before in ("for", "in", "from", "during") and plain[-1].title() in MONTHS:
        return True  # those of April
    after = candidate.span.end + 1
    somewhere = finder.low(after - 1) in ("from", "in") and bool(finder.low(after))
    named = somewhere and finder.token(after).type is Type.WORD and finder.token(after).value.istitle()
    return named and singular(plain[-1]) != plain[-1]


def _columns(finder: Finder, param: Param) -> Iterator[Candidate]:
    text = finder.clause.text
    for found in rows.columns(text):
        span = finder.span_of(found.start, found.end)
        if finder.clause.holds(span.start, span.end):
            value = found.value if param.kind is Kind.COLUMNS else found.value[0]
            score = 1.0 - found.cost + 0.5 * finder.cued(param, span.start)
            score = score if found.cost else max(score, _CALLED_COLUMN)
            lost = _LOST * (param.kind is Kind.COLUMN and len(found.value) > 1)
            yield Candidate(param.name, value, span, score - lost)
    groups = any(each.kind is Kind.COLUMNS for each in finder.card.params)
    for found in rows.measured(text)[:1] if groups and param.kind is Kind.COLUMN else ():
        yield Candidate(param.name, found.value, finder.span_of(found.start, found.end), 1.2)
    for candidate in texts(finder, param):
        words = candidate.span.end - candidate.span.start
        plain = isinstance(candidate.value, str) and candidate.value.lower() not in rows.NOT_COLUMNS
        plain = plain and not _JOINED.intersection(candidate.value.lower().split()[1:])
        plain = plain and not _SUPERLATIVES.intersection(candidate.value.lower().split())
        row = lists.items(candidate.value) if param.kind is Kind.COLUMNS and plain else []
        short = words <= 3 or (len(row) > 1 and all(len(each.split()) < 3 for each in row))
        if short and plain and finder.token(candidate.span.start).low not in STOP | _COMPARING:
            value = row if param.kind is Kind.COLUMNS else candidate.value
            yield replace(candidate, value=value, score=candidate.score - 0.15 * (words - max(len(row) * 2 - 1, 1)))


_LOST = 1.0  # what it costs to take one column where several are named
_JOINED = frozenset("by per for each every from in of with into to as".split())  # no heading has them inside
_CALLED_COLUMN = 1.9  # what a name with the word "column" beside it is worth at least
_NOT_CALLED = 1.2  # what it costs another name where one has the word "column" beside it
_SUPERLATIVES = frozenset(
    "largest biggest highest smallest lowest newest oldest latest top best worst fewest least cheapest dearest two three four five ten".split()
)
_COMPARING = frozenset("above below over under more less fewer greater least most between".split())
