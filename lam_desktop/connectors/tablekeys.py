"""Which rows of two tables are the same. Rule: by the columns that were named, else by those both tables have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lam_desktop.connectors import cells, tables
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """Where the columns that tell rows apart stand in each of two tables."""

    first: tuple[int, ...]
    second: tuple[int, ...]

    def of_first(self, row: Row) -> tuple[str, ...]:
        return tuple(cells.same_key(row[index]) for index in self.first)

    def of_second(self, row: Row) -> tuple[str, ...]:
        return tuple(cells.same_key(row[index]) for index in self.second)


def keys(first: Table, second: Table, by: Sequence[str] | None) -> Keys:
    """By which cells rows are compared. Raises InputError when the tables share no column."""
    if by:
        return Keys(tuple(tables.column(first, each) for each in by), tuple(tables.column(second, each) for each in by))
    places = {name.strip().casefold(): index for index, name in enumerate(second.columns)}
    shared = [(index, places[name]) for index, name in enumerate(_names(first)) if name in places]
    if not shared:
        raise InputError("These tables have no column in common.", "Say by which column I should compare them.")
    return Keys(tuple(one for one, _ in shared), tuple(other for _, other in shared))


def _names(table: Table) -> list[str]:
    return [name.strip().casefold() for name in table.columns]


def identity(first: Table, second: Table) -> int | None:
    """The first column both tables have in which no value is there twice: it tells which rows are about the same."""
    there = {name: index for index, name in enumerate(_names(second))}
    for index, name in enumerate(_names(first)):
        if name in there and _unique(first, index) and _unique(second, there[name]):
            return index
    return None


def _unique(table: Table, index: int) -> bool:
    found = [cells.same_key(row[index]) for row in table.rows]
    return all(found) and len(set(found)) == len(found)
