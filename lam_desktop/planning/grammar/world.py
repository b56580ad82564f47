"""What the grammar may know of the world: the time, the home folder, names of files, and of what is named the head of a table
and the titles in a calendar.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Protocol

from lam_desktop.core.contacts import Contact
from lam_desktop.planning.grammar import eventtitles
from lam_desktop.planning.grammar.glimpse import Glimpse, look
from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.grammar.seen import Seen


class Glance(Protocol):
    """A look at names below the home folder; of contents nothing is read for planning but the head of a named table and the
    titles in a named calendar.
    """

    def is_file(self, path: Path) -> bool: ...
    def is_folder(self, path: Path) -> bool: ...
    def names(self, folder: Path) -> tuple[str, ...]:
        """Names of the direct children; empty when it cannot be read."""
        ...

    def folders(self, folder: Path) -> tuple[str, ...]:
        """Those of them that are folders, but for hidden ones and links."""
        ...

    def table(self, path: Path) -> Glimpse | None:
        """The head of a table of text; None where there is none."""
        ...

    def titles(self, path: Path) -> tuple[str, ...]:
        """The titles of the events in a calendar; none where there is none."""
        ...


class DiskGlance:
    """The real thing."""

    def is_file(self, path: Path) -> bool:
        return path.is_file()

    def is_folder(self, path: Path) -> bool:
        return path.is_dir()

    def names(self, folder: Path) -> tuple[str, ...]:
        try:
            return tuple(sorted(child.name for child in folder.iterdir()))
        except OSError:
            return ()

    def folders(self, folder: Path) -> tuple[str, ...]:
        try:
            with os.scandir(folder) as children:
                found = [each.name for each in children if each.is_dir(follow_symlinks=False)]
        except OSError:
            return ()
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def table(self, path: Path) -> Glimpse | None:
        return look(path)

    def titles(self, path: Path) -> tuple[str, ...]:
        return eventtitles.look(path)


USUAL = ("Desktop", "Documents", "Downloads", "Pictures", "Music", "Videos")
_DEEPEST = 4
_MOST_FOLDERS = 500
_MOST_NAMES = 5000  # of one folder, looked through for what is called without its ending
_TABLES = (".csv", ".tsv", ".xlsx", ".xlsm", ".json")
_FOLDERS_HERE = "/"  # no file is called so
_NUMBER_LAST = re.compile(r"(?: v?\d+)+$")


class Whereabouts:
    """Where things lie that are called by their name alone, below the usual folders. The look is taken once, if ever."""

    def __init__(self, home: Path, glance: Glance) -> None:
        self._home, self._glance = home, glance
        self._found: dict[str, list[str]] | None = None
        self._stems: dict[str, dict[str, list[str]]] = {}

    def of(self, name: str) -> tuple[str, ...]:
        """All places of that name (case aside), relative to home, the nearest first."""
        if self._found is None:
            self._found = self._looked()
        return tuple(self._found.get(name.lower(), ()))

    @cached_property
    def spaced(self) -> Mapping[str, tuple[str, ...]]:
        """All places whose names hold a space, by these names in small letters; those of the home folder, too."""
        found: dict[str, list[str]] = defaultdict(list)
        for each in self._glance.names(self._home):
            found[each.lower()].append(each)
        self.of("")
        for name, places in (self._found or {}).items():
            found[name] += places
        return {name: tuple(places) for name, places in found.items() if " " in name.strip()}

    def with_word(self, word: str) -> tuple[str, ...]:
        """All places with spaces in their names that hold a word: "Trip to Oslo" holds "Oslo"."""
        return tuple(place for name, places in self.spaced.items() if word in name.split() for place in places)

    def called(self, name: str, folder: str | None = None) -> tuple[str, ...]:
        """Files straight in a folder, else in the home or a usual one, that are called so but for their ending.

        A year or a number at the end of their names may be left out. Nothing where a folder is called so. Where there
        is none so near, the only one further below.
        """
        stem, found, without_number = _spoken(name), [], []
        for place in ("", *USUAL) if folder is None else (folder,):
            if place not in self._stems:
                self._stems[place] = self._stems_in(place)
            there = self._stems[place]
            if stem in there.get(_FOLDERS_HERE, ()):
                return ()
            found += there.get(stem, [])
            without_number += there.get(f"{stem} #", [])
        return tuple(found or without_number)

    def with_words(self, words: Collection[str], folder: str = "") -> tuple[str, ...]:
        """All files below a folder, or the usual ones, whose names hold all of these words, in any order."""
        self.of("")
        below = f"{folder.strip('/')}/".lower() if folder else ""
        return tuple(
            path
            for name, paths in (self._found or {}).items()
            if "." in name.lstrip(".") and set(words) <= set(_spoken(name.rpartition(".")[0]).split())
            for path in paths
            if path.lower().startswith(below) and self._glance.is_file(self._home / path)
        )

    def tables(self) -> tuple[str, ...]:
        """All tables below the usual folders."""
        self.of("")
        return tuple(path for name, paths in (self._found or {}).items() if name.endswith(_TABLES) for path in paths)

    def _stems_in(self, place: str) -> dict[str, list[str]]:
        """Paths by how their files are called; of crowded folders those that come first."""
        found: dict[str, list[str]] = defaultdict(list)
        folders = set(self._glance.folders(self._home / place))
        for each in self._glance.names(self._home / place)[:_MOST_NAMES]:
            stem, dot, _ = each.rpartition(".")
            if each in folders:
                found[_FOLDERS_HERE].append(_spoken(each))
            elif dot and stem:
                path, said = f"{place}/{each}" if place else each, _spoken(stem)
                found[said].append(path)
                if (plain := _NUMBER_LAST.sub("", said)) != said:
                    found[f"{plain} #"].append(path)
        return found

    def _looked(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        layer, seen = list(USUAL), 0
        for _ in range(_DEEPEST):
            below: list[str] = []
            for folder in layer[: _MOST_FOLDERS - seen]:
                seen += 1
                for name in self._glance.names(self._home / folder):
                    found[name.lower()].append(f"{folder}/{name}")
                below += [f"{folder}/{name}" for name in self._glance.folders(self._home / folder)]
            layer = below
        return found


def _spoken(name: str) -> str:
    """A name as it is said: "Reading-Lists_2" is "reading list 2"."""
    return " ".join(singular(word) for word in re.split(r"[\s_\-.]+", name.lower()) if word)


@dataclass(frozen=True, slots=True)
class World:
    """Surroundings of a request. `facts`: what is known of the person besides, by name, such as the room.

    `contacts`: whom the person knows. `before`: files that the chat was about last.
    """

    now: datetime
    home: Path
    glance: Glance
    facts: Mapping[str, str] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    before: tuple[str, ...] = ()
    whereabouts: Whereabouts = field(init=False, repr=False, compare=False)
    _seen: Seen = field(init=False, repr=False, compare=False)
    _tables: dict[str, Glimpse | None] = field(init=False, repr=False, compare=False, default_factory=dict)
    _titles: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "whereabouts", Whereabouts(self.home, self.glance))
        object.__setattr__(self, "_seen", Seen(self.home, self.glance))

    def path(self, text: str) -> Path:
        """An absolute path for a text relative to home."""
        return self._seen.path(text)

    def is_folder(self, text: str) -> bool:
        return self._seen.is_folder(text)

    def is_file(self, text: str) -> bool:
        return self._seen.is_file(text)

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of what lies right in a folder; empty when it cannot be read."""
        return self._seen.names(folder)

    def spelled(self, folder: str, name: str) -> str | None:
        """The real spelling of a name in a folder (case aside), or None when there is no such child."""
        return self._seen.spelled(folder, name)

    def likely(self, folder: str, name: str) -> str:
        """The path of a name without a place beside one in a folder: there, unless it lies elsewhere only."""
        if not folder:
            return name
        elsewhere = self.whereabouts.of(name)
        there = self.spelled(folder, name) is not None
        return elsewhere[0] if len(elsewhere) == 1 and not there else f"{folder}/{name}"

    def whole(self, text: str) -> str:
        """A path that leaves out where it begins, "Trips/list.csv" for one in Documents, with its beginning.

        What is there is found by its end wherever it lies, what is new by a folder in a usual one.
        """
        head, slash, rest = text.partition("/")
        if not head or not slash or self.is_file(text) or self.is_folder(head):
            return text
        end, name = f"/{text.lower()}", text.rpartition("/")[2]
        found = [path for path in self.whereabouts.of(name) if path.lower().endswith(end)]
        if not found:
            above = [f"{each}/{spelled}" for each in USUAL if (spelled := self.spelled(each, head))]
            found = [f"{path}/{rest}" for path in above if self.is_folder(path)]
        return found[0] if len(found) == 1 else text

    def table(self, text: str) -> Glimpse | None:
        """The head of the table that a path or a bare name means, looked at once; None where there is none."""
        if text not in self._tables:
            self._tables[text] = self.glance.table(self.path(self._found(text)))
        return self._tables[text]

    def titles(self, text: str) -> tuple[str, ...]:
        """The titles of the events in the calendar that a path or a bare name means, looked at once."""
        if text not in self._titles:
            self._titles[text] = self.glance.titles(self.path(self._found(text)))
        return self._titles[text]

    def _found(self, text: str) -> str:
        if "/" in text or text.startswith("~"):
            return text
        here = next((f"{each}/{name}" for each in ("", *USUAL) if (name := self.spelled(each, text))), "").lstrip("/")
        deeper = self.whereabouts.of(text) if not here else ()
        return here or (deeper[0] if len(deeper) == 1 else text)
