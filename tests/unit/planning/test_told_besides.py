"""What is said besides an order, behind it or about its file, is heeded and makes no order of its own."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery
from lam_desktop.planning.besides import besides
from lam_desktop.planning.kindnouns import plain_kinds
from lam_desktop.planning.paging import taken_out
from lam_desktop.planning.sizes import after_that, sides
from lam_desktop.planning.sparing import sparing
from tests.unit.planning.said import calls, outcome, plan


@pytest.mark.parametrize(
    "said",
    [
        " and save over it",
        ", overwriting the originals",
        ". Write it back into the same file",
        ", same document please",
        ", no second copy",
        "; we don't want another file",
        ". The uncut version I still need",
        ", everything else keeps its colour",
        ", with all columns",
    ],
)
def test_words_about_the_file_itself_are_known(said: str) -> None:
    assert list(besides(f"sort list.csv by town{said}."))


@pytest.mark.parametrize(
    "said",
    [
        "sort a.csv and save it in the folder Old",
        "make a copy of a.csv",
        "put the new file into Music",
        "zip the files I still need",
        "mail the same file to Ann",
    ],
)
def test_orders_are_none_of_them(said: str) -> None:
    assert not list(besides(said))


async def test_a_picture_is_saved_over(tmp_path: Path) -> None:
    (tmp_path / "Pictures").mkdir()
    Image.new("RGB", (4, 2)).save(tmp_path / "Pictures/boat.jpg")
    found = await plan(tmp_path, "Turn boat.jpg in Pictures to the left and save over it")
    assert calls(found) == ["rotate_image"]
    assert found.steps[0].args["in_place"] is True


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("zip all the mp3s in Music/Live. But not intro.mp3.", "zip all the mp3s in Music/Live except intro.mp3"),
        (
            "how many pictures are in the photos in Trip? Leave out the raw folder",
            'how many pictures are in the photos in Trip except "raw"?',
        ),
        (
            "turn the bmps in Scans to png and delete the bmps - oh, except a.bmp, leave that as it is",
            "turn the bmps in Scans except a.bmp to png and delete the bmps",
        ),
        ("delete notes.txt, not list.txt", "delete notes.txt, not list.txt"),
        ("write a poem about the sea. Not about ships.", "write a poem about the sea. Not about ships."),
        ("copy the pdfs in A and the pdfs in B to C, without x.pdf", "copy the pdfs in A and the pdfs in B to C, without x.pdf"),
    ],
)  # fmt: skip
def test_an_exception_belongs_to_the_set_it_is_taken_from(said: str, same: str) -> None:
    assert sparing(said) == same


async def test_a_spared_file_is_neither_made_anew_nor_deleted(tmp_path: Path) -> None:
    for name in ("a.bmp", "b.bmp"):
        (tmp_path / "Scans").mkdir(exist_ok=True)
        Image.new("RGB", (2, 2)).save(tmp_path / "Scans" / name)
    found = await plan(
        tmp_path, "Convert the bmps in Scans to png, then the bmps can go. Except b.bmp, leave that alone"
    )
    assert calls(found) == ["convert_image", "delete_files"]
    for step in found.steps:
        assert isinstance(step.args["files"], FileQuery)
        assert step.args["files"].exclude == ("b.bmp",)


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("take the first and the last page out of plan.pdf", "delete the first and the last page from plan.pdf"),
        ("take page 4 out of plan.pdf, please", "delete page 4 from plan.pdf, please"),
        ("take page 4 out of plan.pdf and save it as four.pdf", "take page 4 out of plan.pdf and save it as four.pdf"),
        ("take pages 2-3 out of plan.pdf into map.pdf", "take pages 2-3 out of plan.pdf into map.pdf"),
        ("take the trash out", "take the trash out"),
    ],
)
def test_pages_are_deleted_where_no_place_is_named_for_them(said: str, same: str) -> None:
    assert taken_out(said) == same


@pytest.mark.parametrize(
    ("said", "pages"),
    [
        ("delete the third and the very last page of plan.pdf", [3, -1]),
        ("delete the 1st, 2nd and 4th pages of plan.pdf", [1, 2, 4]),
        ("delete the second to last page of plan.pdf", [-2]),
    ],
)
async def test_pages_by_their_rank(tmp_path: Path, said: str, pages: list[int]) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4")
    found = await plan(tmp_path, said)
    assert calls(found) == ["delete_pages"]
    assert found.steps[0].args["pages"] == pages


async def test_the_zip_is_no_csv(tmp_path: Path) -> None:
    (tmp_path / "Downloads").mkdir()
    (tmp_path / "Downloads/towns.zip").write_bytes(b"PK\5\6" + bytes(18))
    found = await plan(
        tmp_path,
        "unpack Downloads/towns.zip to Documents/towns, merge the csvs in Documents/towns to all.csv, after that the zip can go",
    )
    assert calls(found)[-1] == "delete_files"
    assert found.steps[-1].args["files"] == Path("Downloads/towns.zip")


@pytest.mark.parametrize("said", ["merge a.csv", "which rows are in a.csv but not in a.csv"])
async def test_what_makes_no_sense_is_asked_about(tmp_path: Path, said: str) -> None:
    (tmp_path / "a.csv").write_text("n,m\n1,2\n")
    assert isinstance(await outcome(tmp_path, said), Question)


@pytest.mark.parametrize(
    ("said", "same"),
    [
        (
            "shrink the pngs in A so that the longer side is 640 px",
            "shrink the pngs in A to fit in 640 x 640 pixels, larger ones only",
        ),
        (
            "resize the pngs in A so that their longest edge is 640 pixels",
            "resize the pngs in A to fit in 640 x 640 pixels",
        ),
        (
            "make the longest side of the pngs in A at most 640 pixels",
            "shrink the pngs in A to fit in 640 x 640 pixels, larger ones only",
        ),
        (
            "resize the pngs in A so that the long side is 640 px. Those that fit already should not be touched.",
            "resize the pngs in A to fit in 640 x 640 pixels, larger ones only.",
        ),
        ("make the longer list the first", "make the longer list the first"),
    ],
)
def test_one_side_of_a_picture_is_a_square(said: str, same: str) -> None:
    assert sides(said) == same


def test_what_comes_after_it_is_done_comes_then() -> None:
    assert after_that("zip A, and once that is done mail it") == "zip A, then mail it"
    assert after_that("tell me when it is done") == "tell me when it is done"


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("zip the pdf bills in Papers/bills 2025", "zip the pdf files in Papers/bills 2025"),
        ("zip the pdf bills in Papers", "zip the pdf bills in Papers"),
        ("open the old bills in Papers/bills", "open the old bills in Papers/bills"),
    ],
)
def test_a_noun_that_the_folder_bears_says_no_more(said: str, same: str) -> None:
    assert plain_kinds(said) == same


async def test_pictures_are_shrunk_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "Pictures/trip").mkdir(parents=True)
    Image.new("RGB", (9, 9)).save(tmp_path / "Pictures/trip/a.jpg")
    said = "Look at Pictures/trip. Shrink the jpgs there so that the longer side is 640 px, right over the originals"
    found = await plan(tmp_path, said)
    assert calls(found) == ["resize_image"]
    args = found.steps[0].args
    assert (args["width"], args["height"], args["larger_only"], args["in_place"]) == (640, 640, True, True)
