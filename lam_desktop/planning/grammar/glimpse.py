"""The head of a table that a request names: which of its words are headings, and which stand in cells.

Rule: only words of the request are looked up in it; what else stands there is nobody's business while planning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lam_desktop.connectors import cells, delimited, tables
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.values import Table

_LOOK = 256 * 1024  # bytes; a table that is larger is known by its first rows
_SUFFIXES = (".csv", ".tsv")
_YES = frozenset("yes true 1 x y".split())
_NO = frozenset("no false 0 n".split())
_MONEY = re.compile(
    r"amount|price|total|cost|sum|value|salary|revenue|fee|paid|spent|turnover|betrag|preis", re.IGNORECASE
)
_UNITS = {"money": _MONEY, "age": re.compile(r"\bage\b|years?", re.IGNORECASE)}


def look(path: Path) -> Glimpse | None:
    """The head of a table, or None for what is no table of text, or cannot be read."""
    if path.suffix.lower() not in _SUFFIXES:
        return None
    try:
        with path.open("rb") as file:
            data = file.read(_LOOK + 1)
        whole = len(data) <= _LOOK
        table, _ = delimited.parse(data if whole else data[: data.rfind(b"\n") + 1], path.name)
    except (OSError, LamError):
        return None
    return Glimpse(table, whole) if table.rows or len(table.columns) > 1 else None  # one line of words is no table


@dataclass(frozen=True)
class Glimpse:
    """Headings and the first rows; `whole`: there are no more."""

    table: Table
    whole: bool = True

    def heading(self, name: str) -> str | None:
        """The heading that a name means, as it stands in the file."""
        try:
            return self.table.columns[tables.column(self.table, name)].strip()
        except InputError:
            return None

    @property
    def headings(self) -> list[str]:
        """All headings, as they stand in the file."""
        return [name.strip() for name in self.table.columns]

    @cached_property
    def dated(self) -> list[str]:
        """The headings of the columns that hold dates."""
        found = []
        for index, name in enumerate(self.table.columns):
            how = tables.reading(self.table, index)
            full = [row[index] for row in self.table.rows if not cells.empty(row[index])]
            found += [name.strip()] if full and all(how.day(cell) for cell in full) else []
        return found

    @cached_property
    def numbered(self) -> list[str]:
        """The headings of the columns that hold numbers to reckon with."""
        return [self.table.columns[index].strip() for index in tables.numbered(self.table)]

    @cached_property
    def _cells(self) -> list[dict[str, str]]:
        """Of each column the texts in it, by how they are compared."""
        return [
            {cells.same_key(row[index]): cells.text(row[index]).strip() for row in self.table.rows}
            for index in range(len(self.table.columns))
        ]

    def holding(self, words: str) -> list[str]:
        """The headings of the columns that have a cell with just these words."""
        wanted = " ".join(words.casefold().split())
        return [name.strip() for name, found in zip(self.table.columns, self._cells, strict=True) if wanted in found]

    def answer(self, name: str, yes: bool) -> str | None:
        """How a column of yes and no, under this heading, writes one of them; None where it is no such column."""
        heading = self.heading(name)
        if heading is None:
            return None
        found = self._cells[tables.column(self.table, heading)]
        full = {key for key in found if key}
        if not full or not full <= _YES | _NO:
            return None
        meant = next((found[key] for key in sorted(full & (_YES if yes else _NO))), None)
        return meant if meant is not None else ""

    def numbers(self, unit: str = "") -> str | None:
        """The heading of the one column of numbers, or of the one that a unit fits."""
        found = self.numbered
        fitting = [name for name in found if unit in _UNITS and _UNITS[unit].search(name)]
        chosen = fitting or found
        return chosen[0] if len(chosen) == 1 else None

    def said(self, text: str) -> Sequence[tuple[str, int, int]]:
        """Headings that stand in a text, each with where; of overlapping ones the longest."""
        found: list[tuple[str, int, int]] = []
        for name in sorted(self.table.columns, key=len, reverse=True):
            words = re.findall(r"[^\W_]+", name)
            if len("".join(words)) < 2:
                continue
            spoken = r"[\s_-]*".join(re.escape(word) for word in words)
            for match in re.finditer(rf"(?<![\w.-]){spoken}(?:e?s)?(?![\w-]|\.\w)", text, re.IGNORECASE):
                if not any(match.start() < end and start < match.end() for _, start, end in found):
                    found.append((name.strip(), *match.span()))
        return sorted(found, key=lambda each: each[1])
