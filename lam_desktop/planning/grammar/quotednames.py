"""Files told by a text in quotes before the noun: "those 'Copy of …' files"."""

from __future__ import annotations

from dataclasses import replace

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Places

_NOUNS = frozenset({"files", "ones", "pictures", "photos", "documents", "images"})


def called(places: Places, query: FileQuery, index: int) -> tuple[FileQuery, int]:
    """The query with the text that names hold, or begin with where "…" follows it, and where the noun stands."""
    if places.type(index) is not Type.QUOTED or places.low(index + 1) not in _NOUNS:
        return query, index
    text = places.tokens[index].value
    plain = text.strip(".…* ")
    if not plain:
        return query, index
    begins = text.startswith(plain) and text != plain
    return replace(query, name_starts=plain) if begins else replace(query, name_has=plain), index + 1
