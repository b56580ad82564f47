"""A small IMAP server on 127.0.0.1, as much of RFC 3501 as looking for new mail takes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Postbox:
    """An inbox: what is in it, and what was asked of it."""

    url: str = ""
    validity: int = 7
    mails: dict[int, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def arrives(self, sender: str, subject: str) -> None:
        """A new mail."""
        header = f"From: {sender}\r\nSubject: {subject}\r\nMessage-ID: <{len(self.mails)}@x>\r\n\r\n"
        self.mails[max(self.mails, default=0) + 1] = header

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK IMAP4rev1 here\r\n")
        while line := (await reader.readline()).decode():
            tag, _, command = line.strip().partition(" ")
            self.asked.append(re.sub(r"(LOGIN \S+) .*", r"\1 …", command, flags=re.IGNORECASE))
            for reply in self._replies(command):
                writer.write(reply.encode())
            wrong = command.upper().startswith("LOGIN") and "secret" not in command
            writer.write(f"{tag} {'NO wrong password' if wrong else 'OK done'}\r\n".encode())
            await writer.drain()
            if command.upper() == "LOGOUT":
                break
        writer.close()

    def _replies(self, command: str) -> list[str]:
        following = max(self.mails, default=0) + 1
        match command.upper().split()[0]:
            case "CAPABILITY":
                return ["* CAPABILITY IMAP4rev1\r\n"]
            case "STATUS":
                return [f'* STATUS "INBOX" (UIDNEXT {following} UIDVALIDITY {self.validity})\r\n']
            case "SELECT" | "EXAMINE":
                return [f"* {len(self.mails)} EXISTS\r\n", f"* OK [UIDVALIDITY {self.validity}] .\r\n"]
            case "LOGOUT":
                return ["* BYE\r\n"]
        if command.upper().startswith("UID SEARCH"):
            first = int(re.findall(r"(\d+):\*", command)[0])
            found = [uid for uid in self.mails if uid >= first] or list(self.mails)[-1:]
            return [f"* SEARCH {' '.join(map(str, found))}\r\n"]
        if command.upper().startswith("UID FETCH"):
            wanted = {int(each) for each in re.findall(r"\d+", command.split()[2])}
            return [
                f"* {uid} FETCH (UID {uid} FLAGS () RFC822.SIZE 9 BODY[HEADER] {{{len(text)}}}\r\n{text})\r\n"
                for uid, text in self.mails.items()
                if uid in wanted
            ]
        return []


@asynccontextmanager
async def postbox() -> AsyncIterator[Postbox]:
    """An IMAP server on a free port."""
    box = Postbox()
    server = await asyncio.start_server(box.serve, "127.0.0.1", 0)
    box.url = f"imap://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield box
