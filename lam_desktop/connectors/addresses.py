"""E-mail addresses. Rule: an address is read once, strictly, and from then on is plain ASCII without surprises."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lam_desktop.core.errors import InputError

_NAMED = re.compile(r'^\s*(?:"?(?P<name>[^"<>\x00-\x1f\x7f]*?)"?\s*)<(?P<address>[^<>]+)>\s*$')
_LOCAL = re.compile(r"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"\A(?=.{{1,253}}\Z)({_LABEL}\.)*{_LABEL}\Z")


def parse(text: str) -> str:
    """The bare ASCII address of "anna@example.org" or "Anna <anna@example.org>"; other alphabets in the domain as IDNA.

    Raises: InputError for anything else, line breaks and hidden characters included.
    """
    named = _NAMED.match(text)
    address = (named["address"] if named else text).strip().removeprefix("mailto:")
    local, at, domain = address.rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode()
    except UnicodeError:
        ascii_domain = ""
    if not (at and len(local) <= 64 and _LOCAL.match(local) and _DOMAIN.match(ascii_domain)):
        shown = text.strip()[:80].encode("unicode_escape").decode()
        raise InputError(f"“{shown}” is not an e-mail address.", "Write it like anna@example.org.")
    return f"{local}@{ascii_domain.lower()}"


def parse_all(texts: Iterable[str] | None) -> list[str]:
    """Several addresses, each once, in the order given."""
    found: dict[str, str] = {}
    for address in map(parse, texts or ()):
        found.setdefault(address.lower(), address)
    return list(found.values())


def one_line(text: str, what: str) -> str:
    """A header's text. Raises InputError for line breaks: they could begin a header of their own."""
    if re.search(r"[\r\n\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]", text.strip()):
        raise InputError(f"The {what} must be one line.", "Take the line breaks out.")
    return text.strip()
