"""Backing up a folder."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.backup_folder import backup_folder
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(backup_folder)


async def test_new_and_changed_files_only(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/same.txt", "1")
    desk.put("Documents/sub/changed.txt", "new")
    desk.put("Documents/.env", "hidden")
    desk.put("Backup/same.txt", "1", days_old=3)
    desk.put("Backup/sub/changed.txt", "old", days_old=2)
    desk.put("Backup/extra.txt", "stays")
    done = await desk.do(backup_folder, folder="Documents", into="Backup")
    assert sorted(done.names) == [".env", "changed.txt"]
    assert desk.files("Backup") == [".env", "extra.txt", "same.txt", "sub/changed.txt"]
    assert desk.text("Backup/sub/changed.txt") == "new"
    again = await desk.do(backup_folder, folder="Documents", into="Backup")
    assert again.answer == "Everything is up to date already."


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a")
    desk.folder("Backup/a")
    await desk.fails(backup_folder, InputError, folder="Documents", into="Documents/copy")
    await desk.fails(backup_folder, InputError, folder="Documents", into="Backup")
    await desk.fails(backup_folder, FileMissing, folder="Nowhere", into="Backup")


async def test_what_is_left_out_is_not_copied(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/sub/drafts/b.txt")
    await desk.do(backup_folder, folder="Documents", into="Backup", leave_out=["drafts"])
    assert desk.files("Backup") == ["a.txt"]
