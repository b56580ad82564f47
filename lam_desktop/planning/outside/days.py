"""In which form an action from outside takes a day or a time: programs take figures, unless their words show another form."""

from __future__ import annotations

import re
from datetime import date

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.leaves import described, named
from lam_desktop.planning.outside.told import written_day
from lam_desktop.planning.words import stem

_OTHER_FORM = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b", re.IGNORECASE
)
_CLOCK = re.compile(r"\bhh:mm\b(?! ?[ap]\.?m)|\b\d\d:\d\d\b(?! ?[ap]\.?m)", re.IGNORECASE)
_WHOLE = re.compile(r"[a-z]{3}.*\b\d{4}\b|\b\d{4}\b.*[a-z]{3}", re.IGNORECASE)


def written(day: date, said: str, param: Param) -> str:
    """A day as an action takes it; as it was said where nothing tells the form, or the year was not said."""
    if param.kind is Kind.DATE:
        return day.isoformat()
    dated = stem("date") in named(param.name) | described(param.description)
    figures = dated and _WHOLE.search(said) and not _OTHER_FORM.search(param.description)
    form = written_day(day, f"{param.name.replace('_', ' ')} {param.description}")
    return form or (day.isoformat() if figures else said)


def wants_clock(param: Param) -> bool:
    """Whether a time of day is wanted as on a digital clock, "HH:MM"."""
    return param.kind is Kind.TIME or _CLOCK.search(f"{param.name} {param.description}") is not None


def in_figures(clause: Clause, param: Param, span: Span) -> str:
    """The day or time of day that lies in a stretch of words as the action takes it; empty where none is told in full."""
    said = clause.reading.slice(span.start, span.end)
    inside = [when for when, at in clause.reading.whens if at.start <= span.start and span.end <= at.end]
    if len(inside) != 1:
        return ""
    (when,) = inside
    if when.day is None:
        return f"{when.clock:%H:%M}" if when.clock is not None and wants_clock(param) else ""
    return written(when.day, said, param) if _WHOLE.search(said) else ""
