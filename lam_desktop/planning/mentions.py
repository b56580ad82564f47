"""Everything in a request that can be a value: read once, used by all candidate actions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lam_desktop.planning.asides import Asides, hear
from lam_desktop.planning.grammar.bullets import bullets
from lam_desktop.planning.grammar.continued import of_those
from lam_desktop.planning.grammar.files import FilePhrases
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.lexer import Token, Type, tokenize
from lam_desktop.planning.grammar.names import with_names
from lam_desktop.planning.grammar.places import Place, Places
from lam_desktop.planning.grammar.times import When, whens
from lam_desktop.planning.grammar.toldlater import lying_there, place_shared, told_later
from lam_desktop.planning.grammar.world import World


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of tokens, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Reading:
    """A request, tokenised, with its literals, places, file sets and times.

    Args:
        names: of saved plans; with them asides are heard and blanked out of `text`, while `said` keeps them.
    """

    def __init__(self, text: str, world: World, names: Sequence[str] | None = None) -> None:
        self.said = text
        self.asides = Asides()
        if names is not None:
            text, self.asides = hear(text, names)
        self.text = text
        self.world = world
        tokens = tokenize(text)
        self.tokens: tuple[Token, ...] = tokens if names is None else with_names(tokens, text, world)
        self._places = Places(self.tokens, world)
        self._phrases = FilePhrases(self._places, text)

    def slice(self, start: int, end: int) -> str:
        """The text of some tokens."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if start < end else ""

    @cached_property
    def files(self) -> tuple[FilesPhrase, ...]:
        """File phrases, none inside another."""
        found: list[FilesPhrase] = []
        index, before = 0, None
        while index < len(self.tokens):
            phrase = self._phrases.read(index, before)
            if phrase is not None and phrase.named and self._said_in_full(phrase.start, phrase.end, phrase.query.paths):
                phrase = None
            if phrase is not None and phrase.end > index:
                found.append(phrase if before is None else of_those(phrase, before))
                before = before if phrase.named or phrase.bare_folder else found[-1]
                index = phrase.end
            else:
                index += 1
        for place, _ in self.told_places.values():
            found = lying_there(found, place)
        return tuple(place_shared(found, self._places))

    @cached_property
    def told_places(self) -> dict[int, tuple[Place, int]]:
        """The folders that sentences of their own tell things to be in, by where these begin, and where they end."""
        told = ((at, told_later(self._places, at, len(self.tokens))) for at in range(len(self.tokens)))
        return {at: each for at, each in told if each is not None}

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Single files and folders, and "the same place"."""
        found: list[Place] = []
        index = 0
        while index < len(self.tokens):
            place = self._places.read(index)
            if place is not None and not place.folder and self._said_in_full(place.start, place.end, (place.path,)):
                place = None
            if place is not None and place.end > index:
                found.append(self._shared(place))
                index = place.end
            else:
                index += 1
        return tuple(found)

    @cached_property
    def _file_names(self) -> frozenset[str]:
        """The names of files that are said with their endings."""
        literal = (token.low for token in self.tokens if token.type in (Type.FILENAME, Type.PATH))
        return frozenset(low.rpartition("/")[2] for low in literal)

    def _said_in_full(self, start: int, end: int, paths: Sequence[str]) -> bool:
        """In "which order in orders.csv …" the first word is no second mention of the file."""
        name = paths[0].rpartition("/")[2].lower() if len(paths) == 1 else ""
        return name in self._file_names and name not in self.slice(start, end).lower()

    def _shared(self, place: Place) -> Place:
        """In "a.csv and b.csv in Documents" both are in Documents."""
        if place.located or place.folder:
            return place
        for phrase in self.files:
            if phrase.named and phrase.located and phrase.start <= place.start < phrase.end:
                path = next((path for path in phrase.query.paths if path.rpartition("/")[2] == place.path), place.path)
                return replace(place, path=path, located=True)
        return place

    @cached_property
    def whens(self) -> tuple[tuple[When, Span], ...]:
        """Time expressions with the tokens they cover."""
        protected = [(token.start, token.end) for token in self.tokens if token.is_literal]
        found = []
        for when in whens(self.text, self.world.now):
            if any(when.start < end and start < when.end for start, end in protected):
                continue
            found.append((when, self.span(when.start, when.end)))
        return tuple(found)

    @cached_property
    def bullets(self) -> tuple[Span, ...]:
        """The marks of a list of orders, "1." and "2.", each with its own tokens."""
        return tuple(self.span(each.start, each.end) for each in bullets(self.text))

    def span(self, start: int, end: int) -> Span:
        """The tokens that characters from start to end touch."""
        first = next((i for i, token in enumerate(self.tokens) if token.end > start), len(self.tokens))
        last = next((i for i, token in enumerate(self.tokens) if token.start >= end), len(self.tokens))
        return Span(first, max(last, first))

    def literals(self, start: int, end: int, *types: Type) -> list[int]:
        """Indices of tokens of some types."""
        return [index for index in range(start, end) if self.tokens[index].type in types]
