"""Shows a table."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import table_text
from lam_desktop.core.values import Name, Table, TableSource


@action(
    says=[
        "show me the table {table}",
        "what is in the spreadsheet {table}",
        "read the table {table}",
        "load {table} and show the rows",
        "let me see the rows of {table}",
        "display the sheet {sheet} of {table}",
        "take the table {table}",
        "load the csv {table}",
        "what does the table {table} contain",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def read_table(ctx: Context, table: TableSource, sheet: Name | None = None) -> Table:
    """Show the rows of a table, spreadsheet, workbook, CSV or list of records.

    Args:
        table: the spreadsheet, CSV or JSON file.
        sheet: the worksheet, if not the first.
    Returns: the table's rows.
    """
    return tables.load(ctx, table, sheet) if isinstance(table, Path) else table


@read_table.answer
def answer(result: Table, **_: object) -> str:
    """The sentence for the user."""
    return table_text(result)
