"""The context a step gets: live, or dry. Rule: outward effects pass `Outbox`, which journals first or only records."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any, TypeVar

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.context import Clock, DesktopSession, Http, Machine, Mail, Response
from lam_desktop.core.errors import Cancelled, NotKnownYet
from lam_desktop.system.files.transaction import FileTransaction

T = TypeVar("T")
_READS = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Parts:
    """The real parts of the machine, given once."""

    http: Http
    mail: Mail
    desktop: DesktopSession
    machine: Machine
    clock: Clock
    calendar: Path


class Outbox:
    """Where outward effects pass. Dry: recorded only. Live: `before` makes the intent durable, then it happens."""

    def __init__(self, dry: bool, before: Callable[[OutwardChange], Awaitable[None]] | None = None) -> None:
        self.dry = dry
        self.sent: list[OutwardChange] = []
        self._before = before

    async def pass_through(self, change: OutwardChange) -> bool:
        """True when it may happen now."""
        if self._before is not None and not self.dry:
            await self._before(change)
        self.sent.append(change)
        return not self.dry


class StepContext:
    """Implements `core.context.Context` for one step."""

    def __init__(
        self, files: FileTransaction, parts: Parts, outbox: Outbox, stop: threading.Event,
        on_progress: Callable[[float, str], None],
    ) -> None:  # fmt: skip
        self.files = files
        self.http = _WatchedHttp(parts.http, outbox)
        self.mail = _WatchedMail(parts.mail, outbox)
        self.desktop = _WatchedDesktop(parts.desktop, outbox)
        self.machine = parts.machine
        self.clock = parts.clock
        self.calendar = parts.calendar
        self.outbox = outbox
        self._stop = stop
        self._on_progress = on_progress

    @property
    def dry(self) -> bool:
        return self.outbox.dry

    def progress(self, done: float, note: str = "") -> None:
        self._on_progress(min(max(done, 0.0), 1.0), note)

    def check_cancelled(self) -> None:
        if self._stop.is_set():
            raise Cancelled("Stopped.", "Nothing of this step was changed.")

    async def work(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        self.check_cancelled()
        return await asyncio.to_thread(function, *args, **kwargs)


class _WatchedHttp:
    def __init__(self, http: Http, outbox: Outbox) -> None:
        self._http = http
        self._outbox = outbox

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        if method.upper() not in _READS:
            details = {"address": url, "content": str(json)[:500] if json is not None else ""}
            if not await self._outbox.pass_through(OutwardChange(Effect.SEND, f"{method.upper()} to {url}", details)):
                raise NotKnownYet(f"What {url} answers is known only when it is sent.")
        elif self._outbox.dry:
            raise NotKnownYet(f"What {url} holds is known only when it is fetched.")
        return await self._http.request(method, url, json=json, body=body, headers=headers, into=into, timeout=timeout)


class _WatchedMail:
    def __init__(self, mail: Mail, outbox: Outbox) -> None:
        self._mail = mail
        self._outbox = outbox

    def sender(self, account: str | None = None) -> str:
        return self._mail.sender(account)

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        names = [part.get_filename() or "" for part in message.iter_attachments()]
        everyone = ", ".join(str(message[name]) for name in ("To", "Cc", "Bcc") if message[name])
        details = {"to": everyone, "subject": str(message["Subject"] or ""), "attachments": ", ".join(names)}
        if not await self._outbox.pass_through(OutwardChange(Effect.SEND, f"Send a mail to {everyone}", details)):
            return ""
        return await self._mail.send(message, account)


class _WatchedDesktop:
    def __init__(self, desktop: DesktopSession, outbox: Outbox) -> None:
        self._desktop = desktop
        self._outbox = outbox

    async def open(self, target: Path | str) -> None:
        if await self._outbox.pass_through(OutwardChange(Effect.EXECUTE, f"Open {target}")):
            await self._desktop.open(target)

    async def read_clipboard(self) -> str:
        return await self._desktop.read_clipboard()

    async def write_clipboard(self, text: str) -> None:
        if await self._outbox.pass_through(OutwardChange(Effect.SHOW, "Put text on the clipboard")):
            await self._desktop.write_clipboard(text)

    async def notify(self, title: str, text: str) -> None:
        if await self._outbox.pass_through(OutwardChange(Effect.SHOW, f"Show a notification: {title}")):
            await self._desktop.notify(title, text)
