"""Splits one column into several."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Column, Lines, NewFile, Separator, Table, TableSource

_SIGNS = (";", ",", "|", "/", " ")
_MOST = 20
_LAST = re.compile(r"\b(?:last|family|sur)[\s_-]*name\b|\bsurname\b|\blast\b", re.IGNORECASE)


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "split the column {column} of {table} into {into}",
        "split {column} in {table} into {into}",
        "in {table} split the {column} column into two columns {into}",
        "split the {column} column of {table} at the {separator}",
        "split the column {column} in {table} by {separator}",
        "separate the column {column} of {table} into {into}",
        "divide the {column} column in {table} into {into}",
        "create two columns {into} out of the column {column} in {table}",
        "turn the column {column} of {table} into two columns, {into}",
        "break {column} in {table} up into {into}",
        "I want separate columns {into} instead of {column} in {table}",
        "take the {column} in {table} apart into {into}",
        "split {column} at the {separator} into {into} in {table}",
    ],
    example_result=Table(("first name", "last name"), (("Ann", "Lee"),)),
)
def split_column(
    ctx: Context, table: TableSource, column: Column, into: Lines | None = None, separator: Separator | None = None,
    keep: bool = False, save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Split one column of a table into two or more columns: full names into first and last name.

    Args:
        table: the table or the file that holds it.
        column: the column to split.
        into: the headings of the new columns, which stand in its place.
        separator: the sign at which the cells are split; else the one they have.
        keep: the old column stays, too.
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table with the new columns.
    """
    source = tables.load(ctx, table)
    index = tables.column(source, column)
    texts = [cells.text(row[index]).strip() for row in source.rows]
    sign = _sign(texts, separator, source.columns[index])
    backwards = bool(into) and sign == " " and _LAST.search((into or [""])[-1]) is not None
    parts = [_parts(text, sign, len(into) if into else _MOST, backwards) for text in texts]
    heads = _headings(source, index, into, max((len(each) for each in parts), default=1), keep)
    at = index + 1 if keep else index
    rows = [
        (*row[:at], *_filled(each, len(heads)), *row[index + 1 :]) for row, each in zip(source.rows, parts, strict=True)
    ]
    made = Table((*source.columns[:at], *heads, *source.columns[index + 1 :]), tuple(rows))
    return tables.outcome(ctx, made, table, save_as, in_place)


def _sign(texts: list[str], said: str | None, name: str) -> str:
    """Where the cells are split: at the sign that was said, else at the first that most of them have."""
    if said is not None and (sign := said.strip() or said[:1]):
        if not any(sign in text for text in texts):
            raise InputError(f"No cell of the column {name} has “{sign}”.", "Say which sign parts it.")
        return sign
    full = [text for text in texts if text]
    found = next((sign for sign in _SIGNS if 2 * sum(sign in text for text in full) > len(full)), None)
    if found is None:
        raise InputError(f"I cannot see where to split the column {name}.", "Say which sign parts it.")
    return found


def _parts(text: str, sign: str, most: int, backwards: bool) -> list[str]:
    """The parts of a cell; of a name the last word is the last name, however many stand before it."""
    pieces = text.rsplit(sign, most - 1) if backwards else text.split(sign, most - 1)
    return [piece.strip() for piece in pieces]


def _filled(parts: list[str], count: int) -> tuple[Any, ...]:
    return (*parts, *[""] * (count - len(parts)))


def _headings(table: Table, index: int, into: list[str] | None, count: int, keep: bool) -> list[str]:
    old = None if keep else index
    return [
        tables.free_heading(table, name, old)
        for name in into or [f"{table.columns[index]} {at + 1}" for at in range(count)]
    ]
