"""A clause read as one action."""

from __future__ import annotations

from dataclasses import dataclass, field

from lam_desktop.core.action import Card, Param
from lam_desktop.model.reading import Reading
from lam_desktop.planning.clause import Candidate, Clause


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause read as an action. `score` adds up over the clauses of a request; `retrieval` is 0 to 1.

    `words`: how many of the clause carry meaning; `strange`: it begins with a verb that no action is known by, `unled`: with one by which others are known;
    `learned`: what the learned reader said of it; `elsewhere`: parameters that by it an earlier step gives; `fit`: the log odds
    by the learned matcher that a built-in action is meant, cut off at both ends, 0 where it was not asked.
    """

    card: Card
    clause: Clause
    args: dict[str, Candidate] = field(default_factory=dict)
    missing: tuple[Param, ...] = ()
    score: float = 0.0
    retrieval: float = 0.0
    unexplained: tuple[str, ...] = ()
    words: int = 0
    strange: bool = False
    unled: bool = False
    learned: Reading | None = field(default=None, compare=False)
    elsewhere: frozenset[str] = frozenset()
    fit: float = 0.0
