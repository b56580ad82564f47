"""Puts several tables into one workbook."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TableSources


@action(
    effects=(Effect.WRITE,),
    says=[
        "put {tables_} into one workbook {save_as}, each as a sheet of its own",
        "make an excel file {save_as} with one sheet for each of {tables_}",
        "one workbook with a tab per file from {tables_}",
        "combine {tables_} into one excel file {save_as} with separate sheets",
        "collect the csv files {tables_} as sheets of {save_as}",
        "each of {tables_} as its own tab in {save_as}",
        "bundle {tables_} in a workbook, every table on its own sheet",
        "save {tables_} as separate sheets in one spreadsheet {save_as}",
        "{tables_} as one excel workbook, each on its own sheet",
        "all {tables_} as sheets of one workbook called {save_as}",
    ],
    example_result=Path("Documents/all.xlsx"),
)
def tables_to_workbook(ctx: Context, tables_: TableSources, save_as: NewFile) -> Path:
    """Put several tables into one new Excel workbook, each on a sheet (worksheet, tab) called like its file.

    Args:
        tables_: the tables or the files that hold them.
        save_as: the new workbook (xlsx).
    Returns: the new workbook.
    """
    place = save_as if save_as.suffix.lower() == ".xlsx" else save_as.with_name(f"{save_as.name}.xlsx")
    parts = [
        (each.stem if isinstance(each, Path) else f"table {number}", tables.load(ctx, each))
        for number, each in enumerate(tables_, 1)
    ]
    return tables.save_book(ctx, parts, place)
