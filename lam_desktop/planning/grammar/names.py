"""Names with spaces that need no quotes: words that together spell what is there become one token, before anything is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.world import World

_LED = re.compile(  # words after which a folder stands
    r"\b(?:in|on|inside|within|under|from|of|to|into|folder|directory|album|called|named)\s+(?:(?:the|my|our)\s+)?[\"“„'‘]?$",
    re.IGNORECASE,
)
_TOLD = re.compile(  # what a mail or a text says names no folder
    r"\b(?:say(?:s|ing)?|tell(?:s|ing)?|inform\w*|announc\w*|subject|text|message|that|called|named)\b[^.!?]*$",
    re.IGNORECASE,
)
_NOUN = re.compile(r"[\"”“'’]?\s+(?:folder|directory|album)\b", re.IGNORECASE)
_WHERE = r"\s+(?:in|on|from|inside|under)\s+(?:my\s+|the\s+)?{parent}\b(?:\s+folder\b)?"
_FREE = (Type.WORD, Type.NUMBER, Type.FILENAME, Type.MARK, Type.SUFFIX)


def with_names(tokens: tuple[Token, ...], text: str, world: World) -> tuple[Token, ...]:
    """The tokens with each name that is there, spaces and all, as one: a file by its name, a folder by its path."""
    found: list[Token] = []
    index = 0
    merged = {each.start: each for each in _names(tokens, text, world)}
    while index < len(tokens):
        token = merged.get(tokens[index].start, tokens[index])
        found.append(token)
        while index < len(tokens) and tokens[index].start < token.end:
            index += 1
    return tuple(_again(found, world))


def _again(tokens: list[Token], world: World) -> Iterator[Token]:
    """In "sort Documents/receipts …, bring them up into receipts" the last word is that folder once more."""
    said: dict[str, str] = {}
    before = ""
    for token in tokens:
        path = said.get(token.low, "") if token.type is Type.WORD and before in _LEADING else ""
        yield replace(token, type=Type.PATH, value=path) if path else token
        if token.type is Type.PATH and "/" in token.value and world.is_folder(token.value.removeprefix("~/")):
            said[token.low.rstrip("/").rpartition("/")[2]] = token.value
        before = token.low


_LEADING = frozenset({"in", "into", "to", "inside", "from", "of", "under", "below"})


def _names(tokens: tuple[Token, ...], text: str, world: World) -> Iterator[Token]:
    """Names in the text, none inside another, each from the beginning of a token to the end of one."""
    low, taken = text.lower(), 0
    if " " not in low.strip():
        return
    there = {name: places for name, places in world.whereabouts.spaced.items() if name in low}
    starts = {token.start: at for at, token in enumerate(tokens)}
    longest = sorted(there, key=len, reverse=True)
    for start in sorted(starts):
        for name in longest if start >= taken else ():
            at, inner = starts[start], start + (tokens[starts[start]].type is Type.QUOTED)
            if not low.startswith(name, inner):
                continue
            token = _token(tokens, at, inner, name, there[name], text, world)
            if token is not None:
                taken = token.end
                yield token
                break


def _token(
    tokens: tuple[Token, ...], at: int, start: int, name: str, places: tuple[str, ...], text: str, world: World
) -> Token | None:
    """One name as a token, where it is meant as one."""
    end = start + len(name)
    quoted = tokens[at].type is Type.QUOTED
    if quoted:
        if tokens[at].end != end + 1:
            return None
        end = tokens[at].end
    else:
        inside = [each for each in tokens[at:] if each.start < end]
        if inside[-1].end != end or any(each.type not in _FREE for each in inside):
            return None
    folders = [each for each in places if world.is_folder(each)]
    if not folders:
        return None if quoted else Token(Type.FILENAME, text[start:end], start, end)
    said = PurePosixPath(folders[0]).name
    spelled = text[start : start + len(said)] == said and said != said.lower() and not quoted
    led = _LED.search(text[:start]) or _NOUN.match(text[end:])
    if not (spelled or led) or _TOLD.search(text[: tokens[at].start]):
        return None
    for folder in folders:
        parent = re.escape(PurePosixPath(folder).parent.name)
        if parent and (where := re.match(_WHERE.format(parent=parent), text[end:], re.IGNORECASE)):
            return Token(Type.PATH, folder, tokens[at].start, end + where.end())
    return Token(Type.PATH, folders[0], tokens[at].start, end) if len(folders) == 1 else None
