"""How a question is put and an answer heard, in the language of OpenAI's and of Anthropic's servers.

Rule: both give the same thing back, the text of one JSON object, piece by piece.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Protocol

from lam_desktop.core.models import ModelProfile
from lam_desktop.core.secret import Secret

_VERSION = "2023-06-01"
_TOOL = "plan"
_FULL = ("length", "max_tokens", "model_context_window_exceeded")
_REFUSED = ("content_filter", "refusal")
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ask:
    """What a model is asked: its task, the person's words, the JSON Schema of the answer, and the longest answer."""

    task: str
    words: str
    schema: Mapping[str, Any]
    most: int


@dataclass(frozen=True, slots=True)
class Heard:
    """What one event says: more text, counts of tokens, why it ends ("full", "refused" or another), a complaint."""

    text: str = ""
    read: int | None = None
    written: int | None = None
    end: str = ""
    trouble: str = ""
    last: bool = False
    thought: int = 0  # characters of thinking, which are paid for and not shown


@dataclass(slots=True)
class Reply:
    """What was heard so far: the text, and the tokens read and written, as the server counts or else estimated."""

    text: str = ""
    read: int | None = None
    written: int | None = None
    end: str = ""
    signs: int = 0

    def take(self, heard: Heard) -> None:
        """Add what an event said."""
        self.text += heard.text
        self.signs += len(heard.text) + heard.thought
        self.read = self.read if heard.read is None else heard.read
        self.written = self.written if heard.written is None else heard.written
        self.end = heard.end or self.end


class Dialect(Protocol):
    """One way of speaking. `spare` holds what a server may not know, and what to say in its place (None: nothing)."""

    path: str
    spare: Mapping[str, str | None]

    def headers(self, key: Secret) -> dict[str, str]: ...
    def body(self, profile: ModelProfile, ask: Ask) -> Body: ...
    def heard(self, data: Mapping[str, Any]) -> Heard:
        """Read one event."""
        ...

    def whole(self, data: Mapping[str, Any]) -> Heard:
        """Read an answer that came in one piece although a stream was asked for."""
        ...


class OpenAIDialect:
    """Chat completions, as OpenAI, Ollama, LM Studio, llama.cpp and vLLM speak them."""

    path = "/chat/completions"
    spare: Mapping[str, str | None] = MappingProxyType(
        {"response_format": None, "stream_options": None, "temperature": None, "max_tokens": "max_completion_tokens"}
    )

    def headers(self, key: Secret) -> dict[str, str]:
        return {"Authorization": f"Bearer {key.reveal()}"} if key else {}

    def body(self, profile: ModelProfile, ask: Ask) -> Body:
        form = {"name": _TOOL, "strict": True, "schema": ask.schema}
        return {
            "model": profile.model, "stream": True, "stream_options": {"include_usage": True}, "temperature": 0,
            "max_tokens": ask.most, "response_format": {"type": "json_schema", "json_schema": form},
            "messages": [{"role": "system", "content": ask.task}, {"role": "user", "content": ask.words}],
        }  # fmt: skip

    def heard(self, data: Mapping[str, Any]) -> Heard:
        if data.get("error"):
            return Heard(trouble=complaint(data))
        usage = _mapping(data.get("usage"))
        choice = _first(data.get("choices"))
        said = _mapping(choice.get("delta"))
        thought = len(_text(said.get("reasoning_content") or said.get("reasoning")))
        end = "refused" if said.get("refusal") else _why(choice.get("finish_reason"))
        read, written = _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens"))
        return Heard(_text(said.get("content")), read, written, end, thought=thought)

    def whole(self, data: Mapping[str, Any]) -> Heard:
        choice = _first(data.get("choices"))
        return self.heard({**data, "choices": [{**choice, "delta": choice.get("message")}]})


class AnthropicDialect:
    """Messages, with the answer as the input of a tool that must be used."""

    path = "/messages"
    spare: Mapping[str, str | None] = MappingProxyType({})

    def headers(self, key: Secret) -> dict[str, str]:
        return {"anthropic-version": _VERSION, **({"x-api-key": key.reveal()} if key else {})}

    def body(self, profile: ModelProfile, ask: Ask) -> Body:
        tool = {"name": _TOOL, "description": "Hand over the plan.", "input_schema": ask.schema}
        return {
            "model": profile.model, "stream": True, "max_tokens": ask.most, "system": ask.task,
            "messages": [{"role": "user", "content": ask.words}], "tools": [tool],
            "tool_choice": {"type": "tool", "name": _TOOL},
        }  # fmt: skip

    def heard(self, data: Mapping[str, Any]) -> Heard:
        kind = data.get("type")
        if kind == "error":
            return Heard(trouble=complaint(data))
        if kind == "message_start":
            usage = _mapping(_mapping(data.get("message")).get("usage"))
            cached = [_count(usage.get(f"cache_{each}_input_tokens")) or 0 for each in ("creation", "read")]
            read = _count(usage.get("input_tokens"))
            return Heard(read=None if read is None else read + sum(cached))
        if kind == "content_block_delta":
            said = _mapping(data.get("delta"))
            return Heard(_text(said.get("partial_json")), thought=len(_text(said.get("thinking") or said.get("text"))))
        if kind == "message_delta":
            written = _count(_mapping(data.get("usage")).get("output_tokens"))
            return Heard(written=written, end=_why(_mapping(data.get("delta")).get("stop_reason")))
        return Heard(last=kind == "message_stop")

    def whole(self, data: Mapping[str, Any]) -> Heard:
        blocks = data.get("content")
        used = [each for each in blocks if _mapping(each).get("type") == "tool_use"] if isinstance(blocks, list) else []
        usage = _mapping(data.get("usage"))
        text = json.dumps(used[0].get("input")) if used else ""
        read, written = _count(usage.get("input_tokens")), _count(usage.get("output_tokens"))
        return Heard(text, read, written, _why(data.get("stop_reason")), complaint(data) if data.get("error") else "")


DIALECTS: Mapping[str, Dialect] = MappingProxyType({"openai": OpenAIDialect(), "anthropic": AnthropicDialect()})


def complaint(data: Mapping[str, Any]) -> str:
    """The words of a server's error, whichever of the usual forms it has."""
    error = data.get("error")
    return mended(_text(_mapping(error).get("message") or error or data.get("message") or data.get("detail"))[:500])


def mended(text: str) -> str:
    """Text that can be kept and shown: halves of letters are put together, what has no other half is replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _first(value: Any) -> Mapping[str, Any]:
    return _mapping(value[0]) if isinstance(value, list) and value else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _why(reason: Any) -> str:
    known = _text(reason)
    return "full" if known in _FULL else "refused" if known in _REFUSED else known
