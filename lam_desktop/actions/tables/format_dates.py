"""Writes the dates of a table in another form."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, dateforms, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, DateForm, NewFile, Table, TableSource

Forms = tuple[dateforms.DateForm, ...]


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "change the dates in {table} to {form}",
        "the dates in {table} are like {given_as}, change them to {form}",
        "change the date format in the {column} column of {table} to {form}",
        "convert the dates in the column {column} of {table} from {given_as} to {form}",
        "write the dates of {table} as {form}",
        "turn the {column} dates in {table} into {form}",
        "reformat the column {column} of {table} as {form}",
        "the column {column} in {table} should have dates like {form}",
        "put all dates in {table} into the form {form}",
        "make the dates in {table} look like {form}",
        "I need the {column} in {table} as {form} instead of {given_as}",
        "rewrite the dates in {table} in {form} format",
        "dates in {table} to {form} please",
        "the date column of {table} has the format {given_as}, I want {form}",
    ],
    example_result=Table(("day",), (("2026-12-31",),)),
)
def format_dates(
    ctx: Context, table: TableSource, form: DateForm, column: Column | None = None, given_as: DateForm | None = None,
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Change the form of the dates in a table: reformat 31/12/2024 as 2024-12-31, day first, year first or spelled out.

    Args:
        table: the table or the file that holds it.
        form: the form the dates get, by parts or by an example.
        column: the column with the dates; else every column that holds nothing but dates.
        given_as: the form they have now, where that cannot be told from them.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with its dates in the new form.
    """
    source = tables.load(ctx, table)
    wanted = dateforms.DateForm(dateforms.parts_of(form))
    known: Forms = (dateforms.DateForm(dateforms.parts_of(given_as)),) if given_as else ()
    chosen = [tables.column(source, column)] if column else _dated(source, known)
    for index in chosen:
        ctx.check_cancelled()
        source = _written(source, index, wanted, known)
    return tables.outcome(ctx, source, table, save_as, in_place)


def _texts(table: Table, index: int) -> list[str]:
    return [row[index].strip() for row in table.rows if isinstance(row[index], str) and row[index].strip()]


def _read(cell: Any, forms: Forms) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return next((day for form in forms if (day := form.read(cell))), None) if isinstance(cell, str) else None


def _dated(table: Table, known: Forms) -> list[int]:
    """The columns that hold dates and nothing else. Raises InputError when there is none."""
    found = []
    for index in range(len(table.columns)):
        full = [row[index] for row in table.rows if not cells.empty(row[index])]
        if full and all(_read(cell, known or dateforms.EVERY) for cell in full):
            found.append(index)
    if not found:
        raise InputError("There is no column with dates only.", "Name the column, and the form its dates have now.")
    return found


def _written(table: Table, index: int, wanted: dateforms.DateForm, known: Forms) -> Table:
    forms = known or dateforms.forms_in(_texts(table, index))
    changed = tables.with_cells(table, index, lambda cell: wanted.written(day) if (day := _read(cell, forms)) else cell)
    left = [cell for cell in _texts(changed, index) if wanted.read(cell) is None]
    if left:
        raise InputError(
            f"In the column {table.columns[index]}, “{left[0][:40]}” is not a date I can read.",
            "Correct it, or say which form the dates have now.",
        )
    return changed
