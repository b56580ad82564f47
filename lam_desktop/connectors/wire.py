"""One exchange with a web server, through aiohttp. Rule: connect only to an address that has just been checked.

The only module that imports aiohttp and its yarl; `http` loads it when the first request is made.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address

import aiohttp
import yarl
from aiohttp.abc import AbstractResolver, ResolveResult

from lam_desktop.connectors.hosts import Grant

_CONNECT = 10.0
_SILENCE = 30.0  # longest pause between two pieces of an answer to a read; a write waits as long as its limit lets it
_READS = ("GET", "HEAD")
_NO_NETWORK = (errno.ENETUNREACH, errno.ENETDOWN)


class UnreachedError(Exception):
    """The server never got the request: nothing can have happened. `here`: it lies on this side, not on the server."""

    def __init__(self, message: str, *, here: bool = False) -> None:
        super().__init__(message)
        self.here = here


class BrokenError(Exception):
    """The request went out and the answer is missing or cut."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What goes out in one exchange."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None


class CheckedResolver(AbstractResolver):
    """Looks a name up once, checks all answers, and hands exactly these to the connector."""

    def __init__(self, grant: Grant) -> None:
        self._grant = grant

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """All addresses of a host, checked. Raises RefusedError for those nobody may reach."""
        loop = asyncio.get_running_loop()
        infos = await loop.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
        found = [(str(info[4][0]), info[0]) for info in infos]
        self._grant.check_addresses(host, port, [address for address, _ in found])
        return [
            ResolveResult(hostname=host, host=address, port=port, family=kind, proto=0, flags=socket.AI_NUMERICHOST)
            for address, kind in found
        ]

    async def close(self) -> None:
        """Nothing is kept."""


@asynccontextmanager
async def exchange(sending: Sending, grant: Grant) -> AsyncIterator[aiohttp.ClientResponse]:
    """Send once and hand over the answer, body unread and still packed; redirects are not followed.

    Raises: UnreachedError, BrokenError, RefusedError.
    """
    origin = grant.check_hop(sending.url)
    host = yarl.URL(sending.url).raw_host or ""
    if _is_literal(host):  # aiohttp asks no resolver for what it takes for one
        grant.check_addresses(host, origin.port, [host])
    silence = _SILENCE if sending.method in _READS else None  # it fires after a suspend: a write would be called lost
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT, sock_read=silence)
    connector = aiohttp.TCPConnector(resolver=CheckedResolver(grant), use_dns_cache=False, force_close=True)
    async with aiohttp.ClientSession(
        connector=connector, timeout=timeout, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False
    ) as session:
        try:
            async with session.request(
                sending.method, sending.url, headers=sending.headers, data=sending.body, allow_redirects=False
            ) as response:
                yield response
        except aiohttp.ClientConnectorError as error:
            here = isinstance(error, aiohttp.ClientConnectorDNSError) or error.os_error.errno in _NO_NETWORK
            raise UnreachedError(str(error), here=here) from error
        except (aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise UnreachedError(str(error)) from error
        except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
            raise BrokenError(str(error)) from error


def _is_literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
