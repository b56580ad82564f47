"""Making zip archives."""

from __future__ import annotations

import zipfile
from pathlib import Path

from lam_desktop.actions.archives.zip_files import zip_files
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(zip_files)


async def test_folders_keep_their_structure_and_names_are_told_apart(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/book/part1.txt", "one", days_old=40.5)
    desk.put("Documents/book/notes/übersicht.txt")
    desk.folder("Documents/book/empty")
    desk.put("Documents/a.txt", "first")
    desk.put("Desktop/a.txt", "second")
    files = ["Documents/book", "Documents/a.txt", "Desktop/a.txt", "Desktop/a.txt"]
    done = await desk.do(zip_files, files=files, archive="Documents/all")
    with zipfile.ZipFile(done.result) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "a (2).txt", "a.txt", "book/", "book/empty/", "book/notes/", "book/notes/übersicht.txt", "book/part1.txt",
        ]  # fmt: skip
        assert archive.read("a (2).txt") == b"second"
    assert done.result.name == "all.zip"
    assert done.answer == "Made the archive all.zip in Documents."


async def test_the_same_files_give_the_same_bytes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    paths = [desk.put("Documents/b.txt", "b"), desk.put("Documents/a.txt", "a", days_old=5)]
    one = await desk.do(zip_files, files=paths, archive="one.zip")
    two = await desk.do(zip_files, files=paths[::-1], archive="two.zip")
    assert one.result.read_bytes() == two.result.read_bytes()


async def test_the_ending_chooses_the_format(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    done = await desk.do(zip_files, files="Documents/a.txt", archive="a.tar.gz")
    assert done.result.read_bytes()[:2] == b"\x1f\x8b"


async def test_links_that_lead_nowhere_or_in_a_circle(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/set/a.txt", "content")
    (fresh_profile / "Documents/set/circle").symlink_to(fresh_profile / "Documents")
    (fresh_profile / "Documents/set/dead").symlink_to("nothing")
    (fresh_profile / "Documents/set/link").symlink_to("a.txt")
    done = await desk.do(zip_files, files="Documents/set", archive="set.zip")
    with zipfile.ZipFile(done.result) as archive:
        assert archive.namelist() == ["set/", "set/a.txt", "set/link"]
        assert archive.read("set/link") == b"content"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    desk.put("Documents/there.zip")
    await desk.fails(zip_files, AlreadyThere, files="Documents/a.txt", archive="Documents/there.zip")
    await desk.fails(zip_files, InputError, files="Documents/a.txt", archive="Documents/a.rar")
    await desk.fails(zip_files, FileMissing, files="Documents/no.txt", archive="a.zip")


async def test_what_is_to_stay_out_stays_out_at_any_depth(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/site/index.html")
    desk.put("Documents/site/cache/big.bin")
    desk.put("Documents/site/pages/cache/more.bin")
    desk.put("Documents/site/pages/draft.TMP")
    done = await desk.do(zip_files, files=["Documents/site"], archive="site.zip", leave_out=["Cache", "*.tmp"])
    with zipfile.ZipFile(done.result) as archive:
        assert archive.namelist() == ["site/", "site/index.html", "site/pages/"]
