"""Which reading of a clause goes with the steps before it: one that takes what they give, or of the same service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.outside.links import can_take, likeness, plain
from lam_desktop.planning.words import STOP, stem

_FITS = 0.6
_PLAINLY = 9.0  # of a reading that leaves no doubt
_SEVERAL = 2  # results named in one sentence, for it to speak of them
_TAKES = 1.1
_SAME = 1.8  # a result of just the name that is wanted
_NOWHERE = 0.75  # what it costs that nothing gives a value
_FAMILY = 0.7
_REPEATED = 1.5  # what it costs to take an action again, and once more where the words give it nothing of its own
_ABOUT = 3.0  # by how much another action must fit better what only tells something
_SAID = 1.5  # what a value is worth that the words plainly give


def stands_alone(draft: Draft) -> bool:
    """Whether the words of a clause give all that its action needs; only so it is asked for once more."""
    needed = [draft.args.get(param.name) for param in draft.card.params if param.required]
    least = _SAID if draft.learned is not None else 0.0
    return bool(draft.args) and all(each is not None and each.score >= least for each in needed)


def in_flow(options: Sequence[Draft], before: Sequence[Draft]) -> list[Draft]:
    """The readings of a clause, best first, after the steps read so far."""
    steps = [each for each in before if each.card.subject == FOREIGN]
    if not steps or not options or options[0].card.subject != FOREIGN:
        return list(options)
    weighed = [replace(each, score=each.score + _worth(each, steps)) for each in options]
    ranked = sorted(weighed, key=lambda each: -each.score)
    again = any(step.card == options[0].card for step in steps)
    if again and ranked[0].card != options[0].card and not _is_told(ranked[0], steps):
        ranked.sort(key=lambda each: each.card != options[0].card)  # more about a step rather than another one
    return ranked


def tells_more(options: Sequence[Draft], before: Sequence[Draft]) -> bool:
    """Whether a sentence that asks for nothing is likely enough about the step before it, or plainly about an earlier one."""
    steps = [each for each in before if each.card.subject == FOREIGN]
    if not steps or not options or options[0].card.subject != FOREIGN or _is_one_more(options[0], steps):
        return False
    about_last = any(each.card == steps[-1].card and each.score >= options[0].score - _ABOUT for each in options)
    return about_last or any(step.card == options[0].card for step in steps)


def asks_for_results(clause: Clause, before: Sequence[Draft], best: Draft) -> bool:
    """ "I'd like to know its title, its maker and the year": names what the step before tells, and nothing new.

    Args:
        best: the likeliest reading of the clause.
    """
    if not before or before[-1].card.subject != FOREIGN:
        return False
    if best.card != before[-1].card and best.learned is not None and best.score >= _PLAINLY:
        return False
    tokens = clause.reading.tokens[clause.start : clause.end]
    if any(token.is_literal or token.type is Type.NUMBER for token in tokens):
        return False
    words = {stem(token.low) for token in tokens if token.type is Type.WORD and token.low not in STOP}
    told = [named(output.name) & words for output in before[-1].card.outputs]
    covered = frozenset().union(*told) if told else frozenset()
    return sum(map(bool, told)) >= _SEVERAL and 2 * len(covered) >= len(words)


def are_two(first: Draft, second: Draft) -> bool:
    """ "What is A about? Also, what is B about?": an action asked for with all it needs, twice, for different values."""
    if first.card != second.card or first.card.subject != FOREIGN:
        return False
    needed = [param.name for param in first.card.params if param.required]
    both = stands_alone(first) and stands_alone(second)
    return both and any(first.args[name].value != second.args[name].value for name in needed)


def _is_one_more(draft: Draft, steps: Sequence[Draft]) -> bool:
    """ "The second house has 4 rooms and lies in Rome": all that a step needs once more, and other values."""
    needed = [param.name for param in draft.card.params if param.required]
    if len(needed) < 2 or not stands_alone(draft):
        return False
    alike = [step for step in steps if step.card == draft.card and stands_alone(step)]
    return bool(alike) and all(
        any(step.args[each].value != draft.args[each].value for each in needed) for step in alike
    )


def _is_told(draft: Draft, steps: Sequence[Draft]) -> bool:
    """Whether anything of what an action takes is said or comes from an earlier step."""
    return _says(draft) or _taken(draft, steps) > 0


def is_empty(draft: Draft, steps: Sequence[Draft]) -> bool:
    """Whether neither words nor earlier steps give anything of what an action needs."""
    return bool(draft.missing) and not draft.args and not _taken(draft, steps)


def _says(draft: Draft) -> bool:
    """Whether the words plainly give a value."""
    return any(each.score >= _SAID for each in draft.args.values())


def _taken(draft: Draft, steps: Sequence[Draft]) -> int:
    """How many values that are not said earlier steps can give."""
    given = [output for step in steps for output in step.card.outputs]
    return sum(any(likeness(param, output) >= _FITS for output in given) for param in draft.missing)


def _worth(draft: Draft, steps: Sequence[Draft]) -> float:
    if draft.card.subject != FOREIGN:
        return 0.0
    given = [_source(param, draft, steps) for param in draft.card.params if param.required]
    taken, same, nowhere = (sum(each is how for each in given) for how in (_Source.LIKE, _Source.SAME, _Source.NONE))
    service = _service(draft.card.name)
    family = service != "" and any(_service(step.card.name) == service for step in steps)
    again = any(step.card == draft.card and (_says(step) or not step.card.params) for step in steps)
    repeated = _REPEATED * again * (1 if stands_alone(draft) else 2)
    return _TAKES * min(taken, 3) + _SAME * min(same, 2) - _NOWHERE * min(nowhere, 3) + _FAMILY * family - repeated


class _Source(Enum):
    """Where a value comes from: the words, a result alike, a result (or value) of just that name, or nothing."""

    WORDS = 0
    LIKE = 1
    SAME = 2
    NONE = 3


def _source(param: Param, draft: Draft, steps: Sequence[Draft]) -> _Source:
    said = draft.args.get(param.name)
    if said is not None and (said.how != "span" or said.score >= _SAID):
        return _Source.WORDS
    likes = [likeness(param, output) for step in steps for output in step.card.outputs]
    same = any(param.name == output.name and can_take(param, output) for step in steps for output in step.card.outputs)
    if same and not plain(param):
        return _Source.SAME
    if said is not None:
        return _Source.WORDS
    if any(like >= _FITS for like in likes) or any(param.name in step.args for step in steps):
        return _Source.LIKE
    return _Source.NONE


def _service(name: str) -> str:
    """The service that a name begins with: "Hotels" of "Hotels.find"; empty where it tells none."""
    head, dot, _ = name.partition(".")
    return head if dot else ""
