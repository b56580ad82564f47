"""Places inside this network: the person may name them, content from outside may not."""

from __future__ import annotations

import pytest

from lam_desktop.core.errors import RefusedError
from lam_desktop.core.labels import FROM_USER, Integrity, Label
from lam_desktop.decision.inward import check_inward

WEB = Label(Integrity.UNTRUSTED, sources=frozenset({"news.example.org", "user"}))


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/", "http://[::ffff:127.0.0.1]/", "http://100.100.100.200/", "http://router/",
        "http://printer.local/", "http://LOCALHOST:8080/x", "http://10.0.0.1/", "http://[fd00::1]/",
    ],
)  # fmt: skip
def test_what_came_from_outside_names_no_local_place(url: str) -> None:
    with pytest.raises(RefusedError, match=r"news\.example\.org"):
        check_inward(url, WEB)
    check_inward(url, FROM_USER)
    check_inward(url, Label(Integrity.LOCAL, sources=frozenset({"links.txt"})))


def test_public_places_and_a_servers_own_address() -> None:
    check_inward("https://example.org/a", WEB)
    itself = Label(Integrity.UNTRUSTED, sources=frozenset({"nas.local", "user"}))
    check_inward("http://nas.local/next", itself)
    with pytest.raises(RefusedError):
        check_inward("http://nas.local/next", itself.join(WEB))


@pytest.mark.parametrize(
    ("sources", "origin"),
    [({"user"}, "outside"), (set(), "outside"), ({"user", "b.org", "a.org"}, "a.org, b.org"),
     ({"router", "b.org"}, "b.org, router")],
)  # fmt: skip
def test_who_named_it_is_said(sources: set[str], origin: str) -> None:
    with pytest.raises(RefusedError) as caught:
        check_inward("http://router/", Label(Integrity.UNTRUSTED, sources=frozenset(sources)))
    assert str(caught.value) == (
        f"router is a place inside this network, and the address comes from {origin}. "
        "I only go there when you name it yourself."
    )


def test_leave_to_go_to_a_server_is_for_the_persons_own_words() -> None:
    allowed = {"printer.home.example"}
    check_inward("http://printer.home.example/", FROM_USER, allowed)
    check_inward("http://printer.home.example/", WEB)  # a name of the open net: its addresses are checked later
    with pytest.raises(RefusedError, match=r"the address comes from news\.example\.org"):
        check_inward("http://PRINTER.home.example./", WEB, allowed)
