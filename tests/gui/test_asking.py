"""A step that asks on its way: the question shows what it is about, no is the default, and a yes takes time."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QAbstractButton

from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Ref
from lam_desktop.core.workflow import Workflow
from lam_desktop.store.database import Database
from lam_desktop.store.workflows import WorkflowStore
from lam_desktop.system.paths import profile
from tests.gui.desk import Desk
from tests.integration.connectors.servers import web_server
from tests.kit import NOW

PLACE = "https://p\u0430y.example/\u202ein"  # a letter that is not what it seems, and one that turns words round


async def saved(address: str) -> None:
    """A plan that opens whatever a page names."""
    steps = Step("s1", "fetch_text", {"url": address}), Step("s2", "open_web_page", {"url": Ref("s1")})
    database = await Database.open(profile().database)
    await WorkflowStore(database).save(Workflow("opener", Plan("open it", steps)), NOW)
    await database.close()


async def test_what_comes_from_outside_is_shown_and_asked_about_on_the_way(desk: Desk) -> None:
    async with web_server() as server:
        server.says("/next", PLACE)
        await saved(f"{server.address}/next")
        await desk.ask("Run my opener")
        await desk.press_button("Approve the plan")
        unseen = time.monotonic()
        while not (found := desk.seen(QAbstractButton, "Go ahead")):
            unseen = time.monotonic()
            await desk.glance()
        await desk.hears("p⟨U+0430⟩y.example/⟨U+202E⟩in")
        await desk.until(found[0].isEnabled, "a yes would count")
        assert time.monotonic() - unseen >= 0.4, "it was there long enough to be read"
        await desk.keys("Return", "space", "ctrl+Return")
        assert desk.seen(QAbstractButton, "Go ahead"), "no key says yes"
        await desk.press_button("No, stop")
        await desk.hears("This was not approved.")
