"""Drops repeated rows."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import cells, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Columns, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "remove duplicate {by} from {table}",
        "drop repeated {by} in {table}",
        "remove duplicate rows from {table}",
        "drop the rows of {table} with the same {by}",
        "dedupe {table} by {by}",
        "delete double entries in {table}",
        "keep each {by} only once in {table}",
        "{table} has duplicates, remove them",
        "throw out repeated rows in {table}, keep the {keep}",
        "remove rows whose {by} occurs already in {table}",
        "every {by} should be in {table} only once",
        "clean {table} from doubles by {by}",
        "unique rows of {table} into {save_as}",
        "remove people who are twice in {table}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def dedupe_rows(
    ctx: Context, table: TableSource, by: Columns | None = None, keep: Literal["first", "last"] = "first",
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Remove duplicate or repeated rows from a table, by some columns or by the whole row.

    Args:
        table: the table or the file that holds it.
        by: the columns that make two rows the same; else all.
        keep: which of the same rows stays: first (earliest, oldest) or last (latest, newest, most recent).
        save_as: a new file.
        in_place: change the source file itself.
    Returns: the table without doubles.
    """
    source = tables.load(ctx, table)
    indexes = [tables.column(source, name) for name in by] if by else list(range(len(source.columns)))
    rows = source.rows if keep == "first" else source.rows[::-1]
    seen: set[tuple[str, ...]] = set()
    kept = []
    for row in rows:
        key = tuple(cells.same_key(row[index]) for index in indexes)
        if key not in seen:
            seen.add(key)
            kept.append(row)
    left = tuple(kept if keep == "first" else kept[::-1])
    return tables.outcome(ctx, Table(source.columns, left), table, save_as, in_place)
