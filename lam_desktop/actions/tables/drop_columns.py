"""Removes columns."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "remove the column {columns} from {table}",
        "delete the {columns} column in {table}",
        "drop the columns {columns} of {table}",
        "take the {columns} column out of {table}",
        "get rid of the columns {columns} in {table}",
        "{table} without the column {columns}",
        "strip the {columns} columns from {table} and save as {save_as}",
        "remove the {columns} from {table} and save it as {save_as}",
        "take all {columns} out of {table}",
        "take the {columns} columns out of {table}",
        "take the {columns} columns out of {table} and save that as {save_as}",
        "delete the {columns} from {table}",
        "the column {columns} has to disappear from {table}",
        "{table} should no longer have the column {columns}",
        "take the {columns} out of {table}, nobody may see them",
        "leave the {columns} column out of {table} and save the rest as {save_as}",
        "throw out the {columns} column of the spreadsheet {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def drop_columns(
    ctx: Context, table: TableSource, columns: Columns, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Remove or delete columns from a table; the other columns stay.

    Args:
        table: the table or the file that holds it.
        columns: the columns that go.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table without them.
    """
    source = tables.load(ctx, table)
    gone = {tables.column(source, name) for name in columns}
    kept = [index for index in range(len(source.columns)) if index not in gone]
    if not kept:
        raise InputError("Without these columns nothing would be left.", "Keep at least one.")
    return tables.outcome(ctx, tables.with_columns(source, kept), table, save_as, in_place)
