"""The cells of a row that is told in words: "Ann from Rome, eats fish, phone 555-1".

Rule: what belongs where is told by the headings, and by what stands below them already.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lam_desktop.connectors import cells
from lam_desktop.core.values import Table

_APART = re.compile(
    r"^(?P<head>.+?)\s+(?:(?:who|which)\s+(?:is|lives|comes)\s+)?(?:from|in|of|at|with)\s+(?:the\s+)?(?P<tail>.+)$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"^(?:has\s+|is\s+)?(?:not|n['’]t|hasn['’]t|isn['’]t|un)\s*(?:yet\s+|been\s+)?(?P<what>.+?)(?:\s+yet)?$",
    re.IGNORECASE,
)
_IS = re.compile(r"^(?:has\s+|have\s+|is\s+)?(?:already\s+)?(?P<what>.+?)(?:\s+already)?$", re.IGNORECASE)
_YES, _NO = frozenset("yes true 1 x y".split()), frozenset("no false 0 n".split())
_MOST_LEADING = 2  # words that may stand before a known value: "eats fish", "lives in Rome"


def told_cells(table: Table, said: Sequence[str]) -> list[str | None] | None:
    """The cells in the order of the columns; None where what is said is no more than the cells in that order."""
    parts = [part for each in said for part in _parts(table, each)]
    placed: dict[int, str] = {}
    rest: list[str] = []
    for part in parts:
        found = _column(table, part)
        if found is None or found[0] in placed:
            rest.append(part)
        else:
            placed[found[0]] = found[1]
    free = [index for index in range(len(table.columns)) if index not in placed]
    in_order = len(said) == len(table.columns) == len(parts) and not any(_by_heading(table, each) for each in said)
    if not placed or in_order or len(rest) > len(free):
        return None
    placed.update(zip(free, rest, strict=False))
    return [placed.get(index) for index in range(len(table.columns))]


def _parts(table: Table, said: str) -> list[str]:
    """ "Ann from Rome" are two cells, where Rome stands in one column, or behind its heading."""
    match = _APART.match(said)
    return [match["head"], match["tail"]] if match and _column(table, match["tail"]) is not None else [said]


def _column(table: Table, said: str) -> tuple[int, str] | None:
    """The column that a part belongs to, and what stands in it then."""
    plain = said.strip()
    if (led := _by_heading(table, plain)) is not None:
        return led
    words = plain.split()
    for start in range(min(_MOST_LEADING, len(words) - 1) + 1):
        value = " ".join(words[start:])
        there = [
            at
            for at in range(len(table.columns))
            if value and not value.replace(".", "").isdigit() and _holds(table, at, value)
        ]
        if len(there) == 1:
            return there[0], value
    return None


def _by_heading(table: Table, said: str) -> tuple[int, str] | None:
    """ "Fee 20", "not paid yet": the heading itself is said."""
    plain = said.strip()
    for index, name in enumerate(table.columns):
        heading = re.escape(name.strip())
        led = re.match(rf"(?:the\s+)?{heading}\s*(?:(?:is|of)\s+|[:=]\s*|\s)(?P<value>.+)$", plain, re.IGNORECASE)
        if led is not None:
            return index, led["value"].strip()
        if (answer := _answer(table, index, plain)) is not None:
            return index, answer
    return None


def _holds(table: Table, index: int, value: str) -> bool:
    return any(cells.same_key(row[index]) == cells.same_key(value) for row in table.rows)


def _answer(table: Table, index: int, said: str) -> str | None:
    """Yes or no as a column writes it, where its heading alone is said, or that it is not so."""
    name = table.columns[index].strip().casefold()
    full = {cells.text(row[index]).strip() for row in table.rows} - {""}
    if not full or not {each.casefold() for each in full} <= _YES | _NO:
        return None
    for form, wanted, plain in ((_NOT, _NO, "no"), (_IS, _YES, "yes")):
        match = form.match(said)
        if match is not None and match["what"].casefold() == name:
            return next((each for each in sorted(full) if each.casefold() in wanted), plain)
    return None
