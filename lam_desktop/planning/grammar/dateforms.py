"""Forms of dates as people say them: "YYYY-MM-DD", "31.12.2024", "day/month/year", "the German format"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.rows import Found

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_FORMS = (
    r"%[a-zA-Z](?:[-./, ]*%[a-zA-Z]){2}",
    r"\b(?:Y{2,4}|M{1,4}|D{1,2})(?:[-./, ]+(?:Y{2,4}|M{1,4}|D{1,2})){2}\b|\bY{4}M{2}D{2}\b",
    r"\b(?:year|month|day)(?:(?:[-./]|,? )(?:year|month|day)){2}",
    r"\b\d{4}-\d{1,2}-\d{1,2}|\b\d{1,4}(?P<sign>[./])\d{1,2}(?P=sign)\d{2,4}|\d{1,2}-\d{1,2}-\d{4}",
    rf"\d{{1,2}}\.? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}",
    r"(?:ISO(?: 8601)?|German|European|British|UK|American|US|international)(?= (?:date )?(?:form|format|style|notation|dates?)\b)",
    r"\bISO\b(?: 8601)?",
)
_FORM = re.compile("|".join(_FORMS), re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:from|like|instead of|are|is|have|has|currently|now)\s+(?:\w+\s+){0,3}$|\b(?:in|of) the (?:form|format)\s+$",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\b(?:from|instead of|rather than|and not|not)\s+(?:\w+\s+)?$", re.IGNORECASE)
_THEN = re.compile(r"\b(?:to|into|as|become|be|want|need|look like|should)\b[^,;]*$", re.IGNORECASE)


def date_forms(text: str) -> tuple[Found, ...]:
    """All forms of dates in a text; `cost` is 1 where the words say that dates have it already, 0 where they shall get it."""
    found = []
    for match in _FORM.finditer(text):
        before = re.split(r"[,;]", text[: match.start()])[-1]
        kept = _THEN.search(before) is None and _NOW.search(before) is not None
        had = kept or _NO_MORE.search(before) is not None
        found.append(Found(match[0], *match.span(), float(had)))
    return tuple(found)
