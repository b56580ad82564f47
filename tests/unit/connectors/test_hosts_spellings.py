"""However an address is spelt, only the open net is reached: beside a slow table of all blocks, written down anew."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import quote

import pytest
import yarl
from hypothesis import example, given
from hypothesis import strategies as some

from lam_desktop.connectors.hosts import Grant, is_local_name, is_public, origin_of
from lam_desktop.core.errors import LamError

# IANA's registries of special addresses, as first bits; what is no unicast, and where clouds keep keys
CLOSED_4 = (
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
    "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
    "168.63.129.16/32 100.100.100.200/32"
).split()
OPEN_6 = "2000::/3"
CLOSED_6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()
OPENED_6 = "2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28".split()
ISATAP = ("00000000000000000101111011111110", "00000010000000000101111011111110")


def bits(text: str) -> str:
    family = socket.AF_INET6 if ":" in text else socket.AF_INET
    return "".join(f"{byte:08b}" for byte in socket.inet_pton(family, text))


def within(text: str, blocks: list[str]) -> bool:
    return any(
        (":" in block) == (":" in text) and bits(text).startswith(bits(block.split("/")[0])[: int(block.split("/")[1])])
        for block in blocks
    )


def is_open(text: str) -> bool:
    """The slow answer."""
    if ":" not in text:
        return not within(text, CLOSED_4)
    inner = bits(text)[64:96]
    return within(text, [OPEN_6]) and inner not in ISATAP and (not within(text, CLOSED_6) or within(text, OPENED_6))


def reached(url: str) -> set[str]:
    """What would be connected to, had a page of the open net led on to this address."""
    grant = Grant("https://shop.example/")
    try:
        origin = grant.check_hop(url)
        host = yarl.URL(url).raw_host or ""
    except (LamError, ValueError):
        return set()
    try:
        found = [str(ip_address(host))]
    except ValueError:
        try:  # a number in disguise; names are looked up elsewhere
            infos = socket.getaddrinfo(host, origin.port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except (OSError, UnicodeError):
            return set()
        found = [str(info[4][0]) for info in infos]
    try:
        grant.check_addresses(host, origin.port, found)
    except LamError:
        return set()
    return {address.partition("%")[0] for address in found}


def near(block: str) -> some.SearchStrategy[int]:
    """The first and last of a block, their neighbours, and anything in it."""
    text, _, length = block.partition("/")
    size = 128 if ":" in text else 32
    first = int(bits(text), 2)
    last = first + 2 ** (size - int(length)) - 1
    edges = [each for each in (first - 1, first, first + 1, last - 1, last, last + 1) if 0 <= each < 2**size]
    return some.one_of(some.sampled_from(edges), some.integers(first, last))


FOURS = some.one_of(some.integers(0, 2**32 - 1), *map(near, CLOSED_4)).map(IPv4Address)
SIXES = some.one_of(some.integers(0, 2**128 - 1), *map(near, [OPEN_6, *CLOSED_6, *OPENED_6, "fc00::/7", "fe80::/10"]))

HOLDERS: list[Callable[[int], int]] = [  # an older address inside a newer one
    lambda four: 0xFFFF << 32 | four,
    lambda four: four,
    lambda four: 0x0064FF9B << 96 | four,
    lambda four: 0x0064FF9B0001 << 80 | four,
    lambda four: 0x2002 << 112 | four << 80 | 1,
    lambda four: 0x20010000 << 96 | (four ^ 0xFFFFFFFF),
    lambda four: 0x2A030077 << 96 | 0x5EFE << 32 | four,
    lambda four: 0x2A030077 << 96 | 0x02005EFE << 32 | four,
]
DIGITS = {
    "wide": str.maketrans("0123456789.", "０１２３４５６７８９．"),
    "round": str.maketrans("123456789", "①②③④⑤⑥⑦⑧⑨"),
    "dots": str.maketrans(".", "。"),
    "bold": str.maketrans("0123456789", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"),
    "arabic": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
}


def spellings(four: IPv4Address) -> list[str]:
    """One address in all the ways that anything takes for it."""
    number, parts = int(four), str(four).split(".")
    low = number & 0xFFFFFF
    plain = [
        str(four), f"{four}.", str(number), hex(number), f"0{number:o}", ".".join(hex(int(each)) for each in parts),
        ".".join(f"0{int(each):o}" for each in parts), f"{parts[0]}.{low}", f"{parts[0]}.{parts[1]}.{low & 0xFFFF}",
        f"0x{int(parts[0]):x}.{low}", quote(str(four)), "".join(f"%{ord(each):02x}" for each in str(four)),
        f"good.example@{four}", f"{four}#@good.example", f"{four}\\@good.example", f"{four}%00.good.example",
        f"[::ffff:{four}]", f"[::{four}]", f"[64:ff9b::{four}]", f" {four}", f"{four}\t", f"{four}:80", f"{four}:443",
    ]  # fmt: skip
    return plain + [str(four).translate(table) for table in DIGITS.values()]


@given(FOURS)
@example(IPv4Address("127.0.0.1"))
@example(IPv4Address("169.254.169.254"))
def test_no_spelling_leads_inside(four: IPv4Address) -> None:
    assert is_public(four) == is_open(str(four))
    for host in spellings(four):
        for url in (f"http://{host}/", f"HTTPS://{host}/a?b", f"//{host}/", f"http:/{host}/"):
            for address in reached(url):
                assert is_open(address), url
    if is_open(str(four)):
        assert reached(f"http://{four}/") == {str(four)}, "the open net is not closed"
        assert reached(f"http://{str(four).translate(DIGITS['wide'])}/") == {str(four)}


@given(some.one_of(SIXES, *(FOURS.map(int).map(holder) for holder in HOLDERS)).map(IPv6Address))
def test_no_newer_address_leads_inside(six: IPv6Address) -> None:
    if is_public(six):
        assert is_open(str(six))
    for host in (str(six), six.exploded, str(six).upper(), f"{six}%25eth0"):
        for address in reached(f"http://[{host}]/"):
            assert is_open(address), host
    if is_open(str(six)) and not within(str(six), OPENED_6):
        assert reached(f"http://[{six.exploded}]/") == {str(six)}, "the open net is not closed"


@pytest.mark.parametrize("holder", HOLDERS)
def test_an_older_address_inside_is_never_public(holder: Callable[[int], int]) -> None:
    for four in ("10.1.2.3", "127.0.0.1", "9.9.9.9"):
        assert not is_public(IPv6Address(holder(int(IPv4Address(four)))))


@given(some.text(max_size=40), some.sampled_from(["http://{}/", "http://a{}@b.example/", "{}", "https://x.example{}"]))
def test_any_text_is_an_address_or_a_plain_no(text: str, form: str) -> None:
    """What is read has one host, in letters the net knows, and the same when it is read again."""
    try:
        origin = origin_of(form.format(text))
    except LamError:
        return
    assert origin.host.isascii() and origin.host and 0 < origin.port < 65536
    again = f"[{origin.host}]" if ":" in origin.host else origin.host
    assert origin_of(f"{origin.scheme}://{again}:{origin.port}/") == origin
    assert isinstance(is_local_name(origin.host), bool)
    for address in reached(form.format(text)):
        assert is_open(address)
