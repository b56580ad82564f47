"""Adds a row of totals."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import cells, numerals, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Columns, Name, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add a row {label} at the bottom of {table} with the sum of {columns}",
        "add a total row to {table}",
        "append a row with the totals to {table}",
        "put the sum of {columns} in a last row of {table}",
        "add a last row with the totals of {columns} to {table}",
        "write the total of the {columns} column below {table}",
        "add the {how} of {columns} as the last row of {table}",
        "sum up {columns} at the bottom of {table} in a row called {label}",
        "add a line with the totals at the end of {table}",
        "I need a total line under {table} for {columns}",
        "sum row at the bottom of {table}",
        "add a row with the {how} of {columns} at the end of {table}",
        "put a row of totals under {table} and save it as {save_as}",
    ],
    example_result=Table(("name", "amount"), (("Ann", "3"), ("Total", "3"))),
)
def add_total_row(
    ctx: Context, table: TableSource, columns: Columns | None = None,
    how: Literal["sum", "average", "minimum", "maximum", "median"] = "sum", label: Name | None = None,
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Add a row at the bottom of a table with the total of a column: a sum row, total line or row of averages.

    Args:
        table: the table or the file that holds it.
        columns: the columns to add up; else those that hold nothing but numbers.
        how: sum (total, totals), average (mean), minimum, maximum, median.
        label: what the row is called, in its first free cell; else the figure's own name.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new row.
    """
    source = tables.load(ctx, table)
    chosen = [tables.column(source, each) for each in columns] if columns else _numbered(source)
    row: list[Any] = [None] * len(source.columns)
    for index in chosen:
        numbers = tables.figures(source, index, [each[index] for each in source.rows])
        if not numbers:
            raise InputError(f"There are no numbers in the column {source.columns[index]}.", "Name another column.")
        row[index] = _as_text(source, tables.said(source, index, numerals.figure(numbers, how)))
    free = next((index for index in range(len(row)) if index not in chosen), None)
    if free is not None:
        row[free] = label or ("Total" if how == "sum" else how.capitalize())
    return tables.outcome(ctx, Table(source.columns, (*source.rows, tuple(row))), table, save_as, in_place)


def _as_text(table: Table, figure: Any) -> Any:
    """Numbers among numbers, text among texts."""
    numbers = any(isinstance(cell, int | float) for row in table.rows for cell in row)
    return figure if numbers or isinstance(figure, str) else cells.text(figure)


def _numbered(table: Table) -> list[int]:
    """The columns of numbers; there must be one."""
    found = tables.numbered(table)
    if not found:
        raise InputError("There is no column of numbers.", "Name the column to add up.")
    return found
