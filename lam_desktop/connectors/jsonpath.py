"""One field picked from JSON data, as people name it. Rule: what is missing or could be several things is said so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lam_desktop.core.errors import InputError

_STEP = re.compile(r"[^.\[\]]+|\[\s*-?\d+\s*\]")
Path = tuple[str | int, ...]


def pick(data: Any, field: str) -> Any:
    """The value at a dotted path ("items.0.name", "items[0].name") or of a key found anywhere in the data.

    A key of the objects of a list gives the list of their values. Keys are matched whatever their case, spaces,
    hyphens and underscores. Raises: InputError when it is missing or several different places fit.
    """
    field = re.sub(r"^(?:the|its|their|an?) ", "", field.strip(), flags=re.IGNORECASE)
    steps = [step.strip().strip("[]").strip() for step in _STEP.findall(field.removeprefix("$."))]
    if not steps:
        return data
    try:
        return _walk(data, steps, field)
    except InputError:
        found = list(_below(data, steps[0]))
        if not found and len(told := list(_described(data, field))) == 1:
            return told[0][1]  # where it stands is told by a name in it, so that the place in its list matters
        found = found or list(_described(data, steps[0]))
        if not found:
            raise
    starts = {tuple("*" if isinstance(part, int) else part for part in path): path for path, _ in found}
    if len(starts) > 1:
        names = ", ".join(".".join(map(str, path)) for path in starts)
        raise InputError(f"There are several fields called {steps[0]}: {names}.", "Say which one, like a.b.")
    values = [_walk(value, steps[1:], field) for _, value in found]
    return values if "*" in next(iter(starts)) else values[0]


def _walk(data: Any, steps: list[str], field: str) -> Any:
    for number, step in enumerate(steps):
        if isinstance(data, list) and re.fullmatch(r"-?\d+", step):
            if not -len(data) <= int(step) < len(data):
                raise InputError(f"The list has {len(data)} entries, so there is no {field}.", "Count from 0.")
            data = data[int(step)]
        elif isinstance(data, list) and data and all(isinstance(item, dict) for item in data):
            return [_walk(item, steps[number:], field) for item in data]
        else:
            data = data[_key(data, step, field)]
    return data


def _key(data: Any, step: str, field: str) -> str:
    """The key of an object that a word means."""
    names = [str(key) for key in data] if isinstance(data, dict) else []
    for same in (lambda name: name == step, lambda name: _same(name, step)):
        fitting = [name for name in names if same(name)]
        if len(fitting) == 1:
            return fitting[0]
    there = f"There is: {', '.join(names[:20])}." if names else "There are no fields at that place."
    raise InputError(f"The answer has no field {field}.", there)


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).casefold()


def _same(name: str, said: str) -> bool:
    """Case, spaces and the plural make no difference."""
    return _plain(said) in (_plain(name), f"{_plain(name)}s")


_SMALL = frozenset("of for in at on from the a an its their current latest value".split())


def _described(data: Any, said: str) -> Iterator[tuple[Path, Any]]:
    """ "The cpu load", "the rate for CHF", "the price of tea": a path, or a record, that holds just these words."""
    words = [word for word in re.findall(r"[^\W_]+", said.casefold()) if word not in _SMALL]
    for path, value in _places(data):
        keys = [part for part in path if isinstance(part, str)]
        own = {word for key in keys for word in _words(key)}
        if len(words) < 2 or not keys or not _words(keys[-1]) & {*words, *(f"{word}s" for word in words)}:
            continue
        rest = [word for word in words if not {word, f"{word}s"} & own]
        if not rest or (isinstance(path[-1], str) and _is_in(_walk_to(data, path[:-1]), " ".join(rest))):
            yield path, value


def _words(name: str) -> set[str]:
    """The words of a key: "water_c" has two."""
    return {name.casefold(), *re.findall(r"[^\W_]+", name.casefold())}


def _is_in(record: Any, said: str) -> bool:
    """Whether a value of an object is what was said."""
    values = record.values() if isinstance(record, dict) else ()
    return any(isinstance(value, str | int) and str(value).casefold() == said for value in values)


def _walk_to(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


def _places(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every place below, with the way to it."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in pairs:
        yield (*path, name), value
        yield from _places(value, (*path, name))


def _below(data: Any, key: str, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every place below that has the key."""
    if isinstance(data, dict):
        for name, value in data.items():
            if _same(str(name), key):
                yield (*path, str(name)), value
            else:
                yield from _below(value, key, (*path, str(name)))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _below(value, key, (*path, index))
