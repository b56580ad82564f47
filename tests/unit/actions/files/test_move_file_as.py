"""Moving under another name."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.move_file_as import move_file_as
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(move_file_as)


async def test_moves_and_renames(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/scan0001.pdf", "contract")
    done = await desk.do(move_file_as, file="Downloads/scan0001.pdf", save_as="Documents/2026/contract")
    assert desk.text("Documents/2026/contract.pdf") == "contract"
    assert desk.files("Downloads") == []
    assert done.answer == "It is now contract.pdf in 2026."


async def test_a_folder_into_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/set/a.txt")
    await desk.do(move_file_as, file="Downloads/set", save_as="Documents")
    assert desk.files("Documents") == ["set/a.txt"]


async def test_a_taken_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/b.txt")
    await desk.fails(move_file_as, AlreadyThere, file="Documents/a.txt", save_as="Documents/b.txt")
