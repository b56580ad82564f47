"""Rows that another table lacks."""

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
        "which rows are in {table} but not in {other}",
        "the rows of {table} that are not in {other}",
        "who is in {table} but not in {other}",
        "which people in {table} are missing in {other}",
        "which {by} are in {table} but not in {other}",
        "tell me what {other} lacks compared to {table}",
        "find the entries of {table} that {other} does not have",
        "list the {by} of {table} that are missing from {other}",
        "save the rows that are only in {table} and not in {other} as {save_as}",
        "everyone in {table} who isn't in {other}",
        "show the records from {table} that do not occur in {other}",
        "remove from {table} everyone who is also in {other} and save it as {save_as}",
        "rows in {table} without a match in {other} by {by}",
        "which rows of {table} are new compared to {other}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def rows_only_in(
    ctx: Context, table: TableSource, other: TableSource, by: Columns | None = None, save_as: NewFile | None = None
) -> Table | Path:
    """Rows that are in one table but not in another: who is missing in the second list, what is new in the first.

    Args:
        table: the table whose rows are wanted.
        other: the table in which they are not.
        by: the columns that make two rows the same; else all that both tables have.
        save_as: a new file for the rows.
    Returns: the rows of the first table that the other lacks.
    """
    first, second = tables.load(ctx, table), tables.load(ctx, other)
    keys = tablekeys.keys(first, second, by)
    there = {keys.of_second(row) for row in second.rows}
    left = tuple(row for row in first.rows if keys.of_first(row) not in there)
    return tables.outcome(ctx, Table(first.columns, left), table, save_as)


@rows_only_in.answer
def answer(result: Table | Path, **_: object) -> str:
    """The sentence for the user."""
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    return table_text(result) if result.rows else "There is none: all of them are in the other table, too."
