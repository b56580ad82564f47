"""Which steps could get in each other's way, and whose results are used. Rule: when in doubt, in the order said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from lam_desktop.core.action import Card, Effect
from lam_desktop.core.plan import Step
from lam_desktop.core.values import FileQuery, Item, Ref, Template
from lam_desktop.planning.linker import Done


def ordered(steps: list[Step], cards: Mapping[str, Card]) -> tuple[Step, ...]:
    """What is said later happens later wherever the two could get in each other's way."""
    found: list[Step] = []
    for step in steps:
        effects = cards[step.action].effects
        before = [
            other.id
            for other in found
            if other.id not in step.depends_on and may_clash(effects, cards[other.action].effects, step, other)
        ]
        found.append(replace(step, depends_on=(*step.depends_on, *before[-1:])))
    return tuple(found)


def may_clash(one: frozenset[Effect], other: frozenset[Effect], step: Step, earlier: Step) -> bool:
    """Whether two steps need an order: both only read, no; something leaves or is deleted, yes; else by their places."""
    if not one or not other:
        return True  # what an action from outside does is not known
    quiet = {Effect.READ, Effect.DISCLOSE, Effect.SHOW}
    if one <= quiet and other <= quiet:
        return False
    if (one | other) & {Effect.SEND, Effect.DELETE, Effect.EXECUTE}:
        return True
    mine, theirs = places_in(step), places_in(earlier)
    return (
        not mine
        or not theirs
        or any(a == b or a.startswith(f"{b}/") or b.startswith(f"{a}/") for a in mine for b in theirs)
    )


def places_in(step: Step) -> list[str]:
    """Every path a step's arguments name; empty when some are only known later."""
    found: list[str] = []
    for value in step.args.values():
        if isinstance(value, Ref | Template | Item):
            return []
        if isinstance(value, FileQuery):
            found += [*value.folders, *value.paths]
        elif isinstance(value, Path):
            found.append(str(value))
    return found


def reads(done: Done) -> bool:
    """Whether a step only looks."""
    return done.card.effects <= {Effect.READ}


def saved_later(done: Done, steps: list[Done]) -> bool:
    """True when a chain of values that starts here ends in a file of its own."""
    for other in steps:
        takes = any(isinstance(value, Ref) and value.step == done.step.id for value in other.step.args.values())
        if takes and ("save_as" in other.step.args or saved_later(other, steps)):
            return True
    return False
