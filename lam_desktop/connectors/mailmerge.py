"""Texts that say to each receiver what their row of a table holds. Rule: nobody gets a mail with a gap in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lam_desktop.connectors import addresses, tables
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Table

_PLACE = re.compile(r"\{\s*([^\W\d_][^{}\n]{0,60}?)\s*\}")


def places_in(text: str) -> list[str]:
    """The columns that a text names in braces: "Hello {first name}"."""
    return _PLACE.findall(text)


class Rows:
    """The rows of a table by the address that stands in them."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._rows: dict[str, Sequence[object]] = {}
        for row in table.rows:
            for cell in row:
                if isinstance(cell, str) and "@" in cell and (address := _address(cell)):
                    self._rows.setdefault(address, row)

    def filled(self, text: str, receiver: str) -> str:
        """A text with what the receiver's row holds in the place of the columns it names. Raises InputError."""
        return _PLACE.sub(lambda place: self.value(place[1], receiver), text)

    def value(self, column: str, receiver: str) -> str:
        """What a column holds for a receiver. Raises InputError where there is no row, no such column, or nothing."""
        index = tables.column(self._table, column)
        row = self._rows.get(receiver.lower())
        value = "" if row is None else as_text(row[index]).strip()
        if not value:
            heading = self._table.columns[index].strip()
            raise InputError(f"The table has no {heading} for {receiver}.", "Fill the gap first; nothing was sent.")
        return value


def _address(cell: str) -> str:
    try:
        return addresses.parse(cell).lower()
    except InputError:
        return ""
