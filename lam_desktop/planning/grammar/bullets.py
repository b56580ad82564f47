"""Marks of a list of orders: "1. …; 2. …", "a) … b) …": what stands behind each is an order, what stands before the first is not."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(
    r"(?:^|(?<=[\n:;.,])|(?<=\band)|(?<=\bthen))\s*(?P<mark>\(?(?P<sign>\d{1,2}|[a-h])(?:\)|\.(?=\s)))\s*(?=[^\s\d])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bullet:
    """Characters of one mark."""

    start: int
    end: int


def bullets(text: str) -> tuple[Bullet, ...]:
    """The marks of a list that counts up from one, of two orders at least."""
    found: list[re.Match[str]] = []
    for match in _MARK.finditer(text):
        if match["sign"].lower() in (str(len(found) + 1), chr(ord("a") + len(found))):
            found.append(match)
    return tuple(Bullet(*match.span("mark")) for match in found) if len(found) > 1 else ()
