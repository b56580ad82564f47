"""Events that shall start a chore: "when a PDF appears in Downloads, …", "whenever I get a mail from Anna, …".

The words of the event are taken out, and "it" in the rest becomes the files the event is about; the rest is read as any
request is. Rule: what is not clearly an event stays in the request.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from lam_desktop.core.plan import Plan, Trigger
from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.recurrence import unclear
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.mentions import Reading

_WHEN = r"(?:when(?:ever)?|(?:every|each|any) ?time|as soon as)"
_ONE = (
    r"(?:there(?:['’]s| is| are)\s+)?(?:(?:a|an|any|some|another|one|the)\s+)?(?:new(?:ly)?\s+|downloaded\s+|saved\s+)*"
)
_NOUN = r"(?P<noun>[\w-]+(?:\s+(?:file|document|image|picture|photo|video|table|archive)s?)?)"
_DONE = r"(?:added|saved|downloaded|put|dropped|created|copied|moved|placed|written|stored)"
_APPEARS = (
    rf"(?:appears?|arrives?|shows?\s+up|turns?\s+up|lands?|comes?\s+in|pops?\s+up|(?:is|are|gets?|was)\s+{_DONE})"
)
_CHANGES = r"(?:changes|change|(?:is|are|gets?|was)\s+(?:changed|modified|updated|edited|overwritten))"
_PLACE = r"(?:(?:my|the|our)\s+)?(?P<place>\"[^\"]+\"|[\w~][\w./~-]*?)(?:\s+(?:folder|directory))?"
_IN = r"(?:in|into|to|on|onto|at|inside)"
_MAIL = r"(?:(?:a|an|any|some)\s+)?(?:new\s+)?(?:e-?mail|mail|message)s?"
_SENDER = (
    r"(?!(?:i|we|you|it|he|she|they|who|this|that|there)\b)(?P<sender>\"[^\"]+\"|[\w.@+-]+(?:\s+(?-i:[A-Z])[\w'-]+)?)"
)
_FROM = rf"(?:\s+(?:from|by)\s+{_SENDER})?"
_ABOUT = r"(?:\s+(?:about|on|with\s+(?:the\s+)?subject|(?:called|titled))\s+(?P<subject>\"[^\"]+\"|“[^”]+”|[\w-]+))?"
_ARRIVES = r"(?:arrives?|comes?(?:\s+in)?|is received|lands|(?:is|gets)\s+delivered)"
_ONCE = rf"(?:{_WHEN}|if|once)"  # "if a mail arrives": what arrives is still to come
_ANYBODY = frozenset("anyone anybody someone somebody everyone everybody people".split())
_KEYS = (
    r"(?P<keys>(?:(?:ctrl|control|alt|shift|super|meta|cmd|win)\s*\+\s*)+(?:f\d{1,2}|[a-z0-9]|space|insert|home|end))"
)

_FORMS: tuple[tuple[str, str], ...] = (
    ("mail", rf"{_ONCE}\s+{_MAIL}{_FROM}{_ABOUT}\s+{_ARRIVES}"),
    ("mail", rf"{_ONCE}\s+{_MAIL}\s+{_ARRIVES}{_FROM}{_ABOUT}"),
    ("mail", rf"{_ONCE}\s+(?:i|we)\s+(?:get|receive)\s+{_MAIL}{_FROM}{_ABOUT}"),
    ("mail", rf"{_ONCE}\s+there(?:['’]s| is| are)\s+{_MAIL}{_FROM}{_ABOUT}"),
    ("mail", rf"{_ONCE}\s+{_SENDER}\s+(?:e-?mails?|mails?|messages?|writes?(?:\s+to)?)\s+(?:me|us){_ABOUT}"),
    ("mail", rf"{_ONCE}\s+{_SENDER}\s+(?:sends?|writes?)\s+(?:me|us)\s+{_MAIL}{_ABOUT}"),
    ("mail", rf"{_ONCE}\s+(?:i|we)\s+(?:hear|get\s+(?:post|something))\s+from\s+{_SENDER}{_ABOUT}"),
    ("changes", rf"{_WHEN}\s+(?:the\s+)?(?P<file>\"[^\"]+\"|[\w-]+\.\w{{1,5}})(?:\s+{_IN}\s+{_PLACE})?\s+{_CHANGES}"),
    ("changes", rf"{_WHEN}\s+{_ONE}{_NOUN}\s+{_IN}\s+{_PLACE}\s+{_CHANGES}"),
    ("appears", rf"{_WHEN}\s+(?:the\s+|a\s+|an\s+)?(?:file\s+)?(?P<file>\"[^\"]+\"|[\w-]+\.\w{{1,5}})\s+{_APPEARS}\s+{_IN}\s+{_PLACE}"),
    ("appears", rf"{_WHEN}\s+{_ONE}{_NOUN}\s+{_APPEARS}\s+{_IN}\s+{_PLACE}"),
    ("appears", rf"{_WHEN}\s+{_ONE}{_NOUN}\s+{_IN}\s+{_PLACE}\s+{_APPEARS}"),
    ("appears", rf"{_WHEN}\s+there(?:['’]s| is| are)\s+(?:a\s+|an\s+|any\s+)?new\s+{_NOUN}\s+{_IN}\s+{_PLACE}"),
    ("downloads", rf"{_WHEN}\s+(?:i|we)\s+download\s+{_ONE}{_NOUN}"),
    ("hotkey", rf"(?:{_WHEN}\s+(?:i|we)\s+(?:press|hit|type)|on)\s+(?:the\s+keys?\s+)?{_KEYS}"),
    ("start", rf"{_WHEN}\s+(?:lam desktop|this program|the program|you)\s+(?:starts?|is started|begins?)"),
    ("start", rf"{_WHEN}\s+(?:i|we)\s+log\s+in"),
    ("program", rf"{_WHEN}\s+(?:i|we)\s+(?:start|open|launch)\s+(?:the\s+)?(?:program\s+|app\s+|application\s+)?(?P<program>[\w-]+)"),
    ("program", rf"{_WHEN}\s+(?:the\s+)?(?:program|app|application)\s+(?P<program>[\w-]+)\s+(?:starts|opens|is started|is opened|launches)"),
    ("program", rf"{_WHEN}\s+(?P<program>(?-i:[A-Z][\w-]+))\s+(?:starts|opens|is started|is opened|launches)"),
    ("webhook", rf"{_WHEN}\s+(?:its|the|a|my)?\s*(?:web\s*hook|web\s?address|address|url|link)\s+is\s+called"),
)  # fmt: skip
_LEADING = tuple(
    (kind, re.compile(rf"^\s*(?:please\s+)?{form}(?:\s*[,:;]\s*|\s+)(?:then\s+|please\s+)?(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL))
    for kind, form in _FORMS
)  # fmt: skip
_TRAILING = tuple(
    (kind, re.compile(rf"^\s*(?P<rest>\S.*?)\s*,?\s+{form}\s*[.!]*\s*$", re.IGNORECASE | re.DOTALL))
    for kind, form in _FORMS
)
_FROM_NOW = re.compile(
    r"^\s*(?:please\s+)?(?:from\s+(?:now|today)\s+on(?:wards)?|in\s+(?:the\s+)?future)[\s,]+(?=when|every|each|as\s+soon|any)",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(
    r"(?<=\w)[\s,]+(?:(?:all\s+)?by\s+(?:itself|themselves)|(?:fully\s+)?automatically|on\s+(?:its|their)\s+own)(?=[\s.!]*$)",
    re.IGNORECASE,
)
_ARRIVING = re.compile(  # "every pdf that lands in Scans should be moved to Papers"
    rf"^\s*(?:please\s+)?(?:from\s+(?:now|today)\s+on[\s,]+)?(?:every|each|any|all)\s+(?:new\s+)?(?P<noun>[\w-]+)\s+(?:that|which)\s+(?P<how>{_APPEARS.replace('?:appears?', '?:appears?|arrive|land|appear|show up|turn up|come in')}\s+{_IN}\s+(?:(?:my|the|our)\s+)?(?:\"[^\"]+\"|[\w~][\w./~-]*)),?\s+"
    r"(?:should|must|shall|has\s+to|have\s+to|is\s+to|are\s+to)\s+(?:always\s+|then\s+)?(?:go|be\s+(?P<verb>moved|copied|put|unpacked|renamed|deleted))\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ORDERS = {
    "go": "move",
    "moved": "move",
    "copied": "copy",
    "unpacked": "unpack",
    "renamed": "rename",
    "deleted": "delete",
}
_IT = re.compile(
    r"\b(?:it|them|(?:that|this|these|those|the)\s+(?:new\s+)?(?:file|files|document|documents|{noun}))\b(?!['’-])",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:with|without|that|which|whose|who|containing|having|saying|where|from|by|about|in|and\s+it)\b", re.IGNORECASE
)
"""How words begin that say more of the event, which would be lost."""
_UNKNOWN = re.compile(
    r"^\s*(?:whenever|(?:every|each|any) ?time|when|as\s+soon\s+as)\s+(?!is|are|was|were|am|did|does|do|will|can|could|should|has|have)",
    re.IGNORECASE,
)
_UNKNOWN_LAST = re.compile(  # "zip it whenever Bob calls"; not "as soon as possible", "when I was away", "whenever it appears"
    r"\s(?P<when>(?:whenever|as\s+soon\s+as|(?:every|each|any)\s?time|the\s+moment|when)\s+(?!(?:possible|necessary|needed"
    r"|convenient|ready|done|finished|you|it|they|there|this|that|these|those)\b)(?!.*\b(?:was|were|had|did|been)\b)"
    r"[^,;\"“”]*?)\s*[.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"^\s*(?:(?:please|can you|could you)\s+)?(?:tell|show|say|ask|check|find|what|remind|let|know|see|which|who|do|does|is"
    r"|are|how)\b",
    re.IGNORECASE,
)
_EVENTS = ("When a PDF appears in Downloads, …", "Every Monday at 9, …", "Whenever I get a mail from Anna, …")
_TIMES = (
    "Every weekday except Friday at 8, …",
    "On the 1st and 15th of every month, …",
    "Every 2 hours from 9 to 17, …",
)
_PLAIN = {"file", "files", "something", "document", "documents", "anything"}
_KINDS = ("file", "document", "image", "picture", "photo", "video", "table", "archive")


@dataclass(frozen=True, slots=True)
class Event:
    """An event, and the chore it starts as a request of its own. `files`: the words for the files it is about."""

    trigger: Trigger
    rest: str
    files: str = ""


def events(text: str) -> Iterator[Event]:
    """The ways an event can be read out of a request, the likeliest first; none if there is none."""
    for forms in (_LEADING, _TRAILING):
        for kind, pattern in forms:
            match = pattern.match(text)
            if match and not _MORE.match(match["rest"]):
                yield _BUILT[kind](match, kind)


def plainly(text: str) -> str:
    """The text without words that only say again that nobody has to ask for it."""
    if arriving := _ARRIVING.match(text):
        order = _ORDERS.get((arriving["verb"] or "go").lower(), arriving["verb"] or "move")
        text = f"whenever a new {_singular(arriving['noun'])} {arriving['how']}, {order} it {arriving['rest']}"
    return _BY_ITSELF.sub("", _FROM_NOW.sub("", text))


def _singular(noun: str) -> str:
    return noun[:-1] if noun.lower().endswith("s") else noun


def not_understood(text: str, plan: Plan) -> tuple[str, tuple[str, ...]] | None:
    """What to ask, with examples, about an event or a rhythm that is not known: the rest must not be done at once.

    What an argument of the plan was read from is understood: some actions take a rhythm, some texts tell of a time.
    """
    last = None if _ASKS.match(text) else _UNKNOWN_LAST.search(text)
    if _UNKNOWN.match(text) or (last and _is_left(last.span("when"), plan)):
        return "I do not know how to notice that. What shall I wait for?", _EVENTS
    when = unclear(text)
    if when and _is_left(when, plan):
        return "I do not know which times those are. When shall it be done?", _TIMES
    return None


def _is_left(words: tuple[int, int], plan: Plan) -> bool:
    """Whether no argument was read from some words."""
    origins = [origin for step in plan.steps for origin in step.provenance.values() if origin.how == "span"]
    return not any(origin.start < words[1] and words[0] < origin.end for origin in origins)


def about(event: Event, plan: Plan, world: World) -> Plan:
    """The plan of the rest with its trigger; files are watched by the very query that its steps use."""
    trigger = event.trigger
    if event.files:
        phrases = Reading(event.files, world).files
        wanted = phrases[0].query if phrases else FileQuery()
        trigger = replace(trigger, files=_used(plan, wanted))
    steps = tuple(replace(step, provenance={}) for step in plan.steps)  # their places are those in other words
    return replace(plan, steps=steps, trigger=trigger)


def _used(plan: Plan, wanted: FileQuery) -> FileQuery:
    """The query in the plan that means the same files; the planner may have settled its folder."""
    values = [value for step in plan.steps for value in (*step.args.values(), step.for_each)]
    queries = [each for each in values if isinstance(each, FileQuery)]
    alike = [each for each in queries if each.suffixes == wanted.suffixes and _names(each) == _names(wanted)]
    return alike[0] if alike else wanted


def _names(query: FileQuery) -> tuple[str, ...]:
    """Folders, or the last parts of the names of single files."""
    return query.folders or tuple(path.rpartition("/")[2].lower() for path in query.paths)


def _files(match: re.Match[str], kind: str) -> Event:
    groups = match.groupdict()
    place = (groups.get("place") or "Downloads").strip('"')
    noun = groups.get("noun") or ""
    if groups.get("file"):
        where = f" in {place}" if groups.get("place") else ""
        files = groups["file"] + where
    else:
        files = f"{_plural(noun)} in {place}"
    named = re.compile(_IT.pattern.replace("{noun}", re.escape(noun or "file")), re.IGNORECASE)
    rest = named.sub(lambda _: files, match["rest"], count=1)
    return Event(Trigger("file", event="changes" if kind == "changes" else "appears"), rest, files)


def _plural(noun: str) -> str:
    low = noun.lower()
    if low in _PLAIN:
        return "files"
    word = low.rpartition(" ")[2]
    if word.rstrip("s") in _KINDS or low.endswith("s"):
        return noun if low.endswith("s") else f"{noun}s"
    return f"{noun} files" if len(noun) <= 4 else f"{noun}s"


def _mail(match: re.Match[str], kind: str) -> Event:
    sender, subject = (_said(match.groupdict().get(name)) for name in ("sender", "subject"))
    sender = None if sender and sender.lower() in _ANYBODY else sender
    return Event(Trigger("mail", sender=sender, subject=subject), match["rest"])


def _said(text: str | None) -> str | None:
    return text.strip('"“”') if text else None


def _hotkey(match: re.Match[str], kind: str) -> Event:
    keys = "+".join(part.strip().capitalize() for part in match["keys"].split("+"))
    return Event(Trigger("hotkey", keys=keys.replace("Control", "Ctrl")), match["rest"])


def _program(match: re.Match[str], kind: str) -> Event:
    return Event(Trigger("start", program=match["program"]), match["rest"])


def _plain(match: re.Match[str], kind: str) -> Event:
    return Event(Trigger(kind), match["rest"])


_BUILT: dict[str, Callable[[re.Match[str], str], Event]] = {
    "appears": _files, "changes": _files, "downloads": _files, "mail": _mail, "hotkey": _hotkey, "program": _program,
    "start": _plain, "webhook": _plain,
}  # fmt: skip
