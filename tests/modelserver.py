"""A server on 127.0.0.1 that speaks as OpenAI's and Anthropic's do, and misbehaves on demand. It thinks by a script.

with ModelServer.opened() as server:
    server.plans["zip my PDFs"] = answer("I zip them.", step("zip_files", files="my PDFs"))
    …                                         # ask server.address, model "tiny", key KEY
    server.fault = "garbage"

What it gets it checks as strictly as the real ones; `tests/integration/languagemodels/test_protocol.py` drives it with
the makers' own clients.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

KEY = "sk-test-0123456789abcdef"
MODEL = "tiny"
PATIENCE = 30.0
_PIECE = 7  # characters of a token
Answer = dict[str, Any]


def answer(note: str, *steps: Answer) -> Answer:
    """An answer in the form asked for."""
    return {"note": note, "steps": list(steps)}


def step(action: str, **given: str | int) -> Answer:
    """A step; a number means the result of an earlier step."""
    arguments = [
        {"name": name, "words": value if isinstance(value, str) else "", "step": 0 if isinstance(value, str) else value}
        for name, value in given.items()
    ]
    return {"action": action, "arguments": arguments}


NOTHING = answer("Nothing I know does this.")
FAULTS: dict[str, str] = {  # texts in the place of an answer
    "garbage": "Sure! Here is what I would do: first, open the folder …",
    "truncated": '{"note": "I zip them.", "steps": [{"action": "zip_fi',
    "no-steps": '{"note": "I zip them."}',
    "strange-types": '{"note": 5, "steps": {"action": null}}',
    "deep": '{"note": "x", "steps": ' + "[" * 40_000 + "]" * 40_000 + "}",
    "fenced": "```json\n" + json.dumps(NOTHING) + "\n```",
}


@dataclass
class ModelServer:
    """What it answers by the words of the request, what it was asked, and what it does wrong."""

    address: str = ""
    plans: dict[str, Answer] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    fault: str = ""
    key: str = KEY
    usage: bool = True
    gate: threading.Event = field(default_factory=threading.Event)  # "held" waits for it within the note
    gone: threading.Event = field(default_factory=threading.Event)  # set when a caller hangs up on "held"

    @classmethod
    @contextmanager
    def opened(cls) -> Iterator[ModelServer]:
        """A server on a free port, on a loop and a thread of its own."""
        server, loop, ready, end = cls(), asyncio.new_event_loop(), threading.Event(), asyncio.Event()
        trouble: list[BaseException] = []

        async def serve() -> None:
            runner = web.AppRunner(server._app(), access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            server.address = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
            ready.set()
            await end.wait()
            await runner.cleanup()

        def run() -> None:
            try:
                loop.run_until_complete(serve())
            except BaseException as error:
                trouble.append(error)
            finally:
                ready.set()
                loop.close()

        thread = threading.Thread(target=run, name="model server")
        thread.start()
        assert ready.wait(PATIENCE) and server.address, trouble
        try:
            yield server
        finally:
            server.gate.set()
            loop.call_soon_threadsafe(end.set)
            thread.join(PATIENCE)
        assert not trouble, trouble

    @property
    def last(self) -> dict[str, Any]:
        """The body of the newest question."""
        return self.asked[-1]

    def _app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/v1/models", self._models)
        app.router.add_post("/v1/chat/completions", self._chat)
        app.router.add_post("/v1/messages", self._messages)
        app.router.add_route("*", "/elsewhere", self._elsewhere)
        return app

    async def _models(self, request: web.Request) -> web.Response:
        if self._stranger(request):
            return _openai_error(401, "Incorrect API key provided.", "invalid_api_key")
        rows = [{"id": name, "object": "model", "created": 0, "owned_by": "test"} for name in (MODEL, "tiny-2")]
        return web.json_response({"object": "list", "data": rows})

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.asked.append({"elsewhere": dict(request.headers)})
        return web.json_response({})

    def _stranger(self, request: web.Request) -> bool:
        given = request.headers.get("x-api-key") or request.headers.get("Authorization", "").removeprefix("Bearer ")
        return bool(self.key) and given != self.key

    # what goes wrong before an answer

    def _refused(self, body: dict[str, Any]) -> web.Response | None:
        """HTTP errors, as real servers word them."""
        match self.fault:
            case "429":
                return _openai_error(429, "Rate limit reached.", "rate_limit_exceeded", {"Retry-After": "7"})
            case "500" | "402" | "403":
                return _openai_error(int(self.fault), "Something.", "error")
            case "redirect":
                return web.Response(status=307, headers={"Location": "/elsewhere"})
            case "huge-header":
                return web.json_response({}, headers={"X-Long": "x" * 100_000})
            case "html":
                return web.Response(text="<html>Log in to the network</html>", content_type="text/html")
            case "no-schema" if "response_format" in body:
                return _openai_error(400, "response_format is not supported by this model.", "invalid")
            case "new-limits" if "max_tokens" in body:
                said = "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead."
                return _openai_error(400, said, "unsupported_parameter")
            case "picky":
                return _openai_error(400, "I do not like this request.", "invalid_request_error")
        return None

    def _text(self, words: str) -> str:
        if self.fault in FAULTS:
            return FAULTS[self.fault]
        return json.dumps(self.plans.get(words, NOTHING))

    # OpenAI

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append(body)
        if self._stranger(request):
            return _openai_error(401, f"Incorrect API key provided: {KEY[:3]}***.", "invalid_api_key")
        if refused := self._refused(body):
            return refused
        if body["model"] != MODEL:
            said = f"The model `{body['model']}` does not exist or you do not have access to it."
            return _openai_error(404, said, "model_not_found")
        roles = [message["role"] for message in body["messages"]]
        form = body.get("response_format", {}).get("json_schema", {})
        if roles != ["system", "user"] or (form.get("strict") and not _is_strict(form["schema"])):
            return _openai_error(400, "Invalid schema for response_format.", "invalid_request_error")
        text = self._text(body["messages"][-1]["content"])
        counts = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
        top = {"id": "chatcmpl-1", "created": 1, "model": MODEL}
        if not body.get("stream") or self.fault == "whole":
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
            return web.json_response({**top, "object": "chat.completion", "choices": [choice], "usage": counts})
        return await self._openai_stream(request, top, text, counts if self._counts(body) else None)

    def _counts(self, body: dict[str, Any]) -> bool:
        return self.usage and bool(body.get("stream_options", {}).get("include_usage"))

    async def _openai_stream(
        self, request: web.Request, top: dict[str, Any], text: str, usage: dict[str, int] | None
    ) -> web.StreamResponse:  # fmt: skip
        response = await _stream_to(request)

        async def chunk(delta: dict[str, Any], finish: str | None = None) -> None:
            choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
            await _send(response, {**top, "object": "chat.completion.chunk", "choices": [choice], "usage": None})

        await chunk({"role": "assistant", "content": ""})
        async for piece in self._pieces(text):
            await chunk({"content": piece})
        if self.fault == "cut":
            assert request.transport is not None
            request.transport.abort()
            return response
        if self.fault == "complaint":
            await _send(response, {"error": {"message": "The engine ran out of memory.", "type": "server_error"}})
            return response
        await chunk({}, "length" if self.fault == "truncated" else "stop")
        if usage:
            await _send(response, {**top, "object": "chat.completion.chunk", "choices": [], "usage": usage})
        await response.write(b"data: [DONE]\n\n")
        return response

    async def _pieces(self, text: str) -> AsyncIterator[str]:
        """The text bit by bit; some faults happen on the way."""
        match self.fault:
            case "silent":
                await self._wait()
            case "endless":
                while True:
                    yield "and so on " * 50
            case "one-line":
                while True:
                    yield "x" * 100_000
        half = len(text) // 2
        for start in range(0, len(text), _PIECE):
            if self.fault == "held" and start == 3 * _PIECE:  # in the middle of the note
                await self._wait()
            if self.fault in ("cut", "complaint") and start > half:
                return
            yield text[start : start + _PIECE]

    async def _wait(self) -> None:
        try:
            while not self.gate.is_set():
                await asyncio.sleep(0.01)
        except asyncio.CancelledError:
            self.gone.set()
            raise

    # Anthropic

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append(body)
        if self._stranger(request):
            return _anthropic_error(401, "authentication_error", "invalid x-api-key")
        dated = re.fullmatch(r"20\d\d-\d\d-\d\d", request.headers.get("anthropic-version", ""))
        if not dated or not isinstance(body.get("max_tokens"), int):
            return _anthropic_error(400, "invalid_request_error", "max_tokens: Field required")
        if self.fault == "429":
            return _anthropic_error(429, "rate_limit_error", "Too many requests.", {"Retry-After": "7"})
        if self.fault == "529":
            return _anthropic_error(529, "overloaded_error", "Overloaded")
        if body["model"] != MODEL:
            return _anthropic_error(404, "not_found_error", f"model: {body['model']}")
        tool = body["tools"][0]
        if body["tool_choice"] != {"type": "tool", "name": tool["name"]} or tool["input_schema"]["type"] != "object":
            return _anthropic_error(400, "invalid_request_error", "tool_choice: no such tool")
        words = body["messages"][-1]["content"]
        if not body.get("stream"):
            used = {"type": "tool_use", "id": "toolu_1", "name": tool["name"], "input": json.loads(self._text(words))}
            usage = {"input_tokens": 100, "output_tokens": 20}
            top = {"id": "msg_1", "type": "message", "role": "assistant", "model": MODEL, "stop_sequence": None}
            return web.json_response({**top, "content": [used], "stop_reason": "tool_use", "usage": usage})
        return await self._anthropic_stream(request, tool["name"], self._text(words))

    async def _anthropic_stream(self, request: web.Request, tool: str, text: str) -> web.StreamResponse:
        response = await _stream_to(request)
        usage = {"input_tokens": 100, "output_tokens": 1}
        message = {
            "id": "msg_1", "type": "message", "role": "assistant", "model": MODEL, "content": [], "stop_reason": None,
            "stop_sequence": None, "usage": usage,
        }  # fmt: skip
        block = {"type": "tool_use", "id": "toolu_1", "name": tool, "input": {}}
        await _send(response, {"type": "message_start", "message": message}, named=True)
        await _send(response, {"type": "content_block_start", "index": 0, "content_block": block}, named=True)
        await _send(response, {"type": "ping"}, named=True)
        async for piece in self._pieces(text):
            delta = {"type": "input_json_delta", "partial_json": piece}
            await _send(response, {"type": "content_block_delta", "index": 0, "delta": delta}, named=True)
        if self.fault == "complaint":
            error = {"type": "overloaded_error", "message": "Overloaded"}
            await _send(response, {"type": "error", "error": error}, named=True)
            return response
        reason = "max_tokens" if self.fault == "truncated" else "refusal" if self.fault == "refusal" else "tool_use"
        delta = {"stop_reason": reason, "stop_sequence": None}
        await _send(response, {"type": "content_block_stop", "index": 0}, named=True)
        await _send(response, {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 20}}, named=True)
        await _send(response, {"type": "message_stop"}, named=True)
        return response


async def _stream_to(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    return response


async def _send(response: web.StreamResponse, data: dict[str, Any], named: bool = False) -> None:
    head = f"event: {data['type']}\n" if named else ""
    await response.write(f"{head}data: {json.dumps(data)}\n\n".encode())


def _openai_error(status: int, message: str, code: str, headers: dict[str, str] | None = None) -> web.Response:
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": code}
    return web.json_response({"error": error}, status=status, headers=headers)


def _anthropic_error(status: int, kind: str, message: str, headers: dict[str, str] | None = None) -> web.Response:
    body = {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_1"}
    return web.json_response(body, status=status, headers=headers)


def _is_strict(schema: Any) -> bool:
    """What OpenAI asks of strict schemas: every property required and no other allowed, everywhere."""
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object":
        named = set(schema.get("properties", {}))
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != named:
            return False
    inner = [*schema.get("properties", {}).values(), schema.get("items")]
    return all(_is_strict(each) for each in inner)
