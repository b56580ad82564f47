"""Words that say how, not what: the names of saved plans, "if possible", "if that fails".

They are taken out of the text before it is read, and blanks stand in their place, so that all offsets stay as they are:
a name may hold any words ("Monday cleanup"), and none of them may be read as a day or a folder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lam_desktop.planning.grammar.lexer import tokenize

_STAND_IN = "make"  # what a call is read as: any verb will do
_NEXT = "then"  # what "if that fails" is read as: the next step begins
_TRY = re.compile(
    r"\bif (?:at all |it is |it's |that is |that's )?possible\b|\bif (?:it|that) works(?: out)?\b|\bwhere possible\b"
    r"|\btry(?:ing)? (?:to|and)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\b(?:if (?:that|this|it|the first(?: one)?)(?: step)? (?:fails|does ?n[o']t work|doesnt work|did ?n[o']t work"
    r"|does not work|did not work|is not possible|isn't possible|cannot be done|can't be done)|failing that),?",
    re.IGNORECASE,
)
_DATED = re.compile(  # of what is made, not of what is renamed
    r"(?:\b(?:cop(?:y|ies)|back(?:ed)?\s?up|backups?|zip|tar|pack|archive|compress|save|store|export|write|make|create|download|convert"
    r"|merge|combine|collect|put|move)\b)(?:(?!\b(?:rename|names? of|add|today'?s date)\b)[^!?;])*?"
    r"(?P<dated>,?\s*\b(?:with|including|carrying|plus|using)\s+(?:(?:the|a|its)\s+)?"
    r"(?:(?:(?:current|today['’]?s|actual|present)\s+)?(?:date|day|timestamp)(?:\s+of\s+today)?\s+(?:in|at\s+the\s+end\s+of|as\s+part\s+of|added\s+to|behind|after)"
    r"\s+(?:(?:the|its|their)\s+)?(?:(?:file|folder|zip)\s*)?names?\b|(?:current|today['’]?s)\s+date\b(?:\s+(?:added|appended|attached))?))",
    re.IGNORECASE,
)
_TOLD = re.compile(  # what is said in a message is no word about the chore
    r"\b(?:say(?:s|ing)?|tell(?:s|ing)?|ask(?:s|ing)?|inform\w*|announc\w*|remind\w*|messages?|subject|notes?|called)\b"
    r"[^.!?;]*$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[.;:,!?]|\b(?:and|then|also|but|please|or))$", re.IGNORECASE)
_CLOSES = re.compile(r",?\s*(?:and|then|but|or)\b|[.;!?]|$", re.IGNORECASE)
_RENAMES = re.compile(r"\b(?:rename|call|name)\b(?:(?!\b(?:and|then)\b)[^.;!?])*$", re.IGNORECASE)
_VERB = r"(?:run|do|start|execute|perform|launch|repeat|carry\s+out|go\s+through)\s+"
_THE = r"(?:(?:my|the|our|that|this|saved)\s+){0,3}(?:(?:workflow|routine|chore)\s+)?"
_KIND = r"(?:\s+(?:workflow|routine|chore))?"


@dataclass(frozen=True, slots=True)
class Asides:
    """Offsets of what was heard: calls of saved plans with their names, clauses that may fail, and that stand in, and
    clauses that want the day in the name of what they make.
    """

    calls: tuple[tuple[int, str], ...] = ()
    tries: tuple[int, ...] = ()
    instead: tuple[int, ...] = ()
    dated: tuple[int, ...] = ()


def hear(text: str, names: Sequence[str]) -> tuple[str, Asides]:
    """The text without its asides, just as long, and the asides."""
    text, calls = _calls(text, names)
    held = [(token.start, token.end) for token in tokenize(text) if token.is_literal]

    def free(match: re.Match[str]) -> bool:
        inside = any(start < match.end() and match.start() < end for start, end in held)
        return not inside and _TOLD.search(text[: match.start()]) is None

    instead = [match for match in _INSTEAD.finditer(text) if free(match) and text[: match.start()].strip()]
    for match in instead:
        text = _put(text, match.start(), match.end(), _NEXT)
    tries = []
    for match in [match for match in _TRY.finditer(text) if free(match)]:
        start, end, place = _stretch(text, match)
        text = _put(text, start, end, "")
        tries.append(place)
    dated = [match for match in _DATED.finditer(text) if not _RENAMES.search(text[: match.start("dated")])]
    for match in dated:
        text = _put(text, *match.span("dated"), "")
    places = tuple(_next_word(text, match.end()) for match in instead)
    return text, Asides(tuple(calls), tuple(tries), places, tuple(match.start("dated") - 1 for match in dated))


def _calls(text: str, names: Sequence[str]) -> tuple[str, list[tuple[int, str]]]:
    found: list[tuple[int, str]] = []
    for name in sorted(names, key=len, reverse=True):
        words = r"\s+".join(re.escape(word) for word in name.split())
        said = rf"[\"“”'‘]?{words}[\"“”'’]?{_KIND}(?!\w)"
        alone = re.compile(rf"^\s*{_THE}{said}[\s.!]*$", re.IGNORECASE)
        match = alone.search(text) or re.search(rf"\b{_VERB}{_THE}{said}", text, re.IGNORECASE)
        while match:
            found.append((match.start(), name))
            text = _put(text, match.start(), match.end(), _STAND_IN)
            match = re.search(rf"\b{_VERB}{_THE}{said}", text, re.IGNORECASE)
    return text, sorted(found)


def _stretch(text: str, match: re.Match[str]) -> tuple[int, int, int]:
    """What goes with "if possible", with its commas, and a place in the clause it is about: the next or this one."""
    before, after = text[: match.start()].rstrip(), text[match.end() :]
    leads = match[0].lower().startswith("try") or (_OPENS.search(before) and not _CLOSES.match(after.lstrip()))
    if not leads:
        return match.start(), match.end(), max(len(before.rstrip(" ,")) - 1, 0)
    start, end = match.start(), match.end()
    if re.search(r"\b(?:and|then|also|but),$", before, re.IGNORECASE):
        start = len(before) - 1
    if after.lstrip().startswith(","):
        end += after.index(",") + 1
    return start, end, _next_word(text, end)


def _next_word(text: str, start: int) -> int:
    """Where the next word begins."""
    found = re.search(r"[^\s,;:.]", text[start:])
    return start + (found.start() if found else 0)


def _put(text: str, start: int, end: int, word: str) -> str:
    """The text with one word, and blanks, in the place of a stretch."""
    return text[:start] + word.ljust(end - start)[: end - start] + text[end:]
