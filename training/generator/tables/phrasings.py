"""Reads tables of phrasings: "action: phrasing;phrasing;…", one block for each action, an empty line between blocks."""

from __future__ import annotations


def phrasings(text: str) -> dict[str, tuple[str, ...]]:
    """By name of an action, its phrasings."""
    found: dict[str, tuple[str, ...]] = {}
    for block in text.strip().split("\n\n"):
        name, _, phrases = block.partition(":")
        told = (" ".join(each.split()) for each in phrases.split(";"))
        found[name.strip()] = found.get(name.strip(), ()) + tuple(each for each in told if each)
    return found
