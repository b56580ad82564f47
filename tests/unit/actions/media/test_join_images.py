"""Pictures edge to edge."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.join_images import join_images
from lam_desktop.core.errors import InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, photo, picture


def test_card() -> None:
    check_card(join_images)


async def test_in_a_row_they_are_of_one_height(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", Image.new("RGB", (100, 50), "red"))
    picture(desk, "Pictures/b.png", Image.new("RGBA", (200, 100), "blue"))
    done = await desk.do(join_images, files=["Pictures/a.png", "Pictures/b.png"], save_as="Pictures/ab.png")
    assert look(done.result) == ("PNG", (200, 50), ("red", "blue", "red", "blue"))
    assert done.answer == f"The joined picture is ab.png in {fresh_profile / 'Pictures'}."


async def test_in_a_column_they_are_of_one_width(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", Image.new("RGB", (100, 50), "red"))
    photo(desk, "Pictures/b.jpg")
    done = await desk.do(join_images, files=["Pictures/a.png", "Pictures/b.jpg"], direction="one below the other")
    assert done.result.name == "joined.jpg"
    assert look(done.result)[1] == (40, 20 + 80)


async def test_one_is_too_few_and_some_are_too_large(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(join_images, InputError, files="Pictures/a.png")
    picture(desk, "Pictures/b.png", Image.new("1", (65_000, 500)))
    picture(desk, "Pictures/c.png", Image.new("1", (65_000, 500)))
    await desk.fails(join_images, UnreadableFile, files=["Pictures/b.png", "Pictures/c.png"])
