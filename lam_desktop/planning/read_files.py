"""Readings of files, folders and places where results go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.cautions import is_asked_for, narrowed
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import FOLDERS, GENERIC_FOLDERS, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.newnames import CALLED
from lam_desktop.planning.grammar.places import IN_WORDS, Place, has_suffix, is_name, joined
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.suiting import (
    ARCHIVES,
    NOT_TEXT,
    TABLE_SUFFIXES,
    accepted,
    said_ending,
    takes_folders,
)
from lam_desktop.planning.words import stem

_WITHIN = frozenset({"in", "from", "inside", "within"})
_NOT_THERE = 0.7  # what speaks for writing into a file that is named behind "in" and is not there
_YET_TO_BE = 2.5  # what it costs to read from a file that is not there and comes behind "as"
_TO_BE_MADE = 4.0  # and from one that stands where a result goes
_RESULT = 0.5  # what a file is worth as the place for a result that stands behind "to" and is not there yet
_FILE_SOURCES = (Kind.FILES, Kind.FILE, Kind.TABLE, Kind.TABLES)


def files(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of files, any number."""
    for phrase in finder.phrases():
        query, base = phrase.query, 1.2
        if finder.clause.only_where(phrase) or is_asked_for(finder, phrase):
            continue
        if query.folders == ("",) and query.recursive is None and not finder.card.effects:
            query = replace(query, recursive=True)  # hardly anything is in the home folder itself
        end = phrase.end
        if phrase.bare_folder:
            if takes_folders(param) and finder.card.effects - {Effect.READ} and finder.low(phrase.start - 1) in _WITHIN:
                continue  # "delete the rest in Downloads" never means the folder itself
            if _is_told_of(finder, phrase) and finder.card.effects - {Effect.READ}:
                continue  # "my desktop is a mess, move all the pictures …" moves no desktop
            base = 0.9
            if not takes_folders(param):
                query = replace(query, folders=query.paths, paths=(), what="files")
            elif query.exclude and _leaves_out(finder):
                query, end = replace(query, exclude=()), _name_ends(finder, phrase)
            elif query.exclude:
                query = replace(query, folders=query.paths, paths=())  # the rest stays, and so does the folder
        elif phrase.named:
            base = 1.0 + 1.6 * (len(query.paths) - 1)  # each as much as in a parameter of its own
            base -= _TO_BE_MADE * finder.are_to_be(phrase)
        elif param.kind in (Kind.FILES, Kind.TABLES):
            base = 1.6 if phrase.located else 1.1
        if param.kind is Kind.TABLES:
            query = _only_tables(finder, query)
        found = finder.candidate(
            param, query, phrase.start, end, base, open_place=not phrase.located, word=phrase.kind_word
        )
        yield narrowed(finder, phrase, found)


def _is_told_of(finder: Finder, phrase: FilesPhrase) -> bool:
    """Whether a folder stands in what is told ahead of an order that names files of its own."""
    ahead = phrase.end <= finder.clause.told
    return ahead and any(
        each.plural and not each.bare_folder and each.start >= finder.clause.told for each in finder.phrases()
    )


def _only_tables(finder: Finder, query: FileQuery) -> FileQuery:
    """ "Make one table of all files in Shops": of what lies in a folder the tables, and no text beside them."""
    world = finder.clause.reading.world
    names = [name for folder in query.folders for name in world.names(folder)]
    there = tuple(suffix for suffix in TABLE_SUFFIXES if any(name.lower().endswith(suffix) for name in names))
    plain = not (query.suffixes or query.patterns or query.paths)
    return replace(query, suffixes=there) if plain and there else query


def exceptions(finder: Finder, param: Param) -> Iterator[Candidate]:
    """What does not go with a folder: "Projects without the drafts"."""
    for phrase in finder.phrases():
        if phrase.bare_folder and phrase.query.exclude:
            span = Span(_name_ends(finder, phrase), phrase.end)
            yield Candidate(param.name, _inside(finder, phrase, span) or list(phrase.query.exclude), span, 1.5)
        elif phrase.query.exclude and phrase.query.empty and phrase.query.what == "folders":
            inside = [place.end for place in finder.places() if phrase.start <= place.start < phrase.end]
            begin = min(inside, default=phrase.end)  # "the empty folders in Projects except inbox"
            if begin < phrase.end:
                yield Candidate(param.name, list(phrase.query.exclude), Span(begin, phrase.end), 2.5)


def _inside(finder: Finder, phrase: FilesPhrase, span: Span) -> list[str]:
    """The folders inside one that are named where something is left out: "but leave the screenshots out"."""
    world, folder = finder.clause.reading.world, next(iter(phrase.query.folders or phrase.query.paths), "")
    words = {finder.low(at) for at in range(span.start, span.end)}
    return [name for name in world.names(folder) if name.lower() in words and world.is_folder(joined(folder, name))]


def _leaves_out(finder: Finder) -> bool:
    return any(each.kind is Kind.EXCEPTIONS for each in finder.card.params)


def _name_ends(finder: Finder, phrase: FilesPhrase) -> int:
    """Where the name of a folder ends, and what is said of it begins."""
    return next((place.end for place in finder.places() if place.start == phrase.start), phrase.end)


def file(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of one file."""
    for place in finder.places():
        if place.same and not place.path:
            continue
        if place.folder and not takes_folders(param):
            continue
        if place.folder and finder.card.effects - {Effect.READ} and finder.low(place.start - 1) in _WITHIN:
            continue  # "rename the draft in Downloads" never means the folder itself
        base = 1.2 if not place.folder else 0.8
        base -= 1.5 * (finder.low(place.start) in ("a", "an", "new"))  # that is yet to be made
        base -= _TO_BE_MADE * finder.is_to_be(place)
        path = Path(place.path)
        yield finder.candidate(param, path, place.start, place.end, base, open_place=not place.located)
    changes = Effect.WRITE in finder.card.effects  # what only looks is told of all of them in other ways
    one = changes and [each.name for each in finder.card.params if each.kind in _FILE_SOURCES] == [param.name]
    for phrase in finder.phrases():
        if (
            phrase.plural
            and (_are_archives(phrase.query) or (one and _are_such(finder, param, phrase)))
            and all(each.kind is not Kind.FILES for each in finder.card.params)
        ):
            yield finder.candidate(
                param, phrase.query, phrase.start, phrase.end, 1.5 + _MORE * (len(phrase.query.paths) > 1), how="each",
                open_place=not phrase.located, word=phrase.kind_word,
            )  # fmt: skip
        elif phrase.query.limit == 1 or phrase.query.patterns:
            yield finder.candidate(param, phrase.query, phrase.start, phrase.end, 0.9, open_place=not phrase.located)


_MORE = 1.6  # what several files that are named are worth, more than one of them


def _are_such(finder: Finder, param: Param, phrase: FilesPhrase) -> bool:
    """Several files of the kind that an action takes one of: it is done with each of them."""
    endings = phrase.query.suffixes or tuple(Path(path).suffix.lower() for path in phrase.query.paths)
    wanted = accepted(finder.card.subject, param.kind, param.description)
    made = any(each.kind is Kind.NEW_FILE and each.required for each in finder.card.params)
    return bool(endings) and not made and set(endings) <= wanted and phrase.query.limit is None


def _are_archives(query: FileQuery) -> bool:
    endings = query.suffixes or tuple(Path(path).suffix.lower() for path in query.paths)
    return bool(endings) and all(each.endswith((*ARCHIVES, ".7z", ".rar")) for each in endings) and query.limit != 1


def folder(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a folder."""
    own = _OF_ITS_NAME.search(finder.clause.text)
    for place in finder.places():
        if any(_is_left_out(phrase, place) for phrase in finder.phrases()) or _is_a_kind(finder, place):
            continue
        if place.same and own is not None:
            continue  # "into a folder of its name there": such a folder is made there anyway
        if place.same and not place.path:
            yield finder.candidate(param, None, place.start, place.end, 0.9, how="same")
        elif place.folder or not has_suffix(place.path):
            base = 1.1 - 1.5 * any(_narrows(phrase, place) for phrase in finder.phrases())
            base -= 1.5 * _is_new_name(finder, place.start) + 3.0 * _is_told_where(finder, place)
            yield finder.candidate(param, Path(place.path), place.start, place.end, base, open_place=not place.located)
    yield from _into_it(finder, param)
    for index in finder.literal(Type.QUOTED):
        name = finder.token(index).value
        led = finder.low(index - 1) in IN_WORDS | _LEADING_THERE | GENERIC_FOLDERS | CALLED | {"and", ",", "under"}
        if is_name(name) and not has_suffix(name) and led:
            base = 0.5 - 1.5 * _is_new_name(finder, index)
            yield finder.candidate(param, Path(name), index, index + 1, base, open_place=True)


_OF_ITS_NAME = re.compile(
    r"\b(?:its|their) own (?:sub)?(?:folder|director)|\b(?:sub)?(?:folder|director)\w* (?:(?:of|with|by|under|that has|which has) (?:its|their|the same|that|the \w+['’]s) (?:own )?names?"
    r"|(?:(?:named|called) )?(?:after|like) (?:it|them|itself|the \w+))\b",
    re.IGNORECASE,
)


def _is_told_where(finder: Finder, place: Place) -> bool:
    """ "They are in Downloads. Put them there": where things are told to lie nothing goes."""
    before = finder.low(place.start - 1)
    return place.end <= finder.clause.told and before in _WITHIN | {"on", "at"} and len(list(finder.places())) > 1


def _is_new_name(finder: Finder, index: int) -> bool:
    """ "Copy Taxes as Taxes old": what something shall be called is no folder to put it into."""
    takes = any(each.kind is Kind.FILES for each in finder.card.params)
    return finder.card.subject == "files" and takes and finder.low(index - 1) == "as"


def _is_a_kind(finder: Finder, place: Place) -> bool:
    """In "the portal takes pictures up to 300 KB" they are no folder: nothing leads there, and no capital says so."""
    bare = place.end == place.start + 1 and place.path in FOLDERS.values() and not place.named_as_folder
    lower = finder.token(place.start).value.islower() and bool(suffixes_of(finder.low(place.start)))
    return bare and lower and finder.low(place.start - 1) not in IN_WORDS | {"to", "into", "onto"}


def _into_it(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "Into it", "to that folder": the place spoken of."""
    for index in range(finder.clause.start + 1, finder.clause.end):
        into = finder.low(index - 1) in ("into", "inside") or (finder.low(index - 1) in ("to", "in") and param.required)
        pointed = finder.low(index) in ("it", "that", "this") and finder.clause.start > 0
        if into and pointed:
            end = index + 1 + (finder.low(index + 1) in GENERIC_FOLDERS)
            if finder.low(index) == "it" or end > index + 1:
                yield finder.candidate(param, None, index, end, 0.9, how="same")


def _narrows(phrase: FilesPhrase, place: Place) -> bool:
    """Whether a place only says where certain files are: taking it alone would lose which ones are meant."""
    inside = phrase.start < place.start and place.end <= phrase.end and not phrase.bare_folder
    return inside and replace(phrase.query, folders=(), paths=(), what="files", recursive=None) != FileQuery()


def _is_left_out(phrase: FilesPhrase, place: Place) -> bool:
    """Whether a place is what a set of files is said to go without: nothing goes there."""
    return phrase.start < place.start < phrase.end and place.path.rpartition("/")[2] in phrase.query.exclude


def _is_source(finder: Finder, place: Place) -> bool:
    """What the verb acts on, or what comes "of" or "from" somewhere, is there already: no result goes there."""
    called = all(finder.token(index).type is Type.WORD for index in range(place.start, place.end))
    if called and has_suffix(place.path) and finder.low(place.start - 1) not in _LEADING_THERE:
        return True  # "get the prices from <address>", where a prices.csv lies
    last, _ = finder.clause.before(place.start)
    if any(each.kind is Kind.URL for each in finder.card.params):
        return last in _SENDING or (last in ("of", "from") and finder.missing(Path(place.path)) == 0.0)
    if not any(each.kind in _FILE_SOURCES for each in finder.card.params):
        return False
    leads = last in finder.cues.leads and stem(last) in finder.cues.verbs and last not in _MAKING
    return last in ("of", "from") or leads


_LEADING_THERE = frozenset("to into in onto as over under replace overwrite update".split())
_SENDING = frozenset("post put patch send upload submit".split())  # to an address goes what is there already
_SHAPES = frozenset("form format style like".split())  # what follows shows how something is written, not its name
_MAKING = frozenset("called named build make create produce generate compose assemble".split())


_PLACED_AS = 1.0  # of a folder that a result goes to as a kind of file: "as xlsx on the desktop"
_STANDING = frozenset({"on", "in", "to", "into", "my", "the"})


def new_file(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a place for a result."""
    if "add to" in param.description:
        yield from _added_to_each(finder, param)
    for place in finder.places():
        to_be = finder.is_to_be(place)
        if not place.folder and not to_be and _is_source(finder, place):
            continue
        if place.same and not place.path:
            yield finder.candidate(param, None, place.start, place.end, 0.3, how="same")
        elif not place.folder:
            absent = finder.low(place.start - 1) == "in" and finder.missing(Path(place.path)) < 0
            base = 1.0 + (_RESULT if to_be else _NOT_THERE * absent)
            yield finder.candidate(param, Path(place.path), place.start, place.end, base, open_place=not place.located)
        else:
            formed = place.located and any(each.name == "format" for each in finder.card.params)
            formed = formed or (place.located and said_ending(finder.clause.text) != "")
            base = 0.2 + _PLACED_AS * (formed and finder.low(place.start - 1) in _STANDING)
            yield finder.candidate(
                param, Path(place.path), place.start, place.end, base, how="folder", open_place=not place.located
            )
    for index in finder.literal(Type.QUOTED):
        name = finder.token(index).value
        led = has_suffix(name) or finder.low(index - 1) in _LEADING_THERE | {
            "called",
            "named",
            "under",
            "name",
            "it",
            "file",
        }
        if is_name(name) and led and finder.low(index - 1) not in _SHAPES:
            end, located = _location_after(finder, index + 1)
            value = Path(located) / name if located is not None else Path(name)
            yield finder.candidate(param, value, index, end, 0.6, open_place=located is None)


def _added_to_each(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Several texts that are there, each of which gets it: "at the end of all the txt files in Reports"."""
    for phrase in finder.phrases():
        endings = phrase.query.suffixes or tuple(Path(path).suffix.lower() for path in phrase.query.paths)
        texts = not set(endings) & {*NOT_TEXT, *TABLE_SUFFIXES} and (bool(endings) or phrase.located)
        if phrase.plural and texts and not phrase.bare_folder and not finder.are_to_be(phrase):
            yield finder.candidate(
                param, phrase.query, phrase.start, phrase.end, 1.8, how="each", open_place=not phrase.located,
                word=phrase.kind_word,
            )  # fmt: skip


def _location_after(finder: Finder, index: int) -> tuple[int, str | None]:
    """ "in Documents" after a quoted name."""
    for place in finder.places():
        if (
            place.start in (index, index + 1)
            and place.folder
            and finder.low(index) in ("in", "on", "to", "at", "inside", "into")
        ):
            return place.end, None if place.same else place.path
    return index, None


def table(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a table."""
    if (implied := finder.implied) is not None and implied.start >= finder.clause.start:
        base = 1.2 if implied.whole else 0.9
        yield Candidate(param.name, Path(implied.path), Span(implied.start, implied.end), base, how="derived")
    for place in finder.places():
        if place.folder or (place.same and not place.path):
            continue
        base = 1.5 if place.path.lower().endswith(TABLE_SUFFIXES) else 0.4
        leads = finder.low(place.start - 1)
        made = leads in ("as", "called", "named") or (
            leads in ("in", "into") and (finder.clause.start > 0 or _is_about_web(finder))
        )
        new = made and finder.missing(Path(place.path))
        base -= _YET_TO_BE * bool(new) + _TO_BE_MADE * finder.is_to_be(place)
        yield finder.candidate(param, Path(place.path), place.start, place.end, base, open_place=not place.located)
    yield from _from_web(finder, param)
    for phrase in finder.phrases():
        if phrase.plural and _are_tables(phrase.query):
            yield finder.candidate(
                param, phrase.query, phrase.start, phrase.end, 1.5, how="each", open_place=not phrase.located,
                word=phrase.kind_word,
            )  # fmt: skip


def _is_about_web(finder: Finder) -> bool:
    return any(True for _ in finder.literal(Type.URL))


def _from_web(finder: Finder, param: Param) -> Iterator[Candidate]:
    """The table or the list behind an address: it is fetched, and what is asked for is done with its rows."""
    first = next((each for each in finder.card.params if each.kind is Kind.TABLE), None)
    for index in finder.literal(Type.URL) if finder.card.subject == "tables" and param == first else ():
        address = finder.token(index).value
        if PurePosixPath(urlsplit(address).path).suffix.lower() not in NOT_TEXT:
            yield finder.candidate(param, address, index, index + 1, 0.9, how="web table")


def _are_tables(query: FileQuery) -> bool:
    """Several tables: an action that takes one is done with each."""
    endings = query.suffixes or tuple(Path(path).suffix.lower() for path in query.paths)
    return bool(endings) and set(endings) <= set(TABLE_SUFFIXES) and query.limit != 1
