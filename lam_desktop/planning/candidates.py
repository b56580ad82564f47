"""Values that could fill a parameter: typed readings of a clause, each with its span and cost. Never an invented one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.cues import Cues, words_before
from lam_desktop.planning.grammar import lists, numbers, rows
from lam_desktop.planning.grammar.files import FilesPhrase
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES, SUFFIXES, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, has_suffix, is_name
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.words import STOP, stem

TABLE_SUFFIXES = (".csv", ".tsv", ".xlsx", ".xlsm", ".json", ".xls", ".ods")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to fill one parameter. `score`: higher is better; `open_place`: the folder is still to be settled."""

    param: str
    value: Any
    span: Span
    score: float
    how: str = "span"
    open_place: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a request that one action answers. `hidden`: tokens used for triggers and conditions."""

    reading: Reading
    start: int
    end: int
    hidden: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        return self.reading.slice(self.start, self.end)

    @property
    def offset(self) -> int:
        """Character offset of the clause in the request."""
        return self.reading.tokens[self.start].start if self.start < self.end else 0

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end and not self.hidden.intersection(range(start, end))

    def before(self, index: int) -> tuple[str, str]:
        """The words that announce a value beginning at a token."""
        return words_before(self.reading.slice(self.start, index))


class CandidateFinder:
    """Finds candidates for one clause and one action."""

    def __init__(self, cues: Cues, clause: Clause, card: Card) -> None:
        self.cues = cues
        self.clause = clause
        self.card = card
        self._reading = clause.reading

    def find(self, param: Param) -> list[Candidate]:
        """All candidates for a parameter, best first, at most two dozen."""
        makers = _MAKERS.get(param.kind, (_texts,))
        found = [self._suited(param, candidate) for make in makers for candidate in make(self, param)]
        found.sort(key=lambda candidate: -candidate.score)
        return found[:24]

    def _suited(self, param: Param, candidate: Candidate) -> Candidate:
        """The candidate, better or worse for the kind of file it is."""
        if param.kind in _SOURCE_KINDS and not isinstance(candidate.value, str):
            return replace(
                candidate,
                score=candidate.score
                + suits(self.card, param, _suffixes(candidate.value))
                + self.missing(candidate.value),
            )
        if param.kind is Kind.NEW_FILE and isinstance(candidate.value, Path):
            return replace(candidate, score=candidate.score + ending_fits(self.card, candidate.value))
        return candidate

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
        if bare and not seen:
            return -2.0
        absent = [
            path
            for path in paths
            if "/" in path
            and world.is_folder(str(Path(path).parent))
            and not (world.is_file(path) or world.is_folder(path))
        ]
        return -2.0 if absent else 0.0

    def cued(self, param: Param, index: int) -> float:
        """How well the words before a token announce the parameter, roughly -1.5 to 3."""
        last, earlier = self.clause.before(index)
        return max(-1.5, min(4.0, self.cues.evidence(self.card.name, param.name, param.kind, last, earlier)))

    def candidate(self, param: Param, value: Any, start: int, end: int, base: float, **more: Any) -> Candidate:
        return Candidate(param.name, value, Span(start, end), base + 0.5 * self.cued(param, start), **more)

    def phrases(self) -> Iterator[FilesPhrase]:
        for phrase in self._reading.files:
            if self.clause.holds(phrase.start, phrase.end):
                yield phrase

    def places(self) -> Iterator[Place]:
        for place in self._reading.places:
            if self.clause.holds(place.start, place.end):
                yield place

    def literal(self, *types: Type) -> Iterator[int]:
        for index in self._reading.literals(self.clause.start, self.clause.end, *types):
            if self.clause.holds(index, index + 1):
                yield index

    def token(self, index: int) -> Any:
        return self._reading.tokens[index]

    def low(self, index: int) -> str:
        inside = self.clause.start <= index < self.clause.end
        return self._reading.tokens[index].low if inside else ""

    def span_of(self, start: int, end: int) -> Span:
        """Tokens of a stretch of the clause's text."""
        return self._reading.span(self.clause.offset + start, self.clause.offset + end)

    def whens(self) -> Iterator[tuple[When, Span]]:
        for when, span in self._reading.whens:
            if self.clause.holds(span.start, span.end):
                yield when, span


_SOURCE_KINDS = (Kind.FILES, Kind.FILE, Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE)
_FAMILIES = (
    TABLE_SUFFIXES,
    (".zip",),
    (".tar", ".gz", ".tgz", ".bz2", ".xz"),
    SUFFIXES["picture"],
    (".pdf",),
    (".ics",),
    (".txt", ".md", ".log", ".html", ".py", ".xml"),
)


def ending_fits(card: Card, path: Path) -> float:
    """Whether what an action makes can have this ending."""
    made, wanted = Path(f"x{card.suffix}").suffix.lower(), path.suffix.lower()
    families = [set(family) for family in _FAMILIES]
    known = next((family for family in families if made in family), set())
    asked = next((family for family in families if wanted in family), set())
    if not made or not wanted or not known or not asked:
        return 0.0
    return 0.4 if known & asked else -1.6


def takes_folders(param: Param) -> bool:
    """Whether a folder given to this parameter means the folder itself, rather than what is in it."""
    text = param.description.lower()
    return "folder" in text and "stands for" not in text


def suits(card: Card, param: Param, suffixes: tuple[str, ...]) -> float:
    """Whether files of these kinds make sense here, by what the parameter's description calls them."""
    wanted = accepted(card.subject, param.kind, param.description)
    if not wanted or not suffixes:
        return -0.25 if wanted and param.kind is Kind.FILES else 0.0
    fits = any(suffix in wanted for suffix in suffixes)
    return 0.5 if fits else -2.5


@lru_cache(maxsize=4096)
def accepted(subject: str, kind: Kind, description: str) -> frozenset[str]:
    """Suffixes named by the words of a parameter's description; of text, everything that is plainly not text is kept out."""
    if kind in (Kind.TABLE, Kind.TABLES):
        return frozenset((*TABLE_SUFFIXES, ".txt"))
    if subject == "calendar" and kind is Kind.FILE:
        return frozenset({".ics"})
    if kind is Kind.TEXT_SOURCE or subject == "text":
        return KNOWN_SUFFIXES - NOT_TEXT
    found: set[str] = set()
    for word in re.findall(r"[a-z0-9]+", description.lower()):
        if word not in ("file", "files", "text", "document", "documents", "folder", "word", "calendar"):
            found |= set(suffixes_of(word))
    return frozenset(found)


NOT_TEXT = frozenset(
    suffix
    for noun in ("picture", "photo", "video", "music", "archive", "installer", "excel", "ebook", "presentation", "word")
    for suffix in SUFFIXES[noun]
) | {".pdf", ".ico", ".iso", ".bin"}


def _suffixes(value: Any) -> tuple[str, ...]:
    """The kinds of file a value names."""
    if isinstance(value, FileQuery):
        named = tuple(Path(path).suffix.lower() for path in value.paths if Path(path).suffix)
        return value.suffixes or named
    return (Path(value).suffix.lower(),) if isinstance(value, Path) and Path(value).suffix else ()


def _files(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for phrase in finder.phrases():
        query, base = phrase.query, 1.2
        if phrase.bare_folder:
            base = 0.9
            if not takes_folders(param):
                query = replace(query, folders=query.paths, paths=(), what="files")
        elif phrase.named:
            base = 1.0 + 0.9 * (len(query.paths) - 1)
        elif param.kind in (Kind.FILES, Kind.TABLES):
            base = 1.6 if phrase.located else 1.1
        yield finder.candidate(param, query, phrase.start, phrase.end, base, open_place=not phrase.located)


def _file(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for place in finder.places():
        if place.same and not place.path:
            continue
        if place.folder and not takes_folders(param):
            continue
        base = 1.2 if not place.folder else 0.8
        path = Path(place.path)
        yield finder.candidate(param, path, place.start, place.end, base, open_place=not place.located)
    for phrase in finder.phrases():
        if phrase.query.limit == 1 or phrase.query.patterns:
            yield finder.candidate(param, phrase.query, phrase.start, phrase.end, 0.9, open_place=not phrase.located)


def _folder(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for place in finder.places():
        if place.same and not place.path:
            yield finder.candidate(param, None, place.start, place.end, 0.9, how="same")
        elif place.folder or not has_suffix(place.path):
            yield finder.candidate(param, Path(place.path), place.start, place.end, 1.1, open_place=not place.located)
    for index in finder.literal(Type.QUOTED):
        name = finder.token(index).value
        if is_name(name) and not has_suffix(name):
            yield finder.candidate(param, Path(name), index, index + 1, 0.5, open_place=True)


def _new_file(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for place in finder.places():
        if place.same and not place.path:
            yield finder.candidate(param, None, place.start, place.end, 0.3, how="same")
        elif not place.folder:
            yield finder.candidate(param, Path(place.path), place.start, place.end, 1.0, open_place=not place.located)
        else:
            yield finder.candidate(
                param, Path(place.path), place.start, place.end, 0.2, how="folder", open_place=not place.located
            )
    for index in finder.literal(Type.QUOTED):
        name = finder.token(index).value
        if is_name(name):
            end, located = _location_after(finder, index + 1)
            value = Path(located) / name if located is not None else Path(name)
            yield finder.candidate(param, value, index, end, 0.6, open_place=located is None)


def _location_after(finder: CandidateFinder, index: int) -> tuple[int, str | None]:
    """ "in Documents" after a quoted name."""
    for place in finder.places():
        if (
            place.start in (index, index + 1)
            and place.folder
            and finder.low(index) in ("in", "on", "to", "at", "inside", "into")
        ):
            return place.end, None if place.same else place.path
    return index, None


def _quoted(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    if param.name == "separator":
        yield from _numbering(finder, param)
        return
    for index in finder.literal(Type.QUOTED):
        value = finder.token(index).value
        base = 0.6 if has_suffix(value) and param.kind in (Kind.TEXT, Kind.NAME) else 1.5
        yield finder.candidate(param, value, index, index + 1, base)


def _numbering(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    """Numbers shown by example: "'01 - ', '02 - ' and so on" tell what stands between number and name."""
    shown = [
        (index, match[1])
        for index in finder.literal(Type.QUOTED)
        if (match := re.fullmatch(r"\d+(\W+)", finder.token(index).value))
    ]
    if shown:
        yield Candidate(param.name, shown[0][1], Span(shown[0][0], shown[-1][0] + 1), 2.5, how="derived")


def _texts(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    """Quoted words, and stretches that begin where the words before announce the parameter."""
    yield from _quoted(finder, param)
    clause = finder.clause
    for start in range(clause.start + 1, clause.end):
        if finder.token(start).type in (Type.MARK, Type.QUOTED) or not clause.holds(start, start + 1):
            continue
        cue = finder.cued(param, start)
        if cue < (0.4 if param.required else 1.2 if param.kind is Kind.NAME else 0.7):
            continue
        begin = _value_start(finder, start, param)
        if begin >= clause.end:
            continue
        for end, base in _ends(finder, begin, param):
            value = finder.clause.reading.slice(begin, end)
            noun = (
                finder.low(begin - 1) in ("the", "that", "those", "these")
                and end == begin + 1
                and value.lower() in _BACK_NOUNS
            )
            if (
                noun
                or value.lower() in ("empty", "blank", "new")
                or points_back(value)
                or all(word in STOP for word in re.findall(r"[^\W_]+", value.lower()))
            ):
                continue
            yield Candidate(param.name, value, Span(start, end), base + 0.5 * cue)


_BACK = re.compile(
    r"(?:only |just )?(?:a |the )?(?:list (?:of )?)?(?:what|which|how many|how much|it|its|them|those|these|they|that|this|everything|all|"
    r"the (?:result|list|value|total|number|answer|sum|text|content|rest|outcome|output|lines?|names?|files?)s?|(?:that|this|those|these) \w+)\b[\s\w,]{0,40}",
    re.IGNORECASE,
)


def points_back(text: str) -> bool:
    """Words that mean something said or made before are no text of their own."""
    return _BACK.fullmatch(text.strip()) is not None


_BACK_NOUNS = frozenset(
    "zip text file files archive pdf csv csvs list table result results copy copies content contents answer report folder picture pictures total number"
    " rest lot lines line value values data page pages spreadsheet image images photo photos document documents".split()
)
_CLASS_WORDS = {"word", "words", "text", "phrase", "string", "letters", "characters", "term", "name", "line"}


def _value_start(finder: CandidateFinder, start: int, param: Param) -> int:
    """Where the value itself begins: after "the word", and after an article where a name is wanted."""
    begin = start
    if finder.low(begin) in ("lines", "rows", "files", "line") and finder.low(begin + 1) in (
        "with",
        "containing",
        "that",
        "which",
    ):
        return finder.clause.end
    if finder.low(begin) in ("the", "a", "an") and (
        param.kind is not Kind.TEXT or finder.low(begin + 1) in _CLASS_WORDS
    ):
        begin += 1
    if (
        finder.low(begin) in _CLASS_WORDS
        and param.kind in (Kind.TEXT, Kind.PATTERN, Kind.NAME)
        and begin + 1 < finder.clause.end
    ):
        begin += 1
    return begin


def _ends(finder: CandidateFinder, start: int, param: Param) -> Iterator[tuple[int, float]]:
    """Where a stretch of free words can end: after one word, before the next value, at a comma, at the end."""
    clause = finder.clause
    several = sum(each.kind in (Kind.TEXT, Kind.NAME, Kind.PATTERN) for each in finder.card.params) > 1
    long = param.kind is Kind.TEXT_SOURCE or (param.kind is Kind.TEXT and not several)
    values = sorted(
        [phrase.start for phrase in finder.phrases()]
        + sorted(clause.hidden & set(range(start + 1, clause.end)))
        + [index for index in finder.literal(Type.EMAIL, Type.URL, Type.QUOTED, Type.PATH, Type.FILENAME)]
        + [span.start for _, span in finder.whens() if not long]
    )
    stop = next((index for index in values if index > start), clause.end)
    limit = min((index for index in clause.hidden if index > start), default=clause.end)
    while stop < clause.end and stop > start + 1 and finder.low(stop - 1) in _JOINERS:
        stop -= 1
    comma = next((i for i in range(start, stop) if finder.token(i).value in (",", ";", "(", ")")), stop)
    last = clause.end
    while last > start + 1 and finder.token(last - 1).type is Type.MARK:
        last -= 1
    joiner = next(
        (
            i
            for i in range(start + 1, stop)
            if finder.low(i) in ("by", "with", "to", "into", "in", "from", "for", "as", "on")
        ),
        stop,
    )
    short = 0.25 if param.kind in (Kind.NAME, Kind.PATTERN, Kind.COLUMN) else 0.1
    for end, base in {
        start + 1: short, joiner: 0.2, comma: 0.2, stop: 0.15 + 0.15 * long, last: 0.1 + 0.2 * long,
    }.items():  # fmt: skip
        end = min(end, limit)
        while end > start + 1 and finder.token(end - 1).type is Type.MARK:
            end -= 1
        if start < end <= clause.end:
            yield end, base


_JOINERS = {
    "in",
    "on",
    "at",
    "to",
    "from",
    "with",
    "and",
    "by",
    "for",
    "of",
    "the",
    "a",
    "my",
    "into",
    "as",
    ",",
    ":",
    "it",
    "under",
    "inside",
}


def _text_source(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for phrase in finder.phrases():
        base = 1.2 if not phrase.bare_folder else 0.5
        query = phrase.query
        if phrase.bare_folder:
            query = replace(query, folders=query.paths, paths=(), what="files")
        value: Any = Path(query.paths[0]) if phrase.named and len(query.paths) == 1 else query
        yield finder.candidate(param, value, phrase.start, phrase.end, base, open_place=not phrase.located)
    changes = any(each.name == "in_place" for each in finder.card.params)
    for candidate in _texts(finder, param):
        quoted = finder.token(candidate.span.start).type is Type.QUOTED
        yield replace(candidate, score=candidate.score - (1.8 if changes and not quoted else 0.1))


def _table(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for place in finder.places():
        if place.folder or (place.same and not place.path):
            continue
        base = 1.5 if place.path.lower().endswith(TABLE_SUFFIXES) else 0.4
        yield finder.candidate(param, Path(place.path), place.start, place.end, base, open_place=not place.located)


def _column(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    text = finder.clause.text
    for found in rows.columns(text):
        span = finder.span_of(found.start, found.end)
        if finder.clause.holds(span.start, span.end):
            value = found.value if param.kind is Kind.COLUMNS else found.value[0]
            yield finder.candidate(param, value, span.start, span.end, 1.0 - found.cost)
    for candidate in _texts(finder, param):
        words = candidate.span.end - candidate.span.start
        if words <= 3 and finder.token(candidate.span.start).low not in STOP:
            value = [candidate.value] if param.kind is Kind.COLUMNS else candidate.value
            yield replace(candidate, value=value, score=candidate.score - 0.15 * (words - 1))


def _row_tests(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    found = [each for each in rows.row_tests(finder.clause.text)]
    spans = [finder.span_of(each.start, each.end) for each in found]
    fitting = [
        (each, span) for each, span in zip(found, spans, strict=True) if finder.clause.holds(span.start, span.end)
    ]
    for each, span in fitting:
        yield Candidate(param.name, [each.value], span, 1.2 - each.cost)
    led = [(each, span) for each, span in fitting if each.cost < 0.3]
    if len(fitting) > 1 and led:
        whole = Span(fitting[0][1].start, fitting[-1][1].end)
        yield Candidate(param.name, [each.value for each, _ in fitting], whole, 1.3)


def _formula(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for found in rows.formulas(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        yield Candidate(param.name, found.value, span, 1.5)


def _emails(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    indices = list(finder.literal(Type.EMAIL))
    for first in range(len(indices)):
        for last in range(first, len(indices)):
            between = {finder.low(i) for i in range(indices[first], indices[last] + 1) if i not in indices}
            if between - {",", "and", "also", "to", "&", ";", "plus", "both", "as", "well"}:
                break
            value = [finder.token(i).value for i in indices[first : last + 1]]
            if param.kind is Kind.EMAIL:
                yield finder.candidate(param, value[0], indices[first], indices[first] + 1, 1.2)
                break
            yield finder.candidate(param, value, indices[first], indices[last] + 1, 1.2 + 0.9 * (last - first))


def _url(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for index in finder.literal(Type.URL):
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 1.6)


def _number(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    about = {
        stem(word) for word in re.findall(r"[a-z]+", f"{param.name.replace('_', ' ')} {param.description}".lower())
    }
    taken = [Span(phrase.start, phrase.end) for phrase in finder.phrases()]
    clause = finder.clause
    for index in range(clause.start, clause.end):
        if any(span.start <= index < span.end for span in taken) or not clause.holds(index, index + 1):
            continue
        word = finder.low(index)
        value = numbers.number(word) if word not in ("a", "an") else None
        if value is None:
            value = (
                {"half": 50.0, "quarter": 25.0, "third": 100 / 3, "twice": 200.0, "double": 200.0}.get(word)
                if "percent" in param.name
                else None
            )
        if value is None:
            continue
        near = [finder.low(i) for i in (index - 2, index - 1, index + 1, index + 2)]
        unit = "percent" if near[2] == "%" else near[2]
        if (unit in ("percent", "%")) != ("percent" in about) and unit in ("percent", "%"):
            continue
        fits = sum(stem(each) in about for each in near if each and each not in STOP)
        yield finder.candidate(
            param,
            int(value) if value == int(value) and param.kind is Kind.INTEGER else value,
            index,
            index + 1,
            0.2 + 0.8 * min(fits, 2),
        )


def _size(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for match in re.finditer(numbers.SIZE, finder.clause.text, re.IGNORECASE):
        span = finder.span_of(*match.span())
        yield finder.candidate(param, numbers.size(match[0]), span.start, span.end, 1.2)


def _boolean(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    """True where the clause says what the parameter's name or description says."""
    if param.default is not False:
        return
    about = {
        stem(word) for word in re.findall(r"[a-z]{3,}", f"{param.name.replace('_', ' ')} {param.description}".lower())
    } - _PLAIN_WORDS
    clause = finder.clause
    known = finder.cues.cards[finder.card.name].vocabulary
    named = {stem(word) for word in param.name.split("_")}
    hits = [
        i
        for i in range(clause.start, clause.end)
        if finder.token(i).type is Type.WORD
        and finder.low(i) not in STOP
        and (stem(finder.low(i)) in named or (stem(finder.low(i)) in about and stem(finder.low(i)) not in known))
        and clause.holds(i, i + 1)
    ]
    strong = (
        _ORDER.search(clause.text.lower())
        if {"descend", "descending"} & {param.name, stem(param.name)} or "lowest" in param.name
        else None
    )
    if strong:
        falling = strong.lastgroup == "falling"
        span = finder.span_of(*strong.span())
        if falling == (param.name != "lowest"):
            yield Candidate(param.name, True, span, 1.5, how="derived")
    elif param.name not in ("descending", "in_place") and len(hits) >= 1:
        yield Candidate(param.name, True, Span(hits[0], hits[0] + 1), 0.1 + 0.35 * len(hits), how="derived")


_PLAIN_WORDS = {
    stem(word) for word in "file files the source itself change only instead with text not also table from".split()
}
_ORDER = re.compile(
    r"(?P<falling>descending|high(?:est)? to low(?:est)?|high(?:est)? first|from high|large(?:st)? to small|(?:largest|biggest|newest|latest|highest|most|best|most recent)[\w ]{0,20}(?:first|on top|at the top)|z to a|z-a|reverse|downwards|from old to young|old(?:est)? to young|most expensive first|new(?:est)? to old)"
    r"|(?P<rising>ascending|low(?:est)? to high(?:est)?|low(?:est)? first|small(?:est)? to large|(?:smallest|oldest|lowest|earliest|least|cheapest)[\w ]{0,20}first|lowest|smallest|fewest|cheapest|worst|bottom|youngest|a to z)"
)


def _choice(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    clause = finder.clause
    for choice in param.choices:
        words = {stem(word) for word in re.findall(r"[a-z0-9]+", choice.lower())} | _synonyms(param, choice)
        for index in range(clause.start, clause.end):
            token = finder.token(index)
            if not clause.holds(index, index + 1) or token.type in (
                Type.QUOTED,
                Type.PATH,
                Type.URL,
                Type.EMAIL,
                Type.FILENAME,
            ):
                continue
            if (
                token.low.lstrip(".") == choice.lower()
                or (stem(token.low.lstrip(".")) in words
                and token.low not in STOP)
            ):
                exact = token.low.lstrip(".") == choice.lower()
                yield finder.candidate(
                    param, choice, index, index + 1, (1.0 if exact else 0.4) + 0.3 * _hits(finder, words)
                )


def _hits(finder: CandidateFinder, words: set[str]) -> int:
    """How many different words of the clause speak for a choice."""
    return len(
        {stem(finder.low(i)) for i in range(finder.clause.start, finder.clause.end) if finder.low(i) not in STOP}
        & words
    )


def _synonyms(param: Param, choice: str) -> set[str]:
    """Words in brackets after a choice in the parameter's description: "sum (total, add up)"."""
    match = re.search(rf"\b{re.escape(choice)} \(([^)]*)\)", param.description, re.IGNORECASE)
    return (
        {stem(word) for word in re.findall(r"[a-z0-9]{2,}", match[1].lower()) if word not in STOP} if match else set()
    )


def _moment(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    now = finder.clause.reading.world.now
    for when, span in finder.whens():
        value = _as_kind(when, param, now)
        if value is not None:
            yield finder.candidate(param, value, span.start, span.end, 1.3)


def _as_kind(when: When, param: Param, now: datetime) -> Any:
    """The part of a time expression a parameter takes; a start without a clock time is a day."""
    if param.kind is Kind.DURATION:
        if when.until and when.clock:
            return datetime.combine(now.date(), when.until) - datetime.combine(now.date(), when.clock)
        return when.length
    if param.kind is Kind.TIME:
        return when.clock
    if param.kind is Kind.DATE:
        return when.day
    if when.moment is None and when.clock is None and when.day is not None:
        return when.day
    if when.moment is None and when.day is None and when.clock is not None and "time" in param.description.lower():
        return when.clock
    moment = when.at(now)
    return moment.replace(tzinfo=None) if moment else None


def _lines(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    clause = finder.clause
    for start in range(clause.start + 1, clause.end):
        cue = finder.cued(param, start)
        if cue < 0.3 or not clause.holds(start, start + 1):
            continue
        rest = finder.clause.reading.slice(start, clause.end)
        cut = re.search(
            r"(?:,?\s+(?:each|one (?:a|per)|all) (?:on|line|in)\b|\s+(?:in|to|into|under|below|inside|on)\s+(?:my |the |a |~|/|[A-Z]|[\w.-]+[./])|[.!?](?:\s|$)|$)",
            rest,
        )
        text = rest[: cut.start()] if cut else rest
        values = lists.items(text)
        if values:
            span = clause.reading.span(
                clause.reading.tokens[start].start, clause.reading.tokens[start].start + len(text)
            )
            yield Candidate(
                param.name,
                values,
                Span(start, max(span.end, start + 1)),
                0.4 + 0.5 * cue + (0.8 if len(values) > 1 else 0.0),
            )


def _pages(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for found in lists.pages(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        yield finder.candidate(param, found.value, span.start, span.end, 1.4)


def _json(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for found in lists.data(finder.clause.text):
        span = finder.span_of(found.start, found.end)
        yield Candidate(param.name, found.value, span, 1.3 - found.cost)


def _pattern(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    for index in finder.literal(Type.GLOB, Type.SUFFIX):
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 0.9)
    yield from _texts(finder, param)


def _subject(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    """A title that stands first, before a modal verb, or after "when is": "the piano lesson should begin at five"."""
    clause = finder.clause
    for index in range(clause.start, clause.end):
        low = finder.low(index)
        if low in ("should", "must", "has", "needs", "will", "starts", "begins") and index > clause.start:
            start = index
            while (
                start > clause.start
                and finder.token(start - 1).type is Type.WORD
                and finder.low(start - 1) not in (*STOP, "the")
            ):
                start -= 1
            if start < index:
                yield Candidate(param.name, clause.reading.slice(start, index), Span(start, index), 1.2)
        if low in ("is", "are") and finder.low(index - 1) in ("when", "where", "what"):
            start = index + 1 + (finder.low(index + 1) in ("the", "my", "our"))
            end = next((i for i in range(start, clause.end) if finder.token(i).type is not Type.WORD), clause.end)
            if start < end:
                yield Candidate(param.name, clause.reading.slice(start, end), Span(start, end), 1.2)
    first = min((span.start for _, span in finder.whens()), default=clause.start)
    if (
        first > clause.start
        and finder.low(clause.start) not in finder.cues.leads
        and all(finder.token(i).type is Type.WORD for i in range(clause.start, first))
    ):
        end = first - (finder.low(first - 1) in _JOINERS)
        if end > clause.start:
            yield Candidate(param.name, clause.reading.slice(clause.start, end), Span(clause.start, end), 1.0)


def _name(finder: CandidateFinder, param: Param) -> Iterator[Candidate]:
    if param.required:
        yield from _subject(finder, param)
    examples = set(re.findall(r"[a-z]+[\w-]*\d[\w-]*", param.description.lower()))
    families = {re.sub(r"[\d-]+", "", example) for example in examples}
    for index in range(finder.clause.start, finder.clause.end):
        low = finder.low(index)
        if examples and (low in examples or (re.search(r"\d", low) and re.sub(r"[\d-]+", "", low) in families)):
            yield finder.candidate(param, finder.token(index).value, index, index + 1, 1.0)
    for index in finder.literal(Type.FILENAME, Type.SUFFIX):
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 0.4)
    yield from _texts(finder, param)


Maker = Callable[[CandidateFinder, Param], Iterator[Candidate]]
_MAKERS: dict[Kind, tuple[Maker, ...]] = {
    Kind.FILES: (_files,), Kind.FILE: (_file,), Kind.FOLDER: (_folder,), Kind.NEW_FILE: (_new_file,), Kind.TEXT: (_texts,),
    Kind.NAME: (_name,), Kind.PATTERN: (_pattern,), Kind.TEXT_SOURCE: (_text_source,), Kind.TABLE: (_table,),
    Kind.TABLES: (_files,), Kind.COLUMN: (_column,), Kind.COLUMNS: (_column,), Kind.ROW_TESTS: (_row_tests,),
    Kind.FORMULA: (_formula,), Kind.EMAIL: (_emails,), Kind.EMAILS: (_emails,), Kind.URL: (_url,), Kind.NUMBER: (_number,),
    Kind.INTEGER: (_number,), Kind.SIZE: (_size,), Kind.BOOLEAN: (_boolean,), Kind.CHOICE: (_choice,), Kind.DATE: (_moment,),
    Kind.DATETIME: (_moment,), Kind.TIME: (_moment,), Kind.DURATION: (_moment,), Kind.LINES: (_lines,), Kind.PAGES: (_pages,),
    Kind.JSON: (_json,),
}  # fmt: skip
