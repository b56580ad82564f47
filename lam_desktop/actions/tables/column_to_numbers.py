"""Makes plain numbers of a column."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, numerals, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "turn the column {column} of {table} into numbers",
        "make the {column} in {table} plain numbers",
        "convert the {column} column of {table} to numbers",
        "remove the currency signs from the {column} column of {table}",
        "make the {column} column of {table} numeric",
        "strip the euro sign from {column} in {table}",
        "the {column} in {table} should be numbers without units",
        "take the units off the {column} in {table}",
        "get rid of the dollar signs in the {column} column of {table}",
        "remove the thousands separators in {column} of {table}",
        "change {column} in {table} from text to numbers",
    ],
    example_result=Table(("price",), (("1234.5",),)),
)
def column_to_numbers(
    ctx: Context, table: TableSource, column: Column, save_as: NewFile | None = None, in_place: bool = False
) -> Table | Path:
    """Turn a column of a table into plain numbers: without currency signs, units and thousands separators.

    Args:
        table: the table or the file that holds it.
        column: the column.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with numbers in that column.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    how = tables.reading(source, index)
    comma = how.comma and isinstance(table, Path) and table.suffix.lower() in (".csv", ".txt")

    def change(cell: Any) -> Any:
        if cells.empty(cell) or not isinstance(cell, str):
            return cell
        value = how.number(cell, units=True)
        if value is None:
            raise InputError(
                f"In the column {source.columns[index]}, “{cell[:40]}” is not a number.", "Correct it first."
            )
        text = numerals.written(value, comma)
        return (
            text if isinstance(table, Path) and table.suffix.lower() in (".csv", ".tsv", ".txt") else cells.typed(text)
        )

    return tables.outcome(ctx, tables.with_cells(source, index, change), table, save_as, in_place)
