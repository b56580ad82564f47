"""The context a step gets: live, or dry. Rule: outward effects pass `Outbox`, which journals first or only records."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from lam_desktop.connectors.contained.door import interrupted
from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.context import Clock, DesktopSession, Http, Machine, Mail, Response
from lam_desktop.core.errors import NotKnownYet, WorldError
from lam_desktop.core.labels import NEUTRAL, Integrity, Label
from lam_desktop.engine.keyed import KeyedHttp, KeyedMail
from lam_desktop.engine.lifeline import Lifeline
from lam_desktop.engine.origins import Origins
from lam_desktop.engine.resilience.attempts import Attempts, Trace
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.engine.resilience.patient import PatientHttp, PatientMail
from lam_desktop.system.clock import SystemClock
from lam_desktop.system.files.transaction import FileTransaction

T = TypeVar("T")
_READS = ("GET", "HEAD")
_BY_HAND = "Take the run back, or do the rest by hand."


async def no_hosts() -> frozenset[str]:
    """No host inside the own network is allowed."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Parts:
    """The real parts of the machine, given once. `http` and `mail` try once; `endpoints` knows how servers are.

    `allowed` gives the hosts inside the own network that the person has allowed.
    """

    http: Http
    mail: Mail
    desktop: DesktopSession
    machine: Machine
    clock: Clock
    calendar: Path
    endpoints: Endpoints = field(default_factory=lambda: Endpoints(SystemClock()))
    allowed: Callable[[], Awaitable[frozenset[str]]] = no_hosts


class Outbox:
    """Where outward effects pass. Dry: they are recorded only. Live: `before` makes the intent durable first.

    `before` is given what was sent and what comes next. `sent` holds what has happened; when dry, what would. `name`
    tells this step of this run from all others. `already` had happened in an earlier attempt: it is passed over, in
    the same order.
    """

    def __init__(
        self, dry: bool, before: Callable[[list[OutwardChange]], Awaitable[None]] | None = None,
        after: Callable[[], None] | None = None, name: str = "", already: Sequence[OutwardChange] = (),
    ) -> None:  # fmt: skip
        self.dry = dry
        self._name = name
        self._already = list(already)
        self.sent: list[OutwardChange] = []
        self._before = before
        self._after = after

    @property
    def run(self) -> str:
        """The run this step belongs to; a look belongs to none."""
        return self._name.partition("/")[0]

    def place(self) -> str:
        """Which effect comes next: the number in the step."""
        return f"{self._name}/{len(self.sent)}"

    async def let(self, change: OutwardChange, effect: Callable[[], Awaitable[T]], instead: T | None = None) -> T:
        """Let an effect happen. When dry it does not: `instead` is the answer, or NotKnownYet if there is none."""
        if self.dry:
            self.sent.append(change)
            if instead is None:
                raise NotKnownYet(f"What comes of it is known only when it is done: {change.what}.")
            return instead
        if self._already:
            return self._passed_over(change, instead)
        if self._before is not None:
            await self._before([*self.sent, change])
        try:
            result = await effect()
        finally:
            if self._after is not None:
                self._after()
        self.sent.append(change)
        return result

    def _passed_over(self, change: OutwardChange, instead: T | None) -> T:
        known = self._already.pop(0)
        if instead is None or known != change:
            raise WorldError(f"{known.what}: this had been done before, and it is not done again.", _BY_HAND)
        self.sent.append(change)
        return instead


_WORTH_TELLING = 0.01  # of the work: a thread tells of no smaller steps
_SHOWN = 300  # characters of a mail's text on the card


class StepContext:
    """Implements `core.context.Context` for one step.

    Args:
        trace: told of retries and waits: a kind and a sentence.
        label: of what the step works on and brings in.
        origins: where content came from, as far as that is known.
    """

    def __init__(
        self, files: FileTransaction, parts: Parts, outbox: Outbox, line: Lifeline,
        on_progress: Callable[[float, str], None], trace: Trace = lambda kind, text: None, label: Label = NEUTRAL,
        origins: Origins | None = None,
    ) -> None:  # fmt: skip
        self.files = files
        self.machine = parts.machine
        self.clock = parts.clock
        self.calendar = parts.calendar
        self.outbox = outbox
        self._label = label
        self._parts = parts
        self._trace = trace
        self._line = line
        self._on_progress = on_progress
        self._origins = origins
        self._loop: asyncio.AbstractEventLoop | None = None  # while a thread works for this step
        self._told = -1.0

    @cached_property  # most steps show nothing, and call no server
    def desktop(self) -> DesktopSession:
        return _WatchedDesktop(self._parts.desktop, self.outbox, self.files, self._label, self._origins or Origins())

    @cached_property
    def http(self) -> Http:
        keyed = KeyedHttp(self._parts.http, self.outbox.place)
        patient = PatientHttp(keyed, self._parts.endpoints, self._attempts, self._trace)
        return _WatchedHttp(patient, self.outbox)

    @cached_property
    def mail(self) -> Mail:
        keyed = KeyedMail(self._parts.mail, self.outbox.place)
        return _WatchedMail(PatientMail(keyed, self._parts.endpoints, self._attempts), self.outbox)

    @cached_property
    def _attempts(self) -> Attempts:
        return Attempts(self._parts.endpoints, self._trace, self._line.check, self.outbox.run)

    @property
    def dry(self) -> bool:
        return self.outbox.dry

    @property
    def outside(self) -> bool:
        return self._label.join(self.files.read).integrity is Integrity.UNTRUSTED

    def progress(self, done: float, note: str = "") -> None:
        self._line.signs += 1
        done = min(max(done, 0.0), 1.0)
        if self._loop is None:
            self._on_progress(done, note)
        elif abs(done - self._told) >= _WORTH_TELLING or done >= 1.0:  # events are told on the loop's thread only
            self._told = done
            self._loop.call_soon_threadsafe(self._on_progress, done, note)

    def check_cancelled(self) -> None:
        self._line.check()

    async def work(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        self.check_cancelled()
        self._loop = asyncio.get_running_loop()
        told = interrupted.set(self._line.check)  # what is read in a worker is broken off at once
        working = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
        interrupted.reset(told)
        try:
            return await asyncio.shield(working)
        except asyncio.CancelledError:  # a thread cannot be broken off: it sees at its next look that it is to stop
            self._line.give_up()
            await asyncio.wait([working])
            raise
        finally:
            self._loop = None


class _WatchedHttp:
    def __init__(self, http: Http, outbox: Outbox) -> None:
        self._http = http
        self._outbox = outbox

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        def ask() -> Awaitable[Response]:
            return self._http.request(method, url, json=json, body=body, headers=headers, into=into, timeout=timeout)

        if method.upper() not in _READS:
            details = {"address": url, "content": str(json)[:500] if json is not None else ""}
            return await self._outbox.let(OutwardChange(Effect.SEND, f"{method.upper()} to {url}", details), ask)
        if self._outbox.dry:
            raise NotKnownYet(f"What {url} holds is known only when it is fetched.")
        return await ask()


class _WatchedMail:
    def __init__(self, mail: Mail, outbox: Outbox) -> None:
        self._mail = mail
        self._outbox = outbox

    def sender(self, account: str | None = None) -> str:
        return self._mail.sender(account)

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        names = [part.get_filename() or "" for part in message.iter_attachments()]
        everyone = ", ".join(str(message[name]) for name in ("To", "Cc", "Bcc") if message[name])
        details = {
            "to": everyone, "subject": str(message["Subject"] or ""), "text": _said(message),
            "attachments": ", ".join(names),
        }  # fmt: skip
        change = OutwardChange(Effect.SEND, f"Send a mail to {everyone}", details)
        return await self._outbox.let(change, lambda: self._mail.send(message, account), instead="")


def _said(message: EmailMessage) -> str:
    """What a mail says, in one line; of a long one the beginning and the end."""
    body = message.get_body(("plain",))
    text = " ".join(str(body.get_content()).split()) if body else ""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 80]} … {text[-80:]}"


class _WatchedDesktop:
    """Labels follow what goes by way of the clipboard; what else lies there is at most like a file of one's own."""

    def __init__(
        self, desktop: DesktopSession, outbox: Outbox, files: FileTransaction, label: Label, origins: Origins
    ) -> None:
        self._desktop = desktop
        self._outbox = outbox
        self._files = files
        self._label = label
        self._origins = origins

    async def open(self, target: Path | str) -> None:
        if isinstance(target, Path) and self._files.exists(target):
            self._files.real(target)  # what is opened is read, by another program
        await self._show(OutwardChange(Effect.EXECUTE, f"Open {target}"), lambda: self._desktop.open(target))

    async def read_clipboard(self) -> str:
        text = await self._desktop.read_clipboard()
        self._files.note_read(_CLIPBOARD.join(self._origins.of_text(text)))
        return text

    async def write_clipboard(self, text: str) -> None:
        async def put() -> None:
            await self._desktop.write_clipboard(text)
            self._origins.note_text(text, self._label.join(self._files.read))

        await self._show(OutwardChange(Effect.SHOW, "Put text on the clipboard"), put)

    async def notify(self, title: str, text: str) -> None:
        await self._show(
            OutwardChange(Effect.SHOW, f"Show a notification: {title}"), lambda: self._desktop.notify(title, text)
        )

    async def _show(self, change: OutwardChange, effect: Callable[[], Awaitable[None]]) -> None:
        async def done() -> bool:
            await effect()
            return True

        await self._outbox.let(change, done, instead=False)


_CLIPBOARD = Label(Integrity.LOCAL, sources=frozenset({"the clipboard"}))
