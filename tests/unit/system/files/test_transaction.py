"""What a step sees of files while it runs: the disk plus its own changes, with nothing touched yet."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError, RefusedError, UnreadableFile
from lam_desktop.core.values import FileQuery
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.transaction import FileTransaction
from tests.kit import snapshot_tree


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    downloads = fresh_profile / "Downloads"
    for name, size, day in (("a.PDF", 10, 1), ("b.pdf", 30, 2), ("c.txt", 20, 3), (".hidden.pdf", 5, 4)):
        (downloads / name).write_bytes(b"x" * size)
        moment = datetime(2026, 1, day, tzinfo=UTC).timestamp()
        os.utime(downloads / name, (moment, moment))
    (downloads / "sub").mkdir()
    (downloads / "sub" / "d.pdf").write_bytes(b"")
    (downloads / "notes.md").write_text("the Secret word")
    (downloads / "picture.bin").write_bytes(b"\x00\xff\x00secret")
    return fresh_profile


@pytest.fixture
def files(home: Path) -> FileTransaction:
    return _files(home)


def _files(home: Path, dry: bool = False) -> FileTransaction:
    return FileTransaction(home, home.parent / "staging", home.parent / "undo", lambda path, kind: None, dry)


def _names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_a_moved_file_is_read_where_it_will_be(files: FileTransaction, home: Path) -> None:
    files.move(home / "Downloads" / "c.txt", home / "Documents" / "e.txt")
    assert files.read_bytes(home / "Documents" / "e.txt") == b"x" * 20
    assert not files.exists(home / "Downloads" / "c.txt")
    assert (home / "Downloads" / "c.txt").exists()
    with pytest.raises(FileMissing):
        files.read_bytes(home / "Downloads" / "c.txt")


def test_a_folder_is_listed_as_it_will_be(files: FileTransaction, home: Path) -> None:
    files.trash(home / "Downloads" / "b.pdf")
    files.write(home / "Downloads" / "new.txt", b"1")
    files.make_folder(home / "Downloads" / "empty")
    names = _names(files.children(home / "Downloads"))
    assert names == [".hidden.pdf", "a.PDF", "c.txt", "empty", "new.txt", "notes.md", "picture.bin", "sub"]


def test_below_a_moved_folder_everything_moves_along(files: FileTransaction, home: Path) -> None:
    files.write(home / "Downloads" / "sub" / "deep" / "n.txt", b"n")
    files.trash(home / "Downloads" / "sub" / "d.pdf")
    files.move(home / "Downloads" / "sub", home / "Documents" / "moved")
    files.write(home / "Documents" / "moved" / "deep" / "n.txt", b"newer", replace=True)
    assert _names(list(files.walk(home / "Documents"))) == ["n.txt"]
    assert files.read_text(home / "Documents" / "moved" / "deep" / "n.txt") == "newer"
    apply_all(files.sealed())
    assert (home / "Documents" / "moved" / "deep" / "n.txt").read_text() == "newer"
    assert not (home / "Documents" / "moved" / "d.pdf").exists()


def test_trashing_a_folder_forgets_what_was_written_in_it(files: FileTransaction, home: Path) -> None:
    files.write(home / "Downloads" / "sub" / "n.txt", b"n")
    files.trash(home / "Downloads" / "sub")
    assert not files.exists(home / "Downloads" / "sub" / "n.txt")
    files.make_folder(home / "Downloads" / "sub")
    assert files.children(home / "Downloads" / "sub") == []


def test_the_last_writing_counts_and_is_one_change(files: FileTransaction, home: Path) -> None:
    for text in (b"1", b"2", b"3"):
        files.write(home / "Documents" / "n.txt", text, replace=True)
    (operation,) = files.sealed()
    assert operation.kind is ChangeKind.CREATE and operation.after is not None and operation.after.size == 1
    assert files.read_bytes(home / "Documents" / "n.txt") == b"3"


def test_what_is_there_is_not_written_over(files: FileTransaction, home: Path) -> None:
    for act in (
        lambda: files.write(home / "Downloads" / "b.pdf", b""),
        lambda: files.move(home / "Downloads" / "a.PDF", home / "Downloads" / "b.pdf"),
        lambda: files.copy(home / "Downloads" / "a.PDF", home / "Downloads" / "b.pdf"),
        lambda: files.copy(home / "Downloads" / "sub", home / "Documents"),
        lambda: files.make_folder(home / "Downloads" / "b.pdf"),
        lambda: files.write(home / "Downloads" / "sub", b"", replace=True),
    ):
        with pytest.raises(AlreadyThere):
            act()
    assert files.sealed() == []


def test_nothing_goes_into_itself(files: FileTransaction, home: Path) -> None:
    with pytest.raises(InputError):
        files.move(home / "Downloads", home / "Downloads" / "sub" / "x")
    with pytest.raises(InputError):
        files.copy(home / "Downloads", home / "Downloads" / "sub" / "x")


def test_renaming_to_other_case_is_no_clash(files: FileTransaction, home: Path) -> None:
    files.move(home / "Downloads" / "a.PDF", home / "Downloads" / "a.pdf")
    apply_all(files.sealed())
    assert "a.pdf" in os.listdir(home / "Downloads") and "a.PDF" not in os.listdir(home / "Downloads")


def test_free_names_count_on(files: FileTransaction, home: Path) -> None:
    files.write(home / "Downloads" / "b (2).pdf", b"")
    assert files.free_name(home / "Downloads" / "b.pdf").name == "b (3).pdf"
    assert files.free_name(home / "Downloads" / "z.pdf").name == "z.pdf"


def test_paths_as_people_write_them(files: FileTransaction, home: Path) -> None:
    assert files.resolve("~/Downloads/../Documents/x") == home / "Documents" / "x"
    assert files.resolve("Documents") == home / "Documents"
    assert files.resolve("~") == home


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (FileQuery(folders=("Downloads",), suffixes=(".pdf",)), ["a.PDF", "b.pdf"]),
        (FileQuery(folders=("Downloads",), suffixes=(".pdf",), recursive=True), ["a.PDF", "b.pdf", "d.pdf"]),
        (FileQuery(folders=("Downloads",), patterns=("A*",)), ["a.PDF"]),
        (FileQuery(folders=("Downloads",), suffixes=(".pdf",), exclude=("b*",)), ["a.PDF"]),
        (FileQuery(folders=("Downloads",), larger_than=15, smaller_than=30), ["c.txt"]),
        (FileQuery(folders=("Downloads",), sort_by="size", descending=True, limit=2), ["b.pdf", "c.txt"]),
        (FileQuery(folders=("Downloads",), modified_before=datetime(2026, 1, 2, tzinfo=UTC)), ["a.PDF"]),
        (FileQuery(folders=("Downloads",), what="folders"), ["sub"]),
        (FileQuery(folders=("Downloads",), text_has="secret"), ["notes.md"]),
        (FileQuery(folders=("Downloads",), empty=True, recursive=True), ["d.pdf"]),
        (FileQuery(folders=("Downloads",), name_starts="NO"), ["notes.md"]),
        (FileQuery(folders=("Downloads",), name_ends="tes"), ["notes.md"]),
        (FileQuery(paths=("Downloads/.hidden.pdf",)), [".hidden.pdf"]),
    ],
)
def test_a_query_means_these(files: FileTransaction, query: FileQuery, expected: list[str]) -> None:
    assert _names(files.select(query)) == expected


def test_a_query_sees_what_the_step_did(files: FileTransaction, home: Path) -> None:
    files.move(home / "Downloads" / "b.pdf", home / "Documents" / "b.pdf")
    assert _names(files.select(FileQuery(folders=("Downloads",), suffixes=(".pdf",)))) == ["a.PDF"]
    assert _names(files.select(FileQuery(folders=("Documents",), suffixes=(".pdf",)))) == ["b.pdf"]


def test_links_are_not_followed_into_folders(files: FileTransaction, home: Path) -> None:
    (home / "Documents" / "loop").symlink_to(home)
    assert files.select(FileQuery(folders=("Documents",), recursive=True)) == []
    assert _names(list(files.walk(home / "Documents"))) == []
    files.copy(home / "Documents", home / "Desktop" / "copy")
    apply_all(files.sealed())
    assert (home / "Desktop" / "copy" / "loop").is_symlink()


def test_our_own_records_are_never_listed(home: Path) -> None:
    (home / "Documents" / "records").mkdir()
    spare = home.parent / "spare"
    files = FileTransaction(
        home, spare, spare, lambda path, kind: None, hidden=(home / "Documents" / "records",)
    )  # fmt: skip
    assert files.children(home / "Documents") == []


def test_what_is_missing_or_unreadable_is_said(files: FileTransaction, home: Path) -> None:
    with pytest.raises(FileMissing):
        files.select(FileQuery(folders=("Nowhere",)))
    with pytest.raises(FileMissing):
        files.facts(home / "none")
    with pytest.raises(UnreadableFile):
        files.read_bytes(home / "Downloads")
    with pytest.raises(UnreadableFile):
        files.read_text(home / "Downloads" / "picture.bin")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(files: FileTransaction, home: Path) -> None:
    os.mkfifo(home / "Documents" / "pipe")
    with pytest.raises(UnreadableFile):
        files.read_bytes(home / "Documents" / "pipe")
    with pytest.raises(UnreadableFile):
        files.copy(home / "Documents" / "pipe", home / "Desktop" / "pipe")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("é\r\n".encode(), "é\r\n"),
        (b"\xef\xbb\xbfx", "x"),
        ("héllo".encode("utf-16"), "héllo"),
        ("Grüße aus Köln, schöne Straße".encode("cp1252"), "Grüße aus Köln, schöne Straße"),
    ],
)
def test_text_is_decoded(files: FileTransaction, home: Path, data: bytes, text: str) -> None:
    (home / "t.txt").write_bytes(data)
    assert files.read_text(home / "t.txt") == text


def test_the_guard_is_asked_before_anything(home: Path) -> None:
    asked: list[tuple[str, ChangeKind]] = []

    def guard(path: Path, kind: ChangeKind) -> None:
        asked.append((path.name, kind))
        raise RefusedError("No.")

    files = FileTransaction(home, home.parent / "s", home.parent / "u", guard)
    for act in (
        lambda: files.write(home / "n", b""),
        lambda: files.trash(home / "Downloads" / "b.pdf"),
        lambda: files.move(home / "Downloads" / "b.pdf", home / "n"),
        lambda: files.make_folder(home / "n"),
    ):
        with pytest.raises(RefusedError):
            act()
    assert asked == [
        ("n", ChangeKind.CREATE),
        ("b.pdf", ChangeKind.TRASH),
        ("b.pdf", ChangeKind.TRASH),
        ("n", ChangeKind.MAKE_FOLDER),
    ]
    assert files.operations == []


def test_a_dry_look_copies_nothing_and_shows_differences(home: Path) -> None:
    before = snapshot_tree(home)
    files = _files(home, dry=True)
    files.copy(home / "Downloads" / "b.pdf", home / "Documents" / "b.pdf")
    files.write(home / "Downloads" / "notes.md", b"another word", replace=True)
    files.write(home / "Documents" / "b.pdf", b"2", replace=True)
    copied, rewritten = files.sealed()
    assert copied.change().size == 1
    assert "-the Secret word" in rewritten.diff and "+another word" in rewritten.diff
    assert snapshot_tree(home) == before


def test_ten_thousand_changes_are_no_matter(home: Path) -> None:
    """Every look and change costs the same however many there were before."""
    files = _files(home, dry=True)
    big = home / "Downloads" / "many"
    for number in range(5000):
        files.write(big / f"{number}.txt", b"")
    for path in files.children(big):
        files.move(path, home / "Documents" / path.name)
    assert len(files.children(home / "Documents")) == 5000
    files.discard()
