"""An answer to a question, joined with what was asked. Rule: it only writes sentences; the planner judges them."""

from __future__ import annotations

import re

from lam_desktop.core.outcome import Outcome, Planned, Question
from lam_desktop.core.plan import Plan

SHOW = "Show me what you understood"

_WHO = re.compile(r"(?:I know no mail address of|Which) (.+?)(?:\. What is it| do you mean)\?")


def readings(request: str, question: str, answer: str) -> tuple[str, ...]:
    """Sentences that the request and its answer may mean together, the likeliest first."""
    asked = request.rstrip(" .!?")
    said = answer.strip().rstrip(".")
    if (named := _WHO.match(question)) and named[1] in asked:  # the answer stands for the name it was asked about
        return tuple(asked.replace(named[1], each, 1) for each in (said, f"{named[1]} {said}"))
    place = "folder" in question.lower() or "where" in question.lower()
    links = (" in ", " ", " to ", " from ") if place else (" ", " to ", " as ", ": ", " in ")
    return tuple(f"{asked}{link}{said}" for link in links)


def may_answer(text: str) -> bool:
    """Whether words that could be read by themselves may as well answer what was asked: a thing, and no order."""
    return _THING.match(text) is not None


_THING = re.compile(
    r"\W*(?:in |into |to |from |on |as )?(?:the|all|my|our|every|each|any|those|these|both|a|an|\d+|\S+\.\w{2,4})\b",
    re.IGNORECASE,
)


def best(outcomes: list[Outcome]) -> Planned | None:
    """The surest plan; of equals the first."""
    plans = [each for each in outcomes if isinstance(each, Planned)]
    return max(plans, key=lambda each: each.plan.confidence - 0.05 * len(each.plan.unused_words), default=None)


class Doubt:
    """The plan that the planner was not sure of, for whoever wants to look at it all the same."""

    def __init__(self) -> None:
        self._plan: Plan | None = None

    def offered(self, outcome: Outcome) -> tuple[str, ...]:
        """What can be picked beside a question; the plan of an earlier one is forgotten."""
        self._plan = outcome.partial if isinstance(outcome, Question) and outcome.doubt else None
        return (SHOW,) if self._plan is not None else ()

    def picked(self, text: str) -> Plan | None:
        """The plan, where these words ask for it."""
        return self._plan if text == SHOW else None
