"""Making tar archives."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from lam_desktop.actions.archives.tar_files import tar_files
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(tar_files)


@pytest.mark.parametrize("name", ["s.tar", "s.tar.gz", "s.tgz", "s.tar.bz2", "s.tbz2", "s.tar.xz", "s.txz", "s"])
async def test_every_packing(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    program = desk.put("Documents/set/run.sh", "#!/bin/sh", days_old=700)
    program.chmod(0o755)
    desk.put("Documents/set/sub/b.txt", "b")
    done = await desk.do(tar_files, files="Documents/set", archive=name)
    assert done.result.name == ("s.tar.gz" if name == "s" else name)
    with tarfile.open(done.result) as archive:
        assert archive.getnames() == ["set", "set/run.sh", "set/sub", "set/sub/b.txt"]
        found = archive.getmember("set/run.sh")
        assert (found.mode, found.mtime, found.uid, found.uname) == (0o755, program.stat().st_mtime, 0, "")


async def test_the_same_files_give_the_same_bytes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt", "a")
    one = await desk.do(tar_files, files="Documents/a.txt", archive="one.tar.gz")
    two = await desk.do(tar_files, files="Documents/a.txt", archive="two.tar.gz")
    assert one.result.read_bytes() == two.result.read_bytes()


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("there.tar")
    await desk.fails(tar_files, AlreadyThere, files="Documents/a.txt", archive="there.tar")
    await desk.fails(tar_files, InputError, files="Documents/a.txt", archive="a.tar.zst")
