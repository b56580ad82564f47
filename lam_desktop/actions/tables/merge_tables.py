"""Puts tables one below the other."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Table, TableSources


@action(
    effects=(Effect.WRITE,),
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
    ],
    example_result=Table(("name",), (("Ann",),)),
)
async def merge_tables(ctx: Context, tables_: TableSources, save_as: NewFile | None = None) -> Table | Path:
    """Merge several tables, CSV files or spreadsheets into one: stack their rows one below the other by column name.

    Args:
        tables_: the tables or the files that hold them.
        save_as: the new file.
    Returns: all rows in one table.
    """
    loaded = [tables.load(ctx, each) for each in tables_]
    columns = list(dict.fromkeys(column for each in loaded for column in each.columns))
    rows = []
    for each in loaded:
        places = {column: index for index, column in enumerate(each.columns)}
        rows += [tuple(row[places[column]] if column in places else None for column in columns) for row in each.rows]
    merged = Table(tuple(columns), tuple(rows))
    return merged if save_as is None else tables.save(ctx, merged, save_as, like=_first_file(tables_))


def _first_file(sources: list[Table | Path]) -> Path | None:
    return next((each for each in sources if isinstance(each, Path)), None)
