"""CSV and TSV. Rule: cells are text as written, and a file is written back in the form it was read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lam_desktop.connectors import cells
from lam_desktop.connectors.encodings import TextForm, decode, encode
from lam_desktop.core.errors import UnreadableFile
from lam_desktop.core.values import Table

_DELIMITERS = (",", ";", "\t", "|")
_LOOK = 64 * 1024  # characters from which the form is told
csv.field_size_limit(2**31 - 1)  # a long note in a cell is no error

_PLAIN = TextForm()


@dataclass(frozen=True, slots=True)
class Style:
    """How a delimited file is written. `hint` is the line "sep=;" that some programs put first."""

    delimiter: str = ","
    newline: str = "\n"
    form: TextForm = _PLAIN
    quote_all: bool = False
    ended: bool = True
    hint: str = ""


def parse(data: bytes, name: str) -> tuple[Table, Style]:
    """The table in a file, and its style. Blank lines are no rows. Raises UnreadableFile for what holds no table."""
    text, form = decode(data, name)
    text = text.replace("\n", form.newline)
    hint = re.match(r"\"?sep=([^\r\n])\"?(?:\r\n|\r|\n)", text, re.IGNORECASE)
    body = text[hint.end() :] if hint else text
    delimiter = hint[1] if hint else _delimiter(body, name)
    rows = [row for row in _records(body, delimiter, name) if row]
    if not rows:
        raise UnreadableFile(f"{name} is empty.", "Name a table with a header row.")
    style = Style(
        delimiter, _newline(body), replace(form, newline="\n"), _all_quoted(body, delimiter),
        body.endswith(("\n", "\r")), hint[0] if hint else "",
    )  # fmt: skip
    return table_of(rows), style


def table_of(rows: Sequence[Sequence[str]]) -> Table:
    """A table of cells. Rows that are too long get columns of their own, short ones empty cells: nothing is lost."""
    width = max(len(rows[0]), *(_filled(row) for row in rows))
    head = [*rows[0], *(f"column {number + 1}" for number in range(len(rows[0]), width))]
    return Table(tuple(head), tuple((*row, *[""] * (width - len(row)))[:width] for row in rows[1:]))


def _filled(row: Sequence[str]) -> int:
    return max((place + 1 for place, cell in enumerate(row) if cell), default=0)


def write(table: Table, style: Style, name: str) -> bytes:
    """The bytes of a file. Raises InputError when its encoding lacks a character."""
    lines = [_line(table.columns, style), *(_line(map(cells.text, row), style) for row in table.rows)]
    text = style.hint + style.newline.join(lines) + (style.newline if style.ended else "")
    return encode(text, style.form, name)


def _line(row: Iterable[str], style: Style) -> str:
    fields = list(row)
    special = re.compile(f'[{re.escape(style.delimiter)}"\r\n]')
    quoted = [
        '"' + field.replace('"', '""') + '"' if style.quote_all or special.search(field) else field for field in fields
    ]
    return '""' if quoted == [""] else style.delimiter.join(quoted)  # an empty line would be no row


def _records(text: str, delimiter: str, name: str) -> list[list[str]]:
    """Strict first, to notice a quotation mark that swallows the rest; then as forgiving as spreadsheets are."""
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "end of data" in str(error):
            raise UnreadableFile(
                f"A quotation mark in {name} is opened and never closed.", "Put it right in a text editor first."
            ) from error
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _bare(text: str) -> str:
    """The beginning of the text without what stands in quotation marks."""
    return re.sub(r'"(?:[^"]|"")*"', "", text[:_LOOK])


def _delimiter(text: str, name: str) -> str:
    """The most frequent candidate in the heading; of equals the one that is as frequent in the next line."""
    if name.lower().endswith(".tsv"):
        return "\t"
    head, *rest = [line for line in re.split(r"\r\n|\r|\n", _bare(text)) if line.strip()][:2] or [""]
    below = rest[0] if rest else head
    return max(_DELIMITERS, key=lambda each: (head.count(each), head.count(each) == below.count(each)))


def _newline(text: str) -> str:
    first = re.search(r"\r\n|\r|\n", _bare(text))
    return first[0] if first else "\n"


def _all_quoted(text: str, delimiter: str) -> bool:
    """Whether the first records have every cell in quotation marks."""
    field = r'"(?:[^"]|"")*"'
    record = rf"{field}(?:{re.escape(delimiter)}{field})*(?:\r\n|\r|\n|$)"
    return re.match(rf"(?:{record}){{1,2}}", text) is not None and re.match(rf"{record}[^\"\r\n]", text) is None
