"""Puts tables one below the other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewColumn, NewFile, Table, TableSources


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
    merged = Table(tuple(heads.values()), tuple(rows))
    if source_column is not None:
        names = [_name(each, number) for number, each in enumerate(tables_, 1)]
        origins = [name for name, each in zip(names, loaded, strict=True) for _ in each.rows]
        merged = _with_origin(merged, tables.free_heading(merged, source_column), origins, source_first)
    return tables.outcome(ctx, merged, tables_[0], save_as)


def _name(source: Table | Path, number: int) -> str:
    return source.stem if isinstance(source, Path) else f"table {number}"


def _with_origin(table: Table, heading: str, origins: list[str], first: bool) -> Table:
    """The table with a column that says where each row is from."""
    if first:
        rows = tuple((origin, *row) for origin, row in zip(origins, table.rows, strict=True))
        return Table((heading, *table.columns), rows)
    rows = tuple((*row, origin) for origin, row in zip(origins, table.rows, strict=True))
    return Table((*table.columns, heading), rows)


def _places(table: Table) -> dict[tuple[str, int], int]:
    """Where each column is, by its name whatever its capitals, and by its number among those of the same name."""
    seen: Counter[str] = Counter()
    found = {}
    for index, column in enumerate(table.columns):
        name = column.strip().casefold()
        found[name, seen[name]] = index
        seen[name] += 1
    return found
