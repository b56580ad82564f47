"""Clauses that are one step said in two sentences, and steps that share what was said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lam_desktop.planning.clause import Candidate
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN

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
        elif draft.card.params and not draft.args and any(each.card == draft.card and each.args for each in later):
            continue  # an announcement: what it is about is said later
        elif before is not None and same and draft.card.params:
            one = _one(found[before][0], draft)
            if one is not None:
                found[before] = one, max(sure, found[before][1])
            else:
                found.append((_completed(draft, found[before][0]), sure))
        else:
            found.append((draft, sure))
    return found


def _one(first: Draft, second: Draft) -> Draft | None:
    """Both as one step; None when each is one of its own."""
    if not second.args:
        return first
    if not first.args:
        return second
    clash = [name for name, each in second.args.items() if name in first.args and first.args[name].value != each.value]
    if not clash:
        return _with(first, second.args)
    if second.missing and not first.missing and len(clash) < len(second.card.params):
        strong = [name for name in clash if second.args[name].score > 1.0]
        return None if strong else _with(first, second.args)
    if first.missing and not second.missing:
        strong = [name for name in clash if first.args[name].score > 1.0]
        return None if strong else _with(second, first.args)
    return None


def _with(draft: Draft, more: dict[str, Candidate]) -> Draft:
    args = {**more, **draft.args}
    return replace(draft, args=args, missing=tuple(each for each in draft.missing if each.name not in args))


def _completed(draft: Draft, before: Draft) -> Draft:
    """A repeated step with what it needs and does not say, as it was said before: "and again for 50 times"."""
    shared = {each.name: before.args[each.name] for each in draft.missing if each.name in before.args}
    return _with(draft, shared)
