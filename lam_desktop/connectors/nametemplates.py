"""Names made from a pattern such as "trip-{n:03}". Rule: the known fields only, nothing is evaluated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lam_desktop.connectors.namewords import date_text
from lam_desktop.core.errors import InputError

if TYPE_CHECKING:
    from datetime import datetime

_FIELD = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}|#+")
_DATE_FORM = "YYYY-MM-DD"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the file that gets a name."""

    number: int
    width: int
    stem: str
    extension: str
    folder: str
    modified: datetime


def fill(pattern: str, facts: Facts) -> str:
    """The name: {n} or {n:03} or ### (running number), {name}, {ext}, {date} or {date:YYYY-MM}, {folder}.

    Raises: InputError for a field that does not exist.
    """
    return _FIELD.sub(lambda field: _value(field, facts), pattern)


def _value(field: re.Match[str], facts: Facts) -> str:
    if field[0].startswith("#"):
        return str(facts.number).zfill(len(field[0]))
    name, form = field[1].lower(), field[2] or ""
    if name in ("n", "number", ""):
        return str(facts.number).zfill(int(form) if form.isdecimal() else facts.width)
    if name == "date":
        return date_text(facts.modified, form or _DATE_FORM)
    values = {"name": facts.stem, "stem": facts.stem, "ext": facts.extension, "folder": facts.folder}
    if name not in values:
        raise InputError(f"A name pattern has no “{field[0]}”.", "There are {n}, {name}, {ext}, {date} and {folder}.")
    return values[name]


def tells_apart(pattern: str) -> bool:
    """Whether the pattern gives different files different names."""
    fields = _FIELD.finditer(pattern)
    return any(field[0].startswith("#") or field[1].lower() in ("n", "number", "", "name", "stem") for field in fields)
