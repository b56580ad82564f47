"""Moves rows from one table to another."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import stacking, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, NewFile, RowTests


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "move the rows of {table} where {where} to {to}",
        "move the rows where {where} from {table} to {to}",
        "move all entries with {where} from {table} into {to}",
        "take the rows where {where} out of {table} and add them to {to}",
        "cut the rows with {where} from {table} and append them to {to}",
        "cut the rows with {where} out of {table} and paste them below those of {to}",
        "transfer the records where {where} from {table} to {to}",
        "move rows with {where} over to {to}, out of {table}",
    ],
    example_result="Moved 2 rows to archive.csv.",
)
def move_rows(ctx: Context, table: File, where: RowTests, to: NewFile) -> str:
    """Move the rows that meet a condition from one table to the end of another: they are gone from the first.

    Args:
        table: the file with the table that the rows are in.
        where: which rows.
        to: the file with the table that they are added to; a new one where there is none.
    Returns: how many rows were moved.
    """
    if table == to:
        raise InputError(f"They are in {table.name} already.", "Name another table to move them to.")
    source = tables.load(ctx, table)
    moved = tables.matching(source, tables.needed(where))
    if not moved.rows:
        raise InputError("No row fits that.", "Check the value you look for.")
    if ctx.files.exists(to):
        there = tables.load(ctx, to)
        tables.save(ctx, stacking.stacked([(to.stem, there), (table.stem, moved)]), to, to)
    else:
        tables.save(ctx, moved, to, table)
    tables.save(ctx, tables.matching(source, where, keep=False), table, table)
    return f"Moved {counted(len(moved.rows), 'row')} from {Path(table).name} to {Path(to).name}."
