"""Texts with places to fill in: {name}, <name>, [name] or «name». Rule: what names no column stays as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lam_desktop.core.errors import InputError

_PLACE = re.compile(
    r"\{\{\s*(?P<double>[^{}\n]{1,60}?)\s*\}\}|\{\s*(?P<curly>[^{}\n]{1,60}?)\s*\}|<<\s*(?P<angles>[^<>\n]{1,60}?)\s*>>|<\s*(?P<angle>[^<>\n]{1,60}?)\s*>"
    r"|\[\s*(?P<square>[^\[\]\n]{1,60}?)\s*\]|«\s*(?P<quote>[^«»\n]{1,60}?)\s*»"
)


class TextTemplate:
    """A text whose places are columns of a table.

    Args:
        text: the template.
        columns: the columns there are.

    Raises: InputError when no place names a column, or one in curly brackets names none.
    """

    def __init__(self, text: str, columns: Sequence[str]) -> None:
        self._text = text
        self._indexes = {_plain(name): index for index, name in reversed(list(enumerate(columns)))}
        there = ", ".join(name.strip() for name in columns)
        unknown = [match[0] for match in _PLACE.finditer(text) if self._index(match) is None and match[0][0] == "{"]
        if unknown:
            raise InputError(f"There is no column for the place {unknown[0]}.", f"The columns are: {there}.")
        if not any(self._index(match) is not None for match in _PLACE.finditer(text)):
            raise InputError(
                "There is no place to fill in.", f"Write places like {{{columns[0].strip()}}} into the text."
            )

    def _index(self, match: re.Match[str]) -> int | None:
        return self._indexes.get(_plain(next(each for each in match.groups() if each is not None)))

    def filled(self, cells: Sequence[str]) -> str:
        """The text with the places filled by the cells of one row."""

        def put(match: re.Match[str]) -> str:
            index = self._index(match)
            return match[0] if index is None else cells[index]

        return _PLACE.sub(put, self._text)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name.casefold())
