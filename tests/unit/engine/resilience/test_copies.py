"""Old copies of pages: how many are kept, and which never are."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.http import CaseFree
from lam_desktop.core.context import Response
from lam_desktop.engine.resilience.copies import Copies, Key, key_of
from tests.kit import HastyClock

PAGE = "https://example.org/page"


def answer(body: bytes = b"hello", **headers: str) -> Response:
    return Response(200, PAGE, CaseFree({name.replace("_", "-"): value for name, value in headers.items()}), body)


def key(url: str = PAGE, **headers: str) -> Key:
    found = key_of("GET", url, headers)
    assert found is not None
    return found


def test_the_last_answer_is_kept_with_its_time() -> None:
    clock = HastyClock()
    copies = Copies(clock.now)
    copies.keep(key(), answer(b"old"))
    clock.spent += 60
    copies.keep(key(), answer(b"new"))
    found = copies.find(key())
    assert found is not None and (found.response.body, found.when) == (b"new", clock.now())
    copies.forget(key())
    assert (copies.find(key()), copies.bytes) == (None, 0)


def test_what_was_asked_for_otherwise_is_another_answer() -> None:
    copies = Copies(HastyClock().now)
    copies.keep(key(Accept="text/html"), answer())
    assert copies.find(key(Accept="application/json")) is None
    assert copies.find(key(ACCEPT="text/html")) is not None
    assert key_of("GET", PAGE, {"Cache-Control": "no-cache"}) == key()


@pytest.mark.parametrize(
    ("method", "url", "headers"),
    [
        ("POST", PAGE, {}),
        ("HEAD", PAGE, {}),
        ("GET", "https://anna:secret@example.org/", {}),
        ("GET", PAGE, {"authorization": "Bearer abc"}),
        ("GET", PAGE, {"Cookie": "a=b"}),
    ],
)
def test_what_is_never_kept(method: str, url: str, headers: dict[str, str]) -> None:
    assert key_of(method, url, headers) is None


def test_what_a_server_wants_forgotten_is_not_kept() -> None:
    copies = Copies(HastyClock().now)
    copies.keep(key(), answer())
    copies.keep(key(), answer(Cache_Control="private, No-Store"))
    assert copies.find(key()) is None


def test_a_day_is_the_oldest() -> None:
    clock = HastyClock()
    copies = Copies(clock.now)
    copies.keep(key(), answer())
    clock.spent += 86_400
    assert copies.find(key()) is not None
    clock.spent += 1
    assert (copies.find(key()), copies.bytes) == (None, 0)


def test_it_never_grows_over_its_bounds() -> None:
    copies = Copies(HastyClock().now)
    copies.keep(key(), answer())
    for number in range(50):
        copies.find(key())  # what is used stays
        copies.keep(key(f"{PAGE}{number}"), answer(b"x" * 1_000_000))
        assert copies.bytes <= 16_000_000
    assert copies.find(key()) is not None and copies.find(key(f"{PAGE}49")) is not None
    assert copies.find(key(f"{PAGE}0")) is None
    copies.keep(key("https://example.org/huge"), answer(b"x" * 2_000_001))
    assert copies.find(key("https://example.org/huge")) is None
    for number in range(20_000):
        copies.keep(key(f"{PAGE}?{number}"), answer(b""))
    assert copies.bytes <= 16_000_000, "empty answers take room as well"
