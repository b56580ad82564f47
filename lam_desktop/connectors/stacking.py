"""Tables put one below the other. Rule: columns belong together by their names, whatever their capitals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lam_desktop.connectors import tables
from lam_desktop.core.values import Table


def stacked(parts: Sequence[tuple[str, Table]], origin: str | None = None, first: bool = False) -> Table:
    """The rows of all tables in one.

    Args:
        parts: each with the name of where it is from.
        origin: the heading of a further column that says where each row is from.
        first: that column stands first instead of last.
    """
    heads: dict[tuple[str, int], str] = {}
    rows = []
    places = [_places(table) for _, table in parts]
    for (_, table), found in zip(parts, places, strict=True):
        heads |= {key: table.columns[index] for key, index in found.items() if key not in heads}
    for (_, table), found in zip(parts, places, strict=True):
        order = [found.get(key) for key in heads]
        rows += [tuple(None if index is None else row[index] for index in order) for row in table.rows]
    merged = Table(tuple(heads.values()), tuple(rows))
    if origin is None:
        return merged
    names = [name for name, table in parts for _ in table.rows]
    return _with_origin(merged, tables.free_heading(merged, origin), names, first)


def _with_origin(table: Table, heading: str, origins: list[str], first: bool) -> Table:
    """The table with a column that says where each row is from."""
    if first:
        rows = tuple((origin, *row) for origin, row in zip(origins, table.rows, strict=True))
        return Table((heading, *table.columns), rows)
    rows = tuple((*row, origin) for origin, row in zip(origins, table.rows, strict=True))
    return Table((*table.columns, heading), rows)


def _places(table: Table) -> dict[tuple[str, int], int]:
    """Where each column is, by its name whatever its capitals, and by its number among those of the same name."""
    seen: Counter[str] = Counter()
    found = {}
    for index, column in enumerate(table.columns):
        name = column.strip().casefold()
        found[name, seen[name]] = index
        seen[name] += 1
    return found
