"""One clause as one action from outside: the disjoint places for its values that explain most of the words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lam_desktop.core.action import Card
from lam_desktop.core.values import Kind
from lam_desktop.model.reading import Reading
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.cues import CardCues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.moods import is_inquiry
from lam_desktop.planning.outside.deciding import Deciding, deciding
from lam_desktop.planning.outside.fitting import Sight, Words
from lam_desktop.planning.outside.learned import is_earlier, left_open, weighed
from lam_desktop.planning.outside.leaves import Leaf, joined, leaves, named
from lam_desktop.planning.outside.objects import object_of
from lam_desktop.planning.outside.pointing import telling
from lam_desktop.planning.outside.values import readings
from lam_desktop.planning.outside.whereabouts import named_places
from lam_desktop.planning.words import STOP, content_stems, stem

Told = Sequence[tuple[Leaf, Sequence[Candidate]]]
_BEAM = 40
_MOST = 16
_OPTIONAL = 0.95  # what a value must be worth that nobody has to give
_LEAST, _LEAST_OPTIONAL = -0.6, 0.5  # the same where the learned reader has its say
_LACKING = 1.6
_MEDDLES = 2.5  # what it costs to do something when somebody only asks
_DOING = frozenset(
    stem(verb)
    for verb in "turn switch set add remove delete start stop pause resume unpause skip cancel announce increase decrease"
    " move send create update change open close lock unlock play book buy order reserve post share activate enable disable"
    " begin insert edit rename clear reset lower raise reduce".split()
)
_FREE = frozenset(stem(word) for word in "query search keyword keywords phrase description text words topic".split())
_FOLLOWS = 0.5  # what a choice is worth that follows from the values given
_STRAY = 1.0  # what it costs to give a value that does not go with the choice
_LINKABLE = 0.7  # what it costs to leave open what an earlier step may give


@dataclass(slots=True)
class _Partial:
    args: dict[str, Candidate]
    taken: int  # a bit for each token
    score: float


def read_as(
    cards: CardCues,
    clause: Clause,
    words: Words,
    retrieval: float,
    linked: bool,
    learned: Reading | None = None,
) -> Draft:
    """The best reading of a clause as one action."""
    card = cards.card
    sight = Sight(clause, card, cards)
    values = leaves(card)
    told = [
        (leaf, telling(clause, cards.vocabulary, named_places(clause, leaf, found, values))[:_MOST])
        for leaf in values
        for found in (weighed(clause, leaf, readings(sight, words, leaf), learned, values),)
    ]
    costs = _costs(sight)
    between = deciding(card)
    best = _assigned(told, linked, learned, between, costs, _in_free_words(sight, values) if between else None)
    covered = {index for each in best.args.values() for index in range(each.span.start, each.span.end)}
    left = {index: cost for index, cost in costs.items() if index not in covered}
    args = _arguments(card, [(leaf, best.args[leaf.key]) for leaf, _ in told if leaf.key in best.args])
    missing = tuple(param for param in card.params if param.required and param.name not in args)
    score = 12.0 * retrieval + 0.6 * (best.score - sum(costs.values())) - 3.0
    score -= _MEDDLES * (is_inquiry(clause) and switches(card))
    tokens = clause.reading.tokens
    unexplained = tuple(tokens[index].value for index in left)
    elsewhere = frozenset(leaf.path[0] for leaf, _ in told if is_earlier(leaf, learned))
    return Draft(
        card, clause, args, missing, score, retrieval, unexplained, len(costs), learned=learned, elsewhere=elsewhere
    )


def switches(card: Card) -> bool:
    """Whether an action by its first word does something, rather than looks."""
    first = content_stems(card.summary)[:1] or ("",)
    return first[0] in _DOING


def _assigned(
    told: Told, linked: bool, learned: Reading | None, between: Deciding | None, costs: Mapping[int, float],
    free: Candidate | None = None,
) -> _Partial:  # fmt: skip
    beam = [_Partial({}, 0, 0.0)]
    order = sorted(
        (each for each in told if between is None or each[0].key != between.key),
        key=lambda each: (not each[0].param.required, -max((one.score for one in each[1]), default=0.0)),
    )
    for leaf, found in order:
        least = (_LEAST if learned else 0.15) if leaf.param.required else _LEAST_OPTIONAL if learned else _OPTIONAL
        options = [
            (each, _bits(each.span), _gain(each, leaf, costs))
            for each in found
            if each.score + _covered(each, costs) > least
        ]
        open_cost = (_LINKABLE if linked else _LACKING) if leaf.param.required else 0.0
        open_cost -= left_open(leaf, learned) if linked else 0.0
        grown = []
        for partial in beam:
            grown.append(_Partial(partial.args, partial.taken, partial.score - open_cost))
            for each, bits, gain in options:
                if not partial.taken & bits:
                    grown.append(_Partial({**partial.args, leaf.key: each}, partial.taken | bits, partial.score + gain))
        grown.sort(key=lambda each: -each.score)
        beam = grown[:_BEAM]
    if between is not None:
        (asked,) = [each for each in told if each[0].key == between.key]
        beam = sorted((_decided(each, between, *asked, costs) for each in beam), key=lambda each: -each.score)
        return _described(beam[0], between, free, costs)
    return beam[0]


def _in_free_words(sight: Sight, values: Sequence[Leaf]) -> Candidate | None:
    """The object of a clause for the value that takes any words."""
    leaf = next((each for each in values if each.param.kind is Kind.TEXT and named(each.param.name) & _FREE), None)
    span = object_of(sight.clause, sight.cues) if leaf is not None else None
    return Candidate(leaf.key, sight.text(span.start, span.end), span, 0.0) if leaf and span else None


def _described(partial: _Partial, between: Deciding, free: Candidate | None, costs: Mapping[int, float]) -> _Partial:
    """Where most of what a clause is about would be left over, all of it is given to the value that takes any words."""
    choice = between.taking(free.param) if free is not None else None
    if free is None or choice is None or free.param in partial.args:
        return partial
    given = {key: each for key, each in partial.args.items() if key in between.values}
    taken = sum(_bits(each.span) for key, each in partial.args.items() if key not in given)
    inside = [index for index in costs if free.span.start <= index < free.span.end]
    left = [index for index in inside if not any(each.span.start <= index < each.span.end for each in given.values())]
    if len(left) * 2 <= len(inside) or taken & _bits(free.span):
        return partial
    args = {key: each for key, each in partial.args.items() if key not in given}
    made = Candidate(between.key, choice, Span(free.span.start, free.span.start), _FOLLOWS, "derived")
    args |= {free.param: free, between.key: made}
    return replace(partial, args=args, score=partial.score + sum(costs[index] for index in left))


def _decided(
    partial: _Partial, between: Deciding, leaf: Leaf, found: Sequence[Candidate], costs: Mapping[int, float]
) -> _Partial:
    """The choice between values that follows from those that were given, or else the one that was said."""
    choice = between.follows(partial.args)
    if choice is None:
        options = [
            (_gain(each, leaf, costs) - _STRAY * between.misfit(str(each.value), partial.args), each)
            for each in found
            if each.score > _LEAST and not partial.taken & _bits(each.span)
        ]
        if not options:
            return replace(partial, score=partial.score - _LACKING * leaf.param.required)
        gain, each = max(options, key=lambda option: option[0])
        return replace(partial, args={**partial.args, leaf.key: each}, score=partial.score + gain)
    start = min((each.span.start for key, each in partial.args.items() if key in between.along[choice]), default=0)
    made = Candidate(leaf.key, choice, Span(start, start), _FOLLOWS, "derived")
    score = partial.score + _FOLLOWS - _STRAY * between.stray(choice, partial.args)
    return replace(partial, args={**partial.args, leaf.key: made}, score=score)


def _gain(each: Candidate, leaf: Leaf, costs: Mapping[int, float]) -> float:
    """What a value adds to a reading: its worth, and that its words are explained."""
    size = math.sqrt(each.span.end - each.span.start)
    return each.score + 0.12 * size - (0.0 if leaf.param.required else 0.45) + _covered(each, costs)


def _covered(each: Candidate, costs: Mapping[int, float]) -> float:
    return sum(costs.get(index, 0.0) for index in range(each.span.start, each.span.end))


def _bits(span: Span) -> int:
    return ((1 << (span.end - span.start)) - 1) << span.start


def _arguments(card: Card, chosen: Sequence[tuple[Leaf, Candidate]]) -> dict[str, Candidate]:
    """Values put together to arguments; an object of several values stands where they stand."""
    values: dict[str, Any] = joined(card, {leaf.path: each.value for leaf, each in chosen})
    args: dict[str, Candidate] = {}
    for leaf, each in chosen:
        name = leaf.path[0]
        before = args.get(name)
        span = (
            Span(min(before.span.start, each.span.start), max(before.span.end, each.span.end)) if before else each.span
        )
        args[name] = replace(each, param=name, value=values[name], span=span)
    return args


def _costs(sight: Sight) -> dict[int, float]:
    """What it costs to leave each token of a clause to nobody."""
    clause, costs = sight.clause, dict[int, float]()
    if sight.cues.among_intents:
        return costs  # no action could take them
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in clause.hidden or token.type is Type.MARK or token.low in STOP:
            continue
        if token.is_literal or token.type is Type.NUMBER:
            costs[index] = 0.8
        elif stem(token.low) not in sight.cues.vocabulary:
            costs[index] = 0.25 if token.value[:1].isupper() and index > clause.start else 0.1
    return costs
