"""Describes a table."""

from __future__ import annotations

from lam_desktop.connectors import tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import TableSource


@action(
    says=[
        "which columns does {table} have",
        "describe {table}",
        "what are the headings of {table}",
        "what columns are in the spreadsheet {table}",
        "list the column names of {table}",
        "how is {table} structured",
        "show the header of {table}",
        "how many columns does {table} have",
        "give me an overview of {table}",
    ],
    example_result={"rows": 3, "columns": "name, age"},
)
def describe_table(ctx: Context, table: TableSource) -> dict[str, object]:
    """Describe a table: its columns, headings and how many rows it has.

    Args:
        table: the table or the file that holds it.
    Returns: the number of rows and the columns' names.
    """
    source = tables.load(ctx, table)
    return {"rows": len(source.rows), "number of columns": len(source.columns), "columns": ", ".join(source.columns)}
