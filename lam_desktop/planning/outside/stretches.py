"""Stretches of words that could be a value of their own: quoted texts, names, codes, groups of words between small ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STOP

BREAKS = frozenset(
    "between among during since until till towards toward against without within across based using related given near around"
    " through throughout regarding concerning considering including include includes followed following according because while"
    " whether ensuring ensure located besides plus versus vs than beyond above below under over starting ending ranging named"
    " called titled entitled labeled known that who which where when specifically finally lastly additionally then also next"
    " first second third lasting taking targeting focusing adhering utilizing assuming along following respectively e.g i.e".split()
)
_INNER = frozenset(
    {
        "of",
        "the",
        "de",
        "la",
        "le",
        "du",
        "di",
        "da",
        "del",
        "van",
        "von",
        "der",
        "and",
        "&",
        "in",
        "on",
        "for",
        "to",
        "a",
    }
)
_TIGHT = frozenset({"of", "the", "de", "la", "le", "du", "di", "da", "del", "van", "von", "der", "&"})
_MOST_WORDS = 6
_STATE = re.compile(r"[A-Z]{2,3}")  # "Boston, MA"
_OWNER = re.compile(r"(?<=\w)['’]s$|(?<=[A-Za-z])-(?:based|made|manufactured|produced|built|owned|born|branded)$")
_CODE = re.compile(r"(?=.*\d)(?=.*[^\W\d])[\w\-./]+|[A-Z]{2,}[\w\-]*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens that may be one value. `kind`: literal, name (written large), code or words; `whole`: nothing was cut off."""

    start: int
    end: int
    kind: str
    whole: bool = True


def stretches(clause: Clause) -> list[Stretch]:
    """All stretches of a clause, longer ones of the same kind first where they begin."""
    found: dict[tuple[int, int], Stretch] = {}
    for each in (*_literals(clause), *_names(clause), *_groups(clause)):
        found.setdefault((each.start, each.end), each)
    return list(found.values())


def _literals(clause: Clause) -> Iterator[Stretch]:
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if not clause.holds(index, index + 1):
            continue
        if token.is_literal:
            yield Stretch(index, index + 1, "literal")
        elif token.type is Type.WORD and _CODE.fullmatch(token.value) and index > clause.start:
            yield Stretch(index, index + 1, "code")


def is_code(text: str) -> bool:
    """Whether a text is a code: letters with digits, or several large letters."""
    return _CODE.fullmatch(text) is not None


def is_large(clause: Clause, index: int) -> bool:
    """A word written large that is not so only because it begins a sentence."""
    tokens = clause.reading.tokens
    if not (clause.start <= index < clause.end) or tokens[index].type is not Type.WORD:
        return False
    value, before = tokens[index].value, tokens[index - 1]
    opens = before.value in (".", "!", "?", ":") and before.end < tokens[index].start
    first = index == 0 or opens or (index == 1 and tokens[0].value in "\"'")
    if value in ("I", "I'm", "I'd", "I'll", "I've"):
        return False
    return value[:1].isupper() and (not first or (value.isupper() and len(value) > 1))


def cuts_a_name(clause: Clause, start: int, end: int) -> bool:
    """Whether a stretch begins or ends in the middle of a name: "Modern Art" of "Museum of Modern Art"."""
    tokens = clause.reading.tokens

    def goes_on(last: int, first: int, step: int) -> bool:
        if 0 < first < len(tokens) - 1 and (tokens[first].low in _TIGHT or is_inner_stop(clause, first)):
            first += step
        return is_large(clause, last) and is_large(clause, first)

    return goes_on(start, start - 1, -1) or goes_on(end - 1, end, 1)


def without_ending(clause: Clause, start: int, end: int) -> str:
    """The words of a stretch, a name at its end without what joins it to the next word: "Ada Hill's first book", "Oslo-based"."""
    text, tokens = clause.reading.slice(start, end), clause.reading.tokens
    goes_on = end < clause.end and tokens[end].type in (Type.WORD, Type.NUMBER) and tokens[end].low not in STOP
    owner = _OWNER.search(text) if goes_on and is_large(clause, end - 1) else None
    return text[: owner.start()] if owner else text


def is_inner_stop(clause: Clause, index: int) -> bool:
    """Whether a full stop stands inside a shortened name, "U.S"."""
    before, stop, after = clause.reading.tokens[index - 1 : index + 2]
    return stop.value == "." and before.end == stop.start and stop.end == after.start


def _names(clause: Clause) -> Iterator[Stretch]:
    """Names: words written large, joined by small ones, with a number or the part after a comma, "Rome, Italy"."""
    index = clause.start
    while index < clause.end:
        if not is_large(clause, index) or not clause.holds(index, index + 1):
            index += 1
            continue
        end = _run(clause, index, _TIGHT)
        yield Stretch(index, end, "name")
        wide = _run(clause, index, _INNER)
        if wide != end:
            yield Stretch(index, wide, "name", False)
        tokens = clause.reading.tokens
        if end + 1 < clause.end and tokens[end].value == "," and is_large(clause, end + 1):
            far = _run(clause, end + 1, _TIGHT)
            after = tokens[far].low if far < clause.end else ""
            in_row = after in (",", "and", "or", "&") or _mark(clause, index - 1) == ","
            if not in_row or _STATE.fullmatch(tokens[end + 1].value):
                yield Stretch(index, far, "name")
        index = end


def _mark(clause: Clause, index: int) -> str:
    return clause.reading.tokens[index].value if index >= clause.start else ""


def _run(clause: Clause, start: int, joints: frozenset[str]) -> int:
    """Where a name ends that begins at a token."""
    tokens, end = clause.reading.tokens, start + 1
    while end < clause.end and clause.holds(end, end + 1):
        step = end
        while step < clause.end and tokens[step].low in joints and step - end < 2:
            step += 1
        if not clause.holds(step, step + 1):
            break
        token = tokens[step]
        dot = token.value == "." and len(tokens[end - 1].value) <= 2 and step == end and end + 1 < clause.end
        if dot and tokens[end].start == tokens[end - 1].end:
            end += 1
            continue
        large = token.type is Type.WORD and token.value[:1].isupper() and token.value not in ("I", "I'm", "I'd")
        if not large and not (token.type is Type.NUMBER and step == end):
            break
        end = step + 1
    return end


def _groups(clause: Clause) -> Iterator[Stretch]:
    """Words between small ones and marks, and the parts of such a group that begin or end it."""
    tokens, start = clause.reading.tokens, clause.start
    while start < clause.end:
        end = start
        while end < clause.end and _is_inside(clause, end, end == start):
            end += 1
        while end > start and tokens[end - 1].low in _TIGHT:
            end -= 1
        if end > start:
            yield from _parts(clause, start, end)
        start = max(end, start) + 1


def _is_inside(clause: Clause, index: int, first: bool) -> bool:
    token = clause.reading.tokens[index]
    if not clause.holds(index, index + 1) or token.type not in (Type.WORD, Type.NUMBER) or token.low in BREAKS:
        return False
    return token.low not in STOP or (token.low == "of" and not first)


def _parts(clause: Clause, start: int, end: int) -> Iterator[Stretch]:
    """A group of words: as a whole, without words at its beginning, without words at its end."""
    large = [is_large(clause, index) for index in range(start, end)]
    for left in range(start, end):
        for right in range(end, left, -1):
            if right - left > _MOST_WORDS and (left, right) != (start, end):
                continue
            cut_left = left > start and large[left - start] and large[left - start - 1]
            cut_right = right < end and large[right - start - 1] and large[right - start]
            ends = (clause.reading.tokens[left].low, clause.reading.tokens[right - 1].low)
            if cut_left or cut_right or "of" in ends:
                continue
            kind = "name" if all(large[left - start : right - start]) else "words"
            yield Stretch(left, right, kind, (left, right) == (start, end))
