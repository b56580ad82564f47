"""What is said once and means several, and what is said in an order of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.values import FileQuery, Ref
from lam_desktop.planning.ellipsis import said_again
from tests.unit.planning.said import calls, plan


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "put the pdfs of Downloads into Papers, the songs into Music and the rest into Old",
            "put the pdfs of Downloads into Papers and put the songs in Downloads into Music and put all files in"
            " Downloads except the pdfs and the songs into Old",
        ),
        ("send a.pdf to al@x.org and b.pdf to bo@x.org", "send a.pdf to al@x.org and send b.pdf to bo@x.org"),
        ("move a.txt to Music and delete b.txt", "move a.txt to Music and delete b.txt"),
        ("copy the pdfs to Papers, Music and Videos", "copy the pdfs to Papers, Music and Videos"),
        ("mail the photos to Anna and Tom", "mail the photos to Anna and Tom"),
    ],
)
def test_the_verb_is_said_again_where_it_is_left_out(said: str, meant: str) -> None:
    assert said_again(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "put the pdfs in Downloads into Papers, the songs to Music and everything else into Old",
        "the pdfs in Downloads go to Papers, the songs to Music, anything else to Old",
    ],
)
async def test_what_is_left_is_without_what_was_named(fresh_profile: Path, said: str) -> None:
    steps = (await plan(fresh_profile, said)).steps
    assert [step.action for step in steps] == ["move_files"] * 3
    left = steps[2].args["files"]
    assert left.folders == ("Downloads",) and {"*.pdf", "*.mp3"} <= set(left.exclude)


async def test_each_kind_goes_to_its_own_folder(fresh_profile: Path) -> None:
    said = "put the pdfs of Downloads into Documents/Papers, the songs into Music and the zips into Documents/Packed"
    found = await plan(fresh_profile, said)
    assert calls(found) == ["move_files"] * 3
    assert [step.args["files"].folders for step in found.steps] == [("Downloads",)] * 3
    assert [step.args["folder"].name for step in found.steps] == ["Papers", "Music", "Packed"]


async def test_a_file_that_was_moved_is_renamed_and_not_its_folder(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "move Desktop/sums.xlsx to Documents/Money and rename it to sums-2026.xlsx")
    assert calls(found) == ["move_files", "rename_file"]
    assert found.steps[1].args == {"new_name": "sums-2026.xlsx", "file": Ref("s1")}


async def test_the_place_behind_several_renamings_is_that_of_all(fresh_profile: Path) -> None:
    found = await plan(fresh_profile, "rename a1.jpg to sea.jpg and a2.jpg to inn.jpg in Pictures")
    assert [step.args["file"] for step in found.steps] == [Path("Pictures/a1.jpg"), Path("Pictures/a2.jpg")]


async def test_how_many_are_the_biggest(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "which seven files in Downloads are the biggest?")).steps
    wanted = FileQuery(folders=("Downloads",), sort_by="size", descending=True, limit=7)
    assert step.args["files"] == wanted


async def test_an_ending_is_changed_where_it_is(fresh_profile: Path) -> None:
    (step,) = (await plan(fresh_profile, "change .htm to .html for all files in Documents/site")).steps
    assert step.action == "change_extension"
    assert step.args["files"].suffixes == (".htm",)


async def test_a_series_with_endings_in_the_order_of_the_photos(fresh_profile: Path) -> None:
    said = "rename the photos in Pictures to trip-001.jpg, trip-002.jpg and so on by date taken"
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.action == "number_files"
    assert (step.args["base"], step.args["width"], step.args["order"]) == ("trip-", 3, "taken")
