"""Save the pictures of PDFs."""

from pathlib import Path

from lam_desktop.connectors import pdfpictures, pdfs
from lam_desktop.connectors.outputs import told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.values import Files, Folder


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "extract the pictures from {files}",
        "extract the images from the PDF {files} into {folder}",
        "save the pictures in {files} to {folder}",
        "get all photos out of {files}",
        "pull the images out of {files}",
        "take the pictures out of {files} and put them in {folder}",
        "I need the photos that are in the pdf {files}",
        "save every image of {files} as a file",
        "export the pictures of {files} into {folder}",
        "extract all images embedded in {files}",
        "all the pictures inside {files}, please, in {folder}",
        "dump the images of the pdf {files} to {folder}",
        "copy the photos from {files} into {folder}",
    ],
    example_result=[Path("Documents/brochure-1.jpg")],
)
def images_from_pdf(ctx: Context, files: Files, folder: Folder | None = None) -> list[Path]:
    """Extract the pictures and photos that are in PDFs and save each as an image file of its own.

    They are called after the PDF with a number: brochure-1.jpg, brochure-2.png.

    Args:
        files: the PDFs.
        folder: where the pictures go; beside the PDF when left out.
    Returns: the pictures.
    """
    made: list[Path] = []
    chosen = pdfs.documents(ctx, files)
    for at, path in enumerate(chosen):
        ctx.check_cancelled()
        ctx.progress(at / len(chosen), path.name)
        found = pdfpictures.pictures_of(ctx.files.real(path), path.name)
        digits = len(str(len(found)))
        for number, (ending, data) in enumerate(found, 1):
            made.append(ctx.files.write((folder or path.parent) / f"{path.stem}-{number:0{digits}d}{ending}", data))
    if not made:
        where = chosen[0].name if len(chosen) == 1 else "these PDFs"
        raise FileMissing(f"There are no pictures in {where}.", "Drawings and text are no pictures.")
    return made


@images_from_pdf.answer
def _(result: list[Path], **_: object) -> str:
    return told("Saved from the PDF", result)
