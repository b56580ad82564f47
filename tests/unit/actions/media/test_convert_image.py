"""Turning pictures into another format."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from lam_desktop.actions.media.convert_image import convert_image
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import (
    UPRIGHT,
    fine_shades,
    frame_count,
    look,
    moving,
    picture,
    profile,
    quarters,
    scan,
)


def test_card() -> None:
    check_card(convert_image)


@pytest.mark.parametrize("format", ["jpg", "png", "webp", "gif", "bmp", "tiff", "ico"])
async def test_formats(fresh_profile: Path, format: str) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png" if format != "png" else "Pictures/a.bmp")
    done = await desk.do(convert_image, files="Pictures", format=format)
    kind, _, colors = look(done.result[0])
    assert kind == {"jpg": "JPEG", "tiff": "TIFF"}.get(format, format.upper())
    assert colors == UPRIGHT
    assert len(desk.files("Pictures")) == 2


async def test_what_was_see_through_becomes_white(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/half.png", Image.new("RGBA", (20, 20), (255, 0, 0, 0)))
    palette = Image.new("P", (20, 20), 0)
    picture(desk, "Pictures/palette.gif", palette, transparency=0)
    done = await desk.do(convert_image, files="Pictures", format="jpg")
    assert [look(path)[2][0] for path in done.result] == ["white", "white"]


async def test_printers_colors(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/print.jpg", quarters().convert("CMYK"), quality=95)
    done = await desk.do(convert_image, files="Pictures/print.jpg", format="png")
    assert look(done.result[0])[2] == UPRIGHT


@pytest.mark.parametrize("format", ["jpg", "gif", "webp", "bmp", "pdf", "png", "tiff", "ico"])
@pytest.mark.parametrize("mode", ["I;16", "I", "F", "LA", "1", "LAB", "CMYK", "RGBA", "P"])
async def test_every_kind_of_color_fits_every_format(fresh_profile: Path, mode: str, format: str) -> None:
    desk = Desk(fresh_profile)
    source = "a.tif" if format != "tiff" else "a.png" if mode in ("I;16", "LA", "1", "RGBA", "P") else "a.tif"
    shades = fine_shades() if mode == "I;16" else Image.linear_gradient("L").resize((64, 8))
    image = Image.new(mode, (64, 8)) if mode == "LAB" else shades if mode == "I;16" else shades.convert(mode)
    picture(desk, f"Pictures/{source}", image)
    done = await desk.do(convert_image, files=f"Pictures/{source}", save_as=f"Pictures/b.{format}")
    assert done.result[0].stat().st_size > 0


async def test_fine_shades_do_not_turn_white(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/xray.png", fine_shades())
    for format in ("jpg", "webp", "gif", "bmp"):
        done = await desk.do(convert_image, files="Pictures/xray.png", format=format)
        with Image.open(done.result[0]) as image:
            gray = image.convert("L")
            assert abs(gray.getpixel((32, 4)) - 128) < 8, format


async def test_moving_pictures_and_pages(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    moving(desk, "Pictures/a.gif")
    scan(desk, "Pictures/scan.tif")
    kept = await desk.do(convert_image, files="Pictures/a.gif", format="webp")
    still = await desk.do(convert_image, files="Pictures/a.gif", format="jpg")
    paper = await desk.do(convert_image, files="Pictures/scan.tif", format="pdf")
    assert frame_count(kept.result[0]) == 3
    assert frame_count(still.result[0]) == 1
    assert len(PdfReader(paper.result[0]).pages) == 3


async def test_a_photo_with_a_second_picture_inside_is_no_animation(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    held = BytesIO()
    quarters().save(held, "MPO", save_all=True, append_images=[quarters((20, 10))])
    desk.put("Pictures/phone.jpg", held.getvalue())
    done = await desk.do(convert_image, files="Pictures/phone.jpg", format="webp")
    assert frame_count(done.result[0]) == 1


async def test_a_photo_on_paper_is_no_poster(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.jpg", quarters((2000, 1000)))
    done = await desk.do(convert_image, files="Pictures/a.jpg", format="pdf")
    assert float(PdfReader(done.result[0]).pages[0].mediabox.width) <= 842


async def test_the_color_profile_goes_along_only_where_it_fits(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png", icc_profile=profile())
    picture(desk, "Pictures/gray.tif", Image.new("L", (9, 9)), icc_profile=profile())
    done = await desk.do(convert_image, files="Pictures", format="jpg")
    with Image.open(done.result[0]) as colored, Image.open(done.result[1]) as gray:
        assert colored.info.get("icc_profile") == profile()
        assert "icc_profile" not in gray.info


async def test_originals(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.bmp")
    picture(desk, "Pictures/b.jpg")
    done = await desk.do(convert_image, files="Pictures", format="jpg", keep_originals=False)
    assert desk.files("Pictures") == ["a.jpg", "b.jpg"]
    assert done.answer == f"Converted: a.jpg in {fresh_profile / 'Pictures'}."


async def test_a_name_that_lies_about_the_content(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    held = BytesIO()
    quarters().save(held, "PNG")
    desk.put("Pictures/really-a-png.jpg", held.getvalue())
    done = await desk.do(convert_image, files="Pictures/really-a-png.jpg", format="webp")
    assert look(done.result[0])[2] == UPRIGHT


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.bmp")
    picture(desk, "Pictures/a.gif")
    picture(desk, "Pictures/b.png")
    await desk.fails(convert_image, QuestionNeeded, files="Pictures/a.bmp")
    await desk.fails(convert_image, InputError, files="Pictures/b.png", format="png")
    await desk.fails(convert_image, InputError, files=["Pictures/a.bmp", "Pictures/a.gif"], format="jpg")
    await desk.fails(convert_image, InputError, files="Pictures/a.bmp", format="psd")
    await desk.fails(convert_image, AlreadyThere, files="Pictures/a.bmp", save_as="Pictures/b.png")
    picture(desk, "Pictures/long.png", Image.new("L", (17_000, 1)))
    await desk.fails(convert_image, UnreadableFile, files="Pictures/long.png", format="webp")
