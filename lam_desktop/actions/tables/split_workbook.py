"""Saves each sheet of a workbook as a file of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import filenames, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Folder, Name


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "save each sheet of {workbook} as a file of its own",
        "split the workbook {workbook} into one file per sheet",
        "export every sheet of {workbook} to {format}",
        "one {format} for each sheet of {workbook} in {folder}",
        "make separate {format} files of the sheets in {workbook}",
        "turn all worksheets of {workbook} into {format} files",
        "take {workbook} apart, one {format} file per tab",
        "I need the sheets of {workbook} as separate {format} files in {folder}",
        "convert all sheets of {workbook} to {format}",
        "copy the sheet {sheet} of {workbook} into its own {format} file",
        "separate the tabs of {workbook} into {format} files",
    ],
    example_result=[Path("Documents/2025.csv")],
)
def split_workbook(
    ctx: Context, workbook: File, format: Literal["csv", "tsv", "xlsx", "json"] = "csv", folder: Folder | None = None,
    sheet: Name | None = None,
) -> list[Path]:  # fmt: skip
    """Save each sheet (worksheet, tab) of an Excel workbook as a separate file, called like the sheet.

    Args:
        workbook: the Excel file (xlsx).
        format: csv, tsv, xlsx (Excel), json.
        folder: where the files go; else beside the workbook.
        sheet: only the sheet of this name.
    Returns: the new files.
    """
    made: list[Path] = []
    titles = tables.sheets(ctx, workbook)
    for title in titles if sheet is None else [sheet]:
        target = (folder or workbook.parent) / f"{filenames.for_value(title, made)}.{format}"
        made.append(tables.save(ctx, tables.load(ctx, workbook, title), target))
    return made
