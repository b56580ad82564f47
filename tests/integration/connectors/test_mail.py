"""Sending mail to a real SMTP server."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, QuestionNeeded
from lam_desktop.core.secret import Secret
from tests.integration.connectors.servers import mail_server


class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Noon of a day in May."""
        return datetime(2026, 5, 4, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        """No time passes."""
        return 0.0


def sender(url: str, user: str | None = None, password: str | None = None) -> MailSender:
    account = MailAccount("main", "me@example.com", url, user)
    known = {} if password is None else {"main": Secret(password)}
    return MailSender(lambda: [account], known.get, Noon(), timeout=5)


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name] = value
    message.set_content("Grüße\n.\nFrom me\n")
    return message


async def test_sends_to_all_shown_and_hides_blind_copies() -> None:
    async with mail_server() as post:
        message = mail(To="Anna <anna@example.org>", Cc="ben@example.org", Bcc="eve@example.org", Subject="Hällo")
        number = await sender(post.url).send(message)
        [(receivers, got)] = post.taken
    assert receivers == ["anna@example.org", "ben@example.org", "eve@example.org"]
    assert got["Bcc"] is None
    assert (got["From"], got["Subject"], got["Message-ID"]) == ("me@example.com", "Hällo", number)
    assert got["Date"].datetime == datetime(2026, 5, 4, 12, tzinfo=UTC)
    assert got.get_content() == "Grüße\n.\nFrom me\n"
    assert message["Bcc"] == "eve@example.org"


async def test_one_refused_receiver_stops_the_mail_for_all() -> None:
    async with mail_server() as post:
        post.refused = frozenset({"gone@example.org"})
        with pytest.raises(NoConnection, match=r"gone@example\.org"):
            await sender(post.url).send(mail(To="anna@example.org, gone@example.org"))
        assert post.taken == []


async def test_a_broken_connection_after_the_text_is_unknown() -> None:
    async with mail_server() as post:
        post.hang_up = True
        with pytest.raises(OutcomeUnknown):
            await sender(post.url).send(mail(To="anna@example.org"))
        assert len(post.taken) == 1


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_logs_in() -> None:
    async with mail_server(login=True) as post:
        await sender(post.url, "me", "secret").send(mail(To="anna@example.org"))
        assert post.logins == [(b"me", b"secret")]
        with pytest.raises(NoConnection):
            await sender(post.url, "me", "wrong").send(mail(To="anna@example.org"))
        with pytest.raises(QuestionNeeded, match="password"):
            await sender(post.url, "me").send(mail(To="anna@example.org"))
        assert len(post.taken) == 1


async def test_no_server_no_account_no_receiver() -> None:
    async with mail_server() as post:
        url = post.url
    with pytest.raises(NoConnection, match="Nothing was sent"):
        await sender(url).send(mail(To="anna@example.org"))
    with pytest.raises(QuestionNeeded, match="No mail account"):
        MailSender(list, lambda name: None, Noon()).sender()
    with pytest.raises(InputError, match="no receiver"):
        await sender(url).send(mail(Subject="x"))
    with pytest.raises(InputError, match="no usable server"):
        await sender("imap://example.org").send(mail(To="anna@example.org"))


async def test_picks_an_account_by_name() -> None:
    accounts = [MailAccount("main", "me@example.com", "smtp://x"), MailAccount("work", "me@office.example", "smtp://x")]
    mails = MailSender(lambda: accounts, lambda name: None, Noon())
    assert mails.sender() == "me@example.com"
    assert mails.sender("Work") == "me@office.example"
    with pytest.raises(QuestionNeeded) as caught:
        mails.sender("club")
    assert caught.value.suggestions == ("main", "work")
