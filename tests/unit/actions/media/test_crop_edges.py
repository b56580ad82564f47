"""Cutting strips off the edges of pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.media.crop_edges import crop_edges
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, picture


def test_card() -> None:
    check_card(crop_edges)


@pytest.mark.parametrize(
    ("side", "size"),
    [("all", (70, 30)), ("left", (75, 40)), ("right", (75, 40)), ("top", (80, 35)), ("bottom", (80, 35))],
)
async def test_off_one_side_or_all(fresh_profile: Path, side: str, size: tuple[int, int]) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(crop_edges, files="Pictures/a.png", pixels=5, side=side)
    assert look(done.result[0])[1] == size
    assert done.answer == f"Cut the edges off: a.png in {fresh_profile / 'Pictures'}."


async def test_what_goes_is_on_that_side(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    done = await desk.do(crop_edges, files="Pictures/a.png", pixels=40, side="left", save_as="Pictures/b.png")
    assert look(done.result[0]) == ("PNG", (40, 40), ("green", "green", "white", "white"))


async def test_nothing_would_be_left(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    error = await desk.fails(crop_edges, InputError, files="Pictures/a.png", pixels=20)
    assert "80 x 40" in error.message
    await desk.fails(crop_edges, InputError, files="Pictures/a.png", pixels=0)
