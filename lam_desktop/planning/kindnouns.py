"""Files called by their kind and by what their folder is called: "the jpg receipts in Pictures/receipts" are the jpgs there.

Rule: only where the folder bears the same name; elsewhere the noun may tell which of them are meant.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import singular, suffixes_of

_KIND_AND_NOUN = re.compile(
    r"\b(?P<kind>[a-z0-9]{2,4})s?\s+(?P<noun>[a-z]+s)\s+(?P<prep>in|from|of|inside|under)\s+(?P<place>(?:my\s+|the\s+)?(?:\"[^\"]+\"|[\w~][\w~/.-]*))",
    re.IGNORECASE,
)


def plain_kinds(text: str) -> str:
    """The request with such nouns as plain kinds of files."""
    return _KIND_AND_NOUN.sub(_plain, text)


def _plain(said: re.Match[str]) -> str:
    last = said["place"].strip('"').rstrip("/").rpartition("/")[2].lower()
    same = singular(said["noun"].lower()) in {singular(word) for word in re.findall(r"[a-z]+", last)}
    if not same or not suffixes_of(said["kind"]) or said["noun"].lower() == "files":
        return said[0]
    return f"{said['kind']} files {said['prep']} {said['place']}"
