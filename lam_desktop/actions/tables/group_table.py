"""Sums up a table by groups."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import cells, dateparts, numerals, rounding, tables
from lam_desktop.connectors.formulas import column_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted, table_text
from lam_desktop.core.values import Column, Columns, Headings, NewFile, RowTests, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "sum of {value} per {by} in {table}",
        "what's the average {value} per {by} in {table}",
        "group {table} by {by} and add up {value}",
        "total {value} by {by} from {table} into {save_as}",
        "how much {value} for each {by} in {table}",
        "the mean {value} of every {by} in {table} to {save_as}",
        "count the rows per {by} in {table}",
        "how many entries per {by} are in {table}",
        "summarise {table} by {by}: total {value}",
        "highest {value} per {by} in {table}",
        "give me {how} of {value} grouped by {by} from {table}",
        "add up {value} for each {by} in {table} and write it to {save_as}",
        "how many jobs does each {by} have in {table}",
        "write {by} and average to {save_as}",
        "sales per {by} in {table}",
        "the {by} that is {where} most often in {table}",
        "the most frequent {by} in {table}",
        "count the {where} rows of each {by} in {table}",
        "average {value} per {by} in {table}, rounded to {decimals} decimals",
        "total {value} per {by} in {table}, {order}",
        "how many rows per {by} in {table}, {order}",
        "count how often each value appears in the column {by} of {table}",
        "total {value} per {by} for {where} in {table}",
        "total {value} per {by} of {table} into {save_as} with the columns {headings}",
        "{value} per {by} in {table}",
        "show me the {value} per {by} from {table}",
        "show {value} by {by} in {table}",
        "give me the {value} of each {by} in {table}",
    ],
    example_result=Table(("name", "total"), (("Ann", 3),)),
)
def group_table(
    ctx: Context, table: TableSource, by: Columns, value: Column | None = None,
    how: Literal["sum", "average", "count", "minimum", "maximum", "median"] | None = None,
    where: RowTests | None = None, decimals: int | None = None,
    order: Literal["largest first", "smallest first"] | None = None, headings: Headings | None = None,
    save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Group a table by a column and compute the sum, average, count, minimum or maximum of each group.

    Args:
        table: the table or the file that holds it.
        by: the columns that make the groups (per customer, for each month); month, year, quarter or weekday are taken
            from the one column with dates.
        value: the column with the numbers, or a calculation over columns (hours times rate).
        how: sum (total, much), average (mean, avg), count (how many), minimum, maximum, median.
        where: only rows that meet these conditions.
        decimals: the figures rounded to so many digits (decimals, decimal places) behind the point.
        order: largest first (highest, biggest, most, best, descending), smallest first (lowest, fewest, least,
            ascending).
        headings: what all columns of the result are called, the groups first.
        save_as: a new file for the result.
    Returns: one row for each group.
    """
    source = tables.load(ctx, table)
    for name in by:
        source = dateparts.with_part(source, name)
    keys = [tables.column(source, name) for name in by]
    how = how or ("count" if value is None else "sum")
    index = None
    if how != "count" and value:
        source, index = column_of(source, value)
    elif how != "count":
        index = tables.only_numbers(source, keys)
    groups: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for row in tables.matching(source, where).rows:
        groups.setdefault(tuple(cells.text(row[key]).strip() for key in keys), []).append(row)
    rows = []
    for group in groups.values():
        ctx.check_cancelled()
        names = tuple(group[0][key] for key in keys)
        rows.append((*names, len(group) if index is None else _figure(source, index, group, how)))
    heading = "count" if index is None else f"{how} {source.columns[index]}"
    result = Table((*(source.columns[key] for key in keys), heading), tuple(rows))
    if decimals is not None and index is not None:
        result = rounding.rounded(result, len(keys), decimals)
    if order is not None:
        last = len(keys)
        result = Table(result.columns, tuple(tables.ordered(result.rows, last, order == "largest first")))
    if headings:
        result = _headed(result, headings)
    return tables.outcome(ctx, result, table, save_as)


def _headed(result: Table, headings: list[str]) -> Table:
    """The result under other headings; groups that are called as they are stand where they are named."""
    if len(headings) != len(result.columns):
        there = ", ".join(result.columns)
        raise InputError(f"The result has {counted(len(result.columns), 'column')}: {there}.", "Name as many headings.")
    names = [each.strip().casefold() for each in headings]
    groups = [each.strip().casefold() for each in result.columns[:-1]]
    order = list(range(len(headings)))
    if set(groups) <= set(names):
        order = [groups.index(name) if name in groups else len(groups) for name in names]
    return Table(tuple(headings), tuple(tuple(row[index] for index in order) for row in result.rows))


def _figure(source: Table, index: int, group: list[tuple[Any, ...]], how: str) -> Any:
    """The figure of a group, written as the column is; empty when the group has no number."""
    numbers = tables.figures(source, index, [row[index] for row in group])
    return tables.said(source, index, numerals.figure(numbers, how)) if numbers else ""


@group_table.answer
def answer(result: Table | Path, **_: object) -> str:
    """The sentence for the user."""
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    return f"{table_text(result)}\nThat is {counted(len(result.rows), 'group')}."
