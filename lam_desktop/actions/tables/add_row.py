"""Adds a row to a table."""

from __future__ import annotations

import re
from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.connectors.cells import empty as blank
from lam_desktop.connectors.toldcells import told_cells
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import NewFile, Table, TableSource, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add the row {row} to {table}",
        "append the row {row} to {table}",
        "append {row} as a new row to {table}",
        "add a row with {row} at the end of {table}",
        "add an entry {row} to the table {table}",
        "put a new row {row} into {table}",
        "insert a line {row} in the spreadsheet {table}",
        "add a new record {row} to {table}",
        "add {row} to the csv {table}",
        "write another row {row} into {table}",
        "enter {row} into the table {table}",
        "new row in {table}: {row}",
    ],
    example_result=Table(("name", "age"), (("Ann", 31), ("Bo", 40))),
)
def add_row(
    ctx: Context, table: TableSource, row: Text, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Add a row (entry, record) at the end of a table.

    Args:
        table: the table or the file that holds it.
        row: the cells in the order of the columns, with commas between them; or "name = Ann, age = 31", "Ann, age 31".
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new row.
    """
    source = tables.load(ctx, table)
    cells = [cell.strip().strip("\"'") for cell in re.split(r"\t|;|,(?!\d{3}\b)", row.strip())]
    named = [re.fullmatch(r"([^=:]+)\s*[=:]\s*(.*)", cell) for cell in cells]
    if all(named):
        values: list[object] = [None] * len(source.columns)
        for match in named:
            if match is not None:
                values[tables.column(source, match[1].strip())] = match[2].strip()
    elif (placed := told_cells(source, cells)) is not None:
        values = [_plain(source, at, cell) if isinstance(cell, str) else cell for at, cell in enumerate(placed)]
    elif len(cells) > len(source.columns):
        there = ", ".join(source.columns)
        raise InputError(f"{len(cells)} cells are too many.", f"The columns are: {there}.")
    else:
        values = [
            *(_plain(source, at, cell) for at, cell in enumerate(cells)),
            *[None] * (len(source.columns) - len(cells)),
        ]
    made = Table(source.columns, (*source.rows, tuple(_typed(source, at, value) for at, value in enumerate(values))))
    return tables.outcome(ctx, made, table, save_as, in_place)


def _plain(source: Table, index: int, cell: str) -> str | None:
    """A cell without the words that only say which it is: "table 2", "88 spent" and "no income" among numbers."""
    how = tables.reading(source, index)
    numbers = [how.number(row[index]) is not None for row in source.rows if not blank(row[index])]
    heading = re.escape(source.columns[index].strip())
    bare = re.sub(rf"^{heading}\s+|\s+{heading}$", "", cell, flags=re.IGNORECASE)
    if not numbers or not all(numbers) or how.number(bare) is not None:
        return bare
    if re.match(r"(?:no|none|nothing|without|empty|-)\b|-$", bare, re.IGNORECASE):
        return None if any(blank(row[index]) for row in source.rows) else "0"
    led = re.match(r"([-+]?\d[\d.,]*)\s+[^\W\d]", bare)
    return led[1] if led else bare


def _typed(source: Table, index: int, value: object) -> object:
    """A number where the column has numbers of its own, as spreadsheets do; else the words as they are."""
    numbers = any(isinstance(row[index], int | float) for row in source.rows)
    if numbers and isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return float(value) if "." in value else int(value)
    return value
