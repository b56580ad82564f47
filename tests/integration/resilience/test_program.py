"""The program as it is put together: what it knows of servers lasts from run to run, and settings count at once."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lam_desktop.app import Services, open_services
from lam_desktop.core.events import RunState
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.plan import Plan, Step
from lam_desktop.system.paths import Profile
from tests.integration.connectors.servers import web_server


async def read(services: Services, url: str) -> RunReport:
    run = await services.runner.draft(Plan(f"read {url}", (Step("s1", "fetch_text", {"url": url}),)))
    card = await services.runner.card(run)
    return await services.runner.start(run, card.fingerprint)


async def test_what_is_known_of_a_server_lasts(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as server, open_services(Profile(fresh_profile, tmp_path / "state")) as services:
        server.says("/page", "hello")
        url = f"{server.address}/page"
        assert (await read(services, url)).answer == "hello"
        server.says("/page", status=429, Retry_After="600")
        report = await read(services, url)
        assert report.state is RunState.SUCCEEDED
        assert report.answer.startswith(f"hello\n{url} is asked too often just now (429). What {url} said at ")
        await services.save_settings(replace(services.settings, old_copies=False))
        report = await read(services, url)
        assert report.state is RunState.FAILED
        assert re.search(r"It is left alone for (600|5\d\d) s\. Nothing was sent", report.error)
        assert server.times("/page") == 2
        asked = await services.servers.answers()
        assert [(each.server, each.ok) for each in asked] == [(asked[0].server, False), (asked[0].server, True)]
        assert asked[0].server in server.address and asked[0].run != asked[1].run
