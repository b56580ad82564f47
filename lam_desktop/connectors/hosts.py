"""Which network addresses may be talked to. Rule: the public net, or exactly the local place the user named.

Against server-side request forgery: every address a name stands for is checked, and the one that was checked is the
one connected to (see `wire.CheckedResolver`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from lam_desktop.core.errors import InputError, RefusedError

_PORTS = {"http": 80, "https": 443}
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
_LOCAL_ENDINGS = (".localhost", ".local", ".lan", ".home.arpa", ".internal", ".intranet")


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host (lower case) and port of an address."""

    scheme: str
    host: str
    port: int


def origin_of(url: str) -> Origin:
    """Read an address. Raises InputError for what is no http or https address, also with odd characters in it."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise InputError(f"{url[:200]} is not a web address.", "Write it like https://example.org/page.") from error
    if parts.scheme.lower() not in _PORTS or not parts.hostname or re.search(r"[\x00-\x20\x7f\\]", url.strip()):
        raise InputError(f"{url[:200]} is not a web address I can use.", "It must begin with http:// or https://.")
    scheme = parts.scheme.lower()
    return Origin(scheme, parts.hostname.lower().rstrip("."), port or _PORTS[scheme])


def is_local_name(host: str) -> bool:
    """True for hosts that by their very spelling are on this machine or in the local net."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        # "127.1", "0x7f.1" and "2130706433" are spellings that hide an address: never a grant
        hidden = re.fullmatch(r"(0x[0-9a-f]*|\d+)(\.(0x[0-9a-f]*|\d+))*", host) is not None
        return not hidden and ("." not in host or host.endswith(_LOCAL_ENDINGS))


def is_loopback(host: str) -> bool:
    """True for this very machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """True for addresses of the open net that carry no other address inside."""
    if not address.is_global or address.is_multicast:
        return False
    if isinstance(address, IPv6Address):
        inside = address.ipv4_mapped or address.sixtofour or address.teredo
        return inside is None and not any(address in net for net in _NAT64)
    return True


class Grant:
    """What one request may reach: the public net and, if the user named one, that local host and port."""

    def __init__(self, named: str) -> None:
        self._named = origin_of(named)
        self._local = is_local_name(self._named.host)

    def check_hop(self, url: str) -> Origin:
        """The origin of a redirect's target. Raises RefusedError for local places nobody named and odd ports."""
        hop = origin_of(url)
        same_place = (hop.host, hop.port) == (self._named.host, self._named.port)
        if not same_place and (is_local_name(hop.host) or hop.port not in (80, 443, self._named.port)):
            raise RefusedError(
                f"{self._named.host} leads on to {hop.host}:{hop.port}, which nobody asked for.",
                "Ask for that address by its own name if you trust it.",
            )
        return hop

    def check_addresses(self, host: str, port: int, addresses: Sequence[str]) -> None:
        """Check all addresses a name stands for. Raises RefusedError when any is not allowed."""
        named = self._local and (host.lower().rstrip("."), port) == (self._named.host, self._named.port)
        for text in addresses:
            address = ip_address(text.split("%", 1)[0])
            usable = not (address.is_link_local or address.is_multicast or address.is_unspecified)
            if not (is_public(address) or (named and usable)):
                raise RefusedError(
                    f"{host} stands for {address}, a place inside this network.",
                    "I only go there when you name it itself.",
                )
