"""Mails that are not sent."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from lam_desktop.actions.mail.draft_mail import draft_mail
from lam_desktop.core.errors import AlreadyThere, InputError, QuestionNeeded
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.mail.postman import attached, postman, text_of


def test_card() -> None:
    check_card(draft_mail)


def read(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


async def test_a_draft_that_mail_programs_open(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/Übersicht.pdf", b"%PDF\r\n.\r\n")
        arguments = {
            "to": "anna@example.org", "cc": "ben@example.org", "subject": "Lunch: Monday?", "body": "At noon, Zoë?",
            "attachments": "Documents/Übersicht.pdf",
        }  # fmt: skip
        assert await man.do(draft_mail, **arguments) == []
        path = await man.bench.run(draft_mail, **arguments)
        draft = read(path)
        assert path == fresh_profile / "Documents/Lunch Monday.eml"
        assert (draft["From"], draft["To"], draft["Cc"]) == ("me@example.com", "anna@example.org", "ben@example.org")
        assert (draft["Subject"], draft["X-Unsent"], text_of(draft)) == ("Lunch: Monday?", "1", "At noon, Zoë?\n")
        assert attached(draft) == {"Übersicht.pdf": b"%PDF\r\n.\r\n"}
        assert b"\n" not in path.read_bytes().replace(b"\r\n", b""), "mail files end their lines as mail does"
        assert (
            man.bench.answer() == f"The draft is Lunch Monday.eml in {fresh_profile / 'Documents'}; nothing was sent."
        )


async def test_without_an_account_and_into_a_folder(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.accounts.clear()
        path = await man.bench.run(draft_mail, to="anna@example.org", body="…", save_as="Desktop")
        assert (path, read(path)["From"]) == (fresh_profile / "Desktop/draft.eml", None)
        named = await man.bench.run(draft_mail, to="anna@example.org", body="x", save_as="Desktop/first")
        again = await man.bench.run(draft_mail, to="anna@example.org", body="…", save_as="Desktop")
        assert (named.name, again.name) == ("first.eml", "draft (2).eml")


async def test_bad_input(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/there.eml", "mine")
        fails = man.bench.fails
        await fails(draft_mail, AlreadyThere, to="anna@example.org", body="x", save_as="Documents/there.eml")
        await fails(draft_mail, InputError, to="anna", body="x")
        await fails(draft_mail, QuestionNeeded, to="anna@example.org")
