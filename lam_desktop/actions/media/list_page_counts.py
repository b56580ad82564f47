"""Tell the number of pages of each PDF."""

from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Table


@action(
    effects=(Effect.READ,),
    says=[
        "how many pages does each of {files} have",
        "how many pages do {files} have each",
        "list the number of pages of each of {files}",
        "a table with the page count of every one of {files}",
        "tell me for each of {files} how many pages it has",
        "list each of {files} with its page count",
        "how many pages has each pdf of {files}",
        "count the pages of each PDF in {files} separately",
        "page numbers per file for {files}: how long is each",
        "for every pdf in {files} the number of pages",
        "how long is each document in {files}, in pages",
        "make a list of {files} and how many pages each one has",
    ],
    example_result=Table(("name", "pages"), (("report.pdf", 12),)),
)
def list_page_counts(ctx: Context, files: Files) -> Table:
    """List how many pages each PDF has: a table with a row for every document, one by one, not added up.

    Args:
        files: the PDF files.
    Returns: a table with name and pages.
    """
    rows: list[tuple[str, int]] = []
    chosen: list[Path] = pdfs.documents(ctx, files)
    for number, path in enumerate(chosen):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), path.name)
        rows.append((path.name, pdfs.page_count(ctx.files.real(path), path.name)))
    return Table(("name", "pages"), tuple(rows))


@list_page_counts.answer
def _(result: Table, **_: object) -> str:
    lines = [f"{name} has {counted(int(str(pages)), 'page')}." for name, pages in result.rows[:50]]
    return "\n".join(lines + [f"… and {len(result.rows) - 50} more"] * (len(result.rows) > 50))
