"""What stands in a cell of a table, and what it means. Rule: a cell remembers how its file wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from lam_desktop.connectors import numerals
from lam_desktop.connectors.lines import unaccented
from lam_desktop.core.errors import UnreadableFile
from lam_desktop.core.text import as_text

NUMBER, DAY, WORDS, EMPTY = range(4)  # the order of kinds when a column is sorted


class Written(float):
    """A number that remembers its digits: 1.50, 1e5."""

    text: str

    def __new__(cls, text: str) -> Written:
        made = super().__new__(cls, text)
        made.text = text
        return made


class Verbatim(str):
    """Text that looks like a number, from a file that can tell the two apart."""

    __slots__ = ()


class Missing(str):
    """The empty text in the place of a field that a record does not have at all."""

    __slots__ = ()


class Nested(str):
    """A list or object of a JSON record, as JSON text."""

    data: Any

    def __new__(cls, text: str, data: Any) -> Nested:
        made = super().__new__(cls, text)
        made.data = data
        return made


class Uncomputed(str):
    """A formula of a workbook whose result is not known, as its text."""

    __slots__ = ()

    def refuse(self) -> UnreadableFile:
        """The error for everybody who needs the result."""
        return UnreadableFile(
            f"The formula {self} has no result yet.", "Open the workbook in a spreadsheet program once and save it."
        )


def text(cell: Any) -> str:
    """A cell as a file holds it: every digit, every second. Raises UnreadableFile for a formula without a result."""
    if isinstance(cell, Uncomputed):
        raise cell.refuse()
    if isinstance(cell, Written):
        return cell.text
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return _digits(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "auto" if cell.second or cell.microsecond else "minutes")
    if isinstance(cell, time):
        return cell.isoformat("auto" if cell.second or cell.microsecond else "minutes")
    if isinstance(cell, timedelta):
        return str(cell) if cell.days <= 0 else f"{cell.days * 24 + cell.seconds // 3600}{str(cell)[-6:]}"
    return as_text(cell)


def _digits(value: float) -> str:
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    return format(Decimal(repr(value)), "f") if 1e-9 <= abs(value) < 1e21 else repr(value)


def typed(cell: Any) -> Any:
    """A cell of a format without types as the number it plainly is; "007" and "+48 …" stay text."""
    if type(cell) is not str or not numerals.canonical(cell) or cell == "-0":
        return cell
    return Written(cell) if "." in cell else int(cell)


def like_others(value: str, others: Iterable[Any]) -> Any:
    """A value that was said, as the cells around it are: a number among numbers, text among texts."""
    full = [cell for cell in others if not empty(cell)]
    return value if any(isinstance(cell, str) for cell in full) else typed(value)


def empty(cell: Any) -> bool:
    """Whether there is nothing in it but blanks."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def same_key(cell: Any) -> str:
    """Equal for cells a person takes for the same: blanks around and capitals do not count."""
    return text(cell).strip().casefold()


class Reading:
    """How the cells of one column are meant, told from all of them: decimal sign, units, order of day and month."""

    def __init__(self, cells: Iterable[Any]) -> None:
        full = [cell for cell in cells if not empty(cell)]
        self.comma = numerals.uses_comma(full)
        self.units = {unit for cell in full if (unit := numerals.unit(cell))}
        self._measured = len(self.units) == 1 and all(numerals.unit(cell) is not None for cell in full)
        slashed = (re.match(r"(\d{1,2})/(\d{1,2})/\d{4}$", cell.strip()) for cell in full if isinstance(cell, str))
        self._day_first = any(int(match[1]) > 12 for match in slashed if match)

    def number(self, cell: Any, units: bool = False) -> Decimal | None:
        """The number in a cell. "12 kg" is one where all cells are kilograms, or where `units` are expected."""
        if isinstance(cell, Uncomputed):
            raise cell.refuse()
        if isinstance(cell, Written):
            return Decimal(cell.text)
        return numerals.number(cell, self.comma, units or self._measured)

    def day(self, cell: Any) -> str:
        """A date as text that sorts, or ""."""
        if isinstance(cell, date):
            return cell.isoformat()
        said = str(cell).strip() if isinstance(cell, str) else ""
        if match := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{2}:\d{2}.*))?", said):
            at = f"T{match[4]}" if match[4] else ""
            return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}{at}"
        if match := re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", said):
            first, second = int(match[1]), int(match[3])
            month_first = match[2] == "/" and not self._day_first and first <= 12
            month, day = (first, second) if month_first else (second, first)
            return f"{match[4]}-{month:02}-{day:02}" if month <= 12 and day <= 31 else ""
        return ""

    def key(self, cell: Any) -> tuple[int, Any]:
        """Numbers before dates before text, empty cells last."""
        if empty(cell):
            return EMPTY, ""
        value = self.number(cell)
        if value is not None:
            return NUMBER, value
        day = self.day(cell)
        return (DAY, day) if day else (WORDS, alphabetical(text(cell)))


def alphabetical(said: str) -> tuple[str, str]:
    """A sort key as in a dictionary: "Äpfel" stands beside "Apfel", capitals do not count."""
    return unaccented(said), said.casefold()
