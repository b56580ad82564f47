"""Arithmetic over columns, as people write it: "gross minus tax". A closed parser; nothing is executed."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Any

from lam_desktop.connectors import cells, numerals
from lam_desktop.connectors.tables import column, reading
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table

_WORDS = (
    (r"\bminus\b|\bless\b", "-"),
    (r"\bplus\b", "+"),
    (r"\btimes\b|\bmultiplied by\b|(?<=\s)[x×](?=\s)|×", "*"),
    (r"\bdivided by\b|\bover\b|÷", "/"),
    (r"(\d+(?:\.\d+)?)\s*(?:%|\bpercent\b)\s+of\b", r"\1/100*"),
    (r"(\d+(?:\.\d+)?)\s*(?:%(?!\s*[\w(])|\bpercent\b)", r"(\1/100)"),
)
_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}
_MOST_CHARACTERS = 1000


_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.h]([0-5]\d)(?::([0-5]\d))?(?:\s*(am|pm))?", re.IGNORECASE)
_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_FIGURES = {"sum": "sum", "mean": "average", "min": "minimum", "max": "maximum"}
_NAMED = rf"(?<![\w.])(?!(?:{'|'.join(_FIGURES)})\()[^\W\d]\w*"
_RECKONED = re.compile(r"\s[-+*/%]\s")


def column_of(table: Table, name: str) -> tuple[Table, int]:
    """A table and the place of a column in it; a calculation, "hours * rate", becomes a further column.

    What is only added up or taken away counts as nothing where a cell is empty.

    Raises: InputError.
    """
    if name in table.columns or _RECKONED.search(name) is None:
        return table, column(table, name)
    reckoned = Formula(name, table, blanks=re.search(r"[*/%(]", name) is None)
    rows = tuple((*row, reckoned.value(row)) for row in table.rows)
    return Table((*table.columns, name), rows), len(table.columns)


def _hour(cell: Any) -> Decimal | None:
    """A time of day as hours since midnight: "14:30" is 14.5."""
    match = _CLOCK.fullmatch(cell.isoformat("minutes") if isinstance(cell, time) else str(cell).strip())
    if match is None:
        return None
    hour = int(match[1]) % 12 + 12 * (match[4].lower() == "pm") if match[4] else int(match[1])
    return Decimal(hour) + Decimal(int(match[2])) / 60 + Decimal(int(match[3] or 0)) / 3600


class Formula:
    """A parsed formula over the columns of one table. Raises InputError when it is none.

    Args:
        blanks: an empty cell counts as 0, rather than making the result empty.
    """

    def __init__(self, text: str, table: Table, blanks: bool = False) -> None:
        self._table = table
        self._blanks = blanks
        self._columns: list[int] = []
        source = self._named(text.strip().lstrip("="))
        self._readings = [reading(table, index) for index in self._columns]
        self._comma = any(how.comma for how in self._readings)
        try:
            if len(text) > _MOST_CHARACTERS:
                raise ValueError("too long")
            self._tree = ast.parse(source.strip(), mode="eval").body
            self._check(self._tree)
        except (SyntaxError, ValueError) as error:
            raise InputError(
                f"“{text[:60]}” is not a calculation I understand.", "Write it like: price * quantity."
            ) from error

    def value(self, row: tuple[Any, ...]) -> Any:
        """The result for one row, written as the columns are; empty when a cell it needs is empty or no number."""
        try:
            result = self._run(self._tree, row)
        except ArithmeticError:  # divided by nothing
            return ""
        if isinstance(result, str):
            return result
        return numerals.written(result, comma=True) if self._comma else numerals.plain(result)

    def _named(self, text: str) -> str:
        """Put c0, c1, … for column names, longest names first, then for words that name a column forgivingly."""
        names = sorted((name for name in self._table.columns if name.strip()), key=len, reverse=True)
        known = [rf"(?<!\w){re.escape(name)}(?![\w(])" for name in names]
        pieces = re.split("(" + "|".join([r"'[^']*'|\"[^\"]*\"", *known]) + ")", text, flags=re.IGNORECASE)
        return "".join(
            self._signs(piece) if index % 2 == 0 else piece if piece[:1] in "'\"" else self._slot(piece)
            for index, piece in enumerate(pieces)
        )

    def _signs(self, text: str) -> str:
        """What stands between the names: words for signs, and words that mean a column."""
        for pattern, sign in _WORDS:
            text = re.sub(pattern, sign, text, flags=re.IGNORECASE)
        text = re.sub(r"\bthe\s+(?=$|\w)", "", text, flags=re.IGNORECASE)
        return re.sub(_NAMED, lambda match: self._slot(match[0]), text)

    def _slot(self, name: str) -> str:
        self._columns.append(column(self._table, name))
        return f"c{len(self._columns) - 1}"

    def _check(self, node: ast.expr) -> None:
        if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            self._check(node.left)
            self._check(node.right)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            self._check(node.operand)
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, bool) or not isinstance(node.value, int | float | str):
                raise ValueError("not arithmetic")
        elif isinstance(node, ast.Call):
            if not isinstance(node.func, ast.Name) or node.func.id not in _FIGURES or node.keywords or not node.args:
                raise ValueError("not arithmetic")
            for each in node.args:
                self._check(each)
        elif not isinstance(node, ast.Name):
            raise ValueError("not arithmetic")

    def _run(self, node: ast.expr, row: tuple[Any, ...]) -> Decimal | str:
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else Decimal(str(node.value))
        if isinstance(node, ast.Name):
            place = int(node.id[1:])
            cell = row[self._columns[place]]
            value = self._readings[place].number(cell, units=True)
            if self._blanks and cells.empty(cell):
                return Decimal(0)
            return cells.text(cell) if value is None else value
        if isinstance(node, ast.Call):
            return self._figure(node, row)
        if isinstance(node, ast.UnaryOp):
            inner = self._run(node.operand, row)
            return "" if isinstance(inner, str) else -inner
        assert isinstance(node, ast.BinOp)
        if (gap := self._gap(node, row)) is not None:
            return gap
        left, right = self._run(node.left, row), self._run(node.right, row)
        if not isinstance(left, str) and not isinstance(right, str):
            return Decimal(_OPERATORS[type(node.op)](left, right))
        if isinstance(node.op, ast.Add) and left != "" and right != "":
            return self._words(node.left, left, row) + self._words(node.right, right, row)
        return ""

    def _figure(self, node: ast.Call, row: tuple[Any, ...]) -> Decimal | str:
        """ "mean(a, b)": of the cells of a row that hold a number."""
        found = [value for each in node.args if not isinstance(value := self._run(each, row), str)]
        assert isinstance(node.func, ast.Name)
        return numerals.figure(found, _FIGURES[node.func.id]) if found else ""

    def _gap(self, node: ast.BinOp, row: tuple[Any, ...]) -> Decimal | None:
        """What lies between two moments: days between dates, hours between times, past midnight as well."""
        if not (isinstance(node.op, ast.Sub) and isinstance(node.left, ast.Name) and isinstance(node.right, ast.Name)):
            return None
        (late, how), (early, other) = (
            (row[self._columns[int(each.id[1:])]], self._readings[int(each.id[1:])]) for each in (node.left, node.right)
        )
        days = how.day(late), other.day(early)
        if all(days):
            gap = datetime.fromisoformat(days[0]) - datetime.fromisoformat(days[1])
            return Decimal(gap // _SECOND) / (_DAY // _SECOND if len(days[0]) == len(days[1]) == 10 else 3600)
        end, begin = _hour(late), _hour(early)
        if end is None or begin is None:
            return None
        return end - begin + (24 if end < begin else 0)

    def _words(self, node: ast.expr, value: Decimal | str, row: tuple[Any, ...]) -> str:
        """A part of a text; a number in a column is taken as it stands there: "007"."""
        if isinstance(node, ast.Name):
            return cells.text(row[self._columns[int(node.id[1:])]])
        return value if isinstance(value, str) else numerals.written(value)
