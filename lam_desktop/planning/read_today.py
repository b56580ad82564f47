"""The day of the run as a text to write: "put today's date on top of log.txt", "a line with the date, like 31.12.2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.dateforms import date_forms
from lam_desktop.planning.grammar.rows import Found
from lam_desktop.planning.mentions import Span

TODAY = "today"  # how such a candidate was read: a step that tells the date gives its value
_DAY = "YYYY-MM-DD"
_IS_TODAY = re.compile(
    r"\b(?:(?:an?|the|one|another)\s+)?(?:new\s+)?(?:(?:first|last|top|bottom)\s+)?(?:(?:line|heading|header|title|entry)\s+(?:with|saying|containing|that\s+says|that\s+has|of)\s+)?(?:just\s+|only\s+)?"
    r"(?:today['’]?s\s+(?:date|day)|(?:the\s+)?(?:current|present|actual)\s+date|(?:the\s+)?(?:date|day)\s+of\s+(?:today|the\s+day)|the\s+date(?=\s*(?:[,(]|in\s+the\s+form|as\b|at\b|on\s+top|to\b|$)))"
    r"(?!\s+(?:in|to|added\s+to|on)\s+(?:the\s+|its\s+|their\s+|each\s+|every\s+|all\s+)*(?:file\s*)?names?\b)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"[\s,(–-]*(?:(?:written|formatted|typed|shown|spelled|put)\s+)?(?:out\s+)?(?:in\s+the\s+(?:form(?:at)?|style)(?:\s+of)?|as|like(?:\s+this)?|so|e\.g\.|for\s+example|i\.e\.|in|form(?:at)?)?[\s:,(]*$",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\bnames?\s+of\b|\bfile\s*names?\b|\brename\b", re.IGNORECASE)
_SAID = 3.0


def date_said(text: str) -> tuple[int, int, str] | None:
    """Where a text speaks of the day as something to write, and the form it is to have; None where it does not."""
    said = _IS_TODAY.search(text)
    if said is None or _NAMES.search(text):
        return None
    start, end = said.span()
    form = next(
        (each for each in date_forms(text) if each.start >= end and _LED.fullmatch(text[end : each.start])), None
    )
    if form is None:
        return start, end, _DAY
    close = re.match(r"\s*\)", text[form.end :])
    return start, form.end + (close.end() if close else 0), form.value


def _is_form(finder: Finder, form: Found, start: int) -> bool:
    """ "In the form 31.12.2024, put …" ahead, or "…, formatted like 31.12.2024" at the end."""
    return form.end <= start or _FORMED.search(finder.clause.text[: form.start]) is not None


_FORMED = re.compile(r"\b(?:written|formatted|form|format|style)\s+(?:(?:as|like|of|is|:)\s*)*$", re.IGNORECASE)


def todays_date(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of the words that an action writes into a text as the date of the day."""
    adds = Effect.WRITE in finder.card.effects and finder.card.subject == "text" and param.required
    files = any(
        each.kind in (Kind.NEW_FILE, Kind.TEXT_SOURCE) and each.name != param.name for each in finder.card.params
    )
    found = date_said(finder.clause.text) if adds and files else None
    if found is None:
        return
    start, end, form = found
    span = finder.span_of(start, end)
    shown = next(
        (each for each in date_forms(finder.clause.text) if form == _DAY and _is_form(finder, each, start)), None
    )
    also: tuple[Span, ...] = ()
    if shown is not None:  # "in the form 31.12.2024, put today's date …"
        form, also = str(shown.value), (finder.span_of(shown.start, shown.end),)
    yield Candidate(param.name, form, span, _SAID, how=TODAY, also=also)
