"""Files that are secrets do not leave, by themselves, in a folder or in an archive; approval changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.errors import RefusedError
from lam_desktop.core.plan import Plan, Ref, Step
from tests.kit import Unplugged
from tests.workbench import workbench

DATABASE = b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + bytes(300)


class Outbox(Unplugged):
    """A mail account that keeps what was sent."""

    def __init__(self) -> None:
        self.mails: list[Any] = []

    def sender(self, account: str | None = None) -> str:
        return "me@example.org"

    async def send(self, message: Any, account: str | None = None) -> str:
        self.mails.append(message)
        return "<1@example.org>"


def mailing(attachment: Any) -> Step:
    return Step("b", "send_mail", {"to": ["anna@example.org"], "body": "here", "attachments": attachment})


async def test_a_secret_is_refused_and_named(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "holiday.jpg").write_bytes(DATABASE)
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("mail it", (mailing([Path("holiday.jpg")]),)))
        with pytest.raises(RefusedError, match=r"holiday\.jpg is a password database: it never leaves"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_also_in_an_archive_made_on_the_way(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Papers").mkdir()
    (fresh_profile / "Papers" / "list.txt").write_text("milk")
    (fresh_profile / "Papers" / "safe.kdbx").write_bytes(DATABASE)
    packing = Step("a", "zip_files", {"files": [Path("Papers")], "archive": Path("p.zip")})
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("pack and mail it", (packing, mailing(Ref("a")))))
        with pytest.raises(RefusedError, match=r"safe\.kdbx in p\.zip is a password database"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_also_when_its_text_was_read_before(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "notes.txt").write_text("for the server:\nAGE-SECRET-KEY-1" + "QPZRY9X8GF" * 5 + "QPZRY9X8\n")
    reading = Step("a", "read_text", {"file": Path("notes.txt")})
    sending = Step("b", "send_mail", {"to": ["anna@example.org"], "body": Ref("a")})
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("read and mail it", (reading, sending)))
        with pytest.raises(RefusedError, match="The body holds a private key: it never leaves"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_anything_else_goes(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "about keys.txt").write_text("-----BEGIN PRIVATE KEY-----\nis how a key begins.\n")
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        report = await bench.run(Plan("mail it", (mailing([Path("about keys.txt")]),)))
    assert report.error == ""
    assert len(mail.mails) == 1
