"""Data objects told in prose: "with guest Ines and nights 4", "setting the mail to a@b.org and active to false".

Rule: a stretch is read whole or not at all; of what a server is told nothing may be left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lam_desktop.planning.grammar import lists
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES
from lam_desktop.planning.grammar.rows import Found

_Q = r"\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']*(?:'\w[^']*)*'(?!\w)"
_BARRIER = re.compile(r"(?:https?://|www\.)[^\s\"'<>]*[^\s\"'<>.,;:!?)]|(?<=[\w\"'”)])[.!?](?=\s|$)|\n")
_LEAD = re.compile(  # words around data that are none of it
    r"(?:(?:please|pls|can|could|would|you|now|then|and|so|also|just|send(?:ing)?|post(?:ing)?|put(?:ting)?|patch(?:ing)?|submit(?:ting)?|push|tell(?:ing)?|inform|updat(?:e|ing)|make|do|call|hit|create"
    r"|add|log|record|report|register|us(?:e|ing)|via|it|this|an?|the|my|new|following|entry|record|json|object|body|request|payload|fields|values|properties|data|api|server|service|webhook|endpoint|to|at|on|as|in|with"
    r"|containing|contains|setting|set|that|saying|where|which|has|having|method|there|for)\b|[\s,:;(–-])+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,;:)]|(?<![.\w/])(?:please|pls|thanks|thank\s+you|to|at|on|in|for|and|with|via|using|it|there|the|api|server|service|webhook|(?:in|as)\s+(?:the\s+|its\s+)?body|as\s+(?:an?\s+)?(?:json|object|post|put|patch)(?:\s+(?:object|request|data))?|json))+$",
    re.IGNORECASE,
)
_KEY = rf"(?P<key>{_Q}|[^\W\d][\w-]*)"
_LINK = r"\s*(?:=|:)\s*|\s+(?:(?:set|equal|changed)\s+to|being|equals|(?:is|are|should\s+be|shall\s+be|must\s+be)(?:\s+(?:now|set\s+to))?|to\s+be|to|of|as)\s+"
_FILE = re.compile(  # "the contents of data/a.json" are no pair
    rf"[\w~.-]*[a-z]{{2}}[\w.-]*/[\w./-]+|[^\s@]+\.(?:{'|'.join(each.lstrip('.') for each in sorted(KNOWN_SUFFIXES))})",
    re.IGNORECASE,
)
_LINKED = re.compile(
    rf"(?:(?:the|an?|its|my|their|field|key)\s+)*{_KEY}(?:{_LINK})(?P<value>\S.*)", re.IGNORECASE | re.DOTALL
)
_PLAIN_PAIR = re.compile(
    rf"(?:(?:the|an?|its|my|their|field|key)\s+)*{_KEY}\s+(?P<value>\S.*)", re.IGNORECASE | re.DOTALL
)
_TURNED = re.compile(
    rf"(?:the\s+)?(?:value\s+|number\s+)?(?P<value>{_Q}|[-+]?\d[\d.]*)\s+as\s+(?:the\s+)?{_KEY}", re.IGNORECASE
)
_PARTED = re.compile(rf"(?:{_Q})|(?P<joint>\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+)", re.IGNORECASE)
_TEXTS = frozenset("text message note title comment content description subject body name label summary reason".split())
_NO_KEYS = frozenset(
    "it that this these those there what which who they he she i we you is are row rows file the".split()
)
_LONGEST = 12  # words of a value that stands in no quotes


def told(text: str) -> tuple[Found, ...]:
    """The data that a clause tells: written out, in pairs, or, where it reads no stretch whole, as `lists.data` finds it."""
    written = lists.data(text) if re.search(r"[\[{].*[\]}]", text, re.DOTALL) else ()
    found = [] if written else [each for each in map(_object, _stretches(text)) if each is not None]
    if not found:
        return written or lists.data(text)
    together: dict[str, Any] = {}
    for each in found:
        together |= each.value
    return (Found(together, found[0].start, found[-1].end),)


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    """What stands between addresses and ends of sentences, without the words around the data."""
    start = 0
    for barrier in (*_BARRIER.finditer(text), None):
        end = len(text) if barrier is None else barrier.start()
        lead = _LEAD.match(text, start, end)
        begin = lead.end() if lead else start
        tail = _TAIL.search(text[begin:end])
        rest = text[begin : begin + tail.start() if tail else end]
        if rest.strip():
            yield begin, rest
        start = end if barrier is None else barrier.end()


def _object(stretch: tuple[int, str]) -> Found | None:
    """The pairs of a stretch; None where anything in it is none."""
    start, text = stretch
    pairs: dict[str, Any] = {}
    last = ""
    for item, joint in _items(text):
        pair = _pair(item)
        if pair is not None:
            last = pair[0]
            pairs[last] = pair[1]
        elif last in _TEXTS and isinstance(pairs.get(last), str):
            pairs[last] += f"{joint}{item}"
        else:
            return None
    return Found(pairs, start, start + len(text)) if pairs else None


def _items(text: str) -> Iterator[tuple[str, str]]:
    """The parts of an enumeration, each with what joins it to the one before; quotes are never cut."""
    start, joint = 0, ""
    for found in _PARTED.finditer(text):
        if found["joint"] is not None:
            yield text[start : found.start()].strip(), joint
            start, joint = found.end(), found["joint"]
    yield text[start:].strip(), joint


def _pair(item: str) -> tuple[str, Any] | None:
    for form in (_TURNED, _LINKED, _PLAIN_PAIR):
        found = form.fullmatch(item)
        if found is None:
            continue
        key, said = found["key"].strip("\"'“”"), found["value"].strip()
        if key.lower() in _NO_KEYS or (form is _PLAIN_PAIR and not _is_value(key, said)):
            continue
        if not re.fullmatch(_Q, said) and any(map(_FILE.fullmatch, said.split())):
            return None
        if len(said.split()) <= _LONGEST or re.fullmatch(_Q, said):
            return key, _plain(said)
    return None


def _is_value(key: str, said: str) -> bool:
    """Whether words right behind a name can be its value, with nothing between them that says so."""
    plain = isinstance(_plain(said), str) and not re.fullmatch(_Q, said)
    return not plain or len(said.split()) == 1 or said[:1].isupper() or said[:1].isdigit() or key.lower() in _TEXTS


def _plain(said: str) -> Any:
    if re.fullmatch(_Q, said):
        return said[1:-1]
    try:
        return json.loads(said.lower() if said.lower() in ("true", "false", "null") else said)
    except ValueError:
        return said
