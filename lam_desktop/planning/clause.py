"""A clause, and a candidate value in it. Rule: a candidate always knows the words it came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.cues import Cues, words_before
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, has_suffix
from lam_desktop.planning.grammar.tablenames import Named, named
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.suiting import SOURCE_KINDS, TABLE_SUFFIXES, accepted, ending_fits, suffixes_in, suits

OBJECTS = frozenset({"it", "them", "those", "these"})
_STRANGE_KINDS = -2.5
_COMPARED = -3.0  # of one file that should be compared with others: its lines or rows are meant
_NO_TEMPLATE = -2.0  # of a table where a text is wanted that is filled from one
_RESULT_BEHIND = frozenset({"to", "into", "in", "as", "under", "called", "named", ":", "-", "–", "="})
_MAKING = frozenset("make create build produce generate pack".split())
_ABSENT = -0.7  # of a file that is not where it is said to be: likely a new one, or one that an earlier step makes


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to fill one parameter. `score`: higher is better; `open_place`: the folder is still to be settled.

    `also`: where more words of it stand, apart from the others.
    """

    param: str
    value: Any
    span: Span
    score: float
    how: str = "span"
    open_place: bool = False
    word: str = ""  # the noun a set of files was called by
    doubt: str = ""  # what must be asked before this is done
    also: tuple[Span, ...] = ()

    def overlaps(self, other: Candidate) -> bool:
        """Whether two values share words."""
        return any(one.overlaps(two) for one in (self.span, *self.also) for two in (other.span, *other.also))

    @property
    def tokens(self) -> frozenset[int]:
        """The tokens it was read from."""
        return frozenset(index for span in (self.span, *self.also) for index in range(span.start, span.end))


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a request that one action answers. `hidden`: tokens used for triggers and conditions; `told`: where
    what asks for something begins, after words that only tell: "My order is in a.json. Post it to …".
    """

    reading: Reading
    start: int
    end: int
    hidden: frozenset[int] = frozenset()
    told: int = 0

    @property
    def text(self) -> str:
        return self.reading.slice(self.start, self.end)

    @property
    def asking(self) -> Clause:
        """Its words without those that only tell what it is about."""
        return self if self.told <= self.start else replace(self, start=self.told)

    @property
    def shown(self) -> str:
        """Its words but for those that only say when."""
        tokens = self.reading.tokens
        return " ".join(tokens[i].value for i in range(self.start, self.end) if i not in self.hidden)

    @property
    def offset(self) -> int:
        """Character offset of the clause in the request."""
        return self.reading.tokens[self.start].start if self.start < self.end else 0

    @property
    def calls(self) -> tuple[tuple[int, str], ...]:
        """The saved plans it calls: the token that stands for each, and its name."""
        found = ((self.reading.span(at, at + 1).start, name) for at, name in self.reading.asides.calls)
        return tuple((token, name) for token, name in found if self.start <= token < self.end)

    def hears(self, places: Sequence[int]) -> bool:
        """Whether one of these offsets lies in it."""
        tokens = (self.reading.span(at, at + 1).start for at in places)
        return any(self.start <= token < self.end for token in tokens)

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end and not self.hidden.intersection(range(start, end))

    def only_where(self, phrase: FilesPhrase) -> bool:
        """In "delete them from Downloads" the folder says where they are; it is not what is deleted."""
        if not phrase.bare_folder or phrase.start < self.start + 2:
            return False
        pronoun, preposition = (self.reading.tokens[phrase.start - back].low for back in (2, 1))
        return pronoun in OBJECTS and preposition in ("from", "in", "on", "inside")

    def before(self, index: int) -> tuple[str, str]:
        """The words that announce a value beginning at a token."""
        return words_before(self.reading.slice(self.start, index))


def compares(param: Param) -> bool:
    """Whether an action looks at several files side by side."""
    return param.kind is Kind.FILES and "compare" in param.description.lower()


def _is_one_file(value: Any) -> bool:
    return isinstance(value, FileQuery) and len(value.paths) == 1 and has_suffix(value.paths[0])


class Sight:
    """What stands in one clause, whatever action it is read as."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self._reading = clause.reading

    def phrases(self) -> Iterator[FilesPhrase]:
        for phrase in self._reading.files:
            if self.clause.holds(phrase.start, phrase.end):
                yield phrase

    def places(self) -> Iterator[Place]:
        for place in self._reading.places:
            if self.clause.holds(place.start, place.end):
                yield place

    def whens(self) -> Iterator[tuple[When, Span]]:
        for when, span in self._reading.whens:
            if self.clause.holds(span.start, span.end):
                yield when, span

    @cached_property
    def table(self) -> Glimpse | None:
        """The head of the table that the clause is about, else of the one that was named before; None if it is not there."""
        return self._book.at_sheet(self.sheet) if self._book is not None else None

    @cached_property
    def sheet(self) -> str:
        """The sheet of the workbook that the clause is about; empty where it speaks of none."""
        return self._book.sheet_in(self.clause.text) if self._book is not None else ""

    @cached_property
    def implied(self) -> Named | None:
        """The table that only words of its name speak of, in a request that names no file at all up to here."""
        return None

    @cached_property
    def _book(self) -> Glimpse | None:
        places = [
            each for each in self._reading.places if not each.folder and each.path.lower().endswith(TABLE_SUFFIXES)
        ]
        inside = [each for each in places if self.clause.holds(each.start, each.end)]
        before = [each for each in reversed(places) if each.end <= self.clause.start]
        paths = [each.path for each in (*inside, *before)] or ([self.implied.path] if self.implied else [])
        found = (self._reading.world.table(path) for path in paths)
        return next((each for each in found if each is not None), None)  # "… as new.csv" is yet to be made

    def token(self, index: int) -> Any:
        return self._reading.tokens[index]

    def low(self, index: int) -> str:
        inside = self.clause.start <= index < self.clause.end
        return self._reading.tokens[index].low if inside else ""

    def holds(self, start: int, end: int) -> bool:
        """Whether a stretch of the clause's text is free: used for no trigger and no condition of a step."""
        span = self.span_of(start, end)
        return self.clause.holds(span.start, span.end)

    def span_of(self, start: int, end: int) -> Span:
        """Tokens of a stretch of the clause's text."""
        return self._reading.span(self.clause.offset + start, self.clause.offset + end)


class Finder(Sight):
    """What the readers of values look at: one clause, read as one action."""

    def __init__(self, cues: Cues, clause: Clause, card: Card) -> None:
        super().__init__(clause)
        self.cues = cues
        self.card = card

    @cached_property
    def implied(self) -> Named | None:
        """Only for what is done with tables: elsewhere such words may mean anything."""
        reading, end = self._reading, self.clause.end
        takes = self.card.subject == "tables" or any(each.kind is Kind.FILE for each in self.card.params)
        takes = takes and any(each.kind is Kind.TABLE for each in self.card.params)
        other = any(each.kind is Kind.FILE for each in self.card.params)  # a template is named beside it
        here = [each.path.lower() for each in reading.places if each.start < end and not each.folder]
        if not takes or any(not other or path.endswith(TABLE_SUFFIXES) for path in here):
            return None
        sets = [each for each in reading.files if each.start < end and not (each.named or each.bare_folder)]
        if any(each.located or each.query.suffixes for each in sets):
            return None
        if any(token.type is Type.URL for token in reading.tokens[:end]):
            return None  # what comes from the web is worked on
        return named([token.low for token in reading.tokens[:end]], reading.world.whereabouts.tables())

    def suited(self, param: Param, candidate: Candidate) -> Candidate:
        """The candidate, better or worse for the kind of file it is."""
        better = 0.0
        if param.kind in SOURCE_KINDS and not isinstance(candidate.value, str):
            better = (
                suits(self.card, param, suffixes_in(candidate.value))
                + self.missing(candidate.value)
                + self._of_other_kinds(param, candidate.value)
                + _NO_TEMPLATE * (param.kind is Kind.FILE and self._beside_a_table(candidate.value))
                + _COMPARED * (compares(param) and _is_one_file(candidate.value))
            )
        elif param.kind is Kind.NEW_FILE and isinstance(candidate.value, Path):
            better = ending_fits(self.card, candidate.value)
        return replace(candidate, score=candidate.score + better) if better else candidate

    def _beside_a_table(self, value: Any) -> bool:
        """Whether a table is given for the file that a table goes with: the letter in "fill the letter for each row"."""
        takes = any(each.kind is Kind.TABLE and each.required for each in self.card.params)
        return takes and all(suffix in TABLE_SUFFIXES for suffix in suffixes_in(value)) and bool(suffixes_in(value))

    def _of_other_kinds(self, param: Param, value: Any) -> float:
        """The cost of a whole folder for an action on one kind of file, when mostly others lie in it."""
        folders = value.folders if isinstance(value, FileQuery) and not suffixes_in(value) else ()
        wanted = tuple(accepted(self.card.subject, param.kind, param.description)) if len(folders) == 1 else ()
        if not wanted or param.kind is not Kind.FILES:
            return 0.0
        world = self._reading.world
        ends = [each.lower() for each in world.names(folders[0]) if has_suffix(each)]
        return _STRANGE_KINDS if 2 * sum(each.endswith(wanted) for each in ends) < len(ends) else 0.0

    def missing(self, value: Any) -> float:
        """The cost of naming a file that is not there, in a folder that is."""
        world = self._reading.world
        paths = value.paths if isinstance(value, FileQuery) else (str(value),) if isinstance(value, Path) else ()
        bare = [path for path in paths if "/" not in path and has_suffix(path)]
        folders = {
            folder
            for phrase in self._reading.files
            for folder in (*phrase.query.folders, *(str(Path(path).parent) for path in phrase.query.paths))
        }
        seen = any(
            world.spelled(folder, path)
            for path in bare
            for folder in (*folders, "", "Desktop", "Documents", "Downloads", "Pictures")
        )
        if bare and not seen and not any(world.whereabouts.of(path) for path in bare):
            return _ABSENT
        absent = [
            path
            for path in paths
            if "/" in path
            and world.is_folder(str(Path(path).parent))
            and not (world.is_file(path) or world.is_folder(path))
        ]
        return _ABSENT if absent else 0.0

    def is_to_be(self, place: Place) -> bool:
        """Whether a file stands where a result goes, is nowhere yet, and something that is there was named before it.

        "Copy the rows of a.csv to b.csv", "I want breed and count in b.csv": nothing is read from what is to be made.
        """
        reading = self._reading
        made = self._is_made(place)
        if place.folder or not place.path or not (made or self.low(place.start - 1) in _RESULT_BEHIND):
            return False
        before = [each for each in reading.places if each.end <= place.start]
        again = any(each.path == place.path for each in before)
        return not again and not self._is_there(place) and any(self._is_there(each) for each in before)

    def _is_made(self, place: Place) -> bool:
        """ "Make a plain fonts.zip of it": behind an article and a verb for making stands what is not there yet."""
        before = [self.low(at) for at in range(max(self.clause.start, place.start - 4), place.start)]
        article = max((at for at, low in enumerate(before) if low in ("a", "an", "new")), default=0)
        return article > 0 and len(before) - article <= 3 and bool(_MAKING & {*before[:article]})

    def are_to_be(self, phrase: FilesPhrase) -> bool:
        """The same of files that are named."""
        return any(self.is_to_be(each) for each in self.places() if phrase.start <= each.start < phrase.end)

    def _is_there(self, place: Place) -> bool:
        world, name = self._reading.world, Path(place.path).name
        if world.is_file(place.path) or world.is_folder(place.path) or bool(world.whereabouts.of(name)):
            return True
        beside = (str(Path(each.path).parent / name) for each in self._reading.places if "/" in each.path)
        return "/" not in place.path and any(map(world.is_file, beside))

    def cued(self, param: Param, index: int) -> float:
        """How well the words before a token announce the parameter, roughly -1.5 to 3."""
        last, earlier = self.clause.before(index)
        return max(-1.5, min(4.0, self.cues.evidence(self.card.name, param.name, param.kind, last, earlier)))

    def candidate(self, param: Param, value: Any, start: int, end: int, base: float, **more: Any) -> Candidate:
        return Candidate(param.name, value, Span(start, end), base + 0.5 * self.cued(param, start), **more)

    def literal(self, *types: Type) -> Iterator[int]:
        for index in self._reading.literals(self.clause.start, self.clause.end, *types):
            if self.clause.holds(index, index + 1):
                yield index
