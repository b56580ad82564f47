"""Dates in the names of files: "20240106_0811.jpg", "2024-01 rent.pdf". Rule: what may be another number is no date."""

from __future__ import annotations

import re

_YEAR, _MONTH, _DAY = r"(?P<year>(?:19|20)\d\d)", r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
_FORMS = tuple(
    re.compile(rf"(?<!\d){form}(?!\d)")
    for form in (
        rf"{_YEAR}(?P<sign>[-_. ]?){_MONTH}(?P=sign){_DAY}",
        rf"{_DAY}(?P<sign>[-_. ]){_MONTH}(?P=sign){_YEAR}",
        rf"{_YEAR}[-_. ]{_MONTH}",
        _YEAR,
    )
)
_NEEDED = {"year": ("year",), "month": ("year", "month"), "day": ("year", "month", "day")}


def date_in(name: str, unit: str) -> str | None:
    """The year, month ("2024-01") or day ("2024-01-06") that a name tells; None where it does not tell it."""
    for form in _FORMS:
        found = form.search(name)
        parts = found.groupdict() if found else {}
        if parts and all(parts.get(part) for part in _NEEDED[unit]):
            return "-".join(parts[part] for part in _NEEDED[unit])
    return None
