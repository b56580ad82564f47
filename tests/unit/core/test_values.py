"""Whatever a plan or a result holds comes back from the records unchanged."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.core.values import FileQuery, Item, Ref, RowTest, Table, Template, decode, encode

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
CELLS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT | st.dates() | st.datetimes()
PLAIN = CELLS | st.times() | st.timedeltas() | st.binary(max_size=20)
TABLES = st.lists(TEXT, max_size=3, unique=True).flatmap(
    lambda names: st.builds(
        Table, st.just(tuple(names)), st.lists(st.tuples(*[CELLS] * len(names)), max_size=3).map(tuple)
    )
)
QUERIES = st.builds(
    FileQuery,
    folders=st.lists(TEXT, max_size=2).map(tuple),
    suffixes=st.lists(TEXT, max_size=2).map(tuple),
    name_has=st.none() | TEXT,
    modified_before=st.none() | st.datetimes(),
    larger_than=st.none() | st.integers(0),
    empty=st.none() | st.booleans(),
    recursive=st.none() | st.booleans(),
    limit=st.none() | st.integers(1),
)
SPECIAL = (
    TABLES
    | QUERIES
    | st.builds(Ref, TEXT, st.none() | TEXT)
    | st.builds(Item, st.none() | TEXT)
    | st.builds(Template, st.lists(TEXT | st.builds(Ref, TEXT), max_size=3).map(tuple))
    | st.builds(RowTest, TEXT, st.sampled_from(["=", ">", "contains"]), CELLS)
)
KEYS = TEXT.filter(lambda key: not key.startswith("$"))
VALUES = st.recursive(
    PLAIN | SPECIAL, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)


@given(VALUES)
def test_values_survive_the_records(value: Any) -> None:
    assert decode(json.loads(json.dumps(encode(value)))) == value


def test_paths_survive(tmp_path: Any) -> None:
    assert decode(json.loads(json.dumps(encode({"to": [tmp_path / "ä b.txt"]})))) == {"to": [tmp_path / "ä b.txt"]}


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (date(2026, 3, 6), {"$date": "2026-03-06"}),
        (datetime(2026, 3, 6, 17), {"$datetime": "2026-03-06T17:00:00"}),
        (time(17), {"$time": "17:00:00"}),
        (timedelta(minutes=1), {"$microseconds": 60_000_000}),
        (FileQuery(folders=("Downloads",)), {"$files": {"folders": ["Downloads"]}}),
    ],
)
def test_the_form_in_the_records_is_a_promise(value: Any, data: Any) -> None:
    """Records of released versions must stay readable."""
    assert encode(value) == data
    assert decode(data) == value


def test_older_records_are_understood() -> None:
    assert decode({"$seconds": 90.5}) == timedelta(seconds=90.5)


def test_fields_of_a_newer_version_are_passed_over() -> None:
    assert decode({"$files": {"folders": ["Music"], "mood": "blue"}}) == FileQuery(folders=("Music",))


def test_what_has_no_form_is_said() -> None:
    with pytest.raises(TypeError, match="no JSON form for object"):
        encode([object()])
    assert encode(frozenset({"a"})) == ["a"]
