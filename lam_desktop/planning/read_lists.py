"""Readings of enumerations: "milk, bread and eggs", the months of a year, patterns of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import lists
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES, suffixes_of
from lam_desktop.planning.grammar.places import has_suffix
from lam_desktop.planning.grammar.rows import row_tests
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP


def lines(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of an enumeration."""
    clause = finder.clause
    told = [each for each in row_tests(clause.text) if each.cost < _TOLD]
    for first in range(clause.start + 1, clause.end):
        cue = finder.cued(param, first) if finder.low(first - 1) != ":" else _LISTED
        if cue < 0.3 or not clause.holds(first, first + 1) or finder.token(first).value == ":":
            continue
        if finder.low(first) == "after":
            continue  # "named after the client" lists no names
        if finder.low(first) in finder.cues.leads and finder.token(min(first + 1, clause.end - 1)).is_literal:
            continue  # "please take a.txt out of it": the verb is no part of a name
        start = _behind_noun(finder, first)
        rest = finder.clause.reading.slice(start, clause.end)
        cut = re.search(
            r"(?:,?\s+(?:each|one (?:a|per)|all) (?:on|line|in)\b|\s+(?:in|to|into|under|below|inside|on|from|out of)\s+(?:my |the |a |~|/|[A-Z]|[\w.-]+[./])|[.!?](?:\s|$)|$)",
            rest,
        )
        values, length = lists.calendar_names(rest)
        if not values:
            values, length = lists.counted_up(rest)
        text = rest[:length] if values else rest[: cut.start()] if cut else rest
        values = values or [_DETERMINED.sub("", each) for each in lists.items(text)]
        if "pattern" in param.description:
            values = [form for value in values for form in _patterns_of(value)]
        if len(values) == 1 and any(
            finder.span_of(each.start, each.end).overlaps(Span(start, start + 1)) for each in told
        ):
            continue  # "the names of all with stock 0" tells which rows are meant
        if values and not _SPEAKS_OF.search(text) and text.lower().strip() not in STOP:
            span = clause.reading.span(
                clause.reading.tokens[start].start, clause.reading.tokens[start].start + len(text)
            )
            yield Candidate(
                param.name,
                values,
                Span(first, max(span.end, start + 1)),
                0.4 + 0.5 * cue + (0.8 if len(values) > 1 else 0.0) - (": " in values[0]),
            )


def _behind_noun(finder: Finder, start: int) -> int:
    """ "With the lines milk and bread", "two columns a and b": what is enumerated begins behind the word for it."""
    noun = start + (finder.low(start) in ("the", "these", "two", "three", "four", "2", "3", "4", "separate", "new"))
    announced = finder.low(noun) in _ITEMS and noun + 1 < finder.clause.end and finder.low(noun + 1) not in _NO_ITEM
    after = noun + 1 + (announced and finder.low(noun + 1) == ":")
    return after if announced and after < finder.clause.end else start


_FOLDER = re.compile(
    r"(?:(?:only|just|the|my|whole|entire)\s+)*(?:(?:folder|directory|subfolder)\s+(?:called\s+|named\s+)?(?P<called>\S[^,]*)|(?P<name>[^\s,]+(?: [^\s,]+)?)\s+(?:folder|directory|subfolder))",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"^(?:only |just )?(?:the|my) (?=\S+\.\w{2,4}$)", re.IGNORECASE
)  # "the readme.txt" is that file
_ITEMS = frozenset("lines items entries words names columns fields".split())
_NO_ITEM = frozenset("of in from on that which with and or to into are is were below above".split())
_TOLD = 0.3  # what a condition on rows costs at most that is plain to see
_LISTED = 1.2  # how strongly a colon announces an enumeration
_SPEAKS_OF = re.compile(  # "write them" lists nothing, nor does "the names of all who paid"
    r"\b(?:it|them|those|these|ones)$|^(?:the\s+)?\w+\s+of\s+(?:all|every\w*|each|those|these|the|any\w*)\b|^(?:(?:those|all|everything|the\s+ones?)\s+)?(?:that|which|who)\b",
    re.IGNORECASE,
)


def _patterns_of(text: str) -> list[str]:
    """ "The jpgs", "text files": patterns of names; a name stays one, and "the images folder" is called images."""
    folder = _FOLDER.fullmatch(text.strip())
    if folder is not None:
        return [(folder["name"] or folder["called"]).strip("\"'“”")]
    words = [
        word for word in text.lower().split() if word not in ("the", "all", "any", "only", "just", "file", "files")
    ]
    if len(words) == 2 and words[0].startswith(".") and words[0] in KNOWN_SUFFIXES:
        return [f"*{words[0]}"]  # "the .txt manuals"
    ends = suffixes_of(words[0]) if len(words) == 1 and not has_suffix(text) else ()
    return [f"*{end}" for end in ends] or [re.sub(r"^(?:the|my) (?=\w+$)", "", text)]
