"""The titles of the events in a calendar that a request names: by them it is known which of its words mean one.

Rule: only words of the request are looked up in it, as with the headings of a table; what stands there says nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.words import STOP

_LOOK = 512 * 1024  # bytes; of a larger calendar the first events are known
_TITLE = re.compile(r"^SUMMARY(?:;[^:\r\n]*)?:(.*(?:\r?\n[ \t].*)*)", re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\([,;\\nN])")
_ENOUGH = 0.5  # so much of a title must be said
_KINDS = frozenset(
    "appointment appointments event events meeting meetings entry entries date class lesson visit".split()
)


def look(path: Path) -> tuple[str, ...]:
    """The titles in a calendar file, each once; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(_LOOK).decode("utf-8", "replace")
    except OSError:
        return ()
    found = (_ESCAPE.sub(r"\1", _FOLD.sub("", each)).strip() for each in _TITLE.findall(text))
    return tuple(dict.fromkeys(each for each in found if each))


def said(titles: Sequence[str], words: Sequence[str]) -> tuple[int, int] | None:
    """The first and the last of some words that together name one of the titles, the one of which most is said."""
    best: tuple[float, int, int] | None = None
    for title in titles:
        parts = [part for part in re.findall(r"[^\W_]+", title.lower()) if part not in STOP]
        at = [_places(part, words) for part in parts]
        found = [places for places in at if places]
        named = {part for part, places in zip(parts, at, strict=True) if places}
        if not found or len(found) < _ENOUGH * len(parts) or (named <= _KINDS and len(parts) > len(found)):
            continue
        first, last = _closest(found)
        score = len(found) / len(parts) + 0.01 * len(found)
        if best is None or score > best[0]:
            best = (score, first, last)
    return (best[1], best[2]) if best else None


def _places(part: str, words: Sequence[str]) -> list[int]:
    return [at for at, word in enumerate(words) if _plain(word) == _plain(part)]


def _plain(word: str) -> str:
    return singular(word.removesuffix("'s").removesuffix("’s"))


def _closest(found: Sequence[Sequence[int]]) -> tuple[int, int]:
    """The first and last of one place each, as near together as can be told from the first word's places."""
    rows = []
    for begin in found[0]:
        near = [min(places, key=lambda place: abs(place - begin)) for places in found]
        rows.append((max(near) - min(near), min(near), max(near)))
    _, first, last = min(rows)
    return first, last
