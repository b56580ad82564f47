"""Values as plain text for people. Rule: numbers without float noise, nothing hidden, never markup."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from lam_desktop.core.values import Table


def as_text(value: Any) -> str:
    """Any value as text: lists one item a line, tables as aligned columns."""
    if type(value) in (str, int):  # most values
        return str(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{plain_number(value.total_seconds() / 60)} minutes"
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Table):
        return table_text(value)
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {as_text(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return "\n".join(as_text(item) for item in value)
    return str(value)


def plain_number(value: float) -> str:
    """A number without float noise: 30.75, 12, 0.3."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    rounded = round(value, 10)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:.10f}".rstrip("0").rstrip(".")


def table_text(table: Table, limit: int = 20) -> str:
    """A table as aligned columns, the first rows of it."""
    rows = [[as_text(cell) for cell in row] for row in table.rows[:limit]]
    widths = [max([len(column), *(len(row[index]) for row in rows)]) for index, column in enumerate(table.columns)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in [list(table.columns), *rows]
    ]
    if len(table.rows) > limit:
        lines.append(f"… and {len(table.rows) - limit} more rows")
    return "\n".join(lines)


def size_text(size: float) -> str:
    """Bytes as people read them, decimal units: 1.5 MB."""
    for unit in ("bytes", "KB", "MB", "GB", "TB"):
        if size < 1000 or unit == "TB":
            return f"{plain_number(round(size, 1))} {unit}"
        size /= 1000
    return ""


def names_text(paths: list[Path], limit: int = 50) -> str:
    """Names one a line, the rest counted."""
    lines = [path.name for path in paths[:limit]]
    if len(paths) > limit:
        lines.append(f"… and {len(paths) - limit} more")
    return "\n".join(lines)


def shortened(text: str, most: int) -> str:
    """The beginning of a long text, and how much more there is."""
    return text if len(text) <= most else f"{text[:most].rstrip()} … and {len(text) - most:,} more characters"


def counted(count: int, noun: str) -> str:
    """ "1 file", "3 files"."""
    if count == 1:
        return f"1 {noun}"
    return f"{count} {noun[:-1] + 'ies' if noun.endswith('y') else noun + 's'}"
