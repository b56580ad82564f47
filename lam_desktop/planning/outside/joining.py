"""Clauses that are one step said in two sentences, and steps that share what was said once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lam_desktop.planning.clause import Candidate
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.moods import acts, starts_anew
from lam_desktop.planning.outside.flow import are_two, is_empty, stands_alone
from lam_desktop.planning.words import ANAPHORS, STOP, stem

_PLAIN = 1.0  # what a value is worth that the words may give
_STRONG = 2.0  # what one is worth that makes a step of its own
_HARDLY, _GAP = 3.0, 1.1  # what is said less surely than that, and so much less than another, is no other value
_VAGUE = 6.0
_ABOUT = 3.0
_FAINT, _EMPTY, _PLAINLY = 1.0, 3.0, 9.0  # of drafts that the learned reader has seen
_MORE = frozenset(
    "also then next another additionally again afterwards afterward finally lastly second secondly third thirdly fourth"
    " furthermore moreover besides other later subsequently plus too likewise similarly and".split()
)
_DEMONSTRATIVE = frozenset("this that these those such said".split())
_WISH = re.compile(
    r"\W*(?:(?:i|we)\b|(?:please |kindly |(?:can|could|would|will) you )*(?:help|assist)\b)", re.IGNORECASE
)
_OPENING = frozenset("first firstly initially".split())
_TELLING = frozenset("tell show say answer".split())
Sure = tuple[Draft, float]


def joined(drafts: Sequence[Sure]) -> list[Sure]:
    """Drafts with those put together that say more about the same step; a step repeated takes over what it leaves out."""
    found: list[Sure] = []
    for number, (draft, sure) in enumerate(drafts):
        later = [each for each, _ in drafts[number + 1 :]]
        before = next((at for at in range(len(found) - 1, -1, -1) if found[at][0].card.name), None)
        same = before is not None and found[before][0].card == draft.card
        if draft.card.subject != FOREIGN:
            found.append((draft, sure))
        elif draft.card.params and _announces(draft, before is None, later):
            continue  # what it is about is said later
        elif before is not None and same and draft.card.params:
            one = _one(found[before][0], draft)
            if one is not None:
                found[before] = one, max(sure, found[before][1])
            else:
                found.append((_completed(draft, found[before][0]), sure))
        elif not any(_says_again(each, draft) for each, _ in found):
            found.append((draft, sure))
    return _without_faint(found)


def _without_faint(found: list[Sure]) -> list[Sure]:
    """Without what hardly reads as any action, beside what plainly is one: "Make all the calls needed for that"."""
    scores = [each.score for each, _ in found if each.learned is not None]
    if max(scores, default=0.0) < _PLAINLY:
        return found
    steps = [each for each, _ in found]
    return [
        (each, sure)
        for at, (each, sure) in enumerate(found)
        if each.learned is None or each.score >= (_EMPTY if is_empty(each, steps[:at]) else _FAINT)
    ]


def going_on(whole: Draft, first: Draft, second: Draft) -> float:
    """The score of two halves when the second only says more about the first, so that nothing is left over.

    "Group it by region and add up the amounts" is one step although both halves could be read alone.
    """
    same = first.card == whole.card and bool(first.card.params) and second.card.name != ""
    kept = all(name in whole.args and whole.args[name].value == each.value for name, each in first.args.items())
    more = any(name not in first.args and each.span.start >= second.clause.start for name, each in whole.args.items())
    one = same and kept and more and not whole.unexplained and not _is_another(first, second)
    return first.score + second.score + 0.3 if one else -100.0


def _is_another(first: Draft, second: Draft) -> bool:
    """ "Add lunch at noon and add tea at four": the same order again, with all that it needs; or another question."""
    if _counts_both(first, second):
        return True
    needed = [param.name for param in first.card.params if param.required]
    again = second.card == first.card and not second.missing and bool(needed)
    return again and all(
        name in first.args and name in second.args and first.args[name].value != second.args[name].value
        for name in needed
    )


_COUNTS = re.compile(r"\W*(?:(?:and|also|then|plus|please|tell me|say)\W+)*how\s+(?:many|much)\b", re.IGNORECASE)


def _counts_both(first: Draft, second: Draft) -> bool:
    """ "How many rows are there, and how many of them are open": two questions, where our own actions answer."""
    own = first.card.subject != FOREIGN and second.card.subject != FOREIGN
    return own and all(_COUNTS.match(each.clause.text) for each in (first, second))


def asks_twice(first: Draft, second: Draft, cues: Cues) -> bool:
    """Whether two halves of a clause are two orders."""
    if _counts_both(first, second):
        return True
    return starts_anew(second.clause) or (are_two(first, second) and acts(second.clause, cues))


def skips_a_step(whole: Draft, cues: Cues) -> bool:
    """ "Unzip and then delete …": a verb after "then" that a reading leaves over was a step of its own."""
    tokens = whole.clause.reading.tokens
    return any(
        tokens[at].low == "then"
        and tokens[at + 1].value in whole.unexplained
        and stem(tokens[at + 1].low) in cues.verbs
        for at in range(whole.clause.start, whole.clause.end - 1)
    )


def is_fragment(draft: Draft) -> bool:
    """ "Sort and …": one word that points at nothing is no step of its own while its action lacks a value; nor is
    "tell me: …" of an action that takes none.
    """
    if draft.card.subject != FOREIGN:
        return False
    tokens = draft.clause.reading.tokens[draft.clause.start : draft.clause.end]
    words = [token.low for token in tokens if token.type is not Type.MARK]
    if not draft.card.params:
        return all(word in STOP or word in _TELLING for word in words)
    bare = bool(draft.missing) and not draft.args and not ANAPHORS & set(words)
    return bare and sum(word not in STOP for word in words) <= 1


def _announces(draft: Draft, first: bool, later: Sequence[Draft]) -> bool:
    """Whether a clause only says what the request is about: it gives its action nothing, and later clauses do."""
    if not draft.args and any(each.card == draft.card and each.args for each in later):
        return True
    heard = first and draft.learned is not None
    needs = any(param.required for param in draft.card.params)
    nothing = all(each.score < _PLAIN for each in draft.args.values())
    if heard and needs and (nothing or draft.missing) and any(_asks_better(each, draft) for each in later[1:]):
        return True
    orders = [each for each in later if each.card.subject == FOREIGN and stands_alone(each)]
    if heard and needs and orders and _opens_list(later[0]):
        all_told = len(orders) > 1 and _WISH.match(draft.clause.text) is not None
        if all_told or not stands_alone(draft):
            return True
    return heard and needs and nothing and draft.score < _VAGUE and bool(orders)


def _opens_list(draft: Draft) -> bool:
    """ "First, …": what was said before only told what all of it is about."""
    tokens = draft.clause.reading.tokens[draft.clause.start : draft.clause.end]
    return bool(tokens) and tokens[0].low in _OPENING


def _asks_better(later: Draft, draft: Draft) -> bool:
    """Whether a later clause asks for the same, and about as plainly."""
    return later.card == draft.card and bool(later.args) and later.score > draft.score - _ABOUT


def _says_again(step: Draft, draft: Draft) -> bool:
    """Whether a clause sums up a step that was asked for before other ones."""
    values = {name: each.value for name, each in draft.args.items()}
    same = all(name in step.args and step.args[name].value == value for name, value in values.items())
    return step.card == draft.card and bool(values) and not draft.missing and same


def _one(first: Draft, second: Draft) -> Draft | None:
    """Both as one step; None when each is one of its own."""
    if not second.args:
        return first
    if not first.args:
        return second
    own = {name: each for name, each in second.args.items() if name not in first.args or not _points(second, each)}
    if len(own) < len(second.args):
        second = replace(second, args=own)
        if not own:
            return first
    clash = [name for name, each in second.args.items() if name in first.args and first.args[name].value != each.value]
    if not clash:
        return _with(first, second.args)
    if second.learned is not None and first.clause != second.clause and _is_outweighed(first, second, clash):
        return _surest(first, second)
    if second.learned is not None and first.clause != second.clause and not _is_announced(second):
        plain = all(each.args[name].score > _STRONG for name in clash for each in (first, second))
        plain = plain and all(_is_alike(first, second, name) for name in clash)
        anew = plain and stands_alone(first) == stands_alone(second)
        return None if anew else _surest(first, second)
    strong = _STRONG if second.learned is not None else _PLAIN
    if stands_alone(first) and not stands_alone(second):
        told = any(second.args[name].score > strong for name in clash)
        return None if told else _with(first, second.args)
    if stands_alone(second) and not stands_alone(first):
        told = any(first.args[name].score > strong for name in clash)
        return None if told else _with(second, first.args)
    return None


def _is_outweighed(first: Draft, second: Draft, clash: Sequence[str]) -> bool:
    """Whether of each value that both give, one hardly is one: "I'd like to see an old film. Find a western"."""
    least = _STRONG if _is_announced(second) else _HARDLY
    scores = [sorted((first.args[name].score, second.args[name].score)) for name in clash]
    return all(low < least and high > low + _GAP for low, high in scores)


def _is_alike(first: Draft, second: Draft, name: str) -> bool:
    """Whether a value could be another one of its kind: beside one in quotes a few small words are none."""
    before, after = first.args[name], second.args[name]
    quoted = first.clause.reading.tokens[before.span.start].type is Type.QUOTED
    tokens = second.clause.reading.tokens[after.span.start : after.span.end]
    return not (
        quoted and after.how == "span" and all(token.type is Type.WORD and token.value.islower() for token in tokens)
    )


def _points(draft: Draft, each: Candidate) -> bool:
    """ "That place", of a value that was said before."""
    tokens = draft.clause.reading.tokens
    return each.how == "span" and tokens[each.span.start].low in _DEMONSTRATIVE


def _is_announced(draft: Draft) -> bool:
    """Whether words say that a clause asks for something more: "also", "then", "the second one"."""
    tokens, start = draft.clause.reading.tokens, draft.clause.start
    return any(token.low in _MORE for token in tokens[max(0, start - 3) : min(start + 4, draft.clause.end)])


def _surest(first: Draft, second: Draft) -> Draft:
    """Two clauses about one step, with the surer one of two values that they give."""
    args = first.args | {
        name: each
        for name, each in second.args.items()
        if name not in first.args or each.score > first.args[name].score
    }
    return _with(replace(max(first, second, key=lambda each: each.score), args=args), {})


def _with(draft: Draft, more: dict[str, Candidate]) -> Draft:
    args = {**more, **draft.args}
    return replace(draft, args=args, missing=tuple(each for each in draft.missing if each.name not in args))


def _completed(draft: Draft, before: Draft) -> Draft:
    """A repeated step with what it needs and does not say, as it was said before: "and again for 50 times"."""
    shared = {each.name: before.args[each.name] for each in draft.missing if each.name in before.args}
    return _with(draft, shared)
