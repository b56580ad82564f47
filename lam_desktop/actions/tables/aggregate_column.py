"""Computes one figure of a column."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from lam_desktop.connectors import numerals, tables
from lam_desktop.connectors.formulas import column_of
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import plain_number
from lam_desktop.core.values import Column, RowTests, TableSource


@action(
    says=[
        "sum the {column} for {where} in {table}",
        "total {column} of {where} in {table}",
        "the {how} of {column} for all {where} in {table}",
        "how much {column} for {where} in {table}",
        "what is the {how} {column} {where} in {table}",
        "add up the {column} in {table}",
        "what is the total {column} in {table}",
        "sum the column {column} of {table}",
        "how much is {column} altogether in {table}",
        "what's the average {column} in {table}",
        "the highest {column} in {table}",
        "the mean of the column {column} in {table}",
        "what is the lowest {column} in {table}",
        "tell me the sum of {column} from {table}",
        "how many {column} in total does {table} have",
        "calculate the {how} of {column} in {table}",
        "my expenses are in {table}, what do they add up to",
        "total of {column} where {where} in {table}",
        "what do the {column} in {table} come to",
        "largest value of {column} in {table}",
    ],
    example_result=30.75,
)
def aggregate_column(
    ctx: Context, table: TableSource, column: Column,
    how: Literal["sum", "average", "minimum", "maximum", "median"] = "sum", where: RowTests | None = None,
    decimals: int | None = None,
) -> float:  # fmt: skip
    """Compute one figure from a table's column: the sum, total, average, mean, highest or lowest value.

    Args:
        table: the table or the file that holds it.
        column: the column with the numbers, or a calculation over columns (hours times rate).
        how: sum (total, add up, altogether), average (mean, avg), minimum (lowest), maximum (highest), median.
        where: only rows that meet these conditions.
        decimals: the figure rounded to so many digits (decimals, decimal places) behind the point.
    Returns: the number.
    """
    source, index = column_of(tables.load(ctx, table), column)
    rows = tables.matching(source, where).rows
    numbers = tables.figures(source, index, [row[index] for row in rows])
    if not numbers:
        raise InputError(f"There are no numbers in the column {source.columns[index]}.", "Name another column.")
    figure = numerals.plain(numerals.figure(numbers, how))
    if decimals is None:
        return figure
    short = Decimal(str(figure)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return numerals.plain(short)


@aggregate_column.answer
def answer(result: float, **_: object) -> str:
    """The sentence for the user."""
    return f"The result is {plain_number(result)}."
