"""Count the pages of PDFs."""

from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files


@action(
    effects=(Effect.READ,),
    says=[
        "how many pages does {files} have",
        "how many pages has {files}",
        "count the pages of {files}",
        "number of pages in {files}",
        "how long is the PDF {files}",
        "page count of {files}",
        "how many pages are in all the pdfs of {files} together",
        "tell me how many pages {files} has got",
        "what is the total number of pages in {files}",
        "how thick is the document {files}, in pages",
        "pages in {files}?",
        "how many sheets would {files} print on, one page each",
        "is {files} longer than ten pages",
    ],
    example_result=12,
)
def pdf_page_count(ctx: Context, files: Files) -> int:
    """Count the pages of PDF files: how many pages a document has, or several have together.

    Args:
        files: the PDF files.
    Returns: the number of pages.
    """
    total = 0
    for path in pdfs.documents(ctx, files):
        ctx.check_cancelled()
        total += pdfs.page_count(ctx.files.real(path), path.name)
    return total


@pdf_page_count.answer
def _(result: int, files: list[Path] | None = None, **_: object) -> str:
    if files and len(files) == 1:
        return f"{files[0].name} has {counted(result, 'page')}."
    return f"They have {counted(result, 'page')} together."
