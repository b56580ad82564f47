"""The largest and the smallest picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.actions.media.pick_image import pick_image
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import photo, picture


def test_card() -> None:
    check_card(pick_image)


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        ({}, ["wide.png", "tall.png"]),
        ({"by": "width"}, ["wide.png"]),
        ({"by": "height"}, ["tall.png"]),
        ({"order": "least"}, ["small.jpg"]),
        ({"by": "width", "order": "least", "count": 2}, ["tall.png", "small.jpg"]),
        ({"count": 99}, ["tall.png", "wide.png", "small.jpg"]),
    ],
)
async def test_picks(fresh_profile: Path, wish: dict[str, object], names: list[str]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/wide.png", Image.new("L", (100, 40)))
    picture(desk, "Pictures/tall.png", Image.new("L", (20, 200)))
    photo(desk, "Pictures/small.jpg")
    done = await desk.do(pick_image, files="Pictures", **wish)
    assert sorted(done.names) == sorted(names)
    assert ("has the" if len(names) == 1 else "These have the") in done.answer


async def test_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.fails(pick_image, InputError, files="Pictures", count=0)
