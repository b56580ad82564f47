"""Appointments as people note them: "dentist Tuesday 14:30", "yoga every Wednesday until the end of June".

A bare note asks for nothing by a verb; it is read as an entry for the calendar, and only then. Rule: a series that ends
is never read as one that goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from lam_desktop.core.action import Card
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Step, Trigger
from lam_desktop.planning.assaid import as_said
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.entrywords import HELD, named_in
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.recurrence import first_of
from lam_desktop.planning.grammar.times import When, shifted, whens
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
_ADDRESS = re.compile(
    r"(?-i:[A-Z\u00c4\u00d6\u00dc])[^,;]{1,30}\d+\s*[a-z]?$|(?:room|hall|building|floor|studio|pool|zoom|online)\b[^,;]*$",
    re.IGNORECASE,
)
_BOOK = r"(?:my|the|our)\s+(?:calendar|diary|schedule|planner)"
_IT = r"(?:it|this|that|them|these|those(?:\s+days)?|these\s+days|the\s+time)"
_ASKED = (  # how it is asked for that something told goes into a calendar
    rf"(?:(?:please|can\s+you|could\s+you|would\s+you|and|so)\s+)*(?:(?:put|write|note|enter|add|save|block|mark|book|get|have)\s+{_IT}\s+(?:down\s+|out\s+|off\s+)?"
    rf"|(?:i|we)(?:['’]d)?\s+(?:would\s+)?(?:want|need|like)\s+{_IT}\s+|(?:it|this|that|they|these|those)\s+(?:belongs?|(?:should|must|shall|has\s+to|have\s+to|needs?\s+to)\s+(?:be|go))\s+)"
)
_AS_SERIES = r"(?:\s+as\s+an?\s+(?:daily|weekly|monthly|yearly|annual|recurring|repeating|regular|all[- ]day|whole[- ]day|new)\s+(?:event|entry|appointment|one|thing))"
_POLITE = r"(?:\s*,?\s*(?:please|pls|thanks?|thank you))*[\s.!]*$"
_PUT_IT = re.compile(  # "lunch on Friday at 1, note it down in my diary"
    rf"\s*(?:[-–,.;:]|\band\b)+\s*(?:{_ASKED}(?:in|into|to|for|on)\s+{_BOOK}|(?:in|into|to|for)\s+{_BOOK}"
    rf"|(?:please\s+)?(?:put|note|enter|add|write|block)\s+{_IT}(?:\s+(?:in|down))?|(?:please\s+)?calendar){_AS_SERIES}?{_POLITE}",
    re.IGNORECASE,
)
_REMINDER = re.compile(
    rf"\s+with a reminder {numbers.DURATION} ahead", re.IGNORECASE
)  # as all such words are rephrased
_LASTING = re.compile(  # "the vet on Thursday at 9, takes about 20 minutes"
    rf",\s*(?:and\s+)?(?:(?:it|this|that)\s+)?(?:(?:will|should|usually|normally)\s+)?(?:takes?|lasts?|lasting|runs?|goes\s+on)\s+(?:for\s+)?(?:(?:about|around|roughly|approximately|ca\.?|some)\s+)?(?={numbers.DURATION})",
    re.IGNORECASE,
)
_PUT_IN = re.compile(  # "pencil the dentist in for Friday at 9": it is known into what
    r"^\W*(?:(?:please|can\s+you|could\s+you|would\s+you)\s+)*(?:put|pencil|slot|write|note|book|enter)\s+(?P<what>[^,;.:/]+?)\s+(?:in|down)(?P<rest>(?:\s*,|\s+(?=(?:as\s+an?|for|on|at|every|each|from|next|this|tomorrow|today|once|twice|\w+\s+times|weekly|daily|monthly|weekdays)\b)).*)$",
    re.IGNORECASE,
)
_HAVE = re.compile(  # "I have pottery class every Wednesday"
    r"^\W*(?:on(?:wards?)?\b,?\s+)?(?:(?:i|we)(?:['’]ve|\s+have|['’]ll\s+have|\s+will\s+have)(?:\s+got)?|there(?:['’]s|\s+is|\s+will\s+be))\s+(?:an?\s+|the\s+|my\s+|our\s+)?",
    re.IGNORECASE,
)
_THERE_IS = re.compile(  # "every Thursday there's choir"
    r"^(?P<when>\W*(?:on\s+)?(?:every|each|the|next|this)\b[^,;.]*?)[\s,]+(?:(?:i|we)(?:['’]ve|\s+have)(?:\s+got)?|there(?:['’]s|\s+is|\s+will\s+be))\s+(?:an?\s+|the\s+|my\s+|our\s+)?",
    re.IGNORECASE,
)
_ENTERED_AS = re.compile(  # "we are away from 6 to 17 July, block that as Holiday"
    rf"^(?P<told>(?:[^.;]|\.(?=\w))+?)\s*[-–,.;:]+\s*{_ASKED}(?:(?:in|into|to)\s+{_BOOK}\s*)?{_AS_SERIES}?"
    r"\s*(?:,?\s*(?:titled|entitled|(?:with|under)\s+the\s+(?:title|name)|called|named)|\bas)\s+(?!(?:an?|one|single)\s+(?:\w+\s+){0,2}(?:event|entry|appointment|one|thing)\b)(?P<title>[^,;.]+?)"
    rf"(?:\s+(?:in|into|to)\s+{_BOOK})?{_POLITE}",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"[,;.]?\s*(?:\band\s+)?\b(?:(?:it|they|this|that|which)\s+)?(?:starting|beginning|starts?|begins?|from|as of|first on|(?:with\s+)?(?:the\s+)?(?:very\s+)?first\s+(?:one|time|date|day|session|lesson|class|meeting|\w+)(?:\s+(?:is|being|will be|falls?|takes? place))?)\s+(?:on\s+|from\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_TELLING = frozenset(  # words of a sentence that tells or asks: a note has none
    "is are am was were be been has have had will would can could should do does did i we it he she they you if when what"
    " how who where which why that there moved changed postponed cancelled canceled off".split()
)


@dataclass(frozen=True, slots=True)
class Note:
    """A request in the words in which it is read as an entry, and the last and the first day of a series."""

    text: str
    last: date | None = None
    first: date | None = None

    def taken_from(self, outcome: Outcome, said: str) -> Planned | None:
        """The plan, where it is just an entry, and a series if it ends; or a chore that is done again and again until then."""
        if not isinstance(outcome, Planned):
            return None
        trigger = outcome.plan.trigger
        if trigger is not None and trigger.kind == "repeat" and trigger.at and self.last is not None and not self.first:
            whole = datetime.combine(self.last, time(23, 59, 59), trigger.at.tzinfo)
            last = (self.last if isinstance(self.last, datetime) else whole).astimezone(UTC)
            ends = replace(trigger, rrule=f"{trigger.rrule};UNTIL={last:%Y%m%dT%H%M%SZ}")
            return Planned(as_said(replace(outcome.plan, trigger=ends), said))
        if trigger is not None or len(outcome.plan.steps) != 1:
            return None
        (step,) = outcome.plan.steps
        repeats = step.args.get("repeats")
        if step.action != "add_event" or "start" not in step.args or (self.last is not None and not repeats):
            return None
        plan, args = outcome.plan, dict(step.args)
        if self.first is not None and not repeats:
            return None
        if repeats:
            args["start"] = _first_time(args["start"], str(repeats), self.first)
        if self.last is not None:
            args["repeats"] = f"{repeats};UNTIL={self.last:%Y%m%d}T235959"
        return Planned(as_said(replace(plan, steps=(replace(step, args=args),)), said))


def notes(text: str, world: World, cues: Cues) -> Iterator[Note]:
    """The entry that a text may be, if it is a bare note or tells of a series that ends."""
    if (entered := _ENTERED_AS.match(text)) and (found := sorted(whens(entered["told"], world.now), key=_start)):
        title = entered["title"].strip(" \"“”'")
        rest, last = _ending(f'add "{title}" {_when(entered["told"], found)} to my calendar', world)
        rest, first = _beginning(rest, world)
        yield Note(rest, last, first)
        return
    text, ahead = _reminding(_LASTING.sub(", ", text))
    entered = _PUT_IN.match(text)
    into = entered is not None and any(when.day or when.rule for when in whens(entered["rest"], world.now))
    put = f"{entered['what']}{entered['rest']}" if entered and into else _PUT_IT.sub("", text)
    begun, first = _beginning(put, world)
    begun = _HAVE.sub("", _THERE_IS.sub(r"\g<when>, ", begun)) if put != text else begun
    rest, last = _ending(begun, world)
    bare = _is_bare(Reading(rest, world), cues)
    if bare:
        yield Note(_as_entry(rest, world) + ahead, last, first)
    elif last is not None or first is not None or into:
        yield Note((rest if put == text else f"add {rest} to my calendar") + ahead, last, first)


def _reminding(text: str) -> tuple[str, str]:
    """A text without the words for how long ahead the calendar reminds of it, and those words."""
    said = _REMINDER.search(text)
    return (f"{text[: said.start()]}{text[said.end() :]}", said[0]) if said else (text, "")


def _when(told: str, found: list[When]) -> str:
    """The words of a sentence that say when; two days alone are the first and the last."""
    plain = [when for when in found if when.day and not (when.clock or when.rule or when.length)]
    if len(plain) == len(found) == 2:
        return " to ".join(told[when.start : when.end] for when in found).join(("from ", ""))
    led = re.search(r"\bfrom\s+$", told[: found[0].start], re.IGNORECASE)
    return f"{'from ' if led else ''}{told[found[0].start : found[-1].end]}"


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
    return words[0] in VERBS and not (words[1:2] and words[1] in HELD)


def _ending(text: str, world: World) -> tuple[str, date | None]:
    """A text without the words for when a series ends, and its last day."""
    said = _SEVERAL.sub("every ", text)
    found = whens(said, world.now)
    if not any(when.rule for when in found):
        return text, None
    today = world.now.date()
    often = any(when.rule and when.rule.timed for when in found)  # "every 20 minutes until 18:00": today
    for when in found:
        lead = _UNTIL.search(said[: when.start])
        if lead is None or when.rule is not None or lead[0].split()[0].lower() == "to":
            continue
        rest = f"{said[: lead.start()]}{said[when.end :]}"
        if when.day and when.day > today:
            return rest, when.day
        over = when.at(world.now) if often and when.clock and not when.day else None
        if over is not None:
            return rest, over
    if (match := _FOR.search(said)) and (count := numbers.number(match["count"])):
        last = shifted(today, round(count), match["unit"].lower()) - timedelta(days=1)
        return f"{said[: match.start()]}{said[match.end() :]}", last
    return said, None


def _beginning(text: str, world: World) -> tuple[str, date | None]:
    """A text that tells of a series without the words for when it begins, and its first day."""
    found = whens(text, world.now)
    if any(when.rule for when in found):
        for when in found:
            lead = _SINCE.search(text[: when.start])
            until = re.match(r"\s*(?:-|–|to|until|till)\s", text[when.end :])
            if (
                lead
                and when.day
                and not when.rule
                and not when.clock
                and not (until and lead[0].strip(" ,").lower() == "from")
            ):
                return f"{text[: lead.start()]}{text[when.end :]}", when.day
    return text, None


def _first_time(start: date, rule: str, first: date | None) -> date:
    """The first time of a series that is not before a day: its own hour on the day that the rule names."""
    since = start if first is None else datetime.combine(first, start.time()) if isinstance(start, datetime) else first
    if isinstance(since, datetime):
        return first_of(rule, since.replace(tzinfo=None))
    return first_of(rule, datetime.combine(since, time())).date()


def _start(when: When) -> int:
    return when.start


def _as_entry(text: str, world: World) -> str:
    """A note as a request: its title in quotes, for that is all of it that says neither when nor where."""
    found = sorted(whens(text, world.now), key=lambda when: when.start)
    first, last = found[0].start, max(when.end for when in found)
    reading = Reading(text, world)
    title, place = named_in(Clause(reading, 0, len(reading.tokens)))
    tail = text[last:].lstrip()
    said = reading.slice(title.span.start, title.span.end) if title else ""
    where = reading.slice(place.span.start, place.span.end) if place else ""
    if not place and title and tail.startswith(",") and _ADDRESS.match(tail.strip(" ,.!")):
        where = tail.strip(" ,.!")
    begin, end = (
        (reading.tokens[title.span.start].start, reading.tokens[title.span.end - 1].end) if title else (first, first)
    )
    when = " ".join(text[each.start : each.end] for each in found) if first < begin and end < last else text[first:last]
    return f'add "{said}" {when}{f", at {chr(34)}{where}{chr(34)}" if where else ""} to my calendar'


def with_rule(card: Card, trigger: Trigger, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Steps whose first one, an entry in a calendar, repeats by a rule that would else be the plan's own trigger."""
    parts = (trigger.rrule or "").split(";")
    rule = ";".join(part for part in parts if not part.startswith(("BYHOUR", "BYMINUTE", "BYSECOND")))
    args = {**steps[0].args, "repeats": rule}
    if trigger.at and any(param.name == "start" for param in card.params):
        args["start"] = args.get("start") or trigger.at.replace(tzinfo=None)
    return (replace(steps[0], args=args), *steps[1:])
