"""Values that flow between words, steps and files: their kinds, shapes and JSON form.

Rule: every value an argument or a result can hold survives `encode` then `decode` unchanged.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Annotated, Any


class Kind(Enum):
    """What a parameter or result means to a person; decides which words can fill it and what may link to it."""

    FILES = "files"  # existing files or folders, any number
    FILE = "file"  # one existing file
    FOLDER = "folder"  # a folder, existing or to be made
    NEW_FILE = "new file"  # where a result goes
    TEXT = "text"  # words to write, send or show
    TEXT_SOURCE = "text source"  # literal text, an earlier text, or files holding text
    TABLE = "table"  # an earlier table or a file holding one
    TABLES = "tables"  # several of them
    COLUMN = "column"
    COLUMNS = "columns"
    ROW_TESTS = "row tests"  # conditions on a row
    FORMULA = "formula"  # arithmetic over columns
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"  # one of a fixed list
    SIZE = "size"  # bytes
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    DATETIME = "date and time"
    EMAIL = "e-mail address"
    EMAILS = "e-mail addresses"
    URL = "web address"
    JSON = "JSON value"
    LINES = "lines"  # a list of texts
    PATTERN = "pattern"  # a glob or a search text
    NAME = "name"  # a short title or label
    NEW_COLUMN = "new column"  # what a column that is made is called
    HEADINGS = "headings"  # what all columns of a table that is made are called
    SEPARATOR = "separator"  # what stands between parts: ", ", or nothing for an empty line
    DATE_FORM = "form of a date"  # "YYYY-MM-DD", "31.12.2024", "day/month/year"
    PAGES = "pages"  # 1-based page numbers
    EXCEPTIONS = "exceptions"  # names of files and folders that are left out, "*" for any letters
    NOTHING = "nothing"
    ANY = "anything"

    __hash__ = object.__hash__  # each member is one object; the hash of Enum is written in Python, and slow


# Names for use in an action's signature: the run-time type plus what it means.
Files = Annotated[list[Path], Kind.FILES]
File = Annotated[Path, Kind.FILE]
Folder = Annotated[Path, Kind.FOLDER]
NewFile = Annotated[Path, Kind.NEW_FILE]
Text = Annotated[str, Kind.TEXT]
Column = Annotated[str, Kind.COLUMN]
Columns = Annotated[list[str], Kind.COLUMNS]
Formula = Annotated[str, Kind.FORMULA]
Size = Annotated[int, Kind.SIZE]
Email = Annotated[str, Kind.EMAIL]
Emails = Annotated[list[str], Kind.EMAILS]
Url = Annotated[str, Kind.URL]
Json = Annotated[Any, Kind.JSON]
Lines = Annotated[list[str], Kind.LINES]
Pattern = Annotated[str, Kind.PATTERN]
Name = Annotated[str, Kind.NAME]
NewColumn = Annotated[str, Kind.NEW_COLUMN]
Headings = Annotated[list[str], Kind.HEADINGS]
Separator = Annotated[str, Kind.SEPARATOR]
DateForm = Annotated[str, Kind.DATE_FORM]
Pages = Annotated[list[int], Kind.PAGES]
Exceptions = Annotated[list[str], Kind.EXCEPTIONS]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows and named columns in memory. Cells are str, int, float, bool, date, datetime or None.

    Cells read from a text format (CSV, TSV) stay text exactly as written, so that "007" and "1.50" survive;
    whoever computes with a cell parses it then.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


ANY_COLUMN = "*"  # a condition that any cell of the row may meet


@dataclass(frozen=True, slots=True)
class OtherColumn:
    """As the value of a condition: what stands in another column of the same row."""

    name: str


@dataclass(frozen=True, slots=True)
class RowTest:
    """One condition on a row. `op`: = != > >= < <= contains starts ends empty not_empty; `column` may be ANY_COLUMN.

    Several values, in a tuple, are alternatives: the cell is one of them, or with != none of them.
    """

    column: str
    op: str
    value: Any = None


TableSource = Annotated[Table | Path, Kind.TABLE]
TableSources = Annotated[list[Table | Path], Kind.TABLES]
TextSource = Annotated[str | Path | list[Path], Kind.TEXT_SOURCE]
RowTests = Annotated[list[RowTest], Kind.ROW_TESTS]


@dataclass(frozen=True, slots=True)
class FileQuery:
    """A set of files as people say it: "the PDFs in Downloads older than a month, except the invoices".

    Paths are absolute, or relative to the home folder. `recursive` None means: only direct children.
    Sizes are bytes; times are local. `what`: files, folders or both.
    """

    folders: tuple[str, ...] = ()  # where to look
    paths: tuple[str, ...] = ()  # exactly these (files named one by one)
    patterns: tuple[str, ...] = ()  # globs on the name, any of them
    suffixes: tuple[str, ...] = ()  # lower case with dot, any of them
    exclude: tuple[str, ...] = ()  # globs on the name
    name_has: str | None = None
    name_starts: str | None = None
    name_ends: str | None = None
    text_has: str | None = None  # the file's own text contains it
    text_lacks: str | None = None  # the file's own text does not; what cannot be read is not known to lack it
    modified_before: datetime | None = None
    modified_after: datetime | None = None
    larger_than: int | None = None
    smaller_than: int | None = None
    empty: bool | None = None
    recursive: bool | None = None
    what: str = "files"
    sort_by: str | None = None  # name, size, modified
    descending: bool = False
    limit: int | None = None
    skip: int = 0  # so many are left out at the beginning


@dataclass(frozen=True, slots=True)
class Ref:
    """The result of an earlier step, or one named field of it."""

    step: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """The current item of a step's for-each, or one named field of it."""

    field: str | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """Text (or a path) put together from literal pieces, results and items."""

    parts: tuple[str | Ref | Item, ...]


_TAGGED: dict[str, type] = {
    "$table": Table,
    "$row_test": RowTest,
    "$column": OtherColumn,
    "$files": FileQuery,
    "$ref": Ref,
    "$item": Item,
    "$template": Template,
}


_PLAIN = (str, int, float)  # what JSON has, bool among them; a tuple, since `str | int` is made anew at each look


def encode(value: Any) -> Any:
    """Turn a value into plain JSON data; types JSON lacks become one-key objects such as {"$path": "/a"}."""
    if value is None or isinstance(value, _PLAIN):
        return value
    if isinstance(value, dict):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, Path):
        return {"$path": str(value)}
    if isinstance(value, datetime):
        return {"$datetime": value.isoformat()}
    if isinstance(value, date):
        return {"$date": value.isoformat()}
    if isinstance(value, time):
        return {"$time": value.isoformat()}
    if isinstance(value, timedelta):
        return {"$microseconds": value // timedelta(microseconds=1)}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode("ascii")}
    if isinstance(value, Enum):
        return encode(value.value)
    if is_dataclass(value) and not isinstance(value, type):
        return {_tag_of(type(value)): _encode_fields(value)}
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, set | frozenset):
        return [encode(item) for item in value]
    raise TypeError(f"no JSON form for {type(value).__name__}")


def decode(data: Any) -> Any:
    """The inverse of `encode`."""
    if isinstance(data, list):
        return [decode(item) for item in data]
    if not isinstance(data, dict):
        return data
    if len(data) == 1:
        tag, inner = next(iter(data.items()))
        if tag in _SIMPLE:
            return _SIMPLE[tag](inner)
        if tag in _TAGGED:
            return _decode_fields(_TAGGED[tag], inner)
    return {key: decode(item) for key, item in data.items()}


_SIMPLE: dict[str, Callable[[Any], Any]] = {
    "$path": Path,
    "$datetime": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$time": time.fromisoformat,
    "$microseconds": lambda count: timedelta(microseconds=count),
    "$seconds": lambda seconds: timedelta(seconds=seconds),
    "$bytes": base64.b64decode,
}


def _tag_of(kind: type) -> str:
    for tag, known in _TAGGED.items():
        if known is kind:
            return tag
    raise TypeError(f"no JSON form for {kind.__name__}")


def _encode_fields(value: Any) -> dict[str, Any]:
    """Fields that hold their default are left out: plans stay short and old readers understand them."""
    present = {}
    for field in fields(value):
        content = getattr(value, field.name)
        if content != field.default:
            present[field.name] = encode(content)
    return present


def _decode_fields(kind: type, data: Mapping[str, Any]) -> Any:
    known = {field.name for field in fields(kind)}
    return kind(**{key: _as_tuple(decode(item)) for key, item in data.items() if key in known})


def _as_tuple(value: Any) -> Any:
    return tuple(_as_tuple(item) for item in value) if isinstance(value, list) else value
