"""Sets of files that are told side by side: what they are in brackets behind their folder, or their names without commas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.places import Places

_LONGEST = 12  # tokens in brackets


def apposed(
    places: Places,
    index: int,
    head_at: Callable[[int], Any],
    with_head: Callable[[FileQuery, Any], tuple[FileQuery, int, str]],
) -> FilesPhrase | None:
    """ "The chapters in Documents/book (txt files, in order of their names)": what they are is told in brackets.

    Args:
        head_at: reads the noun for files that begins at a token.
        with_head: narrows a set of files to such a noun.
    """
    place = places.read(index + 2) if places.low(index + 1) in {"in", "from", "of", "on"} else None
    if place is None or not (place.folder and place.located) or places.low(place.end) != "(":
        return None
    head = head_at(place.end + 1)
    close = next((at for at in range(place.end, len(places.tokens)) if places.low(at) == ")"), None)
    if head is None or close is None or close - place.end > _LONGEST:
        return None
    query, _, word = with_head(FileQuery(folders=(place.path,)), head)
    return FilesPhrase(query, index, close + 1, True, kind_word=word, plural=True, specific=True)


def is_listed(tokens: Sequence[Token], index: int) -> bool:
    """ "page1.jpg page2.jpg and page3.jpg": names of one kind behind each other are a list without its commas."""
    if not 0 < index < len(tokens):
        return False
    pair = tokens[index - 1 : index + 1]
    names = all(each.type in (Type.FILENAME, Type.PATH) for each in pair)
    return names and len({each.low.rpartition(".")[2] for each in pair}) == 1
