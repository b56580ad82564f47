"""Conditions that begin with a heading of the table: "hasn't a date in Paid on", "New price over 5", "sold to is empty"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.values import RowTest
from lam_desktop.planning.clause import Sight
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.rows import Found

_NO = r"(?:no|without(?! (?:the|its|their)\b)|lack(?:s|ing)?|miss(?:es|ing)|empty|blank|(?:don['’]?t|doesn['’]?t|do not|does not|didn['’]?t|did not) have|(?:has|have|had|did)(?:n['’]?t| not)(?: (?:yet|ever|got|had|given|give|told|tell|sent|send|said|say|chosen|choose|picked|pick|left|leave|entered|enter|stated|state|shown|named|handed in|filled in|provided|provide|supplied|us|me|anybody|anyone))*|nothing)"
_THING = r"(?:a|an|any|the|their|its|his|her|date|value|entry|number|text|anything|one|in|for|under|with|at)"
_GAP_BEFORE = re.compile(rf"\b(?P<no>{_NO})(?:\s+{_THING})*\s+[\"“'‘]?$", re.IGNORECASE)
_GAP_AFTER = re.compile(
    r"[\"”'’]?(?:\s+(?:column|field|cell|date|value))?\s+(?:(?:is|are|was|were|has been|field|stays?)\s+)?(?:(?:still|yet|left)\s+)*"
    r"(?:(?P<empty>empty|blank|missing|open|unknown|not\s+(?:set|given|filled(?:\s+in)?|known|there|entered))|(?P<full>given|filled(?:\s+in)?|not\s+empty|present|set))\b",
    re.IGNORECASE,
)
_UNDER = re.compile(  # "who has 'no' under paid", "with a 3 in the column grade"
    r"(?:\b(?:with|has|have|having|had|got|is|are|there(?:['’]s| is)|says?)\s+)?(?:(?:an?|the)\s+)?(?P<value>\"[^\"]+\"|“[^”]+”|‘[^’]+’|'[^']+'|[\w.-]+)\s+"
    r"(?:(?:standing\s+|written\s+)?(?:under|below|beneath)|in\s+the\s+(?:column|field)|(?<=['\"’”]\s)(?:in|for|as))\s+(?:(?:the\s+)?(?:column|heading|field)\s+)?(?:the\s+)?[\"“'‘]?$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:(?:is|are|was|were|has|have)\s+)?(?:not|never|n['’]t)(?:\s+(?:yet|been))*\s+$|n['’]t(?:\s+(?:yet|been))*\s+$",
    re.IGNORECASE,
)
_HELD = re.compile(  # "nr 208", "order no. 17", "ticket #5"
    r"(?:\s+(?:no\.?|nr\.?|number|id))?(?:\s*[:#]\s*|\s+)(?P<value>\"[^\"]+\"|“[^”]+”|‘[^’]+’|'[^']+'|\w*\d[\w.-]*)(?![\w.]*\w)",
    re.IGNORECASE,
)
_WORD_HELD = re.compile(  # "those with paid no", "status: still open"
    r"[\"”'’]?\s*(?P<sign>[:=]|\s(?:is|are|was|says|being)\s)?\s*[\"“'‘]?(?P<value>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2})(?![\w./-])",
    re.IGNORECASE,
)
_NOT_EMPTY = re.compile(r"\b(?:hav(?:e|ing)|has|with)\s+(?:a|an|any|some)\s+[\"“'‘]?$", re.IGNORECASE)


_ASKED = re.compile(r"\b(?:by|per|each|every|put|set|write|change|fill)\s+(?:the\s+)?$", re.IGNORECASE)


def heading_tests(sight: Sight, table: Glimpse) -> Iterator[Found]:
    """Conditions on what stands under a heading that is said, of one word or more."""
    text = sight.clause.text
    for name, start, end in table.said(text):
        before, after = _GAP_BEFORE.search(text[:start]), _GAP_AFTER.match(text, end)
        done = re.search(r"(?:ed|en|t|back|on)$", name) and not table.answer(name, True) and table.has_gaps(name)
        not_yet = _NOT_YET.search(text[:start]) if done else None
        under = _UNDER.search(text[:start])
        held = _HELD.match(text, end)
        word = _word_held(table, name, text, end)
        if held and name in table.holding(held["value"].strip("\"'“”‘’.")):
            yield Found(RowTest(name, "=", rows.typed(held["value"])), start, held.end(), 0.2)
        elif word and not _ASKED.search(text[:start]):
            yield Found(RowTest(name, "=", word[0]), start, word[1], 0.2)
        elif under and _stands_there(table, name, under["value"]):
            yield Found(RowTest(name, "=", rows.typed(under["value"])), under.start(), end, 0.1)
        elif before and (no := table.answer(name, False)) and before["no"].lower() not in ("empty", "blank"):
            yield Found(RowTest(name, "=", no), before.start(), end, 0.2)
        elif not_yet:
            yield Found(RowTest(name, "empty"), not_yet.start(), end, 0.2)
        elif before:
            yield Found(RowTest(name, "empty"), before.start(), end, 0.2)
        elif after:
            yield Found(RowTest(name, "empty" if after["empty"] else "not_empty"), start, after.end(), 0.2)
        elif re.search(r"\s", text[start:end]) and (test := rows.test_behind(name, text, end)) is not None:
            yield Found(test.value, start, test.end, 0.2)


def _word_held(table: Glimpse, name: str, text: str, end: int) -> tuple[str, int] | None:
    """The words of a cell right behind the heading above it, and where they end."""
    match = _WORD_HELD.match(text, end)
    words = match["value"].split(" ") if match else []
    for count in range(len(words), 0, -1):
        value = " ".join(words[:count])
        if match and name in table.holding(value):
            return value, match.start("value") + len(value)
    return None


def _stands_there(table: Glimpse, name: str, value: str) -> bool:
    """Whether a column holds a value, or may: what is quoted is meant as it stands."""
    plain = value.strip("\"'“”‘’")
    return (
        name in table.holding(plain) or plain != value or (plain.replace(".", "").isdigit() and name in table.numbered)
    )
