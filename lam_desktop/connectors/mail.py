"""Sending mail over SMTP. Rule: all receivers or none, exactly those shown, and never twice by itself."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, getaddresses, make_msgid
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lam_desktop.connectors import addresses
from lam_desktop.connectors.hosts import is_loopback
from lam_desktop.core.context import Clock
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, QuestionNeeded, RefusedError, Unanswered
from lam_desktop.core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiosmtplib import SMTP

_PORTS = {"smtp": 587, "smtps": 465}
_SLOWEST = 20_000  # bytes a second that a connection brings at least
_WIRE = policy.SMTP.clone(cte_type="7bit", max_line_length=78)


@dataclass(frozen=True, slots=True)
class MailAccount:
    """A mail account the user has connected. `smtp` is smtp://host:port or smtps://host:port; user None: no login."""

    name: str
    address: str
    smtp: str
    user: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in. `tls` from the first byte; otherwise STARTTLS is used when the server offers it."""

    host: str
    port: int
    tls: bool


def server_of(account: MailAccount) -> Server:
    """Read an account's address of the server. Raises InputError."""
    parts = urlsplit(account.smtp)
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in _PORTS or not parts.hostname or port == -1:
        raise InputError(
            f"The mail account {account.name} has no usable server: {account.smtp}.",
            "Write smtp://mail.example.org:587.",
        )
    return Server(parts.hostname, port or _PORTS[parts.scheme], parts.scheme == "smtps")


class MailSender:
    """Implements `core.context.Mail`.

    Args:
        accounts: the connected accounts, the user's main one first.
        password: the password kept under an account's name, or None.
        clock: for the Date header.
        timeout: seconds for each answer of the server; while the text goes out, more for what is large.
        limit: makes a block end with TimeoutError after so many seconds.
        tls: trusted certificates; the system's when None.
    """

    def __init__(
        self,
        accounts: Callable[[], Sequence[MailAccount]],
        password: Callable[[str], Secret | None],
        clock: Clock,
        timeout: float = 30.0,
        tls: ssl.SSLContext | None = None,
        limit: Callable[[float], AbstractAsyncContextManager[Any]] = asyncio.timeout,
    ) -> None:
        self._accounts = accounts
        self._password = password
        self._clock = clock
        self._timeout = timeout
        self._tls = tls
        self._limit = limit

    def sender(self, account: str | None = None) -> str:
        """See `core.context.Mail`."""
        return self._account(account).address

    def _account(self, name: str | None) -> MailAccount:
        accounts = list(self._accounts())
        if not accounts:
            raise QuestionNeeded(
                "No mail account is connected yet. From which one should I send?", "Add one under Connections."
            )
        for each in accounts:
            if name is None or name.lower() in (each.name.lower(), each.address.lower()):
                return each
        known = tuple(each.name for each in accounts)
        raise QuestionNeeded(f"There is no mail account called {name}.", f"There is: {', '.join(known)}.", known)

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        """Send to everyone in To, Cc and Bcc; returns the Message-ID.

        Raises: NoConnection when nothing was sent (Unanswered when that may pass), OutcomeUnknown when the answer was
            lost after the text went out.
        """
        chosen = self._account(account)
        receivers = receivers_of(message)
        sender = addresses.parse(chosen.address)
        data = self._finished(message, sender)
        async with self._connected(chosen) as client:
            await _announce(client, sender, receivers, len(data))
            await _hand_over(client, data, self._limit(self._timeout + len(data) / _SLOWEST))
        return str(message["Message-ID"])

    def _finished(self, message: EmailMessage, sender: str) -> bytes:
        """The bytes to send: headers complete, blind copies not told."""
        if "From" in message:
            del message["From"]
        message["From"] = sender
        if "Date" not in message:
            message["Date"] = format_datetime(self._clock.now())
        if "Message-ID" not in message:
            message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
        blind = message.get_all("Bcc", [])
        del message["Bcc"]
        try:
            return message.as_bytes(policy=_WIRE)
        finally:
            if blind:
                message["Bcc"] = ", ".join(str(each) for each in blind)

    @asynccontextmanager
    async def _connected(self, account: MailAccount) -> AsyncIterator[SMTP]:
        import aiosmtplib

        server = server_of(account)
        client = aiosmtplib.SMTP(
            hostname=server.host, port=server.port, use_tls=server.tls, start_tls=None if not server.tls else False,
            timeout=self._timeout, tls_context=self._tls,
        )  # fmt: skip
        try:
            await _greet(client, server)
            await self._log_in(client, account, server)
        except (aiosmtplib.SMTPException, OSError) as error:
            client.close()
            raise NoConnection(f"The mail server {server.host} does not let me in.", "Nothing was sent.") from error
        except BaseException:
            client.close()
            raise
        try:
            yield client
        finally:
            await _leave(client)

    async def _log_in(self, client: SMTP, account: MailAccount, server: Server) -> None:
        if account.user is None:
            return
        password = self._password(account.name)
        if password is None:
            where = "Enter it under Connections."
            raise QuestionNeeded(f"I have no password for the mail account {account.name}.", where)
        protected = client.get_transport_info("sslcontext") is not None
        if not protected and not is_loopback(server.host):
            instead = "Use smtps:// or a server with TLS."
            raise RefusedError(f"{server.host} would get your password unprotected.", instead)
        await client.login(account.user, password.reveal())


def receivers_of(message: EmailMessage) -> list[str]:
    """Everyone the message shows as receiver, in plain ASCII. Raises InputError when there is nobody."""
    fields = [str(value) for name in ("To", "Cc", "Bcc") for value in message.get_all(name, [])]
    found = addresses.parse_all(address for _, address in getaddresses(fields))
    if not found:
        raise InputError("This mail has no receiver.", "Name an e-mail address.")
    return found


async def _greet(client: SMTP, server: Server) -> None:
    """Connect. Raises Unanswered when the server is away, NoConnection when it wants nothing to do with us."""
    import aiosmtplib

    try:
        await client.connect()
    except (aiosmtplib.SMTPException, OSError) as error:
        if not _may_pass(error):
            raise NoConnection(f"The mail server {server.host} does not let me in.", "Nothing was sent.") from error
        here = isinstance(error.__cause__, socket.gaierror)
        raise Unanswered(f"The mail server {server.host} cannot be reached.", "Nothing was sent.", here=here) from error


async def _announce(client: SMTP, sender: str, receivers: Sequence[str], size: int) -> None:
    """Name sender and receivers. One refused receiver means that nothing is sent to anybody."""
    import aiosmtplib

    limit = client.esmtp_extensions.get("size", "") if client.supports_extension("size") else ""
    if limit.isdigit() and 0 < int(limit) < size:
        raise NoConnection(f"The mail is too large for the server ({size // 1_000_000} MB).", "Send fewer attachments.")
    try:
        await client.mail(sender)
        for receiver in receivers:
            try:
                await client.rcpt(receiver)
            except aiosmtplib.SMTPRecipientRefused as error:
                raise NoConnection(
                    f"The mail server does not take mail for {receiver}.", "Nothing was sent; check the address."
                ) from error
    except aiosmtplib.SMTPException as error:
        kind = Unanswered if _may_pass(error) else NoConnection
        raise kind("The mail server did not take the mail.", "Nothing was sent.") from error


async def _hand_over(client: SMTP, data: bytes, limit: AbstractAsyncContextManager[Any]) -> None:
    import aiosmtplib

    try:
        async with limit:
            await client.data(data, timeout=None)
    except aiosmtplib.SMTPDataError as error:
        raise NoConnection(f"The mail server did not take the mail: {error.message}.", "Nothing was sent.") from error
    except (aiosmtplib.SMTPException, OSError) as error:
        raise OutcomeUnknown(
            "The connection broke while the mail went out: it may or may not have been sent.",
            "Look into your sent mail before you send it again.",
        ) from error


def _may_pass(error: Exception) -> bool:
    """True when the server is away, or says by itself that it has no time."""
    import aiosmtplib

    if isinstance(error, aiosmtplib.SMTPResponseException):
        return isinstance(error, aiosmtplib.SMTPConnectError) and 400 <= error.code < 500
    return isinstance(error, OSError) and not isinstance(error.__cause__, ssl.SSLError)


async def _leave(client: SMTP) -> None:
    import aiosmtplib

    try:
        if client.is_connected:
            await client.quit()
    except (aiosmtplib.SMTPException, OSError):
        client.close()
