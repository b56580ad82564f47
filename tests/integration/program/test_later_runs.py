"""The whole program, started twice: what it saved from a real server is from outside when it is used later."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.app import open_services
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Ref
from lam_desktop.system.paths import profile
from tests.integration.connectors.servers import web_server


async def test_what_was_downloaded_yesterday_chooses_no_places_today(fresh_profile: Path) -> None:
    async with web_server() as web, open_services(profile()) as services:
        web.says("/page", "Startup")
        fetch = Step("a", "download_file", {"url": f"{web.address}/page", "save_as": Path("Downloads/page.txt")})
        run = await services.runner.draft(Plan("save the page", (fetch,)))
        report = await services.runner.start(run, (await services.runner.card(run)).fingerprint)
        assert report.state is RunState.SUCCEEDED, report.error
    (fresh_profile / "own.txt").write_text("Letters")
    for name, asks in (("Downloads/page.txt", True), ("own.txt", False)):
        reading = Step("a", "read_text", {"file": Path(name)})
        async with open_services(profile()) as services:
            steps = reading, Step("b", "make_folder", {"folder": Ref("a")})
            card = await services.runner.card(await services.runner.draft(Plan("make it", steps)))
            assert card.needed == asks
            assert any("127.0.0.1" in reason for reason in card.reasons) == asks
