"""The built-in planner: a request in plain words to a plan, a question, or an honest no. No model outside this machine."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from lam_desktop.core.action import Card
from lam_desktop.core.errors import LamError, NothingFits, QuestionNeeded
from lam_desktop.core.outcome import Declined, Outcome, Planned, Question
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.planning.assaid import as_said
from lam_desktop.planning.assembler import Assembler
from lam_desktop.planning.beyond import beyond
from lam_desktop.planning.blocks import Blocks, Reader
from lam_desktop.planning.cautions import unexplained
from lam_desktop.planning.changewords import changed_request, corrected, restarted
from lam_desktop.planning.changing import Changes
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.confidence import ASK_BELOW
from lam_desktop.planning.context import PlanningContext, Similarity
from lam_desktop.planning.control import Block, Frame, frame, once
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.diary import notes, with_rule
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.events import about, events, not_understood
from lam_desktop.planning.foreword import foreworded
from lam_desktop.planning.grammar.nodays import no_day
from lam_desktop.planning.grammar.world import DiskGlance, Glance, World
from lam_desktop.planning.hidden import hidden_words
from lam_desktop.planning.instead import said_instead
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import is_reported, only_when
from lam_desktop.planning.overlooked import overlooked, unheard_choice
from lam_desktop.planning.questions import question_for
from lam_desktop.planning.reader import changes, read_clause
from lam_desktop.planning.reasons import reasons
from lam_desktop.planning.relative import later
from lam_desktop.planning.rephrasing import rephrased, unwrapped
from lam_desktop.planning.retriever import Retriever, masked
from lam_desktop.planning.saved import Saved
from lam_desktop.planning.saying import nothing_fits, says_what
from lam_desktop.planning.settle import Settler
from lam_desktop.planning.sober import lost, missed
from lam_desktop.planning.stepping import IDLE, SAVE, Read, Steps
from lam_desktop.planning.talk import LONGEST_TALK, reply
from lam_desktop.planning.telling import without_told
from lam_desktop.planning.words import STOP

log = logging.getLogger(__name__)
_LONGEST = 4000
_MOST_TOKENS = 500
_MOST_FILES = 500  # that "them" may mean, named one by one
_CERTAIN = 0.55  # from there on a verb that is not understood is of no weight
_BARE = re.compile(r"\bto\s+\d{1,2}$", re.IGNORECASE)  # "set it to 0" says no hour to begin at


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
        world = self._world(context)
        changes = Changes(self._cues, self._all_cards(), world, self._read_as_more, self._read_in_all_ways)
        found = await changes.of(plan, said)
        return None if found is None else as_said(found, changed_request(plan.request, said))

    def _world(self, context: PlanningContext) -> World:
        files = next((turn.files for turn in reversed(context.history) if turn.files), ())
        home = f"{context.home}/"
        before = tuple(each.removeprefix(home) for each in files) if len(files) <= _MOST_FILES else ()
        return World(context.now, context.home, self._glance, context.facts, context.contacts, before)

    async def _read_as_more(self, reading: Reading, block: Block) -> Read:
        return await self._blocks.read(reading, block, hidden_words(reading))

    async def _read_in_all_ways(self, clause: Clause) -> Sequence[Draft]:
        (scores,) = await self._blocks.scores([masked(clause)])
        return read_clause(self._cues, clause, scores, linked=True)

    @property
    def _blocks(self) -> Blocks:
        return Blocks(self._cues, self._retriever, self._encoder, self._reader, self._saved)

    def _all_cards(self) -> dict[str, Card]:
        return {card.name: card for card in self._known} | self._saved.cards

    async def plan(self, request: str, context: PlanningContext) -> Outcome:
        """Read a request. Never raises for what a person may type."""
        outcome = await later(self._outcome, request, context)
        own = self._reader is None and not self._cues.foreign
        if own and isinstance(outcome, Planned) and (left := lost(outcome.plan, self._all_cards(), self._cues.verbs)):
            return _in_doubt(left, outcome.plan)
        return outcome

    async def _outcome(self, request: str, context: PlanningContext, plain: bool = False) -> Outcome:
        """The request as it is meant at that moment. `plain`: what is told besides was taken out of it."""
        text = unwrapped(request.strip())
        self._refresh()
        world = self._world(context)
        said = Reading(text, world)
        if (talk := await self._talk(said)) is not None:
            return talk
        silent = not text or not self._cues.foreign  # what comes from outside may be asked for by small words alone
        if silent and all(word in STOP for word in re.findall(r"[^\W\d_]+", text.lower())):
            return Question(
                "What would you like me to do?", ("Sort my Downloads by type", "How big is my Documents folder?")
            )
        if not self._cues.foreign and (never := no_day(text)):
            return Question(f"There is no {never}. Which day do you mean?")
        if len(text) > _LONGEST or len(said.tokens) > _MOST_TOKENS:
            return Question("That is too long for one request. Could you say it in a few sentences?")
        self._saved = Saved(context.workflows, self._known)
        if not self._cues.foreign and (no := beyond(text)) is not None:
            return Declined(no)
        own = self._reader is None and not self._cues.foreign
        told = own and not plain
        ahead = foreworded(said_instead(text), world) if told else text
        whole = said if ahead == text else Reading(ahead, world)
        heart = await without_told(self._encoder, self._cues, whole) if told else text
        if heart != text:
            outcome = await self._outcome(heart, context, plain=True)
            return Planned(as_said(outcome.plan, text)) if isinstance(outcome, Planned) else outcome
        if own and (again := restarted(text)) != text:
            outcome = await self._outcome(again, context)
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

    async def _talk(self, said: Reading) -> Declined | None:
        """What is answered to words about the program itself, where it is asked for its own actions."""
        if self._reader is not None or self._cues.foreign or len(said.text) > LONGEST_TALK:
            return None
        return await reply(said, self._retriever.texts, self._encoder)

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
        read = [await self._blocks.read(reading, block, hidden) for block in outline.blocks]
        if all(draft.card is IDLE for each in read for draft, _ in each.drafts):
            read = [await self._blocks.read(reading, block, hidden, strict=False) for block in outline.blocks]
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
            raise NothingFits(nothing_fits(reading, self._cues))
        trigger, plan_steps = self._trigger(reading, outline, read, plan_steps, hidden)
        sure = min(step.confidence for step in plan_steps)
        unused = tuple(
            word
            for each in read
            for draft, _ in each.drafts
            if draft.card not in (IDLE, SAVE)
            for word in unexplained(draft)
            if word.lower() not in STOP and word.isalnum()
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
            return _in_doubt(ignored[0], plan)
        if left := missed(reading.said, plan, self._all_cards(), self._cues.verbs):
            return _in_doubt(left, plan)
        if sure < ASK_BELOW:
            return Question("I am not sure that I understood this. Could you say it another way?", (), plan)
        return Planned(plan)

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
            why = reasons(Clause(reading, 0, len(reading.tokens)))  # "…, I rang her this morning"
            for when, span in reading.whens:
                later = when.day is not None and when.day > reading.world.now.date()
                plain = (later or when.clock is not None) and not any(each.holds(span.start, span.end) for each in told)
                inside = any(phrase.start <= span.start < phrase.end for phrase in reading.files)
                inside = inside or is_reported(reading.text[: when.start]) or span.start in hidden
                inside = inside or _BARE.search(reading.text[: when.end]) is not None or span.start in why
                if plain and not inside and not any(span.overlaps(other) for other in used):
                    trigger = once(when, reading.world.now)
        return trigger, steps


def _in_doubt(words: str, plan: Plan) -> Question:
    """What is asked where a plan has no place for some words; it can be looked at as it is."""
    return Question(f"I am not sure what to do with “{words}”. Could you say it another way?", (), plan, doubt=True)
