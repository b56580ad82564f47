"""Finds the highest or lowest rows."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.connectors.cells import EMPTY
from lam_desktop.connectors.formulas import column_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, RowTests, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "keep the top {count}",
        "only the top {count}",
        "top {count} {by} in {table}",
        "the {count} highest {by} in {table}",
        "keep the top {count} by {by} of {table}",
        "keep only the {count} rows with the highest {by}",
        "the {count} rows of {table} with the highest {by}",
        "top {count} of {table} by {by}",
        "who has the most {by} in {table}",
        "which row of {table} has the lowest {by}",
        "the {count} best of {table} by {by} into {save_as}",
        "which customer in {table} has the biggest {by}",
        "bottom {count} of {table} by {by}",
        "first {count} rows of {table} by {by}",
        "which product in {table} is the most expensive by {by}",
        "the cheapest {where} in {table} by {by}",
        "which of the {where} in {table} has the highest {by}",
        "the latest row for {where} in {table} by {by}",
        "show the {count} largest {by} in {table}",
        "the {count} fastest from {table}",
        "the {count} cheapest of {table} into {save_as}",
        "write the {count} oldest people in {table} to {save_as}",
        "I want the {count} best ones from {table} by {by}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def top_rows(
    ctx: Context, table: TableSource, by: Column, count: int = 1, lowest: bool = False, where: RowTests | None = None,
    save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Find the top rows of a table: those with the highest (or lowest) values in a column.

    Args:
        table: the table or the file that holds it.
        by: the column that decides, or a calculation over columns (parts plus labour).
        count: how many rows.
        lowest: the lowest instead of the highest.
        where: only rows that meet these conditions.
        save_as: a new file for them.
    Returns: these rows.
    """
    source, index = column_of(tables.load(ctx, table), by)
    if count < 1:
        raise InputError("At least one row must be wanted.", "Say how many, like: the top 3.")
    key = tables.reading(source, index).key
    chosen = tables.matching(source, where).rows
    kind = min((key(row[index])[0] for row in chosen), default=EMPTY)  # among numbers, words are no candidates
    candidates = [row for row in chosen if key(row[index])[0] == kind != EMPTY]
    rows = tables.ordered(candidates, index, descending=not lowest)
    return tables.outcome(ctx, Table(source.columns, tuple(rows[:count])), table, save_as)
