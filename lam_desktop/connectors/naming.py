"""Names of files: their endings, what makes a name valid, and renaming many at once without collisions.

Rule: all new names are checked before the first file is renamed.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from lam_desktop.core.errors import AlreadyThere, InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from lam_desktop.core.context import Context, FileStore

_ENDING = re.compile(r"(?<=.)(\.tar)?\.(?:\w{0,9}[^\W\d_]\w{0,9}|\d{3})$", re.IGNORECASE)
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_MOST_BYTES = 255
_FOLDS_CASE = sys.platform in ("win32", "darwin")


def ending(name: str) -> str:
    """The extension with its dot (".pdf", ".tar.gz"), or "". A version such as "1.2" or a dot file has none."""
    found = _ENDING.search(name)
    return found[0] if found else ""


def split_name(files: FileStore, path: Path) -> tuple[str, str]:
    """A name in stem and extension; a folder's name is all stem."""
    tail = "" if files.is_folder(path) else ending(path.name)
    return path.name[: len(path.name) - len(tail)], tail


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Sorts "page 2" before "page 10"."""
    pieces = re.split(r"(\d+)", name.casefold())
    return [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces if piece]


def checked_name(name: str) -> str:
    """The name without blanks around it. Raises InputError for what cannot be a file's name."""
    name = name.strip()
    if not name or name in (".", ".."):
        raise InputError("A file needs a name.", "Say what it should be called.")
    if re.search(r"[/\\\x00-\x1f\x7f]", name):
        raise InputError(f"“{name}” cannot be a name: it holds a slash or a control character.", "Choose another name.")
    if len(os.fsencode(name)) > _MOST_BYTES:
        raise InputError(f"The name “{name[:40]}…” is too long.", "Choose a shorter one.")
    if sys.platform == "win32" and (re.search(r'[<>:"|?*]|\.$', name) or _WINDOWS_DEVICES.match(name)):
        raise InputError(f"Windows does not allow the name “{name}”.", "Choose another name.")
    return name


def rename_all(ctx: Context, names: Sequence[tuple[Path, str]]) -> list[Path]:
    """Give each path its new name in its own folder; names may be swapped or shifted among them.

    Returns: the new paths, in the order given; those whose name stays the same are among them.
    Raises: InputError for an invalid name or two equal ones, AlreadyThere when a file that stays has the name.
    """
    wanted = {path: path.with_name(checked_name(name)) for path, name in names}
    moves = {path: target for path, target in wanted.items() if target != path}
    _refuse_doubles(wanted)
    _refuse_taken(ctx.files, moves)
    for depth in sorted({len(path.parts) for path in moves}, reverse=True):
        level = {path: target for path, target in moves.items() if len(path.parts) == depth}
        for number, (source, target) in enumerate(_in_order(ctx.files, level)):
            ctx.check_cancelled()
            ctx.progress(number / len(level), source.name)
            ctx.files.move(source, target)
    return [_after(path, wanted) for path, _ in names]


def rename_each(ctx: Context, paths: Sequence[Path], new_stem: Callable[[Path, str], str]) -> list[Path]:
    """Rename files by a rule: `new_stem(path, stem)` gives the new stem, the extension stays.

    Returns: the new paths, as `rename_all` does.
    """
    names = []
    for path in dict.fromkeys(paths):
        stem, tail = split_name(ctx.files, path)
        names.append((path, new_stem(path, stem) + tail))
    return rename_all(ctx, names)


def _key(path: Path) -> str:
    return str(path).casefold() if _FOLDS_CASE else str(path)


def _refuse_doubles(wanted: dict[Path, Path]) -> None:
    for key, count in Counter(_key(target) for target in wanted.values()).items():
        if count > 1:
            name = next(target.name for target in wanted.values() if _key(target) == key)
            raise InputError(f"{count} of the files would be called “{name}”.", "Add a number, or choose other names.")


def _refuse_taken(files: FileStore, moves: dict[Path, Path]) -> None:
    leaving = {_key(path) for path in moves}
    for target in moves.values():
        if _key(target) not in leaving and files.exists(target):
            raise AlreadyThere(
                f"There is already a “{target.name}” in {target.parent}.", "Choose another name, or move it away first."
            )


def _in_order(files: FileStore, moves: dict[Path, Path]) -> Iterator[tuple[Path, Path]]:
    """The moves in an order in which each target is free; a circle (a→b, b→a) is opened by one step aside."""
    waiting = {_key(source): (source, target) for source, target in moves.items()}
    while waiting:
        first = next(iter(waiting))
        chain = {first: waiting.pop(first)}
        following = _key(chain[first][1])
        while following in waiting:
            chain[following] = waiting.pop(following)
            following = _key(chain[following][1])
        steps = list(chain.values())
        if following == first and len(steps) > 1:
            source, target = steps[0]
            aside = files.free_name(source.with_name(f"{source.name}.renaming"))
            yield source, aside
            steps[0] = (aside, target)
            steps.append(steps.pop(0))
            yield from [*reversed(steps[:-1]), steps[-1]]
        else:
            yield from reversed(steps)


def _after(path: Path, wanted: dict[Path, Path]) -> Path:
    """Where a path is when its folders were renamed too."""
    name = wanted[path].name if path in wanted else path.name
    if path.parent == path or not any(above in wanted for above in path.parents):
        return path.with_name(name) if name else path
    return _after(path.parent, wanted) / name
