"""Writes a text file with a list for each value of a column."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, filenames, tables, texts
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Column, Folder, TableSource


@action(
    effects=(Effect.WRITE,),
    says=[
        "one text file per {by} from {table}, each listing the {column}",
        "make a text file for each {by} in {table} with the {column}",
        "for every {by} in {table} write a text file that lists the {column} in {folder}",
        "write a txt file for each {by} of {table} with the {column} of its rows",
        "write the {column} of {table} into one text file per {by}",
        "make text lists of the {column} in {table}, one per {by}",
        "separate text files with the {column} for each {by} in {table}",
        "create one txt per {by} with the {column} from {table} in {folder}",
        "list the {column} of every {by} of {table} in a text file of its own",
        "make a text file for each column {by} that lists the column {column}",
        "make a text file for each {by} that lists the {column} in {folder}",
        "create a txt file named after each {by} in {table} with all {column}",
    ],
    example_result=[Path("/home/ann/Sales.txt")],
)
def list_per_group(
    ctx: Context, table: TableSource, by: Column, column: Column, folder: Folder | None = None
) -> list[Path]:
    """Write one text file for each value of a column, each with a list of what stands in another column, one a line.

    Args:
        table: the table or the file that holds it.
        by: the column whose values make the files.
        column: the column that is listed.
        folder: where the files go; else beside the source.
    Returns: the new files.
    """
    source = tables.load(ctx, table)
    group, index = tables.column(source, by), tables.column(source, column)
    place = folder or (table.parent if isinstance(table, Path) else ctx.files.home)
    lists: dict[str, list[str]] = {}
    for row in source.rows:
        entry = " ".join(cells.text(row[index]).split())
        lists.setdefault(cells.text(row[group]).strip(), []).extend([entry] if entry else [])
    made: list[Path] = []
    for done, (value, entries) in enumerate(lists.items()):
        ctx.progress(done / len(lists), value[:40])
        made.append(texts.save(ctx, texts.lines_ending(entries), place / f"{filenames.for_value(value, made)}.txt"))
    return made


@list_per_group.answer
def answer(result: list[Path], **_: Any) -> str:
    """The sentence for the user."""
    return f"Wrote {counted(len(result), 'list')}: {', '.join(path.name for path in result[:10])}."
