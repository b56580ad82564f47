"""Mail through servers that refuse, hang up and have no time. A mail goes out once or not at all."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.core.errors import NoConnection, OutcomeUnknown, Unanswered
from lam_desktop.core.secret import Secret
from lam_desktop.engine.resilience.attempts import LeftAlone
from lam_desktop.engine.resilience.patient import PatientMail
from tests.integration.connectors.servers import mail_server
from tests.integration.resilience.stand import Stand, carry, listening, pipe

ROOT = Path(__file__).parents[3]


def sender(stand: Stand, port: int, user: str | None = None, password: str = "wrong") -> PatientMail:
    account = MailAccount("main", "me@example.com", f"smtp://127.0.0.1:{port}", user)
    mail = MailSender(lambda: [account], lambda name: Secret(password), stand.clock, timeout=5)
    return PatientMail(mail, stand.endpoints, stand.attempts())


def letter() -> EmailMessage:
    message = EmailMessage()
    message["To"] = "anna@example.org"
    message.set_content("Hello")
    return message


class Gate:
    """Stands before a mail server: the first connections get `greeting` or nothing, the others are let through."""

    def __init__(self, port: int, bad: int, greeting: bytes = b"") -> None:
        self.connections = 0
        self._port = port
        self._bad = bad
        self._greeting = greeting

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        if self.connections > self._bad:
            await pipe(reader, writer, self._port)
        else:
            writer.write(self._greeting)
            await writer.drain()


def port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


@pytest.mark.parametrize("greeting", [b"", b"421 no time just now\r\n", b"450 later\r\n"])
async def test_a_server_that_has_no_time_is_asked_again(greeting: bytes) -> None:
    stand = Stand()
    async with mail_server() as post:
        gate = Gate(port_of(post.url), 2, greeting)
        async with listening(gate.serve) as port:
            number = await sender(stand, port).send(letter())
        assert gate.connections == 3
        assert [message["Message-ID"] for _, message in post.taken] == [number]
    assert [kind for kind, _ in stand.traced] == ["retry", "retry"]


async def test_a_server_that_wants_no_mail_is_asked_once() -> None:
    stand = Stand()
    async with mail_server() as post:
        gate = Gate(port_of(post.url), 9, b"554 no mail here\r\n")
        async with listening(gate.serve) as port:
            with pytest.raises(NoConnection, match="does not let me in"):
                await sender(stand, port).send(letter())
        assert gate.connections == 1
        assert post.taken == []


async def test_a_wrong_password_is_tried_once() -> None:
    asked: list[bytes] = []
    answers = {b"EHLO": b"250-here\r\n250 AUTH PLAIN\r\n", b"AUTH": b"535 wrong\r\n", b"QUIT": b"221 bye\r\n"}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        while line := await reader.readline():
            asked.append(line[:4].upper())
            writer.write(answers[asked[-1]])

    async with listening(serve) as port:
        with pytest.raises(NoConnection, match="does not let me in"):
            await sender(Stand(), port, "me").send(letter())
    assert asked.count(b"AUTH") == 1


async def test_a_mail_that_was_handed_over_never_goes_again() -> None:
    stand = Stand()
    async with mail_server() as post:
        post.hang_up = True
        with pytest.raises(OutcomeUnknown):
            await sender(stand, port_of(post.url)).send(letter())
        assert len(post.taken) == 1
    assert stand.traced == []


CHILD = """
import asyncio, sys
from email.message import EmailMessage
from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.engine.resilience.deadline import Deadline
from lam_desktop.system.clock import SystemClock
message = EmailMessage()
message["To"] = "anna@example.org"
message.set_content("Hello")
account = MailAccount("main", "me@example.com", sys.argv[1])
sender = MailSender(lambda: [account], lambda name: None, SystemClock(), timeout=1.0, limit=Deadline)
asyncio.run(sender.send(message))
"""


@pytest.mark.skipif(os.name != "posix", reason="stops a process by signal")
async def test_a_process_that_was_stopped_hears_that_its_mail_was_taken() -> None:
    """Not "it may or may not have been sent"."""
    children: list[asyncio.subprocess.Process] = []
    stopped = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, out = await asyncio.open_connection("127.0.0.1", port_of(post.url))
        asking = asyncio.create_task(carry(reader, out))
        while data := await answers.read(65536):
            if b"250 taken" in data:
                children[0].send_signal(signal.SIGSTOP)
                stopped.set()
            writer.write(data)
        await asking

    async with mail_server() as post, listening(serve) as port:
        command = sys.executable, "-c", CHILD, f"smtp://127.0.0.1:{port}"
        children.append(await asyncio.create_subprocess_exec(*command, cwd=ROOT))
        await stopped.wait()
        await asyncio.sleep(1.6)  # longer than its limit, with nothing to wait for: it stands still
        children[0].send_signal(signal.SIGCONT)
        assert await children[0].wait() == 0
        assert len(post.taken) == 1


async def test_a_refused_receiver_is_named_once() -> None:
    stand = Stand()
    async with mail_server() as post:
        post.refused = frozenset({"anna@example.org"})
        with pytest.raises(NoConnection, match=r"anna@example\.org"):
            await sender(stand, port_of(post.url)).send(letter())
    assert (stand.traced, stand.events) == ([], [])


async def test_a_dead_server_is_left_alone_and_comes_back() -> None:
    stand = Stand()
    async with mail_server() as post:
        port = port_of(post.url)
    mail = sender(stand, port)
    with pytest.raises(Unanswered, match="cannot be reached"):
        await mail.send(letter())
    with pytest.raises(LeftAlone, match="left alone for 60 s"):
        await mail.send(letter())
    assert stand.events[0].text == "The mail server of me@example.com does not answer, so it is left alone for 60 s."
    stand.clock.spent += 60
    async with mail_server() as post:
        gate = Gate(port_of(post.url), 0)
        async with listening(gate.serve, port):
            await mail.send(letter())
        assert len(post.taken) == 1
