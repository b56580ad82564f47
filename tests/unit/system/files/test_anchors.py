"""What was looked at is what is changed: a folder that is swapped for a link meanwhile leads nowhere."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import ChangedMeanwhile, FileMissing, LamError, RefusedError
from lam_desktop.decision.protected import Protected
from lam_desktop.system.files import anchors
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.reverting import revert_all
from lam_desktop.system.files.transaction import FileTransaction

Stage = Callable[[FileTransaction, Path], object]

CHANGES: dict[str, Stage] = {
    "create": lambda files, box: files.write(box / "new.txt", b"mine"),
    "replace": lambda files, box: files.write(box / "old.txt", b"mine", replace=True),
    "make a folder": lambda files, box: files.make_folder(box / "deeper"),
    "create in a new folder": lambda files, box: files.write(box / "deeper" / "new.txt", b"mine"),
    "trash": lambda files, box: files.trash(box / "old.txt"),
    "move out": lambda files, box: files.move(box / "old.txt", box.parent / "old.txt"),
    "move in": lambda files, box: files.move(box.parent / "other.txt", box / "other.txt"),
}


@pytest.fixture
def places(fresh_profile: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A folder of the person's with a file in it, and a place outside that looks the same."""
    box, outside = fresh_profile / "box", tmp_path / "outside"
    for folder in (box, outside):
        folder.mkdir()
        (folder / "old.txt").write_text("old")
    (fresh_profile / "other.txt").write_text("other")
    return box, outside


def _files(home: Path) -> FileTransaction:
    state = home.parent / "state"
    return FileTransaction(home, state / "staging", state / "undo", Protected(home, state))


def _tree(folder: Path) -> dict[str, str]:
    """All but the trash."""
    found = {str(path.relative_to(folder)): path for path in folder.rglob("*")}
    return {
        name: path.read_text() if path.is_file() else ""
        for name, path in found.items()
        if not name.startswith(".local")
    }


@pytest.mark.parametrize("name", CHANGES)
def test_a_folder_swapped_for_a_link_is_not_followed(name: str, places: tuple[Path, Path]) -> None:
    box, outside = places
    files = _files(box.parent)
    CHANGES[name](files, box)
    operations = files.sealed()
    box.rename(box.with_name("away"))
    box.symlink_to(outside, target_is_directory=True)
    before = _tree(outside), _tree(box.with_name("away"))
    with pytest.raises((ChangedMeanwhile, FileMissing)):
        apply_all(operations)
    assert (_tree(outside), _tree(box.with_name("away"))) == before
    assert (box.parent / "other.txt").read_text() == "other"


@pytest.mark.parametrize("name", CHANGES)
def test_a_folder_that_stays_is_changed_and_put_back(name: str, places: tuple[Path, Path]) -> None:
    box, _ = places
    before = _tree(box.parent)
    files = _files(box.parent)
    CHANGES[name](files, box)
    done = apply_all(files.sealed())
    assert _tree(box.parent) != before
    assert revert_all(done).said == []
    assert _tree(box.parent) == before


def test_a_link_in_the_place_of_a_new_folder_is_not_written_through(places: tuple[Path, Path]) -> None:
    box, outside = places
    files = _files(box.parent)
    files.write(box / "deeper" / "new.txt", b"mine")
    operations = files.sealed()
    (box / "deeper").symlink_to(outside, target_is_directory=True)
    with pytest.raises(ChangedMeanwhile, match="link was put"):
        apply_all(operations)
    assert _tree(outside) == {"old.txt": "old"}


def test_a_folder_behind_a_link_of_the_persons_is_used(places: tuple[Path, Path]) -> None:
    box, _ = places
    (box.parent / "short").symlink_to(box, target_is_directory=True)
    files = _files(box.parent)
    files.write(box.parent / "short" / "new.txt", b"mine")
    apply_all(files.sealed())
    assert (box / "new.txt").read_text() == "mine"


def test_the_true_place_is_judged_too(places: tuple[Path, Path]) -> None:
    box, outside = places
    asked: list[tuple[Path, ChangeKind]] = []
    state = box.parent.parent / "state"
    files = FileTransaction(box.parent, state / "s", state / "u", lambda path, kind: asked.append((path, kind)))
    (box.parent / "short").symlink_to(box, target_is_directory=True)
    files.write(box.parent / "short" / "new.txt", b"mine")
    assert (box / "new.txt", ChangeKind.CREATE) in asked
    (box / "out").symlink_to(outside, target_is_directory=True)
    with pytest.raises(RefusedError, match="outside your home"):
        _files(box.parent).write(box / "out" / "new.txt", b"mine")


def test_folders_that_trade_places_in_one_step(places: tuple[Path, Path]) -> None:
    box, _ = places
    (box / "in").mkdir()
    twin = box.with_name("twin")
    (twin / "in").mkdir(parents=True)
    (twin / "in" / "mark").write_text("of the twin")
    files = _files(box.parent)
    files.write(box / "in" / "first.txt", b"1")
    files.move(box, box.with_name("spare"))
    files.move(twin, box)
    files.write(box / "in" / "second.txt", b"2")
    done = apply_all(files.sealed())
    assert sorted(path.name for path in (box / "in").iterdir()) == ["mark", "second.txt"]
    assert revert_all(done).said == []
    assert sorted(path.name for path in (twin / "in").iterdir()) == ["mark"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a gap of microseconds is left")
def test_no_write_slips_through_while_another_program_swaps(places: tuple[Path, Path]) -> None:
    box, outside = places
    link, spare, over = box.with_name("link"), box.with_name("spare"), threading.Event()
    link.symlink_to(outside, target_is_directory=True)

    def meddle() -> None:
        while not over.is_set():
            for one, other in ((box, spare), (link, box), (box, link), (spare, box)):
                with contextlib.suppress(OSError):
                    one.rename(other)

    meddler = threading.Thread(target=meddle)
    meddler.start()
    try:
        for number in range(400):
            files = _files(box.parent)
            with contextlib.suppress(LamError):
                files.write(box / f"{number}.txt", b"mine")
                files.write(box / "old.txt", b"mine", replace=True)
                apply_all(files.sealed())
    finally:
        over.set()
        meddler.join()
    assert _tree(outside) == {"old.txt": "old"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there folders are held by handle")
def test_nothing_stays_open(places: tuple[Path, Path]) -> None:
    box, _ = places
    known = anchors.look(box)
    assert known is not None and known[1] == box.resolve()
    before = len(list(Path("/proc/self/fd").iterdir()))
    with anchors.held([(box / "a", known[0]), (box / "b", known[0])]) as (one, other):
        assert one.parent == other.parent
        one.write_text("x")
    assert (box / "a").read_text() == "x"
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert anchors.look(box / "nothing") is None
