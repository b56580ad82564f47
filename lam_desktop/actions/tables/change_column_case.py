"""Changes capitals in a column."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lam_desktop.connectors import tables
from lam_desktop.connectors.lettercase import CHANGES, Case
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put the {column} of {table} in small letters",
        "make the {column} column of {table} {case}",
        "put the column {column} of {table} in {case}",
        "change the column {column} in {table} to {case}",
        "write the {column} in {table} in {case}",
        "the column {column} in {table} should be in {case}",
        "convert the {column} column in {table} to {case}",
        "turn {column} in {table} into {case}",
        "capitals only in the {column} column of {table}",
        "capitalise the values in the column {column} of {table}",
        "in {table} turn the column {column} into {case}",
        "all values of the column {column} in {table} in {case}",
    ],
    example_result=Table(("city",), (("OSLO",),)),
)
def change_column_case(
    ctx: Context, table: TableSource, column: Column, case: Case,
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Change the texts in one column of a table to upper case, lower case, capitalised words or sentences.

    Args:
        table: the table or the file that holds it.
        column: the column.
        case: upper case (uppercase, capitals, caps), lower case (lowercase, small), title case (capitalise,
            capitalised, first letter), sentence case.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the changed table.
    """
    source = tables.load(ctx, table)

    def change(cell: Any) -> Any:
        return CHANGES[case](cell) if isinstance(cell, str) else cell

    made = tables.with_cells(source, tables.column(source, column), change)
    return tables.outcome(ctx, made, table, save_as, in_place)
