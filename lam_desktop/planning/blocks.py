"""Reads one block of a request: where its clauses end, and what each asks for, weighed together."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from lam_desktop.core.action import Card
from lam_desktop.core.errors import LamError, NothingFits
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.context import Similarity
from lam_desktop.planning.control import Block
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts, asks_nothing, saved_as, wants_to_know
from lam_desktop.planning.outside.background import is_aside
from lam_desktop.planning.outside.fitting import Words
from lam_desktop.planning.outside.flow import asks_for_results, in_flow, tells_more
from lam_desktop.planning.outside.joining import asks_twice, going_on, is_fragment, joined, skips_a_step
from lam_desktop.planning.outside.providing import with_lookups
from lam_desktop.planning.outside.reading import read_as
from lam_desktop.planning.outside.rereading import read_again
from lam_desktop.planning.outside.spreading import spread
from lam_desktop.planning.outside.together import best_row
from lam_desktop.planning.outside.wanted import apart as apart_by_name
from lam_desktop.planning.outside.wanted import pieces
from lam_desktop.planning.overlooked import answers_elsewhere
from lam_desktop.planning.reader import is_loose, read_clause
from lam_desktop.planning.reasons import leaves_out
from lam_desktop.planning.retriever import Retriever, masked
from lam_desktop.planning.saved import Saved
from lam_desktop.planning.saying import nothing_fits
from lam_desktop.planning.segmenter import cuts, segmentations
from lam_desktop.planning.several import apart
from lam_desktop.planning.stepping import IDLE, SAVE, Read
from lam_desktop.planning.toldfirst import gives, with_told

log = logging.getLogger(__name__)
_RETRIEVAL_FLOOR = 0.22
_FITS = 1.0  # log odds by the learned matcher from which on an action is meant, however unlike its phrasings
_FITS_NOT, _UNLIKE = -1.0, 0.5  # below both none is meant, where the words leave something out and something over
_FOREIGN_FLOOR = 0.25
_LEAST_SCORE = -0.3  # with the learned reader; of what outside actions can do a few in a hundred lie below
_LEAST_INTENT = -0.1  # the same where actions take nothing and no value speaks for any: one in twenty lies below
_NO_ACT = 12.0  # of words that tell rather than ask, by the verbs that the catalogue's phrasings have
_NO_ACT_OUTSIDE = 4.0  # actions from outside have too few phrasings to know their verbs by
_TWICE = 1.2  # what it costs to read two requests for the same action as one
_NEAR = 1.0  # so much worse a reading may be that goes on with the same kind of thing
_FRAGMENT = 3.0  # what it costs to cut off a verb from what it shares with the next one
TOLD = 0.75  # confidence of what another reader says: nothing is known of how often it is right


class Reader(Protocol):
    """Another way to read the clauses of a block than the built-in one; all the rest of planning stays the same."""

    def drafts(self, reading: Reading, block: Block, cues: Cues) -> tuple[Draft, ...]:
        """What the block asks for, in order. Raises NothingFits."""
        ...


class Blocks:
    """Reads the blocks of requests over one catalogue.

    Args:
        encoder: sentence similarity, and the learned readers where it has them; None to do without.
        reader: reads the clauses in the place of the built-in reading.
        saved: plans that may be called by name.
    """

    def __init__(
        self, cues: Cues, retriever: Retriever, encoder: Similarity | None, reader: Reader | None, saved: Saved
    ) -> None:
        self._cues = cues
        self._retriever = retriever
        self._encoder = encoder
        self._reader = reader
        self._saved = saved

    async def read(self, reading: Reading, block: Block, hidden: frozenset[int], strict: bool = True) -> Read:
        """Cut a block into clauses and read each."""
        if self._reader is not None:
            return Read(block, tuple((draft, TOLD) for draft in self._reader.drafts(reading, block, self._cues)))
        points = cuts(reading, self._cues, block.start, block.end)
        if not self._cues.foreign:
            points = _behind_hidden(points, hidden, block)
        edges = [*points, block.end]
        apart = [each.start for each in reading.bullets]
        spans = [
            (left, right)
            for i, left in enumerate(edges)
            for right in edges[i + 1 : i + 5]
            if not any(left < mark < right for mark in apart)
        ]
        clauses = {span: with_told(Clause(reading, *span, hidden), points, self._cues) for span in spans}
        texts = {span: masked(clause) for span, clause in clauses.items()}
        scores = await self._retriever.of_clauses(tuple(clauses.values()), list(texts.values()), self.scores)
        by_span = dict(zip(texts, scores, strict=True))
        drafts: dict[tuple[int, int], list[Draft]] = {}

        def read(left: int, right: int) -> Draft:
            span = (left, right)
            if span not in drafts:
                linked = left > 0 and (self._cues.foreign or gives(reading, points, left, self._cues))
                drafts[span] = self._read_span(clauses[span], texts[span], by_span[span], linked, strict)
            return drafts[span][0]

        def best(left: int, right: int) -> float:
            if (left, right) not in clauses:
                return -100.0
            whole = read(left, right)
            if is_fragment(whole):
                return whole.score - _FRAGMENT
            halves = [(read(left, at), read(at, right)) for at in points if left < at < right]
            twice = any(asks_twice(*each, self._cues) for each in halves)
            twice = twice or skips_a_step(whole, self._cues)
            return max([whole.score - _TWICE * twice, *(going_on(whole, *each) for each in halves)])

        chosen = segmentations(points, block.end, best)
        options = [each for span in chosen for each in await self._apart(drafts[span], span[0] > 0, strict)]
        readings = [
            await read_again(self._encoder, self._cues, each, each[0].clause.start > 0 or number > 0, len(options) == 1)
            for number, each in enumerate(options)
        ]
        found = best_row(readings, self._ranked, self._spread, lambda draft: Draft(IDLE, draft.clause))
        row = joined(await self._with_what_was_told(found, hidden))
        return Read(block, tuple(await self._with_lookups(row, Clause(reading, block.start, block.end, hidden))))

    async def _with_lookups(self, row: list[tuple[Draft, float]], whole: Clause) -> list[tuple[Draft, float]]:
        """Actions from outside, with those before them that give what they need and nobody says."""
        cards = [each.card for each in self._cues.cards.values() if each.card.subject == FOREIGN]
        if not any(card.outputs for card in cards):
            return row
        (likely,) = await self.scores([masked(whole)])

        async def read(card: Card, clause: Clause) -> Draft:
            plain = Draft(card, clause, retrieval=likely[card.name])
            (draft, *_) = await read_again(self._encoder, self._cues, [plain], True)
            if draft is plain:
                return read_as(self._cues.cards[card.name], clause, Words(clause), plain.retrieval, True)
            return draft

        return await with_lookups(row, cards, likely, read)

    async def _apart(self, options: list[Draft], linked: bool, strict: bool) -> list[list[Draft]]:
        """The readings of a clause, or of each thing that it asks for where different actions give them."""
        clause = options[0].clause
        row = pieces(clause, self._cues) if options[0].card.subject == FOREIGN else []
        if not row:
            return [options]
        texts = [masked(each) for _, each in row]
        scores = await self.scores(texts)
        parts = apart_by_name(clause, row, scores, self._cues)
        return [self._read_span(each, texts[at], scores[at], linked or at > 0, strict) for each, at in parts] or [
            options
        ]

    def _ranked(self, options: Sequence[Draft], before: Sequence[Draft]) -> tuple[Sequence[Draft], bool]:
        """The readings of a clause after the steps before it, and whether it asks for a step. Raises NothingFits."""
        clause = options[0].clause
        more = asks_for_results(clause, before, options[0]) or (
            tells_more(options, before) and not acts(clause, self._cues)
        )
        ranked = _going_on_with(in_flow(options, before), before)
        if not more and (ranked[0].card in (IDLE, SAVE) or not self._is_far(ranked[0])):
            return ranked, True
        if not more and ranked[0].card.subject != FOREIGN:
            if wants_to_know(clause):
                return [Draft(IDLE, clause)], True
            raise NothingFits(nothing_fits(ranked[0].clause.reading, self._cues))
        return ranked, False

    def _is_far(self, draft: Draft) -> bool:
        """Whether the likeliest action is still not like what was said."""
        if draft.learned is not None:
            return draft.score < (_LEAST_INTENT if self._cues.intents else _LEAST_SCORE)
        if self._cues.foreign:
            return draft.retrieval < _FOREIGN_FLOOR
        if draft.retrieval < _RETRIEVAL_FLOOR and (draft.fit < _FITS or is_loose(draft)):
            return True
        unlike = draft.fit <= _FITS_NOT and draft.retrieval < _UNLIKE
        return unlike and bool(draft.missing and draft.unexplained)

    async def _with_what_was_told(
        self, found: list[tuple[Draft, float]], hidden: frozenset[int]
    ) -> list[tuple[Draft, float]]:
        """Sentences that ask for nothing say more about the step before them, or about the first one."""
        steps = [at for at, (draft, _) in enumerate(found) if draft.card.subject == FOREIGN]
        for number, at in enumerate(steps):
            draft, sure = found[at]
            until = steps[number + 1] if number + 1 < len(steps) else len(found)
            before = [each for each, _ in found[:at]] if number == 0 else []
            told = [each.clause for each in (*before, *(one for one, _ in found[at + 1 : until])) if each.card is IDLE]
            if not told:
                continue
            start = min(draft.clause.start, *(each.start for each in told))
            end = max(draft.clause.end, *(each.end for each in told))
            clause = Clause(draft.clause.reading, start, end, hidden)
            wide = replace(draft, clause=clause)
            (more, *_) = await read_again(self._encoder, self._cues, [wide], number > 0)
            if more is wide:
                cards = self._cues.cards[draft.card.name]
                more = read_as(cards, clause, Words(clause), draft.retrieval, number > 0, draft.learned)
            if more.score > draft.score and len(more.missing) <= len(draft.missing):
                found[at] = replace(draft, args=more.args, missing=more.missing, score=more.score), sure
        return found

    def _spread(self, draft: Draft) -> list[Draft]:
        """A draft, and those for further values that its clause names for the same action from outside."""
        if draft.card.subject != FOREIGN:
            return apart(draft)
        cards = self._cues.cards[draft.card.name]
        return spread(
            draft, lambda clause: read_as(cards, clause, Words(clause), draft.retrieval, False, draft.learned)
        )

    def _read_span(
        self, clause: Clause, text: str, scores: dict[str, float], linked: bool, strict: bool
    ) -> list[Draft]:
        """The readings of one stretch; words that ask for nothing are read as background."""
        size = sum(token.type is not Type.MARK for token in clause.reading.tokens[clause.start : clause.end])
        background = Draft(IDLE, clause, score=-0.1 - 0.02 * size)
        if (call := self._saved.draft(clause)) is not None:
            return [call]
        aside = strict and self._cues.foreign and is_aside(clause, linked, self._cues.saves)
        if not text or asks_nothing(clause, clause.start > 0) or aside:
            return [background]
        if clause.start > 0 and "write_text" in self._cues.cards and saved_as(clause) is not None:
            return [Draft(SAVE, clause, score=2.0, retrieval=1.0)]
        drafts = read_clause(self._cues, clause, scores, linked=linked)
        if clause.start > 0 and not self._cues.foreign and leaves_out(clause):
            drafts = [replace(draft, score=draft.score - _NO_ACT) for draft in drafts]
        if strict and not acts(clause.asking, self._cues):
            doubt = _NO_ACT_OUTSIDE if self._cues.foreign else _NO_ACT
            doubtful = [replace(draft, score=draft.score - doubt) for draft in drafts]
            if not drafts or self._cues.foreign or doubtful[0].score <= background.score:
                return sorted([background, *doubtful], key=lambda draft: -draft.score)
        if clause.text.rstrip().endswith(":") and not self._cues.foreign:
            return sorted([background, *drafts], key=lambda draft: -draft.score)  # "Sign us up: post …"
        if drafts and not self._cues.foreign and answers_elsewhere(drafts[0]):
            return [background, *drafts]
        return drafts or [background]

    async def scores(self, texts: list[str]) -> list[dict[str, float]]:
        try:
            return await self._retriever.fused(texts, self._encoder)
        except LamError as error:
            log.info("planning without the encoder: %s", error)
            return await self._retriever.fused(texts, None)


def _behind_hidden(points: list[int], hidden: frozenset[int], block: Block) -> list[int]:
    """The places where a step may begin, none of them at words that are not read: those go with the step before."""
    moved = {block.start}
    for point in points:
        at = point
        while at in hidden and at < block.end:
            at += 1
        if at < block.end:
            moved.add(at)
    return sorted(moved)


def _going_on_with(ranked: Sequence[Draft], before: Sequence[Draft]) -> Sequence[Draft]:
    """The readings with one first that goes on with the same kind of thing, where the words leave open with what:
    "sort the lines and remove duplicates".
    """
    best, subject = ranked[0], next((each.card.subject for each in reversed(before) if each.card.name), "")
    if not subject or subject == FOREIGN or best.args or not best.missing or best.card.subject == subject:
        return ranked
    near = [
        each for each in ranked if each.score > best.score - _NEAR and each.card.subject == subject and each.missing
    ]
    return [near[0], *(each for each in ranked if each is not near[0])] if near else ranked
