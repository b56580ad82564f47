"""Rows that two tables share."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tablekeys, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import table_text
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "which rows are in both {table} and {other}",
        "the rows that {table} and {other} have in common",
        "who is in both {table} and {other}",
        "which {by} are in {table} and also in {other}",
        "find the {by} that occur in both {table} and {other}",
        "the entries shared by {table} and {other}",
        "save the rows that are in both {table} and {other} as {save_as}",
        "what do {table} and {other} have in common",
        "overlap of {table} and {other} by {by}",
        "which people of {table} are in {other} too",
        "list the records of {table} that are in {other} as well",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def rows_in_both(
    ctx: Context, table: TableSource, other: TableSource, by: Columns | None = None, save_as: NewFile | None = None
) -> Table | Path:
    """Rows that are in both of two tables: what they have in common, who is on both lists.

    Args:
        table: the first table, whose rows are given.
        other: the second table.
        by: the columns that make two rows the same; else all that both tables have.
        save_as: a new file for the rows.
    Returns: the rows of the first table that the other has, too.
    """
    first, second = tables.load(ctx, table), tables.load(ctx, other)
    keys = tablekeys.keys(first, second, by)
    there = {keys.of_second(row) for row in second.rows}
    left = tuple(row for row in first.rows if keys.of_first(row) in there)
    return tables.outcome(ctx, Table(first.columns, left), table, save_as)


@rows_in_both.answer
def answer(result: Table | Path, **_: object) -> str:
    """The sentence for the user."""
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    return table_text(result) if result.rows else "They have no row in common."
