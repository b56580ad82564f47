"""Reads one clause as one action: the assignment of disjoint spans to parameters that explains most of the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.candidates import find
from lam_desktop.planning.clause import Candidate, Clause, Finder
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.moods import is_inquiry
from lam_desktop.planning.words import STOP, stem

_BEAM = 24
_FINALISTS = 8
_VERB = 0.8  # what it costs to leave out a leading word by which the catalogue knows other actions
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
    if is_inquiry(clause):
        drafts = [replace(draft, score=draft.score - 3.0) if changes(draft.card) else draft for draft in drafts]
    return sorted(drafts, key=lambda draft: -draft.score)


def changes(card: Card) -> bool:
    """Whether an action always changes something; one that only can save its answer does not."""
    if card.effects & {Effect.DELETE, Effect.SEND, Effect.EXECUTE, Effect.CONFIGURE}:
        return True
    return Effect.WRITE in card.effects and not any(
        param.name == "save_as" and not param.required for param in card.params
    )


def _read_as(cues: Cues, clause: Clause, card: Card, retrieval: float, linked: bool) -> Draft:
    finder = Finder(cues, clause, card)
    beam = [_Partial({}, 0.0)]
    for param in sorted(card.params, key=lambda each: (not each.required, _looseness(each.kind))):
        beam = _extended(beam, param, finder, clause, linked)
    costs = _costs(cues, clause, card)
    best = max(beam[:_FINALISTS], key=lambda each: each.score - sum(_left(costs, each.args).values()))
    missing = tuple(param for param in card.params if param.required and param.name not in best.args)
    left = _left(costs, best.args)
    cost, words = sum(left.values()), tuple(clause.reading.tokens[index].value for index in left)
    if card.params and not best.args and not missing and changes(card):
        cost += 1.2  # which of all things it should change was not said
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


def _costs(cues: Cues, clause: Clause, card: Card) -> dict[int, float]:
    """What it costs to leave each token of a clause to nobody; words the action itself accounts for cost nothing."""
    vocabulary = cues.cards[card.name].vocabulary
    lead = next((i for i in range(clause.start, clause.end) if _content(clause, i, i + 1)), -1)
    costs: dict[int, float] = {}
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in clause.hidden or token.type is Type.MARK or token.low in STOP:
            continue
        if token.is_literal:
            costs[index] = 1.4
        elif stem(token.low) not in vocabulary:
            costs[index] = 0.3 if token.type is Type.WORD else 0.5
            costs[index] += _VERB if index == lead and stem(token.low) in cues.verbs else 0.0
    return costs


def _left(costs: dict[int, float], args: dict[str, Candidate]) -> dict[int, float]:
    """The costs of tokens that no argument covers."""
    covered = {index for each in args.values() for index in range(each.span.start, each.span.end)}
    return {index: cost for index, cost in costs.items() if index not in covered}
