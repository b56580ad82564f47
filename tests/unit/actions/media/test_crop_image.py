"""Cutting out a part of pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.media.crop_image import crop_image
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, photo, picture


def test_card() -> None:
    check_card(crop_image)


@pytest.mark.parametrize(
    ("position", "color"),
    [("top left", "red"), ("top right", "green"), ("bottom left", "blue"), ("bottom right", "white")],
)
async def test_corners(fresh_profile: Path, position: str, color: str) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(crop_image, files="Pictures/a.png", width=20, height=10, position=position)
    assert look(done.result[0]) == ("PNG", (20, 10), (color,) * 4)


@pytest.mark.parametrize(
    ("wish", "size"),
    [({}, (40, 40)), ({"width": 30}, (30, 30)), ({"height": 8}, (8, 8)), ({"width": 80, "height": 1}, (80, 1))],
)
async def test_squares_and_strips(fresh_profile: Path, wish: dict[str, int], size: tuple[int, int]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(crop_image, files="Pictures/a.png", **wish)
    assert look(done.result[0])[1] == size
    assert done.answer == f"Cropped: a.png in {fresh_profile / 'Pictures'}."


async def test_a_photo_is_cut_as_it_is_seen(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", quality=95)
    done = await desk.do(crop_image, files="Pictures/a.jpg", width=20, height=40, position="top left")
    assert look(done.result[0]) == ("JPEG", (20, 40), ("red",) * 4)


async def test_a_part_larger_than_the_whole(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    error = await desk.fails(crop_image, InputError, files="Pictures/a.png", width=81, height=40)
    assert "80 x 40" in error.message
    await desk.fails(crop_image, InputError, files="Pictures/a.png", width=-5, height=5)
