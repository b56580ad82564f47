"""What planner tests share: a planner over the real catalogue with the real encoder, and a fixed Saturday."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from lam_desktop import actions
from lam_desktop.core.action import Card, load_actions
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Plan
from lam_desktop.model.cache import VectorCache
from lam_desktop.model.encoder import FOLDER, Encoder
from lam_desktop.model.matcher import Matcher
from lam_desktop.model.moods import Moods
from lam_desktop.model.reading import ReadCard
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.planner import Planner

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CARDS = tuple(each.card for each in load_actions(actions))


def card(name: str, description: str, required: str = "", outputs: dict[str, Any] | None = None, **props: Any) -> Card:
    """An action from outside. `required`: names of values, `props`: their schemas."""
    schema = {"type": "object", "properties": props, "required": required.split()}
    return card_from_schema({"name": name, "description": description, "parameters": schema, "outputs": outputs or {}})


class EncoderHere:
    """The shipped encoder in this process, instead of in a worker."""

    def __init__(self) -> None:
        self._texts: list[str] = []  # the catalogue's, which hardly ever change from one request to the next

    @cached_property
    def _encoder(self) -> Encoder:
        return Encoder()

    @cached_property
    def _cache(self) -> VectorCache:
        return VectorCache(Path(tempfile.mkdtemp()), "test", FOLDER / "vectors.npz")

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        if texts != self._texts:
            self._texts, self._vectors = list(texts), self._cache.vectors(texts, self._encoder.encode)
        rows: list[list[float]] = (self._encoder.encode(queries) @ self._vectors.T).tolist()
        return rows


class ModelHere:
    """The encoder and the learned matcher in this process."""

    def __init__(self, encoder: EncoderHere) -> None:
        self.similarities = encoder.similarities

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(Encoder().trunk)

    async def fits(self, text: str, clause: tuple[int, int], cards: Sequence[ReadCard]) -> list[float]:
        return [self._matcher.fit(text, clause, card) for card in cards]

    @cached_property
    def _moods(self) -> Moods:
        return Moods(Encoder())

    async def telling(self, sentences: Sequence[str]) -> list[float]:
        return self._moods.telling(sentences)


ENCODER = EncoderHere()
MODEL = ModelHere(ENCODER)
_PLANNER = Planner(lambda: CARDS, MODEL)


async def outcome(home: Path, request: str, cards: tuple[Card, ...] | None = None, **more: Any) -> Outcome:
    """What the planner makes of a request. `cards`: another catalogue than the built-in one."""
    planner = _PLANNER if cards is None else Planner(lambda: cards, ENCODER)
    return await planner.plan(request, PlanningContext(NOW, home, **more))


async def plan(home: Path, request: str, cards: tuple[Card, ...] | None = None, **more: Any) -> Plan:
    """The plan for a request; anything but a plan fails the test."""
    found = await outcome(home, request, cards, **more)
    assert isinstance(found, Planned), found
    return found.plan


def calls(plan: Plan) -> list[str]:
    """The actions of a plan, in order."""
    return [step.action for step in plan.steps]
