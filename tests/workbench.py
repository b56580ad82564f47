"""An engine for tests: a real store, real files, the program's own actions, and small ones that do as they are told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop import actions
from lam_desktop.core.action import Action, Catalogue, Effect, action, load_actions
from lam_desktop.core.context import Context
from lam_desktop.core.errors import NoConnection, OutcomeUnknown
from lam_desktop.core.events import Bus, Event
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.plan import Plan
from lam_desktop.core.settings import Settings
from lam_desktop.decision.door import Door
from lam_desktop.decision.protected import Protected
from lam_desktop.engine.admission import Admission
from lam_desktop.engine.context import Parts, no_hosts
from lam_desktop.engine.courtesy import Courtesy
from lam_desktop.engine.leases import Leases
from lam_desktop.engine.origins import Origins
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.engine.runner import Runner
from lam_desktop.engine.throttle import Throttle
from lam_desktop.engine.workshop import Workshop
from lam_desktop.store.database import Database
from lam_desktop.store.origins import OriginStore
from lam_desktop.store.runs import RunStore
from lam_desktop.system.processes import alive, myself
from tests.kit import QuietDesktop, SetClock, SteadyMachine, Unplugged, hasty_endpoints

SAYS = ["probe"]


@dataclass(slots=True)
class Signals:
    """What the small actions wait for and what they have done, in order."""

    seen: list[str] = field(default_factory=list)
    begun: dict[str, asyncio.Event] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)

    def gate(self, name: str) -> asyncio.Event:
        return self.gates.setdefault(name, asyncio.Event())

    def began(self, name: str) -> asyncio.Event:
        return self.begun.setdefault(name, asyncio.Event())


def small_actions(signals: Signals) -> list[Action]:
    """`mark` notes its name; `hold` waits at a gate; `fail` fails; `lose` does not know what came of it."""

    @action(says=SAYS)
    async def mark(ctx: Context, name: str, after: Any = None) -> str:
        """Note a name.

        Args: name: what is noted.
        """
        if not ctx.dry:
            signals.seen.append(name)
        return name

    @action(says=SAYS)
    async def hold(ctx: Context, name: str, after: Any = None) -> str:
        """Wait at a gate.

        Args: name: of the gate.
        """
        if not ctx.dry:
            signals.began(name).set()
            await signals.gate(name).wait()
            signals.seen.append(name)
        return name

    @action(effects=(Effect.WRITE,), says=SAYS)
    async def fail(ctx: Context, after: Any = None) -> str:
        """Fail, after having staged a file."""
        ctx.files.write(ctx.files.resolve("staged.txt"), b"never seen")
        if ctx.dry:
            return ""
        raise NoConnection("The server is gone.", "Try later.")

    @action(effects=(Effect.SEND,), says=SAYS, irreversible="what was said cannot be unsaid")
    async def lose(ctx: Context, after: Any = None) -> str:
        """Send something whose outcome is not known."""
        await ctx.http.request("POST", "http://127.0.0.1:9/lost")
        return "sent"

    return [mark, hold, fail, lose]


class Losing(Unplugged):
    """A web in which every write gets lost midway."""

    async def request(self, method: str, url: str, **_: Any) -> Any:
        raise OutcomeUnknown(f"It is not known whether {url} got it.", "Look there.")


@dataclass(slots=True)
class Workbench:
    """One engine on one state folder."""

    home: Path
    runner: Runner
    store: RunStore
    database: Database
    bus: Bus
    signals: Signals
    settings: Settings
    throttle: Throttle
    admission: Admission
    events: list[Event]
    desktop: QuietDesktop
    origins: Origins

    async def run(self, plan: Plan) -> RunReport:
        """Draft, look, approve what is shown, do."""
        run = await self.runner.draft(plan)
        card = await self.runner.card(run)
        return await self.runner.start(run, card.fingerprint)

    def heard(self, kind: type[Any]) -> list[Any]:
        """Events of a kind so far."""
        return [event for event in self.events if isinstance(event, kind)]


@asynccontextmanager
async def workbench(
    home: Path, state: Path, settings: Settings | None = None, http: Any = None, me: str = "",
    is_alive: Callable[[str], bool] = alive, more: tuple[Action, ...] = (), endpoints: Endpoints | None = None,
    mail: Any = None, door: Door | None = None, catalogue: Catalogue | None = None,
    allowed: Callable[[], Awaitable[frozenset[str]]] = no_hosts,
) -> AsyncIterator[Workbench]:  # fmt: skip
    """Open an engine; closed at the end of the block. `catalogue`: in place of all actions there are."""
    settings = settings or Settings()
    signals, bus, desktop = Signals(), Bus(), QuietDesktop()
    events: list[Event] = []
    bus.subscribe(Event, events.append)
    database = await Database.open(state / "lam.sqlite")
    store = RunStore(database)
    parts = Parts(
        http or Unplugged(), mail or Unplugged(), desktop, SteadyMachine(), SetClock(), home / "Calendar.ics",
        endpoints or hasty_endpoints(settings=lambda: settings, tell=bus.publish), allowed,
    )  # fmt: skip
    throttle = Throttle(settings, bus)
    admission = Admission(throttle, bus, courtesy=Courtesy(lambda: settings, bus))
    catalogue = catalogue or Catalogue([*load_actions(actions), *small_actions(signals), *more])
    origins = Origins(OriginStore(database))
    shop = Workshop(
        catalogue, door or Door(lambda: settings), parts, home, state / "staging", state / "undo",
        Protected(home, state), (state,), origins,
    )  # fmt: skip
    runner = Runner(shop, store, bus, admission, Leases(store, me or myself(), is_alive))
    try:
        yield Workbench(
            home, runner, store, database, bus, signals, settings, throttle, admission, events, desktop, origins
        )
    finally:
        await database.close()
