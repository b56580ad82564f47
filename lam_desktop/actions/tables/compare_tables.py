"""What differs between two tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, tablekeys, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import table_text
from lam_desktop.core.values import Column, NewFile, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "compare the tables {table} and {other}",
        "compare {table} with {other} by {by}",
        "which rows changed from {table} to {other}",
        "what is different between the tables {table} and {other}",
        "compare the rows of {table} and {other}",
        "which rows were added, removed or changed between {table} and {other}",
        "show the differences between the spreadsheets {table} and {other}",
        "what changed in the table {other} compared to {table}",
        "compare {table} with {other} and save the differences as {save_as}",
        "list what was added to and removed from {table} in {other}",
        "compare the two csv files {table} and {other}",
    ],
    example_result=Table(("change", "name"), (("added", "Ann"),)),
)
def compare_tables(
    ctx: Context, table: TableSource, other: TableSource, by: Column | None = None, save_as: NewFile | None = None
) -> Table | Path:
    """Compare two tables row by row: which rows were added, removed or changed from the first to the second.

    Args:
        table: the first or older table.
        other: the second or newer table.
        by: the column that tells which rows are about the same; else the first whose values are all different.
        save_as: a new file for the differences.
    Returns: the rows that differ, with what happened to each; of changed ones what stands in both.
    """
    old, new = tables.load(ctx, table), tables.load(ctx, other)
    shared = tablekeys.keys(old, new, None)
    index = tables.column(old, by) if by else tablekeys.identity(old, new)
    key = tablekeys.keys(old, new, [old.columns[index]]) if index is not None else shared
    before: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for row in old.rows:
        before.setdefault(key.of_first(row), []).append(row)
    found: list[tuple[Any, ...]] = []
    for row in new.rows:
        same = before.get(key.of_second(row))
        if not same:
            found.append(("added", *(row[at] for at in shared.second)))
            continue
        was = same.pop(0)
        if shared.of_first(was) != shared.of_second(row):
            found.append(
                (
                    "changed",
                    *(_change(was[one], row[two]) for one, two in zip(shared.first, shared.second, strict=True)),
                )
            )
    gone = [("removed", *(row[at] for at in shared.first)) for rows in before.values() for row in rows]
    result = Table(("change", *(old.columns[at] for at in shared.first)), (*gone, *found))
    return tables.outcome(ctx, result, table, save_as)


def _change(old: Any, new: Any) -> Any:
    return new if cells.same_key(old) == cells.same_key(new) else f"{cells.text(old)} → {cells.text(new)}"


@compare_tables.answer
def answer(result: Table | Path, **_: object) -> str:
    """The sentence for the user."""
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    return table_text(result) if result.rows else "Both tables have the same rows."
