"""A home on a bench that sends to the mail server of the test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.core.action import Action
from tests.integration.connectors.servers import Post, mail_server
from tests.kit import ActionBench, SetClock


@dataclass
class Postman:
    """A bench, the server it sends to, and the accounts that are connected."""

    home: Path
    post: Post
    accounts: list[MailAccount] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.accounts.append(MailAccount("main", "me@example.com", self.post.url))
        sender = MailSender(lambda: self.accounts, lambda name: None, SetClock(), timeout=5)
        self.bench = ActionBench(self.home, self.home.parent / "bench", mail=sender)

    def put(self, path: str, content: str | bytes) -> Path:
        place = self.home / path
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        return place

    async def do(self, action: Action, **arguments: Any) -> list[tuple[list[str], EmailMessage]]:
        """Send for good, after all that every action promises was checked. Returns what the server got of it."""
        await self.bench.preview(action, **arguments)
        assert self.post.taken == [], "looking sent a mail"
        await self.bench.check_contract(action, **arguments)
        got, self.post.taken = self.post.taken, []
        return got


@asynccontextmanager
async def postman(home: Path) -> AsyncIterator[Postman]:
    """A bench in a home, and a mail server."""
    async with mail_server() as post:
        yield Postman(home, post)


def attached(message: EmailMessage) -> dict[str, bytes]:
    """The attachments by name."""
    return {part.get_filename() or "": part.get_payload(decode=True) for part in message.iter_attachments()}  # type: ignore[misc]


def text_of(message: EmailMessage) -> str:
    """The text of a mail, with the line ends people see."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")
