"""Join PDF files."""

from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "merge {files} into {save_as}",
        "merge the PDFs {files} to {save_as}",
        "combine {files} into one PDF {save_as}",
        "join {files} and save it as {save_as}",
        "put {files} together into {save_as}",
        "make one pdf out of {files}",
        "append the pages of {files} to each other in {save_as}",
        "merge all PDFs in {files} in order of name into {save_as}",
        "one document from {files}, called {save_as}",
        "glue {files} together in this order as {save_as}",
        "can you unite {files} in a single PDF {save_as}",
        "I scanned {files} separately, make {save_as} of them",
        "stitch the pdf files {files} into {save_as}",
        "concatenate {files} to {save_as}",
        "bind {files} into a single file {save_as} please",
    ],
    example_result=Path("Documents/all.pdf"),
)
def merge_pdfs(ctx: Context, files: Files, save_as: NewFile | None = None) -> Path:
    """Merge PDF files: join several PDF documents into one, page after page, in the order given.

    Args:
        files: the PDF files, first to last.
        save_as: the new PDF; "merged.pdf" beside the first one when left out.
    Returns: the new PDF.
    """
    chosen = pdfs.documents(ctx, files)
    target = pdfs.target(ctx, save_as, chosen[0].parent / "merged.pdf")
    return pdfs.make(ctx, pdfs.join, chosen, target)


@merge_pdfs.answer
def _(result: Path, files: list[Path] | None = None, **_: object) -> str:
    return f"The merged PDF is {result.name} in {result.parent}."
