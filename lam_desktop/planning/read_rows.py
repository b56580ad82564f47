"""Readings of conditions on rows: as they are said, and where the table is at hand by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from lam_desktop.core.action import Param
from lam_desktop.core.rhythm import MONTHS
from lam_desktop.core.values import ANY_COLUMN, OtherColumn, RowTest
from lam_desktop.planning.clause import Candidate, Finder, Sight
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.rows import Found
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_row_days import day_tests
from lam_desktop.planning.read_row_headings import heading_tests
from lam_desktop.planning.words import STOP, VERBS

_KNOWN = 1.6  # what a condition is worth of which the table knows the column and the value
_MORE = 0.5  # and each further one beside it
_NOWHERE = 0.9  # what it costs that no cell has a value
_LED = 0.3  # conditions that cost less are announced by "where" and the like


def row_tests(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of conditions on rows."""
    found = list(rows.row_tests(finder.clause.text))
    if finder.table is not None:
        yield from _looked_up(finder, param, finder.table, found)
        return
    spans = [finder.span_of(each.start, each.end) for each in found]
    fitting = [
        (each, span) for each, span in zip(found, spans, strict=True) if finder.clause.holds(span.start, span.end)
    ]
    for each, span in fitting:
        yield Candidate(param.name, [each.value], span, 1.2 - each.cost)
    led = [(each, span) for each, span in fitting if each.cost < _LED]
    if len(fitting) > 1 and led:
        whole = Span(fitting[0][1].start, fitting[-1][1].end)
        yield Candidate(param.name, [each.value for each, _ in fitting], whole, 1.3)


def _looked_up(finder: Finder, param: Param, table: Glimpse, found: Sequence[Found]) -> Iterator[Candidate]:
    """Conditions of which the table knows the columns, all of them as one value."""
    runs = conditions(finder, table, found)
    every = [each for run in runs for each in run]
    if every:
        first, *others = [finder.span_of(run[0].start, run[-1].end) for run in runs]
        score = max(_KNOWN - each.cost for each in every) + _MORE * (len(every) - 1)
        yield Candidate(param.name, [each.value for each in every], first, score, also=tuple(others))


def conditions(sight: Sight, table: Glimpse, found: Sequence[Found]) -> list[list[Found]]:
    """The conditions on rows in a clause; those that stand together are one run."""
    said = [each for each in heading_tests(sight, table) if sight.holds(each.start, each.end)]
    found = [*said, *(each for each in found if not _is_taken(each.start, each.end, said))]
    tests = [known for each in found if (known := _known(sight, table, each))]
    spoken = [each for each in tests if each.value.column != ANY_COLUMN]
    days = list(day_tests(sight, table))
    spoken = [each for each in spoken if not _is_taken(each.start, each.end, days)]
    dates = [*days, *_dates(sight, table, [*spoken, *days])]
    tests = [each for each in tests if each in spoken or not _is_taken(each.start, each.end, dates)] + dates
    tests += _amounts(sight, table, tests)
    tests += _in_cells(sight, table, tests)
    tests.sort(key=lambda each: each.start)
    tests = [each for at, each in enumerate(tests) if each.value not in [before.value for before in tests[:at]]]
    runs: list[list[Found]] = []
    for each in _either(sight, tests):
        if runs and _goes_on(sight, runs[-1][-1], each):
            runs[-1].append(each)
        elif not runs or not _is_alternative(sight, runs[-1][-1], each):
            runs.append([each])
    return runs


def _is_alternative(sight: Sight, one: Found, other: Found) -> bool:
    """Whether "or" stands between conditions on different columns: they are not met together."""
    return re.search(r"\bor\b", sight.clause.text[one.end : other.start]) is not None and not _EITHER.search(
        sight.clause.text
    )


_EITHER = re.compile(r"\beither\b", re.IGNORECASE)


def _goes_on(sight: Sight, one: Found, other: Found) -> bool:
    """Whether nothing but small words stands between two conditions."""
    span = sight.span_of(one.end, other.start) if other.start > one.end else Span(0, 0)
    between = [sight.low(index) for index in range(span.start, span.end)]
    table = [place for place in sight.places() if span.start <= place.start < span.end]
    if _is_alternative(sight, one, other):
        return False
    return not table and sum(low not in STOP and low not in _BETWEEN for low in between) <= 1


_BETWEEN = frozenset(", ( ) people persons customers rows entries those with whose where".split())


def _known(sight: Sight, table: Glimpse, found: Found) -> Found | None:
    """A condition with the heading that is meant; None where there is no such column, or where it is no condition."""
    test = found.value
    span = sight.span_of(found.start, found.end)
    if not sight.clause.holds(span.start, span.end):
        return None
    if test.column == ANY_COLUMN:
        found = _as_called(table, _whole_cell(sight.clause.text, table, found))
        test = found.value
        columns = table.holding(str(test.value))
        if not columns and str(test.value).casefold() in {name.casefold() for name in table.headings}:
            return None  # "the mean of Maths"
        if not columns and test.op == "=" and len(parts := table.mentioning(str(test.value))) == 1:
            return replace(found, value=RowTest(parts[0], "contains", test.value), cost=0.3)  # "Lee" of "Mr Lee"
        negated = _NEGATED.search(sight.clause.text[: found.start]) if test.op == "=" else None
        if negated:
            test, found = replace(test, op="!="), replace(found, start=negated.start())
        column = columns[0] if len(columns) == 1 else ANY_COLUMN
        doubt = 0.2 if columns or not table.whole or rows.is_month(test.value) else _NOWHERE
        return replace(found, value=replace(test, column=column), cost=doubt)
    rows_called = {Path(place.path).stem.lower() for place in sight.places() if not place.folder}
    heading = None if test.column.lower() in rows_called else table.heading(test.column)
    if heading is None:
        return None
    held = test.op != "=" or not isinstance(test.value, str) or heading in table.holding(test.value)
    led = found.cost < _LED and not _GOES_ON.match(sight.clause.text, found.start)
    if not held and not led and table.whole and not rows.is_month(test.value):
        return None  # "the amount of Ann's orders": no cell holds that
    return replace(found, value=_beside(table, replace(test, column=heading)), cost=min(found.cost, 0.2))


def _whole_cell(text: str, table: Glimpse, found: Found) -> Found:
    """ "For the Brass hinge": the small words behind belong to it where a cell holds them all."""
    for count in range(_FEW - 1, 0, -1):
        more = re.match(rf"(?:\s+[\w'’.-]*\w){{{count}}}", text[found.end :])
        whole = f"{found.value.value}{more[0]}" if more else ""
        if more and table.holding(whole):
            return replace(found, value=replace(found.value, value=rows.typed(whole)), end=found.end + more.end())
    return found


def _as_called(table: Glimpse, found: Found) -> Found:
    """ "Show Mrs Lee's room": of the words with capitals those that stand in a cell, the most of them."""
    words = str(found.value.value).split(" ")
    for at in range(len(words)):
        name = " ".join(words[at:])
        if table.holding(name) or table.mentioning(name):
            start = found.start + len(" ".join(words[:at])) + bool(at)
            return replace(found, value=replace(found.value, value=rows.typed(name)), start=start)
    return found


def _beside(table: Glimpse, test: RowTest) -> RowTest:
    """ "Where the stock is below the minimum": what is compared may be another column."""
    if test.op not in ("=", "!=", "<", "<=", ">", ">=") or not isinstance(test.value, str):
        return test
    there = any(test.value.casefold() == name.casefold() for name in table.headings)
    if len(test.value) < _SAID:
        return test
    if test.op in ("=", "!=") and (not there or table.holding(test.value)):
        return test
    other = table.heading(test.value)
    return replace(test, value=OtherColumn(other)) if other and other != test.column else test


_SAID = 3  # letters of a heading that stands for itself; single ones number the columns
_GOES_ON = re.compile(r"(?:and|or)\b", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:(?P<ge>at least|no less than|no fewer than|not (?:less|fewer) than)|(?P<le>at most|no more than|not more than|up to)|(?P<gt>more expensive than|dearer than|more than|over|above|bigger than|larger than|higher than|greater than|older than|exceeding)"
    r"|(?P<lt>less than|under|below|smaller than|lower than|fewer than|cheaper than|younger than))\s+(?P<sign>[€$£]\s?)?(?P<number>\d[\d.,]*)\s*(?P<unit>[€$£]|[a-z]+)?",
    re.IGNORECASE,
)
_OR_MORE = re.compile(  # "those with 50 points or more"
    r"(?<![\w.,-])(?P<sign>[€$£]\s?)?(?P<number>\d[\d.,]*)\s*(?P<unit>[€$£]|(?!or\b|and\b)[a-z]+)?\s+(?:(?:or|and)\s+(?:(?P<ge>more|higher|over|above|up|older|upwards?)|(?P<le>less|lower|under|below|fewer|younger|cheaper)))\b(?P<gt>(?!))?(?P<lt>(?!))?",
    re.IGNORECASE,
)
_OF_PRICE = re.compile(r"cheaper|dearer|more expensive", re.IGNORECASE)
_EXACTLY = re.compile(  # "those with 0 pieces"
    r"\b(?:with|ha(?:s|ve)|having|got)\s+(?:exactly\s+|only\s+|just\s+)?(?P<sign>(?!))?(?P<eq>(?P<number>\d[\d.,]*))\s+(?P<unit>[a-z]\w+)(?!\s+(?:or|and)\s+(?:more|less|fewer|over))",
    re.IGNORECASE,
)
_OPS = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "eq": "="}
_MONEY = re.compile(r"[€$£]|euros?|dollars?|pounds?|eur|usd|gbp|bucks|francs|kr\b", re.IGNORECASE)


_SIGNED = re.compile(r"\b(?:all\s+|the\s+)*(?:(?P<below>negative|minus)|positive)\b(?!\s+\d)", re.IGNORECASE)


def _amounts(sight: Sight, table: Glimpse, tests: Sequence[Found]) -> Iterator[Found]:
    """ "Orders over 100 euros": which column that is, the unit tells, or that there is only one of numbers."""
    signed = _SIGNED.search(sight.clause.text)
    if (
        signed
        and (only := table.numbers("money"))
        and sight.holds(*signed.span())
        and " minus " not in sight.clause.text
    ):
        yield Found(RowTest(only, "<" if signed["below"] else ">", 0), *signed.span(), 0.2)
    text = sight.clause.text
    for match in chain(_COMPARED.finditer(text), _OR_MORE.finditer(text), _EXACTLY.finditer(text)):
        if match["number"] is None or _is_taken(match.start(), match.end(), tests):
            continue
        unit = (match["sign"] or match["unit"] or "").strip()
        money = _MONEY.fullmatch(unit) is not None or _OF_PRICE.match(match[0]) is not None
        years = unit.lower().startswith("year") or "older" in match[0].lower() or "younger" in match[0].lower()
        named = next((name for name, _, _ in table.said(unit) if name in table.numbered), None)  # "fewer than 5 pieces"
        column = named or table.numbers("money" if money else "age" if years else "")
        if column is None or (match.re is _EXACTLY and not named):
            continue
        span = sight.span_of(match.start(), match.end())
        if not sight.clause.holds(span.start, span.end):
            continue
        op = next(_OPS[name] for name in _OPS if match.groupdict().get(name))
        end = match.end() if named or money or years or match.re is _OR_MORE else match.end("number")
        value = rows.typed(match["number"].rstrip(".,"))
        yield Found(RowTest(column, op, value), match.start(), end, 0.2)


_WHEN = re.compile(
    rf"(?:\b(?P<column>[^\W\d][\w-]*)\s+)?\b(?P<op>in|from|of|during|for|before|after|since|until|up to)\s+(?P<when>(?:(?:\d{{1,2}}\s+)?(?:{'|'.join(MONTHS)})\s+)?(?:19|20)\d\d)(?![\w-])",
    re.IGNORECASE,
)
_WHEN_OPS = {"before": "<", "after": ">", "since": ">=", "until": "<=", "up to": "<="}


def _dates(sight: Sight, table: Glimpse, tests: list[Found]) -> Iterator[Found]:
    """ "Who joined in 2023", "orders since May 2025": rows whose date lies there."""
    for match in _WHEN.finditer(sight.clause.text):
        own = table.heading(match["column"]) if match["column"] else None
        column = own if own in table.dated else table.dated[0] if len(table.dated) == 1 else None
        start = match.start() if own == column and own else match.start("op")
        span = sight.span_of(start, match.end())
        if column is None or _is_taken(start, match.end(), tests) or not sight.clause.holds(span.start, span.end):
            continue
        value = rows.typed(match["when"])
        test = RowTest(column, _WHEN_OPS.get(match["op"].lower(), "="), value)
        yield rows.open_ended(sight.clause.text, Found(test, start, match.end(), 0.2))


def _is_taken(start: int, end: int, tests: Sequence[Found]) -> bool:
    return any(start < each.end and each.start < end for each in tests)


_NEGATED = re.compile(
    r"(?:\b(?:not|never|no longer|except|without|(?:any|every)(?:thing|one|body) (?:but|other than|besides)|all but)|n['’]t)(?:\s+(?:yet|been|the|an?|from|in))*\s*$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|who|that|which|with|already|status|state)\s+(?:the\s+)?$", re.IGNORECASE
)
_CHANGES = re.compile(
    r"\b(?:chang\w*|set|turn\w*|mak\w*|updat\w*|correct\w*|switch\w*|mark\w*)\b(?:.*\b(?:to|into|as|from)|.*\bfrom\b.*\bto)\s+(?:the\s+)?[\"“']?$",
    re.IGNORECASE,
)
_SETS = re.compile(r"\b(?:set|chang\w*|mark|put|turn|switch)\s+(?:the\s+)?(?:column\s+)?[\"“']?$", re.IGNORECASE)
_FEW = 4  # words of a text in a cell by which people tell rows


def _in_cells(sight: Sight, table: Glimpse, tests: Sequence[Found]) -> Iterator[Found]:
    """Words that stand in cells, "open orders", "people from Rome", and headings of yes and no, "not paid"."""
    text, offset = sight.clause.text, sight.clause.offset
    named = {index for each in sight.phrases() for index in range(each.start, each.end)}
    index = sight.clause.start
    while index < sight.clause.end:
        hit = _hit(sight, table, index, named)
        if hit is None:
            index += 1
            continue
        column, value, end = hit
        begin, until = sight.token(index).start - offset, sight.token(end - 1).end - offset
        index = end
        if _is_taken(begin, until, tests):
            continue
        if _CHANGES.search(text[:begin]) or (_SETS.search(text[:begin]) and re.match(r"\s+(?:to|as)\s", text[until:])):
            continue  # "change it from open to paid", "set paid to yes" ask for no rows
        begin, until = _with_heading(text, begin, until, column)
        negated = _NEGATED.search(text[:begin])
        test = _test(table, column, value, negated is not None)
        doubt = 0.2 if negated or _IS.search(text[:begin]) or text[begin].isupper() else 0.5
        yield Found(test, negated.start() if negated else begin, until, doubt)


def _with_heading(text: str, begin: int, until: int, column: str) -> tuple[int, int]:
    """ "The sales department", "status open": the heading beside a value belongs to it."""
    said = r"[\s_-]*".join(re.escape(word) for word in re.findall(r"[^\W_]+", column))
    before = re.search(rf"\b{said}\s+(?:is\s+|are\s+)?$", text[:begin], re.IGNORECASE) if said else None
    after = re.match(rf"\s+{said}\b", text[until:], re.IGNORECASE) if said else None
    return before.start() if before else begin, until + (after.end() if after else 0)


def _hit(sight: Sight, table: Glimpse, index: int, named: set[int]) -> tuple[str, str, int] | None:
    """A column, a text in it, and where the words for it end; the heading itself where it holds yes and no."""
    for end in range(min(index + _FEW, sight.clause.end), index, -1):
        if not sight.clause.holds(index, end) or named & set(range(index, end)):
            continue
        first = sight.token(index)
        words = first.value if end == index + 1 else sight.clause.reading.slice(index, end)
        words = re.sub(r"['’]s$", "", words)
        number = first.type is Type.NUMBER and not re.match(r"\d+[^\W\d_]", words)  # "2b" is none
        if number or all(low in STOP for low in words.lower().split()) or _asks(sight, index):
            continue
        heading = next((name for name in table.headings if name.casefold() == words.casefold()), None)
        if heading and (sight.low(end) in _COLUMN or sight.low(index - 1) in _COLUMN):
            continue  # "put yes in the returned column" says where, and not which rows
        if heading and table.answer(heading, True) is not None:
            return heading, heading, end
        opposite = words[2:].casefold() if words[:2].casefold() == "un" else ""  # "the unpaid ones"
        turned = next((name for name in table.headings if opposite and name.casefold() == opposite), None)
        if turned and table.answer(turned, False) is not None:
            return turned, f"un{turned}", end
        columns = table.holding(words) if heading is None else []
        if heading is None and not columns and end == index + 1 and table.holding(singular(words)):
            words = singular(words)
            columns = table.holding(words)
        if columns:
            return columns[0] if len(columns) == 1 else ANY_COLUMN, words, end
    return None


_COLUMN = frozenset({"column", "columns", "field", "fields"})


def _asks(sight: Sight, index: int) -> bool:
    """Whether a word is the verb that says what to do: "open orders.csv" asks for no open ones."""
    first = next((i for i in range(sight.clause.start, sight.clause.end) if sight.low(i) not in STOP), -1)
    return index == first and sight.low(index) in VERBS


def _test(table: Glimpse, column: str, value: str, negated: bool) -> RowTest:
    if value == f"un{column}":
        value, negated = column, not negated
    if column != value:
        return RowTest(column, "!=" if negated else "=", value)
    answer = table.answer(column, not negated)
    return RowTest(column, "=", answer) if answer else RowTest(column, "!=", table.answer(column, negated))


_OR = re.compile(r"\s*(?:,|,?\s*\b(?:or|and|nor)\b)\s*(?:(?:from|in|of|the|with)\s+)*", re.IGNORECASE)


def _either(sight: Sight, tests: Sequence[Found]) -> list[Found]:
    """ "From Rome or Milan": values of one column that are joined are one condition, which either meets."""
    text, joined = sight.clause.text, list[Found]()
    for each in tests:
        last = joined[-1] if joined else None
        same = last is not None and last.value.column == each.value.column and last.value.op in ("=", "!=")
        either = same and last is not None and each.value.op in ("=", last.value.op)
        if last is None or not either or not _OR.fullmatch(text[last.end : each.start]):
            joined.append(each)
            continue
        values = (
            (*last.value.value, each.value.value)
            if isinstance(last.value.value, tuple)
            else (last.value.value, each.value.value)
        )
        joined[-1] = Found(replace(last.value, value=values), last.start, each.end, last.cost)
    return joined
