"""Asks a language model where the built-in planner is unsure, and takes its plan only if it stands every test.

Rule: whatever goes wrong, what the built-in planner said still counts, and one sentence tells why.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from lam_desktop.connectors.languagemodels.dialects import Ask, Reply
from lam_desktop.connectors.languagemodels.faults import ModelFault
from lam_desktop.connectors.languagemodels.profiles import OFF, key_name
from lam_desktop.connectors.languagemodels.speaking import Hear, LanguageModels, tokens_in
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.models import ModelProfile
from lam_desktop.core.outcome import Declined, Outcome, Planned, Question
from lam_desktop.core.plan import Plan, Provenance
from lam_desktop.core.redaction import redacted
from lam_desktop.core.secret import HIDDEN, Secret
from lam_desktop.core.settings import Settings
from lam_desktop.planning.advice.answer import Answer, NoAnswer, note_so_far, read_answer
from lam_desktop.planning.advice.prompt import asking
from lam_desktop.planning.advice.quotes import Quotes
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.events import events
from lam_desktop.planning.planner import Planner
from lam_desktop.store.models import ModelStore

_LONGEST = 4000
SAMPLE = "Put the PDFs from my Downloads into a zip called papers.zip"


class Keys(Protocol):
    """Where keys are kept: the keyring."""

    async def get(self, name: str) -> Secret | None: ...


@dataclass(frozen=True, slots=True)
class Advice:
    """What counts in the end. `model`: who was asked; `note`: its own words; `trouble`: why it was not followed."""

    outcome: Outcome
    model: str = ""
    note: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """How a model did in a test: a sentence, and what it took."""

    works: bool
    text: str
    seconds: float = 0.0
    tokens: int = 0


class Advisor:
    """Asks models, within the limits of their profiles.

    Args:
        settings: a function, so that a changed threshold counts at once.
    """

    def __init__(
        self, planner: Planner, models: ModelStore, keys: Keys, speaker: LanguageModels,
        settings: Callable[[], Settings],
    ) -> None:  # fmt: skip
        self._planner = planner
        self._models = models
        self._keys = keys
        self._speaker = speaker
        self._settings = settings
        self._resting: dict[str, float] = {}

    async def profile_for(self, outcome: Outcome, named: str = "") -> ModelProfile | None:
        """Who is to be asked about what the built-in planner made of a request; None when nobody is.

        Args:
            named: the model for this request, or "off"; empty for the one of the settings.

        Raises: InputError when no model of that name is set up.
        """
        if named.lower() == OFF or (isinstance(outcome, Declined) and outcome.meant):
            return None
        if named:
            profile = await self._models.get(named)
            if profile is None:
                raise InputError(f"There is no language model called {named}.", "See `lam-desktop models`.")
            return profile
        choice = await self._models.choice()
        if not choice.default or not (choice.always or self._is_unsure(outcome)):
            return None
        return await self._models.get(choice.default)

    def _is_unsure(self, outcome: Outcome) -> bool:
        return not isinstance(outcome, Planned) or (
            outcome.plan.confidence < self._settings().confidence_threshold or bool(outcome.plan.unused_words)
        )

    async def advise(
        self, request: str, context: PlanningContext, outcome: Outcome, profile: ModelProfile, hear: Hear
    ) -> Advice:  # fmt: skip
        """The model's plan if it is one, else `outcome`. `hear` gets the model's own words as they come."""
        told = ""

        def listen(text: str) -> None:
            nonlocal told
            if (said := note_so_far(text)) != told:
                told = said
                hear(said)

        try:
            answer = await self._answer(request, context, profile, listen)
            if answer.note != told:
                hear(answer.note)
            return await self._judged(request, context, outcome, profile, answer)
        except NoAnswer as error:
            return Advice(outcome, profile.name, told, _without(profile, str(error)))
        except LamError as error:
            return Advice(outcome, profile.name, told, f"{error} {_ALONE}")

    async def _judged(
        self, request: str, context: PlanningContext, outcome: Outcome, profile: ModelProfile, answer: Answer
    ) -> Advice:  # fmt: skip
        if not answer.steps:
            return Advice(outcome, profile.name, answer.note, f"{profile.name} found no plan for this either.")
        planner = self._planner.read_by(Quotes(answer.steps))
        theirs = await asyncio.to_thread(lambda: asyncio.run(planner.plan(request, context)))
        match theirs:
            case Planned(plan):
                if isinstance(outcome, Planned) and _same(plan, outcome.plan):
                    return Advice(outcome, profile.name, answer.note)
                return Advice(Planned(_signed(plan, profile.name)), profile.name, answer.note)
            case Question(text, suggestions, _) if isinstance(outcome, Declined):
                return Advice(Question(text, suggestions), profile.name, answer.note)
            case Question(text):
                return Advice(
                    outcome, profile.name, answer.note, _without(profile, f"Its plan left something open: {text}")
                )
            case Declined(reason):
                return Advice(outcome, profile.name, answer.note, _without(profile, reason))

    async def _answer(self, request: str, context: PlanningContext, profile: ModelProfile, hear: Hear) -> Answer:
        """What the model says. Raises NoAnswer, LamError kinds."""
        if len(request) > _LONGEST:
            raise NoAnswer("The request is too long for it.")
        if HIDDEN in redacted(request, _LONGEST):
            raise NoAnswer("Your words hold what looks like a password or a key, so they were not sent to it.")
        words = next((event.rest for event in events(request)), request)  # what starts a chore is read here
        cards = await asyncio.to_thread(self._planner.likeliest, words, context)
        ask = asking(words, cards, profile)
        reply = await self.ask(profile, ask, hear)
        if reply.end == "refused":
            raise NoAnswer("It did not want to answer.")
        return read_answer(reply.text, complete=reply.end not in ("", "full"))

    async def ask(self, profile: ModelProfile, ask: Ask, hear: Hear) -> Reply:
        """One question, counted before and after. Raises ModelFault, RefusedError at a limit of the day."""
        rest = self._resting.get(profile.name, 0.0) - time.monotonic()
        if rest > 0:
            raise ModelFault(f"{profile.name} asked to be left alone for another {rest:.0f} seconds.")
        read, written = tokens_in(ask.task) + tokens_in(ask.words), ask.most
        worst = profile.cost(read, written)
        await self._models.reserve(profile, read + written, worst)
        spent = 0, 0
        try:
            reply = await self._speaker.ask(profile, await self._keys.get(key_name(profile)) or Secret(""), ask, hear)
            spent = _spent(reply, read)
        except ModelFault as error:
            if error.rest:
                self._resting[profile.name] = time.monotonic() + error.rest
            spent = _spent(error.reply, read) if error.reply and error.reply.signs else spent
            raise
        except asyncio.CancelledError:
            spent = read, written  # it goes on writing until it notices
            raise
        finally:
            await self._models.settle(profile.name, sum(spent) - read - written, profile.cost(*spent) - worst)
        return reply

    async def test(self, profile: ModelProfile, context: PlanningContext) -> Trial:
        """Let it plan a small chore of which nothing is done."""
        begun = time.monotonic()
        try:
            before = (await self._models.usage(profile.name)).tokens
            answer = await self._answer(SAMPLE, context, profile, lambda text: None)

            tokens = (await self._models.usage(profile.name)).tokens - before
        except NoAnswer as error:
            return Trial(False, f"{profile.name} answers, but not with a plan. {error}")
        except LamError as error:
            return Trial(False, str(error))
        seconds = time.monotonic() - begun
        known = {card.name for card in self._planner.likeliest(SAMPLE, context)}
        if not answer.steps or any(step.action not in known for step in answer.steps):
            return Trial(False, f"{profile.name} answers, but has no plan for a small chore.", seconds, tokens)
        return Trial(True, f"{profile.name} works: it planned a small chore in {seconds:.1f} s.", seconds, tokens)


_ALONE = "I went on without it."


def _without(profile: ModelProfile, why: str) -> str:
    return f"I did not follow {profile.name}. {why}"


def _spent(reply: Reply, read: int) -> tuple[int, int]:
    """Tokens read and written, as the server counts or else estimated."""
    return (
        read if reply.read is None else reply.read,
        reply.signs // 3 + 1 if reply.written is None else reply.written,
    )


def _same(one: Plan, other: Plan) -> bool:
    """Whether both would do the same."""
    return replace(one, request="").fingerprint() == replace(other, request="").fingerprint()


def _signed(plan: Plan, author: str) -> Plan:
    """The plan with its author; every value says that a model chose it, and from which words."""
    steps = tuple(
        replace(step, provenance={name: _by_model(step.provenance.get(name)) for name in step.args})
        for step in plan.steps
    )
    return replace(plan, steps=steps, author=author)


def _by_model(origin: Provenance | None) -> Provenance:
    return Provenance("model") if origin is None else replace(origin, how="model")
