"""Lists the values of a column."""

from __future__ import annotations

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Column, TableSource


@action(
    says=[
        "list the values of the column {column} in {table}",
        "which {column} are in {table}",
        "all the {column} from {table}",
        "give me every {column} in {table}",
        "the addresses in {table} (column {column})",
        "what different {column} are there in {table}",
        "get the {column} column of {table} as a list",
        "read the {column} from {table}",
        "show me the {column} entries of {table}",
    ],
    example_result=["Ann", "Bo"],
)
def column_values(ctx: Context, table: TableSource, column: Column, unique: bool = False) -> list[str]:
    """List the values in one column of a table.

    Args:
        table: the table or the file that holds it.
        column: the column.
        unique: each different value once.
    Returns: the values, one for each row.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    values = [text for row in source.rows if (text := cells.text(row[index]).strip())]
    return list(dict.fromkeys(values)) if unique else values
