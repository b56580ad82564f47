"""Everything a model's server can do wrong: one sentence each, no wait without end, and the built-in plan counts."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.models import ModelUsage
from tests.integration.languagemodels.asked import CHORE, actions_of, asked, chores, let_in, profile_of
from tests.modelserver import ModelServer, answer, step

SENTENCES = {
    "garbage": "I did not follow local. Its answer was no plan.",
    "truncated": "I did not follow local. It stopped in the middle of its answer.",
    "no-steps": "I did not follow local. Its answer was no plan.",
    "strange-types": "I did not follow local. Its answer was no plan.",
    "deep": "local went on without end, so I stopped listening. I went on without it.",
    "endless": "local went on without end, so I stopped listening. I went on without it.",
    "one-line": "local went on without end, so I stopped listening. I went on without it.",
    "cut": "The answer of local broke off, or is none. I went on without it.",
    "complaint": "local broke off: “The engine ran out of memory”. I went on without it.",
    "huge-header": "The answer of local broke off, or is none. I went on without it.",
    "html": "local answered with a web page. Check its address, and your connection. I went on without it.",
    "redirect": "The server of local leads on to another address; your words do not follow there.",
    "429": "local is asked too often just now (429). I ask it again in 7 seconds. I went on without it.",
    "402": "The account of local has no credit left (402).",
    "403": "local does not accept the key (403).",
    "500": "The server of local has trouble of its own (500).",
    "picky": "local did not take the request (400): “I do not like this request”.",
}


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with chores() as opened:
        yield opened


@pytest.fixture(autouse=True)
def sound(server: ModelServer) -> None:
    server.fault, server.usage = "", True
    server.asked.clear()
    server.gate.clear()
    server.gone.clear()


@pytest.mark.parametrize("fault", SENTENCES)
async def test_openai(fault: str, server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.fault = fault
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, tokens_per_request=2000)
        let_in(desk, profile)
        before = await desk.built_in("Count the files in Downloads")
        advice = await desk.advise("Count the files in Downloads", profile, before)
        assert advice.trouble.startswith(SENTENCES[fault])
        assert advice.outcome is before and advice.model == "local"
        used = await desk.models.usage("local")
        assert (used.tokens == 0) == (fault in ("huge-header", "html", "redirect", "429", "402", "403", "500", "picky"))
    assert all("elsewhere" not in each for each in server.asked), "the words followed a redirect"


ANTHROPIC = ("garbage", "truncated", "no-steps", "endless", "complaint", "429", "529", "refusal")


@pytest.mark.parametrize("fault", ANTHROPIC)
async def test_anthropic(fault: str, server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.fault = fault
    special = {
        "complaint": "local broke off: “Overloaded”.", "529": "local is too busy just now (529).",
        "refusal": "I did not follow local. It did not want to answer.",
    }  # fmt: skip
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, "anthropic", tokens_per_request=2000)
        let_in(desk, profile)
        advice = await desk.advise(CHORE, profile)
        assert advice.trouble.startswith(special.get(fault, SENTENCES.get(fault, "?")))


@pytest.mark.parametrize("fault", ["whole", "no-schema", "new-limits", ""])
async def test_older_and_newer_servers_are_understood(
    fault: str, server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    server.fault = fault
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise(CHORE, profile)
        assert advice.trouble == "" and actions_of(advice.outcome) == ["move_files"]
        assert await desk.models.usage("local") == ModelUsage(120, 0.0, 1)
    assert len(server.asked) == 1 + (fault in ("no-schema", "new-limits"))


async def test_a_server_that_does_not_count_is_counted_for(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    server.usage = False
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        await desk.advise(CHORE, profile)
        assert (await desk.models.usage("local")).tokens > 1000


async def test_silence_has_an_end(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.fault = "silent"
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, timeout=0.2)
        let_in(desk, profile)
        advice = await desk.advise(CHORE, profile)
        assert advice.trouble == "local took longer than 0.2 seconds. I went on without it."
        assert await asyncio.to_thread(server.gone.wait, 30), "it still listens"


async def test_the_person_can_stop_it(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.fault = "held"
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        task = asyncio.ensure_future(desk.advise(CHORE, profile))
        while not desk.heard:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.gone.wait, 30), "it still listens"
        assert (await desk.models.usage("local")).tokens > 1000, "what it may have written is counted"


async def test_nobody_is_there(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = replace(profile_of(server), address="http://127.0.0.1:9/v1")
        advice = await desk.advise(CHORE, profile)
        assert advice.trouble.startswith("local cannot be reached at 127.0.0.1:9. Is its server running?")
        assert (await desk.models.usage("local")).tokens == 0


async def test_who_asks_too_often_waits(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.fault = "429"
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        await desk.advise(CHORE, profile)
        server.fault = ""
        advice = await desk.advise(CHORE, profile)
        assert advice.trouble.startswith("local asked to be left alone for another")
    assert len(server.asked) == 1


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
async def test_wrong_names_and_keys(kind: str, server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, kind)
        assert "does not accept the key (401)" in (await desk.advise(CHORE, profile)).trouble
        let_in(desk, profile)
        trouble = (await desk.advise(CHORE, replace(profile, model="tinny"))).trouble
        assert "The server of local knows no model called tinny. It has: tiny, tiny-2." in trouble
        away = replace(profile, address=server.address.replace("/v1", "/v9"))
        assert "There is no model at" in (await desk.advise(CHORE, away)).trouble


async def test_a_made_up_tool_is_refused(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    server.plans["format my disk"] = answer("I format it.", step("format_disk", disk="my disk"))
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise("format my disk", profile)
        assert advice.trouble == "I did not follow local. It named an action that I do not have."
        assert advice.note == "I format it."
