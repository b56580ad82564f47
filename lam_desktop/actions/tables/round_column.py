"""Rounds the numbers of a table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, rounding, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "round the {column} in {table} to {decimals} decimals",
        "round the column {column} of {table} to whole numbers",
        "round {column} in {table} to {decimals} decimal places",
        "round the numbers in {table} to {decimals} decimals",
        "round all {column} in {table}",
        "in {table} round the {column} column to the nearest whole number",
        "{column} in {table} rounded to {decimals} places",
        "cut the {column} in {table} down to {decimals} decimals",
        "show the {column} in {table} with {decimals} decimals only",
        "the {column} in {table} should have just {decimals} digits after the point",
        "make the {column} of {table} whole numbers",
        "round the {column} in {table} to the nearest {step}",
        "round up or down the {column} of {table} to full euros",
    ],
    example_result=Table(("amount",), (("12.35",),)),
)
def round_column(
    ctx: Context, table: TableSource, column: Column | None = None, decimals: int = 0, step: float | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Round the numbers in a column of a table to so many decimals, or to whole numbers.

    Args:
        table: the table or the file that holds it.
        column: the column with the numbers; else every number with decimals.
        decimals: how many digits (decimals, decimal places) stay behind the point; none for whole numbers.
        step: the nearest multiple of so much instead: 0.5 for halves, 5 or 10 for full fives and tens.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with rounded numbers.
    """
    if not 0 <= decimals <= 12:
        raise InputError(f"I cannot round to {decimals} decimals.", "Say a number from 0 to 12.")
    if step is not None and step <= 0:
        raise InputError(f"I cannot round to multiples of {step}.", "Say a number above 0.")
    source = tables.load(ctx, table)
    chosen = [tables.column(source, column)] if column else _with_decimals(source)
    for index in chosen:
        ctx.check_cancelled()
        source = rounding.rounded(source, index, decimals) if step is None else rounding.to_steps(source, index, step)
    return tables.outcome(ctx, source, table, save_as, in_place)


def _with_decimals(table: Table) -> list[int]:
    found = []
    for index in range(len(table.columns)):
        how = tables.reading(table, index)
        values = [how.number(row[index]) for row in table.rows if not cells.empty(row[index])]
        if any(value is not None and value != value.to_integral_value() for value in values) and None not in values:
            found.append(index)
    if not found:
        raise InputError("There is no column with decimals.", "Name the column to round.")
    return found
