"""Streams of events: the same however they are cut, and none that grows for ever."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.connectors.languagemodels.sse import EndlessEvent, Event, EventReader


def read(*pieces: bytes) -> list[Event]:
    reader = EventReader()
    return [event for piece in pieces for event in reader.feed(piece)]


STREAM = (
    "\ufeff: a comment\r\nevent: one\r\ndata: {\r\ndata:  é\r\n\r\nid: 7\n\ndata\n\ndata: last\r\rdata: never ended"
).encode()
EVENTS = [Event("one", "{\n é"), Event("message", ""), Event("message", "last")]


def test_what_the_standard_says() -> None:
    assert read(STREAM) == EVENTS


@given(some.lists(some.integers(0, len(STREAM)), max_size=12))
def test_cuts_do_not_matter(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    assert read(*(STREAM[start:end] for start, end in pairwise(edges))) == EVENTS


@given(some.binary(max_size=300))
def test_junk_is_no_reason_to_fall_over(junk: bytes) -> None:
    assert all(isinstance(event.data, str) for event in read(junk, b"\n\n"))


@pytest.mark.parametrize("piece", [b"x" * 100_000, b"data: " + b"x" * 100_000 + b"\n"])
def test_nothing_grows_for_ever(piece: bytes) -> None:
    with pytest.raises(EndlessEvent):
        read(*[piece] * 20)
