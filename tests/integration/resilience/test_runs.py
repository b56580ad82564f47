"""What a person gets to see of retries, rests and old copies: in the run's record, its answer, and on the bus."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from aiohttp import web

from lam_desktop.connectors.http import HttpClient
from lam_desktop.core.events import EndpointChanged, EndpointState, RunState, StepState, StepTraced
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Item
from lam_desktop.engine.resilience.deadline import Deadline
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.system.clock import SystemClock
from tests.integration.connectors.servers import web_server
from tests.workbench import Workbench, workbench


def reading(url: str, name: str = "fetch_text") -> Plan:
    return Plan(f"read {url}", (Step("s1", name, {"url": url}),))


def record_of(bench: Workbench, state: Path) -> list[tuple[str, str]]:
    """Kind and text of all that was noted in the log."""
    with sqlite3.connect(state / "lam.sqlite") as db:
        rows = db.execute("SELECT state, json_extract(data, '$.text') FROM log WHERE json_extract(data, '$.text') > ''")
        return list(rows)


async def test_retries_are_in_the_record_and_told(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as server, workbench(fresh_profile, tmp_path, http=HttpClient(Deadline)) as bench:

        @server.does("/page")
        async def shaky(request: web.Request) -> web.Response:
            return web.Response(status=503) if server.times("/page") < 3 else web.Response(text="at last")

        report = await bench.run(reading(f"{server.address}/page"))
        assert (report.state, report.answer) == (RunState.SUCCEEDED, "at last")
        told = [(event.run, event.step, event.kind) for event in bench.heard(StepTraced)]
        assert told == [(report.run, "s1", "retry")] * 2
        noted = record_of(bench, tmp_path)
        assert [kind for kind, _ in noted] == ["retry", "retry"]
        assert f"{server.address}/page answered with error 503. Trying again in " in noted[0][1]
        assert await bench.store.damaged() == []


async def test_an_old_copy_is_said_in_the_answer(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as server, workbench(fresh_profile, tmp_path, http=HttpClient(Deadline)) as bench:
        server.says("/price", "12 EUR")
        url = f"{server.address}/price"
        assert (await bench.run(reading(url))).answer == "12 EUR"
        server.says("/price", status=503)
        report = await bench.run(reading(url))
        assert report.answer == f"12 EUR\n{url} answered with error 503. What {url} said at 09:30 was used instead."
        assert ("old copy", report.answer.partition("\n")[2]) in record_of(bench, tmp_path)
        [event] = bench.heard(EndpointChanged)
        assert (event.endpoint, event.state) == (url.split("/")[2], EndpointState.OPEN)
        site = await bench.run(reading(url, "check_website"))
        assert "does not work" in site.answer, "no copy says that a server is up"


async def test_many_old_copies_are_counted(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as server, workbench(fresh_profile, tmp_path, http=HttpClient(Deadline)) as bench:
        urls = [f"{server.address}/{number}" for number in range(8)]
        for number in range(8):
            server.says(f"/{number}", f"page {number}")
        plan = Plan("read them", (Step("s1", "fetch_text", {"url": Item()}, for_each=urls),))
        assert (await bench.run(plan)).state is RunState.SUCCEEDED
        for number in range(8):
            server.says(f"/{number}", status=503)
        lines = (await bench.run(plan)).answer.splitlines()
        assert lines[-1] == "… and 5 more such remarks."
        assert sum("was used instead" in line for line in lines) == 3


async def test_stop_is_heeded_while_a_step_waits_to_try_again(fresh_profile: Path, tmp_path: Path) -> None:
    endpoints = Endpoints(SystemClock())
    async with (
        web_server() as server,
        workbench(fresh_profile, tmp_path, http=HttpClient(Deadline), endpoints=endpoints) as bench,
    ):
        server.says("/busy", status=429, Retry_After="15")
        waiting = asyncio.Event()
        bench.bus.subscribe(StepTraced, lambda event: waiting.set())
        run = await bench.runner.draft(reading(f"{server.address}/busy"))
        card = await bench.runner.card(run)
        going = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await waiting.wait()
        bench.runner.stop(run)
        report = await asyncio.wait_for(going, 10)
        assert (report.state, report.steps[0].state) == (RunState.CANCELLED, StepState.CANCELLED)
        assert server.times("/busy") == 1
