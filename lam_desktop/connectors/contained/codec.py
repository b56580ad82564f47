"""Values as JSON, to the worker and back. Rule: what comes back is data; only what goes there may name a function."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

from lam_desktop.connectors.cells import Missing, Nested, Uncomputed, Verbatim, Written
from lam_desktop.core.contacts import Contact
from lam_desktop.core.values import Table

_PLAIN = frozenset({type(None), bool, int, float, str})
_OURS = "lam_desktop."

# Everything else is an object with one key that says what it is.
_PARTS: dict[type, Callable[[Any, Callable[[Any], Any]], Any]] = {
    tuple: lambda value, inner: [inner(each) for each in value],
    dict: lambda value, inner: [[inner(key), inner(each)] for key, each in value.items()],
    bytes: lambda value, _: base64.b64encode(value).decode(),
    datetime: lambda value, _: value.isoformat(),
    date: lambda value, _: value.isoformat(),
    time: lambda value, _: value.isoformat(),
    timedelta: lambda value, _: [value.days, value.seconds, value.microseconds],
    Decimal: lambda value, _: str(value),
    Written: lambda value, _: value.text,
    Verbatim: lambda value, _: str(value),
    Missing: lambda value, _: str(value),
    Uncomputed: lambda value, _: str(value),
    Nested: lambda value, inner: [str(value), inner(value.data)],
    Table: lambda value, inner: [list(value.columns), [[inner(cell) for cell in row] for row in value.rows]],
    Contact: lambda value, _: [value.name, value.address, *value.others],
    FunctionType: lambda value, _: f"{value.__module__}:{value.__qualname__}",
    partial: lambda value, inner: [inner(value.func), inner(list(value.args)), inner(value.keywords)],
}
_WHOLE: dict[str, Callable[[Any, Callable[[Any], Any]], Any]] = {
    "tuple": lambda told, inner: tuple(map(inner, told)),
    "dict": lambda told, inner: {inner(key): inner(each) for key, each in told},
    "bytes": lambda told, _: base64.b64decode(told),
    "datetime": lambda told, _: datetime.fromisoformat(told),
    "date": lambda told, _: date.fromisoformat(told),
    "time": lambda told, _: time.fromisoformat(told),
    "timedelta": lambda told, _: timedelta(*told),
    "Decimal": lambda told, _: Decimal(told),
    "Written": lambda told, _: Written(told),
    "Verbatim": lambda told, _: Verbatim(told),
    "Missing": lambda told, _: Missing(told),
    "Uncomputed": lambda told, _: Uncomputed(told),
    "Nested": lambda told, inner: Nested(told[0], inner(told[1])),
    "Contact": lambda told, _: Contact(str(told[0]), str(told[1]), tuple(map(str, told[2:]))),
    "Table": lambda told, inner: Table(tuple(told[0]), tuple(tuple(map(inner, row)) for row in told[1])),
}


class Packer:
    """Turns a value into JSON. Files become numbers in `files`: only who holds the list can open them."""

    def __init__(self) -> None:
        self.files: list[Path] = []

    def pack(self, value: Any) -> Any:
        """The value as JSON data. Raises TypeError for what cannot go over."""
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is list:
            return [self.pack(each) for each in value]
        if isinstance(value, Path):
            self.files.append(value)
            return {"file": [len(self.files) - 1, value.name]}
        parts = _PARTS.get(kind)
        if parts is None:
            raise TypeError(f"{kind.__name__} cannot go between the program and its worker")
        return {kind.__name__: parts(value, self.pack)}


def unpack(told: Any, special: Callable[[str, Any, Callable[[Any], Any]], Any] | None = None) -> Any:
    """The value again. `special` may know more kinds, by name. Raises ValueError for what is none."""
    if type(told) in _PLAIN:
        return told

    def inner(each: Any) -> Any:
        return unpack(each, special)

    if isinstance(told, list):
        return [inner(each) for each in told]
    (name, parts), *more = told.items()
    if not more and name in _WHOLE:
        return _WHOLE[name](parts, inner)
    if more or special is None:
        raise ValueError("no value")
    return special(name, parts, inner)


def callable_named(name: str, parts: Any, inner: Callable[[Any], Any]) -> Any:
    """A function of this program by its name, or one with some arguments given; for the worker alone."""
    if name == "partial":
        function, args, keywords = map(inner, parts)
        return partial(function, *args, **keywords)
    if name != "function":
        raise ValueError("no value")
    module, _, path = parts.partition(":")
    if not module.startswith(_OURS):
        raise ValueError("not a function of this program")
    found: Any = import_module(module)
    for step in path.split("."):
        found = getattr(found, step)
    return found
