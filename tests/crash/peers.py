"""Servers that outlive the victims: a web and a mail server that write down what they got before they answer.

As a program: `python -m tests.crash.peers LOG`; says its two ports on one line, ends when its input does. The path of a
request, or the receiver of a mail, says how it is treated: ok, slow (answers late), late (acts late), busy (acts, then
says 503), lost (acts, then hangs up), cut (hangs up without having acted).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

from aiohttp import web
from aiosmtpd.smtp import SMTP

_PAUSE = 0.02


class Ledger:
    """What the servers have done, a line each, on the disk before anybody is told."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.open = 0

    def enter(self, trial: str, mark: str, **more: Any) -> None:
        """Something was done."""
        os.write(self._file, (json.dumps({"trial": trial, "mark": mark, **more}) + "\n").encode())

    async def act(self, how: str, trial: str, mark: str, **more: Any) -> bool:
        """Do it in the way that is asked for; False: hang up now."""
        if how in ("slow", "late"):
            await asyncio.sleep(_PAUSE)
        if how != "cut":
            self.enter(trial, mark, **more)
        if how == "slow":
            await asyncio.sleep(_PAUSE)
        return how not in ("lost", "cut")


def app(ledger: Ledger) -> web.Application:
    """The web server: POST /how/trial/mark, and GET /idle, which answers when nothing is under way."""

    async def take(request: web.Request) -> web.StreamResponse:
        ledger.open += 1
        try:
            await request.read()
            how, trial, mark = request.match_info["how"], request.match_info["trial"], request.match_info["mark"]
            stays = await ledger.act(how, trial, mark, key=request.headers.get("Idempotency-Key", ""))
            if not stays and request.transport is not None:
                request.transport.abort()
            return web.json_response({"mark": mark}, status=503 if how == "busy" else 200)
        finally:
            ledger.open -= 1

    async def idle(request: web.Request) -> web.StreamResponse:
        while ledger.open:
            await asyncio.sleep(0.002)
        return web.Response(text="idle")

    application = web.Application()
    application.router.add_route("*", "/{how}/{trial}/{mark}", take)
    application.router.add_get("/idle", idle)
    return application


class _Box:
    """Takes mails; the subject is trial/mark, or the receiver how+mark@…"""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep a mail, or hang up."""
        self._ledger.open += 1
        try:
            lines = envelope.content.decode("utf-8", "replace").splitlines()
            heads = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
            trial, _, mark = heads["subject"].partition("/")
            how, _, several = envelope.rcpt_tos[0].partition("@")[0].partition("+")
            mark = several or mark
            if not await self._ledger.act(how, trial, mark, key=heads.get("message-id", "")):
                server.transport.abort()
            return "250 taken"
        finally:
            self._ledger.open -= 1


async def serve(log: str) -> None:
    """Serve until the input ends."""
    ledger, loop = Ledger(log), asyncio.get_running_loop()
    runner = web.AppRunner(app(ledger), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    box = _Box(ledger)
    mail = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0)
    print(runner.addresses[0][1], mail.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    mail.close()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
