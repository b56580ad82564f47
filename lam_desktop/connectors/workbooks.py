"""Excel workbooks read and written new. Rule: text never becomes a formula, and no cell is cut or rounded."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors import cells
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import Table

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_LONGEST = 32_767  # characters in a cell; openpyxl cuts silently
_TITLE = 31  # characters of the name of a sheet
_EXACT = 10**15  # Excel keeps 15 digits of a number
_MOST_BYTES = 500_000_000  # unpacked


@dataclass(frozen=True, slots=True)
class Area:
    """Where the table stands in its sheet; numbers count from 1."""

    header: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A workbook, the sheet and the place of its table, and what could not be read of it."""

    book: Workbook
    page: Worksheet
    area: Area
    unread: tuple[str, ...] = ()


@contained(memory=MAKING)
def read(path: Path, name: str, sheet: str | None = None) -> Table:
    """The table of a sheet: the one named, else the first with anything in it.

    Raises: UnreadableFile for what is no workbook or has no rows, InputError for an unknown sheet.
    """
    return table_in(path, name, opened(path, name, sheet))


@contained(memory=MAKING)
def titles(path: Path, name: str) -> list[str]:
    """The names of the sheets that hold a table, in their order. Raises UnreadableFile for what is no workbook."""
    return [page.title for page in _load(path, name)[0].worksheets if _area(page) is not None]


@contained(memory=MAKING)
def every(path: Path, name: str) -> list[list[Any]]:
    """Name and table of each sheet that holds one, the one that `read` takes first. Raises UnreadableFile."""
    book, _ = _load(path, name)
    first = _page(book, None, name)
    pages = [first, *(page for page in book.worksheets if page is not first)]
    found = [(page, area) for page in pages if (area := _area(page)) is not None]
    return [[page.title, table_in(path, name, Opened(book, page, area))] for page, area in found]


def table_in(path: Path, name: str, there: Opened) -> Table:
    """The table of a sheet with the results of its formulas as the last program left them."""
    numbers = (there.area.header, *there.area.rows)
    grid = [[there.page.cell(row, column) for column in there.area.columns] for row in numbers]
    results = None
    if any(cell.data_type == "f" for row in grid for cell in row):
        results = _load(path, name, data_only=True)[0][there.page.title]
    head, *rows = (tuple(_plain(cell, results) for cell in row) for row in grid)
    titles = [str(cell) if isinstance(cell, cells.Uncomputed) else cells.text(cell).strip() for cell in head]
    return Table(tuple(title or f"column {place}" for place, title in enumerate(titles, 1)), tuple(rows))


def opened(path: Path, name: str, sheet: str | None = None, keep: bool = False) -> Opened:
    """Open a workbook at the sheet with the table; `keep` keeps macros and formatted text, for writing it back."""
    book, unread = _load(path, name, keep_vba=keep and name.lower().endswith(".xlsm"), rich_text=keep)
    page = _page(book, sheet, name)
    area = _area(page)
    if area is None:
        raise UnreadableFile(f"{name} has no rows.", "Name a workbook with a table in it.")
    return Opened(book, page, area, unread)


def _load(path: Path, name: str, **options: bool) -> tuple[Workbook, tuple[str, ...]]:
    import openpyxl

    try:
        with path.open("rb") as handle, zipfile.ZipFile(handle) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_BYTES:
                raise UnreadableFile(f"{name} is too large for me.", "Split it in a spreadsheet program.")
        with warnings.catch_warnings(record=True) as told, path.open("rb") as handle:
            warnings.simplefilter("always")
            book = openpyxl.load_workbook(handle, **options)
    except (UnreadableFile, MemoryError):
        raise
    except Exception as error:  # openpyxl raises whatever its parts raise on damaged files
        raise UnreadableFile(f"{name} is not a workbook I can read.", "It may be damaged or protected.") from error
    return book, tuple(str(each.message) for each in told if "removed" in str(each.message))


def _page(book: Workbook, sheet: str | None, name: str) -> Worksheet:
    named = {page.title.lower(): page for page in book.worksheets}
    if sheet is not None:
        page = named.get(sheet.strip().lower())
        if page is None:
            titles = ", ".join(page.title for page in book.worksheets)
            raise InputError(f"{name} has no sheet {sheet}.", f"It has: {titles}.")
        return page
    if not named:
        raise UnreadableFile(f"{name} has no rows.", "Name a workbook with a table in it.")
    seen = [page for page in book.worksheets if page.sheet_state == "visible"] or book.worksheets
    return next((page for page in seen if _area(page) is not None), seen[0])


def _area(page: Worksheet) -> Area | None:
    """The heading is the first row, or below a title of one cell the first row with several words in it."""
    filled = {
        number: {column: cell.value for column, cell in enumerate(row, 1) if cell.value not in (None, "")}
        for number, row in enumerate(page.iter_rows(), 1)
    }
    filled = {number: row for number, row in filled.items() if row}
    if not filled:
        return None
    first = next((number for number, row in filled.items() if len(row) > 1), min(filled))
    header = first if all(isinstance(value, str) for value in filled[first].values()) else min(filled)
    below = [number for number in filled if number > header]
    columns = sorted({column for number in (header, *below) for column in filled[number]})
    return Area(header, tuple(below), tuple(columns))


def _plain(cell: Cell | MergedCell, results: Worksheet | None) -> Any:
    """The value of a cell as tables hold it."""
    from openpyxl.cell.rich_text import CellRichText

    value: Any = cell.value
    if cell.data_type == "f":
        formula = str(getattr(value, "text", value))  # array formulas are objects
        value = results[cell.coordinate].value if results is not None else None
        if value is None:
            return cells.Uncomputed(formula)
    if isinstance(value, CellRichText):
        value = str(value)
    if isinstance(value, datetime) and value.time() == datetime.min.time() and "h" not in cell.number_format.lower():
        return value.date()
    if isinstance(value, str):
        return cells.Verbatim(value) if cells.typed(value) is not value else value
    if isinstance(value, int | float) and not isinstance(value, bool):
        shown = f"{value:.{_decimals(cell.number_format)}f}"
        if "." in shown and float(shown) == value:
            return cells.Written(shown)
        return int(value) if isinstance(value, float) and value.is_integer() else value
    return value


def _decimals(number_format: str) -> int:
    """How many decimals a format shows; none for percentages, powers and dates."""
    first = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", number_format).split(";")[0]
    found = re.search(r"0\.(0+)(?![0#?])", first)
    return len(found[1]) if found and not re.search(r"[%eEyhs]", first) else 0


def made(table: Table, sheet: str = "Sheet1") -> Workbook:
    """A new workbook with one sheet that holds the table."""
    import openpyxl

    book = openpyxl.Workbook()
    book.worksheets[0].title = sheet
    _fill(book.worksheets[0], table)
    return book


def _fill(page: Worksheet, table: Table) -> None:
    for number, row in enumerate((table.columns, *table.rows), 1):
        for column, value in enumerate(row, 1):
            put(page.cell(number, column), value)


def bound(tables: Sequence[tuple[str, Table]]) -> Workbook:
    """A new workbook with a sheet for each table, called as said as far as sheets can be called so."""
    book = made(tables[0][1], _title(tables[0][0], ()))
    for name, table in tables[1:]:
        _fill(book.create_sheet(_title(name, book.sheetnames)), table)
    return book


def _title(name: str, taken: Sequence[str]) -> str:
    """A name for a sheet: without the signs that none may have, and not that of another."""
    plain = re.sub(r"[\[\]:*?/\\']", " ", name).strip()[:_TITLE] or "Sheet"
    free, number = plain, 2
    while free.lower() in {each.lower() for each in taken}:
        free, number = f"{plain[: _TITLE - 4]} {number}", number + 1
    return free


def letter(column: int) -> str:
    """The letters of a column: 1 is A."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


def put(cell: Cell | MergedCell, value: Any) -> None:
    """Write a value. Raises InputError for text that no cell can hold."""
    value = cells.typed(value)
    if value is None or (isinstance(value, str) and value == ""):
        cell.value = None
    elif isinstance(value, cells.Written):
        _put_number(cell, value)
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) >= _EXACT:
        _put_text(cell, str(value))
    elif isinstance(value, str):
        _put_text(cell, cells.text(value))
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)  # Excel knows no time zones; what the clock showed stays
    else:
        cell.value = value


def _put_number(cell: Cell | MergedCell, value: cells.Written) -> None:
    decimals = re.fullmatch(r"-?\d+\.(\d+)", value.text)
    digits = re.sub(r"\D", "", value.text).lstrip("0")
    if len(digits) > 15:
        _put_text(cell, value.text)
        return
    cell.value = float(value)
    if decimals and cell.number_format == "General":
        cell.number_format = "0." + "0" * len(decimals[1])


def _put_text(cell: Cell | MergedCell, text: str) -> None:
    from openpyxl.utils.exceptions import IllegalCharacterError

    if len(text) > _LONGEST:
        raise InputError(f"A cell has {len(text):,} characters; Excel takes {_LONGEST:,}.", "Save it as CSV or JSON.")
    try:
        cell.value = text
    except IllegalCharacterError as error:
        raise InputError(
            f"The cell {text[:40]!r} holds a control character that Excel cannot keep.", "Save it as CSV or JSON."
        ) from error
    cell.data_type = "s"  # text from a file never becomes a live formula (CWE-1236)
    if text[:1] in ("=", "+", "-", "@"):
        cell.quotePrefix = True  # and stays text when somebody edits the cell


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook file."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
