"""Conditions on rows, column names and calculations as people say them: "where the country is Norway", "by points"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.rhythm import MONTHS
from lam_desktop.core.values import ANY_COLUMN, RowTest
from lam_desktop.planning.grammar import numbers

_Q = r"\"[^\"]+\"|'[^']+'|“[^”]+”"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*(?: [^\W\d][\w-]*)?)"
_ONE = rf"(?:{_Q}|[^\W\d][\w-]*)"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{'|'.join(MONTHS)})\b(?:\s+\d{{1,2}}\b(?:,(?=\s+\d{{4}}))?)?(?:\s+\d{{4}}\b)?"
_VALUE = rf"(?:{_Q}|{_DATE}|[-+]?\d[\w.,:/-]*%?|[^\s,.;!?]+)"
_LEAD = r"(?:where|whose|in which|for which|that have|which have|who have|that has|have|has|having|with|if|when|who are|and|or)"

_OPERATORS: tuple[tuple[str, str], ...] = (
    (r"(?:is|are|was) (?:empty|blank|missing|not given|not filled(?: in)?)|(?:has|have) no value", "empty"),
    (r"(?:is|are|was) (?:not empty|not blank|given|filled(?: in)?|present)", "not_empty"),
    (r"(?:is |are |was )?(?:at least|no less than|not less than|>=|≥|or more than)", ">="),
    (r"(?:is |are |was )?(?:at most|no more than|not more than|up to|<=|≤)", "<="),
    (r"(?:is |are |was |costs? |of )?(?:more than|greater than|larger than|bigger than|higher than|over|above|after|later than|older than|exceeding|>)", ">"),
    (r"(?:is |are |was |costs? |of )?(?:less than|fewer than|smaller than|lower than|under|below|before|earlier than|younger than|cheaper than|<)", "<"),
    (r"(?:is not|isn't|are not|aren't|is different from|does not equal|!=|≠|other than|not)", "!="),
    (r"(?:contains?|includes?|has the word|mentions?)", "contains"),
    (r"(?:starts? with|begins? with)", "starts"),
    (r"(?:ends? (?:with|in))", "ends"),
    (r"(?:is equal to|equals?|is exactly|is|are|was|were|=+|says|of)", "="),
)  # fmt: skip
_OP = "|".join(f"(?P<o{index}>{pattern})" for index, (pattern, _) in enumerate(_OPERATORS))
_TEST = re.compile(
    rf"(?:\b{_LEAD}\s+)?(?:the\s+|a\s+|an\s+|their\s+|its\s+)?(?:column\s+)?(?P<column>{_ONE})(?:\s+(?:column|field|value))?\s+(?:{_OP})(?:\s+(?:the\s+|a\s+|an\s+)?(?P<value>{_VALUE}(?:\s+and\s+(?=\d){_VALUE})?))?",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"[\"”'’]?(?:\s+(?:column|field|value))?\s+(?:{_OP})(?:\s+(?:the\s+|a\s+|an\s+)?(?P<value>{_VALUE}))?",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"\b(?:without|lacking|missing|with no|with an? (?:empty|blank|missing)|(?:gave|have|has|had|give|gives|left|with|of) (?:no|an? (?:empty|blank|missing))|no|(?:empty|blank|missing))\s+(?:an?\s+|any\s+|the\s+|their\s+)?(?:value (?:in|for)\s+(?:the\s+)?)?(?P<column>{_ONE})(?:\s+(?:column|field))?",
    re.IGNORECASE,
)
_SOME = re.compile(  # "who gave an address", "with a phone number": something is there
    rf"\b(?:(?:(?:who|that|which)\s+)?(?:do\s+|did\s+)?(?:have|has|had|gave|give|left)(?:\s+(?:given|left|got))?|with)\s+(?:an?|any|their|some)\s+(?P<column>{_ONE})"
    r"(?:\s+(?:number|address|column|field))?(?=\s*(?:[,.;!?]|$)|\s+(?:and|in|from|into|to|as|only|at all)\b)",
    re.IGNORECASE,
)
_WITH = re.compile(
    rf"\b(?:with|of|having|whose|for|to)\s+(?:the\s+|a\s+|an\s+)?(?P<column>{_ONE})\s+(?P<value>{_Q}|\d[\d.,]*|[A-Z][\w-]*)(?=[\s,.;!?]|$)"
)
_ROWS_WITH = re.compile(  # "the rows with state open"
    rf"\b(?:rows|entries|records|lines|those|ones|all|items|orders|people|everyone)(?:\s+(?:in|of|from)\s+[^\s,;]+)?\s+with\s+(?:the\s+|an?\s+)?(?P<column>{_ONE})\s+(?P<value>{_Q}|[\w-]+)(?=\s*(?:[,.;!?]|$)|\s+(?:and|in|into|to|as|from|only|at)\b)",
    re.IGNORECASE,
)
_AMONG = re.compile(
    rf"\b(?:for|in|from|of|at|with|about|by)\s+(?:the\s+)?(?P<value>{_Q}|(?-i:[A-Z])[\w-]*)(?:\s+only)?(?=[\s,;!?]|\.?(?:\s|$))"
    r"|\b(?!(?:What|Who|Where|When|How|That|It|There|Here|Let|He|She)\b)(?P<owner>(?:(?:Mrs?|Ms|Miss|Dr|Prof|[A-Z][\w-]*)\.?\s+){0,2}[A-Z][\w-]*)['’]s(?=\s+[a-z])",
)  # "in Oslo": which column that is, the table itself tells
_ARE = re.compile(  # "how many of the orders in there are still open": which column that is, the table itself tells
    r"\bhow many\b(?:[^?.;!]|\.(?=\w))*?\b(?:are|is|were|was)\s+(?P<adverb>(?:still|already|now|currently)\s+)?(?P<value>(?!(?:there|here|in|left|it|this|that|they|on|at|of|the|empty|blank|missing|given|filled|set|present|double|doubles|duplicates?|unique|different|total|not|no|more|less|over|under|above|below|older|younger)\b)[a-z]+)(?=\s*(?:[?.!]|$))",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(  # "for March": rows with a date in that month
    rf"\b(?:for|in|of|from|during)\s+(?P<month>(?:{'|'.join(MONTHS)})(?:\s+\d{{4}})?)(?=[\s,;!?]|\.?(?:\s|$))(?!\s+\d)"
)
_NO_VALUES = frozenset(
    "excel csv json pdf desktop documents downloads pictures music videos public templates home i monday tuesday wednesday"
    " thursday friday saturday sunday january february march april may june july august september october november december".split()
)
_NO_WORTH = frozenset(
    "it them all every each everyone everybody those these there from in with of on at to by for".split()
)  # "how many guests are there"
NOT_COLUMNS = frozenset(
    "many much the a an it them this that these those there which who where with in on of to from by and or row rows entry entries record records line lines file files table"
    " csv json xlsx excel folder column all each every only one i you we he she they everyone what is are was not name? keep sort save put write"
    " do does did have has been be top bottom same value values list more than then high low into as at descending ascending oldest newest highest lowest first last place folder file files group fewest most least largest smallest biggest cheapest earliest latest per".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A value found in a text at character offsets."""

    value: Any
    start: int
    end: int
    cost: float = 0.0


_BEING = re.compile(r"(?:\b(?:is|are|was|were)|=)\s*$", re.IGNORECASE)


def row_tests(text: str) -> tuple[Found, ...]:
    """Conditions on rows, each with where it stands; those that say the lead word cost less."""
    found: list[Found] = []
    for match in _NONE.finditer(text):
        column = _clean(match["column"])
        is_value = match[0].lower().startswith("no ") and _BEING.search(text[: match.start()])
        if column.lower() not in NOT_COLUMNS and not is_value:  # "where paid is no saying that …"
            found.append(
                Found(RowTest(column, "empty"), *match.span(), 0.2 if not match[0].lower().startswith("no ") else 0.5)
            )
    for match in _TEST.finditer(text):
        test = _test(match)
        if test and not any(match.start() < other.end and other.start < match.end() for other in found):
            led = re.match(rf"{_LEAD}\b", match[0], re.IGNORECASE) is not None
            found.append(Found(test, *match.span(), 0.0 if led else 0.4))
    for match in _SOME.finditer(text):
        if not any(match.start() < other.end and other.start < match.end() for other in found):
            found.append(Found(RowTest(_clean(match["column"]), "not_empty"), *match.span(), 0.3))
    for match in (*_ROWS_WITH.finditer(text), *_WITH.finditer(text)):
        column = _clean(match["column"])
        if {column.lower(), match["value"].lower()} & NOT_COLUMNS or any(
            match.start() < other.end and other.start < match.end() for other in found
        ):
            continue
        plain = match.re is _ROWS_WITH
        begin = text.lower().rfind("with", 0, match.start("column")) if plain else match.start()
        found.append(Found(RowTest(column, "=", typed(match["value"])), begin, match.end(), 0.2 if plain else 0.4))
    found = [open_ended(text, each) for each in found]
    for match in _ARE.finditer(text):
        begin = match.start("adverb") if match["adverb"] else match.start("value")
        if not any(begin < other.end and other.start < match.end() for other in found):
            found.append(Found(RowTest(ANY_COLUMN, "=", typed(match["value"])), begin, match.end(), 0.3))
    for match in _IN_MONTH.finditer(text):
        found.append(Found(RowTest(ANY_COLUMN, "=", match["month"]), *match.span(), 0.5))
    for match in _AMONG.finditer(text):
        taken = any(match.start() < other.end and other.start < match.end() for other in found)
        value = match["value"] or match["owner"]
        if not taken and _clean(value).lower() not in _NO_VALUES:
            found.append(Found(RowTest(ANY_COLUMN, "=", typed(value)), *match.span(), 0.5))
    return tuple(sorted(found, key=lambda each: each.start))


def _test(match: re.Match[str]) -> RowTest | None:
    operator = next(name for index, (_, name) in enumerate(_OPERATORS) if match[f"o{index}"])
    column = _clean(match["column"])
    if column.lower() in NOT_COLUMNS:
        return None
    if operator in ("empty", "not_empty"):
        return RowTest(column, operator)
    if match["value"] is None or match["value"].lower() in _NO_WORTH:
        return None
    if re.fullmatch(r"[A-Z][\w-]*", match["value"]) and re.search(
        r"\sof$", match.string[: match.start("value")].rstrip()
    ):
        return None  # in "the phone of Maria" the phone is looked for
    return RowTest(column, operator, typed(match["value"]))


def test_behind(column: str, text: str, start: int) -> Found | None:
    """The condition that follows a heading: what is said of the column that ends there."""
    match = _BEHIND.match(text, start)
    operator = match and next(name for index, (_, name) in enumerate(_OPERATORS) if match[f"o{index}"])
    if match is None or operator is None:
        return None
    if operator in ("empty", "not_empty"):
        return Found(RowTest(column, operator), start, match.end())
    value = match["value"]
    if value is None or value.lower() in _NO_WORTH:
        return None
    return open_ended(text, Found(RowTest(column, operator, typed(value)), start, match.end()))


_OPEN_ENDED = re.compile(  # "a score of 50 or more", "2024 and later"
    r"\s*(?:[€$£%°]|[a-z]+)?\s*\b(?:or|and)\s+(?:(?P<more>more|higher|over|above|greater|bigger|larger|up|upwards?|later|after|newer|better|longer|older|onwards?|heavier)"
    r"|(?P<less>less|lower|under|below|fewer|smaller|down|downwards?|earlier|before|worse|shorter|younger|cheaper|lighter))\b(?!\s+than\b)",
    re.IGNORECASE,
)


def open_ended(text: str, found: Found) -> Found:
    """A condition with the end that its number is open to: "50 or more" is no 50 alone."""
    value = found.value.value
    plain = found.value.op == "=" and (isinstance(value, int | float) or re.match(r"\d", str(value)))
    match = _OPEN_ENDED.match(text, found.end) if plain else None
    if match is None:
        return found
    test = RowTest(found.value.column, ">=" if match["more"] else "<=", value)
    return Found(test, found.start, match.end(), found.cost)


def is_month(value: Any) -> bool:
    """Whether a value names a month: rows with a date in it are meant, whatever stands in the cells."""
    return isinstance(value, str) and value.split(" ")[0] in MONTHS


def _clean(text: str) -> str:
    return text.strip().strip("\"'“”")


def typed(text: str) -> Any:
    """A value as a number where it is one."""
    clean = _clean(text.rstrip(" .,;:!?"))
    value = numbers.number(clean)
    return value if value is not None and re.match(r"[-+\d]", clean) else clean


_IN_ONE = (  # "by city and inside one city by name", "by age; for the same age by name"
    r"(?:(?:within|inside|in|for|among)\s+(?:each|every|one|an?|any|the\s+same|equal|the)\s+[\w-]+(?:\s+it(?:['’]s|\s+is))?"
    r"|(?:where|when|if)\s+(?:(?:that|this|it|they|two|the|both)\s+)*[\w-]*\s*(?:is|are|have)\s+(?:the\s+)?(?:same|equal|tied)(?:\s+[\w-]+)?|(?:on|with)\s+(?:a\s+)?ties?|ties)"
)
_THEN_BY = rf"\s*[,;]?\s*(?:(?:and|but)\s+)?(?:(?:(?:only\s+)?then|after\s+that|next|second(?:ly)?|{_IN_ONE})\s*,?\s+)(?:sort(?:ed)?\s+|order(?:ed)?\s+)?(?:by|on|after)\s+(?:the\s+|their\s+)?"
_THEN = (  # "by city, then name": what stands behind is no order
    r"(?:\s*,\s*|\s+)(?:(?:and|but)\s+)?(?:only\s+)?then\s+(?:the\s+|their\s+)?"
    rf"(?={_ONE}\s*(?:[,.;!?)]|$|(?:and|as|in|into|to|for|please|from|of|column|field|descending|ascending)\b))(?!save\b|write\b|mail\b|send\b|zip\b|print\b|open\b|delete\b)"
)
_COLUMN_FORMS = (
    (rf"\b(?:columns?|fields?)\s+(?:called\s+|named\s+)?(?P<names>{_ONE}(?:\s*(?:,|and|&|, and)\s*{_ONE})*)", 0.0),
    (rf"\b(?:the|its|their)\s+(?P<names>{_ONE}(?:\s*(?:,|and)\s*(?:the\s+)?{_ONE})*)\s+(?:columns?|fields?)\b", 0.0),
    (rf"\b(?:by|per|on)\s+(?:the\s+|their\s+|its\s+)?(?:column\s+)?(?P<names>{_ONE}(?:{_THEN_BY}{_ONE}|{_THEN}{_ONE}|\s*(?:,|and(?! (?:save|write|put|then|keep|mail|send|tell|add|store)\b))\s*(?!then\b){_ONE})*)", 0.1),
    (rf"\b(?:for each|for every|of each|of every|each|every)\s+(?P<names>{_ONE})\b", 0.3),
    (rf"\b(?:same)\s+(?P<names>{_ONE})\b", 0.1),
    (rf"\b(?:keep|only|select)\s+(?:only\s+|just\s+)?(?:the\s+)?(?P<names>{_ONE}(?:\s*(?:,|and)\s*{_ONE})+)(?=\s+only|[\s,.;]|$)", 0.2),
    (rf"\b(?:save|take|want|need|me)\s+(?:only\s+|just\s+)?(?:the\s+)?(?P<names>{_ONE}(?:\s*(?:,|and)\s*{_ONE})+)(?=(?:\s+(?:of|from|at)\s+\S+)?\s+(?:as|into|in|to)\s+\S+\.(?:csv|tsv|xlsx|json)\b)", 0.1),
    (rf"\b(?-i:[A-Z])[\w-]*['’]s\s+(?P<names>{_ONE})\b", 0.1),
)  # fmt: skip


def columns(text: str) -> tuple[Found, ...]:
    """Column names by the words that announce them."""
    found = []
    for pattern, cost in _COLUMN_FORMS:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            names = [
                _clean(name)
                for name in re.split(rf"{_THEN_BY}|{_THEN}|\s*(?:,|\band\b(?:\s+the\b)?|&)\s*", match["names"])
                if name.strip()
            ]
            names = [name for name in names if name.lower() not in NOT_COLUMNS]
            if names:
                end = match.start("names") + match["names"].rindex(names[-1]) + len(names[-1])
                quoted = text[end : end + 1] in ("'", '"', "”")
                found.append(Found(names, match.start("names"), end + quoted, cost))
    return tuple(found)


_ORIGIN = r"(?:file|table|sheet|where|which|they)"
_NEW_COLUMN = re.compile(  # "with a first column region that says which file the row is from"
    rf"\b(?:an?|one|another|(?<=into )the|(?<=as )the|the (?:new|extra))\s+(?:(?:first|last|new|extra|more|additional|further|separate|single|second|third)\s+)*(?P<noun>column|field)(?:\s+(?:called|named|titled))?"
    rf"(?:\s+(?!(?:that|which|with|for|saying|telling|showing|of|in|at|to|from|and|where|out)\b)(?P<name>{_ONE}(?:\s+name(?=\s+(?:with|that|which|for|saying|$)))?))?"
    rf"(?P<origin>\s+(?:(?:that|which)\s+)?(?:says?|tells?|shows?|saying|telling|showing|contains?|holds?|with|for|of)\s+(?:me\s+)?(?:the\s+|a\s+|from\s+)*(?:name of the\s+|original\s+|source\s+)*{_ORIGIN}\b[^,;.]*)?",
    re.IGNORECASE,
)
_FROM_WHERE = "file"  # what a column is called that says where its rows are from


def new_columns(text: str) -> tuple[Found, ...]:
    """Names of columns that are made; one that is only said to tell which file a row is from is called "file"."""
    found = []
    for match in _NEW_COLUMN.finditer(text):
        name = _clean(match["name"] or "")
        if name.lower() in NOT_COLUMNS:
            name = ""
        if name or match["origin"]:
            where = "noun" if re.search(r"\bfirst\b", text[match.start() : match.start("noun")], re.IGNORECASE) else 0
            start = match.start(where)  # "a first column": where it stands is another value
            found.append(Found(name or _FROM_WHERE, start, match.end()))
    return tuple(found)


_MEASURED = re.compile(
    rf"^\W*(?:(?:and|then|so|please|show|give|list|tell|me|us|the|my|our|what(?:['’]?s| is| was)?|total|sum of)\s+)*(?P<value>{_ONE})\s+(?:per|by|for each|for every|of each)\s+(?:the\s+)?(?P<by>{_ONE})(?=[\s,.;!?]|$)",
    re.IGNORECASE,
)


def measured(text: str) -> tuple[Found, ...]:
    """The column that is added up, and the one that makes groups, where a text begins so: "revenue per region"."""
    match = _MEASURED.match(text)
    if match is None or {_clean(match["value"]).lower(), _clean(match["by"]).lower()} & NOT_COLUMNS:
        return ()
    return tuple(Found(_clean(match[name]), *match.span(name)) for name in ("value", "by"))


_TOLD_ROW = re.compile(  # "add a line to list.csv: Ann, 31, Oslo"
    r"\b(?:line|row|entry|record|item)\b[^:]*?\.(?:csv|tsv|xlsx|json)\b[\"”'’]?[^:,]{0,20}:\s*(?P<row>[^:]+,.*?)[.!\s]*$",
    re.IGNORECASE | re.DOTALL,
)


_ADDED_ROW = re.compile(  # "add Ann, 31, Oslo to list.csv"
    r"\W*(?:(?:please|and|then|now|can you|could you)\s+)*(?:add|append|enter|insert)\s+(?:(?:an?|one|the|another)\s+(?:(?:new|more|further|last)\s+)*(?:row|line|entry|record)\s+(?:with\s+|saying\s+|for\s+)?)?(?P<row>[^:\n]+?,[^:\n]+?)\s+(?:to|into|in|at the end of)\s+(?:(?:the|my)\s+)?[\"“']?"
    r"[\w /()-]{1,60}\.(?:csv|tsv|xlsx|json)\b",
    re.IGNORECASE,
)
_NO_ROW = re.compile(r"\b(?:columns?|fields?|rows? of|sheets?)\b", re.IGNORECASE)


def told_row(text: str) -> tuple[int, int] | None:
    """Where the cells of a row are told: behind a colon, or before "to list.csv"."""
    match = _TOLD_ROW.search(text) or _ADDED_ROW.match(text)
    return match.span("row") if match and not _NO_ROW.search(match["row"]) else None


_TERM = rf"(?:{_Q}|[^\W\d][\w-]*|(?:\d[\d.,]*\d|\d)(?:\s*%)?)"
_SIGN = r"(?:minus|plus|times|multiplied by|divided by|[-+*/×÷]|% of|percent of)"
_FORMULA = re.compile(
    rf"(?:=\s*|\bof\s+|\bis\s+|\bas\s+|\bwith\s+)?(?:the\s+)?(?P<formula>{_TERM}(?:\s+{_SIGN}\s+(?:the\s+)?{_TERM})+|\d[\d.,]*\s*(?:%|percent) of (?:the\s+)?{_TERM})",
    re.IGNORECASE,
)
_NOUNS = (
    (r"\b(?:sum|total) of (?:the )?({t}) and (?:the )?({t})", "{0} + {1}"),
    (r"\bproduct of (?:the )?({t}) and (?:the )?({t})", "{0} * {1}"),
    (r"\bdifference (?:of|between) (?:the )?({t}) and (?:the )?({t})", "{0} - {1}"),
)


def formulas(text: str) -> tuple[Found, ...]:
    """Calculations over columns."""
    found = []
    for pattern, shape in _NOUNS:
        for match in re.finditer(pattern.format(t=_TERM), text, re.IGNORECASE):
            found.append(Found(shape.format(match[1], match[2]), *match.span()))
    for match in _FORMULA.finditer(text):
        found.append(Found(match["formula"].strip(), *match.span("formula")))
    return tuple(found)
