"""Frames around pictures."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.add_border import add_border
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import UPRIGHT, look, photo, picture, quarters


def test_card() -> None:
    check_card(add_border)


async def test_the_picture_stands_in_the_middle_of_its_frame(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(add_border, files="Pictures/a.png", width=10, color="black")
    with Image.open(done.result[0]) as image:
        assert image.size == (100, 60)
        assert image.getpixel((5, 5)) == (0, 0, 0) and image.getpixel((95, 55)) == (0, 0, 0)
        assert image.crop((10, 10, 90, 50)).tobytes() == quarters().tobytes()
    assert done.answer == f"Put a border around: a.png in {fresh_profile / 'Pictures'}."


async def test_a_width_that_fits_and_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/big.png", quarters((900, 600)))
    photo(desk, "Pictures/side.jpg")
    done = await desk.do(add_border, files="Pictures", folder="Pictures/framed")
    assert look(done.result[0]) == ("PNG", (960, 660), UPRIGHT)
    assert look(done.result[1])[1] == (46, 86)


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(add_border, InputError, files="Pictures/a.png", width=0)
