"""Changes on a real disk: applied all or nothing, taken back from any point at which a crash could have left them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import AlreadyThere, Cancelled, ChangedMeanwhile, FileMissing, NoPermission
from lam_desktop.system.files import disk
from lam_desktop.system.files.applying import apply, apply_all
from lam_desktop.system.files.operations import Operation
from lam_desktop.system.files.reverting import revert_all
from lam_desktop.system.files.transaction import FileTransaction
from tests.kit import snapshot_tree


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    (fresh_profile / "Documents" / "a.txt").write_text("one")
    (fresh_profile / "Documents" / "a.txt").chmod(0o640)
    os.utime(fresh_profile / "Documents" / "a.txt", ns=(10**18, 10**18 + 123))
    (fresh_profile / "Documents" / "b.txt").write_text("two")
    (fresh_profile / "Pictures" / "deep" / "er").mkdir(parents=True)
    (fresh_profile / "Pictures" / "deep" / "er" / "p.png").write_bytes(b"\x89PNG")
    return fresh_profile


Change = Callable[[FileTransaction, Path], object]
CHANGES: dict[str, Change] = {
    "create": lambda files, home: files.write(home / "Documents" / "new.txt", b"new"),
    "create in a new folder": lambda files, home: files.write(home / "x" / "y" / "new.txt", b"new"),
    "replace": lambda files, home: files.write(home / "Documents" / "a.txt", b"other", replace=True),
    "move": lambda files, home: files.move(home / "Documents" / "a.txt", home / "Desktop" / "c.txt"),
    "move a folder": lambda files, home: files.move(home / "Pictures" / "deep", home / "Desktop" / "deep"),
    "trash": lambda files, home: files.trash(home / "Documents" / "a.txt"),
    "trash a folder": lambda files, home: files.trash(home / "Pictures" / "deep"),
    "copy a folder": lambda files, home: files.copy(home / "Pictures" / "deep", home / "Desktop" / "deep"),
    "make a folder": lambda files, home: files.make_folder(home / "x" / "y" / "z"),
    "swap": lambda files, home: _swap(files, home / "Documents" / "a.txt", home / "Documents" / "b.txt"),
    "move over": lambda files, home: files.move(
        home / "Documents" / "a.txt", home / "Documents" / "b.txt", replace=True
    ),
    "write twice": lambda files, home: (
        files.write(home / "Documents" / "a.txt", b"1", replace=True),
        files.write(home / "Documents" / "a.txt", b"2", replace=True),
    ),
    "write, move, write": lambda files, home: (
        files.write(home / "Desktop" / "n.txt", b"1"),
        files.move(home / "Desktop" / "n.txt", home / "Desktop" / "m.txt"),
        files.write(home / "Desktop" / "m.txt", b"2", replace=True),
    ),
    "trash and write": lambda files, home: (
        files.trash(home / "Documents" / "a.txt"),
        files.write(home / "Documents" / "a.txt", b"fresh"),
    ),
}
each_change = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())


def _swap(files: FileTransaction, one: Path, other: Path) -> None:
    spare = one.with_name("spare")
    files.move(one, spare)
    files.move(other, one)
    files.move(spare, other)


def _transaction(home: Path, number: int = 0) -> FileTransaction:
    spare = home.parent / f"spare{number}"
    return FileTransaction(home, spare / "staging", spare / "undo", lambda path, kind: None)


def _sealed(home: Path, change: Change) -> list[Operation]:
    files = _transaction(home)
    change(files, home)
    return [Operation.from_json(each.to_json()) for each in files.sealed()]


@each_change
def test_what_was_done_is_taken_back_exactly(home: Path, change: Change) -> None:
    before = snapshot_tree(home)
    operations = _sealed(home, change)
    assert snapshot_tree(home) == before
    done = apply_all(operations)
    assert snapshot_tree(home) != before
    assert revert_all(done).said == []
    assert snapshot_tree(home) == before
    assert revert_all(done, unsure=True).said == [], "taking back twice is as good as once"
    assert snapshot_tree(home) == before


@each_change
def test_the_intent_alone_takes_back_whatever_part_was_done(home: Path, change: Change) -> None:
    """As after a crash: only the sealed list is known, and any number of its changes happened."""
    before = snapshot_tree(home)
    count = len(_sealed(home, change))
    for part in range(count + 1):
        operations = _sealed(home, change)
        apply_all(operations[:part])
        assert revert_all(operations, unsure=True).said == []
        assert snapshot_tree(home) == before, f"after {part} of {count}"


@each_change
def test_taking_back_can_be_cut_off_anywhere(home: Path, change: Change) -> None:
    before = snapshot_tree(home)
    for part in range(len(_sealed(home, change)) + 1):
        done = apply_all(_sealed(home, change))
        revert_all(done[len(done) - part :])
        assert revert_all(done, unsure=True).said == []
        assert snapshot_tree(home) == before, f"after {part}"


@each_change
def test_stopping_between_changes_leaves_nothing(home: Path, change: Change) -> None:
    before = snapshot_tree(home)
    operations = _sealed(home, change)
    for look in range(len(operations)):
        looks = iter([False] * look + [True])
        with pytest.raises(Cancelled):
            apply_all(_sealed(home, change), lambda looks=looks: next(looks))
        assert snapshot_tree(home) == before


def test_a_failing_change_takes_back_the_ones_before(home: Path) -> None:
    operations = _sealed(
        home, lambda files, home: (CHANGES["trash a folder"](files, home), CHANGES["replace"](files, home))
    )
    (home / "Documents" / "a.txt").write_text("changed by somebody else")
    before = snapshot_tree(home)
    with pytest.raises(ChangedMeanwhile):
        apply_all(operations)
    assert snapshot_tree(home) == before


def test_nothing_is_written_over(home: Path) -> None:
    create, move = _sealed(home, CHANGES["create"]), _sealed(home, CHANGES["move"])
    (home / "Documents" / "new.txt").write_text("was quicker")
    (home / "Desktop" / "c.txt").write_text("was quicker")
    before = snapshot_tree(home)
    for operations in (create, move):
        with pytest.raises(AlreadyThere):
            apply_all(operations)
        assert snapshot_tree(home) == before


def test_what_is_gone_meanwhile_is_missing(home: Path) -> None:
    operations = _sealed(home, CHANGES["move"])
    (home / "Documents" / "a.txt").unlink()
    with pytest.raises(FileMissing):
        apply_all(operations)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_closed_folder_is_no_permission(home: Path) -> None:
    operations = _sealed(home, CHANGES["create"])
    (home / "Documents").chmod(0o500)
    with pytest.raises(NoPermission):
        apply_all(operations)
    (home / "Documents").chmod(0o700)


def test_an_empty_folder_that_cannot_be_taken_away_is_not_told_to_be_full(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = apply_all(_sealed(home, CHANGES["make a folder"]))

    def denied(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    with monkeypatch.context() as patched:  # as root nothing is denied
        patched.setattr(Path, "rmdir", denied)
        with pytest.raises(NoPermission):
            revert_all(done)
    assert revert_all(done).said == []
    assert not (home / "x").exists()


@pytest.mark.parametrize("name", ["create", "replace"])
def test_later_edits_win(home: Path, name: str) -> None:
    done = apply_all(_sealed(home, CHANGES[name]))
    done[-1].path.write_text("my own words since")
    (sentence,) = revert_all(done).said
    assert str(done[-1].path) in sentence and "changed since" in sentence
    assert done[-1].path.read_text() == "my own words since"


@pytest.mark.parametrize("name", ["create", "replace"])
def test_an_edit_of_the_same_length_and_time_is_seen(home: Path, name: str) -> None:
    done = apply_all(_sealed(home, CHANGES[name]))
    path, facts = done[-1].path, done[-1].path.stat()
    edited = bytes(byte ^ 1 for byte in path.read_bytes())
    path.write_bytes(edited)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    (sentence,) = revert_all([Operation.from_json(each.to_json()) for each in done]).said
    assert "changed since" in sentence
    assert path.read_bytes() == edited


@pytest.mark.parametrize("name", ["create", "replace"])
def test_what_was_only_touched_is_taken_back(home: Path, name: str) -> None:
    before = snapshot_tree(home)
    done = apply_all(_sealed(home, CHANGES[name]))
    done[-1].path.touch()
    assert revert_all([Operation.from_json(each.to_json()) for each in done]).said == []
    assert snapshot_tree(home) == before


def test_an_edited_file_moves_back_with_its_edits(home: Path) -> None:
    (done,) = apply_all(_sealed(home, CHANGES["move"]))
    done.path.write_text("edited")
    back = revert_all([done])
    assert not back.left and back.remarks == (f"{done.source} is back with what was changed in it since.",)
    assert (home / "Documents" / "a.txt").read_text() == "edited"


def test_a_folder_where_a_file_was_moved_to_is_left(home: Path) -> None:
    (done,) = apply_all(_sealed(home, CHANGES["move"]))
    done.path.unlink()
    done.path.mkdir()
    (done.path / "mine.txt").write_text("mine")
    assert "does not look like what was moved there" in revert_all([done]).left[0]
    assert (done.path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize("since", ["nothing", "an edit", "a farewell"])
def test_it_is_said_when_the_old_content_is_no_longer_kept(home: Path, since: str) -> None:
    (done,) = apply_all(_sealed(home, CHANGES["replace"]))
    assert done.keep is not None
    done.keep.unlink()
    if since == "an edit":
        done.path.write_text("edited since")
    elif since == "a farewell":
        done.path.unlink()
    assert revert_all([done]).left == {0: f"The old {done.path} is no longer kept."}


def test_only_what_was_left_is_tried_again(home: Path) -> None:
    done = apply_all(_sealed(home, CHANGES["make a folder"]))
    (home / "x" / "y" / "mine.txt").write_text("mine")
    left = revert_all(done).left
    (home / "x" / "y" / "z").mkdir()  # now it is somebody else's
    (home / "x" / "y" / "mine.txt").unlink()
    assert revert_all(done, only=left).said, "there is something in it again"
    assert (home / "x" / "y" / "z").is_dir()


@pytest.mark.parametrize("name", ["move", "trash", "trash a folder"])
def test_a_place_that_was_taken_since_is_left(home: Path, name: str) -> None:
    (done,) = apply_all(_sealed(home, CHANGES[name]))
    origin = done.source if done.kind is ChangeKind.MOVE else done.path
    assert origin is not None
    origin.write_text("somebody new")
    before = snapshot_tree(home, ignore=())
    assert "something else" in revert_all([done]).said[0]
    assert snapshot_tree(home, ignore=()) == before


def test_a_new_folder_goes_only_when_empty(home: Path) -> None:
    done = apply_all(_sealed(home, CHANGES["make a folder"]))
    (home / "x" / "y" / "mine.txt").write_text("mine")
    left = revert_all(done).said
    assert len(left) == 2
    assert (home / "x" / "y" / "mine.txt").exists() and not (home / "x" / "y" / "z").exists()


def test_a_folder_that_came_meanwhile_is_not_taken_away(home: Path) -> None:
    operations = _sealed(home, CHANGES["make a folder"])
    (home / "x").mkdir()
    assert revert_all(apply_all(operations)).said == []
    assert (home / "x").is_dir() and not (home / "x" / "y").exists()


def test_a_file_with_two_names_after_a_power_cut_has_one_again(home: Path) -> None:
    """A journaling file system may show a renamed file under both names (measured on btrfs)."""
    before = snapshot_tree(home)
    (operation,) = _sealed(home, CHANGES["move"])
    os.link(home / "Documents" / "a.txt", home / "Desktop" / "c.txt")
    assert revert_all([operation], unsure=True).said == []
    assert snapshot_tree(home) == before


@pytest.mark.skipif(os.name == "nt", reason="folders are not closed by permissions there")
def test_what_has_nothing_to_do_with_a_closed_folder_is_taken_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot_tree(home)
    done = apply_all(_sealed(home, lambda files, home: (
        files.write(home / "Desktop" / "new.txt", b"new"),
        files.move(home / "Documents" / "a.txt", home / "Desktop" / "a.txt"),
        files.move(home / "Desktop" / "a.txt", home / "Desktop" / "deep" / "z.txt"),
        files.trash(home / "Documents" / "b.txt"),
    )))  # fmt: skip
    relocate = disk.relocate

    def closed(source: Path, target: Path) -> None:
        if target == home / "Desktop" / "a.txt":
            raise PermissionError(13, "Permission denied", str(source))
        relocate(source, target)

    with monkeypatch.context() as patched:  # as root nothing is denied
        patched.setattr(disk, "relocate", closed)
        with pytest.raises(NoPermission, match=r"z\.txt"):
            revert_all(done)
        assert (home / "Documents" / "b.txt").exists() and not (home / "Desktop" / "new.txt").exists()
        assert (home / "Desktop" / "deep" / "z.txt").exists() and not (home / "Documents" / "a.txt").exists()
    assert revert_all(done, unsure=True).said == []
    assert snapshot_tree(home) == before


def test_what_is_lost_is_said_each_time(home: Path) -> None:
    done, moved = apply_all(_sealed(home, CHANGES["move"])), home / "Desktop" / "c.txt"
    anew = home / "Desktop" / "d.txt"
    anew.write_text("perhaps the same, saved anew, perhaps not")  # now, so that it is another inode
    moved.unlink()
    for unsure in (False, True):
        assert revert_all(done, unsure).said == [f"{moved} is gone and cannot be moved back."]
    anew.rename(moved)
    (said,) = revert_all(done, unsure=True).said
    assert "was left where it is" in said and moved.exists()


def test_two_steps_may_trash_files_of_one_name_at_once(home: Path) -> None:
    (home / "Desktop" / "a.txt").write_text("another")
    before = snapshot_tree(home)
    first, second = _transaction(home, 1), _transaction(home, 2)
    first.trash(home / "Documents" / "a.txt")
    second.trash(home / "Desktop" / "a.txt")
    done = [*apply_all(first.sealed()), *apply_all(second.sealed())]
    records = list((home / ".local" / "share" / "Trash" / "info").iterdir())
    assert len(records) == 2
    assert revert_all(done).said == []
    assert snapshot_tree(home) == before
    assert not list((home / ".local" / "share" / "Trash" / "info").iterdir())


def test_a_link_is_moved_and_trashed_itself(home: Path) -> None:
    (home / "Desktop" / "link").symlink_to(home / "Documents" / "a.txt")
    before = snapshot_tree(home)
    (done,) = apply_all(_sealed(home, lambda files, home: files.trash(home / "Desktop" / "link")))
    assert (home / "Documents" / "a.txt").exists()
    assert revert_all([done]).said == []
    assert snapshot_tree(home) == before


def test_operations_survive_the_journal(home: Path) -> None:
    for change in CHANGES.values():
        for operation in _transaction(home).sealed() or _sealed(home, change):
            assert Operation.from_json(operation.to_json()) == replace(operation, diff="")


class TestOverAVolumeBorder:
    """Moves and new content between two real file systems."""

    @pytest.fixture
    def other(self) -> Path:
        shared = Path("/dev/shm")
        if not shared.is_dir() or shared.stat().st_dev == Path("/tmp").stat().st_dev:
            pytest.skip("there is no second file system here")
        import shutil
        import tempfile

        folder = Path(tempfile.mkdtemp(dir=shared))
        yield folder  # type: ignore[misc]
        shutil.rmtree(folder)

    @pytest.mark.parametrize("name", ["Documents/a.txt", "Pictures/deep"])
    def test_moves_there_and_back(self, home: Path, other: Path, name: str) -> None:
        before = snapshot_tree(home)
        (done,) = apply_all(_sealed(home, lambda files, home: files.move(home / name, other / "moved")))
        assert not (home / name).exists() and (other / "moved").exists()
        assert revert_all([done]).said == []
        assert snapshot_tree(home) == before and not list(other.iterdir())

    def test_a_move_cut_off_after_the_copy(self, home: Path, other: Path) -> None:
        import shutil

        before = snapshot_tree(home)
        (operation,) = _sealed(home, lambda files, home: files.move(home / "Documents" / "a.txt", other / "moved"))
        shutil.copy2(home / "Documents" / "a.txt", other / "moved")
        (other / ".moved.lam-part").write_text("half")
        assert revert_all([operation], unsure=True).said == []
        assert snapshot_tree(home) == before and not list(other.iterdir())

    def test_new_content_and_replaced_content(self, home: Path, other: Path) -> None:
        (other / "old.txt").write_text("old")
        before = snapshot_tree(other)
        operations = _sealed(
            home,
            lambda files, home: (
                files.write(other / "new.txt", b"new"),
                files.write(other / "old.txt", b"newer", replace=True),
            ),
        )
        done = apply_all(operations)
        assert sorted(path.name for path in other.iterdir()) == ["new.txt", "old.txt"]
        assert (other / "old.txt").read_text() == "newer"
        assert revert_all(done).said == []
        assert snapshot_tree(other) == before

    def test_its_own_trash_is_used(self, home: Path, other: Path) -> None:
        (other / "old.txt").write_text("old")
        before = snapshot_tree(other)
        (done,) = apply_all(_sealed(home, lambda files, home: files.trash(other / "old.txt")))
        assert done.keep is not None and done.keep.lstat().st_dev == other.stat().st_dev
        assert revert_all([done]).said == []
        assert snapshot_tree(other) == before


def test_renaming_never_replaces(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    with pytest.raises(FileExistsError):
        disk.rename_new(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "b"


def test_one_change_alone(home: Path) -> None:
    (operation,) = _sealed(home, CHANGES["create"])
    assert revert_all([apply(operation)]).said == []
