"""Copying under another name."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.copy_file_as import copy_file_as
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(copy_file_as)


async def test_a_file_keeps_its_extension(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/report.pdf", "r")
    done = await desk.do(copy_file_as, file="Documents/report.pdf", save_as="Documents/report final")
    assert desk.files("Documents") == ["report final.pdf", "report.pdf"]
    assert done.answer == "Made the copy report final.pdf in Documents."


async def test_a_whole_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/Recipes/soups/a.txt", "beets")
    desk.folder("Documents/Recipes/empty")
    await desk.do(copy_file_as, file="Documents/Recipes", save_as="Documents/Recipes v1.2")
    assert desk.files("Documents/Recipes v1.2") == ["empty", "soups/a.txt"]


async def test_into_a_folder_that_is_there(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Desktop/a.txt")
    assert (await desk.do(copy_file_as, file="Desktop/a.txt", save_as="Music")).result == fresh_profile / "Music/a.txt"


async def test_a_taken_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/b.txt")
    await desk.fails(copy_file_as, AlreadyThere, file="Documents/a.txt", save_as="Documents/b.txt")
    await desk.fails(copy_file_as, InputError, file="Documents/a.txt", save_as="Documents/a.txt")
