"""Converts a table to another format."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Name, NewFile, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "convert {table} to {format}",
        "make a {format} of {table}",
        "save {table} as {save_as}",
        "turn the spreadsheet {table} into {format}",
        "export {table} to {save_as}",
        "I need {table} as a {format} file",
        "change the format of the table {table} to {format}",
        "write the table {table} to {save_as}",
        "save the rows as {save_as}",
        "store the result table as {save_as}",
        "from {table} make the excel file {save_as}",
        "{table} as a {format} please",
        "I would like it as a {format} file {save_as}",
        "save the lot as {save_as}",
        "save the sheet {sheet} of {table} as {save_as}",
        "I need the sheet called {sheet} of {table} as {save_as}",
        "give me the tab {sheet} from {table} as a {format}",
        "only the worksheet {sheet} of {table}, in {save_as}",
    ],
    example_result=Path("/home/ann/rates.csv"),
)
def convert_table(
    ctx: Context, table: TableSource, save_as: NewFile | None = None,
    format: Literal["csv", "tsv", "xlsx", "json"] | None = None, sheet: Name | None = None,
) -> Path:  # fmt: skip
    """Convert or save a table or spreadsheet in another format: CSV, TSV, Excel (xlsx) or JSON.

    Args:
        table: the table or the file that holds it.
        save_as: the new file; else the same name and place with the new ending.
        format: the new format: csv, tsv, xlsx (Excel, spreadsheet), json.
        sheet: the worksheet to take.
    Returns: the new table file.
    """
    if save_as is None:
        if format is None or not isinstance(table, Path):
            raise InputError("I do not know where to save the table.", "Say the name of the new file.")
        save_as = table.with_suffix(f".{format}")
    elif ctx.files.is_folder(save_as) and isinstance(table, Path):
        save_as = save_as / f"{table.stem}.{format or 'csv'}"
    elif save_as.suffix.lower() not in tables.FORMATS:
        save_as = save_as.with_name(f"{save_as.name}.{format or 'csv'}")
    return tables.save(ctx, tables.load(ctx, table, sheet), save_as)
