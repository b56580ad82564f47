"""Files that are told of together with the folder they lie in: "in Documents/till there's jan.csv and feb.csv"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.places import IN_WORDS, Places, joined

_LYING = frozenset(
    "there there's there’s theres is are i i've i’ve you you'll we we've we’ve have has lie lies find the files called two three four".split()
)
_MOST_WORDS = 6  # between the folder and the first name


def lying_in(places: Places, start: int, named: Callable[[int], FilesPhrase | None]) -> FilesPhrase | None:
    """The files whose folder is said ahead of their names; only such as are there."""
    place = places.read(start + 1) if places.low(start) in {"in", "inside", "under"} else None
    if place is None or not (place.folder and place.located and place.path):
        return None
    index, words = place.end + (places.low(place.end) == ","), 0
    while words < _MOST_WORDS and places.low(index) in _LYING:
        index, words = index + 1, words + 1
    found = named(index) if words else None
    names = found.query.paths if found is not None and not found.located else ()
    if found is None or not names or any(places.world.spelled(place.path, each) is None for each in names):
        return None
    query = replace(found.query, paths=tuple(joined(place.path, each) for each in names))
    return replace(found, query=query, start=start, located=True)


def tells_which(places: Places, index: int) -> bool:
    """ "The ones in Pictures that are wider than …": where they are, and not where they go."""
    place = places.read(index + 1) if places.low(index) in IN_WORDS else None
    return place is not None and place.folder and place.located and places.low(place.end) in {"that", "which"}
