"""Black and white."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.grayscale_image import grayscale_image
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import fine_shades, frame_count, moving, picture, profile, quarters


def test_card() -> None:
    check_card(grayscale_image)


async def test_no_color_is_left(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", icc_profile=profile())
    picture(desk, "Pictures/b.png", Image.new("RGBA", (20, 20), (255, 0, 0, 90)))
    picture(desk, "Pictures/c.tif", quarters().convert("CMYK"))
    done = await desk.do(grayscale_image, files="Pictures")
    modes = []
    for path in done.result:
        with Image.open(path) as image:
            modes.append(image.mode)
            assert "icc_profile" not in image.info, "a profile for colours does not fit"
    assert modes == ["L", "LA", "L"]
    assert done.answer == "Made black and white 3 files, now in Pictures:\na.jpg\nb.png\nc.tif"


async def test_fine_shades_stay_fine(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/xray.png", fine_shades())
    done = await desk.do(grayscale_image, files="Pictures/xray.png")
    with Image.open(done.result[0]) as image:
        assert (image.mode, image.getpixel((63, 0))) == ("I;16", 63 * 1024)


async def test_animations(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif")
    done = await desk.do(grayscale_image, files="Pictures/a.gif", keep_originals=True)
    assert frame_count(done.result[0]) == 3
    with Image.open(done.result[0]) as image:
        red, green, blue = image.convert("RGB").getpixel((5, 5))
        assert red == green == blue
