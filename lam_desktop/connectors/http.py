"""The web client: one call, once. Rule: a write whose answer is lost is unknown.

Trying again, waiting and leaving a server alone are the engine's: `engine.resilience`.
"""

from __future__ import annotations

import asyncio
import importlib
import json as jsons
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from lam_desktop import __version__
from lam_desktop.connectors.bodies import MOST_IN_FILE, MOST_IN_MEMORY, Unpacker
from lam_desktop.connectors.hosts import Grant, is_loopback, origin_of
from lam_desktop.core.context import Response
from lam_desktop.core.errors import NoConnection, OutcomeUnknown, RefusedError, Unanswered

if TYPE_CHECKING:
    from aiohttp import ClientResponse

    from lam_desktop.connectors.wire import Sending

_READS = ("GET", "HEAD")
_MOST_HOPS = 10
_CREDENTIALS = re.compile(r"auth|cookie|token|secret|passw|session|signature|(?<!idempotency-)key$", re.IGNORECASE)
_CARRIED = ("user-agent", "accept", "accept-encoding", "accept-language", "cache-control", "content-type")
_REDIRECTS = (301, 302, 303, 307, 308)


class BadStatus(NoConnection):
    """A server answered a read with an error. `code` is the HTTP status, `retry_after` what it says to that."""

    def __init__(self, code: int, url: str, retry_after: str = "") -> None:
        what, hint = _STATUS_WORDS.get(code, (f"answered with error {code}", "Try again later."))
        super().__init__(f"{url} {what}.", hint)
        self.code = code
        self.retry_after = retry_after


_STATUS_WORDS = {
    401: ("wants a password (401)", "I have none for it."),
    403: ("does not let me in (403)", "Open it in the browser to see why."),
    404: ("does not exist (404)", "Check the address."),
    410: ("is gone for good (410)", "Check the address."),
    429: ("is asked too often just now (429)", "Try again in a few minutes."),
}


@dataclass(slots=True)
class Journey:
    """One request on its way through redirects."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    into: Path | None
    grant: Grant
    hops: int = 0
    host: str = field(default="")

    @property
    def is_read(self) -> bool:
        return self.method in _READS

    def follow(self, status: int, location: str) -> None:
        """Turn to where an answer leads (RFC 9110 §15.4). Raises NoConnection after ten turns, RefusedError."""
        self.hops += 1
        if self.hops > _MOST_HOPS:
            raise NoConnection(f"{self.host} leads round in circles.", "Check the address.")
        target = urljoin(self.url, location)
        changed = self.grant.check_hop(target) != origin_of(self.url)
        if status == 303 or (status in (301, 302) and self.method == "POST"):
            self.method = "HEAD" if self.method == "HEAD" else "GET"
            self.body = None
            self.headers.pop("Content-Type", None)
        if changed and not self.is_read:
            place = urlsplit(target).hostname
            raise RefusedError(f"{self.host} wants the data sent on to {place}.", "I did not do that.")
        if changed:
            self.headers = {name: value for name, value in self.headers.items() if name.lower() in _CARRIED}
        self.url = target


async def _none() -> frozenset[str]:
    return frozenset()


class HttpClient:
    """Implements `core.context.Http`.

    Args:
        limit: makes a block end with TimeoutError after so many seconds.
        allowed: gives the hosts inside the own network that the person has allowed.
    """

    def __init__(
        self, limit: Callable[[float], AbstractAsyncContextManager[Any]] = asyncio.timeout,
        allowed: Callable[[], Awaitable[frozenset[str]]] = _none,
    ) -> None:  # fmt: skip
        self._limit = limit
        self._allowed = allowed

    async def request(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        into: Path | None = None,
        timeout: float = 60.0,
    ) -> Response:
        """See `core.context.Http`. The timeout (seconds) covers everything: redirects and the body too."""
        origin = origin_of(url)
        out = {"User-Agent": f"lam-desktop/{__version__}", "Accept-Encoding": "gzip, deflate", **(headers or {})}
        if json is not None:
            body = jsons.dumps(json, ensure_ascii=False).encode()
            out.setdefault("Content-Type", "application/json")
        check_credentials(url, out, origin.scheme, origin.host)
        grant = Grant(url, await self._allowed())
        journey = Journey(method.upper(), url.strip(), out, body, into, grant, host=origin.host)
        is_read = journey.is_read
        await asyncio.to_thread(importlib.import_module, "lam_desktop.connectors.wire")  # it would hold up the window
        try:
            async with self._limit(timeout):
                return await (self._read(journey) if is_read else self._write(journey))
        except TimeoutError as error:
            if is_read:
                raise Unanswered(f"{origin.host} took too long to answer.", "Try again later.") from error
            raise _unknown(journey) from error

    async def _read(self, journey: Journey) -> Response:
        from lam_desktop.connectors.wire import BrokenError, UnreachedError

        try:
            response = await self._arrive(journey)
        except (BrokenError, UnreachedError) as error:
            here = isinstance(error, UnreachedError) and error.here
            message = f"{journey.host} cannot be reached."
            raise Unanswered(message, "Check the address and your connection.", here=here) from error
        if response.status >= 400:
            raise BadStatus(response.status, response.url, response.headers.get("Retry-After", ""))
        return response

    async def _write(self, journey: Journey) -> Response:
        from lam_desktop.connectors.wire import BrokenError, UnreachedError

        try:
            return await self._arrive(journey)
        except UnreachedError as error:
            raise Unanswered(f"{journey.host} cannot be reached.", "Nothing was sent.", here=error.here) from error
        except BrokenError as error:
            raise _unknown(journey) from error

    async def _arrive(self, journey: Journey) -> Response:
        """Follow redirects to an answer that is none."""
        from lam_desktop.connectors.wire import Sending, exchange

        while True:
            sending: Sending = Sending(journey.method, journey.url, journey.headers, journey.body)
            async with exchange(sending, journey.grant) as answer:
                location = answer.headers.get("Location", "")
                if answer.status not in _REDIRECTS or not location:
                    return await _response(answer, journey)
                status = answer.status
            journey.follow(status, location)


async def _response(answer: ClientResponse, journey: Journey) -> Response:
    """Read the body, into memory or into the file asked for; an error's body is never put into the file."""
    from lam_desktop.connectors.wire import BrokenError

    into = journey.into if answer.status < 400 else None
    most = MOST_IN_FILE if into else MOST_IN_MEMORY
    unpacker = Unpacker(answer.headers.get("Content-Encoding", ""), most, journey.host)
    kept = bytearray()
    try:
        if journey.method != "HEAD":
            if into is None:
                async for data in answer.content.iter_chunked(65536):
                    for piece in unpacker.feed(data):
                        kept += piece
            else:
                await _stream(answer, unpacker, into)
            unpacker.finish()
    except NoConnection as error:
        if journey.is_read:
            raise
        raise BrokenError(str(error)) from error
    return Response(answer.status, str(answer.url), CaseFree(answer.headers), bytes(kept))


async def _stream(answer: ClientResponse, unpacker: Unpacker, into: Path) -> None:
    with into.open("wb") as handle:
        async for data in answer.content.iter_chunked(262144):
            for piece in unpacker.feed(data):
                await asyncio.to_thread(handle.write, piece)


class CaseFree(dict[str, str]):
    """Headers; names are looked up whatever their case."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__({name.title(): value for name, value in headers.items()})

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.title())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.title(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.title())


def check_credentials(url: str, headers: Mapping[str, str], scheme: str, host: str) -> None:
    """Raise RefusedError when a password would travel in clear over a net."""
    secret = "@" in urlsplit(url).netloc or any(_CREDENTIALS.search(name) for name in headers)
    if secret and scheme != "https" and not is_loopback(host):
        raise RefusedError(f"A password for {host} would be sent unprotected.", "Use an https:// address.")


def _unknown(journey: Journey) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"{journey.host} got the request, but its answer was lost: it may or may not have been done.",
        "Look there before you send it again.",
    )
