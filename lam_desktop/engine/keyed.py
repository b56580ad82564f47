"""A key for each outward effect. Rule: the same effect of the same step has the same key, however often it is tried.

A server that knows such keys (draft-ietf-httpapi-idempotency-key-header) does it once, also when a person lets a run go
on that was thought not to have got through; a mail can be found by its Message-ID. Nothing is sent again because of it.
"""

from __future__ import annotations

import hashlib
import json as jsons
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from lam_desktop.core.context import Http, Mail, Response

_READS = ("GET", "HEAD")
_HEADER = "Idempotency-Key"

Place = Callable[[], str]


def key_of(place: str, *facts: Any) -> str:
    """The key of an effect: where in which run it stands, and what it is."""
    text = jsons.dumps([place, *facts], sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class KeyedHttp:
    """Implements `core.context.Http`: gives each write a key, unless it has one.

    Args:
        place: which effect of which step comes next.
    """

    def __init__(self, http: Http, place: Place) -> None:
        self._http = http
        self._place = place

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        """See `core.context.Http`."""
        given = dict(headers or {})
        if method.upper() not in _READS and not any(name.lower() == _HEADER.lower() for name in given):
            digest = hashlib.sha256(body or b"").hexdigest()
            given[_HEADER] = key_of(self._place(), method.upper(), url, json, digest)
        return await self._http.request(method, url, json=json, body=body, headers=given, into=into, timeout=timeout)


class KeyedMail:
    """Implements `core.context.Mail`: gives each mail its Message-ID.

    Args:
        place: which effect of which step comes next.
    """

    def __init__(self, mail: Mail, place: Place) -> None:
        self._mail = mail
        self._place = place

    def sender(self, account: str | None = None) -> str:
        """See `core.context.Mail`."""
        return self._mail.sender(account)

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        """See `core.context.Mail`."""
        if "Message-ID" not in message:
            receivers = [str(message[name]) for name in ("To", "Cc", "Bcc", "Subject")]
            domain = self._mail.sender(account).rpartition("@")[2]
            domain = domain if domain.isascii() and domain else "localhost"
            message["Message-ID"] = f"<{key_of(self._place(), *receivers)}@{domain}>"
        return await self._mail.send(message, account)
