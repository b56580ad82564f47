"""Sentences of a text, and the words in them that carry meaning. Rule: every sentence stands in the text as it is."""

from __future__ import annotations

import re

_BULLET = re.compile(r"^\s*(?:[-*•–▪]|#{1,6}|\d{1,3}[.)]|[a-z]\))\s+")
_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=[\"'“‘«(\[¿¡]*[A-ZÀ-ÞА-ЯΑ-Ω0-9])|(?<=[。！？])")
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|vs|etc|e\.g|i\.e|z\.b|d\.h|bzw|ca|approx|fig|vol|pp|inc|ltd|co|jr|sr|dept|est"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|(?-i:\b[A-Z]))\.$",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_EMPTY = frozenset(
    "a an the this that these those it its he she they them his her their we us our you your i me my and or "
    "but nor so yet if then than as of in on at to for from by with about into over under after before between "
    "through during is are was were be been being am do does did done have has had having will would shall "
    "should can could may might must not no yes all any each every some both one more most other another such "
    "only own same too very just also there here when where which who whom whose what how why because while "
    "until up down out off again once said says say".split()
)


def sentences(text: str) -> list[str]:
    """The sentences, headings and list entries of a text, each in one line."""
    found: list[str] = []
    for passage in _passages(text):
        start = 0
        for end in _END.finditer(passage):
            piece = passage[start : end.start()]
            if _SHORTENED.search(piece):
                continue
            found.append(piece)
            start = end.end()
        found.append(passage[start:])
    return [each.strip() for each in found if _WORD.search(each)]


def _passages(text: str) -> list[str]:
    """Lines that belong together, each passage as one line: wrapped lines are joined, entries of lists are not."""
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line for line in block.split("\n") if line.strip()]
        width = max((len(line) for line in lines), default=0)
        joins = False
        for line in lines:
            flat = " ".join(_BULLET.sub("", line, count=1).split())
            if joins and not _BULLET.match(line):
                found[-1] += " " + flat
            else:
                found.append(flat)
            joins = len(line) > 0.6 * width and width > 50 and _WHOLE.search(flat) is None
    return found


def key_words(text: str) -> list[str]:
    """The words that carry meaning, without their endings."""
    return [_stem(word) for word in _WORD.findall(text.casefold()) if word not in _EMPTY]


def _stem(word: str) -> str:
    word = word.replace("’", "'").removesuffix("'s")
    for ending, least in (("ings", 7), ("ing", 6), ("ies", 5), ("ed", 5), ("es", 5), ("s", 4), ("e", 5), ("y", 5)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            root = word[: -len(ending)]
            return root[:-1] if len(root) > 3 and ending in ("ing", "ed") and root[-1] == root[-2] else root
    return word
