"""The web and mail as a step gets them: patient with servers that fail, and never twice what must happen once."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from lam_desktop.connectors.hosts import origin_of
from lam_desktop.core.context import Http, Mail, Response
from lam_desktop.core.errors import NoConnection
from lam_desktop.engine.resilience.attempts import Attempts, Call, LeftAlone, Trace
from lam_desktop.engine.resilience.copies import key_of
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.engine.resilience.retry import may_repeat
from lam_desktop.engine.resilience.signs import sign_of

OLD_COPY = "old copy"
_MAIL_TIME = 60.0
_USUAL_PORTS = (80, 443)


class PatientHttp:
    """Implements `core.context.Http` for one step, over a client that calls once."""

    def __init__(self, http: Http, endpoints: Endpoints, attempts: Attempts, trace: Trace) -> None:
        self._http = http
        self._endpoints = endpoints
        self._attempts = attempts
        self._trace = trace

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        """See `core.context.Http`. The timeout covers all tries and waits, and counts awake time only."""
        origin = origin_of(url)
        given = headers or {}

        def once(seconds: float) -> Awaitable[Response]:
            return self._http.request(method, url, json=json, body=body, headers=headers, into=into, timeout=seconds)

        place = f"{origin.host}:{origin.port}"
        endpoint = self._endpoints.get(place, origin.host if origin.port in _USUAL_PORTS else place)
        call = Call(endpoint, once, may_repeat(method, given), timeout, timed=into is None)
        key = key_of(method, url, given) if into is None else None
        try:
            response: Response = await self._attempts.make(call)
        except NoConnection as error:
            if key is None:
                raise
            if not (isinstance(error, LeftAlone) or sign_of(error).passing):
                self._endpoints.copies.forget(key)  # the server says that it is so no longer
                raise
            copy = self._endpoints.copies.find(key) if self._endpoints.old_copies and not _fresh(given) else None
            if copy is None:
                raise
            when = _when(copy.when, self._endpoints.clock.now())
            self._trace(OLD_COPY, f"{error.message} What {url} said {when} was used instead.")
            return copy.response
        if key is not None:
            self._endpoints.copies.keep(key, response)
        return response


def _fresh(headers: Mapping[str, str]) -> bool:
    """True when no earlier copy will do."""
    wanted = " ".join(value for name, value in headers.items() if name.lower() == "cache-control").lower()
    return "no-cache" in wanted or "no-store" in wanted


def _when(moment: datetime, now: datetime) -> str:
    return f"at {moment:%H:%M}" if moment.date() == now.date() else f"yesterday at {moment:%H:%M}"


class PatientMail:
    """Implements `core.context.Mail` for one step. A mail goes again only while the server has seen nothing of it."""

    def __init__(self, mail: Mail, endpoints: Endpoints, attempts: Attempts) -> None:
        self._mail = mail
        self._endpoints = endpoints
        self._attempts = attempts

    def sender(self, account: str | None = None) -> str:
        """See `core.context.Mail`."""
        return self._mail.sender(account)

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        """See `core.context.Mail`."""
        address = self._mail.sender(account)
        endpoint = self._endpoints.get(f"mail:{address}", f"The mail server of {address}")
        call = Call(
            endpoint, lambda seconds: self._mail.send(message, account), True, _MAIL_TIME, keyed=False, timed=False
        )
        return str(await self._attempts.make(call))
