"""Sending mail."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from lam_desktop.actions.mail.send_mail import send_mail
from lam_desktop.core.errors import FileMissing, InputError, NoConnection, OutcomeUnknown, QuestionNeeded
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.mail.postman import attached, postman, text_of


def test_card() -> None:
    check_card(send_mail)


async def test_to_several_with_copies(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        [(receivers, got)] = await man.do(
            send_mail, to=["Anna <anna@example.org>", "ben@example.org"], cc=["carl@example.org"],
            bcc=["eve@example.org"], subject="Grüße 🎉", body="Hello",
        )  # fmt: skip
        assert receivers == ["anna@example.org", "ben@example.org", "carl@example.org", "eve@example.org"]
        assert (got["To"], got["Cc"], got["Bcc"]) == ("anna@example.org, ben@example.org", "carl@example.org", None)
        assert b"eve@" not in got.as_bytes(), "nobody learns of a blind copy"
        assert (got["From"], got["Subject"], text_of(got)) == ("me@example.com", "Grüße 🎉", "Hello\n")
        assert man.bench.answer().startswith("Sent to Anna <anna@example.org>, ben@example.org, carl@example.org, eve@")
        [outward] = man.bench.sent
        assert "eve@example.org" in outward.details["to"], "the card shows everyone"


async def test_attachments_arrive_byte_for_byte(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        content = {
            "Übersicht 日本.pdf": bytes(range(256)) * 50,
            "lines.txt": b"one\r\n.\r\ntwo\nthree\r",
            "page.html": b"<b>x</b>",
            "old.eml": b"From: a@example.org\r\n\r\nhi\r\n",
            "packed.tar.gz": b"\x1f\x8b..",
            "empty": b"",
        }
        for name, data in content.items():
            man.put(f"Documents/{name}", data)
        [(_, got)] = await man.do(send_mail, to="anna@example.org", attachments="Documents")
        assert attached(got) == content
        assert text_of(got).startswith("Attached: empty, lines.txt")
        assert man.bench.answer().endswith("(1 attachment)") or "attachments)" in man.bench.answer()


@pytest.mark.parametrize(
    "body",
    [
        ".\n..\n...\nafter the dots\n",
        "From me\n>From you\n",
        "tabs\tand  blanks  \n\n\nlast\n",
        "x" * 5000 + "\n",
        "ä" * 2000 + " 日本語 🎉\n",
        "--\nsignature = 1=2\n",
    ],
)
async def test_the_text_arrives_as_it_is(fresh_profile: Path, body: str) -> None:
    async with postman(fresh_profile) as man:
        [(_, got)] = await man.do(send_mail, to="anna@example.org", subject="s", body=body)
        assert text_of(got) == body


async def test_the_text_of_a_file_and_its_first_words_as_subject(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        path = man.put("Documents/letter.txt", "\r\nDear Zoë,\rsee you\r\n".encode("utf-16"))
        [(_, got)] = await man.do(send_mail, to="zoe@example.org", body=path)
        assert (got["Subject"], text_of(got)) == ("Dear Zoë,", "\nDear Zoë,\nsee you\n")


async def test_separately(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        to = ["anna@example.org", "ben@example.org", "Anna@example.org"]
        got = await man.do(send_mail, to=to, body="hi", separately=True)
        assert [(receivers, mail["To"]) for receivers, mail in got] == [
            (["anna@example.org"], "anna@example.org"), (["ben@example.org"], "ben@example.org"),
        ]  # fmt: skip


async def test_one_refused_receiver_stops_the_mail_for_all(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.post.refused = frozenset({"gone@example.org"})
        to = ["anna@example.org", "gone@example.org"]
        error = await man.bench.fails(send_mail, NoConnection, to=to, body="hi")
        assert "gone@example.org" in error.message and "Nothing was sent" in error.hint
        assert man.post.taken == []
        error = await man.bench.fails(send_mail, OutcomeUnknown, to=to, body="hi", separately=True)
        assert error.message.startswith("1 mail had gone out when it stopped before gone@example.org")


async def test_no_account(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.accounts.clear()
        error = await man.bench.fails(send_mail, QuestionNeeded, to="anna@example.org", body="hi")
        assert error.message.startswith("No mail account is connected yet.")
        assert error.hint == "Add one under Connections."


async def test_no_server(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        pass
    error = await man.bench.fails(send_mail, NoConnection, to="anna@example.org", body="hi")
    assert error.hint == "Nothing was sent."


async def test_an_answer_that_is_lost_is_not_asked_for_again(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.post.hang_up = True
        await man.bench.fails(send_mail, OutcomeUnknown, to="anna@example.org", body="hi")
        assert len(man.post.taken) == 1


async def test_bad_input(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        fails = man.bench.fails
        error = await fails(send_mail, InputError, to=["anna@example.org", "ben at home"], body="hi")
        assert error.message == "“ben at home” is not an e-mail address."
        await fails(send_mail, InputError, to="anna@example.org\nBcc: eve@example.org", body="hi")
        await fails(send_mail, InputError, to="anna@example.org", body="hi", subject="hi\r\nBcc: eve@example.org")
        await fails(send_mail, InputError, to=[f"a{number}@example.org" for number in range(51)], body="hi")
        many = [f"a{number}@example.org" for number in range(51)]
        await fails(send_mail, InputError, to=many, body="hi", separately=True)
        await fails(send_mail, QuestionNeeded, to=[], body="hi")
        await fails(send_mail, QuestionNeeded, to=[], body="hi", separately=True)
        await fails(send_mail, QuestionNeeded, to="anna@example.org")
        await fails(send_mail, FileMissing, to="anna@example.org", attachments="Music")
        await fails(send_mail, FileMissing, to="anna@example.org", attachments="Documents/no.pdf")
        man.put("Documents/big.bin", b"x" * 30_000_001)
        error = await fails(send_mail, InputError, to="anna@example.org", attachments="Documents/big.bin")
        assert "a mail takes 30 MB" in error.message
        assert man.post.taken == []


async def test_all_that_is_attached_in_one_zip(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/a.txt", "one" * 1000)
        man.put("Documents/b.txt", "two")
        man.put("Downloads/A.txt", "three")
        files = ["Documents/a.txt", "Documents/b.txt", "Downloads/A.txt"]
        got = await man.do(send_mail, to="anna@example.org", attachments=files, zipped=True)
        [(name, data)] = attached(got[0][1]).items()
        with ZipFile(BytesIO(data)) as archive:
            held = {each: archive.read(each) for each in archive.namelist()}
        assert name == "Documents.zip" and len(data) < 1000
        assert held == {"a.txt": b"one" * 1000, "b.txt": b"two", "A (2).txt": b"three"}
        got = await man.do(send_mail, to="anna@example.org", attachments="Documents/b.txt", zipped=True)
        assert list(attached(got[0][1])) == ["b.zip"]
