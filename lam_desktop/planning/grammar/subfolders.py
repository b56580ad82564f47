"""Several folders called by their names: "the subfolders 2023 and 2024 of Taxes". Rule: only those that are there."""

from __future__ import annotations

import re

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import GENERIC_FOLDERS
from lam_desktop.planning.grammar.places import IN_WORDS, Places, joined

_MOST = 24  # words of all the names together


def folders_named(places: Places, text: str, start: int) -> FilesPhrase | None:
    """The folders of those names in the place that is said behind them."""
    first = places.skip_determiners(start)
    if places.low(first) not in GENERIC_FOLDERS or not places.low(first).endswith("s"):
        return None
    last = min(first + _MOST, len(places.tokens) - 1)
    end = next((index for index in range(first + 1, last) if places.low(index) in IN_WORDS), first + 1)
    if end == first + 1:
        return None
    said = text[places.tokens[first + 1].start : places.tokens[end - 1].end]
    names = [name.strip(" \"'“”") for name in re.split(r",\s*and\s+|,|\s+and\s+", said)]
    place = places.read(end + 1) if len(names) > 1 else None
    if place is None or not place.folder or not place.path:
        return None
    found = tuple(joined(place.path, name) for name in names)
    if not all(name and places.world.is_folder(path) for name, path in zip(names, found, strict=True)):
        return None
    return FilesPhrase(FileQuery(paths=found, what="both"), start, place.end, True, named=True, kind_word="folders")
