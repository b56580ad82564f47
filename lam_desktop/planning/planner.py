"""The built-in planner: a request in plain words to a plan, a question, or an honest no. No model outside this machine."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from lam_desktop.core.action import Card
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import LamError, NothingFits, QuestionNeeded
from lam_desktop.core.outcome import Declined, Outcome, Planned, Question, Turn
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.workflow import Workflow
from lam_desktop.planning.assaid import as_said
from lam_desktop.planning.assembler import Assembler
from lam_desktop.planning.beyond import beyond
from lam_desktop.planning.changewords import changed_request, corrected
from lam_desktop.planning.changing import Changes
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.confidence import ASK_BELOW
from lam_desktop.planning.control import Block, Frame, frame, once
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.diary import notes, with_rule
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.events import about, events, not_understood
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.foreword import foreworded
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.nodays import no_day
from lam_desktop.planning.grammar.world import DiskGlance, Glance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import acts, asks_nothing, hidden_words, is_reported, only_when, saved_as
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
from lam_desktop.planning.overlooked import overlooked, unheard_choice
from lam_desktop.planning.questions import question_for
from lam_desktop.planning.reader import changes, is_loose, read_clause
from lam_desktop.planning.relative import later
from lam_desktop.planning.rephrasing import rephrased, unwrapped
from lam_desktop.planning.retriever import Retriever, Similarity, masked
from lam_desktop.planning.saved import Saved
from lam_desktop.planning.saying import says_what
from lam_desktop.planning.segmenter import cuts, segmentations
from lam_desktop.planning.settle import Settler
from lam_desktop.planning.several import apart
from lam_desktop.planning.stepping import IDLE, SAVE, Read, Steps
from lam_desktop.planning.talk import LONGEST_TALK, reply
from lam_desktop.planning.telling import without_told
from lam_desktop.planning.toldfirst import gives, with_told
from lam_desktop.planning.words import STOP, stem

log = logging.getLogger(__name__)
_LONGEST = 4000
_MOST_TOKENS = 500
_RETRIEVAL_FLOOR = 0.22
_FITS = 1.0  # log odds by the learned matcher from which on an action is meant, however unlike its phrasings
_FITS_NOT, _UNLIKE = -1.0, 0.5  # below both none is meant, where the words leave something out and something over
_FOREIGN_FLOOR = 0.25
_LEAST_SCORE = 0.25  # with the learned reader; of what outside actions can do a few in a hundred lie below
_LEAST_INTENT = -0.3  # the same where actions take nothing and no value speaks for any: one in twenty-five lies below
_NO_ACT = 12.0  # of words that tell rather than ask, by the verbs that the catalogue's phrasings have
_NO_ACT_OUTSIDE = 4.0  # actions from outside have too few phrasings to know their verbs by
_TWICE = 1.2  # what it costs to read two requests for the same action as one
_FRAGMENT = 3.0  # what it costs to cut off a verb from what it shares with the next one
_CERTAIN = 0.55  # from there on a verb that is not understood is of no weight
_CAN = "sort and rename files, work on tables, texts, pictures and PDFs, send mail and keep your calendar"
_BARE = re.compile(r"\bto\s+\d{1,2}$", re.IGNORECASE)  # "set it to 0" says no hour to begin at
TOLD = 0.75  # confidence of what another reader says: nothing is known of how often it is right


@dataclass(frozen=True, slots=True)
class PlanningContext:
    """What a request is read against: the time, the home folder, the chat so far, saved plans it may call by name,
    and people it may name as receivers of mail.

    `facts` are known of the person, such as the room: they fill a value of that name of which the words say nothing.
    """

    now: datetime
    home: Path
    history: tuple[Turn, ...] = ()
    workflows: tuple[Workflow, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()


class Reader(Protocol):
    """Another way to read the clauses of a block than the built-in one; all the rest of planning stays the same."""

    def drafts(self, reading: Reading, block: Block, cues: Cues) -> tuple[Draft, ...]:
        """What the block asks for, in order. Raises NothingFits."""
        ...


class Planner:
    """Plans over a catalogue that may change between requests.

    Args:
        cards: gives the present cards.
        encoder: sentence similarity, or None to do without.
        reader: reads the clauses in the place of the built-in reading.
    """

    def __init__(
        self,
        cards: Callable[[], tuple[Card, ...]],
        encoder: Similarity | None = None,
        glance: Glance | None = None,
        reader: Reader | None = None,
    ) -> None:
        self._cards = cards
        self._encoder = encoder
        self._glance = glance or DiskGlance()
        self._reader = reader
        self._saved = Saved((), ())
        self._known: tuple[Card, ...] = ()
        self._cues = Cues(())
        self._retriever = Retriever(self._cues)

    def over(self, cards: Callable[[], tuple[Card, ...]]) -> Planner:
        """The same planner over another catalogue."""
        return Planner(cards, self._encoder, self._glance, self._reader)

    def read_by(self, reader: Reader) -> Planner:
        """A planner that takes what each block asks for from somebody else, and does all the rest itself."""
        return Planner(self._cards, None, self._glance, reader)

    def likeliest(self, request: str, context: PlanningContext) -> tuple[Card, ...]:
        """All actions, the likelier for a request the earlier, told by words alone."""
        self._refresh()
        reading = Reading(request, World(context.now, context.home, self._glance))
        scores = self._retriever.lexical(masked(Clause(reading, 0, len(reading.tokens))))
        return tuple(sorted(self._known, key=lambda card: -scores[card.name]))

    async def changed(self, plan: Plan, said: str, context: PlanningContext) -> Plan | None:
        """A plan that is shown with a change that was said; None where the words are none. Never raises for what is typed."""
        self._refresh()
        self._saved = Saved(context.workflows, self._known)
        world = World(context.now, context.home, self._glance, context.facts, context.contacts)
        changes = Changes(self._cues, self._all_cards(), world, self._read_as_more, self._read_in_all_ways)
        found = await changes.of(plan, said)
        return None if found is None else as_said(found, changed_request(plan.request, said))

    async def _read_as_more(self, reading: Reading, block: Block) -> Read:
        return await self._read_block(reading, block, hidden_words(reading))

    async def _read_in_all_ways(self, clause: Clause) -> Sequence[Draft]:
        (scores,) = await self._scores([masked(clause)])
        return read_clause(self._cues, clause, scores, linked=True)

    def _all_cards(self) -> dict[str, Card]:
        return {card.name: card for card in self._known} | self._saved.cards

    async def plan(self, request: str, context: PlanningContext) -> Outcome:
        """Read a request. Never raises for what a person may type."""
        return await later(self._outcome, request, context)

    async def _outcome(self, request: str, context: PlanningContext, plain: bool = False) -> Outcome:
        """The request as it is meant at that moment. `plain`: what is told besides was taken out of it."""
        text = unwrapped(request.strip())
        self._refresh()
        world = World(context.now, context.home, self._glance, context.facts, context.contacts)
        if (talk := await self._talk(text, world)) is not None:
            return talk
        silent = not text or not self._cues.foreign  # what comes from outside may be asked for by small words alone
        if silent and all(word in STOP for word in re.findall(r"[^\W\d_]+", text.lower())):
            return Question(
                "What would you like me to do?", ("Sort my Downloads by type", "How big is my Documents folder?")
            )
        if not self._cues.foreign and (never := no_day(text)):
            return Question(f"There is no {never}. Which day do you mean?")
        if len(text) > _LONGEST or len(Reading(text, world).tokens) > _MOST_TOKENS:
            return Question("That is too long for one request. Could you say it in a few sentences?")
        self._saved = Saved(context.workflows, self._known)
        if not self._cues.foreign and (no := beyond(text)) is not None:
            return Declined(no)
        own = self._reader is None and not self._cues.foreign
        told = own and not plain
        ahead = foreworded(text, world) if told else text
        heart = await without_told(self._encoder, self._cues, Reading(ahead, world)) if told else text
        if heart != text:
            outcome = await self._outcome(heart, context, plain=True)
            return Planned(as_said(outcome.plan, text)) if isinstance(outcome, Planned) else outcome
        if own and (turns := corrected(text)) and (found := await self._corrected(*turns, context=context)):
            return Planned(as_said(found.plan, text)) if isinstance(found, Planned) else found
        turned = rephrased(text) if own else text
        calls_saved = not self._cues.foreign and self._heard(text, world).asides.calls  # "every Friday run my cleanup"
        for note in () if self._cues.foreign or calls_saved else notes(turned, world, self._cues):
            if (entry := note.taken_from(await self._guarded(self._heard(note.text, world)), text)) is not None:
                return entry
        outcome = await self._read_whole(turned, world)
        if turned != text and isinstance(outcome, Planned):
            return Planned(as_said(outcome.plan, text))
        return outcome

    async def _corrected(self, head: str, *turns: str, context: PlanningContext) -> Outcome | None:
        """What comes of a request with what its own words correct; None where it is no such thing."""
        outcome = await self._outcome(head, context)
        for said in turns if isinstance(outcome, Planned) else ():
            assert isinstance(outcome, Planned)
            changed = await self.changed(outcome.plan, said, context)
            if changed is None:
                return Question(
                    f"What shall be other than you said first: “{said.removeprefix('no, ')}”?", (), outcome.plan
                )
            outcome = Planned(changed)
        return outcome if isinstance(outcome, Planned) else None

    async def _read_whole(self, text: str, world: World) -> Outcome:
        """A request in the order in which it is read, or the event that starts it and the rest."""
        for event in events(text):
            outcome = await self._guarded(self._heard(event.rest, world))
            if isinstance(outcome, Planned) and outcome.plan.trigger is None:
                return Planned(replace(about(event, outcome.plan, world), request=text))
        outcome = await self._guarded(self._heard(text, world))
        if (
            isinstance(outcome, Planned)
            and outcome.plan.trigger is None
            and (asked := not_understood(text, outcome.plan))
        ):
            return Question(*asked, outcome.plan)
        return outcome

    async def _talk(self, text: str, world: World) -> Declined | None:
        """What is answered to words about the program itself, where it is asked for its own actions."""
        if self._reader is not None or self._cues.foreign or len(text) > LONGEST_TALK:
            return None
        return await reply(Reading(text, world), self._retriever.texts, self._encoder)

    def _heard(self, text: str, world: World) -> Reading:
        """A request as it is read here; other readers, and actions from elsewhere, get it word for word."""
        by_word = self._reader is not None or self._cues.foreign
        return Reading(text, world, None if by_word else self._saved.names)

    async def _guarded(self, reading: Reading) -> Outcome:
        """What a person may type raises nothing."""
        try:
            return await self._plan(reading)
        except QuestionNeeded as error:
            return Question(error.message, error.suggestions)
        except NothingFits as error:
            return Declined(error.message)
        except LamError as error:
            return Question(str(error))

    def _refresh(self) -> None:
        cards = self._cards()
        if cards != self._known:
            self._known, self._cues = cards, Cues(cards)
            self._retriever = Retriever(self._cues)

    async def _plan(self, reading: Reading) -> Outcome:
        outline = frame(reading, own=not self._cues.foreign)
        hidden = outline.hidden | hidden_words(reading)
        read = [await self._read_block(reading, block, hidden) for block in outline.blocks]
        if all(draft.card is IDLE for each in read for draft, _ in each.drafts):
            read = [await self._read_block(reading, block, hidden, strict=False) for block in outline.blocks]
            if not self._cues.foreign and not any(
                says_what(draft, self._cues) for each in read for draft, _ in each.drafts
            ):
                raise QuestionNeeded(f"What would you like me to do with “{reading.text[:60]}”?")
        only_looks = not any(changes(draft.card) for each in read for draft, _ in each.drafts)
        assembler = Assembler(Settler(reading.world, only_looks), self._all_cards())
        steps = Steps(reading, assembler)
        for each in read:
            steps.add_block(each)
        whole = self._saved.in_place(Plan(reading.said, steps.finish()))
        plan_steps = whole.steps
        if not plan_steps:
            raise NothingFits(self._nothing(reading))
        trigger, plan_steps = self._trigger(reading, outline, read, plan_steps, hidden)
        sure = min(step.confidence for step in plan_steps)
        unused = tuple(
            word
            for each in read
            for draft, _ in each.drafts
            if draft.card not in (IDLE, SAVE)
            for word in draft.unexplained
        )
        plan = Plan(reading.said, plan_steps, trigger, sure, unused, parts=whole.parts)
        if steps.unclear:
            return Question(f"I did not understand the condition “{steps.unclear[0]}”.", (), plan)
        if assembler.lacking:
            param, card = assembler.lacking[0]
            return Question(question_for(param, card), tuple(param.choices), plan)
        if self._cues.foreign:
            return Planned(plan)
        drafts = [each for one in read for each in one.drafts if each[0].card not in (IDLE, SAVE)]
        ignored = [word for draft, certain in drafts for word in overlooked(draft, certain > _CERTAIN)]
        idle = (draft.clause for one in read for draft, _ in one.drafts if draft.card is IDLE)
        ignored += filter(None, map(unheard_choice, idle))
        if ignored:
            return Question(f"I am not sure what to do with “{ignored[0]}”. Could you say it another way?", (), plan)
        if sure < ASK_BELOW:
            return Question("I am not sure that I understood this. Could you say it another way?", (), plan)
        return Planned(plan)

    def _nothing(self, reading: Reading) -> str:
        """Why nothing fits: the words are none that this planner reads, or it is no chore it can do."""
        words = [token.low for token in reading.tokens if token.type is Type.WORD]
        known = sum(word in STOP or self._cues.weight(stem(word)) > 0 for word in words)
        if known * 2 < len(words):
            return f"I did not understand these words; I read English so far. I {_CAN}."
        return f"I can't do that. I {_CAN}."

    async def _read_block(self, reading: Reading, block: Block, hidden: frozenset[int], strict: bool = True) -> Read:
        """Cut a block into clauses and read each."""
        if self._reader is not None:
            return Read(block, tuple((draft, TOLD) for draft in self._reader.drafts(reading, block, self._cues)))
        points = cuts(reading, self._cues, block.start, block.end)
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
        scores = await self._retriever.of_clauses(tuple(clauses.values()), list(texts.values()), self._scores)
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
        (likely,) = await self._scores([masked(whole)])

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
        scores = await self._scores(texts)
        parts = apart_by_name(clause, row, scores, self._cues)
        return [self._read_span(each, texts[at], scores[at], linked or at > 0, strict) for each, at in parts] or [
            options
        ]

    def _ranked(self, options: Sequence[Draft], before: Sequence[Draft]) -> tuple[Sequence[Draft], bool]:
        """The readings of a clause after the steps before it, and whether it asks for a step. Raises NothingFits."""
        clause = options[0].clause
        more = asks_for_results(clause, before) or (tells_more(options, before) and not acts(clause, self._cues))
        ranked = in_flow(options, before)
        if not more and (ranked[0].card in (IDLE, SAVE) or not self._is_far(ranked[0])):
            return ranked, True
        if not more and ranked[0].card.subject != FOREIGN:
            raise NothingFits(self._nothing(ranked[0].clause.reading))
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
        if strict and not acts(clause.asking, self._cues):
            doubt = _NO_ACT_OUTSIDE if self._cues.foreign else _NO_ACT
            doubtful = [replace(draft, score=draft.score - doubt) for draft in drafts]
            if not drafts or self._cues.foreign or doubtful[0].score <= background.score:
                return sorted([background, *doubtful], key=lambda draft: -draft.score)
        if clause.text.rstrip().endswith(":") and not self._cues.foreign:
            return sorted([background, *drafts], key=lambda draft: -draft.score)  # "Sign us up: post …"
        return drafts or [background]

    async def _scores(self, texts: list[str]) -> list[dict[str, float]]:
        try:
            return await self._retriever.fused(texts, self._encoder)
        except LamError as error:
            log.info("planning without the encoder: %s", error)
            return await self._retriever.fused(texts, None)

    def _trigger(
        self, reading: Reading, outline: Frame, read: list[Read], steps: tuple[Step, ...], hidden: frozenset[int]
    ) -> tuple[Trigger | None, tuple[Step, ...]]:
        """The plan's trigger; a recurring calendar entry keeps its rule as an argument instead."""
        trigger = outline.trigger
        first = self._cues.cards[steps[0].action].card
        if trigger and trigger.rrule and any(param.name == "repeats" for param in first.params):
            return None, with_rule(first, trigger, steps)
        if trigger is None:
            used = [each.span for one in read for draft, _ in one.drafts for each in draft.args.values()]
            told = [
                draft.clause
                for one in read
                for draft, _ in one.drafts
                if draft.card is IDLE and not only_when(draft.clause)
            ]
            for when, span in reading.whens:
                later = when.day is not None and when.day > reading.world.now.date()
                plain = (later or when.clock is not None) and not any(each.holds(span.start, span.end) for each in told)
                inside = any(phrase.start <= span.start < phrase.end for phrase in reading.files)
                inside = inside or is_reported(reading.text[: when.start]) or span.start in hidden
                inside = inside or _BARE.search(reading.text[: when.end]) is not None
                if plain and not inside and not any(span.overlaps(other) for other in used):
                    trigger = once(when, reading.world.now)
        return trigger, steps
