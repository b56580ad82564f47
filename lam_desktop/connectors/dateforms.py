"""Forms of dates: "YYYY-MM-DD", "31.12.2024", "day/month/year". Rule: which is the day is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lam_desktop.core.errors import InputError
from lam_desktop.core.rhythm import MONTHS

_CALLED = {
    "iso": "YYYY-MM-DD", "iso 8601": "YYYY-MM-DD", "international": "YYYY-MM-DD", "german": "DD.MM.YYYY",
    "european": "DD/MM/YYYY", "british": "DD/MM/YYYY", "uk": "DD/MM/YYYY", "american": "MM/DD/YYYY", "us": "MM/DD/YYYY",
}  # fmt: skip
_WORDS = {"year": "YYYY", "month": "MM", "day": "DD"}
_STRFTIME = {"%Y": "YYYY", "%y": "YY", "%m": "MM", "%d": "DD", "%B": "MMMM", "%b": "MMM"}
_PARTS = re.compile(r"Y{4}|Y{2}|M{1,4}|D{1,2}")
_PATTERNS = {
    "YYYY": r"(?P<year>\d{4})", "YY": r"(?P<year>\d{2})",
    "MMMM": r"(?P<name>[^\W\d_]{3,9})\.?", "MMM": r"(?P<name>[^\W\d_]{3,9})\.?",
    "MM": r"(?P<month>\d{1,2})", "M": r"(?P<month>\d{1,2})", "DD": r"(?P<day>\d{1,2})", "D": r"(?P<day>\d{1,2})",
}  # fmt: skip
_EXAMPLE = re.compile(r"(?P<one>\d{1,4})(?P<sign>[-./ ])(?P<two>\d{1,2})(?P=sign)(?P<three>\d{1,4})")
_SPELLED = re.compile(
    rf"(?P<day>\d{{1,2}})(?P<dot>\.?) (?P<name>{'|'.join(MONTHS)}|[A-Z][a-z]{{2}})(?P<comma>,?) \d{{4}}"
    rf"|(?P<name2>{'|'.join(MONTHS)}|[A-Z][a-z]{{2}}) (?P<day2>\d{{1,2}})(?P<comma2>,?) \d{{4}}"
)


def parts_of(said: str) -> str:
    """A form in parts, "DD.MM.YYYY", told by its name, its parts or an example. Raises InputError for what is none."""
    text = re.sub(r"\s+", " ", said.strip().strip("\"'“”"))
    low = re.sub(r" (?:date )?(?:form|format|style|notation|way)$", "", text.lower())
    if low in _CALLED:
        return _CALLED[low]
    if "%" in text:
        return _complete(re.sub(r"%[YymdBb]", lambda part: _STRFTIME[part[0]], text), said)
    if re.fullmatch(r"(?:year|month|day)(?:[-./, ]+(?:year|month|day)){2}", low):
        return re.sub(r"year|month|day", lambda word: _WORDS[word[0]], low)
    if re.fullmatch(r"[ymd]+(?:[-./, ]*[ymd]+){2}", low):
        return _complete(re.sub(r"(?<!Y)Y(?!Y)", "YYYY", low.upper()), said)
    return _by_example(text) or _no_form(said)


def _complete(form: str, said: str) -> str:
    parts = "".join(sorted({part[0][0] for part in _PARTS.finditer(form)}))
    return form if parts == "DMY" else _no_form(said)


def _no_form(said: str) -> str:
    raise InputError(f"“{said[:40]}” is no form of a date.", "Write it like YYYY-MM-DD or 31.12.2024.")


def _by_example(text: str) -> str:
    """The form of a date that shows which of its numbers is what, or ""."""
    if match := _EXAMPLE.fullmatch(text):
        sign, numbers = match["sign"], [match["one"], match["two"], match["three"]]
        if len(numbers[0]) == 4:
            return sign.join(("YYYY", "M" * len(numbers[1]), "D" * len(numbers[2])))
        if int(numbers[0]) <= 12 and int(numbers[1]) <= 12 and sign == "/":
            raise InputError(f"In {text} I cannot tell the day from the month.", "Say it like DD/MM/YYYY.")
        order = "MD" if int(numbers[1]) > 12 else "DM"
        year = "YYYY" if len(numbers[2]) == 4 else "YY"
        return sign.join((*(letter * len(each) for letter, each in zip(order, numbers, strict=False)), year))
    if match := _SPELLED.fullmatch(text):
        name = "MMM" if len(match["name"] or match["name2"]) == 3 else "MMMM"
        if match["day"]:
            return f"{'D' * len(match['day'])}{match['dot']} {name}{match['comma']} YYYY"
        return f"{name} {'D' * len(match['day2'])}{match['comma2']} YYYY"
    return ""


@dataclass(frozen=True, slots=True)
class DateForm:
    """One form, ready to read and to write dates."""

    parts: str

    def written(self, day: date) -> str:
        """A date in this form."""
        texts = {
            "YYYY": f"{day.year:04}", "YY": f"{day.year % 100:02}", "MMMM": MONTHS[day.month - 1],
            "MMM": MONTHS[day.month - 1][:3], "MM": f"{day.month:02}", "M": str(day.month), "DD": f"{day.day:02}",
            "D": str(day.day),
        }  # fmt: skip
        return _PARTS.sub(lambda part: texts[part[0]], self.parts)

    def read(self, text: str) -> date | None:
        """The date of a text in this form, or None; a missing leading zero does not matter."""
        pattern, at = "", 0
        for part in _PARTS.finditer(self.parts):
            pattern += re.escape(self.parts[at : part.start()]) + _PATTERNS[part[0]]
            at = part.end()
        match = re.fullmatch(pattern + re.escape(self.parts[at:]), text.strip())
        if match is None:
            return None
        found = match.groupdict()
        month = int(found["month"]) if found.get("month") else _month(found.get("name") or "")
        year = int(found["year"])
        year += 0 if year > 99 else 2000 if year < 70 else 1900
        try:
            return date(year, month, int(found["day"]))
        except ValueError:
            return None


def _month(name: str) -> int:
    low = name.lower()
    return next((at for at, each in enumerate(MONTHS, 1) if len(low) > 2 and each.lower().startswith(low)), 0)


_USUAL = tuple(
    DateForm(parts)
    for parts in (
        "YYYY-MM-DD", "YYYY/MM/DD", "YYYY.MM.DD", "DD.MM.YYYY", "DD-MM-YYYY", "DD.MM.YY", "DD MMMM YYYY",
        "DD. MMMM YYYY", "MMMM DD, YYYY", "MMMM DD YYYY", "DD-MMM-YYYY",
    )
)  # fmt: skip
_SLASHED = (DateForm("DD/MM/YYYY"), DateForm("MM/DD/YYYY"))
EVERY = (*_USUAL, *_SLASHED)


def forms_in(texts: Iterable[str]) -> tuple[DateForm, ...]:
    """The forms in which all these dates can be read; of dates with slashes by those whose day is above 12.

    Raises: InputError when it cannot be told whether the day or the month stands first.
    """
    slashed = [text.strip() for text in texts if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{4}", text.strip())]
    fitting = [form for form in _SLASHED if all(form.read(text) for text in slashed)]
    if slashed and len(fitting) > 1:
        same = all(text.split("/")[0].zfill(2) == text.split("/")[1].zfill(2) for text in slashed)
        if not same:
            raise InputError(
                f"In {slashed[0]} I cannot tell the day from the month.",
                "Say which they are: “the dates are day/month/year”.",
            )
    return (*_USUAL, *fitting[:1])
