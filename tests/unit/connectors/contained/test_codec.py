"""Values on their way to the worker and back."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.connectors.cells import Missing, Nested, Uncomputed, Verbatim, Written
from lam_desktop.connectors.contained.codec import Packer, callable_named, unpack
from lam_desktop.core.contacts import Contact
from lam_desktop.core.text import counted
from lam_desktop.core.values import Table

cells = some.one_of(
    some.none(), some.booleans(), some.integers(), some.floats(allow_nan=False), some.text(), some.dates(),
    some.datetimes(), some.times(), some.timedeltas(), some.decimals(allow_nan=False),
    some.text().map(Verbatim), some.text().map(Missing), some.text().map(Uncomputed),
    some.sampled_from(["1.50", "1e5", "-0.0"]).map(Written),
)  # fmt: skip
values = some.recursive(
    cells | some.binary(),
    lambda inner: some.lists(inner) | some.tuples(inner, inner) | some.dictionaries(some.text(), inner),
)


def there_and_back(value: Any) -> Any:
    return unpack(json.loads(json.dumps(Packer().pack(value))))


@given(values)
def test_every_value_comes_back(value: Any) -> None:
    found = there_and_back(value)
    assert found == value and type(found) is type(value)


@given(some.lists(some.tuples(cells, cells)).map(tuple))
def test_every_cell_of_a_table_keeps_its_kind(rows: tuple[tuple[Any, ...], ...]) -> None:
    found = there_and_back(Table(("a", "b"), rows))
    assert found == Table(("a", "b"), rows)
    assert [[type(cell) for cell in row] for row in found.rows] == [[type(cell) for cell in row] for row in rows]


def test_what_a_cell_remembers_comes_along() -> None:
    assert there_and_back(Written("1.50")).text == "1.50"
    nested = there_and_back(Nested('{"a": [1]}', {"a": [1]}))
    assert (nested, nested.data) == ('{"a": [1]}', {"a": [1]})


def test_a_contact_comes_along_as_words() -> None:
    known = Contact("Rosa Weber", "rosa@a.example", ("Rosa", "Rosi"))
    assert there_and_back(known) == known
    assert unpack({"Contact": [5, None]}) == Contact("5", "None")


def test_half_letters_come_along() -> None:
    assert there_and_back("\ud800 and \udcff") == "\ud800 and \udcff"


def test_a_file_goes_over_as_a_number() -> None:
    packer = Packer()
    told = packer.pack([Path("/home/me/secret place/a.pdf"), (Path("/x/b.pdf"), "b")])
    assert "secret place" not in json.dumps(told)
    assert packer.files == [Path("/home/me/secret place/a.pdf"), Path("/x/b.pdf")]


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, json, Path])
def test_nothing_else_goes_over(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot go"):
        Packer().pack(value)


def test_a_function_goes_there() -> None:
    told = json.loads(json.dumps(Packer().pack(partial(counted, noun="page"))))
    assert unpack(told, callable_named)(2) == counted(2, "page")


@pytest.mark.parametrize(
    "told",
    [
        {"function": "lam_desktop.core.text:counted"},
        {"partial": [{"function": "os:system"}, [], {"dict": []}]},
        {"file": [0, "x"]},
        {"object": 1},
        {"tuple": [], "dict": []},
    ],
)
def test_nothing_that_comes_back_is_a_function(told: Any) -> None:
    with pytest.raises(ValueError, match="no value"):
        unpack(told)


def test_only_this_program_has_functions_for_the_worker() -> None:
    with pytest.raises(ValueError, match="not a function of this program"):
        unpack({"function": "os:system"}, callable_named)


def test_kinds_that_look_alike_are_told_apart() -> None:
    found = there_and_back([datetime(2026, 1, 2), date(2026, 1, 2), True, 1, 1.0, "1", Decimal(1)])
    assert [type(each) for each in found] == [datetime, date, bool, int, float, str, Decimal]
