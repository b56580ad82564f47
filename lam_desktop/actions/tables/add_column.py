"""Adds a computed column."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import rounding, tables
from lam_desktop.connectors.formulas import Formula as Calculation
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Formula, Name, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add a column {name} to {table} that is {formula}",
        "add a column {name} = {formula} to {table}",
        "I need another column {name} in {table} with {formula}",
        "put a new column {name} in {table}, computed as {formula}",
        "in {table} make a column {name} which is {formula}",
        "calculate {formula} for each row of {table} and call it {name}",
        "extend {table} with {name} = {formula}",
        "a column called {name} with {formula} should be added to {table}",
        "add {name} ({formula}) as a column to {table} and save as {save_as}",
        "compute {name} as {formula} in {table}",
        "{table}: new column {name} = {formula}, rounded to {decimals} decimals",
        "make a csv {save_as} of {table} with one more column called {name}, which is {formula}",
        "save {table} as {save_as} with an extra column {name} that is {formula}",
        "turn {table} into {save_as} and give it a further column {name} with {formula}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def add_column(
    ctx: Context, table: TableSource, name: Name, formula: Formula, save_as: NewFile | None = None,
    in_place: bool = False, decimals: int | None = None,
) -> Table | Path:  # fmt: skip
    """Add a new column to a table, computed from other columns (price times quantity, gross minus tax).

    Args:
        table: the table or the file that holds it.
        name: the new column's heading.
        formula: the calculation over columns.
        save_as: a new file.
        in_place: change the source file itself.
        decimals: the figures rounded to so many digits (decimals, decimal places) behind the point.
    Returns: the table with the new column.
    """
    source = tables.load(ctx, table)
    name = tables.free_heading(source, name)
    calculation = Calculation(formula, source)
    rows = tuple((*row, calculation.value(row)) for row in source.rows)
    made = Table((*source.columns, name), rows)
    if decimals is not None:
        made = rounding.rounded(made, len(source.columns), decimals)
    return tables.outcome(ctx, made, table, save_as, in_place)
