"""Small previews."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.make_thumbnails import make_thumbnails
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import look, photo, picture, quarters


def test_card() -> None:
    check_card(make_thumbnails)


async def test_they_go_to_a_folder_of_their_own(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    photo(desk, "Pictures/b.jpg", quality=95)
    picture(desk, "Pictures/tiny.png", quarters((8, 8)))
    done = await desk.do(make_thumbnails, files="Pictures", size=20)
    assert desk.files("Pictures/thumbnails") == ["a.png", "b.jpg", "tiny.png"]
    assert [look(path)[1] for path in done.result] == [(20, 10), (10, 20), (8, 8)]
    assert done.answer == "Made thumbnails 3 files, now in thumbnails:\na.png\nb.jpg\ntiny.png"


async def test_in_the_folder_of_the_pictures_they_get_another_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    await desk.do(make_thumbnails, files="Pictures/a.png", folder="Pictures")
    assert desk.files("Pictures") == ["a-thumbnail.png", "a.png"]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    picture(desk, "Pictures/thumbnails/a.png")
    await desk.fails(make_thumbnails, InputError, files="Pictures/a.png", size=0)
    await desk.fails(make_thumbnails, AlreadyThere, files="Pictures/a.png")
