"""Raises, lowers, multiplies or divides the numbers of a column."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import numerals, tables
from lam_desktop.connectors.cells import Reading, typed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, RowTests, Table, TableSource

_DECIMALS = 2


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "raise all {column} in {table} by {amount} percent",
        "increase every {column} in {table} by {amount} percent",
        "raise the {column} in {table} by {amount}",
        "put up all {column} in {table} by {amount} percent",
        "make every {column} in {table} {amount} more",
        "lower the {column} in {table} by {amount} percent",
        "reduce all {column} in {table} by {amount}",
        "take {amount} percent off the {column} in {table}",
        "{amount} percent discount on all {column} in {table}",
        "cut every {column} of {table} by {amount} percent",
        "add {amount} percent to each {column} in {table}",
        "add {amount} to the {column} in {table} for {where}",
        "subtract {amount} from every {column} in {table}",
        "multiply the {column} in {table} by {amount}",
        "divide the column {column} in {table} by {amount}",
        "raise the {column} of {where} in {table} by {amount} percent and save it as {save_as}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def change_numbers(
    ctx: Context, table: TableSource, column: Column, amount: float, percent: bool = False,
    how: Literal["raise", "lower", "multiply", "divide"] = "raise", where: RowTests | None = None,
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Change the numbers in a column of a table: raise or lower them by percent or an amount, multiply, divide.

    Args:
        table: the table or the file that holds it.
        column: the column with the numbers.
        amount: by how much or how many percent, or what they are multiplied with or divided by.
        percent: the amount is so many percent of each number.
        how: raise (increase, put up, add, more), lower (reduce, decrease, cut, discount, subtract, off, less, down),
            multiply (times), divide.
        where: only rows that meet these conditions.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the changed table.
    """
    if how == "divide" and not amount:
        raise InputError("Nothing can be divided by 0.", "Say another number.")
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    reading = tables.reading(source, index)
    by = Decimal(str(amount)) / (100 if percent else 1)
    chosen = set(tables.matching(source, where).rows) if where else None
    rows = []
    for row in source.rows:
        ctx.check_cancelled()
        number = reading.number(row[index]) if chosen is None or row in chosen else None
        new = row[index] if number is None else _like(row[index], _changed(number, by, how, percent), reading)
        rows.append((*row[:index], new, *row[index + 1 :]))
    if tuple(rows) == source.rows and amount:
        raise InputError(f"There are no numbers in the column {source.columns[index]}.", "Name another column.")
    return tables.outcome(ctx, Table(source.columns, tuple(rows)), table, save_as, in_place)


def _changed(number: Decimal, by: Decimal, how: str, share: bool) -> Decimal:
    """The new number; a share of an amount of money is rounded to its smallest coin."""
    if how == "multiply":
        return number * by
    if how == "divide":
        return number / by
    change = number * by if share else by
    changed = number + change if how == "raise" else number - change
    return round(changed, _DECIMALS) if share and round(number, _DECIMALS) == number else changed


def _like(cell: Any, value: Decimal, reading: Reading) -> Any:
    """A number written as the one it replaces: with as many decimals at least, and text where that was text."""
    said = numerals.written(value, comma=reading.comma)
    mark = "," if reading.comma else "."
    before = str(getattr(cell, "text", cell))
    decimals = len(before.rpartition(mark)[2]) if mark in before else 0
    whole, _, part = said.partition(mark)
    part = part.ljust(decimals, "0") if decimals and before.replace(mark, "").lstrip("-").isdigit() else part
    text = f"{whole}{mark}{part}" if part else whole
    return text if isinstance(cell, str) else typed(text)
