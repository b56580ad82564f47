"""Arithmetic over columns, as people write it: "gross minus tax". A closed parser; nothing is executed."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
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


class Formula:
    """A parsed formula over the columns of one table. Raises InputError when it is none."""

    def __init__(self, text: str, table: Table) -> None:
        self._table = table
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
        known = [rf"(?<!\w){re.escape(name)}(?!\w)" for name in names]
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
        return re.sub(r"(?<![\w.])[^\W\d]\w*", lambda match: self._slot(match[0]), text)

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
        elif not isinstance(node, ast.Name):
            raise ValueError("not arithmetic")

    def _run(self, node: ast.expr, row: tuple[Any, ...]) -> Decimal | str:
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else Decimal(str(node.value))
        if isinstance(node, ast.Name):
            place = int(node.id[1:])
            cell = row[self._columns[place]]
            value = self._readings[place].number(cell, units=True)
            return cells.text(cell) if value is None else value
        if isinstance(node, ast.UnaryOp):
            inner = self._run(node.operand, row)
            return "" if isinstance(inner, str) else -inner
        assert isinstance(node, ast.BinOp)
        left, right = self._run(node.left, row), self._run(node.right, row)
        if not isinstance(left, str) and not isinstance(right, str):
            return Decimal(_OPERATORS[type(node.op)](left, right))
        if isinstance(node.op, ast.Add) and left != "" and right != "":
            return self._words(node.left, left, row) + self._words(node.right, right, row)
        return ""

    def _words(self, node: ast.expr, value: Decimal | str, row: tuple[Any, ...]) -> str:
        """A part of a text; a number in a column is taken as it stands there: "007"."""
        if isinstance(node, ast.Name):
            return cells.text(row[self._columns[int(node.id[1:])]])
        return value if isinstance(value, str) else numerals.written(value)
