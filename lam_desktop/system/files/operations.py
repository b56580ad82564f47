"""Primitive file changes as they are journaled, and what a file looked like before and after one."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from lam_desktop.core.changes import ChangeKind, FileChange
from lam_desktop.system.files import disk
from lam_desktop.system.files.anchors import Identity


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like: enough to see that somebody else changed it. Folders carry size -1.

    `inode` tells which file it is after a move; it is no part of being unchanged. `digest` is the SHA-256 of what was
    written or replaced, where that is not too big to be read again; it has the last word on whether it is unchanged.
    """

    size: int
    modified: int  # ns
    inode: int = field(default=0, compare=False)
    digest: str = field(default="", compare=False)

    @staticmethod
    def of(path: Path) -> Stamp | None:
        """The stamp now, or None when there is nothing."""
        try:
            facts = path.lstat()
        except OSError:
            return None
        if path.is_dir() and not path.is_symlink():
            return Stamp(-1, 0, facts.st_ino)
        return Stamp(facts.st_size, facts.st_mtime_ns, facts.st_ino)

    def with_digest(self, path: Path) -> Stamp:
        """This stamp with the digest of the file at `path`."""
        return replace(self, digest=disk.digest_of(path) if 0 <= self.size <= disk.DIGESTED else "")

    def fits(self, path: Path) -> bool:
        """True when the file at `path` is what this is the stamp of: what was only touched is not changed."""
        now = Stamp.of(path)
        if now is None or now.size != self.size:
            return False
        return disk.digest_of(path) == self.digest if self.digest else now == self


FOLDER = Stamp(-1, 0)


@dataclass(frozen=True, slots=True)
class Operation:
    """One journaled change.

    `source`: a move's origin, the staged content, or the folder whose permissions a new one gets. `keep`: where the old
    content goes, so that it can come back. `before`: stamp of what is replaced, moved or trashed (of a new folder: it
    was there already). `after`: stamp of what stands at `path` when done. `within`, `source_within`: the folders of
    `path` and of a move's origin, as they were when the change was allowed; they are not journaled.
    """

    kind: ChangeKind
    path: Path
    source: Path | None = None
    keep: Path | None = None
    before: Stamp | None = None
    after: Stamp | None = None
    diff: str = ""
    within: Identity | None = field(default=None, compare=False)
    source_within: Identity | None = field(default=None, compare=False)

    def change(self) -> FileChange:
        """The part that is shown to a person."""
        size = self.after.size if self.after else self.before.size if self.before else -1
        source = self.source if self.kind is ChangeKind.MOVE else None
        return FileChange(self.kind, self.path, source, size, self.diff)

    def to_json(self) -> dict[str, Any]:
        """Plain data for the journal."""
        return {
            "kind": self.kind.value,
            "path": str(self.path),
            "source": str(self.source) if self.source else None,
            "keep": str(self.keep) if self.keep else None,
            "before": asdict(self.before) if self.before else None,
            "after": asdict(self.after) if self.after else None,
        }

    @staticmethod
    def from_json(data: dict[str, Any]) -> Operation:
        """The inverse of `to_json`."""
        return Operation(
            ChangeKind(data["kind"]),
            Path(data["path"]),
            Path(data["source"]) if data["source"] else None,
            Path(data["keep"]) if data["keep"] else None,
            Stamp(**data["before"]) if data["before"] else None,
            Stamp(**data["after"]) if data["after"] else None,
        )


def is_within(path: Path, folders: set[Path]) -> bool:
    """True when a path is one of these or lies in one of them."""
    return not folders.isdisjoint({path, *path.parents})
