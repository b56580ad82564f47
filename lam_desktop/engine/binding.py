"""Plan arguments to what an action's function takes. Rule: a value is changed in form only, never invented."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action, Param
from lam_desktop.core.context import FileStore
from lam_desktop.core.errors import FileMissing, InputError, QuestionNeeded
from lam_desktop.core.text import as_text
from lam_desktop.core.values import FileQuery, Item, Kind, Ref, Table, Template


@dataclass(frozen=True, slots=True)
class Scope:
    """What references can mean: results of done steps, and the current item of a for-each."""

    results: Mapping[str, Any] = field(default_factory=dict)
    item: Any = None


def bind(action: Action, args: Mapping[str, Any], scope: Scope, files: FileStore) -> dict[str, Any]:
    """All arguments for a call. Raises InputError for what does not fit, QuestionNeeded for what is missing."""
    check_names(action, args)
    bound = {}
    for param in action.card.params:
        value = args.get(param.name)
        if value is not None:
            bound[param.name] = coerce(param, settle(value, scope, param.kind), files)
    return bound


def check_names(action: Action, args: Mapping[str, Any]) -> None:
    """Raise InputError for an argument the action does not know, QuestionNeeded for one that is missing."""
    known = {param.name for param in action.card.params}
    for name in args:
        if name not in known:
            raise InputError(f"{action.name} knows nothing called {name}.", "Edit the step.")
    for param in action.card.params:
        if param.required and args.get(param.name) is None:
            raise QuestionNeeded(f"What should I take as {param.name.replace('_', ' ')}?", param.description)


def check_written(action: Action, args: Mapping[str, Any]) -> None:
    """Raise as `bind` would, for what is already known to be wrong: names, and values that stand in the plan itself."""
    check_names(action, args)
    for param in action.card.params:
        value, plain = args.get(param.name), _PLAIN.get(param.kind)
        if plain and isinstance(value, str | int | float | date | time):
            plain(param, value)


async def bind_aside(action: Action, args: Mapping[str, Any], scope: Scope, files: FileStore) -> dict[str, Any]:
    """`bind`, on a thread where files are looked for: in a large folder that takes longer than a window may freeze."""
    if FileQuery in map(type, args.values()):
        return await asyncio.to_thread(bind, action, args, scope, files)
    return bind(action, args, scope, files)


def reach(bound: Mapping[str, Any]) -> int:
    """How many files a call works on at once; 1 for what is no list of files."""
    lists = [value for value in bound.values() if isinstance(value, list) and all(isinstance(x, Path) for x in value)]
    return max(map(len, lists), default=1)


def settle(value: Any, scope: Scope, kind: Kind = Kind.ANY) -> Any:
    """Put results and items in the place of references."""
    if isinstance(value, _WHOLE):  # most values; to find out that they are no mapping takes longer
        return value
    if isinstance(value, Ref):
        if value.step not in scope.results:
            raise InputError(f"Step {value.step} gave nothing that could be used.", "")
        return _part(scope.results[value.step], value.field)
    if isinstance(value, Item):
        return _part(scope.item, value.field)
    if isinstance(value, Template):
        text = "".join(part if isinstance(part, str) else _piece(settle(part, scope), kind) for part in value.parts)
        return Path(text) if kind in _PLACES else text
    if isinstance(value, Mapping):
        return {key: settle(item, scope, kind) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [settle(item, scope, kind) for item in value]
    return value


_WHOLE = (str, int, float)
_PLACES = (Kind.FILE, Kind.FOLDER, Kind.NEW_FILE, Kind.FILES)


def _piece(value: Any, kind: Kind) -> str:
    text = as_text(value).strip() if kind in _PLACES else as_text(value)
    return text.replace("/", "-").replace("\\", "-") if kind in _PLACES and not isinstance(value, Path) else text


def _part(value: Any, name: str | None) -> Any:
    """A named field of a result: of a mapping, a table's column, or a list of mappings."""
    if name is None:
        return value
    if isinstance(value, Mapping):
        match = _named(name, list(value))
        if match is not None:
            return value[match]
    if isinstance(value, Table):
        match = _named(name, list(value.columns))
        if match is not None:
            return [row[value.columns.index(match)] for row in value.rows]
    if isinstance(value, list) and all(isinstance(item, Mapping) for item in value):
        return [_part(item, name) for item in value]
    if isinstance(value, Path) and name in ("name", "stem"):
        return str(getattr(value, name))
    raise InputError(f"There is no {name} in the result.", f"There is: {as_text(value)[:200]}")


def _named(name: str, names: list[Any]) -> Any:
    wanted = name.lower().strip()
    for form in (wanted, wanted.rstrip("s"), wanted + "s"):
        for each in names:
            if str(each).lower().strip() == form:
                return each
    inside = [each for each in names if wanted in str(each).lower()]
    return inside[0] if len(inside) == 1 else None


def coerce(param: Param, value: Any, files: FileStore) -> Any:
    """One value in the form its parameter takes."""
    if plain := _PLAIN.get(param.kind):
        return plain(param, value)
    handler = _OF_FILES.get(param.kind)
    return value if handler is None else handler(param, value, files)


def _many(param: Param, value: Any, files: FileStore) -> list[Path]:
    if isinstance(value, FileQuery):
        found = files.select(value)
        if not found:
            raise FileMissing(f"Nothing fits: {describe_query(value)}.", "Check the folder and the kind of file.")
        return found
    if isinstance(value, Path | str):
        return [_existing(value, files)]
    if isinstance(value, list | tuple):
        return [path for item in value if item != "" for path in _many(param, item, files)]  # of a column: empty cells
    raise InputError(f"{param.name.replace('_', ' ').capitalize()} must be files.", "Name them, or say where they are.")


def _existing(value: Path | str, files: FileStore) -> Path:
    path = files.resolve(value)
    if not files.exists(path):
        raise FileMissing(f"{path} does not exist.", "Check the name and the folder.")
    return path


def _one(param: Param, value: Any, files: FileStore) -> Path:
    found = _many(param, value, files)
    if len(found) != 1:
        names = ", ".join(path.name for path in found[:6])
        raise QuestionNeeded(f"Which one do you mean: {names}?", "", tuple(path.name for path in found[:6]))
    return found[0]


def _place(param: Param, value: Any, files: FileStore) -> Path:
    if isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]
    if isinstance(value, FileQuery) and len(value.paths) == 1:
        value = value.paths[0]
    if not isinstance(value, Path | str) or not str(value).strip():
        raise InputError(f"{param.name.replace('_', ' ').capitalize()} must be a place.", "Name a file or folder.")
    return files.resolve(value)


def _text(param: Param, value: Any) -> str:
    return as_text(value)


def _source(param: Param, value: Any, files: FileStore) -> Any:
    """Text, or the files it stands in."""
    if isinstance(value, FileQuery):
        found = _many(param, value, files)
        return found[0] if len(found) == 1 and value.paths else found
    if isinstance(value, Path):
        return _existing(value, files)
    if isinstance(value, list) and value and all(isinstance(item, Path) for item in value):
        return value
    return as_text(value)


def _table(param: Param, value: Any, files: FileStore) -> Any:
    if isinstance(value, Table):
        return value
    if isinstance(value, list) and value and all(isinstance(item, Mapping) for item in value):
        return table_of(value)
    if isinstance(value, Mapping):
        return table_of([value])
    return _one(param, value, files)


def table_of(records: list[Any]) -> Table:
    """A table from a list of mappings; columns in order of first appearance."""
    columns = list(dict.fromkeys(str(key) for record in records for key in record))
    return Table(tuple(columns), tuple(tuple(record.get(column) for column in columns) for record in records))


def _data(param: Param, value: Any, files: FileStore) -> Any:
    """Data as it is; a file stands for what is in it."""
    return _one(param, value, files) if isinstance(value, Path | FileQuery) else value


def _tables(param: Param, value: Any, files: FileStore) -> list[Any]:
    if isinstance(value, Table):
        return [value]
    if isinstance(value, list) and any(isinstance(item, Table) for item in value):
        return [_table(param, item, files) for item in value]
    return list(_many(param, value, files))


def _lines(param: Param, value: Any) -> list[str]:
    if isinstance(value, Table):
        return [as_text(row[0]) for row in value.rows if row]
    if isinstance(value, list | tuple):
        return [as_text(item) for item in value]
    return as_text(value).splitlines()


def _number(param: Param, value: Any) -> float:
    if isinstance(value, list | tuple) and len(value) == 1:
        value = value[0]
    try:
        return float(str(value).replace(",", "").strip().rstrip("%"))
    except ValueError as error:
        raise InputError(f"{param.name.replace('_', ' ').capitalize()} must be a number.", "") from error


def _integer(param: Param, value: Any) -> int:
    return value if type(value) is int else int(_number(param, value))


def _emails(param: Param, value: Any) -> list[str]:
    if isinstance(value, list | tuple):
        return list(dict.fromkeys(address for item in value for address in _emails(param, item)))
    return [part.strip() for part in as_text(value).replace(";", ",").split(",") if part.strip()]


def _email(param: Param, value: Any) -> str:
    found = _emails(param, value)
    if len(found) != 1:
        raise InputError(f"{param.name} must be one address.", "")
    return found[0]


def _moment(param: Param, value: Any) -> datetime | date | time:
    if isinstance(value, list | tuple) and value:
        value = value[0]
    if isinstance(value, date | time):
        return value
    from dateutil import parser

    text = as_text(value).strip()
    try:
        moment = parser.parse(text, dayfirst=not text[:4].isdigit())
    except (ValueError, OverflowError) as error:
        raise InputError(f"“{text[:40]}” is not a date I understand.", "Write it like 2026-03-31.") from error
    return moment if ":" in text else moment.date()


def _choice(param: Param, value: Any) -> str:
    text = as_text(value).strip().lower()
    for choice in param.choices:
        if choice.lower() == text:
            return choice
    raise InputError(f"{param.name.replace('_', ' ')} must be one of: {', '.join(param.choices)}.", "")


def _boolean(param: Param, value: Any) -> bool:
    return value if isinstance(value, bool) else as_text(value).strip().lower() in ("true", "yes", "1", "on")


_PLAIN: dict[Kind, Callable[[Param, Any], Any]] = {
    Kind.TEXT: _text, Kind.NAME: _text, Kind.PATTERN: _text, Kind.URL: _text, Kind.COLUMN: _text, Kind.FORMULA: _text,
    Kind.LINES: _lines, Kind.EXCEPTIONS: _lines, Kind.COLUMNS: _lines, Kind.HEADINGS: _lines,
    Kind.NUMBER: _number, Kind.INTEGER: _integer, Kind.SIZE: _integer,
    Kind.NEW_COLUMN: _text, Kind.SEPARATOR: _text, Kind.DATE_FORM: _text,
    Kind.EMAIL: _email, Kind.EMAILS: _emails, Kind.DATE: _moment, Kind.DATETIME: _moment, Kind.TIME: _moment,
    Kind.CHOICE: _choice, Kind.BOOLEAN: _boolean,
}  # fmt: skip
_OF_FILES: dict[Kind, Callable[[Param, Any, FileStore], Any]] = {
    Kind.FILES: _many,
    Kind.FILE: _one,
    Kind.FOLDER: _place,
    Kind.NEW_FILE: _place,
    Kind.TEXT_SOURCE: _source,
    Kind.TABLE: _table,
    Kind.TABLES: _tables,
    Kind.JSON: _data,
}


def describe_query(query: FileQuery) -> str:
    """A file query in words."""
    what = ", ".join(suffix.lstrip(".").upper() for suffix in query.suffixes[:4]) or "files"
    where = " or ".join(query.folders) or ", ".join(query.paths) or "your home folder"
    return f"no {what} in {where}" if not query.paths else where
