"""Counts rows."""

from __future__ import annotations

from lam_desktop.connectors import tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import RowTests, TableSource


@action(
    says=[
        "how many people in {table} are {where}",
        "how many in {table} live in {where}",
        "how many rows {where} does {table} have",
        "number of people {where} in {table}",
        "how many rows are in {table}",
        "count the rows of {table}",
        "how many entries does {table} have",
        "how many people are in {table}",
        "number of records in {table}",
        "how many rows of {table} have {where}",
        "count the customers in {table} where {where}",
        "tell me how many people are left",
        "how many are in the spreadsheet {table}",
        "how many orders with {where} are in {table}",
        "how many rows remain",
    ],
    example_result=12,
)
def count_rows(ctx: Context, table: TableSource, where: RowTests | None = None) -> int:
    """Count the rows, entries, records or people of a table, all or those that meet a condition.

    Args:
        table: the table or the file that holds it.
        where: only rows that meet these conditions.
    Returns: how many rows (the header is not counted).
    """
    source = tables.load(ctx, table)
    return len(tables.matching(source, where).rows)


@count_rows.answer
def answer(result: int, **_: object) -> str:
    """The sentence for the user."""
    return counted(result, "row") + "."
