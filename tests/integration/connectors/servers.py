"""Real servers on 127.0.0.1 for tests: web that misbehaves on demand, a mail server that keeps what it gets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiohttp import web
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Web:
    """A running web server: its address, what it was asked, and what it answers by path."""

    address: str = ""
    answers: dict[str, Handler] = field(default_factory=dict)
    asked: list[tuple[str, str, bytes, dict[str, str]]] = field(default_factory=list)

    def says(self, path: str, body: Any = "", status: int = 200, **headers: str) -> None:
        """Answer a path with text, bytes or (anything else) JSON."""

        async def answer(request: web.Request) -> web.StreamResponse:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            if isinstance(body, str | bytes):
                data = body.encode() if isinstance(body, str) else body
                return web.Response(status=status, body=data, headers=named)
            return web.json_response(body, status=status, headers=named)

        self.answers[path] = answer

    def does(self, path: str) -> Callable[[Handler], Handler]:
        """Decorator: answer a path with a function."""

        def keep(handler: Handler) -> Handler:
            self.answers[path] = handler
            return handler

        return keep

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Note the request and answer it."""
        self.asked.append((request.method, request.path, await request.read(), dict(request.headers)))
        handler = self.answers.get(request.path)
        return web.Response(status=404) if handler is None else await handler(request)

    def times(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(1 for _, each, _, _ in self.asked if each == path)


@asynccontextmanager
async def web_server() -> AsyncIterator[Web]:
    """A web server on a free port."""
    served = Web()
    app = web.Application(client_max_size=0)
    app.router.add_route("*", "/{path:.*}", served.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    served.address = f"http://{host}:{port}"
    try:
        yield served
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw_server(answer: bytes) -> AsyncIterator[str]:
    """A server that reads a request, says exactly these bytes and hangs up. Yields its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@dataclass
class Post:
    """A running mail server and the mails it has taken: receivers on the envelope and the mail itself."""

    url: str = ""
    taken: list[tuple[list[str], EmailMessage]] = field(default_factory=list)
    refused: frozenset[str] = frozenset()
    hang_up: bool = False
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    password: bytes = b"secret"

    async def handle_RCPT(  # noqa: N802 - the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Sequence[str]
    ) -> str:
        """Take or refuse a receiver."""
        if address in self.refused:
            return "550 nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the mail, or hang up without a word."""
        content = envelope.content
        assert isinstance(content, bytes)
        message = message_from_bytes(content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append((list(envelope.rcpt_tos), message))
        if self.hang_up:
            assert server.transport is not None
            server.transport.abort()
        return "250 taken"

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        """Let in who has the password."""
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == self.password, handled=True)


@asynccontextmanager
async def mail_server(*, login: bool = False) -> AsyncIterator[Post]:
    """A mail server on a free port."""
    post = Post()
    loop = asyncio.get_running_loop()
    before = asyncio.all_tasks()

    def protocol() -> SMTP:
        return SMTP(
            post,
            loop=loop,
            authenticator=post.authenticate if login else None,
            auth_required=login,
            auth_require_tls=False,
        )

    server = await loop.create_server(protocol, "127.0.0.1", 0)
    post.url = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield post
    finally:
        server.close()
        await server.wait_closed()
        if sessions := asyncio.all_tasks() - before:
            await asyncio.wait(sessions, timeout=5)
