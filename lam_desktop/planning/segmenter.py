"""Cuts a request into clauses: places where a new step may begin, and the cut that reads best as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.orders import is_care, is_caused, is_order
from lam_desktop.planning.suiting import TABLE_SUFFIXES
from lam_desktop.planning.words import STARTS, STOP, VERBS, stem

_MOST = 7
_SKIP = {
    "then",
    "afterwards",
    "finally",
    "also",
    "next",
    "please",
    "now",
    "pls",
    "kindly",
    "just",
    "after",
    "that",
    "you",
    "can",
    "could",
    "would",
    "i",
    "want",
    "to",
    "need",
    "and",
    "so",
}

_ORDERING = frozenset("make put get give take bring turn throw build tell how what which remind".split())
_TITLES = frozenset("dr mr mrs ms prof st gen vs approx e.g i.e".split())
_LETTERS = frozenset("i e g".split())
_SHORT = frozenset("bros inc ltd corp llc co ave jr sr dept u.s a.m p.m".split())
_RELATIVE = frozenset(
    "is are was were has have had will would can could should must may might do does did i we you they he she it".split()
)


def cuts(reading: Reading, cues: Cues, start: int, end: int) -> list[int]:
    """Token indices where a step may begin, always with `start`; the strongest at most `_MOST`."""
    protected = _protected(reading)
    found: dict[int, int] = {each.start: 4 for each in reading.bullets}
    protected |= {index - 1 for each in reading.bullets for index in range(each.start, each.end + 1)}
    for index in range(start + 1, end - 1):
        if index in protected:
            continue
        token = reading.tokens[index]
        if (
            (token.value == ":" and _verb_follows(reading, cues, index + 1, end))
            or token.value in ("!", "?", ";")
            or (token.value == "." and not is_no_end(reading, cues, index))
            or "\n" in reading.text[reading.tokens[index - 1].end : token.start]
        ):
            found[index + 1] = 3
        elif token.low == "then" and (
            reading.tokens[index + 1].low == "by" or _is_column(reading, cues, index + 1, end)
        ):
            continue  # "by country, then by year" is one order, and so is "by country, then year, as …"
        elif token.low in ("then", "afterwards", "finally") or (
            token.low == "after" and reading.tokens[index + 1].low == "that"
        ):
            found[_back(reading, index, start)] = 3
        elif token.low in ("and", ",", "plus", "&", "but", "before", "also", "n", "-", "–") and _verb_follows(
            reading, cues, index + 1, end
        ):
            found.setdefault(_after(reading, index), 2)
        elif _puts_in_order(reading, index):
            found.setdefault(index, 1)
    usable = [index for index in found if start < index < end and not _is_tail(reading, index, end)]
    usable = _with_words(reading, usable, start)
    most = max(_MOST, len(reading.bullets))
    return [start, *sorted(sorted(usable, key=lambda index: -found[index])[:most])]


def _is_tail(reading: Reading, index: int, end: int) -> bool:
    """Whether what follows to the end asks for nothing by itself: "who sent it, and when?"."""
    rest = [token for token in reading.tokens[index:end] if token.type is not Type.MARK]
    return len(rest) <= 2 and all(token.low in _MORE_ASKED | {"and", "by", "from"} for token in rest)


_MORE_ASKED = frozenset("when where why who whom".split())


def _puts_in_order(reading: Reading, index: int) -> bool:
    """Whether a table that is made shall also be put in order: "… the two lists sorted by name"."""
    before, token, after = reading.tokens[index - 1 : index + 2]
    tables = any(not each.folder and each.path.lower().endswith(TABLE_SUFFIXES) for each in reading.places)
    return tables and token.low in ("sorted", "ordered") and after.low == "by" and before.low not in _BEING


_BEING = frozenset("is are be get it them and , have".split())


def _with_words(reading: Reading, points: list[int], start: int) -> list[int]:
    """The points without those that only part "Next," from the order behind it."""
    kept = [start]
    for point in sorted(points):
        between = reading.tokens[kept[-1] : point]
        if len(between) < 2 or between[-1].value != "," or any(token.low not in STARTS for token in between[:-1]):
            kept.append(point)
    return kept[1:]


def is_short(reading: Reading, cues: Cues, index: int) -> bool:
    """Whether a full stop only ends a shortened word: "the Keller Bros. catalogue", "5 St. James Street", "J. R. Hale"."""
    before, stop, after = reading.tokens[index - 1 : index + 2]
    letter = len(before.value) == 1 and before.value.isupper()
    if before.end != stop.start:
        return False
    begins = after.value[:1].isupper() and (after.low in STOP | STARTS | VERBS or stem(after.low) in cues.verbs)
    if before.low in _TITLES:
        return True
    if before.low in _LETTERS and (after.low in _LETTERS or reading.tokens[max(index - 2, 0)].value == "."):
        return True  # "i.e. the first"
    if letter and stop.end == after.start:
        return True  # "the U.S. coast"
    initial = letter and after.value[:1].isupper() and before.value != "I"
    return (before.low in _SHORT or initial) and not begins


def is_no_end(reading: Reading, cues: Cues, index: int) -> bool:
    """Whether a full stop ends no sentence: that of a shortened word, of a number in a row, or inside of "rates.usd"."""
    before, stop, after = reading.tokens[index - 1 : index + 2]
    inside = before.end == stop.start and stop.end == after.start and after.low not in STARTS | VERBS | STOP
    return inside or is_short(reading, cues, index) or _is_counted(reading, index)


def _is_counted(reading: Reading, index: int) -> bool:
    """Whether a full stop belongs to a number of a row that is shown: "as 1. 2. 3. with a space"."""
    tokens = reading.tokens
    row = [each for each in (index - 3, index - 1, index + 1) if 0 <= each < len(tokens)]
    said = [int(tokens[each].value) if tokens[each].value.isdigit() else None for each in row]
    return any(one is not None and two == one + 1 for one, two in pairwise(said))


def _is_column(reading: Reading, cues: Cues, index: int, end: int) -> bool:
    """Whether a word behind "then" is what rows are put in order by, and no order of its own."""
    token, before = reading.tokens[index], {each.low for each in reading.tokens[max(index - 8, 0) : index]}
    if cues.foreign or token.type is not Type.WORD or "by" not in before:
        return False
    if token.low not in _NOUNS_TOO and (stem(token.low) in cues.orders or token.low in _ORDERING):
        return False
    after = reading.tokens[index + 1] if index + 1 < end else None
    return after is None or after.low in _BEHIND_NOUNS or (after.type is Type.MARK and after.value in ",.;!?")


def _back(reading: Reading, index: int, start: int) -> int:
    while index - 1 > start and reading.tokens[index - 1].low in ("and", ",", "but"):
        index -= 1
    return index


def _after(reading: Reading, index: int) -> int:
    return index + 1


def _protected(reading: Reading) -> set[int]:
    """Tokens inside file phrases, where "and" joins values."""
    inside: set[int] = set()
    depth = 0
    for index, token in enumerate(reading.tokens):
        depth += (token.value == "(") - (token.value == ")")
        if depth > 0:
            inside.add(index)
    for phrase in reading.files:
        inside |= set(range(phrase.start + 1, phrase.end))
    for place in reading.places:
        inside |= set(_told_headings(reading, place))
    return inside


def _told_headings(reading: Reading, place: Place) -> range:
    """ "In members.csv are name, email and fee": what a table holds is told, and no heading is an order."""
    tells = place.path.lower().endswith(TABLE_SUFFIXES) and place.end < len(reading.tokens)
    if not tells or reading.tokens[place.end].low not in _HOLDING:
        return range(0)
    stops = (
        at for at in range(place.end, len(reading.tokens)) if reading.tokens[at].value in (".", "!", "?", ";", ":")
    )
    return range(place.end, next(stops, len(reading.tokens)))


_HOLDING = frozenset("are is has have holds lists contains shows".split())


def _verb_follows(reading: Reading, cues: Cues, index: int, end: int) -> bool:
    if reading.tokens[index - 1].value == "," and _is_relative(reading, index, end):
        return False
    if cues.foreign and is_care(reading, index, end):
        return False
    if cues.foreign and is_caused(reading, index, end):
        return True
    for position in range(index, min(index + 5, end)):
        token = reading.tokens[position]
        if token.type is not Type.WORD:
            return False
        if token.low in _SKIP:
            continue
        if token.low in _SAID_IN or token.low in ("it", "them", "all", "called", "named"):
            return False
        if reading.tokens[min(position + 1, end - 1)].low == "than":
            return False  # "free and bigger than 60"
        if reading.tokens[min(position + 1, end - 1)].low == "only" and _ends(reading, position + 2, end):
            return False  # "keep name and mail only"
        if token.low in _NOUNS_TOO and _is_noun_there(reading, position + 1, end):
            return False  # "name and email as people.csv", "by name and day, …"
        known = stem(token.low) in cues.orders or (cues.foreign and token.low in VERBS) or token.low in _ORDERING
        if known or not cues.foreign:
            return known
        if is_order(reading, position):
            return not _opens(reading, index - 1)
        if not token.low.endswith("ly"):
            return False
    return False


_SAID_IN = frozenset({"saying", "telling", "asking", "stating"})  # what a mail says belongs to it


def _opens(reading: Reading, joint: int) -> bool:
    """Whether a comma only ends what opens a sentence: "Once found, …", "With this in mind, …"."""
    if reading.tokens[joint].value != ",":
        return False
    begin = next((at + 1 for at in range(joint - 1, -1, -1) if reading.tokens[at].value in ".!?;:"), 0)
    return reading.tokens[begin].low in STOP | STARTS


def _is_noun_there(reading: Reading, after: int, end: int) -> bool:
    """Whether what stands behind a word leaves it no object, so that it is none to do anything with."""
    token = reading.tokens[min(after, end - 1)]
    return after >= end or token.low in _BEHIND_NOUNS or (token.type is Type.MARK and token.value in ",.;!?)")


_NOUNS_TOO = frozenset(
    "email mail e-mail name phone note date day time week address customer people entry event contact size number price"
    " part photo picture version word sheet column data rank weight place count total sum average".split()
)
_BEHIND_NOUNS = frozenset("as of from in into column columns field fields".split())


def _ends(reading: Reading, index: int, end: int) -> bool:
    """Whether nothing of weight stands at a place any more."""
    return index >= end or reading.tokens[index].type is Type.MARK or reading.tokens[index].low in ("and", "then", "as")


def _is_relative(reading: Reading, index: int, end: int) -> bool:
    """ "… the network, which has 50 devices": goes on about the thing, and asks nothing."""
    if reading.tokens[index].low != "which" or index + 1 >= end:
        return False
    stop = next((token.value for token in reading.tokens[index:end] if token.value in (".", "?", "!")), "")
    return stop == "." or (stop != "?" and reading.tokens[index + 1].low in _RELATIVE)


def segmentations(points: Sequence[int], end: int, best: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """The cut with the highest total score, by dynamic programming over the possible points."""
    edges = [*points, end]
    totals: list[tuple[float, tuple[tuple[int, int], ...]]] = [(0.0, ())]
    for right in range(1, len(edges)):
        options = []
        for left in range(right):
            score, parts = totals[left]
            options.append((score + best(edges[left], edges[right]), (*parts, (edges[left], edges[right]))))
        totals.append(max(options, key=lambda option: option[0]))
    return list(totals[-1][1])


def is_question(reading: Reading, start: int, end: int) -> bool:
    """Whether a clause asks for something to be told, rather than done."""
    words = [token.low for token in reading.tokens[start:end] if token.type is Type.WORD]
    words = [
        word
        for word in words
        if word not in ("please", "and", "then", "also", "pls", "hey", "so", "can", "could", "you", "me")
    ]
    asks = {
        "which",
        "what",
        "what's",
        "whats",
        "who",
        "how",
        "when",
        "where",
        "is",
        "are",
        "show",
        "list",
        "find",
        "tell",
        "give",
        "count",
        "look",
        "search",
        "print",
        "display",
    }
    asked = reading.slice(start, end).strip()
    if words[:1] in (["where"], ["when"]) and not asked.endswith("?") and words[1:2] and words[1] not in _BEINGS:
        return False  # "where the phone is missing put none"
    return (bool(words) and words[0] in asks) or (asked.endswith("?") and _POLITE.match(asked) is None)


_BEINGS = frozenset("is are was were do does did can could should have has will".split())
_POLITE = re.compile(  # "can you number the lines of guests.txt?" is an order
    r"(?:(?:and|please|then|also|hey|hi|so)\W+)*(?:(?:can|could|would|will) you(?! (?:tell|show|say|list|count|find|give|read|see))|(?:may|can|could|might) i (?:ask|have) you)\b",
    re.IGNORECASE,
)
