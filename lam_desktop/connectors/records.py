"""Tables in JSON: a list of records, wherever in the data it stands. Rule: what is around the list stays as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from lam_desktop.connectors import cells
from lam_desktop.connectors.encodings import TextForm, decode, encode
from lam_desktop.connectors.numerals import canonical
from lam_desktop.core.errors import UnreadableFile
from lam_desktop.core.values import Table


def parse(data: bytes, name: str) -> Table:
    """The table in a JSON file. Raises UnreadableFile when it is no JSON or holds no list of records."""
    return from_json(_loaded(data, name)[0], name)


def _loaded(data: bytes, name: str) -> tuple[Any, str, TextForm]:
    text, form = decode(data, name)
    try:
        return json.loads(text, parse_float=cells.Written), text, form
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(f"{name} is not valid JSON.", "It may be cut off or damaged.") from error


def from_json(data: Any, name: str = "the data") -> Table:
    """A table from a JSON list of objects; a single object is a table of one row."""
    key = _place(data)
    records = data if isinstance(data, list) else data[key] if key is not None else [data]
    if not records or not all(isinstance(item, dict) for item in records):
        raise UnreadableFile(f"{name} holds no list of records.", "A table in JSON is a list of objects.")
    columns = list(dict.fromkeys(column for item in records for column in item))
    rows = tuple(tuple(_cell(item, column) for column in columns) for item in records)
    return Table(tuple(columns), rows)


def _place(data: Any) -> str | None:
    """The key of the one list of records in an object."""
    if not isinstance(data, dict):
        return None
    keys = [key for key, value in data.items() if isinstance(value, list) and value and isinstance(value[0], dict)]
    return keys[0] if len(keys) == 1 else None


def _cell(item: dict[str, Any], column: str) -> Any:
    value = item.get(column, cells.Missing())
    if isinstance(value, dict | list):
        return cells.Nested(dumped(value, None), value)
    return cells.Verbatim(value) if type(value) is str and canonical(value) else value


def write(table: Table) -> bytes:
    """A new file: a list of records."""
    return (dumped(_records(table), "  ") + "\n").encode()


def rewrite(table: Table, data: bytes, name: str) -> bytes:
    """The file `data` with other records in it, all around them kept."""
    before, text, form = _loaded(data, name)
    key = _place(before)
    records: Any = _records(table)
    if key is not None:
        records = {**before, key: records}
    elif isinstance(before, dict) and len(records) == 1:
        records = records[0]
    step = re.search(r"[\[{]\n([ \t]+)", text)
    indent = step[1] if step else None
    return encode(dumped(records, indent) + ("\n" if text.endswith("\n") else ""), form, name)


def _records(table: Table) -> list[dict[str, Any]]:
    names = told_apart(table.columns)
    return [
        {name: _value(cell) for name, cell in zip(names, row, strict=True) if not isinstance(cell, cells.Missing)}
        for row in table.rows
    ]


def _value(cell: Any) -> Any:
    if isinstance(cell, cells.Nested):
        return cell.data
    plain = cell is None or (isinstance(cell, str | bool | int | float) and not isinstance(cell, cells.Uncomputed))
    return cell if plain else cells.text(cell)


def told_apart(names: Sequence[str]) -> list[str]:
    """Names of which no two are alike and none is empty: a second "city" becomes "city (2)"."""
    found: list[str] = []
    for place, name in enumerate(names, 1):
        plain = name if name.strip() else f"column {place}"
        free, number = plain, 2
        while free in found:
            free, number = f"{plain} ({number})", number + 1
        found.append(free)
    return found


def dumped(value: Any, indent: str | None, depth: int = 0) -> str:
    """JSON text in which numbers keep their digits, which the standard encoder drops."""
    if isinstance(value, cells.Written):
        return value.text
    if not isinstance(value, dict | list) or not value:
        return json.dumps(value, ensure_ascii=False)
    inner = [
        (json.dumps(item[0], ensure_ascii=False) + ": " if isinstance(value, dict) else "")
        + dumped(item[1], indent, depth + 1)
        for item in (value.items() if isinstance(value, dict) else enumerate(value))
    ]
    begin, end = "{}" if isinstance(value, dict) else "[]"
    if indent is None:
        return begin + ", ".join(inner) + end
    pad, back = "\n" + indent * (depth + 1), "\n" + indent * depth
    return begin + pad + f",{pad}".join(inner) + back + end
