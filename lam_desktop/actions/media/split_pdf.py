"""Split a PDF."""

from functools import partial
from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.outputs import Job, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import File, Folder, Name


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "split {file} into single pages",
        "split {file} into pages in {folder}",
        "split the PDF {file}",
        "make one PDF per page of {file}",
        "cut {file} into pieces of {every} pages",
        "split {file} every {every} pages",
        "break {file} up into its pages and put them in {folder}",
        "each page of {file} as its own file in {folder}",
        "take {file} apart, one pdf for every page",
        "separate the pages of {file}",
        "burst {file} into {folder}",
        "divide {file} into parts of {every} pages each",
        "I need every page of {file} as a separate pdf",
        "save all pages of {file} one by one to {folder}",
        "split {file} into single pages in {folder}, named {base} with a counter",
    ],
    example_result=[Path("Documents/book/book-1.pdf"), Path("Documents/book/book-2.pdf")],
)
def split_pdf(
    ctx: Context, file: File, folder: Folder | None = None, every: int = 1, base: Name | None = None
) -> list[Path]:
    """Split a PDF into several: one file a page, or one for every few pages.

    The parts are called after the PDF with a number: book-1.pdf, book-2.pdf; with many, book-01.pdf.

    Args:
        file: the PDF.
        folder: where the parts go; beside the PDF when left out.
        every: how many pages each part has.
        base: what the parts are called before their number; else after the PDF.
    Returns: the parts.
    """
    if every < 1:
        raise InputError("A part must have at least one page.", "Say how many pages each part has.")
    count = pdfs.page_count(ctx.files.real(file), file.name)
    if count == 0:
        raise UnreadableFile(f"{file.name} has no pages.", "There is nothing to split.")
    starts = range(0, count, every)
    digits = len(str(len(starts)))
    name = f"{file.stem}-" if base is None else base
    parts = []
    for number, start in enumerate(starts, 1):
        ctx.check_cancelled()
        ctx.progress(number / len(starts), file.name)
        target = (folder or file.parent) / f"{name}{number:0{digits}d}.pdf"
        choose = partial(_pages, start=start, every=every)
        parts.append(pdfs.rewrite(ctx, Job(file, target, False), pdfs.select, choose))
    return parts


def _pages(count: int, start: int, every: int) -> list[int]:
    return list(range(start, min(start + every, count)))


@split_pdf.answer
def _(result: list[Path], **_: object) -> str:
    return told("Split into", result)
