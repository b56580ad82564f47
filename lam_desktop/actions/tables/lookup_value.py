"""Looks a value up in a table."""

from __future__ import annotations

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, RowTests, TableSource


@action(
    says=[
        "what is {where}'s {column} in {table}",
        "what is the {column} of {where} in {table}",
        "what {column} does {where} have in {table}",
        "tell me {where}'s {column} from {table}",
        "the {column} for {where} in {table}",
        "look up the {column} of {where} in {table}",
        "which {column} belongs to {where} in {table}",
        "what is the {column} of the row in {table} where {where}",
        "look up the {column} in {table} where {where}",
        "which {column} has the entry with {where} in {table}",
        "find the {column} for {where} in {table}",
        "what {column} does {table} give where {where}",
        "tell me the {column} in {table} for the one with {where}",
        "the {column} where {where} in {table}",
        "who has {where} in {table}, I need the {column}",
        "find the {column} of {where} in {table}",
    ],
    example_result=["42"],
)
def lookup_value(ctx: Context, table: TableSource, column: Column, where: RowTests) -> list[str]:
    """Look up a value in a table: what stands in one column where another column has a given value.

    Args:
        table: the table or the file that holds it.
        column: the column whose value is wanted.
        where: which row.
    Returns: the values found.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    found = [cells.text(row[index]) for row in tables.matching(source, tables.needed(where)).rows]
    if not found:
        raise InputError("No row fits that.", "Check the value you look for.")
    return found
