"""Matches two tables by a column."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import cells, records, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "join {table} and {other} by {on}",
        "match {table} with {other} by {on} and save as {save_as}",
        "add the columns of {other} to {table} by {on}",
        "look up the values from {other} in {table} by {on}",
        "combine {table} with {other}, matched on {on}",
        "merge {table} and {other} on the column {on}",
        "bring {table} and {other} together by their {on} into {save_as}",
        "complete {table} with the data in {other} using {on}",
        "{table} lacks the phone numbers, they are in {other}, match them by {on}",
        "link {table} to {other} by {on}",
        "fill the missing details of {table} from {other} by {on} into {save_as}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def join_tables(
    ctx: Context, table: TableSource, other: TableSource, on: Column | None = None,
    how: Literal["left", "inner", "outer"] = "left", save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Join two tables by a shared column: match rows by id, name or key and add the other table's columns.

    Args:
        table: the first table; its rows stay.
        other: the second table, which gives further columns.
        on: the column both have.
        how: left keeps all rows of the first, inner (both, common) only those in both, outer all.
        save_as: the new file.
    Returns: the joined table.
    """
    left, right = tables.load(ctx, table), tables.load(ctx, other)
    key = on or _shared(left, right)
    left_key, right_key = tables.column(left, key), tables.column(right, key)
    others = [index for index in range(len(right.columns)) if index != right_key]
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in right.rows:
        found.setdefault(cells.same_key(row[right_key]), []).append(row)
    rows: list[tuple[Any, ...]] = []
    used = set()
    for row in left.rows:
        ctx.check_cancelled()
        name = cells.same_key(row[left_key])
        matches = found.get(name, []) if name else []  # an empty cell is like nothing, not even another empty one
        used.add(name or None)
        rows += [(*row, *(match[index] for index in others)) for match in matches]
        if not matches and how != "inner":
            rows.append((*row, *(None for _ in others)))
    if how == "outer":
        alone = [row for row in right.rows if cells.same_key(row[right_key]) not in used]
        blank = [None] * len(left.columns)
        rows += [
            (*blank[:left_key], row[right_key], *blank[left_key + 1 :], *(row[index] for index in others))
            for row in alone
        ]
    heads = records.told_apart((*left.columns, *(right.columns[index] for index in others)))
    return tables.outcome(ctx, Table(tuple(heads), tuple(rows)), table, save_as)


def _shared(left: Table, right: Table) -> str:
    names = {each.strip().casefold() for each in right.columns}
    shared = [name for name in left.columns if name.strip().casefold() in names]
    if len(shared) != 1:
        raise InputError(
            "I cannot tell which column the tables share.", f"Name one of: {', '.join(shared or left.columns)}."
        )
    return shared[0]
