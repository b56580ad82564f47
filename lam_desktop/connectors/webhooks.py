"""A door on 127.0.0.1 that starts what a secret address stands for. Rule: nothing of a call but its address counts.

Bodies are not read. Calls that a web page made a browser send are refused: they carry an Origin, or another Host.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

HOST = "127.0.0.1"
GREETING = "LAM Desktop"
_LONGEST_KEY = 200

Called = Callable[[str, str], Awaitable[HTTPStatus]]  # token, the caller's own name for this call or ""


@asynccontextmanager
async def listening(port: int, called: Called) -> AsyncIterator[int]:
    """Answer calls inside the block; yields the port, which is any free one for 0. Raises OSError when it is taken."""
    from aiohttp import web

    async def answer(request: web.Request) -> web.Response:
        status = await _judged(request, called)
        return web.Response(status=status, text=f"{GREETING}: {status.phrase}\n")

    app = web.Application(client_max_size=1)
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, max_line_size=4096, max_field_size=4096)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


async def _judged(request: web.Request, called: Called) -> HTTPStatus:
    own = {f"{name}:{request.url.port}" for name in (HOST, "localhost")}
    if request.headers.get("Host") not in own or "Origin" in request.headers:
        return HTTPStatus.FORBIDDEN
    prefix, _, token = request.path.rpartition("/")
    if prefix != "/run" or not token:
        return HTTPStatus.NOT_FOUND
    if request.method not in ("GET", "POST"):
        return HTTPStatus.METHOD_NOT_ALLOWED
    return await called(token, request.headers.get("Idempotency-Key", "")[:_LONGEST_KEY])


def address(port: int, token: str) -> str:
    """Where to call."""
    return f"http://{HOST}:{port}/run/{token}"


async def answers_as_ours(port: int) -> bool:
    """Whether the port is taken by LAM Desktop itself, in another process."""
    import aiohttp

    try:
        limit = aiohttp.ClientTimeout(total=3)
        async with aiohttp.ClientSession(timeout=limit) as session, session.get(address(port, "")) as reply:
            return (await reply.content.read(len(GREETING))).decode("utf-8", "replace") == GREETING
    except (aiohttp.ClientError, OSError, TimeoutError):
        return False
