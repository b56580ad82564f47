"""What is said besides an order, behind it or about its file, is heeded and makes no order of its own."""

# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.core.outcome import Question
from lam_desktop.planning.besides import besides
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
