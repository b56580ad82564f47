"""Words on pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from lam_desktop.actions.media.add_text_to_image import add_text_to_image
from lam_desktop.core.errors import InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import frame_count, look, moving, photo, picture


def changed(before: Image.Image, after: Path) -> tuple[int, int, int, int] | None:
    """The part of a picture that is no longer as it was."""
    with Image.open(after) as image:
        return ImageChops.difference(before.convert("RGB"), image.convert("RGB")).getbbox()


def test_card() -> None:
    check_card(add_text_to_image)


@pytest.mark.parametrize(
    ("position", "across", "down"),
    [("top left", 0, 0), ("bottom right", 1, 1), ("center", 0.5, 0.5), ("diagonal", 0.5, 0.5), ("bottom", 0.5, 1)],
)
async def test_words_stand_where_they_should_and_nowhere_else(
    fresh_profile: Path, position: str, across: float, down: float
) -> None:
    desk = Desk(fresh_profile)
    plain = Image.new("RGB", (600, 400), "gray")
    picture(desk, "Pictures/a.png", plain)
    done = await desk.do(add_text_to_image, files="Pictures/a.png", text="Mia", position=position)
    box = changed(plain, done.result[0])
    assert box is not None
    left, top, right, bottom = box
    if position in ("center", "diagonal"):
        assert right - left > 200, "large letters"
        assert abs((left + right) / 2 - 300) < 30 and abs((top + bottom) / 2 - 200) < 30
    else:
        assert bottom - top < 60
        assert abs((left + right) / 2 - 600 * across) < 60 and abs((top + bottom) / 2 - 400 * down) < 60
    assert done.answer == f"Wrote “Mia” on: a.png in {fresh_profile / 'Pictures'}."


async def test_color_size_and_copies(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    plain = Image.new("RGB", (600, 400), "white")
    before = picture(desk, "Pictures/a.png", plain).read_bytes()
    done = await desk.do(
        add_text_to_image, files="Pictures/a.png", text="X", size=120, color="red", keep_originals=True
    )
    assert done.names == ["a-marked.png"] and (fresh_profile / "Pictures/a.png").read_bytes() == before
    box = changed(plain, done.result[0])
    assert box is not None and 80 < box[3] - box[1] < 140
    with Image.open(done.result[0]) as image:
        reds = [
            pixel for _, pixel in image.convert("RGB").getcolors(600 * 400) or () if pixel[0] > 200 > 100 > pixel[1]
        ]
    assert reds


async def test_photos_stay_upright_and_animations_move(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/side.jpg")
    moving(desk, "Pictures/wave.gif")
    done = await desk.do(add_text_to_image, files="Pictures", text="ok", folder="Pictures/web")
    assert done.names == ["side.jpg", "wave.gif"]
    assert look(done.result[0])[1] == (40, 80) and frame_count(done.result[1]) == 3


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(add_text_to_image, QuestionNeeded, files="Pictures/a.png", text=" ")
    await desk.fails(add_text_to_image, InputError, files="Pictures/a.png", text="x" * 301)
    await desk.fails(add_text_to_image, InputError, files="Pictures/a.png", text="x", size=1)
    error = await desk.fails(add_text_to_image, InputError, files="Pictures/a.png", text="a\U000f0000")
    assert "no letters" in error.message
