"""Sets of files that go on elsewhere, and what is left of them: "the zips in A and the ones in B", "the rest".

Rule: what goes on keeps every condition said before, so that never more is meant than was said.
"""

from __future__ import annotations

from dataclasses import replace

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Places
from lam_desktop.planning.words import STARTS, VERBS

REST = "rest"  # the noun of what is left when others were dealt with
_JOINTS = frozenset({"and", "&", "plus", "or"})
_WELL = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("and", "likewise"))
_LEADS = frozenset({"in", "on", "from", "inside", "within", "under", "below"})
_TOO = frozenset({"too", "also"})
_LEFT = frozenset({"left", "remains", "remaining"})
_ALL_LEFT = frozenset({"everything", "anything", "all", "what", "whatever"})
_FILES = frozenset({"files", "ones", "stuff", "things", "items"})


def also_there(places: Places, phrase: FilesPhrase) -> FilesPhrase | None:
    """The same files in one more folder: "… and the ones on my desktop", "… and also from Documents"."""
    if not phrase.query.folders or phrase.named or phrase.query.limit is not None or not phrase.plural:
        return None
    at, joint = _joint(places, phrase.end)
    at, pointed = _pointed(places, at)
    if at == phrase.end or not (joint or pointed) or places.low(at) not in _LEADS:
        return None
    place = places.read(at + 1)
    if place is None or not place.folder or place.same or not place.located:
        return None
    end = _behind(places, place.end)
    if joint == "and" and not pointed and end == place.end and _asks(places, end):
        return None  # "… and in Documents make a folder"
    query = replace(phrase.query, folders=(*phrase.query.folders, place.path))
    return replace(phrase, query=query, end=end)


def _joint(places: Places, index: int) -> tuple[int, str]:
    """Where the words that join end, and which: "also" where they say that more follows."""
    at, joint = index + (places.low(index) == ","), ""
    for words in _WELL:
        if all(places.low(at + ahead) == word for ahead, word in enumerate(words)):
            return at + len(words), "also"
    if places.low(at) in _JOINTS:
        at, joint = at + 1, "and"
    if at > index and places.low(at) in _TOO:
        at, joint = at + 1, "also"
    return at, joint


def _pointed(places: Places, index: int) -> tuple[int, bool]:
    """Behind "the ones", "those", "all the ones"."""
    at = index + (places.low(index) == "all")
    at += places.low(at) == "the"
    if places.low(at) == "ones" or (places.low(at) in {"those", "these"} and at == index):
        at += 1
        return at + 2 * (places.low(at) in {"that", "which"} and places.low(at + 1) == "are"), True
    return index, False


def _behind(places: Places, index: int) -> int:
    if (places.low(index), places.low(index + 1)) == ("as", "well"):
        return index + 2
    return index + (places.low(index) in _TOO)


def _asks(places: Places, index: int) -> bool:
    """Whether something else is asked for from here on."""
    return places.low(index) in VERBS | STARTS | {"put", ","}


def of_kind(places: Places, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
    """ "The pictures that are png": one kind of several."""
    suffixes = suffixes_of(places.low(index)) if places.low(index - 1) in {"are", "is"} and index > phrase.end else ()
    if not suffixes or phrase.named or phrase.bare_folder:
        return None
    kept = tuple(each for each in suffixes if each in phrase.query.suffixes) or suffixes
    end = index + 1 + (places.low(index + 1) in {"file", "files", "images", "pictures"})
    return replace(phrase, query=replace(phrase.query, suffixes=kept), end=end, specific=True)


def the_rest(places: Places, start: int) -> FilesPhrase | None:
    """ "The rest", "all the others", "the other files", "everything else", "what is left over"."""
    end, what = _rest_ends(places, start), "files"
    if end is None:
        return None
    if places.low(end) == "of" and places.low(end + 1) in {"them", "it", "these", "those"}:
        end += 2
    if places.low(end - 1) == "else":
        what = "both"
    return FilesPhrase(FileQuery(what=what), start, end, False, kind_word=REST, plural=True)


def _rest_ends(places: Places, start: int) -> int | None:
    low = places.low(start)
    if low in _ALL_LEFT and places.low(start + 1) == "else":
        return start + 2
    if low in {"what", "whatever", "what's"}:
        at = start + 1 + (places.low(start + 1) in {"is", "was"})
        if places.low(at) not in _LEFT:
            return None
        return at + 1 + (places.low(at + 1) in {"over", "behind"})
    at = start + (low == "all")
    led = places.low(at) == "the" or at > start
    at += places.low(at) == "the"
    if not led or places.type(at) is not Type.WORD:
        return None
    if places.low(at) == "rest" or (places.low(at) == "others"):
        return at + 1
    if places.low(at) in {"other", "remaining"} and places.low(at + 1) in _FILES:
        return at + 2
    return None


def of_those(phrase: FilesPhrase, before: FilesPhrase) -> FilesPhrase:
    """ "The zips in A …, and the ones older than a year": those are zips, too."""
    query = phrase.query
    if phrase.kind_word != "ones" or query.suffixes or query.patterns or before.kind_word == REST:
        return phrase
    kept = {
        name: getattr(before.query, name)
        for name in ("suffixes", "patterns", "name_has", "name_starts", "name_ends", "recursive", "exclude")
        if not getattr(query, name)
    }
    return replace(phrase, query=replace(query, **kept))
