"""Removes a sheet from a workbook."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Name


@action(
    effects=(Effect.WRITE,),
    says=[
        "delete the sheet {sheet} from {workbook}",
        "remove the tab {sheet} of {workbook}",
        "take the worksheet {sheet} out of {workbook}",
        "drop the sheet {sheet} in {workbook}",
        "throw away the sheet {sheet} of the workbook {workbook}",
        "get rid of the {sheet} sheet in {workbook}",
        "the tab {sheet} in {workbook} can go",
        "{workbook} without the sheet {sheet}",
    ],
    example_result=Path("Documents/costs.xlsx"),
)
def delete_sheet(ctx: Context, workbook: File, sheet: Name) -> Path:
    """Delete or remove a sheet (worksheet, tab) from an Excel workbook; the other sheets stay as they are.

    Args:
        workbook: the Excel file (xlsx).
        sheet: the name of the sheet.
    Returns: the workbook.
    """
    return tables.drop_sheet(ctx, workbook, sheet)
