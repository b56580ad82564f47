"""Asks a language model and hears it out, through checked addresses. Rule: time, bytes and tokens all have an end.

What goes wrong is a `ModelFault` with one sentence. Redirects are never followed: words and key are for one server.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

from lam_desktop import __version__
from lam_desktop.connectors.bodies import Unpacker
from lam_desktop.connectors.hosts import Grant, origin_of
from lam_desktop.connectors.http import HttpClient, check_credentials
from lam_desktop.connectors.languagemodels.dialects import DIALECTS, Ask, Body, Dialect, Heard, Reply, complaint, mended
from lam_desktop.connectors.languagemodels.faults import ModelFault, refusal
from lam_desktop.connectors.languagemodels.sse import EndlessEvent, EventReader
from lam_desktop.core.errors import LamError, NoConnection
from lam_desktop.core.models import ModelProfile
from lam_desktop.core.secret import Secret

if TYPE_CHECKING:
    from aiohttp import ClientResponse

_MOST_BYTES = 8 * 1024 * 1024
_MOST_OF_ERROR = 64 * 1024
_SIGNS_A_TOKEN = 8  # a model that writes more than so many a token does not keep to its limit
_TRIES = 4  # one, and one for each thing an older server may not know
_SHOWN = 8  # names of models in a sentence
Hear = Callable[[str], None]


def tokens_in(text: str) -> int:
    """An estimate that is rather too high."""
    return len(text.encode()) // 3 + 1


class LanguageModels:
    """The way to all models.

    Args:
        limit: makes a block end with TimeoutError after so many seconds.
    """

    def __init__(self, limit: Callable[[float], AbstractAsyncContextManager[Any]] = asyncio.timeout) -> None:
        self._limit = limit
        self._http = HttpClient(limit)

    async def ask(self, profile: ModelProfile, key: Secret, ask: Ask, hear: Hear) -> Reply:
        """The whole answer; `hear` is called with all of its text so far, again and again. Raises ModelFault."""
        await asyncio.to_thread(importlib.import_module, "lam_desktop.connectors.wire")  # it would hold up the window
        dialect, reply = DIALECTS[profile.kind], Reply()
        try:
            async with self._limit(profile.timeout):
                await self._asked(profile, key, ask, _Listener(dialect, reply, hear, ask.most, profile.name))
        except TimeoutError as error:
            raise ModelFault(f"{profile.name} took longer than {profile.timeout:g} seconds.", reply=reply) from error
        except ModelFault as error:
            error.reply = reply
            raise
        except LamError as error:
            raise ModelFault(error.message, error.hint, reply=reply) from error
        return reply

    async def _asked(self, profile: ModelProfile, key: Secret, ask: Ask, listener: _Listener) -> None:
        """Ask once more without what the server says it does not know."""
        dialect = listener.dialect
        body, spare = dialect.body(profile, ask), dict(dialect.spare)
        for left in reversed(range(_TRIES)):
            try:
                await self._exchanged(profile, key, body, listener)
                return
            except _NotTaken as error:
                name = next((each for each in spare if each in error.said and each in body), None)
                if name is None or not left:
                    raise await self._explained(profile, key, error) from error
                instead, value = spare.pop(name), body.pop(name)
                if instead is not None:
                    body[instead] = value

    async def _exchanged(self, profile: ModelProfile, key: Secret, body: Body, listener: _Listener) -> None:
        from lam_desktop.connectors.wire import BrokenError, Sending, UnreachedError, exchange

        url = profile.address + listener.dialect.path
        headers = {
            "User-Agent": f"lam-desktop/{__version__}", "Content-Type": "application/json",
            "Accept": "text/event-stream", "Accept-Encoding": "identity", **listener.dialect.headers(key),
        }  # fmt: skip
        origin = origin_of(url)
        check_credentials(url, headers, origin.scheme, origin.host)
        sending = Sending("POST", url, headers, json.dumps(body).encode())
        try:
            async with exchange(sending, Grant(profile.address)) as answer:
                if answer.status == 200:
                    await listener.hear_out(answer)
                    return
                data = await _short(answer)
                raise _NotTaken(answer.status, complaint(data), answer.headers.get("Retry-After", ""))
        except UnreachedError as error:
            where = f"{origin.host}:{origin.port}"
            raise ModelFault(f"{profile.name} cannot be reached at {where}.", "Is its server running?") from error
        except BrokenError as error:
            raise ModelFault(f"The answer of {profile.name} broke off, or is none.") from error

    async def _explained(self, profile: ModelProfile, key: Secret, error: _NotTaken) -> ModelFault:
        """The sentence; for a model that is not there with those that are."""
        there = await self._names_if_any(profile, key) if error.status in (400, 404) else []
        others = there if there and profile.model not in there else []
        return refusal(profile, error.status, error.said, error.retry_after, others[:_SHOWN])

    async def _names_if_any(self, profile: ModelProfile, key: Secret) -> list[str]:
        try:
            return await self.names(profile, key)
        except LamError:
            return []

    async def names(self, profile: ModelProfile, key: Secret) -> list[str]:
        """The models a server has. Raises LamError kinds."""
        headers = DIALECTS[profile.kind].headers(key)
        answer = await self._http.request("GET", f"{profile.address}/models", headers=headers, timeout=profile.timeout)
        try:
            rows = json.loads(answer.body)["data"]
            return sorted(mended(str(row["id"])[:100]) for row in rows)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NoConnection(f"{profile.name} does not say which models it has.") from error


class _NotTaken(Exception):
    """The server answered with an error: its status, its words, and when it may be asked again."""

    def __init__(self, status: int, said: str, retry_after: str) -> None:
        super().__init__(said)
        self.status = status
        self.said = said
        self.retry_after = retry_after


class _Listener:
    """Hears one answer out, within limits."""

    def __init__(self, dialect: Dialect, reply: Reply, hear: Hear, most: int, name: str) -> None:
        self.dialect = dialect
        self._reply = reply
        self._hear = hear
        self._most = most * _SIGNS_A_TOKEN
        self._name = name

    async def hear_out(self, answer: ClientResponse) -> None:
        """Until its end. Raises ModelFault for complaints and for what has no end."""
        unpacker = Unpacker(answer.headers.get("Content-Encoding", ""), _MOST_BYTES, self._name)
        if "json" in answer.content_type:
            pieces = [piece async for data in answer.content.iter_any() for piece in unpacker.feed(data)]
            self._take(self.dialect.whole(_object(b"".join(pieces))))
            return
        if answer.content_type == "text/html":
            raise ModelFault(f"{self._name} answered with a web page.", "Check its address, and your connection.")
        reader = EventReader()
        try:
            async for data in answer.content.iter_any():
                for piece in unpacker.feed(data):
                    if any(self._take(heard) for heard in self._said(reader, piece)):
                        return
        except EndlessEvent as error:
            raise self._endless() from error

    def _said(self, reader: EventReader, piece: bytes) -> Iterator[Heard]:
        for event in reader.feed(piece):
            if event.data == "[DONE]":
                yield Heard(last=True)
            elif data := _object(event.data):
                yield self.dialect.heard(data)

    def _take(self, heard: Heard) -> bool:
        """True when it was the last."""
        if heard.trouble:
            raise ModelFault(f"{self._name} broke off: “{heard.trouble.rstrip('.')}”.")
        self._reply.take(heard)
        if self._reply.signs > self._most:
            raise self._endless()
        if heard.text:
            self._hear(self._reply.text)
        return heard.last

    def _endless(self) -> ModelFault:
        return ModelFault(f"{self._name} went on without end, so I stopped listening.")


async def _short(answer: ClientResponse) -> Mapping[str, Any]:
    """The body of an error, the first part of it."""
    body = bytearray()
    async for data in answer.content.iter_any():
        body += data
        if len(body) > _MOST_OF_ERROR:
            break
    found = _object(bytes(body[:_MOST_OF_ERROR]))
    return found or {"message": re.sub(r"\s+", " ", body[:300].decode("utf-8", "replace"))}


def _object(text: str | bytes) -> dict[str, Any]:
    """A JSON object, or an empty one for what is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
