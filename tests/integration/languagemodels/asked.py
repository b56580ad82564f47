"""An advisor as the program has one, over the real catalogue, beside a model server that does as it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from lam_desktop import actions
from lam_desktop.connectors.languagemodels.profiles import key_name
from lam_desktop.connectors.languagemodels.speaking import LanguageModels
from lam_desktop.core.action import Card, load_actions
from lam_desktop.core.models import ModelProfile
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.secret import Secret
from lam_desktop.core.settings import Settings
from lam_desktop.planning.advice.advisor import Advice, Advisor
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.planner import Planner
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.models import ModelStore
from tests.kit import SetClock
from tests.modelserver import KEY, MODEL, ModelServer, answer, step

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CHORE = "shovel the PDFs from Downloads into a folder called Archive"
MOVED = answer("I move them.", step("move_files", files="the PDFs from Downloads", folder="a folder called Archive"))


@cache
def cards() -> tuple[Card, ...]:
    return tuple(each.card for each in load_actions(actions))


@dataclass
class Keyring:
    """Keys by name, and which were asked for."""

    keys: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def get(self, name: str) -> Secret | None:
        self.asked.append(name)
        return Secret(self.keys[name]) if name in self.keys else None


@dataclass
class Asked:
    """One advisor with all that it uses."""

    home: Path
    planner: Planner
    advisor: Advisor
    models: ModelStore
    keys: Keyring
    heard: list[str] = field(default_factory=list)

    @property
    def context(self) -> PlanningContext:
        return PlanningContext(NOW, self.home)

    async def built_in(self, request: str) -> Outcome:
        """What the built-in planner says by words alone."""
        return await self.planner.plan(request, self.context)

    async def advise(self, request: str, profile: ModelProfile, outcome: Outcome | None = None) -> Advice:
        """What counts once the model was asked."""
        before = outcome or await self.built_in(request)
        return await self.advisor.advise(request, self.context, before, profile, self.heard.append)


@asynccontextmanager
async def asked(home: Path, folder: Path, settings: Settings | None = None) -> AsyncIterator[Asked]:
    """Open it; the records are in `folder`."""
    database = await Database.open(folder / "lam.sqlite")
    clock = SetClock(NOW)
    models, keys, planner = ModelStore(ContextStore(database, clock), clock), Keyring(), Planner(cards)
    advisor = Advisor(planner, models, keys, LanguageModels(), lambda: settings or Settings())
    try:
        yield Asked(home, planner, advisor, models, keys)
    finally:
        await database.close()


@contextmanager
def chores() -> Iterator[ModelServer]:
    """A model server that knows one chore."""
    with ModelServer.opened() as server:
        server.plans[CHORE] = MOVED
        yield server


def profile_of(server: ModelServer, kind: str = "openai", **more: object) -> ModelProfile:
    """The server's model under the name "local"."""
    return ModelProfile("local", kind, server.address, MODEL, **more)  # type: ignore[arg-type]


def let_in(asked: Asked, profile: ModelProfile) -> None:
    """Put the right key into the keyring."""
    asked.keys.keys[key_name(profile)] = KEY


def actions_of(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Planned), outcome
    return [each.action for each in outcome.plan.steps]
