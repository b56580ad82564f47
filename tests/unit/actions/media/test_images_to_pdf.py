"""A PDF of pictures."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from pypdf import PdfReader

from lam_desktop.actions.media.images_to_pdf import images_to_pdf
from lam_desktop.core.errors import AlreadyThere, FileMissing
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import fine_shades, photo, picture, scan


def test_card() -> None:
    check_card(images_to_pdf)


async def test_a_page_each_upright_in_the_order_given(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/b.png", Image.new("RGBA", (100, 50), (255, 0, 0, 90)))
    photo(desk, "Pictures/a.jpg")
    scan(desk, "Pictures/scan.tif", pages=2)
    picture(desk, "Pictures/xray.png", fine_shades())
    files = [f"Pictures/{name}" for name in ("b.png", "a.jpg", "scan.tif", "xray.png")]
    done = await desk.do(images_to_pdf, files=files, save_as="Documents/all")
    sizes = [(round(page.mediabox.width), round(page.mediabox.height)) for page in PdfReader(done.result).pages]
    assert sizes == [(100, 50), (40, 80), (50, 70), (51, 70), (64, 8)]
    assert done.answer == f"The pictures are in all.pdf in {fresh_profile / 'Documents'}."


async def test_large_photos_fit_on_paper(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", Image.new("L", (3000, 4000)))
    done = await desk.do(images_to_pdf, files="Pictures")
    assert done.result == fresh_profile / "Pictures/a.pdf"
    assert float(PdfReader(done.result).pages[0].mediabox.height) <= 842


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    desk.put("Documents/there.pdf")
    await desk.fails(images_to_pdf, AlreadyThere, files="Pictures/a.png", save_as="Documents/there.pdf")
    await desk.fails(images_to_pdf, FileMissing, files="Music")
