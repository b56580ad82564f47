"""What is known of a picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.actions.media.image_info import image_info
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import GPS, moving, photo, picture


def test_card() -> None:
    check_card(image_info)


async def test_a_photo(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg")
    done = await desk.do(image_info, file="Pictures/a.jpg")
    facts = {key: value for key, value in done.result.items() if key not in ("bytes", "file size")}
    assert facts == {
        "name": "a.jpg", "format": "JPEG", "width": 40, "height": 80, "colors": "RGB", "frames": 1,
        "maker": "Lens & Sons", "taken": "2026-03-01 10:20:30", "place": "46.95000, 7.44167",
    }  # fmt: skip
    assert "taken: 2026-03-01 10:20:30" in done.answer


@pytest.mark.parametrize(
    ("mode", "said"), [("L", "gray"), ("1", "black and white"), ("P", "palette"), ("I;16", "gray, 16 bits")]
)
async def test_colors(fresh_profile: Path, mode: str, said: str) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", Image.new(mode, (3, 2)))
    done = await desk.do(image_info, file="Pictures/a.png")
    assert (done.result["colors"], done.result["width"], done.result["height"]) == (said, 3, 2)


async def test_animations_and_places_that_make_no_sense(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif")
    exif = Image.Exif()
    exif.get_ifd(GPS).update({1: "N", 2: (1.0,)})
    picture(desk, "Pictures/b.jpg", exif=exif)
    assert (await desk.do(image_info, file="Pictures/a.gif")).result["frames"] == 3
    assert "place" not in (await desk.do(image_info, file="Pictures/b.jpg")).result
