"""Numbers, sizes and lengths of time, in digits and in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop.planning.grammar import numbers


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("7", 7),
        ("1,250,000", 1_250_000),
        ("2.75", 2.75),
        ("3,5", 3.5),
        ("-12", -12),
        ("seventeen", 17),
        ("forty-two", 42),
        ("Ninety", 90),
        ("a dozen", 12),
        ("two hundred", 200),
        ("three hundred and five", 305),
        ("twelve thousand", 12_000),
        ("a", 1),
        ("half a", 0.5),
        ("a couple of", 2),
    ],
)
def test_numbers(said: str, meant: float) -> None:
    assert numbers.number(said) == meant


@pytest.mark.parametrize("said", ["", "tonne", "1,2,3", "one apple", "v2", "12:30", "3rd", "and", "hundred and"])
def test_what_is_no_number(said: str) -> None:
    assert numbers.number(said) is None


@settings(deadline=None)
@given(some.integers(min_value=-(10**12), max_value=10**12))
def test_any_whole_number_reads_back(value: int) -> None:
    assert numbers.number(str(value)) == value


@settings(deadline=None)
@given(some.integers(min_value=1000, max_value=10**12))
def test_thousands_may_be_set_apart(value: int) -> None:
    assert numbers.number(f"{value:,}") == value


@pytest.mark.parametrize(
    ("said", "meant"), [("3rd", 3), ("22nd", 22), ("first", 1), ("Twelfth", 12), ("three", None), ("rd", None)]
)
def test_ordinals(said: str, meant: int | None) -> None:
    assert numbers.ordinal(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("20 MB", 20_000_000),
        ("1.5gb", 1_500_000_000),
        ("2 KiB", 2048),
        ("half a gig", 500_000_000),
        ("a megabyte", 1_000_000),
        ("ten megs", 10_000_000),
        ("900 bytes", 900),
        ("a lot", None),
        ("5 apples", None),
        ("MB", None),
    ],
)
def test_sizes(said: str, meant: int | None) -> None:
    assert numbers.size(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("45 minutes", timedelta(minutes=45)),
        ("an hour", timedelta(hours=1)),
        ("half an hour", timedelta(minutes=30)),
        ("an hour and a half", timedelta(minutes=90)),
        ("two weeks", timedelta(weeks=2)),
        ("a fortnight", timedelta(days=14)),
        ("6 months", timedelta(days=180)),
        ("1 day and 6 hours", timedelta(hours=30)),
        ("a couple of days", timedelta(days=2)),
        ("soon", None),
        ("minutes", None),
    ],
)
def test_lengths_of_time(said: str, meant: timedelta | None) -> None:
    assert numbers.duration(said) == meant
