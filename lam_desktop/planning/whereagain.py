"""A folder that is said once more, and is heeded already: "zip X on my desktop as a.zip, also on the desktop".

Rule: only where a value lies in just that folder; any other folder is left for somebody to heed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.clause import Candidate, Clause, Sight
from lam_desktop.planning.grammar.places import has_suffix, parent

INTO = frozenset({"in", "into", "to", "onto", "on", "under", "inside", "at"})


def said_again(clause: Clause, card: Card, args: Collection[Candidate]) -> frozenset[int]:
    """The tokens of folders in which the values lie anyway, and of the one where a bare new name goes."""
    folders = {folder for each in args for folder in _folders(each.value)}
    here = [each for each in Sight(clause).places() if each.folder and each.located]
    bare = {name for each in args if each.open_place for name in _bare(each.value)}
    world = clause.reading.world
    again = [
        each
        for each in here
        if each.path in folders or any(world.spelled(each.path, name) is not None for name in bare)
    ]
    names = [each for each in args if card.param(each.param).kind is Kind.NEW_FILE]
    if any(each.open_place and each.how == "span" for each in names):  # "to the desktop as new.txt"
        taken = {at for each in args for at in each.tokens}
        free = [each for each in here if each.start > clause.start and not taken & {*range(each.start, each.end)}]
        again += [each for each in free if clause.reading.tokens[each.start - 1].low in INTO][:1]
    return frozenset(at for each in again for at in range(each.start, each.end))


def _bare(value: Any) -> Iterator[str]:
    """Names of files whose folder was not said with them: "archive.zip …, the one in Downloads"."""
    paths = value.paths if isinstance(value, FileQuery) else (str(value),) if isinstance(value, Path) else ()
    yield from (path for path in paths if "/" not in path and has_suffix(path))


def _folders(value: Any) -> Iterator[str]:
    if isinstance(value, FileQuery):
        yield from value.folders
        yield from (parent(path) for path in value.paths)
    elif isinstance(value, Path):
        yield from (str(value), parent(str(value)))
