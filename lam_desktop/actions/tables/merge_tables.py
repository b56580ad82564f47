"""Puts tables one below the other."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import stacking, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewColumn, NewFile, Table, TableSources


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "merge the tables {tables_} into {save_as}",
        "combine {tables_} into one table",
        "stack the csv files {tables_} in {save_as}",
        "put {tables_} together",
        "append the rows of {tables_} to each other",
        "join all csvs {tables_} into one {save_as}",
        "make one table of {tables_}",
        "concatenate {tables_} to {save_as}",
        "all spreadsheets {tables_} in one file {save_as}",
        "merge {tables_} one below the other",
        "combine the monthly tables {tables_} into {save_as}",
        "please put the parts {tables_} together",
        "combine {tables_} into one file",
        "glue the tables {tables_} together",
        "merge {tables_}",
        "merge {tables_} into {save_as} with a column {source_column} that says which file each row is from",
        "put the rows of {tables_} into one file {save_as} with a column {source_column} for the file they came from",
        "merge {tables_} into {save_as} and add a column {source_column} with the file name",
        "{tables_} in a single spreadsheet",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def merge_tables(
    ctx: Context, tables_: TableSources, source_column: NewColumn | None = None, source_first: bool = False,
    save_as: NewFile | None = None,
) -> Table | Path:  # fmt: skip
    """Merge several tables, CSV files or spreadsheets into one: stack their rows one below the other by column name.

    Args:
        tables_: the tables or the files that hold them.
        source_column: a further column that says from which file a row is, by its name without the ending.
        source_first: that column stands first instead of last.
        save_as: the new file.
    Returns: all rows in one table.
    """
    names = [each.stem if isinstance(each, Path) else f"table {number}" for number, each in enumerate(tables_, 1)]
    parts = [(name, tables.load(ctx, each)) for name, each in zip(names, tables_, strict=True)]
    return tables.outcome(ctx, stacking.stacked(parts, source_column, source_first), tables_[0], save_as)
