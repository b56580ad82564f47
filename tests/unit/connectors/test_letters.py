"""Mail files with odd lines at their top: all that can be read of them is, and the rest stands as it is written."""

from __future__ import annotations

import json

import pytest
from imap_tools import MailMessage

from lam_desktop.connectors.letters import read
from lam_desktop.connectors.mailbox import Letter, letter_of
from lam_desktop.core.errors import UnreadableFile


def test_a_line_that_the_standard_reader_breaks_on_is_still_told() -> None:
    facts = read(b"From: ida@farm.example\r\nTo: a:b@c.example, d:e;;\r\nSubject: Hay\r\n\r\nCome.\r\n", "m.eml")
    assert (facts["from"], facts["subject"], facts["body"].strip()) == ("ida@farm.example", "Hay", "Come.")
    assert "b@c.example" in facts["to"]


def test_bytes_that_are_no_letters_can_be_kept() -> None:
    facts = read(b"Subject: \xff\xfe\r\nContent-Type: text/plain; charset=nope\r\n\r\nb\xe5r\r\n", "m.eml")
    json.dumps(facts, ensure_ascii=False).encode()
    assert facts["body"].startswith("b\ufffdr")


@pytest.mark.parametrize("data", [b"", b"no mail", b"\x00" * 20])
def test_what_is_no_mail(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"m\.eml is not a mail I can read"):
        read(data, "m.eml")


def test_a_new_mail_whose_sender_cannot_be_read() -> None:
    assert letter_of(MailMessage.from_bytes(b"Subject: Hay\r\n\r\n")) == Letter(0, "", "Hay")
    odd = MailMessage.from_bytes(b"From: ida@farm.example\r\nSubject: =?utf-8?b?Y=Q?= =?nope?q?x?=\r\n\r\n")
    assert letter_of(odd).sender == "ida@farm.example"
