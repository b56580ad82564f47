"""Making pictures smaller or larger."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.actions.media.resize_image import resize_image
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError, QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import UPRIGHT, fine_shades, frame_count, look, moving, photo, picture, scan


def test_card() -> None:
    check_card(resize_image)


@pytest.mark.parametrize(
    ("wish", "size"),
    [
        ({"width": 40}, (40, 20)),
        ({"height": 10}, (20, 10)),
        ({"percent": 25}, (20, 10)),
        ({"percent": 150}, (120, 60)),
        ({"width": 40, "height": 40}, (40, 20)),
        ({"width": 40, "height": 40, "keep_ratio": False}, (40, 40)),
        ({"width": 1}, (1, 1)),
    ],
)
async def test_sizes(fresh_profile: Path, wish: dict[str, object], size: tuple[int, int]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(resize_image, files="Pictures/a.png", **wish)
    assert look(done.result[0])[1] == size
    assert done.answer == f"Resized: a.png in {fresh_profile / 'Pictures'}."


async def test_what_a_camera_held_on_its_side_took_stays_upright(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", quality=95)
    done = await desk.do(resize_image, files="Pictures/a.jpg", width=20)
    assert look(done.result[0]) == ("JPEG", (20, 40), UPRIGHT)
    with Image.open(done.result[0]) as image:
        assert 0x0112 not in image.getexif()
        assert image.getexif()[0x010F] == "Lens & Sons", "what else the camera noted is kept"


async def test_animations_stay_whole(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif", frames=4)
    moving(desk, "Pictures/b.webp")
    moving(desk, "Pictures/c.png")
    done = await desk.do(resize_image, files=["Pictures/a.gif", "Pictures/b.webp", "Pictures/c.png"], width=30)
    assert [frame_count(path) for path in done.result] == [4, 3, 3]
    with Image.open(done.result[0]) as image:
        assert (image.size, image.info["loop"]) == ((30, 15), 0)
        image.seek(2)
        assert image.info["duration"] == 200


async def test_an_animation_that_runs_once_does_not_start_to_turn(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    frames = [Image.new("RGB", (20, 20), color) for color in ("red", "blue")]
    picture(desk, "Pictures/a.gif", frames[0], save_all=True, append_images=frames[1:])
    done = await desk.do(resize_image, files="Pictures/a.gif", width=10)
    with Image.open(done.result[0]) as image:
        assert image.n_frames == 2
        assert "loop" not in image.info


async def test_scans_keep_their_pages_and_fine_shades_stay_fine(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    scan(desk, "Pictures/scan.tiff")
    picture(desk, "Pictures/xray.png", fine_shades())
    done = await desk.do(resize_image, files=["Pictures/scan.tiff", "Pictures/xray.png"], percent=50)
    assert frame_count(done.result[0]) == 3
    with Image.open(done.result[1]) as image:
        assert image.mode == "I;16"
        assert image.getpixel((31, 2)) > 60_000


async def test_places(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    one, two = picture(desk, "Pictures/a.png"), picture(desk, "Pictures/b.jpg")
    await desk.do(resize_image, files="Pictures", width=10, folder="Pictures/small")
    await desk.do(resize_image, files="Pictures/a.png", width=10, suffix="-web")
    await desk.do(resize_image, files="Pictures/a.png", width=10, keep_originals=True)
    await desk.do(resize_image, files="Pictures/a.png", width=10, save_as="Desktop/tiny")
    assert desk.files("Pictures") == ["a-resized.png", "a-web.png", "a.png", "b.jpg", "small/a.png", "small/b.jpg"]
    assert desk.files("Desktop") == ["tiny.png"]
    assert (look(one)[1], look(two)[1]) == ((80, 40), (80, 40))


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    picture(desk, "Pictures/b.png")
    await desk.fails(resize_image, QuestionNeeded, files="Pictures/a.png")
    await desk.fails(resize_image, InputError, files="Pictures/a.png", width=0)
    await desk.fails(resize_image, InputError, files="Pictures/a.png", percent=-5)
    await desk.fails(
        resize_image, UnreadableFile, files="Pictures/a.png", width=90_000, height=90_000, keep_ratio=False
    )
    await desk.fails(resize_image, AlreadyThere, files="Pictures/a.png", width=5, save_as="Pictures/b.png")
    await desk.fails(resize_image, InputError, files="Pictures", width=5, save_as="Pictures/c.png")
    await desk.fails(resize_image, InputError, files="Pictures/a.png", width=5, save_as="Pictures/c.xyz")
    await desk.fails(resize_image, FileMissing, files="Music", width=5)


async def test_what_fits_already_is_not_touched(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    before = (fresh_profile / "Pictures/a.png").read_bytes()
    done = await desk.do(resize_image, files="Pictures/a.png", width=100, height=100, larger_only=True)
    assert (done.result, done.answer) == ([], "All pictures fit already.")
    assert (fresh_profile / "Pictures/a.png").read_bytes() == before
    done = await desk.do(resize_image, files="Pictures/a.png", width=40, height=100, larger_only=True)
    assert look(done.result[0])[1] == (40, 20)
