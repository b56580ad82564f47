"""Reads one clause as one action: the assignment of disjoint spans to parameters that explains most of the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.candidates import find
from lam_desktop.planning.clause import Candidate, Clause, Finder
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STOP, stem

_BEAM = 24
_LINKABLE = frozenset(
    {
        Kind.FILES,
        Kind.FILE,
        Kind.TABLE,
        Kind.TABLES,
        Kind.TEXT_SOURCE,
        Kind.TEXT,
        Kind.JSON,
        Kind.NEW_FILE,
        Kind.FOLDER,
        Kind.EMAILS,
        Kind.DATE,
        Kind.DATETIME,
        Kind.LINES,
    }
)
ANAPHORS = frozenset({"it", "them", "those", "these", "that", "they", "this", "ones", "result", "results"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause read as an action. `score` adds up over the clauses of a request; `retrieval` is 0 to 1."""

    card: Card
    clause: Clause
    args: dict[str, Candidate] = field(default_factory=dict)
    missing: tuple[Param, ...] = ()
    score: float = 0.0
    retrieval: float = 0.0
    unexplained: tuple[str, ...] = ()


@dataclass(slots=True)
class _Partial:
    args: dict[str, Candidate]
    score: float


def read_clause(
    cues: Cues, clause: Clause, scores: dict[str, float], width: int = 8, linked: bool = False
) -> list[Draft]:
    """The best readings of a clause, best first. `linked`: earlier steps exist that can give missing values."""
    ranked = sorted(scores, key=lambda name: -scores[name])[:width]
    drafts = [_read_as(cues, clause, cues.cards[name].card, scores[name], linked) for name in ranked]
    return sorted(drafts, key=lambda draft: -draft.score)


def _read_as(cues: Cues, clause: Clause, card: Card, retrieval: float, linked: bool) -> Draft:
    finder = Finder(cues, clause, card)
    beam = [_Partial({}, 0.0)]
    for param in sorted(card.params, key=lambda each: (not each.required, _looseness(each.kind))):
        beam = _extended(beam, param, finder, clause, linked)
    best = beam[0]
    missing = tuple(param for param in card.params if param.required and param.name not in best.args)
    cost, words = _unexplained(cues, clause, card, best.args)
    score = 6.0 * retrieval + best.score - cost - 2.0 + _in_tune(clause, card, best.args, linked)
    return Draft(card, clause, best.args, missing, score, retrieval, words)


def _in_tune(clause: Clause, card: Card, args: dict[str, Candidate], linked: bool) -> float:
    """A clause that names no file of its own goes on about what the request is about: tables or texts."""
    sources = [
        name
        for name in args
        if card.param(name).kind in (Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE, Kind.FILES, Kind.FILE)
    ]
    if not linked or sources:
        return 0.0
    text = clause.reading.text.lower()
    about = (
        "tables" if re.search(r"\.(csv|xlsx|tsv)\b", text) else "text" if re.search(r"\.(txt|md|log)\b", text) else ""
    )
    return 0.8 if about and card.subject == about else 0.0


def _looseness(kind: Kind) -> int:
    """Parameters whose values are plain to see are filled before those that any words could fill."""
    return {
        Kind.TEXT: 3,
        Kind.NAME: 3,
        Kind.PATTERN: 3,
        Kind.COLUMN: 2,
        Kind.COLUMNS: 2,
        Kind.TEXT_SOURCE: 2,
        Kind.BOOLEAN: 4,
        Kind.LINES: 3,
    }.get(kind, 0)


def _extended(beam: list[_Partial], param: Param, finder: Finder, clause: Clause, linked: bool) -> list[_Partial]:
    options = [each for each in find(finder, param) if each.score > (0.0 if param.required else 0.35)]
    grown = []
    for partial in beam:
        skipped = partial.score
        if param.required:
            skipped -= 0.9 if linked and param.kind in _LINKABLE else 2.2
        grown.append(_Partial(partial.args, skipped))
        for option in options:
            if any(option.span.overlaps(other.span) for other in partial.args.values()):
                continue
            loose = param.kind in (Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.COLUMN)
            gain = option.score + (0.08 if loose else 0.3) * _content(clause, option.span.start, option.span.end) ** 0.5
            grown.append(
                _Partial({**partial.args, param.name: option}, partial.score + (gain if param.required else gain - 0.3))
            )
    grown.sort(key=lambda each: -each.score)
    return grown[:_BEAM]


def _content(clause: Clause, start: int, end: int) -> int:
    tokens = clause.reading.tokens[start:end]
    return sum(token.is_literal or (token.type is not Type.MARK and token.low not in STOP) for token in tokens)


def _unexplained(cues: Cues, clause: Clause, card: Card, args: dict[str, Candidate]) -> tuple[float, tuple[str, ...]]:
    """The cost of words that neither the action nor its arguments account for."""
    covered = {index for each in args.values() for index in range(each.span.start, each.span.end)}
    vocabulary = cues.cards[card.name].vocabulary
    cost, words = 0.0, []
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in covered or index in clause.hidden or token.type is Type.MARK or token.low in STOP:
            continue
        if token.is_literal:
            cost += 1.4
            words.append(token.value)
        elif stem(token.low) not in vocabulary:
            cost += 0.3 if token.type is Type.WORD else 0.5
            words.append(token.value)
    return cost, tuple(words)
