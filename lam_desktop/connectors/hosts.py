"""Which network addresses may be talked to. Rule: the public net, or exactly the local place the user named.

Against server-side request forgery: every address a name stands for is checked, and the one that was checked is the
one connected to (see `wire.CheckedResolver`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from lam_desktop.core.errors import InputError, RefusedError

_PORTS = {"http": 80, "https": 443}
_UNICAST = IPv6Network("2000::/3")  # all that is routed in the open net; NAT64 and ::a.b.c.d lie outside of it
_UNIQUE_LOCAL = IPv6Network("fc00::/7")  # what a home or a firm gives its own machines
_FUTURE = IPv6Network("3fff::/20")  # for examples only (RFC 9637), which the standard library does not know yet
_ODD = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))  # assigned to protocols, old 6to4 relays
_KEEPERS_OF_KEYS = frozenset(  # where clouds tell a machine its own secrets; link-local ones are refused as such
    map(ip_address, ("100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd20:ce::254"))
)
_LOCAL_ENDINGS = (".localhost", ".local", ".lan", ".home.arpa", ".internal", ".intranet")


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host (lower case, in ASCII as it is connected to) and port of an address."""

    scheme: str
    host: str
    port: int


def origin_of(url: str) -> Origin:
    """Read an address. Raises InputError for what is no http or https address, also with odd characters in it."""
    try:
        parts = urlsplit(url.strip())
        host, port = _ascii(parts.hostname or ""), parts.port
    except ValueError as error:
        raise InputError(f"{url[:200]} is not a web address.", "Write it like https://example.org/page.") from error
    if parts.scheme.lower() not in _PORTS or not host or re.search(r"[\x00-\x20\x7f\\]", url.strip()):
        raise InputError(f"{url[:200]} is not a web address I can use.", "It must begin with http:// or https://.")
    scheme = parts.scheme.lower()
    return Origin(scheme, host, port or _PORTS[scheme])


def _ascii(host: str) -> str:
    """The host as the net knows it: ①②⑦.0.0.1 is 127.0.0.1. Raises ValueError when it cannot be one."""
    if not host.isascii():
        import idna

        host = idna.encode(host, uts46=True).decode("ascii")
    plain = host.lower().rstrip(".")
    try:
        return str(ip_address(plain))
    except ValueError:
        return plain


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
    if not address.is_global or address.is_multicast or address in _KEEPERS_OF_KEYS:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in net for net in _ODD)
    return address in _UNICAST and address not in _FUTURE and not _carries_another(address)


def _carries_another(address: IPv6Address) -> bool:
    """True when an IPv4 address stands inside: 6to4, Teredo, ISATAP (RFC 5214)."""
    isatap = (int(address) >> 32) & 0xFDFFFFFF == 0x5EFE
    return isatap or (address.sixtofour or address.teredo) is not None


def _may_be_named(address: IPv4Address | IPv6Address) -> bool:
    """True for what a person may mean by naming a place in the own network: no keeper of keys, nothing in disguise."""
    if address.is_link_local or address.is_multicast or address.is_unspecified or address in _KEEPERS_OF_KEYS:
        return False
    own = isinstance(address, IPv4Address) or address in _UNIQUE_LOCAL
    return address.is_loopback or (own and not (isinstance(address, IPv6Address) and _carries_another(address)))


class Grant:
    """What one request may reach: the public net and, if the user named one, that local host and port.

    Args:
        allowed: hosts that count as local by the person's leave, whatever their names look like.
    """

    def __init__(self, named: str, allowed: Collection[str] = ()) -> None:
        self._named = origin_of(named)
        self._allowed = allowed
        self._local = self._is_inside(self._named.host)

    def _is_inside(self, host: str) -> bool:
        return is_local_name(host) or host in self._allowed

    def check_hop(self, url: str) -> Origin:
        """The origin of a redirect's target. Raises RefusedError for local places nobody named and odd ports."""
        hop = origin_of(url)
        same_place = (hop.host, hop.port) == (self._named.host, self._named.port)
        if not same_place and (self._is_inside(hop.host) or hop.port not in (80, 443, self._named.port)):
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
            if not (is_public(address) or (named and _may_be_named(address))):
                hint = "I only go there when you name it itself."
                if host.lower().rstrip(".") == self._named.host and not self._local and _may_be_named(address):
                    hint = f"If it is yours, allow it once: lam-desktop permissions allow {self._named.host}."
                raise RefusedError(f"{host} stands for {address}, a place inside this network.", hint)
