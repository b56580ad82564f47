"""Facts of a file."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.file_info import file_info
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(file_info)


async def test_a_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.pdf", b"x" * 2000, days_old=13)
    done = await desk.do(file_info, file="Documents/a.pdf")
    assert (done.result["name"], done.result["kind"], done.result["size"]) == ("a.pdf", "Documents", 2000)
    assert "2 KB (2,000 bytes)" in done.answer
    assert "2026-03-01" in done.answer


async def test_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/sub/a.pdf", "123")
    done = await desk.do(file_info, file="Documents")
    assert done.result["files"] == 1
    assert done.result["size"] == 3


async def test_one_that_is_missing(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(file_info, FileMissing, file="Documents/no.pdf")
