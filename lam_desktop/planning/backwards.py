"""Orders told backwards: "before you delete it, zip it", "mail a.csv, but sort it first", said in the order they are done in.

Rule: what is thrown away or sent too early is lost, so only two orders that are both known verbs change places, and no
word within quotes or a message does.
"""

from __future__ import annotations

import re

_CHORES = (
    "delete remove trash zip pack compress archive copy duplicate move rename convert sort merge combine join mail email"
    " send forward save export store resize shrink crop rotate unzip unpack extract filter split download fetch open read"
    " take drop leave cut strip make create add append count number encrypt protect clean empty change edit overwrite"
).split()
_DOUBLED = frozenset("zip unzip crop".split())


def _forms(verb: str) -> tuple[str, ...]:
    """A verb as it stands after "before" and "once": deleting, deleted."""
    stem = verb.removesuffix("e")
    stem += stem[-1] * (verb in _DOUBLED)
    past = f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{stem}ed"
    return (f"{stem}ing", past)


_BASES = {form: verb for verb in _CHORES for form in _forms(verb)} | {
    "sent": "send", "made": "make", "split": "split", "splitting": "split", "read": "read", "shrunk": "shrink",
    "taking": "take", "taken": "take", "dropped": "drop", "dropping": "drop", "left": "leave", "cut": "cut", "cutting": "cut",
    "stripped": "strip", "making": "make", "sending": "send", "backing": "back", "backed": "back",
}  # fmt: skip
_WORKED = frozenset(  # what nobody waits for: it is to be done
    "zip pack compress merge combine join convert sort rename copy resize shrink filter unzip unpack extract split rotate crop".split()
)
_PLAIN = "|".join([*_CHORES, "back"])
_DOING = "|".join(sorted((form for form in _BASES if form.endswith("ing")), key=len, reverse=True))
_DONE = "|".join(sorted((form for form in _BASES if not form.endswith("ing")), key=len, reverse=True))
_WORDS = r"(?:[^,;.!?]|(?<=\w)[.,](?=\w))+?"
_LEAD = r"^(?P<lead>(?:(?:please|pls|can you|could you|hi|hello|hey)\b[\s,]*)*)"
_FIRST = r"(?:first|before\s?hand|before\s+that|before\s+doing\s+(?:so|that)|before\s+you\s+do(?:\s+(?:so|that|it))?|prior\s+to\s+that)"
_BEFORE = re.compile(  # "before you delete it, zip it"; the second order may go on
    rf"{_LEAD}(?:before|prior\s+to)\s+(?:(?:you|we|i)\s+(?P<plain>{_PLAIN})|(?P<doing>{_DOING}))\s+(?P<rest>{_WORDS})\s*,\s*(?:then\s+|please\s+|first\s+|you\s+(?:should|must)\s+)*(?P<do>(?:{_PLAIN})\s.+?)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE_LAST = re.compile(  # "zip it before you delete it"
    rf"{_LEAD}(?P<do>(?:{_PLAIN})\s.+?)\s*,?\s+(?:before|prior\s+to)\s+(?:(?:you|we|i)\s+(?P<plain>{_PLAIN})|(?P<doing>{_DOING}))\s+(?P<rest>{_WORDS})[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_BUT_FIRST = re.compile(  # "delete it but zip it first", "delete it, but before that zip it"
    rf"{_LEAD}(?P<main>\S.+?)\s*[,;.–-]*\s+(?:but|and|though|only)\s+(?:please\s+)?(?:{_FIRST}\s*,?\s+(?P<early>(?:{_PLAIN})\s.+?)|(?P<late>(?:{_PLAIN})\s{_WORDS})\s+{_FIRST})(?:\s+please)?[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE_FIRST = re.compile(  # "Delete it. But zip it first."
    rf"{_LEAD}(?P<main>\S.+?)\s*[;.]\s+(?:but\s+)?(?:{_FIRST}\s*,?\s+(?P<early>(?:{_PLAIN})\s.+?)|(?P<late>(?:{_PLAIN})\s{_WORDS})\s+{_FIRST})[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_AFTER_LAST = re.compile(  # "delete it after zipping it", "… once you have zipped it", "… once it is zipped"
    rf"{_LEAD}(?P<main>(?:{_PLAIN})\s.+?)\s*,?\s+(?:(?:but\s+)?only\s+)?(?:after|once)\s+(?:(?P<doing>{_DOING})|(?:(?:you|we)(?:['’]ve|\s+have)?|(?P<passive>(?:it|that|they)(?:['’]s|['’]re|\s+(?:is|are|has\s+been|have\s+been|was|were))))\s+(?P<done>{_DONE}))\b\s*(?P<rest>.*?)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_AFTER = re.compile(  # "after merging the tables, sort the result"
    rf"{_LEAD}(?:after|once|having)\s+(?:(?P<doing>{_DOING})|(?:(?:you|we)(?:['’]ve|\s+have)?\s+)?(?P<done>{_DONE}))\s+(?P<rest>{_WORDS})(?:\s*,\s*(?:then\s+|please\s+)*|\s+)(?P<do>(?:{_PLAIN})\s.+?)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_MADE = "|".join(form for form, verb in _BASES.items() if not form.endswith("ing") and verb in _WORKED)
_IS_DONE = re.compile(  # "once the tables are merged, sort the result"
    rf"{_LEAD}(?:after|once)\s+(?P<what>{_WORDS})\s+(?:is|are|has\s+been|have\s+been|was|were)\s+(?P<done>{_MADE})\b(?P<rest>{_WORDS})?\s*,\s*(?:then\s+|please\s+|you\s+can\s+)*(?P<do>(?:{_PLAIN})\s.+?)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 800  # letters of a request in which anybody says two orders the other way round
_TOLD = re.compile(
    r"\b(?:remind|tell|say|saying|says|ask|subject|message|notification|notify|if|whenever)\b", re.IGNORECASE
)
_IT = re.compile(r"\b(?:it|them|those|that|this)\b(?!\s+(?:folder|file))", re.IGNORECASE)


def in_order(text: str) -> str:
    """The request with what comes first said first."""
    if len(text) > _LONGEST or _TOLD.search(text) or text.count('"') % 2:
        return text
    for form, turn in _FORMS:
        found = form.match(text)
        if found is not None and not any(text[: found.start(each)].count('"') % 2 for each in found.groupdict()):
            return f"{found['lead']}{turn(found)}"
    return text


def _before(found: re.Match[str]) -> str:
    late = f"{found['plain'] or _BASES[found['doing'].lower()]} {found['rest']}"
    return _both(found["do"], late)


def _before_last(found: re.Match[str]) -> str:
    rest, copied = found["rest"], _COPIED.match(found["do"])
    if copied is not None:  # the copy stays as it is
        rest = _IT.sub(lambda _: copied["object"], rest, count=1)
    return f"{found['do']}, then {found['plain'] or _BASES[found['doing'].lower()]} {rest}"


def _but_first(found: re.Match[str]) -> str:
    return _both(found["early"] or found["late"], found["main"])


def _after_last(found: re.Match[str]) -> str:
    verb = _BASES[(found["doing"] or found["done"]).lower()]
    rest = f"it {found['rest']}" if found["passive"] else found["rest"]
    return _both(f"{verb} {rest}".strip(), found["main"])


def _after(found: re.Match[str]) -> str:
    return f"{_BASES[(found['doing'] or found['done']).lower()]} {found['rest']}, then {found['do']}"


def _is_done(found: re.Match[str]) -> str:
    return f"{_BASES[found['done'].lower()]} {found['what']}{found['rest'] or ''}, then {found['do']}"


def _both(early: str, late: str) -> str:
    """Two orders in a row, where "it" in the first means what the second one names.

    What is packed or converted is sent so; what is deleted is the thing itself.
    """
    named = _OBJECT.match(late)
    meant = named["object"].strip() if named else ""
    if named is None or not meant or _IT.fullmatch(meant):
        return f"{early}, then {late}"
    first = _IT.sub(lambda _: meant, early, count=1)
    if first == early and _FILE.search(meant) and not _FILE.search(early):
        first = f"{early} in {meant}"  # "mail a.csv, but drop the phones first"
    if _SENDS.match(late) and _MAKES.match(early):
        late = f"{late[: named.start('object')]}it{late[named.end('object') :]}"
    return f"{first}, then {late}"


_OBJECT = re.compile(
    r"^\s*(?:please\s+)?[a-z]+\s+(?:up\s+)?(?P<object>\S.*?)(?=\s+(?:to|into|onto|as|by|with|for|at)\b|\s*$)",
    re.IGNORECASE,
)
_SENDS = re.compile(r"(?:mail|email|e-mail|send|forward)\b", re.IGNORECASE)
_MAKES = re.compile(r"(?:zip|pack|compress|archive|convert|merge|combine|join|encrypt|resize|shrink)\b", re.IGNORECASE)
_FILE = re.compile(r"[\w~/-]+\.\w{2,4}\b")
_COPIED = re.compile(
    r"(?:(?:make|create|take)\s+(?:an?\s+)?(?:\w+\s+)?(?:back-?up|copy)(?:\s+copy)?\s+of|copy|duplicate|back\s+up)\s+(?P<object>\"[^\"]+\"|[\w~./-]*\w)",
    re.IGNORECASE,
)
_FORMS = (
    (_BEFORE, _before), (_BEFORE_LAST, _before_last), (_BUT_FIRST, _but_first), (_SENTENCE_FIRST, _but_first),
    (_AFTER_LAST, _after_last), (_IS_DONE, _is_done), (_AFTER, _after),
)  # fmt: skip
