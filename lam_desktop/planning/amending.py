"""What is said to change a plan: "no, copy them", "at 4 instead", "only the PDFs", also in the middle of a sentence.

Rule: it only writes sentences that the request and the change may mean together; the planner judges them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.words import VERBS

_LEAD = re.compile(
    r"\W*(?:(?:oh|ah|oops|no|nope|nah|wait|hold on|hmm+|sorry|actually|well|rather|correction|scratch that|i mean|i meant"
    r"|on second thoughts?|better|better yet|please|but|ok|okay)\b[\s,.!:;…–-]*)+",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:and(?: then| also)?|also|then|afterwards|after that|plus|additionally),?\s+", re.IGNORECASE)
_ALSO = re.compile(r"^(?P<said>.+?)[\s,]+(?:too|as well|also)[\s.!]*$", re.IGNORECASE)
_LESS = re.compile(
    r"(?:except(?: for)?|excluding|apart from|without|but not|not including|leave out|skip|ignore|not)\s+(?P<less>.+)$",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:only|just|i only want|take only|use only)\s+(?P<which>.+?)(?:\s+(?:in it|there|from it|of it|of them))?$",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(r"not\s+(?P<old>[^,;]+?)\s*(?:,|;|\bbut\b|[–-])+\s*(?:but\s+)?(?P<new>[^,;]+)$", re.IGNORECASE)
_BUT_NOT = re.compile(r"(?P<new>[^,;]+?)\s*,?\s+(?:not|instead of|rather than)\s+(?P<old>[^,;]+)$", re.IGNORECASE)
_INSTEAD = re.compile(r"[\s,]*\b(?:instead|rather|please|then)\b[\s.!]*$", re.IGNORECASE)
_MAKE_IT = re.compile(
    r"(?:(?:please\s+)?(?:make|do|change|set|move|put|let|take|use|call|name|send|save|mail)\s+(?:it|that|this|them|those)\s+(?:be\s+|to\s+be\s+)?(?P<prep>to|in|into|on|at|for|as|by|from)?\s*)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:call|name|save|title)\s+(?:it|that|this|them)\s+(?:as\s+)?(?P<name>.+)$", re.IGNORECASE)
_CALLED = re.compile(
    r"(?P<lead>\b(?:called|named|as|folders?|album|title)\s+)(?P<name>\"[^\"]+\"|[^\s,;\"]+)", re.IGNORECASE
)
_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_GOAL = re.compile(r"\b(?:to|into|in|onto|on)\s+(?:the\s+folder\s+)?(?P<to>(?:my\s+|the\s+)?[\w./~-]+)", re.IGNORECASE)
_LEAVE = re.compile(r"^(?:leave|keep)\s+[^,;]+[,;]\s*(?:(?:and|but|just|only)\s+)*", re.IGNORECASE)
_LIGHT = frozenset("put make do take give get set let call name".split())
_PACKING = frozenset("zip unzip tar compress duplicate trash".split())
_PRONOUNS = frozenset("it them those these that this".split())
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


def is_change(said: str) -> bool:
    """Whether words say of themselves that they change what was asked for: "no, …", "only …", "and then …", "… instead"."""
    words = said.strip()
    return any(form.match(words) for form in (_LEAD, _MORE, _ONLY, _LESS, _MAKE_IT)) or bool(_INSTEAD.search(words))


def amended(request: str, said: str, world: World, *, adding: bool = True) -> tuple[str, ...]:
    """Sentences that a request and a change to it may mean together, the likeliest first; none if it is no change.

    `adding`: a few words without a verb may be more about the request, as in "descending, please".
    """
    asked = request.rstrip(" .!?")
    words, led = said.strip().rstrip(" .!?"), False
    if lead := _LEAD.match(words):
        words, led = words[lead.end() :], True
    meant = led or _INSTEAD.search(words) is not None
    change = _Change(Reading(asked, world), Reading(_INSTEAD.sub("", words), world), meant, adding)
    return tuple(dict.fromkeys(each for each in change.sentences() if each != asked)) if words else ()


def corrected(text: str, world: World) -> tuple[str, ...]:
    """Readings of a request in which somebody corrects himself: "zip Thesis – no wait, only the PDFs – to Backups"."""
    turned = _TURNED.match(text)
    if turned is None:
        return ()
    tail = f" {turned['tail']}" if turned["tail"] else ""
    said = _AGAIN.sub(
        lambda old: "" if old["old"].lower() in turned["head"].lower() else old[0], turned["said"], count=1
    )
    if more := _AND_MORE.match(said):  # "no wait, copy it, and call the copy …"
        changed = amended(turned["head"], f"no, {more['first']}", world, adding=False)
        return tuple(f"{each}{more['rest']}{tail}" for each in changed)
    return amended(f"{turned['head']}{tail}", f"no, {said}", world, adding=False)


@dataclass(frozen=True, slots=True)
class _Change:
    """A request and what is said about it. `meant`: it is said in so many words that it is a change."""

    asked: Reading
    said: Reading
    meant: bool
    adding: bool

    def sentences(self) -> Iterator[str]:
        """The request with the change, in all ways that it can be read."""
        asked, words = self.asked.text, self.said.text
        if more := _MORE.match(words):
            yield f"{asked} and {words[more.end() :]}"
            return
        if also := _ALSO.match(words):
            yield f"{asked} and {also['said']}"
            return
        for form in (_NOT_BUT, _BUT_NOT):
            if (found := form.match(words)) and (swapped := self._swapped(found["old"], found["new"])):
                yield swapped
                return
        if only := _ONLY.match(words):
            yield from self._narrowed(only["which"])
            return
        if less := _LESS.match(words):
            yield f"{asked} except {less['less']}"
            return
        if verb := self._verb():
            yield re.sub(r"^\W*(?:please\s+)?\w+", verb, asked, count=1)
            return
        replaced = list(self._replaced())
        yield from replaced
        if order := self._order():
            yield order
        elif self.adding and self._is_loose() and not replaced:
            yield f"{asked} {words}"
            yield f"{asked}, {words}"

    def _swapped(self, old: str, new: str) -> str:
        """The old words in the request, as they stand or without what leads them, by the new ones."""
        for left, right in ((old, new), (_bare(old), _bare(new))):
            pattern = re.compile(rf"(?<!\w){re.escape(left.strip())}(?=\w*)", re.IGNORECASE)
            if left.strip() and pattern.search(self.asked.text):
                return pattern.sub(right.strip().replace("\\", r"\\"), self.asked.text, count=1)
        return ""

    def _narrowed(self, which: str) -> Iterator[str]:
        """ "Only the PDFs": those of the files that were spoken of."""
        for phrase in self.asked.files:
            place = _folder(phrase)
            if place or not phrase.named:
                start, end = self._chars(phrase.start, phrase.end)
                there = f'the folder "{place}"' if " " in place else place
                where = "" if re.search(r"\b(?:in|from)\s", which) or not place else f" in {there}"
                yield f"{self.asked.text[:start]}{which}{where}{self.asked.text[end:]}"
                return

    def _verb(self) -> str:
        """ "Copy them": another verb, and nothing else that would be new."""
        lows = [token.low for token in self.said.tokens]
        if (
            len(lows) == 2
            and lows[0] in VERBS | _PACKING
            and lows[1] in _PRONOUNS
            and lows[0] not in ("make", "do", "call")
        ):
            return lows[0]
        return ""

    def _order(self) -> str:
        """ "Sort them by year instead": another order for the same files."""
        words = _LEAVE.sub("", self.said.text)
        order = re.match(
            r"(?P<verb>[a-z]+(?:\s+up)?)\s+(?:it|them|those|these)\s+(?P<rest>\S.*)$", words, re.IGNORECASE
        )
        files = next((each for each in self.asked.files if each.plural or each.named or each.bare_folder), None)
        if (
            not self.meant
            or order is None
            or files is None
            or order["verb"].lower() not in VERBS - {"make", "do", "call", "put"}
        ):
            return ""
        start, end = self._chars(files.start, files.end)
        return f"{order['verb']} {self.asked.text[start:end]} {order['rest']}"

    def _replaced(self) -> Iterator[str]:
        """A value for one of its kind: a time, a day, a name, a place, an address, a number."""
        if named := _NAMED.match(self.said.text):
            yield from self._renamed(named["name"].strip())
            return
        if not (self.meant or _MAKE_IT.match(self.said.text) or self._is_loose()):
            return
        if files := self._other_files():
            yield from self._narrowed(files)
            return
        times = list(self._timed())
        yield from times
        if times:
            return
        for kind in (Type.EMAIL, Type.URL, Type.FILENAME, Type.QUOTED):
            yield from self._literal(kind)
        yield from self._placed()
        yield from self._counted()

    def _is_loose(self) -> bool:
        """Whether the words are too few for a request of their own: no verb, no more than a handful."""
        lows = [token.low for token in self.said.tokens if token.type is Type.WORD]
        return len(lows) <= 6 and not (lows and (lows[0] in VERBS or lows[0] in _LIGHT or _PRONOUNS & set(lows)))

    def _other_files(self) -> str:
        """ "No, the zips": other files of the same place, where nothing else is said."""
        kinds = [each for each in self.said.files if not (each.bare_folder or each.named)]
        whole = len(kinds) == 1 and kinds[0].end - kinds[0].start == len(self.said.tokens)
        return self.said.text if self.meant and whole else ""

    def _timed(self) -> Iterator[str]:
        rest = "" if self.adding or not self.said.whens else self.said.text[self.said.whens[-1][0].end :]
        yield from (f"{each}{rest}" for each in self._at_other_times())

    def _at_other_times(self) -> Iterator[str]:
        text = self.asked.text
        for new, _ in self.said.whens:
            for old, _ in self.asked.whens:
                if new.clock and not new.day and not new.rule and old.clock:
                    yield self._at(old, new)
                elif new.day and old.rule and not new.clock and (day := _DAY.search(self.said.text)):
                    part = _DAY.sub(day[0], text[old.start : old.end], count=1)
                    yield text[: old.start] + part + text[old.end :]
                elif new.day and old.day and not new.clock and old.clock:
                    yield f"{text[: old.start]}{self.said.text[new.start : new.end]} at {old.clock:%H:%M}{text[old.end :]}"
                elif (new.day and old.day) or (new.rule and old.rule) or (new.length and old.length and not old.clock):
                    yield text[: old.start] + self.said.text[new.start : new.end] + text[old.end :]

    def _at(self, old: When, new: When) -> str:
        """The same day at another hour."""
        text, said = self.asked.text, self.asked.text[old.start : old.end]
        clock = re.compile(
            r"(?:\b(?:at|from|by)\s+)?\b\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|o'clock)?(?:\s*(?:-|–|to)\s*\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)?)?(?=$|[\s,])"
            r"|(?:at\s+)?\b(?:noon|midday|midnight)\b",
            re.IGNORECASE,
        )
        hours = [
            each
            for each in clock.finditer(said)
            if re.search(r"at|from|by|:|am|pm|noon|mid|o'", each[0], re.IGNORECASE)
        ]
        when = f"at {new.clock:%H:%M}" + (f" to {new.until:%H:%M}" if new.until else "")
        if hours:
            said = said[: hours[-1].start()] + when + said[hours[-1].end() :]
        return text[: old.start] + said + text[old.end :]

    def _literal(self, kind: Type) -> Iterator[str]:
        """The last word of that kind in the request by the one that is said."""
        new = [token for token in self.said.tokens if token.type is kind]
        old = [token for token in self.asked.tokens if token.type is kind]
        if len(new) == 1 and old:
            said = self.said.text[new[0].start : new[0].end]
            rest = "" if self.adding else self.said.text[new[0].end :]
            yield self.asked.text[: old[-1].start] + said + self.asked.text[old[-1].end :] + rest

    def _placed(self) -> Iterator[str]:
        """ "To Archive instead": where things go."""
        words = _MAKE_IT.sub("", self.said.text)
        words = re.sub(r"^(?:to|in|into|on|onto|as)\s+", "", words, flags=re.IGNORECASE)
        goals = list(_GOAL.finditer(self.asked.text))
        if (
            goals
            and re.fullmatch(r"(?:(?:the|my)\s+)?(?:folder\s+)?[\w./~ -]{1,40}", words)
            and (self.said.places or words[:1].isupper())
        ):
            start, end = goals[-1].span("to")
            yield f"{self.asked.text[:start]}{words}{self.asked.text[end:]}"

    def _counted(self) -> Iterator[str]:
        """A number by another: the one with the same unit, or the only one."""
        new = [token for token in self.said.tokens if token.type is Type.NUMBER]
        old = [token for token in self.asked.tokens if token.type is Type.NUMBER]
        if len(new) == 1 and len(old) == 1:
            rest = "" if self.adding else self.said.text[new[0].end :]
            yield self.asked.text[: old[0].start] + new[0].value + self.asked.text[old[0].end :] + rest

    def _renamed(self, name: str) -> Iterator[str]:
        text = self.asked.text
        files = [token for token in self.asked.tokens if token.type is Type.FILENAME]
        called = list(_CALLED.finditer(text))
        if called:
            start, end = called[-1].span("name")
            yield text[:start] + name + text[end:]
        elif files:
            ending = "" if "." in name else "." + files[-1].value.rpartition(".")[2]
            yield text[: files[-1].start] + name + ending + text[files[-1].end :]
        yield f"{text} called {name}"

    def _chars(self, start: int, end: int) -> tuple[int, int]:
        return self.asked.tokens[start].start, self.asked.tokens[end - 1].end


def _folder(phrase: FilesPhrase) -> str:
    """Where the files of a phrase are."""
    if phrase.bare_folder and phrase.query.paths:
        return phrase.query.paths[0]
    return phrase.query.folders[0] if phrase.query.folders else ""


def _bare(words: str) -> str:
    return re.sub(r"^(?:(?:on|at|in|to|the|from|for)\s+)+", "", words.strip(), flags=re.IGNORECASE)
