"""Puts the sheets of a workbook one below the other."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import stacking, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, NewColumn, NewFile, Table


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put all sheets of {workbook} into one table",
        "merge the sheets of {workbook} into {save_as}",
        "combine all tabs of {workbook} in one table",
        "combine the months in {workbook}",
        "stack the worksheets of {workbook} and save them as {save_as}",
        "make one table of all sheets in {workbook}",
        "collect the rows of every sheet of {workbook} in {save_as}",
        "join the three sheets of {workbook} into one",
        "all sheets of {workbook} together in {save_as}",
        "merge the sheets of {workbook} with a column {source_column} that says which sheet each row is from",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def merge_sheets(
    ctx: Context, workbook: File, source_column: NewColumn | None = None, save_as: NewFile | None = None
) -> Table | Path:
    """Merge the sheets (worksheets, tabs) of one Excel workbook into one table: their rows one below the other.

    Args:
        workbook: the Excel file (xlsx).
        source_column: a further column that says from which sheet a row is.
        save_as: the new file.
    Returns: all rows in one table.
    """
    titles = tables.sheets(ctx, workbook)
    parts = [(title, tables.load(ctx, workbook, title)) for title in titles]
    merged = stacking.stacked(parts, source_column)
    return tables.outcome(ctx, merged, merged, save_as)
