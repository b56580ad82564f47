"""Lists the values of a column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import cells, tables
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Column, NewFile, RowTests, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "list the {column} of {table}",
        "write the {column} of everyone in {table} where {where} to {save_as}",
        "the {column} of all people in {table} {where}",
        "the {column} of those in {table} where {where}",
        "write all {column} from {table} into {save_as}, one per line",
        "put the {column} of {table} in {save_as}",
        "list the values of the column {column} in {table}",
        "which {column} are in {table}",
        "all the {column} from {table}",
        "give me every {column} in {table}",
        "the addresses in {table} (column {column})",
        "what {column} are there in {table}",
        "get the {column} column of {table} as a list",
        "read the {column} from {table}",
        "show me the {column} entries of {table}",
    ],
    example_result=["Ann", "Bo"],
)
def column_values(
    ctx: Context, table: TableSource, column: Column, unique: bool = False, where: RowTests | None = None,
    save_as: NewFile | None = None,
) -> list[str] | Path:  # fmt: skip
    """List the values in one column of a table.

    Args:
        table: the table or the file that holds it.
        column: the column.
        unique: each different (distinct) value once.
        where: only rows that meet these conditions.
        save_as: a new text file for them, one a line.
    Returns: the values, one for each row, or the file they were written to.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    rows = tables.matching(source, where).rows
    values = [text for row in rows if (text := cells.text(row[index]).strip())]
    found = list(dict.fromkeys(values)) if unique else values
    return found if save_as is None else ctx.files.write(save_as, "".join(f"{each}\n" for each in found).encode())


@column_values.answer
def answer(result: list[str] | Path, **_: object) -> str:
    """The sentence for the user."""
    return f"Wrote them to {result.name}." if isinstance(result, Path) else listed(result, "There are none.")
