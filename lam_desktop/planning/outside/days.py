"""In which form an action from outside takes a day: programs take figures, "2031-05-09", unless their words show another form."""

from __future__ import annotations

import re
from datetime import date

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.outside.told import written_day
from lam_desktop.planning.words import stem

_OTHER_FORM = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b", re.IGNORECASE
)
_WHOLE = re.compile(r"[a-z]{3}.*\b\d{4}\b|\b\d{4}\b.*[a-z]{3}", re.IGNORECASE)


def written(day: date, said: str, param: Param) -> str:
    """A day as an action takes it; as it was said where nothing tells the form, or the year was not said."""
    if param.kind is Kind.DATE:
        return day.isoformat()
    figures = _WHOLE.search(said) and stem("date") in named(param.name) and not _OTHER_FORM.search(param.description)
    form = written_day(day, f"{param.name.replace('_', ' ')} {param.description}")
    return form or (day.isoformat() if figures else said)


def in_figures(clause: Clause, param: Param, span: Span) -> str:
    """The day that lies in a stretch of words as the action takes it; empty where none is said with month and year."""
    said = clause.reading.slice(span.start, span.end)
    if not _WHOLE.search(said):
        return ""
    days = [
        when.day
        for when, at in clause.reading.whens
        if when.day is not None and at.start <= span.start and span.end <= at.end
    ]
    return written(days[0], said, param) if len(days) == 1 else ""
