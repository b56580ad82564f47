"""Reads a request as a language model has read it. Rule: every value is read, by the grammar, from words of the request.

Words that the person did not say, actions and parameters that are not there: then the whole reading is void.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lam_desktop.core.action import Card, Param
from lam_desktop.core.errors import NothingFits
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.advice.answer import Given, Told
from lam_desktop.planning.candidates import find
from lam_desktop.planning.clause import Candidate, Clause, Finder
from lam_desktop.planning.control import Block, frame
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.stepping import Earlier
from lam_desktop.planning.words import ANAPHORS

_BEFORE = 4  # words before a value that may announce it
_FREE = frozenset({Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.TEXT_SOURCE, Kind.COLUMN, Kind.ANY})
_FREE_LISTS = frozenset({Kind.LINES, Kind.COLUMNS, Kind.HEADINGS})
_PLACES = frozenset({Kind.FOLDER, Kind.NEW_FILE})
_NO = frozenset("no not without don't never except neither".split())


class NotSaid(NothingFits):
    """The model named something that the person did not say, or that is not there."""


@dataclass(slots=True)
class _Filled:
    """One step with what fills it. `loose`: values that stand nowhere in the words, results of drafts and choices."""

    number: int
    card: Card
    args: dict[str, Candidate] = field(default_factory=dict)
    links: dict[str, int] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    over: list[str] = field(default_factory=list)  # words that could not be read, of parameters that may be left out

    @property
    def start(self) -> int | None:
        return min((each.span.start for each in self.args.values()), default=None)

    @property
    def end(self) -> int | None:
        return max((each.span.end for each in self.args.values()), default=None)

    def knows(self, name: str) -> bool:
        """Whether a parameter was given before."""
        return name in self.args or name in self.links or name in self.choices


class Quotes:
    """Implements `planning.planner.Reader` for the steps of a model's answer."""

    def __init__(self, steps: tuple[Told, ...]) -> None:
        self._steps = steps

    def drafts(self, reading: Reading, block: Block, cues: Cues) -> tuple[Draft, ...]:
        """The steps whose words stand in the block, or lead up to it. Raises NotSaid."""
        filled = [self._filled(reading, told, number, cues) for number, told in enumerate(self._steps)]
        ends = [each.end for each in frame(reading).blocks]
        places = [_place(each, filled, ends) for each in filled]
        order = sorted(range(len(filled)), key=lambda number: places[number])
        mine = [filled[number] for number in order if ends[places[number]] == block.end]
        made = [
            _drafted(reading, clause, each, order)
            for each, clause in zip(mine, _clauses(reading, block, mine), strict=True)
        ]
        return (*made[:-1], replace(made[-1], unexplained=_left(reading, block, made))) if made else ()

    def _filled(self, reading: Reading, told: Told, number: int, cues: Cues) -> _Filled:
        known = cues.cards.get(told.action)
        if known is None:
            raise NotSaid("It named an action that I do not have.")
        params = {param.name: param for param in known.card.params}
        filled = _Filled(number, known.card)
        for given in told.arguments:
            if given.name not in params or filled.knows(given.name):
                raise NotSaid(f"It gave {told.action} something that it does not take.")
            _fill(reading, filled, params[given.name], given, cues)
        return filled


def _fill(reading: Reading, filled: _Filled, param: Param, given: Given, cues: Cues) -> None:
    if given.step and not given.words:
        if not 0 < given.step <= filled.number:
            raise NotSaid("It used the result of a step that does not come before.")
        filled.links[param.name] = given.step - 1
        return
    if not given.words or _points_back(given.words, param):
        return  # nothing is said, or what an earlier step made is meant: the planner looks for it
    chosen = next((each for each in param.choices if each.lower() == given.words.lower()), None)
    if chosen is not None:
        filled.choices[param.name] = chosen
        return
    span = _span(reading, given.words)
    if span is None:
        raise NotSaid("It named words that you did not say.")
    candidate = read_value(reading, span, filled.card, param, cues)
    if candidate is not None:
        filled.args[param.name] = candidate
    elif param.required:
        raise NotSaid(f"It took “{given.words[:60]}” for the {param.name.replace('_', ' ')}, which I cannot read.")
    else:
        filled.over.append(given.words)


def _place(step: _Filled, filled: list[_Filled], ends: list[int]) -> int:
    """The number of the block a step belongs to: where its words stand, or else those of the step before it."""
    before = [each.start for each in filled[: step.number + 1] if each.start is not None]
    after = [each.start for each in filled[step.number :] if each.start is not None]
    at = before[-1] if before else after[0] if after else 0
    return next((number for number, end in enumerate(ends) if at < end), len(ends) - 1)


def _clauses(reading: Reading, block: Block, steps: list[_Filled]) -> Iterator[Clause]:
    """The words of each step: from the end of the step before to its own end, the last one's to the end of the block."""
    at = block.start
    for number, step in enumerate(steps):
        following = [each.start for each in steps[number + 1 :] if each.start is not None]
        end = block.end if number == len(steps) - 1 else step.end or min(following, default=block.end)
        start = max(block.start, at if step.start is None else min(at, step.start))
        end = min(max(end, start), block.end)
        yield Clause(reading, start, end)
        at = max(at, end)


def _drafted(reading: Reading, clause: Clause, step: _Filled, order: list[int]) -> Draft:
    """The draft of a step; its links count drafts in the order in which they become steps."""
    spare = Span(min(clause.start, len(reading.tokens) - 1), min(clause.start, len(reading.tokens) - 1) + 1)
    args = dict(step.args)
    for name, number in step.links.items():
        if order.index(number) >= order.index(step.number):
            raise NotSaid("It used the result of a step that does not come before.")
        args[name] = Candidate(name, Earlier(order.index(number)), spare, 1.0, "link")
    for name, chosen in step.choices.items():
        args[name] = Candidate(name, chosen, spare, 1.0, "enum")
    missing = tuple(param for param in step.card.params if param.required and param.name not in args)
    return Draft(step.card, clause, args, missing, 1.0, 1.0, tuple(step.over), words=clause.end - clause.start)


def _span(reading: Reading, words: str) -> Span | None:
    """The tokens that these words are; None when they were not said."""
    spaced = r"\s+".join(re.escape(word) for word in words.split())
    match = re.search(rf"(?<!\w){spaced}(?!\w)", reading.text, re.IGNORECASE) if spaced else None
    match = match or re.search(spaced, reading.text, re.IGNORECASE)
    if match is None:
        return None
    span = reading.span(*match.span())
    return span if span.start < span.end else None


def _points_back(words: str, param: Param) -> bool:
    return param.kind is not Kind.TEXT and all(word in ANAPHORS for word in words.lower().split())


def read_value(reading: Reading, quote: Span, card: Card, param: Param, cues: Cues) -> Candidate | None:
    """What the quoted words mean as this parameter: as a part of the request, by themselves, or as they are."""
    if param.kind not in (Kind.TEXT, Kind.NAME, Kind.LINES):
        wide = _widened(reading, quote)
        clause = Clause(reading, max(0, wide.start - _BEFORE), wide.end)
        found = [each for each in find(Finder(cues, clause, card), param) if _covers(each.span, quote)]
        if found:
            return max(found, key=lambda each: (_shared(each.span, quote), each.score))
    text = reading.slice(quote.start, quote.end)
    alone = Reading(text, reading.world)
    if param.kind not in (Kind.TEXT, Kind.NAME) and alone.tokens:
        found = find(Finder(cues, Clause(alone, 0, len(alone.tokens)), card), param)
        whole = [each for each in found if (each.span.end - each.span.start) * 2 >= len(alone.tokens)]
        if whole:
            return replace(max(whole, key=lambda each: each.score), span=quote)
    return _as_said(reading, quote, text, param)


def _as_said(reading: Reading, quote: Span, text: str, param: Param) -> Candidate | None:
    """Words that are themselves the value; nothing that would reach out of this computer is read so."""
    first = reading.tokens[quote.start]
    plain = first.value if quote.end - quote.start == 1 and first.type is Type.QUOTED else text
    if param.kind in _FREE:
        return Candidate(param.name, plain, quote, 1.0)
    if param.kind in _FREE_LISTS:
        return Candidate(param.name, [plain], quote, 1.0)
    if param.kind in _PLACES:
        return Candidate(param.name, Path(plain), quote, 1.0, open_place=True)
    if param.kind is Kind.BOOLEAN:
        return Candidate(param.name, not _NO & set(text.lower().split()), quote, 1.0, "derived")
    if param.kind in (Kind.FILE, Kind.FILES) and first.type is Type.QUOTED:
        return Candidate(param.name, FileQuery(paths=(plain,)), quote, 1.0, open_place=True)
    return None


def _widened(reading: Reading, quote: Span) -> Span:
    """With the whole of the phrase about files, places or times that the words are part of."""
    spans = [Span(each.start, each.end) for each in reading.files]
    spans += [Span(each.start, each.end) for each in reading.places]
    spans += [span for _, span in reading.whens]
    touching = [quote, *(span for span in spans if span.overlaps(quote))]
    return Span(min(each.start for each in touching), max(each.end for each in touching))


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _covers(span: Span, quote: Span) -> bool:
    return _shared(span, quote) * 2 >= quote.end - quote.start


def _left(reading: Reading, block: Block, drafts: list[Draft]) -> tuple[str, ...]:
    """Names, addresses and paths of the block that no value was read from: they must not be passed over."""
    used = {index for each in drafts for one in each.args.values() for index in range(one.span.start, one.span.end)}
    over = [word for each in drafts for word in each.unexplained]
    open_ = [
        token.value
        for index, token in enumerate(reading.tokens[block.start : block.end], block.start)
        if token.is_literal and index not in used
    ]
    return tuple(dict.fromkeys([*over, *open_]))
