"""Puts tables one below the other."""

from __future__ import annotations

from collections import Counter
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
        "combine {tables_} into one file",
        "glue the tables {tables_} together",
        "merge {tables_}",
        "{tables_} in a single spreadsheet",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def merge_tables(ctx: Context, tables_: TableSources, save_as: NewFile | None = None) -> Table | Path:
    """Merge several tables, CSV files or spreadsheets into one: stack their rows one below the other by column name.

    Args:
        tables_: the tables or the files that hold them.
        save_as: the new file.
    Returns: all rows in one table.
    """
    heads: dict[tuple[str, int], str] = {}
    rows = []
    loaded = [tables.load(ctx, each) for each in tables_]
    places = [_places(each) for each in loaded]
    for each, found in zip(loaded, places, strict=True):
        heads |= {key: each.columns[index] for key, index in found.items() if key not in heads}
    for each, found in zip(loaded, places, strict=True):
        ctx.check_cancelled()
        order = [found.get(key) for key in heads]
        rows += [tuple(None if index is None else row[index] for index in order) for row in each.rows]
    return tables.outcome(ctx, Table(tuple(heads.values()), tuple(rows)), tables_[0], save_as)


def _places(table: Table) -> dict[tuple[str, int], int]:
    """Where each column is, by its name whatever its capitals, and by its number among those of the same name."""
    seen: Counter[str] = Counter()
    found = {}
    for index, column in enumerate(table.columns):
        name = column.strip().casefold()
        found[name, seen[name]] = index
        seen[name] += 1
    return found
