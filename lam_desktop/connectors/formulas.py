"""Arithmetic over columns, as people write it: "gross minus tax", "price * 1.2". A closed parser; nothing is executed."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from typing import Any

from lam_desktop.connectors.tables import column, number, tidy
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Table

_WORDS = (
    (r"\bminus\b|\bless\b", "-"), (r"\bplus\b", "+"), (r"\btimes\b|\bmultiplied by\b|(?<=\s)[x×](?=\s)", "*"),
    (r"\bdivided by\b|\bover\b|÷", "/"), (r"(\d+(?:\.\d+)?)\s*(?:%|percent)\s+of\b", r"\1/100*"), (r"(\d+(?:\.\d+)?)\s*%", r"(\1/100)"),
)  # fmt: skip
_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Mod: operator.mod,
}  # fmt: skip


class Formula:
    """A parsed formula over the columns of one table. Raises InputError when it is none."""

    def __init__(self, text: str, table: Table) -> None:
        self._table = table
        self._columns: list[int] = []
        source = text.strip().lstrip("=")
        for pattern, sign in _WORDS:
            source = re.sub(pattern, sign, source, flags=re.IGNORECASE)
        source = self._named(source)
        try:
            self._tree = ast.parse(source, mode="eval").body
            self._check(self._tree)
        except (SyntaxError, ValueError) as error:
            raise InputError(
                f"“{text}” is not a calculation I understand.", "Write it like: price * quantity."
            ) from error

    def value(self, row: tuple[Any, ...]) -> Any:
        """The result for one row; empty when a cell it needs is empty."""
        try:
            result = self._run(self._tree, row)
        except ZeroDivisionError:
            return ""
        return tidy(result) if isinstance(result, float) else result

    def _named(self, text: str) -> str:
        """Put c0, c1, … for column names, longest names first, then for words that name a column forgivingly."""
        names = sorted(self._table.columns, key=len, reverse=True)
        pieces = re.split(
            "(" + "|".join([r"'[^']*'|\"[^\"]*\"", *(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names)]) + ")",
            text,
            flags=re.IGNORECASE,
        )
        done = []
        for index, piece in enumerate(pieces):
            if index % 2 and piece[:1] not in "'\"":
                done.append(self._slot(piece))
            elif index % 2:
                done.append(piece)
            else:
                done.append(re.sub(r"(?<![\w.])(?:the )?[^\W\d]\w*", lambda match: self._slot(match[0]), piece))
        return "".join(done)

    def _slot(self, name: str) -> str:
        self._columns.append(column(self._table, name.removeprefix("the ")))
        return f"c{len(self._columns) - 1}"

    def _check(self, node: ast.expr) -> None:
        if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            self._check(node.left)
            self._check(node.right)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            self._check(node.operand)
        elif not (
            (isinstance(node, ast.Constant) and isinstance(node.value, int | float | str)) or isinstance(node, ast.Name)
        ):
            raise ValueError("not arithmetic")

    def _run(self, node: ast.expr, row: tuple[Any, ...]) -> Any:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            cell = row[self._columns[int(node.id[1:])]]
            value = number(cell)
            return as_text(cell) if value is None else value
        if isinstance(node, ast.UnaryOp):
            return -self._run(node.operand, row)
        assert isinstance(node, ast.BinOp)
        left, right = self._run(node.left, row), self._run(node.right, row)
        if isinstance(left, str) != isinstance(right, str) or (
            isinstance(left, str) and not isinstance(node.op, ast.Add)
        ):
            if isinstance(node.op, ast.Add) and left != "" and right != "":
                return as_text(left) + as_text(right)
            return ""
        return _OPERATORS[type(node.op)](left, right)
