"""The words of a change: what only says that it is one, and whether it adds, leaves out or names what was wrong.

Rule: no word is made up, and what is left over after them is read as any other words are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lam_desktop.planning.clause import OBJECTS, Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type, tokenize
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.words import stem

_LEAD = re.compile(
    r"\W*(?:(?:oh|ah|oops|no|nope|nah|wait|hold on|hmm+|sorry|actually|well|correction|scratch that|i mean|i meant"
    r"|on second thoughts?|better|better yet|please|but|ok|okay)\b[\s,.!:;…–-]*)+",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:and(?: then| also)?|also|then|afterwards|after that|plus|additionally),?\s+", re.IGNORECASE)
_TOO = re.compile(r"[\s,]+(?:too|as well|also)[\s.!]*$", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:first|before(?:hand| that)?)[\s.!]*$", re.IGNORECASE)
_INSTEAD = re.compile(r"[\s,]*\b(?:instead|rather|please|then)\b[\s.!]*$", re.IGNORECASE)
_ONLY = re.compile(r"(?:only|just)\b\s*", re.IGNORECASE)
_LITERALS = frozenset({Type.EMAIL, Type.URL, Type.FILENAME, Type.QUOTED})
SPARING = frozenset("leave keep skip out away step".split())
_LESS = re.compile(
    r"(?:don['’]?t|do not|no need to|except(?: for)?|excluding|apart from|without|not including|leave out|skip|ignore|not|(?:keep|leave)(?!\s+only))\s+",
    re.IGNORECASE,
)
_MAKE_IT = re.compile(
    r"(?:make|do|change|set|put|let|take|use|call|name|send|save|mail|move)\s+(?:it|that|this|them|those)\b",
    re.IGNORECASE,
)
_SAID_SO = " – no, "  # how a change stands behind the request that it changes
_TURNED = re.compile(  # within a sentence; it goes on after a second dash
    r"^(?P<head>.+?)\s*(?:\s[–—-]+\s|…|\.\.\.|[,;.!?]|(?P<paren>\())\s*(?P<lead>(?:oh,? )?(?:no,? wait|wait(?=\s*[,:–—-])|hold on|wait,? no|no,? sorry|sorry,? (?:i mean|no)|sorry(?=\s*[,:–—-])|oh no|no(?=\s*[,:–—-])|actually|i mean|i meant|scratch that|correction)\b[\s,:–—-]*)"
    r"(?P<said>[^–—]+?)(?:\s*(?:\s[–—-]+\s|(?(paren)\)|(?!)))\s*(?P<tail>.+))?$",
    re.IGNORECASE | re.DOTALL,
)
_AND_MORE = re.compile(
    r"(?P<first>(?:please\s+)?[a-z]+\s+(?:it|them|that|those))(?P<rest>\s*(?:[,;.]|\band\b|\bthen\b)\s*\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AGAIN = re.compile(  # "Karla, not Carl!!": what was wrong is only said again
    r"\s*,\s*(?:and\s+)?not\s+(?:to\s+|on\s+|at\s+)?(?P<old>[\w.@-]*\w)(?:\s*[!.]+(?=\s)|(?=\s*,))", re.IGNORECASE
)
_NOT_BUT = re.compile(r"not\s+(?P<old>[^,;]+?)\s*(?:,|;|\bbut\b|[–-])+\s*(?:but\s+)?(?=\S)", re.IGNORECASE)
_BUT_NOT = re.compile(r"\s*,?\s+(?:not|instead of|rather than)\s+(?P<old>[^,;]+)$", re.IGNORECASE)

_FILLING = frozenset("please can could you now the and then also".split())
_LIGHT = frozenset("put make do take set let call name save keep leave use change start".split())


def is_change(said: str) -> bool:
    """Whether words say of themselves that they change what was asked for: "no, …", "only …", "and then …", "… instead"."""
    words = said.strip()
    starts = any(form.match(words) for form in (_LEAD, _MORE, _ONLY, _LESS, _MAKE_IT))
    return starts or any(form.search(words) for form in (_INSTEAD, _TOO))


def changed_request(request: str, said: str) -> str:
    """A request and what was said to it, as one that can be read again as a whole."""
    asked = request.strip().rstrip(" .!?")
    lead = _LEAD.match(said)
    words = said.strip().rstrip(" .!?")[lead.end() if lead else 0 :]
    adds = words.lower().startswith("and ") and _SAID_SO not in asked  # behind a change it would be one with it
    return f"{asked} {words}" if adds else f"{asked}{_SAID_SO}{words}"


def restarted(text: str) -> str:
    """A request with a literal that is at once replaced by another of its kind: "mail al@x.org, no wait, zoe@x.org the
    lease"; as it is where nobody does that.
    """
    turned = _TURNED.match(text)
    old, new = (tokenize(turned["head"]), tokenize(turned["said"])) if turned else ((), ())
    if turned is None or not old or not new or old[-1].type is not new[0].type or old[-1].type not in _LITERALS:
        return text
    said = _without_again(turned["said"], turned["head"])
    return " ".join(filter(None, (turned["head"][: old[-1].start] + said, turned["tail"])))


def _without_again(said: str, head: str) -> str:
    return _AGAIN.sub(lambda old: "" if old["old"].lower() in head.lower() else old[0], said, count=1)


def corrected(text: str) -> tuple[str, ...]:
    """A request in which somebody corrects himself, and the corrections: "zip Thesis – no wait, only the PDFs – to Old";
    empty if nobody does.
    """
    head, mark, said = text.rpartition(_SAID_SO)
    if mark and not re.search(r"\s[–—-]+\s", said):
        return head, f"no, {said}"
    turned = _TURNED.match(text)
    if turned is None:
        return ()
    head = f"{turned['head']} {turned['tail']}" if turned["tail"] else turned["head"]
    said = _without_again(turned["said"], turned["head"])
    more = _AND_MORE.match(said)  # "no wait, copy it, and call the copy …"
    return (head, f"no, {more['first']}", more["rest"].lstrip(" ,;.")) if more else (head, f"no, {said}")


@dataclass(frozen=True, slots=True)
class Change:
    """The words of a change as a clause behind the request. `more`: they add; `less`: they leave out; `old`: what they
    name as wrong; `meant`: they say of themselves that they change it; `first`: they come before it.
    """

    clause: Clause
    more: bool = False
    less: bool = False
    old: str = ""
    meant: bool = False
    first: bool = False

    def is_order(self, cues: Cues) -> bool:
        """Whether they begin with a verb and say of what: "copy them", "mail it to Anna"."""
        lows = [each.low for each in self.clause.reading.tokens[self.clause.start : self.clause.end]]
        verb = next((low for low in lows if low not in _FILLING), "")
        return stem(verb) in cues.verbs and verb not in _LIGHT and not OBJECTS.isdisjoint(lows)


def heard(request: str, said: str, world: World) -> Change | None:
    """What is said after a request, without what only says that it is a change; None where nothing is left."""
    words = said.strip().rstrip(" .!?")
    start = lead.end() if (lead := _LEAD.match(words)) else 0
    end = found.start() if (found := _INSTEAD.search(words)) else len(words)
    if only := _ONLY.match(words, start):
        start = only.end()
    meant = bool(lead or found or only)
    more = less = False
    old = ""
    if swap := _NOT_BUT.match(words, start, end):
        start, old = swap.end(), swap["old"]
    elif swap := _BUT_NOT.search(words[:end], start):
        end, old = swap.start(), swap["old"]
    elif form := _MORE.match(words, start, end):
        start, more = form.end(), True
    elif form := _LESS.match(words, start, end):
        less = True
    before_it = _FIRST.search(words[:end])
    if too := _TOO.search(words[:end]):
        end, more = too.start(), True
    if start >= end:
        return None
    before = f"{request.strip().rstrip(' .!?')}. "
    reading = Reading(before + words[start:end].strip(), world, ())
    span = reading.span(len(before), len(reading.text))
    return Change(Clause(reading, span.start, span.end), more, less, old, meant, before_it is not None)
