"""Make a PDF of pictures."""

from pathlib import Path

from lam_desktop.connectors import images, pdfs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "make a PDF from {files}",
        "make a pdf of the pictures {files} as {save_as}",
        "put {files} into one PDF {save_as}",
        "combine the photos {files} into {save_as}",
        "turn {files} into a PDF called {save_as}",
        "convert the images {files} to one pdf",
        "build {save_as} out of the scans {files}",
        "create {save_as} with one page for each picture of {files}",
        "pdf from the jpgs {files}, save as {save_as}",
        "bundle {files} in a PDF",
        "one pdf with all the photos in {files}",
        "bind the scanned pages {files} into {save_as}",
        "I want {files} as a single PDF document {save_as}",
        "merge the pictures {files} to a pdf",
    ],
    example_result=Path("Documents/scans.pdf"),
)
def images_to_pdf(ctx: Context, files: Files, save_as: NewFile | None = None) -> Path:
    """Make one PDF out of pictures: each photo, image or scan becomes a page, in the order given.

    Args:
        files: the pictures, first to last.
        save_as: the new PDF; when left out, beside them: called like a single picture, "pictures.pdf" for several.
    Returns: the new PDF.
    """
    chosen = images.pictures(ctx, files)
    name = chosen[0].stem if len(chosen) == 1 else "pictures"
    target = pdfs.target(ctx, save_as, chosen[0].parent / f"{name}.pdf")
    return pdfs.make(ctx, pdfs.of_images, chosen, target)


@images_to_pdf.answer
def _(result: Path, **_: object) -> str:
    return f"The pictures are in {result.name} in {result.parent}."
