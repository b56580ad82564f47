"""Files compared by what is in them. Rule: names and dates never decide whether two files are the same."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

from lam_desktop.core.errors import FileMissing
from lam_desktop.core.text import size_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from lam_desktop.core.context import FileStore

_CHUNK = 1024 * 1024


def size_of(files: FileStore, path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    if not files.is_folder(path):
        return files.facts(path).size
    return sum(files.facts(each).size for each in files.walk(path))


def size_words(size: int) -> str:
    """A size for people and exactly: "1.5 MB (1,500,000 bytes)"."""
    if size < 1000:
        return "1 byte" if size == 1 else f"{size} bytes"
    return f"{size_text(size)} ({size:,} bytes)"


def digest(files: FileStore, path: Path) -> bytes:
    """BLAKE2b of a file's content."""
    state = hashlib.blake2b(digest_size=32)
    with files.open(path) as handle:
        while chunk := handle.read(_CHUNK):
            state.update(chunk)
    return state.digest()


def identical(files: FileStore, one: Path, other: Path) -> bool:
    """Whether two files hold the same bytes."""
    with files.open(one) as first, files.open(other) as second:
        while True:
            chunk = first.read(_CHUNK)
            if chunk != second.read(_CHUNK):
                return False
            if not chunk:
                return True


def duplicate_groups(files: FileStore, paths: Iterable[Path], pulse: Callable[[float], None]) -> list[list[Path]]:
    """Groups of two or more files with the same content, in the order given. Empty files and folders are left out.

    Only files of equal size are read.
    """
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path in dict.fromkeys(paths):
        if not files.is_folder(path) and files.facts(path).size:
            by_size[files.facts(path).size].append(path)
    suspects = [path for many in by_size.values() if len(many) > 1 for path in many]
    groups: dict[tuple[int, bytes], list[Path]] = defaultdict(list)
    for number, path in enumerate(suspects):
        pulse(number / len(suspects))
        groups[files.facts(path).size, digest(files, path)].append(path)
    return [group for group in groups.values() if len(group) > 1]


def visible(path: Path) -> bool:
    """Whether a wide phrase such as "everything in Downloads" means it: hidden files are left alone."""
    return not path.name.startswith(".")


def opened(files: FileStore, paths: Sequence[Path]) -> list[Path]:
    """The paths; a single folder stands for the visible files directly in it."""
    if len(paths) == 1 and files.is_folder(paths[0]):
        return [path for path in files.children(paths[0]) if visible(path) and not files.is_folder(path)]
    return list(dict.fromkeys(paths))


def needed_folder(files: FileStore, folder: Path) -> Path:
    """The folder. Raises FileMissing when there is none of that name."""
    if not files.is_folder(folder):
        raise FileMissing(f"The folder {folder} does not exist.", "Check its name.")
    return folder


def below(files: FileStore, folder: Path) -> dict[str, Path]:
    """All files below a folder by their path from there, with "/" between the parts."""
    return {path.relative_to(folder).as_posix(): path for path in files.walk(folder)}
