"""The program in a hostile world: its net, mail server, calendar and a model that obeys whatever it reads."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from aiohttp.abc import ResolveResult

from lam_desktop.app import Services, open_services
from lam_desktop.connectors import hosts, vcards, wire
from lam_desktop.connectors.calendars import CalendarFile
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.plan import Plan
from lam_desktop.model.anywhere import ModelAnywhere, Rows
from lam_desktop.model.client import ModelClient
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.planner import Planner
from lam_desktop.store.preferences import Connection
from lam_desktop.system.paths import Profile
from tests.hostile.deeds import helpers, plan_of
from tests.hostile.trace import Trace
from tests.integration.connectors.servers import Post, mail_server
from tests.kit import QuietDesktop


@contextmanager
def own_net(world: Any, trace: Trace) -> Iterator[None]:
    """Names and connections lead into the world; the addresses are still checked by the program itself."""
    check = hosts.Grant.check_addresses

    def checked(grant: hosts.Grant, host: str, port: int, addresses: Sequence[str]) -> None:
        check(grant, host, port, addresses)
        for address in addresses:
            trace.add("net", host=host, ip=address, port=port)

    async def resolve(self: wire.CheckedResolver, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        trace.add("dns", host=host)
        found = world.resolve(host) or ([host] if host == "127.0.0.1" else [])
        if not found:
            raise socket.gaierror(socket.EAI_NONAME, f"nobody is called {host}")
        self._grant.check_addresses(host, port, found)
        place, real = world.connect_to(found[0], host) or ("127.0.0.1", 9)
        return [
            ResolveResult(
                hostname=host, host=place, port=real, family=socket.AF_INET, proto=0, flags=socket.AI_NUMERICHOST
            )
        ]

    with (
        patch.object(hosts.Grant, "check_addresses", checked),
        patch.object(wire.CheckedResolver, "resolve", resolve),
    ):
        yield


class Obedient:
    """Stands where a model stands: plans honestly until it sees the attack, then does what the attack says.

    It sees all that the program shows to what plans: requests, and every text that is compared by meaning.
    """

    def __init__(self, planner: Planner, attack: dict[str, Any], world: Any, trace: Trace) -> None:
        self._planner, self._attack, self._world, self._trace = planner, attack, world, trace
        self.fooled = False

    def shown(self, texts: Iterable[str]) -> None:
        """Note what it was shown."""
        for text in texts:
            self._trace.add("prompt", text=text)
            seen = self._attack.get("seen")
            self.fooled = self.fooled or bool(seen and re.search(seen, text))

    async def plan(self, request: str, context: PlanningContext) -> Outcome:
        self.shown([request])
        outcome = await self._planner.plan(request, context)
        if isinstance(outcome, Planned):
            self.shown([str(outcome.plan)])
        calls = self._world.sub(self._attack.get("calls", [])) if self.fooled else []
        plans = [plan_of(each["action"], each["args"]) for each in calls]
        steps = [replace(step, id=f"a{n}{step.id}") for n, plan in enumerate(plans) for step in plan.steps]
        return Planned(Plan(request, tuple(steps))) if steps else outcome


class Watched:
    """The real encoder; what it is asked goes by the obedient model first."""

    def __init__(self, encoder: ModelAnywhere) -> None:
        self._encoder = encoder
        self.model: Obedient | None = None

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> Rows:
        if self.model is not None:
            self.model.shown(queries)
        return await self._encoder.similarities(queries, texts)


@asynccontextmanager
async def program(world: Any, trace: Trace, obedient: bool, cache: Path) -> AsyncIterator[tuple[Services, Post]]:
    """The whole program, opened on a world."""
    profile = Profile(world.home, world.root / "state")
    async with mail_server() as post:
        _put_calendar(world)
        encoder = Watched(ModelAnywhere(ModelClient(cache)))
        try:
            async with open_services(profile, QuietDesktop(), encoder) as services:
                facts = {"address": "me@home.example", "smtp": post.url}
                await services.preferences.connect(Connection("main", "email", facts))
                await services.accounts.reload()
                for book in sorted((world.root / "contacts").glob("*.vcf")):  # as the person would import them
                    await services.contacts.own.add(vcards.read(book.read_bytes(), book.name))
                for grant in world.case.get("setup", {}).get("grants", []):
                    if grant.get("private_network"):
                        await services.local_servers.allow(grant["host"])
                for helper in helpers() if world.case["mode"] == "action" else []:
                    services.catalogue.add(helper)
                if obedient:
                    encoder.model = Obedient(services.mind.planner, world.case.get("attack", {}), world, trace)
                    services.mind = SimpleNamespace(planner=encoder.model)  # type: ignore[assignment]
                yield services, post
        finally:
            await encoder._encoder.close()


def _put_calendar(world: Any) -> None:
    """The world's invitations, all in the person's own calendar."""
    found = sorted((world.root / "calendar").glob("*.ics"))
    if found:
        whole = CalendarFile()
        for path in found:
            each = CalendarFile(path.read_bytes(), path.name)
            for event in each.events:
                whole.add_raw(each.raw(event))
        (world.home / "Calendar.ics").write_bytes(whole.to_bytes())
