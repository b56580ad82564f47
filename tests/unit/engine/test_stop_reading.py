"""A stop while a file is read that would be read for ever."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from lam_desktop.connectors.contained.crew import Job, crew
from lam_desktop.connectors.contained.door import READING, interrupted
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from tests.workbench import SAYS, workbench

MATCH = "lam_desktop.connectors.contained.__main__:traceback.linecache.tokenize.re.match"


async def test_a_stop_breaks_off_a_reader(fresh_profile: Path, tmp_path: Path) -> None:
    begun = threading.Event()

    @action(says=SAYS)
    def ponder(ctx: Context) -> str:
        """Read what has no end.

        Returns: nothing, ever.
        """
        if ctx.dry:
            return ""
        go_on = interrupted.get()

        def asked() -> None:
            begun.set()
            go_on()

        return str(crew().do(Job(MATCH, ("(a+)+$", "a" * 60 + "b"), {}, None, "a.pdf", READING, 100_000), asked))

    async with workbench(fresh_profile, tmp_path, more=(ponder,)) as bench:
        run = await bench.runner.draft(Plan("ponder", (Step("s1", "ponder", {}),)))
        card = await bench.runner.card(run)
        running = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        while not begun.is_set():
            await asyncio.sleep(0)
        bench.runner.stop(run)
        assert (await running).state is RunState.CANCELLED
