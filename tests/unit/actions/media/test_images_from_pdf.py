"""Pictures out of PDFs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from lam_desktop.actions.media.images_from_pdf import images_from_pdf
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import UPRIGHT, look, pdf, quarters


def illustrated(desk: Desk, path: str) -> Path:
    """A PDF with a photo on its first two pages, a drawing on the third, and a dot of the layout."""
    held, photo = BytesIO(), BytesIO()
    quarters((120, 60)).save(photo, "JPEG", quality=95)
    canvas = Canvas(held, pagesize=(300, 400))
    for image in (Image.open(photo), Image.open(photo), quarters((90, 90)), quarters((4, 4))):
        canvas.drawImage(ImageReader(image), 20, 20)
        canvas.showPage()
    canvas.save()
    return desk.put(path, held.getvalue())


def test_card() -> None:
    check_card(images_from_pdf)


async def test_each_picture_once_and_none_of_the_layout(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    illustrated(desk, "Documents/tour.pdf")
    done = await desk.do(images_from_pdf, files="Documents/tour.pdf", folder="Pictures/tour")
    assert [path.stem for path in done.result] == ["tour-1", "tour-2"]
    assert [look(path)[1:] for path in done.result] == [((120, 60), UPRIGHT), ((90, 90), UPRIGHT)]
    assert done.answer.startswith("Saved from the PDF 2 files, now in tour:")


async def test_a_pdf_without_pictures(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    error = await desk.fails(images_from_pdf, FileMissing, files="Documents/a.pdf")
    assert error.message == "There are no pictures in a.pdf."
