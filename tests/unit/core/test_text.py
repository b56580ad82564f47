"""Values as people read them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.text import as_text, counted, names_text, plain_number, shortened, size_text, table_text
from lam_desktop.core.values import Table


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (3, "3"),
        (0.1 + 0.2, "0.3"),
        (30.75, "30.75"),
        (12.0, "12"),
        (datetime(2026, 3, 6, 9, 5), "2026-03-06 09:05"),
        (date(2026, 3, 6), "2026-03-06"),
        (time(9, 5), "09:05"),
        (timedelta(minutes=90), "90 minutes"),
        (["a", 1.0], "a\n1"),
        ({"total": 3.0}, "total: 3"),
        (Path("a/b"), str(Path("a/b"))),
    ],
)
def test_as_text(value: Any, text: str) -> None:
    assert as_text(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(float("inf"), "inf"), (float("nan"), "nan"), (-0.0, "0"), (1e21, "1" + "0" * 21)]
)
def test_odd_numbers(value: float, text: str) -> None:
    assert plain_number(value) == text


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 KB"), (2_000_000, "2 MB"), (3.2e15, "3200 TB")]
)
def test_sizes(size: float, text: str) -> None:
    assert size_text(size) == text


def test_tables_are_aligned_and_cut() -> None:
    table = Table(("item", "price"), tuple((f"i{n}", n / 2) for n in range(22)))
    lines = table_text(table).splitlines()
    assert lines[0] == "item  price"
    assert lines[2] == "i1    0.5"
    assert lines[-1] == "… and 2 more rows"
    assert table_text(Table((), ())) == ""


def test_names_and_counts() -> None:
    assert names_text([Path(f"d/{n}.txt") for n in range(3)], limit=2) == "0.txt\n1.txt\n… and 1 more"
    assert [counted(1, "entry"), counted(2, "entry"), counted(0, "file")] == ["1 entry", "2 entries", "0 files"]


def test_long_texts_are_cut_and_say_so() -> None:
    assert shortened("all of it", 9) == "all of it"
    assert shortened("one two three", 4) == "one … and 9 more characters"
