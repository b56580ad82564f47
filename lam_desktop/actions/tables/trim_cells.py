"""Removes needless spaces from cells."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "trim the spaces in the column {columns} of {table}",
        "trim the cells of {table}",
        "trim the {columns} in {table}",
        "remove the spaces around the values in {table}",
        "remove extra spaces from the {columns} column of {table}",
        "strip the blanks from the cells of {table}",
        "get rid of leading and trailing spaces in the columns of {table}",
        "clean the spaces in the column {columns} of {table}",
        "remove the spaces before and after the {columns} in {table}",
        "delete needless whitespace in the table {table}",
        "tidy up the blanks in the column {columns} of {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def trim_cells(
    ctx: Context, table: TableSource, columns: Columns | None = None, save_as: NewFile | None = None,
    in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Remove the spaces around the values in a table's cells, and double ones inside them.

    Args:
        table: the table or the file that holds it.
        columns: only these columns; else all.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with trimmed cells.
    """
    source = tables.load(ctx, table)
    chosen = [tables.column(source, each) for each in columns] if columns else range(len(source.columns))
    for index in chosen:
        ctx.check_cancelled()
        source = tables.with_cells(source, index, _trimmed)
    return tables.outcome(ctx, source, table, save_as, in_place)


def _trimmed(cell: Any) -> Any:
    return re.sub(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)", " ", cell.strip()) if type(cell) is str else cell
