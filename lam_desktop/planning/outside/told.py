"""What the description of a value tells beside its type: which words it may be, and in which form it wants a day."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import stem

_QUOTED = re.compile(r"(?<!\w)['\"‘“`]([^\W\d_][\w /&+-]{0,30})['\"’”`](?!\w)")
_LISTED = re.compile(
    r"(?:\(|: ?|\b(?:can be|either|one of|choose from|options are|choices are|values are|(?:such as|e\.g\.|like),?) )"
    r"((?:[a-z][a-z_-]+(?:, | or |, or |/)){1,9}[a-z][a-z_-]+)(?=[).;]|, etc|,? etc|$)"
)
_MOST = 12
_DEFAULT = re.compile(
    r"\bdefaults?(?: value)?(?: is| to|:| =)? (?:['\"‘“`]([^'\"’”`]+)['\"’”`]|(-?\d+(?:\.\d+)?)(?![\d%])|(true|false)\b)",
    re.IGNORECASE,
)
_DAY_FORM = re.compile(r"\b(?:yyyy|mm|dd)([-/.])(?:yyyy|mm|dd)\1(?:yyyy|mm|dd)\b")


@lru_cache(maxsize=8192)
def choices_told(description: str) -> tuple[str, ...]:
    """The words a description lists as what a value may be: "'day' or 'night'", "(walk, bike, drive)"; none for one alone."""
    quoted = tuple(dict.fromkeys(_QUOTED.findall(description)))
    listed = _LISTED.search(description)
    if len(quoted) > 1:
        return quoted[:_MOST]
    return tuple(dict.fromkeys(re.split(r",? or |, |/", listed[1]))) if listed else ()


@lru_cache(maxsize=8192)
def parts_of(choice: str) -> tuple[str, ...]:
    """Stems of the words of a choice, however programs write it: "gasCar", "gas_car"."""
    return tuple(stem(word) for word in re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", choice).lower()))


def said_choices(clause: Clause, choices: tuple[str, ...]) -> list[tuple[str, Span]]:
    """The choices that a clause has word for word, with where, from left to right."""
    tokens = clause.reading.tokens
    found = []
    for choice in choices:
        parts = parts_of(choice)
        for index in range(clause.start, clause.end - len(parts) + 1 if parts else clause.start):
            said = tuple(stem(token.low) for token in tokens[index : index + len(parts)])
            if said == parts and clause.holds(index, index + len(parts)):
                found.append((choice, Span(index, index + len(parts))))
    return sorted(found, key=lambda each: each[1].start)


def written_day(day: date, about: str) -> str | None:
    """A day as a description wants it, "dd/mm/yyyy" or an example of one; None where it says nothing of that."""
    low = about.lower()
    form = _DAY_FORM.search(low)
    if form and sorted(re.split(r"[-/.]", form[0])) == ["dd", "mm", "yyyy"]:
        return re.sub(
            r"yyyy|mm|dd", lambda part: day.strftime({"yyyy": "%Y", "mm": "%m", "dd": "%d"}[part[0]]), form[0]
        )
    return day.isoformat() if "yyyy" in low or re.search(r"\d{4}-\d\d-\d\d", low) else None


@lru_cache(maxsize=8192)
def default_told(description: str) -> str | None:
    """What a description says is taken when nothing is said: "Default is 52."; words only in quotes."""
    found = _DEFAULT.search(description)
    return next((each for each in found.groups() if each is not None), None) if found else None
