"""Many pictures on one."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.contact_sheet import contact_sheet
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, moving, photo, picture


def test_card() -> None:
    check_card(contact_sheet)


async def test_a_grid_with_names(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for number in range(5):
        picture(desk, f"Pictures/{number} grüße 日本.png")
    photo(desk, "Pictures/side.jpg")
    moving(desk, "Pictures/wave.gif")
    done = await desk.do(contact_sheet, files="Pictures", columns=3, size=64)
    assert look(done.result)[:2] == ("JPEG", (3 * 76 + 12, 3 * 96 + 12))
    assert done.answer == f"The overview is contact sheet.jpg in {fresh_profile / 'Pictures'}."


async def test_one_picture_and_a_taken_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", Image.new("RGB", (200, 200), "red"))
    desk.put("Pictures/contact sheet.jpg", "mine")
    done = await desk.do(contact_sheet, files="Pictures/a.png")
    assert done.result.name == "contact sheet (2).jpg"
    with Image.open(done.result) as image:
        assert image.size == (280, 300)
        assert image.getpixel((140, 140))[0] > 250


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(contact_sheet, InputError, files="Pictures/a.png", columns=0)
    await desk.fails(contact_sheet, UnreadableFile, files="Pictures/a.png", size=80_000)
    await desk.fails(contact_sheet, InputError, files="Pictures/a.png", save_as="Pictures/sheet.docx")
