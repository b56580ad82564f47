"""One order for several things that different actions give: "show me the forecast, the tides and the time zone of Hull"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.words import STOP, VERBS, stem

_JOINTS = frozenset({",", "and", "&", "plus"})
_LEADING = frozenset("of for in at on from about to by with near between within during".split())
_DETERMINERS = frozenset("the a an my our any".split())
_POSSESSIVE = frozenset("its their his her".split())
_WITH = frozenset("with between including using where".split())
_ORDERS = VERBS | {"give", "get", "make", "put", "let"}
_MOST = 6
_LONGEST = 6  # words that name one thing that is wanted


@dataclass(frozen=True, slots=True)
class Piece:
    """One of the things: where it stands, and the words that name it."""

    start: int
    end: int
    stems: frozenset[str]


def pieces(clause: Clause, cues: Cues) -> list[tuple[Piece, Clause]]:
    """The things that a clause asks for in a row, each with the clause that asks for nothing else; none where there is no row."""
    head = _head(clause, cues)
    parts = _parts(clause, head)
    if not 2 <= len(parts) <= _MOST or clause.reading.tokens[parts[-1][0] - 1].value == ",":
        return []  # no row without an "and" before its last thing
    tails = [_tail(clause, *each) for each in parts]
    shared = range(tails[-1], parts[-1][1])
    found, goes_on = [], False  # "of Hull and Leith" goes on with what was said of the thing before
    for (start, end), tail in zip(parts, tails, strict=True):
        stems = _stems(clause, start, tail)
        if not stems or tail - start > _LONGEST or (goes_on and not _is_apart(clause, start, tail, end)):
            return []
        if start > parts[0][0] and clause.reading.tokens[start].low in _ORDERS:
            return []
        goes_on = goes_on or tail < end
        kept = {*range(clause.start, head), *range(start, end), *(shared if tail == end else ())}
        hidden = clause.hidden | (set(range(clause.start, clause.end)) - kept)
        found.append((Piece(start, end, stems), replace(clause, hidden=frozenset(hidden))))
    return found


def apart(
    clause: Clause, row: Sequence[tuple[Piece, Clause]], scores: Sequence[Mapping[str, float]], cues: Cues
) -> list[tuple[Clause, int]]:
    """The clauses of a row whose things different actions give by their names, with their places in the row."""
    best = [max(each, key=lambda name: each[name]) for each in scores]
    own = [named(cues.cards[name].card.name) for name in best]
    chosen: list[int] = []
    for at, (piece, _) in enumerate(row):
        others = frozenset().union(*(own[other] for other in range(len(row)) if best[other] != best[at]))
        if piece.stems & (own[at] - others) and best[at] not in (best[other] for other in chosen):
            chosen.append(at)
    return [(row[at][1], at) for at in chosen] if len(chosen) == len(row) else []


def _head(clause: Clause, cues: Cues) -> int:
    """Where the things begin, behind the verb and the small words around it."""
    tokens, verbs = clause.reading.tokens, 0
    for index in range(clause.start, clause.end):
        token = tokens[index]
        is_verb = token.low in VERBS or stem(token.low) in cues.verbs
        if token.low in STOP or token.type is Type.MARK:
            continue
        if not is_verb or verbs:
            return index
        verbs += 1
    return clause.end


def _parts(clause: Clause, head: int) -> list[tuple[int, int]]:
    """What "and" and commas part."""
    tokens, parts, start = clause.reading.tokens, list[tuple[int, int]](), head
    for index in range(head, clause.end):
        if tokens[index].low in _JOINTS and not (index > start and _is_amount(clause, index + 1)):
            if index > start:
                parts.append((start, index))
            start = index + 1
    end = clause.end
    while end > start and tokens[end - 1].type is Type.MARK:
        end -= 1
    return [*parts, (start, end)] if end > start else parts


def _is_amount(clause: Clause, index: int) -> bool:
    """ "… at a harbour with piers 2 and 3": a number goes on with what is said of the thing before."""
    token = clause.reading.tokens[index] if index < clause.end else None
    return token is not None and (token.type is Type.NUMBER or token.low[:1].isdigit())


def _tail(clause: Clause, start: int, end: int) -> int:
    """Where the words behind a thing begin that say of what it is."""
    tokens = clause.reading.tokens
    return next((at for at in range(start + 1, end) if tokens[at].low in _LEADING or tokens[at].is_literal), end)


def _is_apart(clause: Clause, start: int, tail: int, end: int) -> bool:
    """ "… and its tides", "… and the tides at Leith": no more of what was said of the thing before."""
    tokens = clause.reading.tokens
    if _WITH & {token.low for token in tokens[clause.start : start]}:
        return False
    led = tokens[start].low in _DETERMINERS and tail < end and tokens[tail].low in _LEADING
    return led or tokens[start].low in _POSSESSIVE


def _stems(clause: Clause, start: int, end: int) -> frozenset[str]:
    tokens = clause.reading.tokens[start:end]
    return frozenset(stem(token.low) for token in tokens if token.type is Type.WORD and token.low not in STOP)
