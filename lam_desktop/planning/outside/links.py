"""Which result of an earlier step a value means: by what the words call it, by names, descriptions and types."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind, Ref
from lam_desktop.planning.clause import Candidate
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.linker import Done
from lam_desktop.planning.outside.fitting import LABELS
from lam_desktop.planning.outside.leaves import described, named
from lam_desktop.planning.so_far import Filling
from lam_desktop.planning.words import STOP, stem

SURE = 0.36
SURE_OPTIONAL = 0.75
_SURE_INSTEAD = 0.6  # of what takes the place of words that could be a value themselves
_HELD = 0.2  # that the learned reader holds it to be from an earlier step
_NAMED = 0.4  # that a result has just the name of what is wanted
_SAME = 0.95  # so alike that nobody needs to say it
_TOLD, _TOLD_ANYWAY = 2.0, 3.2  # what words are worth that are no result, also where a result is just what is wanted
_POINTED = 4.5  # the same of "this report": it was spoken of before
_DEMONSTRATIVE = frozenset("this that these those its their such said aforementioned".split())
_REPEATED = 0.3  # one result rarely fills two values of one step
_PLAIN = frozenset(
    stem(word) for word in "name value data result output input information info text string list id number".split()
)
_NUMBERS = (Kind.INTEGER, Kind.NUMBER)
_ITS_OWN = frozenset(  # what each thing has for itself, unless words point back
    stem(word) for word in "text message body content title name query subject note label description password".split()
)
_POINTING = frozenset(
    "it them this that these those result results output outcome outcomes calculated computed obtained above previous"
    " generated resulting retrieved same latter former found given derived extracted collected identified".split()
)


@dataclass(frozen=True, slots=True)
class _Offer:
    param: str
    ref: Ref
    worth: float
    least: float


def link_outputs(filling: Filling, done: Sequence[Done]) -> None:
    """Fill what is open, and what was read from weak words, with declared results of earlier steps that fit."""
    if not done:
        return
    known = filling.args.keys() - filling.draft.args.keys()  # what was said before, or is known of the person
    wanted = [param for param in filling.card.params if param.name not in known]
    offers = [offer for param in wanted for offer in _offers(filling, param, done)]
    used: set[tuple[str, str | None]] = set()
    filled: set[str] = set()
    while best := _best(offers, used, filled):
        filling.put(best.param, best.ref, "link")
        filled.add(best.param)
        used.add((best.ref.step, best.ref.field))
    _turned(filling, filled, [each.step.id for each in done])


def _best(offers: Sequence[_Offer], used: Collection[tuple[str, str | None]], filled: Collection[str]) -> _Offer | None:
    """The best offer that is still open; what fills a value already is rarely meant twice."""
    worth = {
        offer: offer.worth - _REPEATED * ((offer.ref.step, offer.ref.field) in used)
        for offer in offers
        if offer.param not in filled
    }
    return max((each for each in worth if worth[each] >= each.least), key=lambda each: worth[each], default=None)


def say_again(filling: Filling, done: Sequence[Done]) -> None:
    """Fill what is still needed with what was said for it in an earlier step: "the tides at Hull and a berth there".

    A result of just that name goes before.
    """
    tokens = filling.clause.reading.tokens[filling.clause.start : filling.clause.end]
    pointed = any(stem(token.low) in _POINTING_STEMS for token in tokens)
    for param in filling.open(required=True):
        own = named(param.name)
        made = any(named(output.name) == own for each in done for output in each.card.outputs)
        apart = (param.kind in _NUMBERS and not LABELS & own) or own <= _ITS_OWN
        if not param.schema or plain(param) or made or (apart and not pointed):
            continue
        for each in reversed(done):
            twin = next((one for one in each.card.params if _are_one(one, param)), None)
            if twin is not None and twin.name in each.step.args:
                filling.put(param.name, each.step.args[twin.name], "link")
                break


def _are_one(one: Param, other: Param) -> bool:
    return bool(one.schema) and one.kind is other.kind and named(one.name) == named(other.name)


def _turned(filling: Filling, linked: set[str], steps: Sequence[str]) -> None:
    """Of two values alike ("the first number", "the second number") the one said or made first is the first."""
    params = [param for param in filling.card.params if param.required and param.name in filling.args]
    for one, other in pairwise(params):
        alike = one.kind is other.kind and _without_rank(one.name) == _without_rank(other.name)
        if alike and other.name in linked and _is_turned(filling, one.name, other.name, linked, steps):
            for values in (filling.args, filling.origin):
                values[one.name], values[other.name] = values[other.name], values[one.name]


def _is_turned(filling: Filling, one: str, other: str, linked: set[str], steps: Sequence[str]) -> bool:
    if one in linked:
        first, second = filling.args[one], filling.args[other]
        return bool(first.field == second.field and steps.index(first.step) > steps.index(second.step))
    said = filling.draft.args.get(one)
    before = filling.clause.reading.tokens[filling.clause.start : said.span.start] if said is not None else ()
    return any(stem(token.low) in _POINTING_STEMS for token in before)


def _without_rank(name: str) -> str:
    return re.sub(r"\d+|first|second|(?<![a-z])(?:one|two)(?![a-z])|_[ab]$", "", name.lower())


def _offers(filling: Filling, param: Param, done: Sequence[Done]) -> list[_Offer]:
    said = filling.draft.args.get(param.name)
    if not param.schema:
        return []
    least = SURE if said is None and param.required else SURE_OPTIONAL if said is None else _SURE_INSTEAD
    words = _free_words(filling, said)
    offers = []
    for distance, each in enumerate(reversed(done)):
        pointed = (0.3 if distance == 0 else 0.12) if words & _POINTING_STEMS else 0.0
        for output in each.card.outputs:
            like = likeness(param, output)
            if like < 0.0 or (said is not None and not _is_weak(filling, said, like)):
                continue
            called = _called(words, output, each)
            worth = like + called + (pointed if param.required else 0.0) - 0.03 * distance
            worth += _HELD * (param.name in filling.draft.elsewhere)
            worth += _NAMED * (not plain(param) and named(param.name) == named(output.name))
            loose = SURE_OPTIONAL if said is not None else 0.0 if param.required else _SAME
            if not called and not (pointed and param.required) and like < loose:
                continue
            offers.append(_Offer(param.name, Ref(each.step.id, output.name), worth, least))
    return offers


def _is_weak(filling: Filling, said: Candidate, like: float) -> bool:
    """Whether words could as well speak of a result: small ones, neither quoted nor a name, a number or a choice.

    Args:
        like: how alike what is wanted and the result are; where they are nearly the same, words have to say more.
    """
    if said.how != "span" or not isinstance(said.value, str | list):
        return False
    tokens = filling.clause.reading.tokens[said.span.start : said.span.end]
    most = _POINTED if tokens[0].low in _DEMONSTRATIVE else _TOLD_ANYWAY if like >= SURE_OPTIONAL else _TOLD
    return all(token.type is Type.WORD and not token.value[:1].isupper() for token in tokens) and said.score < most


_POINTING_STEMS = frozenset(stem(word) for word in _POINTING)


def _free_words(filling: Filling, said: Candidate | None) -> frozenset[str]:
    """Stems of the clause that no other argument takes."""
    tokens, clause = filling.clause.reading.tokens, filling.clause
    others = [each.span for name, each in filling.draft.args.items() if said is None or each is not said]
    taken = {index for span in others for index in range(span.start, span.end)}
    return frozenset(
        stem(tokens[index].low)
        for index in range(clause.start, clause.end)
        if index not in taken and (tokens[index].low not in STOP or tokens[index].low in _POINTING)
    )


def _called(words: frozenset[str], output: Param, done: Done) -> float:
    """How far the words call a result by its name, or by that of what made it."""
    own = named(output.name)
    telling = own - _PLAIN
    found = len(words & own) / len(own) if own and (not telling or words & telling) else 0.0
    made = named(done.card.name) - _PLAIN
    return 0.6 * found + 0.2 * (len(words & made) / len(made) if made else 0.0)


def likeness(param: Param, output: Param) -> float:
    """How alike what is wanted and what is given are, 0 to about 1.2; below 0 where one cannot be the other."""
    if not can_take(param, output):
        return -1.0
    mine, theirs = named(param.name), named(output.name)
    said, told = described(param.description), described(output.description)
    names = _dice(mine, theirs)
    wanted = mine - _PLAIN
    inside = len(wanted & (theirs | told)) / len(wanted) if wanted else 0.0
    return 0.5 * names + 0.3 * inside + 0.4 * _dice(said - _PLAIN, told - _PLAIN)


def plain(param: Param) -> bool:
    """Whether the name of a value tells nothing: "result", "id"."""
    return not named(param.name) - _PLAIN


def can_take(param: Param, output: Param) -> bool:
    """A text takes anything; a number, a yes or no and a list take their like."""
    wanted, given = param.kind, output.kind
    if given is Kind.ANY:
        return True
    if wanted in _NUMBERS:
        return given in _NUMBERS or (
            given is Kind.TEXT and bool(re.search(r"\d|amount|price|rate|number", output.description))
        )
    if wanted is Kind.BOOLEAN or given is Kind.BOOLEAN:
        return wanted is given
    if wanted is Kind.LINES:
        return given in (Kind.LINES, Kind.JSON)
    return wanted is not Kind.CHOICE


def _dice(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
