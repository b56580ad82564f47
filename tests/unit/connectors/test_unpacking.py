"""Archives written out as staged files: what becomes of times, rights and links, and where it goes by itself."""

from __future__ import annotations

import gzip
import io
import tarfile
from pathlib import Path

import pytest

from lam_desktop.connectors.archive_reading import Member
from lam_desktop.connectors.unpacking import beside, into, unpack
from lam_desktop.core.errors import AlreadyThere
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.transaction import FileTransaction

AT = 1_500_000_000


def tarred(path: Path, *entries: tuple[str, str, int, int]) -> Path:
    """Files (what begins with "→" is a link, "/" at the end a folder) with their rights and times."""
    with tarfile.open(path, "w") as archive:
        for name, content, mode, modified in entries:
            info = tarfile.TarInfo(name.rstrip("/"))
            info.mode, info.mtime = mode, modified
            if name.endswith("/"):
                info.type = tarfile.DIRTYPE
            elif content.startswith("→"):
                info.type, info.linkname = tarfile.SYMTYPE, content[1:]
            else:
                info.size = len(content)
            archive.addfile(info, io.BytesIO(content.encode()) if info.isreg() else None)
    return path


class Table:
    """A home and a transaction in it; what was told while it went on."""

    def __init__(self, home: Path, tmp_path: Path) -> None:
        self.home = home
        self.files = FileTransaction(home, tmp_path / "staging", tmp_path / "undo", lambda path, kind: None)
        self.told: list[tuple[float, str]] = []

    def unpack(self, archive: Path, folder: str) -> list[Path]:
        return unpack(
            self.files, archive, into(self.home / folder), lambda share, name: self.told.append((share, name))
        )

    def files_of(self, folder: str) -> dict[str, tuple[str, int, float]]:
        """Everything below a folder once it is applied: content, rights to run, time."""
        apply_all(self.files.operations)
        top = self.home / folder
        return {
            path.relative_to(top).as_posix(): (path.read_text(), path.stat().st_mode & 0o111, path.stat().st_mtime)
            for path in sorted(top.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def table(fresh_profile: Path, tmp_path: Path) -> Table:
    return Table(fresh_profile, tmp_path)


def test_content_rights_and_times(table: Table) -> None:
    archive = tarred(
        table.home / "a.tar", ("d/", "", 0o755, AT), ("d/run", "go", 0o744, AT),
        ("d/a.txt", "a" * 3_000_000, 0o600, AT), ("first", "1", 0o644, 0), ("grouprun", "2", 0o610, AT),
    )  # fmt: skip
    assert table.unpack(archive, "new") == [
        table.home / "new" / name for name in ("d/run", "d/a.txt", "first", "grouprun")
    ]
    assert not (table.home / "new").exists(), "nothing is there before all of it is"
    found = table.files_of("new")
    assert found == {
        "d/a.txt": ("a" * 3_000_000, 0, AT), "d/run": ("go", 0o111, AT), "first": ("1", 0, 0),
        "grouprun": ("2", 0o111, AT),
    }  # fmt: skip


@pytest.mark.parametrize("modified", [-5, 2**40])
def test_times_no_disk_can_hold_are_left_away(table: Table, modified: int) -> None:
    archive = table.home / "a.tar"
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as made:
        info = tarfile.TarInfo("x")
        info.pax_headers = {"mtime": str(modified)}
        made.addfile(info)
    table.unpack(archive, "new")
    assert table.files_of("new")["x"][2] > AT, "it is of now"


def test_links_become_what_they_point_to(table: Table) -> None:
    archive = tarred(
        table.home / "a.tar", ("far", "→near", 0o777, AT), ("near", "→d/real", 0o777, AT), ("d/real", "r", 0o644, AT),
        ("dead", "→nothing", 0o777, AT), ("folder", "→d", 0o777, AT), ("round", "→round", 0o777, AT),
    )  # fmt: skip
    written = table.unpack(archive, "new")
    assert [path.name for path in written] == ["real", "near", "far"]
    assert {name: facts[0] for name, facts in table.files_of("new").items()} == {"d/real": "r", "far": "r", "near": "r"}


def test_what_has_no_place_is_left_out(table: Table) -> None:
    archive = tarred(table.home / "a.tar", ("a", "1", 0o644, AT), ("b", "2", 0o644, AT), ("c", "→a", 0o777, AT))

    def place(member: Member) -> Path | None:
        return table.home / "new" / member.name if member.name != "a" else None

    assert unpack(table.files, archive, place, lambda share, name: None) == [table.home / "new" / "b"]
    assert list(table.files_of("new")) == ["b"]


def test_empty_folders_are_made(table: Table) -> None:
    table.unpack(tarred(table.home / "a.tar", ("d/e/", "", 0o755, AT)), "new")
    apply_all(table.files.operations)
    assert (table.home / "new" / "d" / "e").is_dir()


def test_what_is_in_the_way_stays(table: Table) -> None:
    archive = tarred(table.home / "a.tar", ("a", "1", 0o644, AT))
    (table.home / "new").mkdir()
    (table.home / "new" / "a").write_text("mine")
    with pytest.raises(AlreadyThere):
        table.unpack(archive, "new")


def test_it_tells_how_far_it_is(table: Table) -> None:
    table.unpack(tarred(table.home / "a.tar", ("a", "1", 0o644, AT), ("b", "2", 0o644, AT)), "new")
    assert table.told == [(0.0, "a"), (0.0, "a"), (1 - 1 / (1 + 1 / 50), "b"), (0.0, "b")]


def placed(table: Table, archive: Path) -> list[str]:
    """Where each member goes when no folder was named."""
    unpack(table.files, archive, beside(table.files, archive), lambda share, name: None)
    apply_all(table.files.operations)
    return sorted(
        path.relative_to(archive.parent).as_posix() for path in archive.parent.rglob("*")
        if path.is_file() and path != archive
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("pics.tar", ["a", "d/b"], ["pics/a", "pics/d/b"]),
        ("pics.tar", ["pics/a", "pics/d/b"], ["pics/a", "pics/d/b"]),
        ("pics.tar", ["pics/", "pics/a"], ["pics/a"]),
        ("pics.tar", ["pics/a", "b"], ["pics/b", "pics/pics/a"]),
        ("pics.tar", ["picsa"], ["pics/picsa"]),
        ("pics.tar", ["pics"], ["pics/pics"]),
        ("pics", ["a"], ["pics unpacked/a"]),
        ("Häuser 2.1.tar", ["a"], ["Häuser 2.1/a"]),
    ],
)
def test_where_it_goes_by_itself(table: Table, name: str, inside: list[str], outside: list[str]) -> None:
    (table.home / "box").mkdir()
    archive = tarred(table.home / "box" / name, *((each, "", 0o755, AT) for each in inside))
    assert placed(table, archive) == outside


def test_a_folder_in_the_way_is_left_alone(table: Table) -> None:
    (table.home / "box" / "pics").mkdir(parents=True)
    assert placed(table, tarred(table.home / "box" / "pics.tar", ("a", "1", 0o644, AT))) == ["pics (2)/a"]


def test_a_single_file_goes_beside(table: Table) -> None:
    (table.home / "box").mkdir()
    archive = table.home / "box" / "notes.txt.gz"
    archive.write_bytes(gzip.compress(b"hello"))
    assert placed(table, archive) == ["notes.txt"]
