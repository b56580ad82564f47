"""What a condition and a for-each mean at the moment a step begins."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lam_desktop.core.context import FileStore
from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Condition
from lam_desktop.core.text import as_text
from lam_desktop.core.values import FileQuery, Table
from lam_desktop.engine.binding import Scope, settle

_ITEM_LIMIT = 1_000_000


def holds(condition: Condition, scope: Scope, files: FileStore) -> bool:
    """Whether a condition is true now. Raises InputError when the sides cannot be compared."""
    left, right = _measured(condition.left, scope, files), _measured(condition.right, scope, files)
    if condition.op in ("exists", "missing"):
        there = files.exists(files.resolve(left)) if isinstance(left, Path | str) else bool(left)
        return there == (condition.op == "exists")
    if condition.op in ("empty", "not_empty"):
        return (_count(left) == 0) == (condition.op == "empty")
    if condition.op == "contains":
        return as_text(right).lower() in as_text(left).lower()
    return _compare(condition.op, left, right)


async def holds_aside(condition: Condition, scope: Scope, files: FileStore) -> bool:
    """`holds`, on a thread where files are looked for."""
    if isinstance(condition.left, FileQuery) or isinstance(condition.right, FileQuery):
        return await asyncio.to_thread(holds, condition, scope, files)
    return holds(condition, scope, files)


async def items_aside(source: Any, scope: Scope, files: FileStore) -> list[Any]:
    """`items`, on a thread where files are looked for."""
    if isinstance(source, FileQuery):
        return await asyncio.to_thread(items, source, scope, files)
    return items(source, scope, files)


def _count(value: Any) -> float:
    if isinstance(value, int | float):
        return value
    return len(value.rows) if isinstance(value, Table) else len(value or ())


def _measured(value: Any, scope: Scope, files: FileStore) -> Any:
    value = settle(value, scope)
    return files.select(value) if isinstance(value, FileQuery) else value


def _compare(operator: str, left: Any, right: Any) -> bool:
    if isinstance(right, int | float) and not isinstance(left, int | float):
        left = len(left) if isinstance(left, list) else float(as_text(left).replace(",", "") or "nan")
    if operator in ("=", "!="):
        same = left == right or as_text(left).strip().lower() == as_text(right).strip().lower()
        return same == (operator == "=")
    try:
        return bool({">": left > right, ">=": left >= right, "<": left < right, "<=": left <= right}[operator])
    except TypeError as error:
        raise InputError("The two sides of the condition cannot be compared.", "") from error


def items(source: Any, scope: Scope, files: FileStore) -> list[Any]:
    """The items of a for-each: files, lines, rows (as mappings), list items. Raises InputError for too many."""
    value = _measured(source, scope, files)
    if isinstance(value, Table):
        found: list[Any] = [dict(zip(value.columns, row, strict=True)) for row in value.rows]
    elif isinstance(value, str):
        found = [line for line in value.splitlines() if line.strip()]
    elif isinstance(value, Mapping):
        found = [value]
    else:
        found = list(value or ())
    if len(found) > _ITEM_LIMIT:
        raise InputError(f"That would be {len(found):,} times.", "Narrow it down.")
    return found


def flat(collected: list[Any]) -> list[Any]:
    """Results of a for-each as one list: lists of paths become one list."""
    if collected and all(isinstance(each, list) for each in collected):
        return [item for each in collected for item in each]
    return collected
