"""Conditions on what must be looked up first: rows of a table, "if anyone in fees.csv has not paid", or what a page says.

What is looked at is a step of its own, and the condition is on its result. Rule: what is said of all rows, or otherwise
not understood whole, is no condition at all, so that it is asked about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.values import FileQuery, RowTest
from lam_desktop.planning.clause import Clause, Sight
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.rows import row_tests
from lam_desktop.planning.grammar.sitewords import ANSWERS, DOWN, FAILS, UP
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.read_rows import conditions
from lam_desktop.planning.suiting import TABLE_SUFFIXES

_SOME = re.compile(
    r"^\W*(?:there\s+(?:are|is|was|were)\s+(?:any|some|a|an|at\s+least\s+one)?\b|any(?:one|body|thing)?\b|some(?:one|body)\b|at\s+least\s+one\b|one\s+of\b)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"^\W*(?:there\s+(?:are|is)\s+(?:no|none)\b|there\s+(?:are|is)(?:n['’]t|\s+not)\s+(?:any|an?|one)\b|nobody\b|no\s+one\b|none\b|no\s+(?!longer)\w+)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"^\W*(?:(?:the|that|this)\s+)?(?:(?:web\s*)?(?:page|site|answer|text|server|api)\b|it\b|\S*://\S+)\s*(?P<not>(?:does|did)(?:n['’]?t|\s+not)\s+)?"
    r"(?:says?|contains?|mentions?|shows?|reads?|answers?|includes?)\s+(?:the\s+words?\s+)?(?P<what>\"[^\"]+\"|“[^”]+”|'[^']+'|\w[\w-]*)\W*$",
    re.IGNORECASE,
)


_NOUN = r"(?:(?:the|that|this|my|our)\s+)?(?:web\s*)?(?:site|page|server|shop|service|api|address|url)\b"
_SITE = rf"(?:(?:{_NOUN}\s+(?:at\s+)?)?(?P<url>(?:https?://|www\.)\S*[^\s.,;:!?])|{_NOUN}|it\b)"
_NOT = r"(?:n['’]?t\b|\s+not\b)"
_UP, _DOWN, _WORKS, _FAILS = ("|".join(sorted(each)) for each in (UP, DOWN, ANSWERS, FAILS))
_IS_UP = re.compile(  # "it isn't reachable", "is <address> down", "<address> does not answer", "it doesn't"
    rf"^\W*(?:(?:is|was|does|did)(?P<asked_not>{_NOT})?\s+)?{_SITE}\s*(?:(?P<cannot>can(?:not|['’]?t)\s+be\s+(?:reached|opened|loaded|accessed|found))|(?P<does>does|did)(?P<does_not>{_NOT})?\b|(?:['’]s|\b(?:is|was|has\s+gone|goes|went))(?P<is_not>{_NOT})?)?\s*"
    rf"(?:(?:still|currently|now|again|back|really|even|actually)\s+)*(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<works>{_WORKS})|(?P<fails>{_FAILS}))?"
    r"(?:\s+(?:at\s+all|any\s*more|again|now|right\s+now|properly))*\W*$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(  # what was asked about the address before
    rf"\b(?:{_WORKS}|(?P<down>{_DOWN})|(?:is|['’]s)\s+(?:\S+\s+)?(?:still\s+)?(?:{_UP})|(?:whether|if|that)\s+\S+\s+is\s+(?:{_UP}))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked up, and how its answer is judged. `steps`: actions with their arguments, in order; each but the first
    works on the text that the one before gives. `field`: the part of the answer that is judged.
    """

    steps: tuple[tuple[str, dict[str, Any]], ...]
    op: str
    right: Any = None
    field: str | None = None


def asked_first(reading: Reading, span: Span) -> Asked | None:
    """What a condition looks up, and how it judges the answer; nothing where it is on something else."""
    clause = Clause(reading, span.start, span.end)
    return _of_page(clause) or _of_site(clause) or _of_rows(clause)


def _of_site(clause: Clause) -> Asked | None:
    """Whether the site behind an address works: the one that is named in the condition, else the last one before it."""
    found, addresses = _IS_UP.match(clause.text), clause.reading.literals(0, clause.end, Type.URL)
    if found is None or not addresses:
        return None
    down = bool(found["down"] or found["fails"] or found["cannot"])
    if not (down or found["up"] or found["works"]):  # "it doesn't": what was asked before
        spoken = _SPOKEN.search(clause.reading.text[: clause.offset])
        if spoken is None or not (
            found["does_not"] or found["is_not"] or found["does"] or re.search(r"\bis\W*$", clause.text)
        ):
            return None
        down = spoken["down"] is not None
    turned = bool(found["does_not"] or found["is_not"] or found["asked_not"])
    looks = ("check_website", {"url": clause.reading.tokens[addresses[-1]].value})
    return Asked((looks,), "=" if down == turned else "!=", True, "works")


def _of_rows(clause: Clause) -> Asked | None:
    """Rows of the table that is named in the condition, else of the one spoken of before it."""
    sight = Sight(clause)
    places = [
        each for each in clause.reading.places if each.path.lower().endswith(TABLE_SUFFIXES) and each.start < clause.end
    ]
    none = _NONE.match(clause.text) is not None
    if sight.table is None or not places or not (none or _SOME.match(clause.text)):
        return None
    tests: list[RowTest] = [
        each.value for run in conditions(sight, sight.table, row_tests(clause.text)) for each in run
    ]
    query = FileQuery(paths=(places[-1].path,), what="both")
    return (
        Asked((("filter_rows", {"table": query, "where": tests}),), "empty" if none else "not_empty") if tests else None
    )


def _of_page(clause: Clause) -> Asked | None:
    """What the page behind the address says that is named in the condition, else behind the last one before it."""
    found, addresses = _SAYS.match(clause.text), clause.reading.literals(0, clause.end, Type.URL)
    if found is None or not addresses:
        return None
    said = found["what"].strip("\"“”'")
    looks = ("fetch_text", {"url": clause.reading.tokens[addresses[-1]].value})
    return Asked(
        (looks, ("count_matches", {"what": said, "ignore_case": True, "whole_words": True})),
        "=" if found["not"] else ">",
        0,
    )
