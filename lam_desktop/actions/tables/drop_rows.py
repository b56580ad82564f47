"""Removes rows by a condition."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, RowTests, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "remove the rows of {table} where {where}",
        "delete all rows from {table} with {where}",
        "drop the rows where {where} from {table}",
        "throw out the entries with {where} in {table}",
        "take out the people who {where} from {table}",
        "kick out rows of {table} without {where}",
        "get rid of the rows in {table} whose {where}",
        "leave out the records with {where}",
        "throw away the lines of the table {table} where {where}",
        "remove customers with {where} from {table}",
        "exclude rows where {where}",
        "delete records in {table} that have {where}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def drop_rows(
    ctx: Context, table: TableSource, where: RowTests, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Remove, drop, throw out or delete the rows of a table that meet a condition; the others stay.

    Args:
        table: the table or the file that holds it.
        where: which rows go.
        save_as: a new file for what is left.
        in_place: change the source file itself.
    Returns: the rows that are left.
    """
    source = tables.load(ctx, table)
    left = tables.matching(source, tables.needed(where), keep=False)
    return tables.outcome(ctx, left, table, save_as, in_place)
