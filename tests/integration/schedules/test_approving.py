"""A saved plan whose addresses are found on the way: it waits for a person, and a yes on the command line is enough."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from lam_desktop.app import open_services
from lam_desktop.cli.schedules import schedules
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.values import FileQuery, Item, Template
from lam_desktop.store.schedules import Outcome
from lam_desktop.system.paths import Profile
from tests.integration.connectors.servers import web_server
from tests.unit.engine.test_going_on import counting, post


async def test_a_question_on_the_way_is_answered(
    fresh_profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (fresh_profile / "who.txt").write_text("somebody")
    async with web_server() as served, open_services(Profile(fresh_profile, tmp_path / "state")) as services:
        got = counting(served, lost=())
        url = Template((f"{served.address}/x?of=", Item("stem")))
        found = FileQuery(paths=("who.txt",))
        ask = Step("s2", "send_json", {"url": url, "data": {"mark": "found"}}, ("s1",), for_each=found)
        plan = Plan("tell", (post("s1", served, "first"), ask), Trigger("start"))
        run = await services.runner.draft(plan)
        known = await services.schedules.add(plan, await services.runner.card(run))
        assert await services.schedules.run_now(known) is None and not got
        (entry,) = await services.schedules.ledger(known, 9)
        assert entry.outcome is Outcome.WAITING
        approve = Namespace(verb="approve", id=known, yes=True, json=True, remove=None)
        assert await schedules(services, approve) == 0, capsys.readouterr().out
        assert got == {"first": 1, "found": 1}
