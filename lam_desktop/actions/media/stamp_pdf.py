"""Stamp words on the pages of PDFs."""

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import pdfs, pdfstamps
from lam_desktop.connectors.outputs import Wish, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import Files, Folder, NewFile, Pages, Text

_LONGEST = 100


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "stamp {text} on {files}",
        "stamp {text} on every page of {files}",
        "put {text} on every page of the PDF {files}",
        "put the stamp {text} on {files}",
        "write {text} across the pages of {files}",
        "write {text} at the {position} of each page of {files}",
        "add the watermark {text} to the pdf {files}",
        "watermark the PDF {files} with {text}",
        "mark {files} as {text} on all pages",
        "add the text {text} to pages {pages} of {files}",
        "print {text} on all pages of {files} and save it as {save_as}",
        "add a footer {text} to {files}",
        "add a header {text} to {files}",
        "{text} should stand on every page of {files}",
        "put a {text} watermark on {files}",
        "stamp the pdfs {files} with {text}",
    ],
    example_result=[Path("Documents/contract.pdf")],
)
def stamp_pdf(
    ctx: Context,
    files: Files,
    text: Text,
    position: Literal[
        "diagonal", "center", "top", "bottom", "top left", "top right", "bottom left", "bottom right"
    ] = "diagonal",
    size: int | None = None,
    pages: Pages | None = None,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Stamp PDFs: write a text such as DRAFT or CONFIDENTIAL, a header or a footer on the pages.

    Large pale letters run across the page unless another place is named. Without a place for the results the PDFs
    themselves are rewritten.

    Args:
        files: the PDFs.
        text: the words.
        position: where they stand: diagonal, center (middle), top (header, above), bottom (footer, below), or a corner.
        size: height of the letters in points; large ones fit the page, others have 11, when left out.
        pages: only these pages, counted from 1.
        save_as: the new PDF, for one.
        folder: where the stamped PDFs go.
        in_place: rewrite the PDFs themselves.
        keep_originals: write copies beside the PDFs.
    Returns: the stamped PDFs.
    """
    words = text.strip()
    if not words:
        raise QuestionNeeded("What should stand on the pages?", "Say the words.")
    if len(words) > _LONGEST:
        raise InputError("That is too much text for a stamp.", f"{_LONGEST} letters are the most.")
    if size is not None and not 4 <= size <= 400:
        raise InputError("Letters can be 4 to 400 points high.", "Say how many points.")
    chosen = pdfs.documents(ctx, files)
    done = []
    for number, job in enumerate(jobs(ctx.files, chosen, Wish(save_as, folder, keep=keep_originals, label="-stamped"))):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), job.source.name)
        done.append(pdfs.rewrite(ctx, job, pdfstamps.stamp, words, position, size, pages))
    return done


@stamp_pdf.answer
def _(result: list[Path], text: str = "", **_: object) -> str:
    return told(f"Stamped “{text.strip()}” on", result)
