"""Take pages out of a PDF."""

from functools import partial
from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.outputs import Job
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import File, NewFile, Pages


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "take page {pages} out of {file} and save it as {save_as}",
        "take page {pages} out of {file}",
        "get page {pages} out of {file}",
        "save the last page of {file} as {save_as}",
        "extract pages {pages} from {file}",
        "extract pages {pages} of {file} into {save_as}",
        "take pages {pages} out of {file} and save them as {save_as}",
        "save page {pages} of {file} as {save_as}",
        "I only need pages {pages} of {file}, as {save_as}",
        "copy the pages {pages} from {file} to {save_as}",
        "make {save_as} from pages {pages} of {file}",
        "get the first page of {file} as {save_as}",
        "pull page {pages} from {file}",
        "give me pages {pages} of {file} as a separate PDF",
        "put pages {pages} of the pdf {file} into a new one",
        "just page {pages} of {file} please, call it {save_as}",
        "export pages {pages} of {file}",
        "give me the last two pages of {file}",
        "I only need the last three pages of {file}",
        "keep pages {pages} of {file} and save that as {save_as}",
    ],
    example_result=Path("Documents/chapter.pdf"),
)
def extract_pages(ctx: Context, file: File, pages: Pages, save_as: NewFile | None = None) -> Path:
    """Extract pages from a PDF into a new PDF; the original stays as it is.

    Args:
        file: the PDF.
        pages: page numbers, from 1, in the order wanted; -1 is the last page.
        save_as: the new PDF; named after the original and the pages when left out.
    Returns: the new PDF.
    """
    if not pages:
        raise QuestionNeeded(f"Which pages of {file.name} do you want?", "Say numbers, like 2 to 5.")
    count = pdfs.page_count(ctx.files.real(file), file.name)
    numbers = [index + 1 for index in pdfs.indexes(pages, count, file.name)]
    label = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"
    target = pdfs.target(ctx, save_as, file.with_name(f"{file.stem}-pages-{label}.pdf"))
    job = Job(file, target, target == file)
    return pdfs.rewrite(ctx, job, pdfs.select, partial(_wanted, pages=pages, name=file.name))


def _wanted(count: int, pages: list[int], name: str) -> list[int]:
    return pdfs.indexes(pages, count, name)


@extract_pages.answer
def _(result: Path, **_: object) -> str:
    return f"The pages are in {result.name} in {result.parent}."
