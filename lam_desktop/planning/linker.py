"""Which earlier output a phrase or an open parameter means, by kind, number and noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.plan import Step
from lam_desktop.core.values import FileQuery, Kind, Ref
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.kinds import singular, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.suiting import TABLE_SUFFIXES
from lam_desktop.planning.words import stem

PLURAL = frozenset("them those these they ones all files pictures both copies duplicates doubles".split())
SINGULAR = frozenset(
    {
        "it",
        "that",
        "this",
        "result",
        "file",
        "archive",
        "zip",
        "copy",
        "list",
        "table",
        "text",
        "answer",
        "pdf",
        "report",
        "folder",
        "picture",
        "content",
        "contents",
        "total",
        "number",
        "rest",
        "lot",
    }
)

_WHATEVER = frozenset({"what", "whatever", "everything", "all", "those", "which"})
_DOERS = frozenset({"you", "i", "we", "it", "that", "was", "were", "is", "are", "has", "have", "been", "got", "just"})
_BEFORE_IT = frozenset({"originals", "original", "sources", "source"})  # what a step took, not what it made

# what a result of one kind is worth to a parameter of another, 0 to 1
_FITS: dict[Kind, dict[Kind, float]] = {
    Kind.FILES: {Kind.FILES: 1.0, Kind.FILE: 0.9, Kind.NEW_FILE: 0.9},
    Kind.FILE: {Kind.FILE: 1.0, Kind.NEW_FILE: 1.0, Kind.FILES: 0.5},
    Kind.FOLDER: {Kind.FOLDER: 1.0, Kind.FILE: 0.3},
    Kind.NEW_FILE: {Kind.NEW_FILE: 0.2},
    Kind.TABLE: {Kind.TABLE: 1.0, Kind.JSON: 0.8, Kind.FILE: 0.7, Kind.FILES: 0.3},
    Kind.TABLES: {Kind.TABLE: 0.6, Kind.FILES: 0.8},
    Kind.TEXT_SOURCE: {Kind.TEXT: 1.0, Kind.LINES: 1.0, Kind.TEXT_SOURCE: 1.0, Kind.INTEGER: 0.8, Kind.NUMBER: 0.8, Kind.FILE: 0.7, Kind.JSON: 0.8, Kind.TABLE: 0.7, Kind.FILES: 0.3, Kind.SIZE: 0.7, Kind.DATETIME: 0.6, Kind.DATE: 0.6, Kind.ANY: 0.6},
    Kind.TEXT: {Kind.TEXT: 0.9, Kind.LINES: 0.8, Kind.INTEGER: 0.7, Kind.NUMBER: 0.7, Kind.JSON: 0.6},
    Kind.JSON: {Kind.JSON: 1.0, Kind.TABLE: 0.4},
    Kind.EMAILS: {Kind.LINES: 0.8, Kind.EMAILS: 1.0, Kind.TEXT: 0.3},
    Kind.LINES: {Kind.LINES: 1.0, Kind.TEXT: 0.6, Kind.TABLE: 0.4},
    Kind.DATETIME: {Kind.DATETIME: 1.0, Kind.DATE: 0.9, Kind.LINES: 0.5, Kind.TEXT: 0.3},
    Kind.DATE: {Kind.DATE: 1.0, Kind.LINES: 0.5},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Done:
    """An earlier step of the plan under construction, with its card."""

    step: Step
    card: Card
    aside: bool = False  # it only helps another step, and nothing that points back means it
    other: bool = False  # it is done only where the step under construction is not: what it makes is never there


_BEHIND = frozenset("to as into by with via over off".split())  # "mail that to Ann": no noun follows


def anaphor(clause: Clause, free: set[int]) -> tuple[str, int] | None:
    """A word that points back ("them", "the zip") among tokens no argument uses: the word and its index."""
    tokens = clause.reading.tokens
    for index in range(clause.start, clause.end):
        if index not in free:
            continue
        low = tokens[index].low
        if low in ("it", "them", "those", "these", "they", "ones") or (
            low in ("that", "this") and (index + 1 == clause.end or tokens[index + 1].low in _BEHIND)
        ):
            return low, index
        before = next((at for at in range(index - 1, clause.start - 1, -1) if at not in clause.hidden), None)
        definite = before is not None and tokens[before].low in ("the", "that", "this", "those", "these", "whole")
        noun = tokens[index].type is Type.WORD and (low in SINGULAR | PLURAL or bool(suffixes_of(low)))
        if definite and noun:
            return low, index
    return None


def told(clause: Clause, earlier: Sequence[Done]) -> Done | None:
    """ "what you moved", "everything that was zipped": the step that is said with this verb most often, the newest first."""
    lows = [token.low for token in clause.reading.tokens[clause.start : clause.end]]
    for index, low in enumerate(lows):
        rest = iter(lows[index + 1 :])
        verb = next((each for each in rest if each not in _DOERS), "") if low in _WHATEVER else ""
        if verb.endswith("ed") and lows[index + 1] in _DOERS:
            times = [(_said(done.card).count(stem(verb)), place) for place, done in enumerate(earlier)]
            often, place = max(times, default=(0, 0))
            return earlier[place] if often else None
    return None


def _said(card: Card) -> list[str]:
    return [
        stem(word) for text in (card.name, card.summary, *card.says) for word in re.findall(r"[a-z]+", text.lower())
    ]


def link(
    param: Param, earlier: list[Done], word: str = "", topics: Sequence[Any] = (), destroys: bool = False
) -> tuple[Any, float]:
    """The value an open parameter takes from earlier steps, and how sure that is (0: none).

    `destroys`: what the plan itself has just made is not meant, only what it was made from.
    """
    best: tuple[Any, float] = (None, 0.0)
    plural = word in PLURAL or (word != "" and singular(word) != word and word not in SINGULAR)
    for distance, done in enumerate(each for each in reversed(earlier) if not each.aside):
        fade = 0.93**distance
        made = done.other or (destroys and Effect.WRITE in done.card.effects)
        for value, worth in _offers(done, param, word, plural):
            if made and _is_made_by(done, value):
                continue
            if destroys and word != "folder" and _is_where(done, value):
                continue
            if worth * fade > best[1]:
                best = value, worth * fade
    for query in reversed(topics):
        value, worth = _topic(param, query, word)
        if worth > best[1]:
            best = value, worth
    return best


def _is_where(done: Done, value: Any) -> bool:
    """Whether a value only says where a step works: what shall go is what it was done with, never the whole folder."""
    return any(each == value and done.card.param(name).kind is Kind.FOLDER for name, each in done.step.args.items())


def _is_made_by(done: Done, value: Any) -> bool:
    """Whether a value is what a step has just made: its result, or the file it was saved to."""
    if isinstance(value, Ref):
        return value.step == done.step.id
    saved = done.step.args.get("save_as")
    return saved is not None and value in (saved, FileQuery(paths=(str(saved),), what="both"))


def _topic(param: Param, query: FileQuery, word: str) -> tuple[Any, float]:
    """Files that were only spoken of, in the form a parameter takes."""
    if word == "folder" and param.kind is Kind.FILES and len(query.folders) == 1:
        return FileQuery(paths=query.folders, what="both"), 0.9
    single = len(query.paths) == 1
    if param.kind in (Kind.FILES, Kind.TABLES):
        return query, 0.6
    if param.kind is Kind.TEXT_SOURCE:
        return (Path(query.paths[0]) if single else query), 0.6
    if param.kind is Kind.FILE and single:
        return Path(query.paths[0]), 0.6
    if param.kind is Kind.JSON and single and query.paths[0].lower().endswith(".json"):
        return Path(query.paths[0]), 0.6
    if param.kind is Kind.TABLE and single and query.paths[0].lower().endswith(TABLE_SUFFIXES):
        return Path(query.paths[0]), 0.6
    return None, 0.0


def _offers(done: Done, param: Param, word: str, plural: bool) -> list[tuple[Any, float]]:
    """What a step offers: its result, and the files it was about."""
    fits = _FITS.get(param.kind, {})
    kind = (
        Kind.LINES
        if done.step.for_each is not None and done.card.result in (Kind.TEXT, Kind.INTEGER)
        else done.card.result
    )
    if done.step.for_each is not None and kind in (Kind.FILE, Kind.NEW_FILE):
        kind = Kind.FILES
    worth = fits.get(kind, 0.0)
    if kind is Kind.FILE and "save_as" not in done.step.args and done.step.args.get("in_place") is not True:
        produced_value = Kind.TABLE if any(each.kind is Kind.TABLE for each in done.card.params) else kind
        worth = max(worth, fits.get(produced_value, 0.0))
    offers: list[tuple[Any, float]] = []
    if worth and word not in _BEFORE_IT:
        many = kind in (Kind.LINES, Kind.TABLE) or (kind is Kind.FILES and not _is_single(done))
        if word:
            worth *= 1.0 if plural == many or kind in (Kind.TABLE, Kind.TEXT, Kind.INTEGER) else 0.6
            worth *= 1.15 if _named(word, done) else 1.0
            worth *= 1.5 if word in _FIGURES and kind is Kind.INTEGER else 1.0  # no text is "the number"
        offers.append((Ref(done.step.id), worth))
    if (part := _part_called(word, done)) and param.kind is Kind.FILES:
        offers.append((Ref(done.step.id, part), 1.3))
    if word == "folder" and param.kind is Kind.FILES:
        made = [value for name, value in done.step.args.items() if done.card.param(name).kind is Kind.FOLDER]
        offers += [(FileQuery(paths=(str(each),), what="both"), 1.2) for each in made if isinstance(each, Path)]
    if not worth and word not in _BEFORE_IT:
        offers += _saved(done, param, plural)
    offers += _inputs(done, param, plural or not word, word)
    meant = suffixes_of(word)
    return [
        (value, each * (_SURELY if meant and _endings(value) else 1.0))
        for value, each in offers
        if not meant or not _endings(value) or _endings(value) & set(meant)
    ]


def _endings(value: Any) -> set[str]:
    """The endings by which files are known: no csv is "the zip", and what ends in .zip is it before all others."""
    paths = value.paths if isinstance(value, FileQuery) else (str(value),) if isinstance(value, Path) else ()
    known = value.suffixes if isinstance(value, FileQuery) and value.suffixes else [Path(each).suffix for each in paths]
    return {each.lower() for each in known if each}


_SURELY = 1.6


_FIGURES = frozenset({"number", "count"})


def _is_single(done: Done) -> bool:
    """Whether a step works on one file that is named, so that its result is one, too."""
    sets = [value for value in done.step.args.values() if isinstance(value, FileQuery)]
    return len(sets) == 1 and (len(sets[0].paths) == 1 or sets[0].limit == 1) and done.step.for_each is None


def _part_called(word: str, done: Done) -> str:
    """The part of a step's result that a noun means, where that names its parts: "the copies" of what was found."""
    known = {alias: part.name for part in done.card.outputs for alias in (part.name, *part.choices)}
    return known.get(singular(word), "")


def _saved(done: Done, param: Param, plural: bool) -> list[tuple[Any, float]]:
    """The file that a step wrote its result to: "save it as sorted.csv and move it to the desktop"."""
    path = done.step.args.get("save_as")
    if not isinstance(path, Path) or param.kind not in (Kind.FILE, Kind.FILES):
        return []
    value = path if param.kind is Kind.FILE else FileQuery(paths=(str(path),), what="both")
    return [(value, 0.4 if plural else 0.9)]


def _named(word: str, done: Done) -> bool:
    """The noun says what the step makes: "the zip" after zip_files."""
    return singular(word) in done.card.name.split("_") or singular(word) in done.card.suffix.split(".")


def _spared(value: FileQuery | Ref, done: Done) -> FileQuery | Ref:
    """The same files without what was made of them meanwhile: "merge the CSVs into all.csv and delete them"."""
    written = (Kind.NEW_FILE, Kind.FILE) if Effect.WRITE in done.card.effects else ()
    made = [each for name, each in done.step.args.items() if done.card.param(name).kind in written]
    names = [
        path.name
        for path in made
        if isinstance(path, Path) and isinstance(value, FileQuery) and str(path.parent) in value.folders
        and (not value.suffixes or path.suffix.lower() in value.suffixes)
    ]  # fmt: skip
    return replace(value, exclude=(*value.exclude, *names)) if isinstance(value, FileQuery) and names else value


def _inputs(done: Done, param: Param, plural: bool, word: str) -> list[tuple[Any, float]]:
    """The same files again: "zip the CSVs … then delete them" means the CSVs, not the zip."""
    offers: list[tuple[Any, float]] = []
    if isinstance(done.step.for_each, FileQuery) and param.kind is Kind.FILES:
        offers.append((done.step.for_each, 0.75 if plural else 0.45))  # "unzip each zip … and delete them"
    if done.card.name.startswith("find_"):  # what was found is meant, never all that was looked through
        return offers
    for name, value in done.step.args.items():
        kind = done.card.param(name).kind
        if (
            param.kind is Kind.FILES
            and kind in (Kind.FILES, Kind.TEXT_SOURCE, Kind.TABLES)
            and isinstance(value, FileQuery | Ref)
            and not (isinstance(value, Ref) and suffixes_of(word) and not plural)  # several files are no "zip"
        ):
            offers.append((_spared(value, done), 0.75 if plural else 0.45))
        elif param.kind is Kind.FILES and kind is Kind.FILE and isinstance(value, Ref):
            offers.append((value, 0.4))  # "unpack it … and delete the zip"
        elif (
            isinstance(value, Path)
            and kind is not Kind.NEW_FILE
            and (kind is not Kind.FOLDER or word == "folder" or (param.kind is Kind.FILES and not suffixes_of(word)))
            and param.kind in (Kind.FILE, Kind.FILES, Kind.TEXT_SOURCE, Kind.TABLE)
        ):
            if kind is Kind.FOLDER and word in ("files", "all", "those"):
                offers.append((FileQuery(folders=(str(value),)), 0.42))  # what is in it, and not the folder itself
                continue
            table = param.kind is not Kind.TABLE or str(value).lower().endswith(TABLE_SUFFIXES)
            offers.append((value, 0.42 if table else 0.1))
    return offers
