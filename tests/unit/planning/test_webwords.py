"""What is fetched in several steps: one download, under the name and in the place that are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import ANY_COLUMN, RowTest
from lam_desktop.planning.webwords import from_web
from tests.unit.planning.said import calls, plan

AT = "http://127.0.0.1:9/x/menu-7.pdf"


@pytest.mark.parametrize(
    "said",
    [
        f"there's a pdf at {AT}, get it, name it menu.pdf and drop it in Documents/Food (that folder isn't there yet)",
        f"download {AT} and put it in Documents/Food and call it menu.pdf",
        f"grab {AT}, call it menu.pdf and stick it in Documents/Food, that site is slow so keep trying",
    ],
)
async def test_name_and_place_are_those_of_the_download(tmp_path: Path, said: str) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert step.action == "download_file"
    assert step.args == {"url": AT, "save_as": Path("Documents/Food/menu.pdf")}


async def test_a_zip_goes_when_it_is_unpacked(tmp_path: Path) -> None:
    found = await plan(
        tmp_path, "get me http://127.0.0.1:9/a.zip and unpack it in Pictures/a. Don't leave the zip there."
    )
    assert calls(found) == ["download_file", "unpack_archive", "delete_files"]


async def test_what_is_counted_in_a_table_that_is_not_there_yet(tmp_path: Path) -> None:
    found = await plan(
        tmp_path, "download http://127.0.0.1:9/loans.csv, and how many of the loans in it are still open?"
    )
    assert calls(found) == ["download_file", "count_rows"]
    assert found.steps[1].args["where"] == [RowTest(ANY_COLUMN, "=", "open")]


@pytest.mark.parametrize(
    "said",
    [
        "get http://127.0.0.1:9/a.json and tell me the price",
        "get http://127.0.0.1:9/a and put the title in Documents/a.txt",
        "call it a.pdf and put it in Documents",
    ],
)
def test_what_is_read_is_no_download(said: str) -> None:
    assert from_web(said) == said
