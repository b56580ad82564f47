"""Lists the sheets of a workbook."""

from __future__ import annotations

from lam_desktop.connectors import tables
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Lines


@action(
    says=[
        "which sheets are in {workbook}",
        "list the sheets of {workbook}",
        "what sheets does {workbook} have",
        "how many sheets are in {workbook}",
        "the names of the worksheets in {workbook}",
        "show me the tabs of the workbook {workbook}",
        "what are the sheets of {workbook} called",
        "which tabs does the excel file {workbook} have",
    ],
    example_result=["2025", "2026"],
)
def list_sheets(ctx: Context, workbook: File) -> Lines:
    """List the sheets (worksheets, tabs) of an Excel workbook by their names.

    Args:
        workbook: the Excel file (xlsx).
    Returns: the names of the sheets that hold something.
    """
    return tables.sheets(ctx, workbook)
