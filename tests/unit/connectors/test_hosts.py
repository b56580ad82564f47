"""Which addresses are of the open net, which may be named, and which nobody reaches."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from lam_desktop.connectors.hosts import Grant, is_public
from lam_desktop.core.errors import RefusedError

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
