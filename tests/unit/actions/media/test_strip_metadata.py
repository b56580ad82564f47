"""Taking out what pictures tell about their maker."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from lam_desktop.actions.media.strip_metadata import strip_metadata
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import GPS, UPRIGHT, frame_count, look, moving, photo, picture, profile, scan


def test_card() -> None:
    check_card(strip_metadata)


SECRETS = (b"Lens", b"Anna", b"Berlin", b"2026:03:01", b"GPS")


def telling(desk: Desk, path: str) -> None:
    """A picture that tells all its format can tell."""
    if path.endswith(".png"):
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", "Anna")
        info.add_itxt("XML:com.adobe.xmp", "<x>Berlin GPS</x>")
        photo(desk, path, pnginfo=info, icc_profile=profile())
    elif path.endswith(".gif"):
        picture(desk, path, comment=b"Anna in Berlin")
    elif path.endswith(".tif"):
        photo(desk, path, description="Berlin", artist="Anna", icc_profile=profile())
    else:
        photo(desk, path, xmp=b"<x>Berlin GPS</x>", comment=b"Anna", icc_profile=profile())


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.gif"])
async def test_nothing_is_told_any_more(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    telling(desk, f"Pictures/{name}")
    before = (fresh_profile / "Pictures" / name).read_bytes()
    assert any(word in before for word in SECRETS)
    done = await desk.do(strip_metadata, files=f"Pictures/{name}")
    left = done.result[0].read_bytes()
    assert [word for word in SECRETS if word in left] == []
    with Image.open(done.result[0]) as image:
        assert dict(image.getexif().get_ifd(GPS)) == {}
        assert {"comment", "xmp", "exif", "Author"} & set(image.info) == set()
    assert look(done.result[0])[2] == UPRIGHT, "it looks as before, upright without its note"
    assert done.answer == f"Removed the metadata: {name} in {fresh_profile / 'Pictures'}."


async def test_colors_stay_true(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    telling(desk, "Pictures/a.jpg")
    done = await desk.do(strip_metadata, files="Pictures/a.jpg", save_as="Pictures/b.jpg")
    with Image.open(done.result[0]) as image:
        assert image.info["icc_profile"] == profile()


async def test_animations_and_pages_stay_whole(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif", comment=b"Anna in Berlin")
    scan(desk, "Pictures/b.tif")
    done = await desk.do(strip_metadata, files="Pictures")
    assert [frame_count(path) for path in done.result] == [3, 3]
    assert b"Berlin" not in done.result[0].read_bytes()


async def test_copies(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg")
    await desk.do(strip_metadata, files="Pictures/a.jpg", keep_originals=True)
    await desk.do(strip_metadata, files="Pictures/a.jpg", folder="Pictures/to share")
    assert desk.files("Pictures") == ["a-clean.jpg", "a.jpg", "to share/a.jpg"]
    assert b"Lens" in (fresh_profile / "Pictures/a.jpg").read_bytes()
