"""The frame around steps: when a plan runs by itself, under which condition, and for each of what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path
from typing import Any

from lam_desktop.core.plan import Condition, Trigger
from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.contents import UNTOUCHED
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import GENERIC_FOLDERS
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import DETERMINERS, IN_WORDS
from lam_desktop.planning.grammar.sitewords import ANSWERS, DOWN, FAILS, UP
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.settle import ROW_NOUNS as ROWS
from lam_desktop.planning.suiting import TABLE_SUFFIXES
from lam_desktop.planning.words import VERBS

_MORE = {
    "more": ">",
    "over": ">",
    "above": ">",
    "at least": ">=",
    "fewer": "<",
    "less": "<",
    "under": "<",
    "below": "<",
    "at most": "<=",
    "exactly": "=",
}


@dataclass(frozen=True, slots=True)
class Block:
    """Tokens that share a condition and a for-each. `condition` is settled when its block is assembled."""

    start: int
    end: int
    condition: Span | None = None
    negated: bool = False
    each: FilesPhrase | None = None
    each_of: str = ""  # lines, rows, files
    each_noun: str = ""
    aside: frozenset[int] = frozenset()  # tokens in the middle that only say of what


@dataclass(frozen=True, slots=True)
class Frame:
    """A request's trigger and its blocks."""

    trigger: Trigger | None
    hidden: frozenset[int]
    blocks: tuple[Block, ...]


def frame(reading: Reading, *, own: bool = True) -> Frame:
    """Find the trigger and cut the request into blocks. `own`: for actions of ours; none begins before its condition."""
    trigger, hidden = _trigger(reading)
    blocks: list[Block] = []
    start = 0
    condition: Span | None = None
    for index in range(len(reading.tokens)):
        low = reading.tokens[index].low
        if low == "if" and start == len(reading.tokens) and _goes_on_with_if(reading, index, blocks):
            last = blocks.pop()
            end = _condition_end(reading, index)
            blocks.append(replace(last, end=_trim(reading, last.start, index)))
            blocks.append(Block(end, len(reading.tokens), Span(index + 1, end)))
        elif low == "if" and start < index and (asked := _asked_before(reading, index, start)) is not None:
            blocks.append(Block(start, _trim(reading, start, asked[0].start)))
            blocks.append(Block(asked[1], len(reading.tokens), asked[0], negated=asked[2]))
            condition, start = asked[0], len(reading.tokens)
        elif low == "if" and _begins_condition(reading, index):
            end = _condition_end(reading, index)
            blocks.append(Block(start, _trim(reading, start, index)))
            condition = Span(index + 1, end)
            if own and _is_said_last(reading, end) and blocks[-1].end > blocks[-1].start:
                condition = Span(index + 1, len(reading.tokens))
                blocks.append(replace(blocks.pop(), condition=condition))  # "mail it if …": never without it
            else:
                blocks.append(Block(end, len(reading.tokens), condition))
            start = len(reading.tokens)
        elif (
            (low in ("otherwise", "else") or _is_if_not(reading, index))
            and blocks
            and blocks[-1].condition is not None
            and not blocks[-1].negated
        ):
            last = blocks.pop()
            blocks.append(replace(last, end=_trim(reading, last.start, index)))
            after = index + 1 + (low == "if") + (low == "if" and reading.tokens[index + 2].value == ",")
            blocks.append(Block(after, len(reading.tokens), last.condition, negated=True))
    if start < len(reading.tokens):
        blocks.append(Block(start, len(reading.tokens)))
    settled = [_with_each(reading, block) for block in blocks if block.end > block.start]
    return Frame(trigger, hidden.union(*(block.aside for block in settled)), tuple(settled))


def _asked_before(reading: Reading, index: int, start: int) -> tuple[Span, int, bool] | None:
    """ "Is there a file plan.txt? If yes, …": the question is the condition; where its orders begin, and if it is denied."""
    no = _NO.match(reading.text, reading.tokens[index].start)
    yes = no or _YES.match(reading.text, reading.tokens[index].start)
    if yes is None or index < start + 2 or reading.tokens[index - 1].value != "?":
        return None
    marks = (at + 1 for at in range(index - 2, start - 1, -1) if reading.tokens[at].value in ".!?;")
    return Span(next(marks, start), index - 1), reading.span(yes.start(), yes.end()).end, no is not None


_YES = re.compile(
    r"if\s+(?:(?:yes|so|it\s+exists)(?:\s*[,:]|\s+then\b)?|(?:it\s+(?:is|does)|there\s+(?:is(?:\s+one)?|are(?:\s+any)?)|they\s+(?:are|do))(?:\s*[,:]|\s+then\b))(?=\s+\w)",
    re.IGNORECASE,
)


_NO = re.compile(
    r"if\s+(?:no|not|(?:it|there|they)\s*(?:is|are|does|do)(?:n['’]?t|\s+not)(?:\s+(?:one|any))?)(?:\s*[,:]|\s+then\b)(?=\s+\w)",
    re.IGNORECASE,
)


def _goes_on_with_if(reading: Reading, index: int, blocks: list[Block]) -> bool:
    """ "If …, mail it; if it is less, delete it": a condition of its own after the orders of another."""
    opens = reading.tokens[index - 1].value in (";", ".", ",", "!") or reading.tokens[index - 1].low in ("and", "but")
    open_end = bool(blocks) and blocks[-1].end == len(reading.tokens) and blocks[-1].condition is not None
    ends = _condition_end(reading, index) if opens and open_end and not _is_if_not(reading, index) else 0
    return bool(ends) and _begins_condition(reading, index) and not _is_said_last(reading, ends)


def _is_said_last(reading: Reading, end: int) -> bool:
    """Whether nothing that could be done follows a condition, so that it is one on what was said before it."""
    rest = [token for token in reading.tokens[end:] if token.type is not Type.MARK]
    return len(rest) < 3 and not any(token.low in VERBS | _CHORES for token in rest)


def _is_if_not(reading: Reading, index: int) -> bool:
    """ "…; if not, tell me": otherwise."""
    lows = [token.low for token in reading.tokens[index : index + 3]]
    return len(lows) == 3 and lows[:2] == ["if", "not"]


def _trim(reading: Reading, start: int, end: int) -> int:
    while end > start and reading.tokens[end - 1].low in ("and", ",", ";", "or", "."):
        end -= 1
    return end


_FINDING = frozenset(
    "determine verify detect identify confirm assess examine evaluate test ask decide establish learn".split()
)


def _begins_condition(reading: Reading, index: int) -> bool:
    if reading.tokens[min(index + 1, len(reading.tokens) - 1)].low in (
        "needed",
        "necessary",
        "possible",
        "you",
        "not",
        "so",
    ):
        return False
    before = [token.low for token in reading.tokens[max(0, index - 3) : index]]
    stops = [at for at, low in enumerate(before) if low in (".", "!", "?", ";", ":")]
    before = before[stops[-1] + 1 :] if stops else before  # "Check it. If …" is a sentence of its own
    after = [token.low for token in reading.tokens[index + 1 : index + 3]]
    if after[:1] in (["you"], ["we"], ["i"]) and after[1:] in (
        ["could"],
        ["can"],
        ["would"],
        ["may"],
        ["want"],
        ["like"],
    ):
        return False  # said out of politeness
    if _asks_before(reading, index) and (after[:1] in (["you"], ["we"], ["i"]) or _supposes(reading, index)):
        return False  # "how much would it be if I took two", "work out the fee if the rate is 3 %": only supposed
    if set(before) & {"appreciate", "wonder", "wondering", "nice", "great", "know", "tell", "grateful", "lovely"}:
        return False
    return not (
        before[-1:] in (["as"], ["even"], ["what"], ["only"], ["out"])
        or (before[-1:] and before[-1] in _FINDING)
        or before[-2:] == ["no", "matter"]
        or "matter" in before
        or "see" in before
        or "check" in before
    )


_ASKING = frozenset("how what what's which who when where calculate compute estimate determine predict".split())


def _asks_before(reading: Reading, index: int) -> bool:
    """Whether the sentence before a word is a question by its first word."""
    said = [token.low for token in reading.tokens[:index]]
    begin = max((at + 1 for at, low in enumerate(said) if low in (".", "!", "?", ";")), default=0)
    words = [low for low in said[begin:] if low not in ("and", "so", "but", "then", "also", '"')]
    return words[:2] == ["find", "out"] or not _ASKING.isdisjoint(words[:1])


def _supposes(reading: Reading, index: int) -> bool:
    """Whether "if" in the middle of a question tells what to reckon with, rather than what there must be."""
    told = [token.low for token in reading.tokens[index + 1 :]]
    files = any(phrase.start > index for phrase in reading.files)
    return not files and told[:1] != [] and told[0] not in ("there", "any", "anything", "nothing", "that", "this")


def _condition_end(reading: Reading, index: int) -> int:
    ends = {phrase.end for phrase in reading.files if phrase.start > index}
    for position in range(index + 1, len(reading.tokens)):
        low = reading.tokens[position].low
        if position in ends and low in VERBS | _CHORES:
            return position
        if low in (",", "then", ":"):
            return position + 1
        before = reading.tokens[position - 1]
        if low in _OR_MORE and before.low == "or" and position + 1 < len(reading.tokens):
            return position + 1 + (reading.tokens[position + 1].value == ",")  # "if it's 250 or less write …"
        told = before.type is Type.NUMBER or before.low in _STATES
        if (
            told or (before.low in ("it", "them", "there") and position > index + 3)
        ) and low in VERBS | _CHORES | _AT_ONCE:
            return position  # "if it is over 100 save it", "if the site is down mail me", "if 3 files are in it move"
    return _end_by_verb(reading, index)


def _end_by_verb(reading: Reading, index: int) -> int:
    """No comma: the condition ends after its last file phrase or number and "in it"."""
    ends = [phrase.end for phrase in reading.files if phrase.start > index]
    position = ends[0] if ends else min(index + 6, len(reading.tokens))
    while position + 1 < len(reading.tokens) and reading.tokens[position].low in ("in", "there", "it", "them"):
        position += 1
    return position


_CHORES = frozenset("zip pack compress unzip put make tell merge back mail move notify remind rename split".split())


def _is_for_each(reading: Reading, span: Span) -> bool:
    """ "A zip for every month" is made once, of what there is."""
    lows = [token.low for token in reading.tokens[max(0, span.start - 5) : span.start]]
    if lows[-1:] == ["for"]:
        lows = lows[:-1]
    elif reading.tokens[span.start].low != "per":
        return False
    return bool(lows) and lows[-1] in _MADE and bool({"a", "an", "one", "own"} & set(lows[:-1]))


_MADE = frozenset("zip folder subfolder file archive table sheet pdf csv list album tab workbook".split())


def _trigger(reading: Reading) -> tuple[Trigger | None, frozenset[int]]:
    """A recurrence, or a moment counted from now."""
    now = reading.world.now
    ruled = [(when, span) for when, span in reading.whens if when.rule is not None and not _is_for_each(reading, span)]
    if ruled:  # "a weekly meeting every Monday at 10": said twice, the fuller one counts
        when = max(
            (each for each, _ in ruled),
            key=lambda each: (each.clock is not None, len(each.rule.rule if each.rule else "")),
        )
        hidden = frozenset(index for _, span in ruled for index in range(span.start, span.end))
        if when.clock is None and when.rule and not when.rule.timed and (hour := _hour_at_an_end(reading)):
            when = replace(when, clock=hour[0].clock)  # "at midnight empty Old each day"
            hidden |= frozenset(range(hour[1].start, hour[1].end))
        return repeat(when, now), hidden
    for when, span in reading.whens:
        if when.moment is not None:
            return Trigger("once", when.moment.replace(microsecond=0), None, _zone(now)), frozenset(
                range(span.start, span.end)
            )
    return None, frozenset()


def _hour_at_an_end(reading: Reading) -> tuple[When, Span] | None:
    """The time of day that a request begins or ends with, by itself."""
    ends = (0, len(reading.tokens))
    for when, span in reading.whens:
        alone = when.clock and not (when.day or when.rule or when.until or when.length)
        last = span.end + (span.end < ends[1] and reading.tokens[span.end].type is Type.MARK)
        if alone and (span.start == 0 or last == ends[1]):
            return when, span
    return None


def once(when: When, now: datetime) -> Trigger | None:
    """A trigger for a day or time that no argument took."""
    moment = when.at(now)
    return Trigger("once", moment, None, _zone(now)) if moment and moment > now else None


def repeat(when: When, now: datetime) -> Trigger:
    """A trigger for a rule."""
    start = _first(when, now)
    return Trigger("repeat", start, _full_rule(when, start), _zone(now))


def _zone(now: datetime) -> str:
    return str(getattr(now.tzinfo, "key", None) or now.tzname() or "UTC")


def _first(when: When, now: datetime) -> datetime:
    clock = when.clock or (now.time().replace(second=0, microsecond=0) if when.rule and when.rule.timed else time(9))
    day = when.day if when.day and when.day > now.date() else now.date()
    return datetime.combine(day, clock, now.tzinfo)


def _full_rule(when: When, start: datetime) -> str:
    """The rule with its time of day written out, so that it stands for itself."""
    assert when.rule is not None
    if when.rule.timed:
        return when.rule.rule
    return f"{when.rule.rule};BYHOUR={start.hour};BYMINUTE={start.minute};BYSECOND=0"


def _with_each(reading: Reading, block: Block) -> Block:
    """ "for each line in FILE, …": the source and where the body begins."""
    tokens = reading.tokens
    made = _made_for_each(reading, block)
    if made is not None:
        return made
    for index in range(block.start, min(block.start + 3, block.end - 3)):
        if tokens[index].low == "for" and tokens[index + 1].low in ("each", "every", "all"):
            noun = tokens[index + 2].low
            at = index + 3
            while at < block.end and tokens[at].low in ("in", "of", "from", "the", "file", "list", "that", "is"):
                at += 1
                phrase = next((each for each in reading.files if each.start in (at, at - 1)), None)
                if phrase is not None and phrase.named:
                    if noun in ROWS and _is_table(phrase) and _takes_rows(reading, phrase.end, block.end):
                        return block
                    kind = "rows" if noun in ROWS and not _is_table(phrase) else "lines"
                    return replace(block, start=_body(reading, phrase.end), each=phrase, each_of=kind, each_noun=noun)
            phrase = next(
                (each for each in reading.files if index < each.start <= index + 2 and not each.bare_folder), None
            )
            if phrase is not None:
                return replace(block, start=_body(reading, phrase.end), each=phrase, each_of="files")
    return block


def _takes_rows(reading: Reading, start: int, end: int) -> bool:
    """Whether what is done takes all of a row, and no single column: it goes to an address, or into a mail."""
    mails = any(reading.tokens[index].low in ("mail", "email", "e-mail") for index in range(start, end))
    return mails or bool(reading.literals(start, end, Type.URL))


def _made_for_each(reading: Reading, block: Block) -> Block | None:
    """ "Make a folder for each city in staff.csv": said after what is made."""
    tokens = reading.tokens
    for index in range(block.start + 1, block.end - 3):
        lows = [token.low for token in tokens[index : index + 3]]
        after = index + (1 if lows[0] == "per" else 2 if lows[0] == "for" and lows[1] in ("each", "every") else 0)
        if after == index or not _folders_before(reading, index):
            continue
        phrase = next(
            (each for each in reading.files if each.start in range(after + 2, after + 4) and each.named), None
        )
        if phrase is None or tokens[after + 1].low not in ("in", "of", "from", "on"):
            continue
        noun = tokens[after].low
        kind = "rows" if noun in ROWS and not _is_table(phrase) else "lines"
        return replace(block, each=phrase, each_of=kind, each_noun=noun, aside=frozenset(range(index, phrase.end)))
    return None


def _is_table(phrase: FilesPhrase) -> bool:
    """Whether the rows of a table are gone through: each is told by its name, not by all that is in it."""
    return Path(phrase.query.paths[0]).suffix.lower() in TABLE_SUFFIXES


def _folders_before(reading: Reading, index: int) -> bool:
    """Whether folders are what is made up to here: "a folder", "a folder on my desktop"."""
    place = next((each for each in reading.files if each.end == index and each.bare_folder), None)
    if place is not None:
        index = place.start
        while index and reading.tokens[index - 1].low in IN_WORDS | DETERMINERS:
            index -= 1
    return bool(GENERIC_FOLDERS & {token.low for token in reading.tokens[max(index - 2, 0) : index]})


def _body(reading: Reading, index: int) -> int:
    while index < len(reading.tokens) and reading.tokens[index].value in (",", ":"):
        index += 1
    return index


def condition_of(reading: Reading, span: Span, negated: bool, anchor: str | None, last: Any) -> Condition | None:
    """What a condition's words mean: how many files there are, whether one exists, how large the last result is."""
    text = reading.slice(span.start, span.end).lower().rstrip(" ,:")
    phrase = next((each for each in reading.files if span.start <= each.start < span.end), None)
    query: Any = phrase.query if phrase else None
    if isinstance(query, FileQuery) and phrase is not None:
        if phrase.bare_folder:
            what = "files" if re.search(r"\bfiles?\b", text) else "both"
            query = replace(query, folders=query.paths, paths=(), what=what)
        elif not phrase.located and not query.paths and anchor is not None:
            query = replace(query, folders=(anchor,))
    compared = re.search(
        r"\b(more than|over|above|at least|fewer than|less than|under|below|at most|exactly)\s+([\w.,]+(?:\s*[kmgt]i?b\b)?)",
        _outside(reading, span, phrase),
    )
    open_ended = _OPEN_ENDED.search(_outside(reading, span, phrase)) if compared is None else None
    found: Condition | None = None
    named = query is not None and phrase is not None and phrase.named
    if contained := _CONTAINED.search(text) if named else None:
        inside = reading.slice(span.start, span.end)[contained.start("what") : contained.end("what")].strip("\"“”'")
        none = re.search(r"\bnot\b|n['’]t|\bno\b", text[: contained.start("what")]) is not None
        found = Condition(replace(query, text_has=inside), "empty" if none else "not_empty")
    elif not named and (amount := _compared(compared, open_ended)) is not None:
        operator, value = amount
        left = (
            query
            if query is not None
            else FileQuery(folders=(anchor,))
            if anchor is not None and "file" in text
            else last
        )
        found = Condition(left, operator, value) if left is not None else None
    elif (
        re.search(
            r"\b(exists?|is there|there is|there's|(?:is|isn't|is not) (?:still |already )?(?:there|in|on)|missing)\b",
            text,
        )
        and named
    ):
        missing = re.search(r"\bnot\b|n't|\bno\b|\bmissing\b", text) is not None
        found = Condition(Path(query.paths[0]), "missing" if missing else "exists")
    elif re.search(r"\b(there (?:are|is)|any|empty|anything)\b", text) and not _PREDICATE.search(
        _outside(reading, span, phrase)
    ):
        left = query or (FileQuery(folders=(anchor,), what="both") if anchor is not None else None)
        none = re.search(r"\b(no|not|none|empty)\b|n['’]t", UNTOUCHED.sub(" ", text)) is not None
        found = Condition(left, "empty" if none else "not_empty") if left is not None else None
    return inverted(found) if found and negated else found


_PREDICATE = re.compile(  # "any item is down to 0", "it is anything other than ok": more is asked than whether there are any
    r"\b(?:is|are|was|were)\s+(?:(?:now|already|currently|still)\s+)*(?!…|there|any|no\b|not\b|none|some|in\b|on\b|under\b|inside|left|still|new\b|empty|an?\b|the\b|at\b|files?\b|\d|waiting|lying|missing|gone|really|indeed)[a-z]"
    r"|\b(?:other\s+than|different\s+from|besides)\b"
)
_AT_ONCE = frozenset({"just", "please"})
_STATES = (UP | DOWN | ANSWERS | FAILS | {"reached", "opened", "loaded"}) - {"open"}
_OR_MORE = frozenset("more less fewer higher lower above below over under".split())
_OPEN_ENDED = re.compile(
    r"(?P<value>\d[\d.,]*(?:\s*[kmgt]i?b\b)?)\s*(?:[a-z€$£]+\s+)?or\s+(?:(?P<more>more|higher|above|over)|less|fewer|lower|below|under)\b"
)


def _compared(said: re.Match[str] | None, open_ended: re.Match[str] | None) -> tuple[str, float] | None:
    """How a condition compares, and with what: "more than 3", "3 or more"."""
    if said is not None:
        value = _amount(said[2])
        return None if value is None else (_MORE[said[1].removesuffix(" than")], value)
    value = _amount(open_ended["value"]) if open_ended else None
    return None if value is None or open_ended is None else (">=" if open_ended["more"] else "<=", value)


def _outside(reading: Reading, span: Span, phrase: FilesPhrase | None) -> str:
    """The words of a condition without those that say which files: "any file over 5 MB" compares no number of files."""
    if phrase is None or phrase.end > span.end:
        return reading.slice(span.start, span.end).lower().rstrip(" ,:")
    before, after = reading.slice(span.start, phrase.start), reading.slice(phrase.end, span.end)
    return f"{before} … {after}".lower().rstrip(" ,:")


_CONTAINED = re.compile(
    r"\b(?:contains?|mentions?|says|includes?|has|have)\s+(?:the\s+(?:words?|text|line|name)\s+)?(?P<what>\"[^\"]+\"|“[^”]+”|'[^']+'|(?<=word )\S+|(?<=text )\S+)"
)


def _amount(text: str) -> float | None:
    """A number or a size in bytes."""
    return numbers.number(text) if (size := numbers.size(text)) is None else size


_INVERSE = {
    ">": "<=",
    "<=": ">",
    "<": ">=",
    ">=": "<",
    "=": "!=",
    "!=": "=",
    "empty": "not_empty",
    "not_empty": "empty",
    "exists": "missing",
    "missing": "exists",
}


def inverted(condition: Condition) -> Condition:
    """The opposite, for "otherwise"."""
    return replace(condition, op=_INVERSE[condition.op])
