"""Deleting what another folder has as well."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.delete_what_is_in import delete_what_is_in
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(delete_what_is_in)


async def test_only_the_very_same_content_goes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Phone/a.jpg", "beach")
    desk.put("Phone/b.jpg", "tower")
    desk.put("Phone/c.jpg", "beech")
    desk.put("Phone/none.jpg", "")
    desk.put("Album/2024/sand.jpg", "beach")
    desk.put("Album/b.jpg", "other")
    desk.put("Album/none.jpg", "")
    done = await desk.do(delete_what_is_in, files=inside("Phone"), folder="Album")
    assert done.answer.startswith("Moved 1 file to the trash")
    assert desk.files("Phone") == ["b.jpg", "c.jpg", "none.jpg"]
    assert desk.files("Album") == ["2024/sand.jpg", "b.jpg", "none.jpg"]


async def test_what_lies_in_that_folder_is_no_copy_of_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Album/a.jpg", "beach")
    done = await desk.do(delete_what_is_in, files=inside("Album"), folder="Album")
    assert done.answer == "None of them is in the other folder."
