"""Tables in files: CSV, TSV, XLSX and JSON. Rule: cells nobody touched come out exactly as they went in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, dateparts, delimited, numerals, records, sheetedits, workbooks
from lam_desktop.connectors.cells import Reading
from lam_desktop.connectors.disarming import disarmed
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded, UnreadableFile
from lam_desktop.core.text import as_text
from lam_desktop.core.values import ANY_COLUMN, OtherColumn, RowTest, Table

FORMATS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".json")
_BOOKS = (".xlsx", ".xlsm")
_DELIMITED = (".csv", ".tsv", ".txt", "")


def load(ctx: Context, source: Table | Path, sheet: str | None = None) -> Table:
    """A table from a value or a file. Raises UnreadableFile for what holds none."""
    ctx.check_cancelled()
    return source if isinstance(source, Table) else _read(ctx.files, source, sheet)


def _read(files: FileStore, path: Path, sheet: str | None) -> Table:
    suffix = path.suffix.lower()
    if suffix in _BOOKS:
        return workbooks.read(_file(files, path), path.name, sheet)
    if suffix == ".json":
        return records.parse(files.read_bytes(path), path.name)
    if suffix in _DELIMITED:
        return delimited.parse(files.read_bytes(path), path.name)[0]
    raise UnreadableFile(f"{path.name} is not a table I can read.", "I read CSV, TSV, XLSX and JSON.")


def _file(files: FileStore, path: Path) -> Path:
    """Where a library may open it."""
    files.open(path).close()  # says in plain words what is wrong with the place
    return files.real(path)


def sheets(ctx: Context, path: Path) -> list[str]:
    """The names of the sheets of a workbook that hold a table. Raises InputError for what has none."""
    ctx.check_cancelled()
    if path.suffix.lower() not in _BOOKS:
        raise InputError(f"{path.name} has no sheets.", "Name an Excel workbook.")
    return workbooks.titles(_file(ctx.files, path), path.name)


def drop_sheet(ctx: Context, path: Path, sheet: str) -> Path:
    """Write a workbook anew without one of its sheets."""
    if path.suffix.lower() not in _BOOKS:
        raise InputError(f"{path.name} has no sheets.", "Name an Excel workbook.")
    return ctx.files.write(path, sheetedits.without(_file(ctx.files, path), path.name, sheet), replace=True)


def save_book(ctx: Context, parts: Sequence[tuple[str, Table]], path: Path) -> Path:
    """Write a new workbook with a sheet for each table. Raises: AlreadyThere."""
    if ctx.files.exists(path):
        raise AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
    return ctx.files.write(path, workbooks.saved(workbooks.bound(parts)), replace=False)


def save(ctx: Context, table: Table, path: Path, like: Path | None = None) -> Path:
    """Write a table by the suffix of `path`; `like` is the file it came from, whose form and look it gets.

    Only `like` itself may be replaced. Raises: AlreadyThere.
    """
    ctx.check_cancelled()
    if path != like and ctx.files.exists(path):
        raise AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
    if ctx.outside and like is None and path.suffix.lower() != ".json":
        table = disarmed(table)
    data = _bytes(ctx.files, table, path, like)
    ctx.check_cancelled()
    return ctx.files.write(path, data, replace=path == like)


def _bytes(files: FileStore, table: Table, path: Path, like: Path | None) -> bytes:
    suffix = path.suffix.lower()
    origin = like.suffix.lower() if like is not None and files.exists(like) else None
    if suffix in _BOOKS:
        return _workbook(files, table, path, like if origin in _BOOKS else None)
    if suffix == ".json":
        return records.rewrite(table, files.read_bytes(path), path.name) if path == like else records.write(table)
    if suffix not in _DELIMITED:
        raise InputError(f"{path.name} is not a kind of table I can write.", "I write CSV, TSV, XLSX and JSON.")
    style = delimited.Style()
    if like is not None and origin in _DELIMITED:
        style = delimited.parse(files.read_bytes(like), like.name)[1]
    return delimited.write(table, style if path == like else _for_new(style, suffix), path.name)


def _for_new(style: delimited.Style, suffix: str) -> delimited.Style:
    """A new TSV has tabs whatever its source had, and a new CSV has none."""
    if suffix == ".tsv":
        return replace(style, delimiter="\t", hint="")
    return replace(style, delimiter=",") if style.delimiter == "\t" and suffix == ".csv" else style


def _workbook(files: FileStore, table: Table, path: Path, like: Path | None) -> bytes:
    if path == like:
        return sheetedits.rewrite(table, _file(files, path), path.name)
    if path.suffix.lower() == ".xlsm":
        raise InputError("A new workbook has no macros.", "Choose a name that ends in .xlsx.")
    if like is not None:
        return sheetedits.new_like(table, _file(files, like), like.name)
    return workbooks.saved(workbooks.made(table))


def outcome(
    ctx: Context, table: Table, source: Table | Path, save_as: Path | None, in_place: bool = False
) -> Table | Path:
    """What a transform gives back: the new file, the rewritten source, or the table itself."""
    like = source if isinstance(source, Path) else None
    if save_as is not None:
        return save(ctx, table, save_as, like)
    if in_place:
        if like is None:
            raise InputError("There is no file that could be changed.", "Say where to save the table.")
        return save(ctx, table, like, like)
    return table


def column(table: Table, name: str) -> int:
    """The index of a column by name, forgivingly. Raises InputError that lists the columns there are."""
    if name in table.columns:
        return table.columns.index(name)
    wanted = _norm(name)
    names = [_norm(each) for each in table.columns]
    forms = (wanted, wanted.removesuffix("s"), wanted + "s", wanted.removesuffix("es"), re.sub("ies$", "y", wanted))
    for form in dict.fromkeys(forms):
        if form and form in names:
            return names.index(form)
    ranks = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": len(names) - 1}
    rank = ranks.get(wanted.removesuffix("column"))
    if re.fullmatch(r"[A-Za-z]", name.strip()):  # as spreadsheets call their columns
        rank = ord(name.strip().upper()) - ord("A")
    if rank is not None and 0 <= rank < len(names):
        return rank
    found = _alike(names, wanted.removesuffix("s"))
    if found is None:
        there = ", ".join(each.strip() for each in table.columns)
        raise InputError(f"There is no column {name}.", f"The columns are: {there}.")
    return found


def _alike(names: Sequence[str], stem: str) -> int | None:
    """The one name that begins with the stem, or it with the name; else the one that holds it."""
    if len(stem) < 3:
        return None
    begins = [each.startswith(stem) or (stem.startswith(each) and len(each) >= 3) for each in names]
    holds = [stem in each for each in names]
    return next((fits.index(True) for fits in (begins, holds) if sum(fits) == 1), None)


def _norm(name: str) -> str:
    return re.sub(r"[^\w]|_", "", name.casefold())


def free_heading(table: Table, name: str, instead_of: int | None = None) -> str:
    """A heading no other column has. Raises InputError when it is taken or empty."""
    name = name.strip()
    others = [each.strip().casefold() for index, each in enumerate(table.columns) if index != instead_of]
    if not name:
        raise InputError("A column needs a name.", "Say what it should be called.")
    if name.casefold() in others:
        raise InputError(f"There is a column {name} already.", "Choose another name.")
    return name


def with_columns(table: Table, indexes: Sequence[int]) -> Table:
    """Only these columns, in this order."""
    return Table(
        tuple(table.columns[index] for index in indexes),
        tuple(tuple(row[index] for index in indexes) for row in table.rows),
    )


def with_cells(table: Table, index: int, change: Callable[[Any], Any]) -> Table:
    """Every cell of one column changed."""
    return Table(table.columns, tuple((*row[:index], change(row[index]), *row[index + 1 :]) for row in table.rows))


def reading(table: Table, index: int) -> Reading:
    """How the cells of a column are meant."""
    return Reading(row[index] for row in table.rows)


def matching(table: Table, tests: Iterable[RowTest] | None, match: str = "all", keep: bool = True) -> Table:
    """The rows that meet all conditions or any of them, or with `keep` off the others."""
    checks = [_check(table, test) for test in tests or ()]
    combine = all if match == "all" else any
    return Table(table.columns, tuple(row for row in table.rows if combine(check(row) for check in checks) == keep))


def needed(tests: Sequence[RowTest]) -> Sequence[RowTest]:
    """Conditions without which an action must not run. Raises QuestionNeeded when there are none."""
    if not tests:
        raise QuestionNeeded("Which rows do you mean?", "Say what stands in a column, like: where the city is Oslo.")
    return tests


def _check(table: Table, test: RowTest) -> Callable[[tuple[Any, ...]], bool]:
    """One condition as a function of a row; numbers compare as numbers, dates as dates, text without capitals."""
    if test.column == ANY_COLUMN and ANY_COLUMN not in table.columns:
        anywhere = [_check(table, replace(test, column=each)) for each in table.columns if each.strip()]
        inside = dateparts.month_test(test.value) if test.op == "=" else None
        if inside is not None:
            anywhere += [_dated(index, reading(table, index), inside) for index in range(len(table.columns))]
        combine = all if test.op == "!=" else any
        return lambda row: combine(fits(row) for fits in anywhere)
    if isinstance(test.value, list | tuple):
        either = [_check(table, replace(test, value=each)) for each in test.value]
        return lambda row: (all if test.op == "!=" else any)(fits(row) for fits in either)
    index = column(table, test.column)
    how = reading(table, index)
    if isinstance(test.value, OtherColumn):
        return _beside(how, index, test.op, column(table, test.value.name))
    wanted = cells.same_key(test.value)
    plain: dict[str, Callable[[Any], bool]] = {
        "empty": cells.empty,
        "not_empty": lambda cell: not cells.empty(cell),
        "contains": lambda cell: wanted in cells.same_key(cell),
        "starts": lambda cell: cells.same_key(cell).startswith(wanted),
        "ends": lambda cell: cells.same_key(cell).endswith(wanted),
        "=": lambda cell: _equal(how, cell, test.value),
        "!=": lambda cell: not _equal(how, cell, test.value),
    }
    fits = plain.get(test.op) or (lambda cell: _ordered(how, cell, test.op, test.value))
    return lambda row: fits(row[index])


def _beside(how: Reading, index: int, op: str, other: int) -> Callable[[tuple[Any, ...]], bool]:
    """One cell of a row against another; what is empty is neither more nor less than anything."""

    def fits(row: tuple[Any, ...]) -> bool:
        cell, wanted = row[index], row[other]
        if cells.empty(cell) or cells.empty(wanted):
            return op == "!=" and cells.empty(cell) != cells.empty(wanted)
        return _equal(how, cell, wanted) == (op == "=") if op in ("=", "!=") else _ordered(how, cell, op, wanted)

    return fits


def _dated(index: int, how: Reading, inside: Callable[[str], bool]) -> Callable[[tuple[Any, ...]], bool]:
    return lambda row: inside(how.day(row[index]) or "")


def _equal(how: Reading, cell: Any, wanted: Any) -> bool:
    if isinstance(cell, bool):
        return cells.same_key(wanted) in (("true", "yes", "1") if cell else ("false", "no", "0"))
    order = _compared(how, cell, wanted)
    return cells.same_key(cell) == cells.same_key(wanted) if order is None else order == 0


def _ordered(how: Reading, cell: Any, op: str, wanted: Any) -> bool:
    order = _compared(how, cell, wanted)
    if order is None and how.key(cell)[0] == how.key(wanted)[0] == cells.WORDS:
        left, right = how.key(cell)[1], how.key(wanted)[1]
        order = (left > right) - (left < right)
    if order is None:
        return False
    return {">": order > 0, ">=": order >= 0, "<": order < 0, "<=": order <= 0}[op]


def _compared(how: Reading, cell: Any, wanted: Any) -> int | None:
    """-1, 0 or 1 for two numbers or two days, else None. A day may be compared with a whole month or year."""
    kind, left = how.key(cell)
    if kind == cells.DAY and (stretch := dateparts.stretch(wanted)):
        return int(left[:10] > stretch[1]) - int(left[:10] < stretch[0])
    other, right = how.key(wanted)
    if kind == cells.NUMBER:
        right = how.number(wanted, units=True)
    elif kind != other or kind != cells.DAY:
        return None
    if right is None:
        return None
    if kind == cells.DAY and len(right) == 10:
        left = left[:10]
    return int(left > right) - int(left < right)


def ordered(rows: Sequence[tuple[Any, ...]], index: int, descending: bool = False) -> list[tuple[Any, ...]]:
    """Rows by one column; equal ones stay as they were, those with an empty cell come last either way."""
    key = Reading(row[index] for row in rows).key
    full = [row for row in rows if not cells.empty(row[index])]
    blank = [row for row in rows if cells.empty(row[index])]
    return sorted(full, key=lambda row: key(row[index]), reverse=descending) + blank


def figures(table: Table, index: int, chosen: Sequence[Any]) -> list[Decimal]:
    """The numbers in the chosen cells of a column; words without digits are passed over.

    Raises: InputError for what has digits and is no number, and when there are several units.
    """
    how = reading(table, index)
    units = Reading(chosen).units
    if len(units) > 1:
        raise InputError(
            f"The column {table.columns[index]} has several units: {', '.join(sorted(units))}.",
            "Take rows of one unit.",
        )
    found = []
    for cell in chosen:
        value = how.number(cell, units=True)
        if value is not None:
            found.append(value)
        elif not how.day(cell) and re.search(r"\d", as_text(cell)):
            raise InputError(
                f"In the column {table.columns[index]}, “{as_text(cell)[:40]}” is not a number.",
                "Correct it, or leave that row out.",
            )
    return found


def only_numbers(table: Table, but: Sequence[int]) -> int:
    """The one column of numbers besides some others. Raises InputError when there are several or none."""
    found = [index for index in numbered(table) if index not in but]
    if len(found) != 1:
        names = ", ".join(table.columns[index] for index in found or range(len(table.columns)))
        raise InputError("I cannot tell which column has the numbers.", f"Name one of: {names}.")
    return found[0]


def numbered(table: Table) -> list[int]:
    """All columns that hold numbers to reckon with; those that only tell rows apart are none."""
    found = []
    for index, name in enumerate(table.columns):
        how = reading(table, index)
        values = [how.number(row[index]) for row in table.rows if not cells.empty(row[index])]
        if values and None not in values and not _only_tell_apart(name, values, index == 0):
            found.append(index)
    return found


def _only_tell_apart(name: str, values: Sequence[Any], first: bool) -> bool:
    """Whether numbers only tell rows apart: whole ones, each there once, called for it or, in front, counting up."""
    whole = all(value == value.to_integral_value() for value in values) and len(set(values)) == len(values)
    steps = first and len(values) > 1 and all(after - before == 1 for before, after in pairwise(values))
    return whole and (steps or _norm(name) in ("id", "no", "nr", "number", "row"))


def said(table: Table, index: int, value: Decimal) -> Any:
    """A figure of a column, with a decimal comma where the column has one."""
    return numerals.written(value, comma=True) if reading(table, index).comma else numerals.plain(value)
