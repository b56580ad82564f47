"""The model server of the tests speaks as the real ones do, and so do we: proven with the makers' own clients.

They are given the very body that we send, and must understand every answer and error; what they make the server hear
must be what we make it hear.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from lam_desktop.connectors.languagemodels.dialects import DIALECTS, Ask
from lam_desktop.connectors.languagemodels.speaking import LanguageModels
from lam_desktop.core.secret import Secret
from lam_desktop.planning.advice.prompt import schema
from tests.integration.languagemodels.asked import CHORE, MOVED, chores, profile_of
from tests.modelserver import KEY, MODEL, ModelServer

if TYPE_CHECKING:
    from anthropic import AsyncAnthropic
    from openai import AsyncOpenAI

ASK = Ask("Plan.", CHORE, schema(["move_files", "zip_files"]), 500)


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with chores() as opened:
        yield opened


@pytest.fixture(autouse=True)
def sound(server: ModelServer) -> None:
    server.fault = ""
    server.asked.clear()


@asynccontextmanager
async def openai_client(server: ModelServer, key: str = KEY) -> AsyncIterator[AsyncOpenAI]:
    import openai

    http = openai.DefaultAsyncHttpxClient(trust_env=False)
    async with openai.AsyncOpenAI(base_url=server.address, api_key=key, max_retries=0, http_client=http) as client:
        yield client


@asynccontextmanager
async def anthropic_client(server: ModelServer, key: str = KEY) -> AsyncIterator[AsyncAnthropic]:
    import anthropic

    http = anthropic.DefaultAsyncHttpxClient(trust_env=False)
    address = server.address.removesuffix("/v1")  # the client puts the version there itself
    async with anthropic.AsyncAnthropic(base_url=address, api_key=key, max_retries=0, http_client=http) as client:
        yield client


async def test_openai(server: ModelServer) -> None:
    profile = profile_of(server)
    body = DIALECTS["openai"].body(profile, ASK)
    async with openai_client(server) as client:
        assert [each.id async for each in client.models.list()] == [MODEL, "tiny-2"]
        chunks = [chunk async for chunk in await client.chat.completions.create(**body)]
        whole = await client.chat.completions.create(
            **{name: value for name, value in body.items() if name not in ("stream", "stream_options")}
        )
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert json.loads(text) == MOVED == json.loads(whole.choices[0].message.content)
    assert [chunk.usage.total_tokens for chunk in chunks if chunk.usage] == [120]
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"

    heard: list[str] = []
    reply = await LanguageModels().ask(profile, Secret(KEY), ASK, heard.append)
    assert server.asked[0] == server.asked[2] == json.loads(json.dumps(body)), "the client and we say the same"
    assert (reply.text, reply.read, reply.written, reply.end) == (text, 100, 20, "stop")
    assert heard[-1] == text and len(heard) > 5, "it comes bit by bit"
    assert await LanguageModels().names(profile, Secret(KEY)) == [MODEL, "tiny-2"]


async def test_anthropic(server: ModelServer) -> None:
    profile = profile_of(server, "anthropic")
    body = DIALECTS["anthropic"].body(profile, ASK)
    async with anthropic_client(server) as client:
        assert [each.id async for each in client.models.list()] == [MODEL, "tiny-2"]
        whole = {name: value for name, value in body.items() if name != "stream"}
        async with client.messages.stream(**whole) as stream:
            message = await stream.get_final_message()
    used = message.content[0]
    assert used.type == "tool_use" and used.name == "plan" and used.input == MOVED
    assert (message.usage.input_tokens, message.usage.output_tokens, message.stop_reason) == (100, 20, "tool_use")

    heard: list[str] = []
    reply = await LanguageModels().ask(profile, Secret(KEY), ASK, heard.append)
    assert server.asked[0] == server.asked[1] == json.loads(json.dumps(body)), "the client and we say the same"
    assert json.loads(reply.text) == MOVED
    assert (reply.read, reply.written, reply.end) == (100, 20, "tool_use")
    assert len(heard) > 5, "it comes bit by bit"


async def test_errors_are_those_the_clients_know(server: ModelServer) -> None:
    import anthropic
    import openai

    bodies = {kind: DIALECTS[kind].body(profile_of(server, kind), ASK) for kind in DIALECTS}
    away = {kind: DIALECTS[kind].body(replace(profile_of(server, kind), model="x"), ASK) for kind in DIALECTS}
    async with openai_client(server, "wrong") as stranger, anthropic_client(server, "wrong") as other:
        with pytest.raises(openai.AuthenticationError, match="Incorrect API key"):
            await stranger.chat.completions.create(**bodies["openai"])
        with pytest.raises(anthropic.AuthenticationError, match="invalid x-api-key"):
            await other.messages.create(**bodies["anthropic"])
    async with openai_client(server) as client, anthropic_client(server) as second:
        with pytest.raises(openai.NotFoundError, match="does not exist"):
            await client.chat.completions.create(**away["openai"])
        with pytest.raises(anthropic.NotFoundError, match="model: x"):
            await second.messages.create(**away["anthropic"])
        server.fault = "429"
        with pytest.raises(openai.RateLimitError) as caught:
            await client.chat.completions.create(**bodies["openai"])
        assert caught.value.response.headers["Retry-After"] == "7"
        with pytest.raises(anthropic.RateLimitError):
            await second.messages.create(**bodies["anthropic"])
        server.fault = "complaint"
        async with await client.chat.completions.create(**bodies["openai"]) as chunks:
            with pytest.raises(openai.APIError, match="ran out of memory"):
                _ = [chunk async for chunk in chunks]
        async with await second.messages.create(**bodies["anthropic"]) as events:
            with pytest.raises(anthropic.APIStatusError, match="Overloaded"):
                _ = [event async for event in events]
    tidying = asyncio.all_tasks() - {asyncio.current_task()}  # the clients close their streams beside us
    assert not tidying or not (await asyncio.wait(tidying, timeout=30))[1]
