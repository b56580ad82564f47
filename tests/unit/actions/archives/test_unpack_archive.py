"""Unpacking archives."""

from __future__ import annotations

import contextlib
import gzip
import os
import random
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from lam_desktop.actions.archives.unpack_archive import unpack_archive
from lam_desktop.actions.archives.zip_files import zip_files
from lam_desktop.connectors.archive_safety import MOST_BYTES, MOST_MEMBERS, RATIO_COUNTS_FROM, Budget, safe_name
from lam_desktop.core.errors import AlreadyThere, LamError, RefusedError, UnreadableFile
from tests.unit.actions.archives.made import archived, entry, link, tarred
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(unpack_archive)


@pytest.mark.parametrize("name", ["set.zip", "set.tar", "set.tar.gz", "set.tar.bz2", "set.txz"])
async def test_comes_back_as_it_was(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    program = desk.put("Documents/set/run.sh", "#!/bin/sh", days_old=700)
    program.chmod(0o755)
    desk.put("Documents/set/naïve — ñ.txt", "text")
    desk.folder("Documents/set/empty")
    await desk.do(zip_files, files="Documents/set", archive=name)
    done = await desk.do(unpack_archive, archive=name, folder="Desktop/new")
    assert desk.files("Desktop") == ["new/set/empty", "new/set/naïve — ñ.txt", "new/set/run.sh"]
    back = fresh_profile / "Desktop/new/set/run.sh"
    assert back.stat().st_mtime == program.stat().st_mtime
    assert os.access(back, os.X_OK)
    assert done.answer.startswith("Unpacked 2 files")


async def test_beside_the_archive_in_a_folder_of_its_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "Downloads/pics.zip", {"a.jpg": "a", "deep/b.jpg": "b"})
    await desk.do(unpack_archive, archive="Downloads/pics.zip")
    assert desk.files("Downloads") == ["pics.zip", "pics/a.jpg", "pics/deep/b.jpg"]
    await desk.do(unpack_archive, archive="Downloads/pics.zip")
    assert "pics (2)/a.jpg" in desk.files("Downloads")


async def test_no_folder_in_a_folder_of_the_same_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "Downloads/site.tar.gz", {"site/index.html": "i", "site/css/a.css": "c"})
    await desk.do(unpack_archive, archive="Downloads/site.tar.gz")
    assert desk.files("Downloads") == ["site.tar.gz", "site/css/a.css", "site/index.html"]


async def test_a_single_packed_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Downloads/notes.txt.gz", gzip.compress(b"hello"))
    await desk.do(unpack_archive, archive="Downloads/notes.txt.gz")
    assert desk.text("Downloads/notes.txt") == "hello"


async def test_a_file_in_the_way_stops_all_of_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "a.zip", {"a.txt": "new", "b.txt": "new"})
    desk.put("Documents/b.txt", "old")
    error = await desk.fails(unpack_archive, AlreadyThere, archive="a.zip", folder="Documents")
    assert "b.txt" in error.message


async def test_links_inside_become_copies(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    tarred(
        desk, "l.tar", entry("d/real", b"hi"), link("d/near", "real"), link("hard", "d/real", tarfile.LNKTYPE),
        link("far", "d/near"), link("dead", "nothing"), link("folder", "d"),
    )  # fmt: skip
    await desk.do(unpack_archive, archive="l.tar", folder="Documents")
    assert desk.files("Documents") == ["d/near", "d/real", "far", "hard"]
    assert desk.text("Documents/far") == "hi"
    assert not any(path.is_symlink() for path in (fresh_profile / "Documents").rglob("*"))


@pytest.mark.parametrize(
    "name",
    [
        "../out", "/etc/out", "//host/out", "C:/out", "c:out", "a/../../out", "..\\out", "a\\..\\..\\out", "./../out",
        "line\nbreak", "x" * 256, "/".join("d" * 80),
    ],
)  # fmt: skip
async def test_names_that_are_refused(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "bad.zip", {"good.txt": "g", name: "bad"})
    await desk.fails(unpack_archive, RefusedError, archive="bad.zip", folder="Documents")
    tarred(desk, "bad.tar", entry("good.txt", b"g"), entry(name, b"bad"))
    await desk.fails(unpack_archive, RefusedError, archive="bad.tar", folder="Documents")


@pytest.mark.parametrize(
    "bad",
    [
        link("x", "/etc/passwd"), link("d/x", "../../x"), link("x", "..\\x"), link("x", "../x", tarfile.LNKTYPE),
        link("x", "", tarfile.CHRTYPE), link("x", "", tarfile.BLKTYPE), link("x", "", tarfile.FIFOTYPE),
    ],
)  # fmt: skip
async def test_links_out_and_devices_are_refused(fresh_profile: Path, bad: tuple[tarfile.TarInfo, bytes]) -> None:
    desk = Desk(fresh_profile)
    tarred(desk, "bad.tar", entry("good.txt", b"g"), bad)
    await desk.fails(unpack_archive, RefusedError, archive="bad.tar", folder="Documents")


async def test_a_link_out_of_a_zip_is_refused(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    info = zipfile.ZipInfo("x")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(fresh_profile / "bad.zip", "w") as archive:
        archive.writestr(info, "../../.ssh/id_rsa")
    await desk.fails(unpack_archive, RefusedError, archive="bad.zip")


async def test_twins_are_refused(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    tarred(desk, "twice.tar", entry("a", b"1"), entry("./a", b"2"))
    tarred(desk, "both.tar", entry("a", b"1"), entry("a/b", b"2"))
    for name in ("twice.tar", "both.tar"):
        await desk.fails(unpack_archive, RefusedError, archive=name, folder="Documents")


async def test_bombs_are_refused(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    with (
        zipfile.ZipFile(fresh_profile / "bomb.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("zeros", "w") as out,
    ):
        for _ in range(257):
            out.write(bytes(2**20))
    await desk.fails(unpack_archive, RefusedError, archive="bomb.zip", folder="Documents")


def test_how_much_is_too_much() -> None:
    roomy = Budget(packed=MOST_BYTES)
    roomy.spend(MOST_BYTES)
    with pytest.raises(RefusedError):
        roomy.spend(1)
    for number in range(MOST_MEMBERS):
        roomy.admit(f"f{number}", is_folder=False)
    with pytest.raises(RefusedError):
        roomy.admit("one more", is_folder=False)
    small = Budget(packed=1000)
    small.spend(RATIO_COUNTS_FROM)
    with pytest.raises(RefusedError):
        small.spend(1)


async def test_sizes_below_zero_end_at_once(fresh_profile: Path) -> None:
    """A header that says minus 512 bytes makes the standard reader go round for ever."""
    desk = Desk(fresh_profile)
    header = bytearray(tarfile.TarInfo("x").tobuf(tarfile.GNU_FORMAT))
    header[124:136] = (-512).to_bytes(12, "big", signed=True)
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header[:512])
    desk.put("minus.tar", bytes(header) + bytes(2048))
    await desk.fails(unpack_archive, UnreadableFile, archive="minus.tar")
    record = tarfile.TarInfo("x")
    record.pax_headers = {"size": "-1024"}
    desk.put("pax.tar", record.tobuf(tarfile.PAX_FORMAT) + bytes(2048))
    await desk.fails(unpack_archive, UnreadableFile, archive="pax.tar")


async def test_damaged_encrypted_and_foreign_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "whole.zip", {"a.txt": "content " * 100})
    archived(desk, "whole.tar.gz", {"a.txt": "content " * 100})
    whole, packed = (fresh_profile / "whole.zip").read_bytes(), (fresh_profile / "whole.tar.gz").read_bytes()
    desk.put("cut.zip", whole[: len(whole) // 2])
    desk.put("cut.tar.gz", packed[: len(packed) // 2])
    desk.put("flipped.zip", whole.replace(b"content", b"contenT", 1))
    locked = bytearray(whole)
    locked[6] |= 1
    locked[whole.index(b"PK\x01\x02") + 8] |= 1
    desk.put("locked.zip", bytes(locked))
    desk.put("text.zip", "just text")
    desk.put("empty.zip", "")
    desk.put("seven.7z", b"7z\xbc\xaf\x27\x1c rest")
    for name in ("cut.zip", "cut.tar.gz", "flipped.zip", "locked.zip", "text.zip", "empty.zip", "seven.7z"):
        await desk.fails(unpack_archive, UnreadableFile, archive=name, folder="Documents")


async def test_random_damage_is_never_worse_than_an_error(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "whole.zip", {"a.txt": "content " * 20, "d/b.txt": "b"})
    tarred(desk, "whole.tar", entry("a.txt", b"content" * 20), link("l", "a.txt"))
    chance = random.Random(7)
    for name in ("whole.zip", "whole.tar"):
        whole = (fresh_profile / name).read_bytes()
        for _ in range(60):
            damaged = bytearray(whole)
            for _ in range(3):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            desk.put(name, bytes(damaged))
            with contextlib.suppress(LamError):
                await desk.do(unpack_archive, archive=name, folder=f"Documents/{chance.random()}")
    beside = [path.name for path in fresh_profile.parent.iterdir()]
    assert all(name.startswith(("home", "state", "bench")) for name in beside)


@pytest.mark.parametrize(("name", "plain"), [("a/./b//c.txt", "a/b/c.txt"), ("./x", "x"), ("a\\b", "a/b"), ("./", "")])
def test_names_are_made_plain(name: str, plain: str) -> None:
    assert safe_name(name) == plain


@pytest.mark.parametrize(("how", "found"), [("skip", ["a.txt", "b.txt"]), ("rename", ["a (2).txt", "a.txt", "b.txt"])])
async def test_what_is_there_is_not_written_over(fresh_profile: Path, how: str, found: list[str]) -> None:
    desk = Desk(fresh_profile)
    archived(desk, "set.zip", {"a.txt": "new", "b.txt": "b"})
    desk.put("Desktop/a.txt", "mine")
    await desk.do(unpack_archive, archive="set.zip", folder="Desktop", on_conflict=how)
    assert desk.files("Desktop") == found
    assert desk.text("Desktop/a.txt") == "mine"
    again = await desk.do(unpack_archive, archive="set.zip", folder="Desktop", on_conflict="skip")
    assert again.answer.startswith("Nothing was unpacked")
