"""Adding up sizes."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.total_size import total_size
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(total_size)


async def test_files_and_folders(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    one = desk.put("Videos/a.mkv", b"x" * 1_500_000)
    desk.put("Videos/sub/b.mkv", b"x" * 20)
    assert (await desk.do(total_size, files="Videos")).result == 1_500_020
    done = await desk.do(total_size, files=[one, one])
    assert done.answer == "The total size is 1.5 MB (1,500,000 bytes)."
    assert (await desk.do(total_size, files="Videos/sub/b.mkv")).answer == "The total size is 20 bytes."


async def test_one_that_is_missing(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(total_size, FileMissing, files="Videos/no.mkv")
