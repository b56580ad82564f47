"""Making picture files smaller."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from lam_desktop.actions.media.compress_image import compress_image
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import UPRIGHT, frame_count, look, photo, picture, profile


def test_card() -> None:
    check_card(compress_image)


def noise(size: tuple[int, int] = (400, 300)) -> Image.Image:
    return Image.effect_noise(size, 90).convert("RGB")


async def test_below_a_size(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", noise(), quality=98)
    picture(desk, "Pictures/b.png", noise())
    done = await desk.do(compress_image, files="Pictures", max_size=20_000)
    assert all(0 < path.stat().st_size <= 20_000 for path in done.result)
    assert done.answer == "Compressed 2 pictures: a.jpg, b.png."


async def test_by_quality(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    before = picture(desk, "Pictures/a.jpg", noise(), quality=98).stat().st_size
    done = await desk.do(compress_image, files="Pictures/a.jpg", quality=30)
    assert done.result[0].stat().st_size < before / 2
    assert look(done.result[0])[1] == (400, 300)


async def test_one_that_would_grow_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = picture(desk, "Pictures/a.jpg", noise(), quality=20)
    before = path.read_bytes()
    await desk.do(compress_image, files="Pictures/a.jpg", quality=95)
    assert path.read_bytes() == before


async def test_an_animation_stays_one(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    frames = [noise() for _ in range(3)]
    picture(desk, "Pictures/a.gif", frames[0], save_all=True, append_images=frames[1:], duration=80)
    done = await desk.do(compress_image, files="Pictures/a.gif", max_size=60_000)
    assert frame_count(done.result[0]) == 3
    assert done.result[0].stat().st_size <= 60_000


async def test_what_the_picture_knows_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", quality=98, icc_profile=profile())
    done = await desk.do(compress_image, files="Pictures/a.jpg", save_as="Pictures/b.jpg")
    assert look(done.result[0]) == ("JPEG", (40, 80), UPRIGHT)
    with Image.open(done.result[0]) as image:
        assert image.info["icc_profile"] == profile()
        assert image.getexif()[0x010F] == "Lens & Sons"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", noise())
    await desk.fails(compress_image, InputError, files="Pictures/a.jpg", quality=0)
    await desk.fails(compress_image, InputError, files="Pictures/a.jpg", quality=101)
    error = await desk.fails(compress_image, InputError, files="Pictures/a.jpg", max_size=100)
    assert error.message == "a.jpg cannot be made as small as 100 bytes."
