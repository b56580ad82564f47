"""What is said of events in a way of its own: days whose month is said once, and new titles. Rule: a time is no day."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.numbers import COUNT, DURATION

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = re.compile(
    r"(?<![\d:.])\b(?:(?:from|between)\s+(?P<since>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|until|till|-|–|and)|(?<!at )(?P<first>\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:to|-|–))"
    rf"\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\b(?!\.\w|[\"'”])",
    re.IGNORECASE,
)
_TITLED = re.compile(  # "rename the event Stand-up to Daily": the new name is no rhythm
    r"\brename\s+(?:the\s+|my\s+)?(?P<kind>event|meeting|appointment|entry)\s+(?P<event>[^\"“]+?)\s+(?:to|into|as)\s+(?P<title>[^\"“]+?)(?P<end>\s+in\s+my\s+(?:calendar|diary))?[\s.!]*$",
    re.IGNORECASE,
)

_LATER = re.compile(  # "the match now begins half an hour later": its name goes no farther than that
    rf"^\s*(?P<event>(?!(?:if|when|every|each)\b)[^,;.]+?)\s+(?:now\s+)?(?:begins|starts|will\s+(?:now\s+)?(?:begin|start))\s+(?P<by>{DURATION})\s+(?P<way>later|earlier)\b"
    r"(?:\s*[,;.–-]*\s*(?:and\s+)?(?:(?:please|can\s+you|could\s+you|would\s+you)\s+)*(?:change|update|note|correct|put|fix|mend)\s+(?:it|that|this)(?P<where>\s+in\s+(?:(?:my|the)\s+(?:calendar|diary)|[\w~./-]+\.ics))?)?(?:\s*,?\s*please)?[\s.!?]*$",
    re.IGNORECASE,
)

_REMINDED = re.compile(  # "remind me half an hour before the school play": what comes after it is no time
    rf"^\s*(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:remind\s+me|(?:set|add|make|give\s+me|i\s+(?:want|need)|i['’]d\s+like)\s+(?:an?\s+|me\s+an?\s+)?(?:reminder|alarm|alert))\s+"
    rf"(?P<ahead>{DURATION}|(?:a|one)\s+day)\s+(?:before|ahead\s+of)\s+(?P<event>(?!\d|noon|midnight|midday|half|quarter|it\b|that\b|i\b|we\b|they\b|he\b|she\b)(?:[^,;.!?]|\.(?=\w))+?)[\s.!]*$",
    re.IGNORECASE,
)

_AHEAD = re.compile(  # "lunch on Friday at 1, and remind me an hour before"
    rf"(?<=\w)[\s,;.–-]*(?:\b(?:and|with|plus)\b\s*)?(?:please\s+)?\b(?:(?:remind|alert|notify|ping|nudge|warn)\s+me\s+(?:(?:of|about)\s+(?:it|that)\s+)?"
    rf"|(?:(?:set|add|make|give\s+me|i\s+(?:want|need))\s+)?(?:an?\s+|me\s+an?\s+)?(?:reminder|alarm|alert)\s+(?:set\s+|for\s+)?)(?P<ahead>{DURATION}|(?:a|one)\s+day)\s+"
    r"(?:beforehand|before(?:\s+(?:it|that|then))?|ahead(?:\s+of\s+(?:it|that|time))?|in\s+advance|prior|earlier|early)(?=\s*(?:$|[.,;!?]|please|and\b))",
    re.IGNORECASE,
)
_ITS_REMINDER = re.compile(rf"\bwith\s+an?\s+(?P<ahead>{DURATION})\s+(?:reminder|alarm|alert|warning)\b", re.IGNORECASE)
_SAYING = re.compile(  # "a notification that says stretch"
    r"(?<=\b)(?P<what>notifications?|messages?|reminders?|pop-?ups?|alerts?|notes?)\s+(?:that|which)\s+(?:says?|reads?|tells\s+me)\s+(?=\S)",
    re.IGNORECASE,
)
_ITS_IN = re.compile(  # "when is the fair, it's in club.ics"
    r"\s*[,;(–-]+\s*(?:it['’]?s|it\s+is|that['’]?s|they['’]?re|calendar\s*:|(?:my|the)\s+calendar\s+is|look\s+in(?:to)?)\s+(?:(?:all|written|noted|also)\s+)?(?:in\s+)?(?P<file>[\w~./-]+\.ics)\)?(?=[\s.!?]*$)",
    re.IGNORECASE,
)
_FREE = re.compile(
    rf"\b(?!an?\b)(?P<count>{COUNT})\s+free\s+(?P<unit>hours?|minutes?)\b", re.IGNORECASE
)  # "two free hours"
_THE_EVE = re.compile(
    r"(?<=\bremind me )(?:on\s+the\s+eve\s+of|(?:on\s+)?the\s+(?:day|evening|night)\s+before)\b", re.IGNORECASE
)
_DAY_ON = re.compile(  # "move the meeting on Friday to the day after"
    r"(?<=\w)\s+(?:to|by|for)\s+(?:the\s+)?(?:(?P<after>(?:next|following)\s+(?P<next>day|week)|(?P<unit>day|week)\s+(?:after(?:wards)?|later))|(?:previous\s+(?P<previous>day|week)|(?P<earlier>day|week)\s+(?:before|earlier)))(?=\s*(?:$|[,.;(!]|\b(?:at|in|please|same)\b))",
    re.IGNORECASE,
)
_NUDGE = re.compile(  # other words for a reminder
    r"\b(?:(?:nudge|ping|buzz|prod|poke|alert)\s+me|(?<!\bthat )(?<!\bwhat )tell\s+me(?=\s+to\b)|give\s+me\s+a\s+(?:nudge|ping|shout|heads[- ]?up|prod|poke))\b(?=[^.;]*\b(?:to|about|that)\b)",
    re.IGNORECASE,
)
_SET = re.compile(  # "set a reminder for 5 pm: water the plants"
    r"^\s*(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:set|make|create|add|give\s+me|put)\s+(?:up\s+)?(?:me\s+)?(?:a\s+|an\s+|the\s+)?(?:reminder|alarm|alert)\s+(?P<prep>for|on|at|in)\s+(?P<when>(?:[^:,–]|(?<=\d):(?=\d))+?)"
    r"(?:\s*(?::(?!\d)|[,–])\s*|\s+(?=to\s|that\s))(?P<what>(?:to|that)\s+\S.*|\S.*)$",
    re.IGNORECASE,
)

_OFF = re.compile(  # "the tax adviser appointment is off, remove it from the calendar"
    r"^\s*(?:(?:(?:bad|sad|good)\s+news|sorry|oh\s+no|pity|hi|hello|hey|ok|so)\b[\s,:;!.–-]+)*(?P<event>(?!(?:if|when|it|that|there|everything|all)\b)[^,;.:]+?)(?:\s+(?:appointment|event))?\s+(?:is|are|was|has\s+been|got|have\s+been)\s+(?:off|cancell?ed|called\s+off|not\s+happening)\b"
    r"[\s,;:.!()–-]+(?:so\s+|and\s+)?(?:please\s+|you\s+can\s+)?(?:remove|delete|take|cancel|strike|cross)\s+(?:it|that|them)(?:\s+out)?"
    r"(?P<where>\s+(?:from|of|in)\s+(?:(?:my|the|our)\s+(?:calendar|diary)|(?P<file>\"[^\"]+\.ics\"|[\w~./-]+\.ics)))?(?:\s*,?\s*please)?"
    r"(?:\s*[,;.]\s*(?:but\s+|and\s+)?(?:the|my|our)\s+[^;.]+?\s+(?:stays?|remains?|(?:is|are)\s+still\s+on|takes?\s+place|must\s+stay|has\s+to\s+stay)\b[^;.]*)?[\s.!]*$",
    re.IGNORECASE,
)


def _called_off(found: re.Match[str]) -> str:
    event = re.sub(r"^(?:the|my|our)\s+", "", found["event"], flags=re.IGNORECASE).strip('"“”')
    return f'cancel "{event}"' + (f" in {found['file']}" if found["file"] else "")


def called_off(text: str) -> str:
    """The text with what is told to be off cancelled."""
    return _OFF.sub(_called_off, text)


def titled(text: str) -> str:
    """The text with the new title of an event in quotes, and with one that begins later moved."""
    text = _ITS_IN.sub(r" in \g<file>", text)
    text = _NUDGE.sub("remind me", text)
    text = _DAY_ON.sub(_by_days, _THE_EVE.sub("a day before", _FREE.sub(r"\g<count> \g<unit> free", text)))
    text = _REMINDED.sub(r"\g<lead>change \g<event> with a reminder \g<ahead> ahead", text)
    text = _ITS_REMINDER.sub(r"with a reminder \g<ahead> ahead", _SAYING.sub(r"\g<what> saying ", text))
    text = _AHEAD.sub(r" with a reminder \g<ahead> ahead", text)
    text = _SET.sub(_reminded, text)
    text = _LATER.sub(_moved_by, text)
    return _TITLED.sub(
        lambda said: f'rename the {said["kind"]} {said["event"]} to "{said["title"]}"{said["end"] or ""}', text
    )


def _moved_by(found: re.Match[str]) -> str:
    where = found["where"] if found["where"] and ".ics" in found["where"].lower() else ""
    return f"move {found['event']}{where} {found['by']} {found['way']}"


def _by_days(found: re.Match[str]) -> str:
    """How far something moves that goes to the day after, or before."""
    if not re.search(r"\b(?:move|shift|push|postpone|reschedule|put)\b", found.string[: found.start()], re.IGNORECASE):
        return found[0]
    unit = next(found[each] for each in ("next", "unit", "previous", "earlier") if found[each])
    return f" by one {unit.lower()}{'' if found['after'] else ' earlier'}"


def _reminded(found: re.Match[str]) -> str:
    """The same with "remind me", whose words for when stand by themselves."""
    prep = found["prep"].lower()
    if prep == "for":
        prep = (
            "at"
            if re.match(r"\d{1,2}(?::\d\d)?\s*(?:[ap]m|o'clock)?$|noon|midnight|midday", found["when"], re.IGNORECASE)
            else "on"
        )
    if re.match(r"(?:to|next|this)(?:day|morrow|night)?\b", found["when"], re.IGNORECASE):
        prep = ""
    what = found["what"] if re.match(r"(?:to|that)\s", found["what"], re.IGNORECASE) else f"to {found['what']}"
    return f"{found['lead']}remind me {prep} {found['when']} {what}".replace("  ", " ")


def whole_days(text: str) -> str:
    """The text with the month said with both days."""
    return _DAYS.sub(
        lambda days: f"from {days['since'] or days['first']} {days['month']} to {days['last']} {days['month']}", text
    )
