"""Which files a query means: by place, name, kind, size, age, text, order and number."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lam_desktop.core.errors import FileMissing
from lam_desktop.core.values import FileQuery
from lam_desktop.system.files.transaction import FileTransaction

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
FILES = {
    "Downloads/a.txt": (b"alpha", 1),
    "Downloads/B.TXT": (b"the word beta", 10),
    "Downloads/c.pdf": (b"x" * 2000, 40),
    "Downloads/empty.log": (b"", 2),
    "Downloads/.hidden.txt": (b"secret", 1),
    "Downloads/deep/d.txt": (b"delta beta", 5),
    "Downloads/deep/.git/e.txt": (b"no", 1),
}


@pytest.fixture
def files(fresh_profile: Path, tmp_path: Path) -> FileTransaction:
    for name, (content, days) in FILES.items():
        path = fresh_profile / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        then = (NOW - timedelta(days=days)).timestamp()
        os.utime(path, (then, then))
    (fresh_profile / "Downloads" / "away").symlink_to(fresh_profile / "Music")
    (fresh_profile / "Music" / "song.txt").write_text("beta")
    return FileTransaction(fresh_profile, tmp_path / "staging", tmp_path / "undo", lambda path, kind: None)


def names(files: FileTransaction, **query: object) -> list[str]:
    found = files.select(FileQuery(folders=("Downloads",), **query))  # type: ignore[arg-type]
    return [path.relative_to(files.home / "Downloads").as_posix() for path in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["a.txt", "B.TXT", "c.pdf", "empty.log"]),
        ({"recursive": True}, ["a.txt", "B.TXT", "c.pdf", "deep/d.txt", "empty.log"]),
        ({"suffixes": (".txt",)}, ["a.txt", "B.TXT"]),
        ({"patterns": ("?.*",)}, ["a.txt", "B.TXT", "c.pdf"]),
        ({"patterns": ("*.TXT", "*.pdf")}, ["a.txt", "B.TXT", "c.pdf"]),
        ({"exclude": ("a*", "*.log")}, ["B.TXT", "c.pdf"]),
        ({"exclude": ("DEEP",), "suffixes": (".txt",), "recursive": True}, ["a.txt", "B.TXT"]),
        ({"name_has": "MPT"}, ["empty.log"]),
        ({"name_starts": "E"}, ["empty.log"]),
        ({"name_ends": "pty"}, ["empty.log"]),
        ({"larger_than": 13}, ["c.pdf"]),
        ({"smaller_than": 5}, ["empty.log"]),
        ({"empty": True}, ["empty.log"]),
        ({"empty": False}, ["a.txt", "B.TXT", "c.pdf"]),
        ({"modified_before": NOW - timedelta(days=10)}, ["c.pdf"]),
        ({"modified_after": NOW - timedelta(days=10)}, ["a.txt", "B.TXT", "empty.log"]),
        ({"text_has": "BETA", "recursive": True}, ["B.TXT", "deep/d.txt"]),
        ({"text_has": "BETA", "text_lacks": "beta", "recursive": True}, []),
        ({"what": "folders"}, ["away", "deep"]),
        ({"what": "both", "name_starts": "d"}, ["deep"]),
        ({"sort_by": "size", "descending": True, "limit": 2}, ["c.pdf", "B.TXT"]),
        ({"sort_by": "modified", "limit": 1}, ["c.pdf"]),
        ({"sort_by": "name", "descending": True, "limit": 1}, ["empty.log"]),
        ({"limit": 0}, []),
    ],
)
def test_queries(files: FileTransaction, query: dict[str, object], expected: list[str]) -> None:
    assert names(files, **query) == expected


def test_links_to_folders_are_not_followed(files: FileTransaction) -> None:
    assert not any("song" in name for name in names(files, recursive=True))


def test_named_files_are_found_even_when_hidden(files: FileTransaction) -> None:
    found = files.select(FileQuery(paths=("Downloads/.hidden.txt", "~/Downloads/a.txt")))
    assert [path.name for path in found] == [".hidden.txt", "a.txt"]


@pytest.mark.parametrize("query", [FileQuery(paths=("Downloads/no.txt",)), FileQuery(folders=("Nowhere",))])
def test_what_is_missing_is_said(files: FileTransaction, query: FileQuery) -> None:
    with pytest.raises(FileMissing, match="does not exist"):
        files.select(query)


def test_files_that_hold_no_text_do_not_stop_the_search(files: FileTransaction) -> None:
    (files.home / "Downloads" / "noise.bin").write_bytes(bytes(range(256)) * 20)
    assert names(files, text_has="beta") == ["B.TXT"]
