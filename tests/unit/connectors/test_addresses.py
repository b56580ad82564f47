"""Addresses of mail, read once and strictly."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.addresses import one_line, parse, parse_all
from lam_desktop.core.errors import InputError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("anna@example.org", "anna@example.org"), (" Anna@EXAMPLE.Org ", "Anna@example.org"),
        ("Anna Bell <anna@example.org>", "anna@example.org"), ('"Bell, Anna" <anna@example.org>', "anna@example.org"),
        ("<anna@example.org>", "anna@example.org"), ("mailto:anna@example.org", "anna@example.org"),
        ("anna+list.x@a-b.example", "anna+list.x@a-b.example"), ("anna@localhost", "anna@localhost"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"), ("a" * 64 + "@b.example", "a" * 64 + "@b.example"),
    ],
)  # fmt: skip
def test_what_is_an_address(text: str, address: str) -> None:
    assert parse(text) == address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("anna", "anna"), ("@example.org", "@example.org"), ("anna@", "anna@"), ("a@b@c.example", "a@b@c.example"),
        (".a@b.example", ".a@b.example"), ("a..b@c.example", "a..b@c.example"), ("a b@c.example", "a b@c.example"),
        ("a@-b.example", "a@-b.example"), ("a@b..example", "a@b..example"), ("a@b_c.example", "a@b_c.example"),
        ("a@b.example\nBcc: c@d.example", "a@b.example\\nBcc: c@d.example"),
        ("a@b.example, c@d.example", "a@b.example, c@d.example"), ("ä@b.example", "\\xe4@b.example"),
        ("A <a@b.example> <c@d.example>", "A <a@b.example> <c@d.example>"), ("a@b\u202e.example", "a@b\\u202e.example"),
        ("a" * 65 + "@b.example", "a" * 65 + "@b.example"), ("a@" + "b" * 64 + ".ex", "a@" + "b" * 64 + ".ex"),
        ("a@" + "é" * 70 + ".example", "a@" + "\\xe9" * 70 + ".example"), (" x" * 60, "x" + " x" * 39 + " "),
    ],
)  # fmt: skip
def test_what_is_none(text: str, shown: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(text)
    assert str(caught.value) == f"“{shown}” is not an e-mail address. Write it like anna@example.org."


def test_each_receiver_once() -> None:
    assert parse_all(["A <b@c.example>", "d@e.example", "B@C.example"]) == ["b@c.example", "d@e.example"]
    assert parse_all(None) == [] and parse_all([]) == []


@pytest.mark.parametrize("mark", ["\r", "\n", "\r\n", "\x00", "\x0b", "\x1b", "\x7f", "\x85", "\u2028", "\u2029"])
def test_a_header_is_one_line(mark: str) -> None:
    with pytest.raises(InputError) as caught:
        one_line(f"Hello{mark}Bcc: c@d.example", "subject")
    assert str(caught.value) == "The subject must be one line. Take the line breaks out."
    assert one_line(" Hello\tyou \n", "subject") == "Hello\tyou"
