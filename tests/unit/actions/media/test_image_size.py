"""How large pictures are."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.image_size import image_size
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import photo, picture


def test_card() -> None:
    check_card(image_size)


async def test_as_people_see_them(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", Image.new("L", (1500, 1000)))
    photo(desk, "Pictures/b.jpg")
    desk.put("Pictures/notes.txt")
    done = await desk.do(image_size, files="Pictures")
    assert done.result.rows == (("a.png", 1500, 1000, 1_500_000), ("b.jpg", 40, 80, 3200))
    assert done.answer.splitlines()[0] == "a.png is 1500 x 1000 pixels (1.5 megapixels)."


async def test_no_pictures(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/notes.txt")
    await desk.fails(image_size, FileMissing, files="Documents")
