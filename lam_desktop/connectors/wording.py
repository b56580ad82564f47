"""Small pieces of the sentences actions answer with. Rule: plain text, never longer than a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lam_desktop.core.text import as_text, counted
from lam_desktop.core.values import Table

_MOST_LINES = 50


def named(value: Any, noun: str = "file") -> str:
    """What a person calls a source or a result: a file's name, "3 files", or "the text"."""
    if isinstance(value, Path):
        return value.name
    if isinstance(value, list) and value and isinstance(value[0], Path):
        return value[0].name if len(value) == 1 else counted(len(value), noun)
    return "the table" if isinstance(value, Table) else "the text"


def quoted(text: str, longest: int = 60) -> str:
    """The text in quotation marks, shortened."""
    flat = " ".join(text.split())
    return f"“{flat}”" if len(flat) <= longest else f"“{flat[: longest - 1]}…”"


def listed(items: Sequence[Any], empty: str) -> str:
    """Items one a line, at most 50, the rest counted; `empty` when there are none."""
    if not items:
        return empty
    lines = [as_text(item) for item in items[:_MOST_LINES]]
    if len(items) > _MOST_LINES:
        lines.append(f"… and {len(items) - _MOST_LINES} more")
    return "\n".join(lines)


def shown(result: Any, done: str) -> str:
    """The answer of a transform: `done` and where it went when it was written, else the result itself."""
    if isinstance(result, Path) or (isinstance(result, list) and result and isinstance(result[0], Path)):
        return f"{done}: {named(result)}."
    if isinstance(result, str):
        return listed(result.splitlines(), "The text is empty.")
    return as_text(result)
