"""Mirroring pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.media.flip_image import flip_image
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, photo, picture


def test_card() -> None:
    check_card(flip_image)


@pytest.mark.parametrize(
    ("direction", "colors"),
    [("horizontally", ("green", "red", "white", "blue")), ("vertically", ("blue", "white", "red", "green"))],
)
async def test_directions(fresh_profile: Path, direction: str, colors: tuple[str, ...]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(flip_image, files="Pictures/a.png", direction=direction)
    assert look(done.result[0]) == ("PNG", (80, 40), colors)
    assert done.answer == f"Mirrored: a.png in {fresh_profile / 'Pictures'}."


async def test_a_photo_is_mirrored_as_it_is_seen(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", quality=95)
    done = await desk.do(flip_image, files="Pictures/a.jpg", folder="Pictures/mirrored")
    assert look(done.result[0]) == ("JPEG", (40, 80), ("green", "red", "white", "blue"))


async def test_an_unknown_direction(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(flip_image, InputError, files="Pictures/a.png", direction="inside out")
