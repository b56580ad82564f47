"""Rotate pages of PDFs."""

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.outputs import Wish, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, Folder, NewFile, Pages


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "rotate the pages of {files} by {degrees} degrees",
        "rotate the PDF {files}",
        "turn all pages of {files} {degrees} degrees clockwise",
        "rotate page {pages} of {files} by {degrees} degrees",
        "turn page {pages} of the pdf {files} to the right",
        "{files} is sideways, rotate the pages",
        "turn the pdf {files} upside down",
        "rotate pages {pages} of {files} and save as {save_as}",
        "the pages of {files} lie on their side, put them upright",
        "make the pages of {files} landscape",
        "turn the scanned pdf {files} a quarter to the {direction}",
        "rotate the pages of {files} {degrees} degrees {direction}",
        "rotate every page in {files} {degrees}° as {save_as}",
        "can you turn {files} the right way up, it is a pdf",
        "spin page {pages} in the document {files} by {degrees} degrees",
    ],
    example_result=[Path("Documents/scan.pdf")],
)
def rotate_pages(
    ctx: Context,
    files: Files,
    degrees: int = 90,
    direction: Literal["left", "right"] = "right",
    pages: Pages | None = None,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
) -> list[Path]:
    """Rotate pages of PDF documents clockwise, all or some. Without a place for the results they are rewritten.

    Args:
        files: the PDF files.
        degrees: how far to turn clockwise: 90, 180 or 270; negative turns to the left.
        direction: to which side: left (counterclockwise, anticlockwise, counter) or right (clockwise).
        pages: numbers of the pages to turn, from 1; all when left out.
        save_as: a new PDF for the result.
        folder: where the results go.
        in_place: rewrite the PDFs themselves.
    Returns: the turned PDFs.
    """
    if degrees % 90:
        raise InputError(f"Pages can be turned by 90, 180 or 270 degrees, not by {degrees}.", "Choose one of these.")
    wish = Wish(save_as, folder, label="-rotated")
    turn = -degrees if direction == "left" else degrees
    done = []
    for job in jobs(ctx.files, pdfs.documents(ctx, files), wish):
        ctx.check_cancelled()
        done.append(pdfs.rewrite(ctx, job, pdfs.turn, turn % 360, pages))
    return done


@rotate_pages.answer
def _(result: list[Path], **_: object) -> str:
    return told("Rotated", result)
