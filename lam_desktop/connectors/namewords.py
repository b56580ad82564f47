"""Parts of names as people say them: "spaces", "YYYY-MM-DD". Rule: what is no such word is taken as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lam_desktop.connectors.dateforms import DateForm as DateForms
from lam_desktop.connectors.dateforms import parts_of
from lam_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_CHARACTERS = {
    "space": " ", "blank": " ", "underscore": "_", "underline": "_", "dash": "-", "hyphen": "-", "dot": ".",
    "period": ".", "comma": ",", "bracket": "(", "nothing": "", "plus sign": "+", "ampersand": "&",
}  # fmt: skip
_DATE_PARTS = {"YYYY": "%Y", "YY": "%y", "MMMM": "%B", "MMM": "%b", "MM": "%m", "DD": "%d"}


def character(word: str) -> str | None:
    """The character a word such as "spaces" or "an underscore" means, or None."""
    plain = re.sub(r"^(a|an|the|all|every|any|one)\s+|\s*characters?$", "", word.strip().lower())
    return _CHARACTERS.get(plain, _CHARACTERS.get(plain.removesuffix("s")))


def meant(word: str, names: Sequence[str]) -> str:
    """What stands in the names: the word itself when some name holds it, else the character it means."""
    found = character(word)
    if found is None or any(word.lower() in name.lower() for name in names):
        return word
    return found


def replacement(word: str) -> str:
    """What is put in its place: the character a word means, else the word itself."""
    found = character(word)
    return word if found is None else found


def swap(text: str, old: str, new: str, ignore_case: bool) -> str:
    """The text with every `old` replaced by `new`, literally."""
    return re.sub(re.escape(old), lambda _: new, text, flags=re.IGNORECASE if ignore_case else 0)


def date_text(moment: datetime, form: str) -> str:
    """A date by a form such as YYYY-MM-DD or %d.%m.%Y. Raises InputError for a form without any part of a date."""
    pattern = form
    if re.search(r"\d", form):  # "31.12.2024" shows it
        return DateForms(parts_of(form)).written(moment.date())
    if "%" not in form:
        pattern = re.sub(r"Y{4}|Y{2}|M{2,4}|D{2}", lambda part: _DATE_PARTS[part[0]], form.upper())
    if not re.search(r"%[a-zA-Z]", pattern):
        raise InputError(f"“{form}” is no form of a date.", "Write it like YYYY-MM-DD.")
    return moment.strftime(pattern)
