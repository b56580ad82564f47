"""Remove pages from a PDF."""

from functools import partial
from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.outputs import Wish, jobs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import File, NewFile, Pages


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "delete page {pages} from {file}",
        "remove pages {pages} from {file}",
        "remove the last page of {file}",
        "drop pages {pages} of {file} and save the rest as {save_as}",
        "{file} without page {pages} as {save_as}",
        "throw away the first page of {file}",
        "cut pages {pages} from the PDF {file}",
        "get rid of page {pages} in {file}",
        "page {pages} of {file} is blank, delete it",
        "everything but pages {pages} of {file} into {save_as}",
        "leave out page {pages} of {file}, save as {save_as}",
        "can you kick pages {pages} out of {file}",
        "the cover of {file} is not needed, delete page {pages}",
    ],
    example_result=Path("Documents/report.pdf"),
)
def delete_pages(
    ctx: Context, file: File, pages: Pages, save_as: NewFile | None = None, in_place: bool = False
) -> Path:
    """Delete pages from a PDF; the others stay in their order. Without a new name the PDF itself is rewritten.

    Args:
        file: the PDF.
        pages: numbers of the pages to remove, from 1; -1 is the last page.
        save_as: a new PDF for the rest.
        in_place: rewrite the PDF itself.
    Returns: the PDF without these pages.
    """
    job = jobs(ctx.files, [file], Wish(save_as))[0]
    return pdfs.rewrite(ctx, job, pdfs.select, partial(_others, pages=pages, name=file.name))


def _others(count: int, pages: list[int], name: str) -> list[int]:
    gone = set(pdfs.indexes(pages, count, name))
    if len(gone) == count:
        raise InputError(f"That would leave no page of {name}.", "Delete the file instead.")
    return [index for index in range(count) if index not in gone]


@delete_pages.answer
def _(result: Path, **_: object) -> str:
    return f"{result.name} is without these pages now."
