"""The language models a person has set up, which one is asked, and what each has used today.

Rule: what a request may cost at most is written down before it is made, and put right when its cost is known.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import asdict

from lam_desktop.core.context import Clock
from lam_desktop.core.errors import RefusedError, StateError
from lam_desktop.core.models import ModelChoice, ModelProfile, ModelUsage, from_facts, to_facts
from lam_desktop.store.contexts import ContextStore, Facts

Change = Callable[[ModelUsage], ModelUsage]
_KIND = "models"
_TRIES = 20  # two windows may count at the same moment


class ModelStore:
    """Keeps profiles and counts."""

    def __init__(self, state: ContextStore, clock: Clock) -> None:
        self._state = state
        self._clock = clock

    async def all(self) -> list[ModelProfile]:
        """All profiles, by name."""
        facts = await self._state.look(_KIND, "profiles")
        return [from_facts(facts[name]) for name in sorted(facts)]

    async def get(self, name: str) -> ModelProfile | None:
        """The profile of that name."""
        facts = await self._state.look(_KIND, "profiles")
        return from_facts(facts[name]) if name in facts else None

    async def save(self, profile: ModelProfile) -> None:
        """Add or change a profile."""
        async with self._state.context(_KIND, "profiles") as facts:
            facts[profile.name] = to_facts(profile)

    async def remove(self, name: str) -> None:
        """Forget a profile; if it was the one that is asked, none is."""
        async with self._state.context(_KIND, "profiles") as facts:
            facts.pop(name, None)
        async with self._state.context(_KIND, "choice") as facts:
            if facts.get("default") == name:
                facts["default"] = ""

    async def choice(self) -> ModelChoice:
        """Which model is asked, and when."""
        return ModelChoice(**await self._state.look(_KIND, "choice"))

    async def choose(self, choice: ModelChoice) -> None:
        """Change that."""
        async with self._state.context(_KIND, "choice") as facts:
            facts.update(asdict(choice))

    async def usage(self, name: str) -> ModelUsage:
        """What a model has used today."""
        return self._today(await self._state.look("model-usage", name))

    async def reserve(self, profile: ModelProfile, tokens: int, cost: float) -> None:
        """Count a request before it is made. Raises RefusedError when a limit of the day does not allow it."""

        def count(used: ModelUsage) -> ModelUsage:
            if used.tokens + tokens > profile.tokens_per_day:
                what = f"{profile.name} has used {used.tokens:,} of its {profile.tokens_per_day:,} tokens of today."
                raise RefusedError(what, "Raise its limit, or wait until tomorrow.")
            if profile.cost_per_day and used.cost + cost > profile.cost_per_day:
                what = f"{profile.name} has cost {used.cost:.2f} of its {profile.cost_per_day:.2f} of today."
                raise RefusedError(what, "Raise its limit, or wait until tomorrow.")
            return ModelUsage(used.tokens + tokens, used.cost + cost, used.requests + 1)

        await self._count(profile.name, count)

    async def settle(self, name: str, tokens: int, cost: float) -> None:
        """Correct what was counted before by what it really was (less than nothing takes away)."""

        def count(used: ModelUsage) -> ModelUsage:
            return ModelUsage(max(used.tokens + tokens, 0), max(used.cost + cost, 0.0), used.requests)

        await self._count(name, count)

    async def _count(self, name: str, change: Change) -> None:
        for left in reversed(range(_TRIES)):
            try:
                async with self._state.context("model-usage", name) as facts:
                    now = change(self._today(facts))
                    # two windows that count to the same number at once agree on it, but not on who counted
                    facts.update(asdict(now), day=self._day(), counted=uuid.uuid4().hex)
                return
            except StateError:
                if not left:
                    raise

    def _today(self, facts: Facts) -> ModelUsage:
        if facts.get("day") != self._day():
            return ModelUsage()
        return ModelUsage(facts["tokens"], facts["cost"], facts["requests"])

    def _day(self) -> str:
        return self._clock.now().date().isoformat()
