"""Conditions on rows, columns and calculations."""

from __future__ import annotations

from typing import Any

import pytest

from lam_desktop.core.values import RowTest
from lam_desktop.planning.grammar import rows


@pytest.mark.parametrize(
    ("said", "test"),
    [
        ("where the city is Oslo", RowTest("city", "=", "Oslo")),
        ("whose price is over 250", RowTest("price", ">", 250.0)),
        ("with age at least 18", RowTest("age", ">=", 18.0)),
        ("where stock is at most 5", RowTest("stock", "<=", 5.0)),
        ("where status is not closed", RowTest("status", "!=", "closed")),
        ("where the phone is empty", RowTest("phone", "empty")),
        ("whose mail is filled in", RowTest("mail", "not_empty")),
        ("where name starts with Mc", RowTest("name", "starts", "Mc")),
        ('where "unit price" is below 9.50', RowTest("unit price", "<", 9.5)),
        ("where title contains draft", RowTest("title", "contains", "draft")),
        ("without a phone", RowTest("phone", "empty")),
    ],
)
def test_conditions(said: str, test: RowTest) -> None:
    found = rows.row_tests(f"keep the rows {said}")
    assert test in [each.value for each in found]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("sorted by surname", ["surname"]),
        ("grouped by region and year", ["region", "year"]),
        ("the columns name, city and zip", ["name", "city", "zip"]),
        ("drop the comment column", ["comment"]),
        ("the total for each country", ["country"]),
    ],
)
def test_columns(said: str, names: list[str]) -> None:
    assert names in [found.value for found in rows.columns(said)]


@pytest.mark.parametrize(
    ("said", "formula"),
    [
        ("a column total = price * amount", "price * amount"),
        ("revenue minus costs", "revenue minus costs"),
        ("the sum of net and tax", "net + tax"),
        ("19% of net", "19% of net"),
    ],
)
def test_calculations(said: str, formula: Any) -> None:
    assert formula in [found.value for found in rows.formulas(said)]
