"""Takes values over from another table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, tablekeys, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "update {table} from {other} by {by}",
        "take the new {column} from {other} over into {table}",
        "update the {column} in {table} with the values from {other}",
        "bring {table} up to date with {other}",
        "copy the {column} from {other} into {table} by {by}",
        "fill in the {column} of {table} from {other}",
        "put the new {column} of {other} into {table}",
        "replace the {column} in {table} by those in {other}, matched by {by}",
        "transfer the {column} from {other} to {table} where the {by} is the same",
        "apply the changes in {other} to {table} and save it as {save_as}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def update_from_table(
    ctx: Context, table: TableSource, other: TableSource, by: Column | None = None, column: Column | None = None,
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Update a table from another one: take over the new values (prices, addresses) of the rows that both have.

    Args:
        table: the table that is brought up to date; its rows and columns stay.
        other: the table with the new values.
        by: the column that tells which rows are about the same; else the first one both have that does.
        column: the column whose values are taken over; else all that the other table has.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new values.
    """
    old, new = tables.load(ctx, table), tables.load(ctx, other)
    key = _key(old, new, by)
    pairs = _pairs(old, new, key, column)
    values = {cells.same_key(row[key[1]]): row for row in new.rows if not cells.empty(row[key[1]])}
    rows = []
    for row in old.rows:
        ctx.check_cancelled()
        found, cell = values.get(cells.same_key(row[key[0]])), list(row)
        for target, origin in pairs:
            if found is not None and not cells.empty(found[origin]):
                cell[target] = _like(found[origin], [each[target] for each in old.rows])
        rows.append(tuple(cell))
    if not values.keys() & {cells.same_key(row[key[0]]) for row in old.rows}:
        raise InputError("No row of one table is in the other.", "Say by which column they belong together.")
    return tables.outcome(ctx, Table(old.columns, tuple(rows)), table, save_as, in_place)


def _key(old: Table, new: Table, by: str | None) -> tuple[int, int]:
    if by is not None:
        return tables.column(old, by), tables.column(new, by)
    index = tablekeys.identity(old, new)
    if index is None:
        raise InputError("I cannot tell which rows belong together.", "Say by which column, like: by number.")
    return index, tables.column(new, old.columns[index])


def _pairs(old: Table, new: Table, key: tuple[int, int], column: str | None) -> list[tuple[int, int]]:
    """Which column gets its values from which: those called alike, "New price" gives the "Price"."""
    wanted = None if column is None else _target(old, column)
    pairs = []
    for origin, name in enumerate(new.columns):
        target = _target(old, name) if origin != key[1] else None
        if target is not None and target != key[0] and wanted in (None, target):
            pairs.append((target, origin))
    if not pairs:
        there = ", ".join(new.columns)
        raise InputError("The tables share no column to take over.", f"The other one has: {there}.")
    return pairs


def _target(old: Table, name: str) -> int | None:
    """The column that is called so, but for words such as "new"."""
    plain = " ".join(re.sub(r"\b(?:new|current|latest|updated|neue?r?s?)\b", " ", _words(name)).split())
    names = [_words(each) for each in old.columns]
    return next((names.index(each) for each in (_words(name), plain) if each in names), None)


def _words(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", name.casefold()))


def _like(value: Any, others: list[Any]) -> Any:
    """A value as the column has them: text among texts, a number among numbers."""
    return cells.like_others(cells.text(value), others) if type(value) is str else value
