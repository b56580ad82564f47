"""The trash by the freedesktop.org rules: names, records, other volumes, and the way back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

import pytest

from lam_desktop.core.errors import WorldError
from lam_desktop.system.files import disk, trash
from tests.kit import snapshot_tree

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the trash of Linux desktops")


def thrown(path: Path, home: Path) -> Path:
    kept = trash.place_for(path, home, home / "unused")
    trash.put(path, kept)
    return kept


def record(kept: Path) -> dict[str, str]:
    lines = (kept.parent.parent / "info" / f"{kept.name}.trashinfo").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Trash Info]"
    return dict(line.split("=", 1) for line in lines[1:])


def test_what_the_standard_asks(fresh_profile: Path) -> None:
    path = fresh_profile / "Documents" / "Rechnung 50% (März).pdf"
    path.write_bytes(b"pdf")
    kept = thrown(path, fresh_profile)
    assert not path.exists()
    assert kept.parent == fresh_profile / ".local" / "share" / "Trash" / "files"
    assert kept.read_bytes() == b"pdf"
    facts = record(kept)
    assert unquote(facts["Path"]) == str(path)
    assert "%25" in facts["Path"] and " " not in facts["Path"]
    assert abs((datetime.now() - datetime.fromisoformat(facts["DeletionDate"])).total_seconds()) < 3600


def test_the_folders_are_private(fresh_profile: Path) -> None:
    path = fresh_profile / "a.txt"
    path.write_text("a")
    for folder in (thrown(path, fresh_profile).parent, fresh_profile / ".local" / "share" / "Trash" / "info"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_xdg_data_home_is_respected(fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = fresh_profile / "a.txt"
    path.write_text("a")
    assert thrown(path, fresh_profile).is_relative_to(tmp_path / "data" / "Trash" / "files")


def test_two_of_one_name_and_long_names(fresh_profile: Path) -> None:
    kept = []
    for folder in ("Documents", "Downloads"):
        path = fresh_profile / folder / f"{'n' * 240}.txt"
        path.write_text(folder)
        kept.append(thrown(path, fresh_profile))
    assert [each.read_text() for each in kept] == ["Documents", "Downloads"]
    assert len({each.name for each in kept}) == 2


def test_folders_and_links_go_whole(fresh_profile: Path) -> None:
    folder = fresh_profile / "Documents" / "old"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.txt").write_text("a")
    (folder / "link").symlink_to(fresh_profile / "Music")
    before = snapshot_tree(folder)
    kept = thrown(folder, fresh_profile)
    assert snapshot_tree(kept) == before
    link = fresh_profile / "link"
    link.symlink_to("/etc")
    assert thrown(link, fresh_profile).is_symlink()
    assert Path("/etc").is_dir()


def test_taken_out_again_nothing_is_left(fresh_profile: Path) -> None:
    path = fresh_profile / "a.txt"
    path.write_text("a")
    kept = thrown(path, fresh_profile)
    disk.relocate(kept, path)
    trash.forget(kept)
    assert [each for each in (fresh_profile / ".local").rglob("*") if not each.is_dir()] == []
    trash.forget(kept)


def test_without_a_usable_trash_nothing_is_deleted(fresh_profile: Path) -> None:
    (fresh_profile / ".local").write_text("in the way")
    path = fresh_profile / "a.txt"
    path.write_text("a")
    with pytest.raises(WorldError, match="nothing was deleted"):
        thrown(path, fresh_profile)
    assert path.read_text() == "a"


def test_a_file_that_cannot_be_taken_leaves_no_record(fresh_profile: Path) -> None:
    gone = fresh_profile / "gone.txt"
    kept = trash.place_for(gone, fresh_profile, fresh_profile)
    with pytest.raises(OSError, match="No such file"):
        trash.put(gone, kept)
    assert list((fresh_profile / ".local" / "share" / "Trash" / "info").iterdir()) == []


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """Another volume."""
    place = tmp_path / "stick"
    place.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("mounting a second volume needs root")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_another_volume_has_its_own_trash(stick: Path, fresh_profile: Path) -> None:
    path = stick / "photos" / "a b.jpg"
    path.parent.mkdir()
    path.write_bytes(b"jpg")
    kept = thrown(path, fresh_profile)
    assert kept.parent == stick / f".Trash-{os.getuid()}" / "files"
    assert unquote(record(kept)["Path"]) == "photos/a b.jpg", "relative to the volume, as the standard asks"
    disk.relocate(kept, path)
    trash.forget(kept)
    assert path.read_bytes() == b"jpg"
    assert not (fresh_profile / ".local").exists()
