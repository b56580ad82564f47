"""The disk primitives: nothing is ever written over, and over a volume border nothing gets lost."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lam_desktop.system.files import disk
from tests.kit import snapshot_tree


def test_a_rename_never_replaces(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("1")
    other.write_text("2")
    with pytest.raises(FileExistsError):
        disk.rename_new(one, other)
    with pytest.raises(FileExistsError):
        disk.relocate(one, other)
    with pytest.raises(FileExistsError):
        disk.put_new(one, other)
    assert (one.read_text(), other.read_text()) == ("1", "2")
    disk.rename_new(one, tmp_path / "third")
    assert (tmp_path / "third").read_text() == "1"


def test_a_dangling_link_is_something_too(tmp_path: Path) -> None:
    one, link = tmp_path / "one", tmp_path / "link"
    one.write_text("1")
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        disk.rename_new(one, link)
    assert link.is_symlink()


def test_kept_content_survives_a_replacement(tmp_path: Path) -> None:
    path, staged, keep = tmp_path / "a", tmp_path / "staged", tmp_path / "undo" / "a"
    path.write_text("old")
    staged.write_text("new")
    disk.keep_old(path, keep)
    disk.put_over(staged, path)
    assert (path.read_text(), keep.read_text(), staged.exists()) == ("new", "old", False)


def test_folders_of_our_own_are_private(tmp_path: Path) -> None:
    disk.make_folders(tmp_path / "a" / "b")
    disk.make_folders(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_discard_takes_what_it_is_given_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "keep").mkdir()
    (tmp_path / "keep" / "a").write_text("a")
    (tmp_path / "link").symlink_to(tmp_path / "keep")
    disk.discard(tmp_path / "link")
    assert (tmp_path / "keep" / "a").exists()
    disk.discard(tmp_path / "keep")
    disk.discard(tmp_path / "keep")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def other_volume(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "volume"
    place.mkdir()
    mounted = (
        os.name == "posix"
        and os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("mounting a second volume needs root")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_move_over_a_volume_border(other_volume: Path, tmp_path: Path) -> None:
    source = tmp_path / "folder"
    (source / "deep").mkdir(parents=True)
    (source / "deep" / "a.txt").write_text("a")
    os.utime(source / "deep" / "a.txt", (1, 1))
    before = snapshot_tree(source)
    disk.relocate(source, other_volume / "folder")
    assert not source.exists()
    assert snapshot_tree(other_volume / "folder") == before
    source.mkdir()
    with pytest.raises(FileExistsError):
        disk.relocate(other_volume / "folder", source)
    assert snapshot_tree(other_volume / "folder") == before


def test_a_full_volume_loses_nothing(other_volume: Path, tmp_path: Path) -> None:
    source = tmp_path / "big.bin"
    source.write_bytes(os.urandom(400_000))
    with pytest.raises(OSError, match="No space left"):
        disk.relocate(source, other_volume / "big.bin")
    assert source.stat().st_size == 400_000
    assert list(other_volume.iterdir()) == []
