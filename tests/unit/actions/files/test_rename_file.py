"""Renaming one file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.files.rename_file import rename_file
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(rename_file)


@pytest.mark.parametrize(
    ("old", "new_name", "new"),
    [
        ("scan.pdf", "contract", "contract.pdf"),
        ("scan.pdf", "contract.txt", "contract.txt"),
        ("scan.pdf", "report v1.2", "report v1.2.pdf"),
        ("site.tar.gz", "backup", "backup.tar.gz"),
        ("Readme.md", "README.md", "README.md"),
        ("naïve — file.txt", "日本", "日本.txt"),
    ],
)
async def test_keeps_the_extension(fresh_profile: Path, old: str, new_name: str, new: str) -> None:
    desk = Desk(fresh_profile)
    desk.put(f"Documents/{old}", "content")
    done = await desk.do(rename_file, file=f"Documents/{old}", new_name=new_name)
    assert desk.files("Documents") == [new]
    assert done.answer == f"It is now called {new}."


async def test_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/Old v1.x/a.txt")
    await desk.do(rename_file, file="Documents/Old v1.x", new_name="New")
    assert desk.files("Documents") == ["New/a.txt"]


@pytest.mark.parametrize("name", ["", "..", "a/b", "a\\b", "line\nbreak", "x" * 300])
async def test_what_is_no_name(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    desk.folder("Documents/Old")
    await desk.fails(rename_file, InputError, file="Documents/Old", new_name=name)


async def test_a_taken_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/b.txt")
    error = await desk.fails(rename_file, AlreadyThere, file="Documents/a.txt", new_name="b")
    assert "b.txt" in error.message
