"""A table put back into the sheet it came from. Rule: formats, formulas and all around it stay, or it is refused."""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict, deque
from collections.abc import Sequence
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors import workbooks
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

_FRAGILE = (
    "xl/charts/", "xl/media/", "xl/drawings/drawing", "xl/ctrlProps/", "xl/embeddings/", "xl/slicers/",
    "xl/threadedComments/", "xl/pivotTables/",
)  # fmt: skip
_HINT = "Save the result under a new name."
_REFERENCE = re.compile(r"\$?[A-Z]{1,3}(\$?)(\d+)", re.IGNORECASE)


@contained(memory=MAKING)
def rewrite(table: Table, path: Path, name: str) -> bytes:
    """The workbook at `path` with `table` in the place of the one it has.

    Raises: InputError when formulas, merged cells or drawings would not survive it.
    """
    there = workbooks.opened(path, name, keep=True)
    before = workbooks.table_in(path, name, there)
    edit = _Edit(there, before, table, name)
    edit.check()
    edit.apply()
    data = workbooks.saved(there.book)
    if there.unread or _lost(path, data):
        raise InputError(f"{name} holds drawings or rules that I cannot keep.", _HINT)
    return data


@contained(memory=MAKING)
def new_like(table: Table, path: Path, name: str) -> bytes:
    """A new workbook with one sheet, its cells as they look in the workbook at `path`; results in place of formulas."""
    there = workbooks.opened(path, name)
    rows, columns = origins(workbooks.table_in(path, name, there), table)
    book = workbooks.made(table, there.page.title)
    page = book.worksheets[0]
    for column, old in enumerate(columns, 1):
        if old is None:
            continue
        source = there.area.columns[old]
        width = there.page.column_dimensions[workbooks.letter(source)].width
        page.column_dimensions[workbooks.letter(column)].width = width
        _dress(page.cell(1, column), there.page.cell(there.area.header, source))
        for number, place in enumerate(rows, 2):
            if place is not None:
                _dress(page.cell(number, column), there.page.cell(there.area.rows[place], source))
    return workbooks.saved(book)


@contained(memory=MAKING)
def without(path: Path, name: str, sheet: str) -> bytes:
    """The workbook at `path` without a sheet.

    Raises: InputError for one that is not there, the only one, or one that formulas or names of others need.
    """
    there = workbooks.opened(path, name, sheet, keep=True)
    title = there.page.title
    if len(there.book.worksheets) == 1:
        raise InputError(f"{name} has only this sheet.", "Delete the file itself instead.")
    others = [page for page in there.book.worksheets if page is not there.page]
    uses = re.compile(rf"(?<!\w)'?{re.escape(title)}'?!", re.IGNORECASE)
    formulas = (
        str(getattr(cell.value, "text", cell.value)) for page in others for row in page.iter_rows() for cell in row
    )
    named = (each.attr_text or "" for each in there.book.defined_names.values())
    if any(uses.search(text) for text in (*formulas, *named)):
        raise InputError(f"Other sheets reckon with the sheet {title}.", "Change their formulas first.")
    there.book.remove(there.page)
    data = workbooks.saved(there.book)
    if there.unread or _lost(path, data):
        raise InputError(
            f"{name} holds drawings or rules that I cannot keep.", "Delete the sheet in a spreadsheet program."
        )
    return data


def _dress(target: Cell | MergedCell, source: Cell | MergedCell) -> None:
    """Give a cell the look of one in another workbook."""
    if not source.has_style:
        return
    for part in ("font", "border", "fill", "protection", "alignment"):
        setattr(target, part, copy(getattr(source, part)))
    target.number_format = source.number_format


def _lost(path: Path, data: bytes) -> bool:
    """Whether the new file has fewer charts, pictures and the like than the old one."""
    with path.open("rb") as handle, zipfile.ZipFile(handle) as old, zipfile.ZipFile(io.BytesIO(data)) as new:
        return any(_parts(new, kind) < _parts(old, kind) for kind in _FRAGILE)


def _parts(book: zipfile.ZipFile, kind: str) -> int:
    return sum(part.startswith(kind) for part in book.namelist())


def origins(before: Table, after: Table) -> tuple[list[int | None], list[int | None]]:
    """Which row and which column of `before` each one of `after` was; None for new ones.

    Rows are known by what the columns hold that both have; where values were changed, by their number.
    """
    columns = _columns(before, after)
    pairs = [(new, old) for new, old in enumerate(columns) if old is not None]
    waiting: dict[tuple[Any, ...], deque[int]] = defaultdict(deque)
    for index, row in enumerate(before.rows):
        waiting[tuple(row[old] for _, old in pairs)].append(index)
    rows: list[int | None] = []
    for row in after.rows:
        found = waiting.get(tuple(row[new] for new, _ in pairs))
        rows.append(found.popleft() if found else None)
    if None in rows and len(after.rows) == len(before.rows):
        return list(range(len(rows))), columns
    return rows, columns


def _columns(before: Table, after: Table) -> list[int | None]:
    left = list(range(len(before.columns)))
    found: list[int | None] = []
    for name in after.columns:
        old = next((index for index in left if before.columns[index] == name), None)
        found.append(old)
        if old is not None:
            left.remove(old)
    if len(after.columns) == len(before.columns):  # renamed ones stand where they stood
        found = [index if old is None and index in left else old for index, old in enumerate(found)]
    return found


def _longer(places: Sequence[int], length: int, start: int) -> list[int]:
    """Places for so many; those that are missing follow the last."""
    last = places[-1] if places else start
    return [*places, *range(last + 1, last + 1 + length - len(places))]


class _Edit:
    """One change of a sheet: what goes from where to where."""

    def __init__(self, there: workbooks.Opened, before: Table, after: Table, name: str) -> None:
        self._page, self._area, self._book = there.page, there.area, there.book
        self._before, self._after, self._name = before, after, name
        self._rows, self._columns = origins(before, after)
        self._new_columns = _longer(there.area.columns, len(after.columns), 0)
        self._new_rows = _longer(there.area.rows, len(after.rows), there.area.header)

    @property
    def _columns_stay(self) -> bool:
        return self._columns[: len(self._before.columns)] == list(range(len(self._before.columns)))

    @property
    def _rows_stay(self) -> bool:
        return self._rows == list(range(len(self._before.rows)))

    def check(self) -> None:
        """Raise InputError for what cannot be done without harm."""
        formulas = [
            cell for page in self._book.worksheets for row in page.iter_rows() for cell in row if _is_formula(cell)
        ]
        if not self._columns_stay and formulas:
            raise InputError(f"{self._name} has formulas that would point to other columns.", _HINT)
        if self._rows_stay and self._columns_stay:
            return
        if any(each.totalsRowCount for each in self._page.tables.values()):
            raise InputError(f"{self._name} has a row of totals in its table.", _HINT)
        if any(span.max_row > self._area.header for span in self._page.merged_cells.ranges):
            raise InputError(f"{self._name} has merged cells in its table.", _HINT)
        for place, old in enumerate(self._rows):
            row = self._area.rows[old] if old is not None else 0
            moved = old is not None and place != old
            for column in self._area.columns if moved else ():
                cell = self._page.cell(row, column)
                if _is_formula(cell) and not _stays_in_row(cell, row):
                    raise InputError(f"{self._name} has formulas over several rows, such as {cell.coordinate}.", _HINT)

    def apply(self) -> None:
        """Move and write the cells."""
        kept = [[_Kept(self._page.cell(row, column)) for column in self._area.columns] for row in self._area.rows]
        heads = [_Kept(self._page.cell(self._area.header, column)) for column in self._area.columns]
        widths = [self._page.column_dimensions[workbooks.letter(column)].width for column in self._area.columns]
        self._clear()
        for new, name in enumerate(self._after.columns):
            old = self._columns[new]
            cell = self._page.cell(self._area.header, self._new_columns[new])
            same = old is not None and self._before.columns[old] == name
            (heads[old] if old is not None else heads[min(new, len(heads)) - 1]).lay(cell, with_value=same)
            if not same:
                workbooks.put(cell, name)
            if old is not None and not self._columns_stay:
                self._page.column_dimensions[workbooks.letter(self._new_columns[new])].width = widths[old]
        for place, row in enumerate(self._after.rows):
            self._lay_row(place, row, kept)
        self._fit_lists()

    def _lay_row(self, place: int, row: tuple[Any, ...], kept: list[list[_Kept]]) -> None:
        origin = self._rows[place]
        number = self._new_rows[place]
        for new, value in enumerate(row):
            old = self._columns[new]
            cell = self._page.cell(number, self._new_columns[new])
            if origin is None:
                workbooks.put(cell, value)
                continue
            unchanged = old is not None and _identical(self._before.rows[origin][old], value)
            kept[origin][old if old is not None else -1].lay(cell, with_value=unchanged, plain=old is None)
            if not unchanged:
                workbooks.put(cell, value)

    def _clear(self) -> None:
        from openpyxl.styles.cell_style import StyleArray

        for row in (self._area.header, *self._area.rows):
            for column in self._area.columns:
                cell: Any = self._page.cell(row, column)
                if hasattr(cell, "hyperlink"):  # the covered cells of a merged title have nothing
                    cell.value, cell.comment, cell.hyperlink = None, None, None
                    cell._style = StyleArray()

    def _fit_lists(self) -> None:
        """Excel's own tables and the filter must span what is there, under the names that are there."""
        from openpyxl.worksheet.table import Table as List

        end = self._new_rows[len(self._after.rows) - 1] if self._after.rows else self._area.header + 1
        last = self._new_columns[len(self._after.columns) - 1]
        span = f"{workbooks.letter(self._area.columns[0])}{self._area.header}:{workbooks.letter(last)}{end}"
        named = self._after.columns == self._before.columns
        for old in list(self._page.tables.values()):
            if re.match(rf"[A-Z]+{self._area.header}:", old.ref) and not (named and old.ref == span):
                del self._page.tables[old.name]
                self._page.add_table(List(displayName=old.displayName, ref=span, tableStyleInfo=old.tableStyleInfo))
        if self._page.auto_filter.ref and not self._page.tables:
            self._page.auto_filter.ref = span


class _Kept:
    """All that belongs to one cell, taken out of its place."""

    def __init__(self, cell: Any) -> None:
        self._value, self._kind, self._at = cell.value, cell.data_type, cell.coordinate
        self._style = copy(cell._style)
        self._comment = copy(cell.comment) if cell.comment else None
        self._link = copy(cell.hyperlink) if cell.hyperlink else None

    def lay(self, cell: Any, *, with_value: bool, plain: bool = False) -> None:
        """Put it into a cell: the look, and what stood in it `with_value`; `plain` leaves the number format out."""
        cell._style = copy(self._style)
        if plain:
            cell.number_format = "General"
        if not with_value:
            return
        cell.value = _moved(self._value, self._at, cell.coordinate) if self._kind == "f" else self._value
        cell.data_type = self._kind
        cell.comment = self._comment
        if self._link is not None:
            self._link.ref = cell.coordinate
            cell.hyperlink = self._link


def _identical(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(other, type(one))


def _moved(value: Any, source: str, target: str) -> Any:
    from openpyxl.formula.translate import Translator

    if source == target or not isinstance(value, str) or not value.startswith("="):
        return value
    return Translator(value, source).translate_formula(target)


def _is_formula(cell: Cell | MergedCell) -> bool:
    return cell.data_type == "f"


def _stays_in_row(cell: Cell | MergedCell, row: int) -> bool:
    """Whether a formula means its own row and fixed cells only, so that it can move with its row."""
    from openpyxl.formula import Tokenizer

    if not isinstance(cell.value, str):
        return False  # an array formula spans cells
    for token in Tokenizer(cell.value).items:
        if token.type != "OPERAND" or token.subtype != "RANGE":
            continue
        for fixed, number in _REFERENCE.findall(token.value.rsplit("!", 1)[-1]):
            if not fixed and ("!" in token.value or int(number) != row):
                return False
        if re.fullmatch(r"\d+:\d+", token.value):
            return False
    return True
