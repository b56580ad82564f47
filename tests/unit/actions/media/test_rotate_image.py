"""Turning pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.actions.media.rotate_image import rotate_image
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import fine_shades, frame_count, look, moving, photo, picture


def test_card() -> None:
    check_card(rotate_image)


@pytest.mark.parametrize(
    ("degrees", "size", "colors"),
    [
        (90, (40, 80), ("blue", "red", "white", "green")),
        (-90, (40, 80), ("green", "white", "red", "blue")),
        (180, (80, 40), ("white", "blue", "green", "red")),
        (450, (40, 80), ("blue", "red", "white", "green")),
        (0, (80, 40), ("red", "green", "blue", "white")),
    ],
)
async def test_quarter_turns(fresh_profile: Path, degrees: int, size: tuple[int, int], colors: tuple[str, ...]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(rotate_image, files="Pictures/a.png", degrees=degrees)
    assert look(done.result[0]) == ("PNG", size, colors)


async def test_a_photo_is_turned_from_how_it_is_seen(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", quality=95)
    done = await desk.do(rotate_image, files="Pictures/a.jpg", degrees=180)
    assert look(done.result[0]) == ("JPEG", (40, 80), ("white", "blue", "green", "red"))


async def test_slanted(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", Image.new("RGB", (40, 40), "red"), quality=95)
    picture(desk, "Pictures/b.png", Image.new("RGBA", (40, 40), (255, 0, 0, 255)))
    picture(desk, "Pictures/c.png", fine_shades())
    done = await desk.do(rotate_image, files="Pictures", degrees=45)
    with Image.open(done.result[0]) as opaque, Image.open(done.result[1]) as clear, Image.open(done.result[2]) as gray:
        assert opaque.size == clear.size and opaque.width > 55
        assert min(opaque.convert("RGB").getpixel((1, 1))) > 240
        assert clear.convert("RGBA").getpixel((1, 1))[3] == 0
        middle = gray.convert("RGBA").getpixel((gray.width // 2, gray.height // 2))
        assert 90 < middle[0] < 165, "fine shades do not turn white"


async def test_animations(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif")
    done = await desk.do(rotate_image, files="Pictures/a.gif")
    assert frame_count(done.result[0]) == 3
    assert look(done.result[0])[1] == (30, 60)
    assert done.answer == f"Rotated: a.gif in {fresh_profile / 'Pictures'}."


async def test_to_the_left(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    left = await desk.do(rotate_image, files="Pictures/a.png", direction="left", save_as="Pictures/left.png")
    back = await desk.do(rotate_image, files="Pictures/a.png", degrees=-90, save_as="Pictures/back.png")
    assert look(left.result[0]) == look(back.result[0])
