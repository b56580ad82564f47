"""Which addresses are of the open net, which may be named, and which nobody reaches."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from lam_desktop.connectors.hosts import Grant, Origin, is_local_name, is_loopback, is_public, origin_of
from lam_desktop.core.errors import InputError, RefusedError

OPEN = ["9.9.9.9", "2620:fe::fe", "198.41.0.4"]
OWN = ["10.1.2.3", "172.20.0.9", "192.168.77.5", "100.70.1.1", "127.0.0.1", "::1", "fd42:7::9"]
NOBODY = [
    "169.254.10.20", "fe80::9", "224.0.0.251", "0.0.0.0", "100.100.100.200", "168.63.129.16", "192.0.0.192",
    "fd00:ec2::254", "::ffff:10.1.2.3", "::10.1.2.3", "64:ff9b::a01:203", "64:ff9b:1::a01:203", "2002:a01:203::1",
    "2001:0:a01:203::1", "2a03:77::5efe:a01:203", "fd42:7::200:5efe:a01:203", "fec0::9", "3fff:7::1",
]  # fmt: skip


@pytest.mark.parametrize("address", OPEN)
def test_the_open_net(address: str) -> None:
    assert is_public(ip_address(address))
    Grant("https://shop.example").check_addresses("shop.example", 443, [address])


@pytest.mark.parametrize("address", OWN)
def test_the_own_network_only_by_its_name(address: str) -> None:
    host = f"[{address}]" if ":" in address else address
    Grant(f"http://{host}/").check_addresses(address, 80, [address])
    Grant("http://printer/").check_addresses("printer", 80, [address])
    with pytest.raises(RefusedError, match="inside this network"):
        Grant("https://shop.example").check_addresses("shop.example", 443, [OPEN[0], address])
    with pytest.raises(RefusedError, match="inside this network"):
        Grant(f"http://{host}/").check_addresses(address, 8080, [address])


@pytest.mark.parametrize("address", NOBODY)
def test_places_that_are_not_reached_even_when_named(address: str) -> None:
    assert not is_public(ip_address(address))
    host = f"[{address}]" if ":" in address else address
    for named in (f"http://{host}/", "http://printer/"):
        with pytest.raises(RefusedError):
            Grant(named).check_addresses("printer" if "printer" in named else address, 80, [address])


@pytest.mark.parametrize(
    ("named", "hop"),
    [
        ("https://shop.example/a", "https://other.example/b"), ("https://shop.example/a", "http://shop.example/b"),
        ("https://shop.example:8443/a", "https://other.example:8443/b"), ("http://nas:5000/", "http://nas:5000/next"),
        ("http://nas:5000/", "https://NAS.:5000/next"),
    ],
)  # fmt: skip
def test_redirects_that_are_followed(named: str, hop: str) -> None:
    assert Grant(named).check_hop(hop) == origin_of(hop)


@pytest.mark.parametrize(
    ("named", "hop", "place"),
    [
        ("https://shop.example/a", "https://shop.example:8443/b", "shop.example:8443"),
        ("https://shop.example/a", "http://127.0.0.1/b", "127.0.0.1:80"),
        ("https://shop.example/a", "http://printer/b", "printer:80"),
        ("http://nas:5000/", "http://nas:5001/", "nas:5001"),
        ("http://nas:5000/", "http://router:5000/", "router:5000"),
    ],
)  # fmt: skip
def test_redirects_nobody_asked_for(named: str, hop: str, place: str) -> None:
    with pytest.raises(RefusedError) as caught:
        Grant(named).check_hop(hop)
    assert str(caught.value) == (
        f"{origin_of(named).host} leads on to {place}, which nobody asked for. "
        "Ask for that address by its own name if you trust it."
    )


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        (" https://Example.ORG./a ", Origin("https", "example.org", 443)),
        ("HTTP://a.b", Origin("http", "a.b", 80)),
        ("http://u:p@[::1]:81/x", Origin("http", "::1", 81)),
    ],
)
def test_the_origin(url: str, origin: Origin) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    "url",
    ["ftp://a.b", "file:///etc/passwd", "http://", "a.b", "http://a\x00.b/", "http://a\t.b/", "http://a\\.b/",
     "http://a b/", "http://a\x7f.b/"],
)  # fmt: skip
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(InputError) as caught:
        origin_of(url)
    assert str(caught.value) == f"{url} is not a web address I can use. It must begin with http:// or https://."


@pytest.mark.parametrize("url", ["http://a.b:99999/", "http://[::1/", "http://a.b:x/"])
def test_what_cannot_be_read(url: str) -> None:
    with pytest.raises(InputError) as caught:
        origin_of(url)
    assert str(caught.value) == f"{url} is not a web address. Write it like https://example.org/page."


@pytest.mark.parametrize(
    ("host", "local", "loopback"),
    [
        ("localhost", True, True), ("a.localhost", True, True), ("127.0.0.9", True, True), ("::1", True, True),
        ("printer", True, False), ("nas.local", True, False), ("a.home.arpa", True, False), ("10.0.0.1", True, False),
        ("example.org", False, False), ("9.9.9.9", False, False), ("127.1", False, False), ("0x7f.1", False, False),
        ("2130706433", False, False), ("localhost.example.org", False, False),
    ],
)  # fmt: skip
def test_local_names(host: str, local: bool, loopback: bool) -> None:
    assert (is_local_name(host), is_loopback(host)) == (local, loopback)


def test_a_hidden_address_is_no_local_name() -> None:
    assert not is_local_name("0x7f000001") and not is_local_name("0xdeadbeef")


def test_the_usual_ports_are_open_from_any_port() -> None:
    for hop in ("http://other.example/", "https://other.example/"):
        assert Grant("https://shop.example:8443/").check_hop(hop) == origin_of(hop)
    with pytest.raises(RefusedError):
        Grant("https://shop.example:8443/").check_hop("https://other.example:444/")


@pytest.mark.parametrize("address", ["fd42:7::9%eth0", "::1%1"])
def test_the_card_an_address_belongs_to_changes_nothing(address: str) -> None:
    Grant("http://printer./").check_addresses("PRINTER.", 80, [address])
    with pytest.raises(RefusedError) as caught:
        Grant("https://shop.example").check_addresses("shop.example", 443, [address])
    assert str(caught.value) == (
        f"shop.example stands for {address.partition('%')[0]}, a place inside this network. "
        "If it is yours, allow it once: lam-desktop permissions allow shop.example."
    )


def test_a_host_the_person_allowed_is_a_local_place_by_its_own_name_only() -> None:
    allowed = frozenset({"printer.home.example"})
    named = Grant("http://Printer.Home.example./status", allowed)
    for address in (*OWN, *OPEN):
        named.check_addresses("printer.home.example", 80, [address])
    for address in NOBODY:
        with pytest.raises(RefusedError):
            named.check_addresses("printer.home.example", 80, [address])
    with pytest.raises(RefusedError):
        named.check_addresses("other.home.example", 80, [OWN[0]])
    other = Grant("https://shop.example", allowed)
    with pytest.raises(RefusedError, match="which nobody asked for"):
        other.check_hop("http://printer.home.example/status")
    with pytest.raises(RefusedError) as caught:
        other.check_addresses("printer.home.example", 80, [OWN[0]])
    assert caught.value.hint == "I only go there when you name it itself."


@pytest.mark.parametrize("address", ["169.254.169.254", "100.100.100.200"])
def test_nobody_is_told_to_allow_what_is_never_reached(address: str) -> None:
    with pytest.raises(RefusedError) as caught:
        Grant("https://shop.example").check_addresses("shop.example", 443, [address])
    assert caught.value.hint == "I only go there when you name it itself."
