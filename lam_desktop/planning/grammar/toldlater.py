"""Where things are, told in a sentence of its own behind them: "Zip the mp4s, please. They're lying around in Downloads"."""

from __future__ import annotations

from dataclasses import replace

from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, Places, joined

_THEY = frozenset("they they're they’re theyre it it's it’s its these those all both".split())
_LIE = frozenset(
    "are is were all both currently now right still just lie lies lying live sit sits sitting stored saved kept located found"
    " somewhere around scattered here at the moment presently to be can have been got".split()
)
_LIES = frozenset({"are", "is", "lie", "lies", "live", "sit", "sits", "were"})
_IN = frozenset({"in", "on", "inside", "under"})
_MOST = 8  # words between "they" and the folder


def told_later(places: Places, start: int, tokens_end: int) -> tuple[Place, int] | None:
    """The folder that a sentence beginning at a token tells things to be in, and where it ends."""
    if not _opens(places, start) or places.low(start) not in _THEY:
        return None
    tells = "'" in places.low(start) or "’" in places.low(start) or places.low(start) == "theyre"
    index = start + 1
    while index < min(tokens_end, start + _MOST) and places.low(index) in _LIE:
        tells, index = tells or places.low(index) in _LIES, index + 1
    if not tells or places.low(index) not in _IN:
        return None
    place = places.read(index + 1)
    if place is None or not place.folder or not place.located or place.same or not place.path:
        return None
    end = place.end
    while places.low(end) in {"at", "the", "moment", "now", "right", "currently", "still"}:
        end += 1
    over = end >= tokens_end or places.type(end) is Type.MARK or places.low(end) in {"and", "so", "but"}
    return (place, end) if over else None


def _opens(places: Places, start: int) -> bool:
    return start > 0 and (places.type(start - 1) is Type.MARK or places.low(start - 1) in {"and", "but", "as"})


def lying_there(phrases: list[FilesPhrase], place: Place) -> list[FilesPhrase]:
    """The sets of files, of which the last one without a folder before such a sentence lies in that one."""
    before = [each for each in phrases if each.end <= place.start and not each.bare_folder]
    first = next((each for each in before if not each.located), None)
    if first is None or any(each.located for each in before):
        return phrases
    if first.named:
        query = replace(first.query, paths=tuple(joined(place.path, path) for path in first.query.paths))
        if any("/" in path for path in first.query.paths):
            return phrases
    else:
        query = replace(first.query, folders=(place.path,))
    return [replace(each, query=query, located=True) if each is first else each for each in phrases]


def place_shared(phrases: list[FilesPhrase], places: Places) -> list[FilesPhrase]:
    """ "How many pdfs and how many docx files are in Uni": what stands before "and" lies there, too."""
    for at in range(len(phrases) - 2, -1, -1):
        one, other = phrases[at], phrases[at + 1]
        plain = not (one.located or one.named or one.bare_folder) and other.located and other.query.folders
        between = [places.low(index) for index in range(one.end, other.start)]
        if plain and one.plural and between[:1] == ["and"] and between[-2:] == ["how", "many"]:
            phrases[at] = replace(one, query=replace(one.query, folders=other.query.folders), located=True)
    return phrases
