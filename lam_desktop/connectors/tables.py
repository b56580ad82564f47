"""Tables in files: CSV, TSV, XLSX and JSON. Rule: cells nobody touched come out exactly as they went in."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.text import as_text
from lam_desktop.core.values import RowTest, Table

FORMATS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".json")


def load(ctx: Context, source: Table | Path, sheet: str | None = None) -> Table:
    """A table from a value or a file. Raises UnreadableFile for what holds none."""
    return source if isinstance(source, Table) else read(ctx.files, source, sheet)


def read(files: FileStore, path: Path, sheet: str | None = None) -> Table:
    """Read a table file by its suffix."""
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        return _read_excel(files, path, sheet)
    if suffix == ".json":
        return _read_json(files.read_text(path), path)
    if suffix in (".csv", ".tsv", ".txt", ""):
        return parse_delimited(files.read_text(path), path)
    raise UnreadableFile(f"{path.name} is not a table I can read.", "I read CSV, TSV, XLSX and JSON.")


def parse_delimited(text: str, path: Path) -> Table:
    """CSV or TSV; the delimiter is found out. Every cell is text as written."""
    delimiter = delimiter_of(text, path)
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]
    if not rows:
        raise UnreadableFile(f"{path.name} is empty.", "Name a table with a header row.")
    columns = tuple(cell.strip() for cell in rows[0])
    width = len(columns)
    return Table(columns, tuple(tuple((row + [""] * width)[:width]) for row in rows[1:]))


def delimiter_of(text: str, path: Path) -> str:
    """The character between cells: the most frequent candidate in the first line."""
    if path.suffix.lower() == ".tsv":
        return "\t"
    first = text.split("\n", 1)[0]
    return max((",", ";", "\t", "|"), key=first.count)


def _read_excel(files: FileStore, path: Path, sheet: str | None) -> Table:
    import openpyxl

    try:
        book = openpyxl.load_workbook(files.real(path), data_only=True)
    except Exception as error:  # openpyxl raises whatever its parts raise on damaged files
        raise UnreadableFile(f"{path.name} is not a workbook I can read.", "It may be damaged or protected.") from error
    names = {name.lower(): name for name in book.sheetnames}
    if sheet is not None and sheet.lower() not in names:
        raise InputError(f"{path.name} has no sheet {sheet}.", f"It has: {', '.join(book.sheetnames)}.")
    page = book[names[sheet.lower()] if sheet else book.sheetnames[0]]
    rows = [tuple(_plain(cell) for cell in row) for row in page.iter_rows(values_only=True)]
    rows = [row for row in rows if any(cell is not None for cell in row)]
    if not rows:
        raise UnreadableFile(f"{path.name} has no rows.", "")
    columns = tuple(as_text(cell).strip() or f"column {index + 1}" for index, cell in enumerate(rows[0]))
    return Table(columns, tuple(rows[1:]))


def _plain(cell: Any) -> Any:
    if isinstance(cell, datetime) and cell.time() == datetime.min.time():
        return cell.date()
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell


def _read_json(text: str, path: Path) -> Table:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise UnreadableFile(f"{path.name} is not valid JSON.", "") from error
    return from_json(data, path.name)


def from_json(data: Any, name: str = "the data") -> Table:
    """A table from a JSON list of objects, wherever in the data it is."""
    if isinstance(data, dict):
        lists = [value for value in data.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
        data = lists[0] if len(lists) == 1 else [data]
    if not isinstance(data, list) or not data or not all(isinstance(item, dict) for item in data):
        raise UnreadableFile(f"{name} holds no list of records.", "")
    columns = list(dict.fromkeys(str(key) for item in data for key in item))
    rows = tuple(tuple(_flat(item.get(column)) for column in columns) for item in data)
    return Table(tuple(columns), rows)


def _flat(cell: Any) -> Any:
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, dict | list) else cell


@dataclass(frozen=True, slots=True)
class _Style:
    """How the source CSV was written, so that it is written alike."""

    delimiter: str = ","
    newline: str = "\n"
    encoding: str = "utf-8"


def _style_of(files: FileStore, path: Path) -> _Style:
    data = files.read_bytes(path)
    encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
    text = files.read_text(path)
    return _Style(delimiter_of(text, path), "\r\n" if "\r\n" in text else "\n", encoding)


def save(ctx: Context, table: Table, path: Path, *, like: Path | None = None, sheet: str | None = None) -> Path:
    """Write a table by the suffix of `path`; `like` is a file whose delimiter, line ends and other sheets are kept."""
    same = like is not None and path == like
    suffix = path.suffix.lower()
    if suffix in (".xlsx", ".xlsm"):
        return _save_excel(ctx, table, path, like if same else None, sheet)
    if suffix == ".json":
        records = [dict(zip(table.columns, (_json_cell(cell) for cell in row), strict=True)) for row in table.rows]
        return ctx.files.write(path, json.dumps(records, ensure_ascii=False, indent=2).encode() + b"\n", replace=same)
    textual = like is not None and like.suffix.lower() in (".csv", ".tsv", ".txt") and ctx.files.exists(like)
    style = _style_of(ctx.files, like) if textual and like else _Style()
    delimiter = "\t" if suffix == ".tsv" else style.delimiter if style.delimiter != "\t" or suffix == ".tsv" else ","
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=style.newline)
    writer.writerow(table.columns)
    writer.writerows([as_text(cell) for cell in row] for row in table.rows)
    return ctx.files.write(path, out.getvalue().encode(style.encoding), replace=same)


def _json_cell(cell: Any) -> Any:
    return cell.isoformat() if isinstance(cell, date) else cell


def _save_excel(ctx: Context, table: Table, path: Path, same: Path | None, sheet: str | None) -> Path:
    import openpyxl

    book = openpyxl.load_workbook(ctx.files.real(same)) if same else openpyxl.Workbook()
    page = book[sheet if sheet in book.sheetnames else book.sheetnames[0]]
    page.delete_rows(1, page.max_row + 1)
    page.append(list(table.columns))
    for row in table.rows:
        page.append([typed(cell) for cell in row])
    for row in page.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value[:1] in ("=", "@", "+", "-"):
                cell.data_type = "s"  # text from a file never becomes a live formula (CWE-1236)
    staged = ctx.files.stage(path, replace=same is not None)
    book.save(staged)
    return path


def typed(cell: Any) -> Any:
    """A text cell as number where it plainly is one ("007" and "+48 …" stay text)."""
    if isinstance(cell, str) and re.fullmatch(r"-?(0|[1-9]\d{0,14})(\.\d+)?", cell.strip()):
        return float(cell) if "." in cell else int(cell)
    return cell


def number(cell: Any) -> float | None:
    """The number in a cell, or None: "1,234.50", "12 %", "€ 3,50"."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return float(cell)
    text = re.sub(r"[\s€$£¥%]|(?:EUR|USD|GBP|PLN|CHF)", "", str(cell))
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+,\d+|-?\d+,\d{1,2}", text):
        text = text.replace(".", "").replace(",", ".")
    text = text.replace(",", "")
    return float(text) if re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)", text) else None


def column(table: Table, name: str) -> int:
    """The index of a column by name, forgivingly. Raises InputError that lists the columns there are."""
    wanted = _norm(name)
    names = [_norm(each) for each in table.columns]
    for form in dict.fromkeys((wanted, wanted.removesuffix("s"), wanted + "s", wanted.removesuffix("es"))):
        if form in names:
            return names.index(form)
    ranks = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": len(names) - 1}
    rank = ranks.get(wanted.removesuffix("column"))
    if rank is not None and 0 <= rank < len(names):
        return rank
    stem = wanted.removesuffix("s")
    if len(stem) >= 3:
        for fits in (
            lambda each: each.startswith(stem) or (stem.startswith(each) and len(each) >= 3),
            lambda each: stem in each,
        ):
            found = [index for index, each in enumerate(names) if fits(each)]
            if len(found) == 1:
                return found[0]
    raise InputError(f"There is no column {name}.", f"The columns are: {', '.join(table.columns)}.")


def has_column(table: Table, name: str) -> bool:
    """True when `column` would find it."""
    try:
        column(table, name)
    except InputError:
        return False
    return True


def _norm(name: str) -> str:
    return re.sub(r"[^\w]|_", "", name.lower())


def sort_key(cell: Any) -> tuple[int, Any]:
    """Numbers before dates before text, empty cells last."""
    if cell is None or as_text(cell).strip() == "":
        return 3, ""
    value = number(cell)
    if value is not None:
        return 0, value
    if isinstance(cell, date):
        return 1, cell.isoformat()
    day = iso_day(as_text(cell))
    return (1, day) if day else (2, as_text(cell).lower())


def iso_day(text: str) -> str:
    """A date as sortable text, or ""."""
    text = text.strip()
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})(.*)", text):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}{match[4]}"
    if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
        first, second = int(match[1]), int(match[2])
        month, day = (second, first) if first > 12 else (first, second)
        return f"{match[3]}-{month:02}-{day:02}"
    return ""


def passes(table: Table, row: tuple[Any, ...], test: RowTest) -> bool:
    """Whether a row meets a condition; numbers compare as numbers, dates as dates, text without case."""
    cell = row[column(table, test.column)]
    text, wanted = as_text(cell).strip().lower(), as_text(test.value).strip().lower()
    if test.op in ("empty", "not_empty"):
        return (text == "") == (test.op == "empty")
    if test.op == "contains":
        return wanted in text
    if test.op == "starts":
        return text.startswith(wanted)
    if test.op == "ends":
        return text.endswith(wanted)
    one, other = number(cell), number(test.value)
    numeric = one is not None and other is not None
    if test.op in ("=", "!="):
        return (one == other if numeric else text == wanted) == (test.op == "=")
    if text == "":
        return False
    left, right = (one, other) if numeric else (sort_key(cell)[1], sort_key(test.value)[1])
    try:
        return bool({">": left > right, ">=": left >= right, "<": left < right, "<=": left <= right}[test.op])  # type: ignore[operator]
    except TypeError:
        return False


def tidy(value: float) -> int | float:
    """A computed number without float noise."""
    rounded = round(value, 10)
    return int(rounded) if rounded == int(rounded) else rounded


def outcome(ctx: Context, table: Table, source: Table | Path, save_as: Path | None, in_place: bool) -> Table | Path:
    """What a transform gives back: the new file, the rewritten source, or the table itself."""
    like = source if isinstance(source, Path) else None
    if save_as is not None:
        return save(ctx, table, save_as, like=like)
    if in_place and like is not None:
        return save(ctx, table, like, like=like)
    return table
