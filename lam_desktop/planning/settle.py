"""Where a thing is or goes when the words leave it open: the place spoken of, or where it can be found. Never a guess in the dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery, Kind, Ref
from lam_desktop.planning.clause import Candidate
from lam_desktop.planning.grammar.kinds import FOLDERS, GENERIC_FILES, singular
from lam_desktop.planning.grammar.places import has_suffix, joined, parent
from lam_desktop.planning.grammar.world import USUAL, World

_LOOKED_IN = ("", *USUAL)
_FORMS = ("csv", "tsv", "xlsx", "json")
_OFFERED = 6  # of several things with one name
_MANY = 4  # files whose names are too long a name for what they become

ROW_NOUNS = frozenset(  # what a row of a table is about: it is told by its name
    "row record entry person member customer client employee student user order product tenant pupil guest patient child kid"
    " player participant supplier company colleague teacher parent friend applicant volunteer donor driver visitor family".split()
)


class Settler:
    """Settles places of one plan; remembers the folder last spoken of.

    A plan that `only_looks` may look everywhere where no folder is named; one that changes files asks.
    """

    def __init__(self, world: World, only_looks: bool = False) -> None:
        self._world = world
        self._only_looks = only_looks
        self.anchor: str | None = None  # where new things go that are "in the same place"
        self.inside: str | None = None  # the folder whose files are spoken of
        self._spoken: list[str] = []  # all folders so far, the last one first: "that web folder" is one of them

    def fact(self, name: str) -> str | None:
        """What is known of the person by that name."""
        return self._world.facts.get(name)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Whom the person knows."""
        return self._world.contacts

    @property
    def before(self) -> FileQuery | None:
        """The files that the chat was about last, as far as they are still there."""
        there = tuple(each for each in self._world.before if self._world.is_file(each) or self._world.is_folder(each))
        return FileQuery(paths=there, what="both") if there else None

    def note(self, value: Any, kind: Kind) -> None:
        """Remember the folder a value is in, for "the same place" and bare names."""
        folder = folder_of(value, kind)
        if folder is not None:
            self.anchor = folder
            self.inside = folder
            self._spoken.insert(0, folder)
        if isinstance(value, FileQuery) and len(value.paths) == 1 and self._is_folder(value.paths[0]):
            self.inside = value.paths[0]

    def _is_folder(self, path: str) -> bool:
        return self._world.is_folder(path) or not has_suffix(path)

    def source(self, param: Param, candidate: Candidate) -> Any:
        """A file or set of files that should exist."""
        value = candidate.value
        if not candidate.open_place or value is None:
            return value
        if isinstance(value, FileQuery):
            return self._query(value, candidate.word, param.kind in (Kind.TABLE, Kind.TABLES))
        return Path(self._find(str(value)))

    def deeper(self, value: Any) -> Any:
        """A file that is not where it is said to be, but once further below: "thesis.docx in Documents"."""
        one = value.paths[0] if isinstance(value, FileQuery) and len(value.paths) == 1 else ""
        path = str(value) if isinstance(value, Path) else one
        folder, _, name = path.rpartition("/")
        if not folder or not has_suffix(name) or self._world.is_file(path) or self._world.is_folder(path):
            return value
        below = [each for each in self._world.whereabouts.of(name) if each.startswith(f"{folder}/")]
        if len(below) != 1:
            return value
        return replace(value, paths=(below[0],)) if isinstance(value, FileQuery) else Path(below[0])

    def is_there(self, path: Path) -> bool:
        """Whether a file of that name can be found."""
        return self._world.is_file(self._find(str(path)))

    def found(self, query: FileQuery) -> FileQuery:
        """Files named one by one, each where it can be found."""
        return replace(query, paths=tuple(self._find(path) for path in query.paths))

    def _query(self, query: FileQuery, word: str, tables: bool = False) -> FileQuery:
        if query.paths:
            return replace(query, paths=tuple(self._find(path) for path in query.paths))
        if query.folders:
            folders = tuple(self._find(folder) for folder in query.folders)
            return replace(query, folders=folders)
        if self.inside is not None:
            return replace(query, folders=(self.inside,))
        named = FOLDERS.get(word)
        if named and self._world.is_folder(named):
            return replace(query, folders=(named,))  # "my pictures" are in Pictures unless more is said
        called = (
            [joined(each, spelled) for each in _LOOKED_IN if (spelled := self._world.spelled(each, word))]
            if word
            else []
        )
        if len(called) == 1 and self._world.is_folder(called[0]):
            return replace(query, folders=(called[0],))  # "my invoices" lie in the folder of that name
        if word in GENERIC_FILES and singular(word) == word and query == FileQuery(what=query.what):
            raise QuestionNeeded("Which file do you mean?", "")
        if self._only_looks and not tables and (query.sort_by or singular(word) != word):
            return replace(query, folders=("",), recursive=True)
        found = [folder for folder in _LOOKED_IN[1:] if self._has(folder, query)]
        if len(found) == 1:
            return replace(query, folders=(found[0],))
        raise QuestionNeeded(
            "In which folder are these files?", "", tuple(found or ("Downloads", "Documents", "Desktop"))
        )

    def _has(self, folder: str, query: FileQuery) -> bool:
        names = self._world.names(folder)
        return bool(query.suffixes) and any(name.lower().endswith(query.suffixes) for name in names)

    def _find(self, name: str) -> str:
        """The folder a bare name is in: the one spoken of, else the one usual folder that has it."""
        if "/" in name or name.startswith("~"):
            return name
        if not has_suffix(name) and (again := self._again(name)) is not None:
            return again
        places = list(dict.fromkeys(each for each in (self.inside, self.anchor) if each is not None))
        for folder in places:
            spelled = self._world.spelled(folder, name)
            if spelled is not None:
                return joined(folder, spelled)
        near = [joined(folder, spelled) for folder in _LOOKED_IN if (spelled := self._world.spelled(folder, name))]
        if len(near) > 1 and has_suffix(name) and not self._only_looks:
            raise QuestionNeeded(
                f"There are {len(near)} called {name}. Which one do you mean?", "", tuple(near[:_OFFERED])
            )
        if near:
            return near[0]
        if self.inside is not None:
            return joined(self.inside, name)
        deeper = self._world.whereabouts.of(name) or self._world.whereabouts.called(name)
        if len(deeper) > 1:
            raise QuestionNeeded(
                f"There are {len(deeper)} called {name}. Which one do you mean?", "", deeper[:_OFFERED]
            )
        return deeper[0] if deeper else name

    def _again(self, name: str) -> str | None:
        """The folder of that name that was spoken of before, or is made by a step before."""
        return next((each for each in self._spoken if each.lower().rpartition("/")[2] == name.lower()), None)

    def target(self, param: Param, candidate: Candidate, card: Card, args: dict[str, Any]) -> Any:
        """Where something new goes."""
        value = candidate.value
        folder = self.anchor
        if candidate.how == "same":
            place = folder or ""
            return Path(joined(place, self.name_for(card, args))) if param.kind is Kind.NEW_FILE else Path(place)
        if candidate.how == "folder":
            base = joined(folder or "", str(value)) if candidate.open_place else str(value)
            return Path(joined(base, self.name_for(card, args)))
        if not candidate.open_place or Path(value).is_absolute():
            return value
        text = str(value)
        if "/" in text:
            return value
        if param.kind is Kind.FOLDER:
            if (again := self._again(text)) is not None:
                return Path(again)
            near = [folder] if folder is not None else []
            there = next((path for each in [*near, *_LOOKED_IN] if (path := self._folder_in(each, text))), None)
            return Path(there or joined(folder or "", text))
        return Path(joined(folder if folder is not None else "Documents", text))

    def column(self, path: Path, noun: str) -> str:
        """The column of a table by which its rows are told: the one of that name, of names, or the first."""
        table = self._world.table(str(path))
        if table is None or not table.headings:
            return "name" if noun in ROW_NOUNS else noun
        return table.heading(noun) or table.heading("name") or table.headings[0]

    def _folder_in(self, folder: str, name: str) -> str | None:
        """The folder of that name that is there already."""
        spelled = self._world.spelled(folder, name)
        path = joined(folder, spelled) if spelled else None
        return path if path and self._world.is_folder(path) else None

    def default_target(self, card: Card, args: dict[str, Any]) -> Path | None:
        """A place for a result nobody named, beside what it is made of; None when even that is unknown."""
        if not card.suffix or Effect.WRITE not in card.effects or card.subject == "files":
            return None  # what moves or lists files makes no ending of its own: the name is what was asked for
        folder = self.anchor if self.anchor is not None else "Documents"
        whole = next((each for each in args.values() if isinstance(each, FileQuery) and len(each.paths) == 1), None)
        if whole is not None and folder == whole.paths[0]:
            folder = parent(folder)  # beside the folder that goes into it, not in it
        if self.anchor is None and not any(_stem_of(value) or isinstance(value, Ref) for value in args.values()):
            return None  # only words are written: what to call them was not said
        return Path(joined(folder, self.name_for(card, args)))

    def name_for(self, card: Card, args: dict[str, Any]) -> str:
        """A name from the source: its own, or its folder's, with the ending of what the action makes."""
        for value in args.values():
            stem = _stem_of(value)
            if isinstance(value, FileQuery) and len(value.paths) > 1 and card.suffix == Path(stem).suffix:
                return _together(value.paths) + card.suffix
            if stem and (form := args.get("format")) in _FORMS:
                return f"{Path(stem).stem}.{form}"
            if stem:
                suffix = card.suffix or Path(stem).suffix
                return stem if card.suffix == "" else Path(stem).stem + suffix
        about = Path(self.anchor or "").name or card.name.split("_")[0]
        return f"{about}{card.suffix or '.txt'}"


def _together(paths: Sequence[str]) -> str:
    """What several files are called that become one; it is none of their own names."""
    stems = [Path(path).stem for path in paths]
    return "-".join(stems) if len(stems) < _MANY else f"{stems[0]} and {len(stems) - 1} more"


def _stem_of(value: Any) -> str:
    if isinstance(value, FileQuery):
        place = value.folders[0] if value.folders else value.paths[0] if value.paths else ""
        return Path(place).name
    return value.name if isinstance(value, Path) else ""


def folder_of(value: Any, kind: Kind) -> str | None:
    """The folder a file value is in; a folder parameter's own."""
    if isinstance(value, FileQuery):
        if value.folders:
            return value.folders[0]
        return parent(value.paths[0]) if value.paths else None
    if isinstance(value, Path):
        return str(value) if kind is Kind.FOLDER else parent(str(value))
    return None
