"""Number the pages of PDFs."""

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import pdfs, pdfstamps
from lam_desktop.connectors.outputs import Wish, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add page numbers to {files}",
        "put page numbers on {files}",
        "number the pages of {files}",
        "number all pages of the PDF {files} from {start}",
        "add page numbers to {files} and save it as {save_as}",
        "add page numbers to the pdf {files}, beginning with {start}",
        "page numbers at the {position} of {files}",
        "write the page number on every page of {files}",
        "{files} needs page numbers",
        "I want page numbers in {files}, {position}",
        "give {files} page numbers",
        "put the page number in the {position} corner of each page of {files}",
        "paginate {files}",
        "number every page of {files} at the {position}",
    ],
    example_result=[Path("Documents/report.pdf")],
)
def add_page_numbers(
    ctx: Context,
    files: Files,
    position: Literal["bottom", "top", "bottom right", "bottom left", "top right", "top left"] = "bottom",
    start: int = 1,
    total: bool = False,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Add page numbers to PDFs: write on every page which one it is, at the bottom unless said otherwise.

    Without a place for the results the PDFs themselves are rewritten.

    Args:
        files: the PDFs.
        position: where the number stands: bottom (foot, below), top (head, above), or a corner.
        start: the number of the first page.
        total: say of how many pages, too, as in 2 / 9.
        save_as: the new PDF, for one.
        folder: where the numbered PDFs go.
        in_place: rewrite the PDFs themselves.
        keep_originals: write copies beside the PDFs.
    Returns: the numbered PDFs.
    """
    chosen = pdfs.documents(ctx, files)
    done = []
    wish = Wish(save_as, folder, keep=keep_originals, label="-numbered")
    for number, job in enumerate(jobs(ctx.files, chosen, wish)):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), job.source.name)
        done.append(pdfs.rewrite(ctx, job, pdfstamps.number, position, start, total))
    return done


@add_page_numbers.answer
def _(result: list[Path], **_: object) -> str:
    return told("Numbered the pages of", result)
