"""Appointments as people note them: "dentist Tuesday 14:30", "yoga every Wednesday until the end of June".

A bare note asks for nothing by a verb; it is read as an entry for the calendar, and only then. Rule: a series that ends
is never read as one that goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lam_desktop.core.action import Card
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Step, Trigger
from lam_desktop.planning.assaid import as_said
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.times import shifted, whens
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts
from lam_desktop.planning.words import STOP, VERBS

_UNTIL = re.compile(
    r",?\s*\b(?:until|till|through|up to|ending(?:\s+on)?|to)\s+(?:and\s+including\s+)?$", re.IGNORECASE
)
_FOR = re.compile(
    rf",?\s*\bfor\s+(?:the\s+)?(?:next\s+|coming\s+)?(?P<count>{numbers.COUNT})\s+(?P<unit>day|week|month|year)s\b",
    re.IGNORECASE,
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SEVERAL = re.compile(rf"\bon\s+(?={_DAY}(?:\s*,\s*{_DAY})*\s*,?\s*and\s+(?:on\s+)?{_DAY}\b)", re.IGNORECASE)
_LITERALS = (Type.PATH, Type.FILENAME, Type.URL, Type.EMAIL, Type.GLOB, Type.SUFFIX)
_ON_DAYS = re.compile(r"\b(?:birthday|anniversary|holidays?|vacation|day off|exam)\b", re.IGNORECASE)
_PART = re.compile(r"(?:morning|afternoon|evening)\s+(?=\S)", re.IGNORECASE)
_PLACE = re.compile(r"(?:in|at)\s", re.IGNORECASE)
_PUT_IT = re.compile(  # "lunch on Friday at 1, put it in the calendar"
    r"\s*(?:[-–,.;:]|\band\b)+\s*(?:please\s+)?(?:put|write|note|enter|add|save)\s+(?:it|this|that)\s+(?:down\s+)?(?:in|into|to)\s+(?:my|the|our)\s+(?:calendar|diary|schedule|planner)"
    r"(?:\s*,?\s*(?:please|pls|thanks?|thank you))*[\s.!]*$",
    re.IGNORECASE,
)
_TELLING = frozenset(  # words of a sentence that tells or asks: a note has none
    "is are am was were be been has have had will would can could should do does did i we it he she they you if when what"
    " how who where which why that there moved changed postponed cancelled canceled off".split()
)


@dataclass(frozen=True, slots=True)
class Note:
    """A request in the words in which it is read as an entry, and the last day of a series."""

    text: str
    last: date | None = None

    def taken_from(self, outcome: Outcome, said: str) -> Planned | None:
        """The plan, where it is just an entry, and a series if it ends."""
        if not isinstance(outcome, Planned) or outcome.plan.trigger is not None or len(outcome.plan.steps) != 1:
            return None
        (step,) = outcome.plan.steps
        repeats = step.args.get("repeats")
        if step.action != "add_event" or "start" not in step.args or (self.last is not None and not repeats):
            return None
        plan = outcome.plan
        if self.last is not None:
            rule = f"{repeats};UNTIL={self.last:%Y%m%d}T235959"
            plan = replace(plan, steps=(replace(step, args={**step.args, "repeats": rule}),))
        return Planned(as_said(plan, said))


def notes(text: str, world: World, cues: Cues) -> Iterator[Note]:
    """The entry that a text may be, if it is a bare note or tells of a series that ends."""
    rest, last = _ending(_PUT_IT.sub("", text), world)
    bare = _is_bare(Reading(rest, world), cues)
    if bare:
        yield Note(_as_entry(rest, world), last)
    elif last is not None:
        yield Note(rest, last)


def _is_bare(reading: Reading, cues: Cues) -> bool:
    """Whether a text names a time and something else, and no verb, file or address."""
    size = len(reading.tokens)
    times = [when for when, _ in reading.whens]
    days = any(when.day or when.rule for when in times)
    hours = any(when.clock for when in times) or _ON_DAYS.search(reading.text) is not None
    if (
        not (days and hours)
        or '"' in reading.text
        or reading.literals(0, size, *_LITERALS)
        or reading.text.rstrip().endswith("?")
    ):
        return False
    taken = {index for _, span in reading.whens for index in range(span.start, span.end)}
    words = [token.low for index, token in enumerate(reading.tokens) if index not in taken and token.type is Type.WORD]
    leads = cues.cards["add_event"].leads if "add_event" in cues.cards else set()
    if all(word in STOP for word in words):
        return False
    tells = not _TELLING.isdisjoint(words) or words[0] in leads or words[0] == "free" or _orders(words)
    return not tells and not acts(Clause(reading, 0, size), cues)


def _orders(words: list[str]) -> bool:
    """ "Book a table tonight" asks for what only looks like an entry; "review meeting Tuesday at 3" is one."""
    return words[0] in VERBS and not (words[1:2] and words[1] in _HELD)


_HELD = frozenset("meeting call session appointment class lesson party night day time club group talk".split())


def _ending(text: str, world: World) -> tuple[str, date | None]:
    """A text without the words for when a series ends, and its last day."""
    said = _SEVERAL.sub("every ", text)
    found = whens(said, world.now)
    if not any(when.rule for when in found):
        return text, None
    today = world.now.date()
    for when in found:
        lead = _UNTIL.search(said[: when.start])
        if lead and when.day and when.rule is None and when.day > today and lead[0].split()[0].lower() != "to":
            return f"{said[: lead.start()]}{said[when.end :]}", when.day
    if (match := _FOR.search(said)) and (count := numbers.number(match["count"])):
        last = shifted(today, round(count), match["unit"].lower()) - timedelta(days=1)
        return f"{said[: match.start()]}{said[match.end() :]}", last
    return said, None


def _as_entry(text: str, world: World) -> str:
    """A note as a request: its title in quotes, for that is all of it that says neither when nor where."""
    found = sorted(whens(text, world.now), key=lambda when: when.start)
    first, last = found[0].start, max(when.end for when in found)
    if text[:first].strip() and (noun := _PART.match(text, first)):
        first = noun.end()  # "parents' evening 14 April"
    head, tail = (_trimmed(part) for part in (text[:first], text[last:]))
    place = _PLACE.match(tail) if head else None
    title = head if place else f"{head} {tail}".strip()
    where = f", {tail}" if place else ""
    return f'add "{title}" {text[first:last]}{where} to my calendar'


def _trimmed(text: str) -> str:
    return re.sub(r"(?:[\s,;:.!–-]|\b(?:on|at|from|for|by)\b)+$", "", text.strip(" ,;:.!–-\n"), flags=re.IGNORECASE)


def with_rule(card: Card, trigger: Trigger, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Steps whose first one, an entry in a calendar, repeats by a rule that would else be the plan's own trigger."""
    parts = (trigger.rrule or "").split(";")
    rule = ";".join(part for part in parts if not part.startswith(("BYHOUR", "BYMINUTE", "BYSECOND")))
    args = {**steps[0].args, "repeats": rule}
    if trigger.at and any(param.name == "start" for param in card.params):
        args["start"] = args.get("start") or trigger.at.replace(tzinfo=None)
    return (replace(steps[0], args=args), *steps[1:])
