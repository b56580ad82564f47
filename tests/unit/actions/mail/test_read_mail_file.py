"""Reading mail files."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from lam_desktop.actions.mail.read_mail_file import read_mail_file
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(read_mail_file)


def letter(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name] = value
    return message


async def test_a_mail_with_all_there_is(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    mail = letter(From="Zoë <zoe@example.org>", To="me@example.com", Cc="ben@example.org", Subject="Grüße 日本")
    mail.set_content("Hello\n<b>not markup</b>\n")
    mail.add_alternative("<p>Hello</p>", subtype="html")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Übersicht.pdf")
    desk.put("Documents/a.eml", mail.as_bytes())
    done = await desk.do(read_mail_file, file="Documents/a.eml")
    assert done.result == {
        "from": "Zoë <zoe@example.org>", "to": "me@example.com", "cc": "ben@example.org", "date": "",
        "subject": "Grüße 日本", "body": "Hello\n<b>not markup</b>\n", "attachments": ["Übersicht.pdf"],
    }  # fmt: skip
    assert done.answer == (
        "From: Zoë <zoe@example.org>\nTo: me@example.com\nSubject: Grüße 日本\nAttachments: Übersicht.pdf\n\n"
        "Hello\n<b>not markup</b>"
    )


async def test_pages_and_old_alphabets(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    page = letter(Subject="page")
    page.set_content("<h1>Hi</h1><script>x()</script><p>there &amp; here</p>", subtype="html")
    desk.put("Documents/page.eml", page.as_bytes())
    desk.put("Documents/latin.eml", "Subject: x\nContent-Type: text/plain; charset=latin-1\n\nZoë\n".encode("latin-1"))
    desk.put("Documents/odd.eml", "Subject: x\nContent-Type: text/plain; charset=klingon\n\nhi\n")
    desk.put("Documents/none.eml", "Subject: only a subject\n")
    assert (await desk.do(read_mail_file, file="Documents/page.eml")).result["body"] == "Hi\n\nthere & here\n"
    assert (await desk.do(read_mail_file, file="Documents/latin.eml")).result["body"] == "Zoë\n"
    assert (await desk.do(read_mail_file, file="Documents/odd.eml")).result["body"] == "hi\n"
    assert (await desk.do(read_mail_file, file="Documents/none.eml")).answer == "Subject: only a subject"


@pytest.mark.parametrize("content", [b"", b"just words", b"\x89PNG\x00\xff", b"{}"])
async def test_what_is_no_mail(fresh_profile: Path, content: bytes) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.eml", content)
    error = await desk.fails(read_mail_file, UnreadableFile, file="Documents/a.eml")
    assert error.message == "a.eml is not a mail I can read."
