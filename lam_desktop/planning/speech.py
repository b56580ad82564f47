"""Values that are a stretch of speech: "just the first one and leave everybody else" is no text that lines contain.

Rule: what stands in quotes is meant as it is; what people write to each other may be long.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from lam_desktop.core.action import Card
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Kind
from lam_desktop.planning.grammar.lexer import Type, tokenize
from lam_desktop.planning.words import STOP, stem

_NAMES = (Type.FILENAME, Type.PATH, Type.EMAIL, Type.URL, Type.SUFFIX)
_SHORT = frozenset(
    {Kind.LINES, Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.COLUMN, Kind.NEW_COLUMN, Kind.TEXT_SOURCE, Kind.SEPARATOR}
)
_LONG = frozenset("text body line lines notes message row".split())  # parameters that take whole sentences
_TITLES = frozenset({"title", "subject", "location"})  # these may well have a comma
_HOLLOW = frozenset(
    f"{article}{word}"
    for article in ("", "a ", "an ")
    for word in ("reminder", "alert", "message", "note", "on the screen")
)
_MOST_WORDS = 6
_SENTENCE = re.compile(r"[.!?;]\s+\w")
_GOES_ON = re.compile(r"\b(?:and|then|but)\s+(?P<verb>[a-z]+)\b", re.IGNORECASE)
_POINTS = re.compile(
    r"(?:(?:and|but|or|then|so|because)\s|to\s+(?:every|each|all|the)\s|(?:it|them|that|this|those|these)\s+(?:as|to|in|into|onto|from|with|on|at|under)\s)",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:(?:at|in|on|to|from|into)\s+(?:the|its|their)\s|(?:each|every)\s+\w+\s+\w)", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?:i|we|you)(?:['’]\w+)?\s+\w", re.IGNORECASE)  # "I've got to hand in", no name of an event
_BUT_NOT = re.compile(r"\bbut\s+not\b|\bexcept\b", re.IGNORECASE)


def speech(plan: Plan, cards: Mapping[str, Card], verbs: Collection[str]) -> Iterator[str]:
    """The values of a plan that were read from a stretch of speech, though nobody quoted it."""
    for step in plan.steps:
        card = cards.get(step.action)
        for param in card.params if card is not None else ():
            said = _said(step, param.name, plan.request)
            if param.kind not in _SHORT or not said:
                continue
            long = param.name in _LONG and param.kind is Kind.TEXT
            somebody = param.name in ("title", "location") and _SOMEBODY.match(said)
            if somebody or _is_speech(said, long, param.name in _TITLES, verbs):
                yield said


def _said(step: Step, name: str, request: str) -> str:
    """A value as text, where it was read from words that nobody quoted."""
    origin, value = step.provenance.get(name), step.args.get(name)
    if isinstance(value, list) and value and isinstance(value[0], str):
        value = value[0]
    if origin is None or origin.how != "span" or origin.start < 0 or not isinstance(value, str):
        return ""
    said = request[origin.start : origin.end]
    return "" if said[:1] in "\"'“‘„«`" else value


def _is_speech(value: str, long: bool, titled: bool, verbs: Collection[str]) -> bool:
    if _POINTS.match(value) or value.lower() in _HOLLOW or (long and _BUT_NOT.search(value)):
        return True
    if long:
        return False
    tokens = [each for each in tokenize(value) if each.type is not Type.MARK]
    if not titled and _LEADS.match(value):
        return True
    if not titled and re.search(r"\w,\s+\w", value):
        return True  # more than one thing is said
    whole = tokens[-1:] and tokens[-1].type is Type.FILENAME and not any(each.low in STOP for each in tokens)
    names = any(each.type in _NAMES for each in tokens) and len(tokens) > 1 and not whole
    goes_on = any(stem(match["verb"]) in verbs for match in _GOES_ON.finditer(value))
    return names or goes_on or len(tokens) > _MOST_WORDS or _SENTENCE.search(value) is not None
