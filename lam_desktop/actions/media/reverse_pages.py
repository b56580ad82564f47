"""Reverse the pages of a PDF."""

from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.outputs import Wish, jobs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "reverse the pages of {file}",
        "reverse the page order of {file}",
        "put the pages of {file} in reverse order",
        "turn the order of the pages in {file} round",
        "the last page of {file} should be first and so on",
        "{file} was scanned backwards, put it right as {save_as}",
        "flip the page order of {file} and save it as {save_as}",
        "save {file} with its pages from last to first as {save_as}",
        "invert the order of pages in the pdf {file}",
        "make a backwards copy of {file} called {save_as}",
        "the pages in {file} are the wrong way round, fix that",
        "reverse the PDF {file} into {save_as}",
        "could you sort the pages of {file} backwards",
    ],
    example_result=Path("Documents/scan.pdf"),
)
def reverse_pages(ctx: Context, file: File, save_as: NewFile | None = None, in_place: bool = False) -> Path:
    """Reverse the order of the pages of a PDF: last page first. Without a new name the PDF itself is rewritten.

    Args:
        file: the PDF.
        save_as: a new PDF for the result.
        in_place: rewrite the PDF itself.
    Returns: the reversed PDF.
    """
    job = jobs(ctx.files, [file], Wish(save_as))[0]
    return pdfs.rewrite(ctx, job, pdfs.select, _backwards)


def _backwards(count: int) -> list[int]:
    return list(range(count))[::-1]


@reverse_pages.answer
def _(result: Path, **_: object) -> str:
    return f"The pages of {result.name} are in reverse order now."
