"""Spreads a table over rows and columns."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import cells, dateparts, numerals, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import table_text
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "make a pivot table of {table} with {rows} as rows and {columns} as columns",
        "pivot {table} by {rows} and {columns}",
        "pivot table of {table}: rows {rows}, columns {columns}, {how} of {value}",
        "a pivot of {table} with {rows} down and {columns} across, sum of {value}",
        "pivot {table} with one row per {rows} and one column per {columns}, summing {value}",
        "build a cross table of {rows} and {columns} from {table}",
        "tabulate {rows} against {columns} from {table}",
        "a table with one row per {rows} and one column per {columns} from {table}",
        "{value} per {rows} and {columns} of {table} with the {columns} as columns",
        "show {value} of {table} with {rows} as rows and {columns} as columns",
        "one row for each {rows} and one column for each {columns} with the total {value} of {table} into {save_as}",
    ],
    example_result=Table(("city", "2025", "2026"), (("Oslo", 3, 4),)),
)
def pivot_table(
    ctx: Context, table: TableSource, rows: Column, columns: Column, value: Column | None = None,
    how: Literal["sum", "average", "count", "minimum", "maximum", "median"] | None = None,
    save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Make a pivot table (cross table): one row for each value of a column, one column for each value of another.

    Args:
        table: the table or the file that holds it.
        rows: the column whose values make the rows; month, year, quarter or weekday come from the column with dates.
        columns: the column whose values make the columns; month, year, quarter or weekday likewise.
        value: the column with the numbers; else the rows are counted.
        how: sum (total), average (mean), count (how many), minimum, maximum, median.
        save_as: a new file for the result.
    Returns: the pivot table.
    """
    source = tables.load(ctx, table)
    for name in (rows, columns):
        source = dateparts.with_part(source, name)
    down, across = tables.column(source, rows), tables.column(source, columns)
    how = how or ("count" if value is None else "sum")
    index = tables.column(source, value) if value is not None and how != "count" else None
    groups: dict[tuple[str, str], list[Any]] = {}
    for row in source.rows:
        key = cells.text(row[down]).strip(), cells.text(row[across]).strip()
        groups.setdefault(key, []).append(None if index is None else row[index])
    lines = list(dict.fromkeys(key[0] for key in groups))
    heads = [row[across] for row in tables.ordered(source.rows, across)]
    names = list(dict.fromkeys(cells.text(cell).strip() for cell in heads))
    made = []
    for line in lines:
        ctx.check_cancelled()
        made.append((line, *(_figure(source, index, groups.get((line, name)), how) for name in names)))
    result = Table((source.columns[down], *(name or "(empty)" for name in names)), tuple(made))
    return tables.outcome(ctx, result, table, save_as)


def _figure(table: Table, index: int | None, group: list[Any] | None, how: str) -> Any:
    """The figure where a row and a column meet; empty where they never do."""
    if group is None:
        return "" if index is not None else 0
    if index is None:
        return len(group)
    numbers = tables.figures(table, index, group)
    return tables.said(table, index, numerals.figure(numbers, how)) if numbers else ""


@pivot_table.answer
def answer(result: Table | Path, **_: object) -> str:
    """The sentence for the user."""
    return f"Saved as {result.name}." if isinstance(result, Path) else table_text(result)
