"""Matches two tables by a column."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.WRITE,),
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
async def join_tables(
    ctx: Context, table: TableSource, other: TableSource, on: Column | None = None,
    how: Literal["left", "inner", "outer"] = "left", save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Join two tables by a shared column: match rows by id, name or key and add the other table's columns.

    Args:
        table: the first table; its rows stay.
        other: the second table, which gives further columns.
        on: the column both have.
        how: left keeps all rows of the first, inner only those in both, outer all.
        save_as: the new file.
    Returns: the joined table.
    """
    left, right = tables.load(ctx, table), tables.load(ctx, other)
    key = on or _shared(left, right)
    left_key, right_key = tables.column(left, key), tables.column(right, key)
    others = [
        index for index in range(len(right.columns)) if index != right_key and right.columns[index] not in left.columns
    ]
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in right.rows:
        found.setdefault(as_text(row[right_key]).strip().lower(), []).append(row)
    rows: list[tuple[Any, ...]] = []
    used = set()
    for row in left.rows:
        name = as_text(row[left_key]).strip().lower()
        used.add(name)
        matches = found.get(name, [])
        rows += [(*row, *(match[index] for index in others)) for match in matches]
        if not matches and how != "inner":
            rows.append((*row, *("" for _ in others)))
    if how == "outer":
        for name, matches in found.items():
            for match in matches if name not in used else []:
                blank = ["" if index != left_key else match[right_key] for index in range(len(left.columns))]
                rows.append((*blank, *(match[index] for index in others)))
    joined = Table((*left.columns, *(right.columns[index] for index in others)), tuple(rows))
    return (
        joined
        if save_as is None
        else tables.save(ctx, joined, save_as, like=table if isinstance(table, Path) else None)
    )


def _shared(left: Table, right: Table) -> str:
    shared = [name for name in left.columns if name.lower() in {each.lower() for each in right.columns}]
    if len(shared) != 1:
        raise InputError("I cannot tell which column the tables share.", f"Name one of: {', '.join(left.columns)}.")
    return shared[0]
