"""Archives read member by member: what each format says of a member, and what is refused in which words."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lam_desktop.connectors import archive_reading, archive_safety
from lam_desktop.connectors.archive_reading import Format, Member, format_of, members
from lam_desktop.connectors.contained import door
from lam_desktop.core.errors import FileMissing, LamError, RefusedError, UnreadableFile

KNOWN = "I know zip, tar, gz, bz2 and xz."
DAMAGED = "{} is damaged or not complete. Get it again from where it came from."
SIZES = "The archive is damaged: it gives impossible sizes. Get it again."
SPECIAL = "The archive holds a device or another special file. Nothing was unpacked."
LEADS_OUT = "The archive holds a link that points out of its folder. Nothing was unpacked."
FAR_TOO_LARGE = (
    "The archive would unpack to something far too large. "
    "Nothing was unpacked. Ask whoever made the archive for a clean one."
)
PACK: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}


def read(path: Path) -> list[tuple[Member, bytes | None]]:
    """Every member with its content, read in one go and in small pieces alike."""
    found = []
    for member, stream in members(path, path):
        content = None
        if stream is not None:
            content = b"".join(iter(lambda stream=stream: stream.read(7), b""))  # type: ignore[misc]
        found.append((member, content))
    return found


def refused(path: Path, kind: type[LamError] = UnreadableFile) -> str:
    with pytest.raises(kind) as caught:
        read(path)
    return str(caught.value)


def zipped(path: Path, *entries: tuple[zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for info, content in entries:
            archive.writestr(info, content)
    return path


def zip_info(name: str, mode: int = 0, system: int = 3, extra: bytes = b"") -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6))
    info.create_system = system
    info.external_attr = mode << 16 | 0x20  # zipfile gives those without any rights of its own
    info.extra = extra
    return info


def tarred(path: Path, *infos: tuple[tarfile.TarInfo, bytes], form: int = tarfile.PAX_FORMAT) -> Path:
    with tarfile.open(path, "w", format=form) as archive:
        for info, content in infos:
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def tar_info(name: str, kind: bytes = tarfile.REGTYPE, target: str = "", mode: int = 0o640) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode, info.mtime = kind, target, mode, 1_500_000_000
    return info


DOS_TIME = time.mktime((2020, 2, 3, 4, 5, 6, 0, 0, -1))


def test_what_a_zip_says(tmp_path: Path) -> None:
    exact = struct.pack("<HHBi", 0x5455, 5, 1, 1_234_567_891)
    before = struct.pack("<HH3s", 0x9999, 3, b"abc")
    path = zipped(
        tmp_path / "a.zip",
        (zip_info("run.sh", stat.S_IFREG | 0o750), b"#!/bin/sh\n"),
        (zip_info("plain.txt"), b"x" * 100),
        (zip_info("dos.txt", stat.S_IFREG | 0o777, system=0), b"d"),
        (zip_info("d/", stat.S_IFDIR | 0o700), b""),
        (zip_info("e/"), b""),
        (zip_info("d/exact", extra=before + exact), b""),
        (zip_info("d/not said", extra=struct.pack("<HHBi", 0x5455, 5, 2, 5)), b""),
        (zip_info("d/l", stat.S_IFLNK | 0o777), b"../run.sh"),
        (zip_info("d/old", stat.S_IFLNK | 0o777), b"../caf\xe9"),
        (zip_info("last"), b""),
    )
    assert read(path) == [
        (Member("run.sh", "file", 10, DOS_TIME, 0o750), b"#!/bin/sh\n"),
        (Member("plain.txt", "file", 100, DOS_TIME, 0o644), b"x" * 100),
        (Member("dos.txt", "file", 1, DOS_TIME, 0o644), b"d"),
        (Member("d", "folder", 0, DOS_TIME, 0o700), None),
        (Member("e", "folder", 0, DOS_TIME, 0o755), None),
        (Member("d/exact", "file", 0, 1_234_567_891.0, 0o644), b""),
        (Member("d/not said", "file", 0, DOS_TIME, 0o644), b""),
        (Member("d/l", "link", 0, DOS_TIME, 0o777, "run.sh"), None),
        (Member("d/old", "link", 0, DOS_TIME, 0o777, "caf\udce9"), None),
        (Member("last", "file", 0, DOS_TIME, 0o644), b""),
    ]


def test_a_date_no_calendar_has(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("a"), b"a"))
    data = path.read_bytes().replace(struct.pack("<H", (40 << 9) | (2 << 5) | 3), b"\xff\xff")
    path.write_bytes(data)
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].date_time == (2107, 15, 31, 4, 5, 6)
    assert [member.name for member, _ in read(path)] == ["a"]


@pytest.mark.parametrize(
    ("written", "system", "name"),
    [
        (b"\xff\xfe", 3, "\udcff\udcfe"), ("ä".encode(), 3, "ä"), (b"\x84", 0, "ä"), ("ä".encode(), 0, "├ñ"),
    ],
)  # fmt: skip
def test_names_in_a_zip_that_are_not_said_to_be_text(tmp_path: Path, written: bytes, system: int, name: str) -> None:
    """Programs of Unix write the bytes they find; those of DOS its letters."""
    stand_in = "x" * len(written)
    path = zipped(tmp_path / "a.zip", (zip_info(stand_in, system=system), b"a"))
    path.write_bytes(path.read_bytes().replace(stand_in.encode(), written))
    assert [member.name for member, _ in read(path)] == [name]


@pytest.mark.parametrize("kind", [stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
def test_special_files_in_a_zip(tmp_path: Path, kind: int) -> None:
    assert refused(zipped(tmp_path / "a.zip", (zip_info("x", kind | 0o644), b"")), RefusedError) == SPECIAL


@pytest.mark.parametrize("target", ["/etc/passwd", "..", "../..", "../x", "a/../../x", "..\\x", "\\x"])
def test_links_that_lead_out(tmp_path: Path, target: str) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x", stat.S_IFLNK | 0o777), target.encode()))
    assert refused(path, RefusedError) == LEADS_OUT
    path = tarred(tmp_path / "a.tar", (tar_info("x", tarfile.SYMTYPE, target), b""))
    assert refused(path, RefusedError) == LEADS_OUT


@pytest.mark.parametrize(
    ("target", "from_top"), [("..x", "d/..x"), ("../y", "y"), (".", "d"), ("..", "."), ("e\\f", "d/e/f")]
)
def test_links_that_stay(tmp_path: Path, target: str, from_top: str) -> None:
    path = tarred(tmp_path / "a.tar", (tar_info("d/x", tarfile.SYMTYPE, target), b""))
    assert [(member.kind, member.target) for member, _ in read(path)] == [("link", from_top)]


def test_a_locked_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"secret"))
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert refused(path) == "The archive needs a password. Unpack it with a program that asks for it."


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
def test_what_a_tar_says(tmp_path: Path, form: int) -> None:
    path = tarred(
        tmp_path / "a.tar",
        (tar_info("./d", tarfile.DIRTYPE, mode=0o1750), b""),
        (tar_info("d/a.txt"), b"abc" * 300),
        (tar_info("d/soft", tarfile.SYMTYPE, "a.txt"), b""),
        (tar_info("e/hard", tarfile.LNKTYPE, "d/a.txt"), b""),
        (tar_info("top", tarfile.LNKTYPE, "./d/a.txt"), b""),
        (tar_info(".", tarfile.DIRTYPE), b""),
        (tar_info("old", tarfile.AREGTYPE), b"old"),
        form=form,
    )
    at = 1_500_000_000.0
    assert read(path) == [
        (Member("d", "folder", 0, at, 0o1750), None),
        (Member("d/a.txt", "file", 900, at, 0o640), b"abc" * 300),
        (Member("d/soft", "link", 0, at, 0o640, "d/a.txt"), None),
        (Member("e/hard", "link", 0, at, 0o640, "d/a.txt"), None),
        (Member("top", "link", 0, at, 0o640, "d/a.txt"), None),
        (Member("old", "file", 3, at, 0o640), b"old"),
    ]


@pytest.mark.parametrize("kind", [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_special_files_in_a_tar(tmp_path: Path, kind: bytes) -> None:
    assert refused(tarred(tmp_path / "a.tar", (tar_info("x", kind), b"")), RefusedError) == SPECIAL


def test_what_was_not_read_is_passed_over(tmp_path: Path) -> None:
    path = tarred(tmp_path / "a.tar", *((tar_info(name), name.encode() * 1000) for name in "abc"))
    assert [member.name for member, _ in members(path, path)] == ["a", "b", "c"]


def header(info: tarfile.TarInfo, size: bytes | None = None) -> bytes:
    """One header, its size as it stands in the file, with a sum that is right."""
    made = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    if size is not None:
        made[124:136] = size
    made[148:156] = b" " * 8
    made[148:156] = b"%06o\0 " % sum(made[:512])
    return bytes(made)


@pytest.mark.parametrize("size", [-1, -512, -(2**40)])
def test_sizes_below_zero(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(header(tar_info("x"), size.to_bytes(12, "big", signed=True)) + bytes(2048))
    assert refused(path) == SIZES
    record = tar_info("x")
    record.pax_headers = {"size": str(size)}
    path.write_bytes(record.tobuf(tarfile.PAX_FORMAT) + bytes(2048))
    assert refused(path) == SIZES


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_headers_of_names_are_small(tmp_path: Path, kind: bytes) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(header(tar_info("x", kind), b"%011o\0" % (1024 * 1024 + 1)) + bytes(2048))
    assert refused(path) == SIZES


def test_a_long_name_is_read(tmp_path: Path) -> None:
    name = "/".join(["long" * 20] * 10)
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        path = tarred(tmp_path / "a.tar", (tar_info(name), b"x"), form=form)
        assert [member.name for member, _ in read(path)] == [name]


def test_a_tar_that_claims_too_much(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(header(tar_info("x"), b"\x80" + (archive_safety.MOST_BYTES + 1).to_bytes(11, "big")) + bytes(2048))
    assert refused(path, RefusedError) == FAR_TOO_LARGE
    path.write_bytes(header(tar_info("x"), b"\x80" + archive_safety.MOST_BYTES.to_bytes(11, "big")) + bytes(2048))
    assert refused(path) == DAMAGED.format("a.tar")


@pytest.mark.parametrize("packing", PACK)
def test_packed_tars_and_single_files(tmp_path: Path, packing: str) -> None:
    plain = tarred(tmp_path / "p.tar", (tar_info("a.txt"), b"abc"))
    packed = tmp_path / "whatever"
    packed.write_bytes(PACK[packing](plain.read_bytes()))
    assert format_of(packed, packed) == Format("tar", packing)  # type: ignore[arg-type]
    assert [content for _, content in read(packed)] == [b"abc"]
    single = tmp_path / f"notes.txt.{packing}"
    single.write_bytes(PACK[packing](b"hello " * 100))
    assert format_of(single, single) == Format("single", packing)  # type: ignore[arg-type]
    assert read(single) == [(Member("notes.txt", "file", -1), b"hello " * 100)]
    single.write_bytes(PACK[packing](os.urandom(4000))[:-20])
    assert refused(single) == DAMAGED.format(single.name)


def test_which_format(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for content, form in (
        (tarred(tmp_path / "p.tar", (tar_info("a.txt"), b"abc")).read_bytes(), Format("tar")),
        (zipped(tmp_path / "p.zip", (zip_info("x"), b"")).read_bytes(), Format("zip")),
        (zipped(tmp_path / "none.zip").read_bytes(), Format("zip")),
    ):
        path.write_bytes(content)
        assert format_of(path, path) == form
    old = tarred(tmp_path / "v7.TAR", (tar_info("a.txt"), b"abc"))
    old.write_bytes(old.read_bytes().replace(b"ustar", bytes(5)))
    assert format_of(old, old) == Format("tar")


@pytest.mark.parametrize(
    ("magic", "kind"),
    [(b"7z\xbc\xaf\x27\x1c", "7z"), (b"Rar!\x1a\x07", "RAR"), (b"\x28\xb5\x2f\xfd", "Zstandard")],
)
def test_other_formats_by_their_name(tmp_path: Path, magic: bytes, kind: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(magic + bytes(600))
    assert refused(path) == f"a.zip is a {kind} archive, which I cannot read. {KNOWN}"


@pytest.mark.parametrize("content", [b"", b"just text", b"PK\x03", b" PK\x03\x04", bytes(600)])
def test_what_is_no_archive(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert refused(path) == f"a.zip is not an archive I can read. {KNOWN}"


def test_what_is_not_there(tmp_path: Path) -> None:
    assert "a.zip" in refused(tmp_path / "a.zip", FileMissing)


def test_the_name_for_people_is_said(tmp_path: Path) -> None:
    real = tmp_path / "staged"
    real.write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(UnreadableFile) as caught:
        list(members(Path("Downloads/pics.zip"), real))
    assert str(caught.value) == DAMAGED.format("pics.zip")


def test_damage_found_while_reading(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"content"))
    path.write_bytes(path.read_bytes().replace(b"content", b"contenT"))
    assert refused(path) == DAMAGED.format("a.zip")


def test_all_that_comes_out_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a tar also what is passed over, since the packing has to be undone for it."""
    monkeypatch.setattr(door, "INSIDE", [True])
    monkeypatch.setattr(archive_safety, "MOST_BYTES", 5000)
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"x" * 3000), (zip_info("y"), b"y" * 2000))
    assert len(read(path)) == 2
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"x" * 3000), (zip_info("y"), b"y" * 2001))
    assert refused(path, RefusedError) == FAR_TOO_LARGE
    plain = tarred(tmp_path / "p.tar", (tar_info("a"), b"a" * 4000), (tar_info("b"), b"b" * 4000))
    packed = tmp_path / "a.tgz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    with pytest.raises(RefusedError, match="far too large"):
        list(members(packed, packed))


def test_members_are_counted_and_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    twice = tarred(tmp_path / "a.tar", (tar_info("a"), b"1"), (tar_info("./a"), b"2"))
    assert "holds “a” twice" in refused(twice, RefusedError)
    folders = tarred(tmp_path / "b.tar", (tar_info("d", tarfile.DIRTYPE), b""), (tar_info("d", tarfile.DIRTYPE), b""))
    assert len(read(folders)) == 2
    monkeypatch.setattr(archive_safety, "MOST_MEMBERS", 1)
    assert "more than 1 files" in refused(folders, RefusedError)


def test_content_may_be_read_at_once(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"content"))
    for _, stream in members(path, path):
        assert stream is not None and stream.readable()
        assert stream.read() == b"content"


def test_content_cannot_be_read_any_more_once_gone_past(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"first"), (zip_info("y"), b"second"))
    (_, first), (_, second) = members(path, path)
    assert first is not None and second is not None
    assert (first.read(), second.read()) == (b"", b"")


def test_times_that_no_calendar_has(tmp_path: Path) -> None:
    never = tar_info("x")
    never.pax_headers = {"mtime": "nan"}
    path = tarred(tmp_path / "a.tar", (never, b""), (tar_info("y"), b""))
    assert [member.modified for member, _ in members(path, path)] == [None, 1_500_000_000]
    for time_said in ("inf", "-1e300"):
        never.pax_headers = {"mtime": time_said}
        assert [member.modified for member, _ in members(tarred(path, (never, b"")), path)] == [None]

    never.pax_headers = {"mtime": str(2**40)}
    assert [member.modified for member, _ in members(tarred(path, (never, b"")), path)] == [None]
    never.pax_headers = {"mtime": str(-(2**40) + 1)}
    assert [member.modified for member, _ in members(tarred(path, (never, b"")), path)] == [1.0 - 2**40]


def test_no_more_is_read_than_was_asked_for(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"x" * 3_000_000))
    for _, stream in members(path, path):
        assert stream is not None
        assert [len(stream.read(size)) for size in (1, 7, 0, -1)] == [1, 7, 0, 1024 * 1024]


def test_what_is_packed_too_densely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "INSIDE", [True])
    monkeypatch.setattr(archive_safety, "RATIO_COUNTS_FROM", 1000)
    monkeypatch.setattr(archive_safety, "MOST_RATIO", 20)
    dense = tmp_path / "a.gz"
    dense.write_bytes(gzip.compress(bytes(100_000)))
    assert refused(dense, RefusedError) == FAR_TOO_LARGE
    packed = tmp_path / "a.tgz"
    packed.write_bytes(gzip.compress(tarred(tmp_path / "p.tar", (tar_info("a"), bytes(100_000))).read_bytes()))
    with pytest.raises(RefusedError, match="far too large"):
        list(members(packed, packed))
    plain = zipped(tmp_path / "b.zip", (zip_info("x"), os.urandom(20_000)))
    assert len(read(plain)) == 1


def test_a_header_of_a_name_may_be_as_large_as_that(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    name = header(tar_info("x", tarfile.GNUTYPE_LONGNAME), b"%011o\0" % (1024 * 1024))
    path.write_bytes(name + b"a" * (1024 * 1024) + header(tar_info("x")) + bytes(2048))
    assert "cannot be a file's name" in refused(path, RefusedError)


def test_a_missing_archive_is_told_by_its_name_for_people(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"Downloads.pics\.zip does not exist"):
        format_of(Path("Downloads/pics.zip"), tmp_path / "staged")


NONSENSE = "The archive could not be read. It may be damaged or made to do harm; try another copy."


@pytest.mark.parametrize(
    "said",
    [
        ("x", "device", 1, None, 0, ""), ("x", "file", "1", None, 0, ""), ("x", "file", 1, None, 0), (),
        (b"x", "file", 1, None, 0, ""), ("x", "file", 1, None, 0, None), ("x", "file", True, None, 0, ""),
    ],
)  # fmt: skip
def test_a_reader_out_of_its_mind(said: tuple[object, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that was taken over; what the real one can be made to say is tried with a worker of its own."""
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"x"))
    monkeypatch.setattr(archive_reading, "_told", lambda *args: (each for each in [said]))
    assert refused(path) == NONSENSE


def test_a_reader_that_says_nothing_or_no_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "a.zip", (zip_info("x"), b"x"))
    monkeypatch.setattr(archive_reading, "_told", lambda *args: (each for each in ()))
    assert read(path) == []
    file = ("x", "file", 1, None, 0, "")
    monkeypatch.setattr(archive_reading, "_told", lambda *args: (each for each in [file, file]))
    assert refused(path) == NONSENSE
    for form in (("rar", ""), ("zip", "7z"), ("zip",), ("",), "zip", None):
        monkeypatch.setattr(archive_reading, "_seen", lambda *args, form=form: form)
        with pytest.raises(UnreadableFile, match="made to do harm"):
            format_of(path, path)
