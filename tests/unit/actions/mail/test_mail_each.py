"""Everyone a mail of their own."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.mail.mail_each import mail_each
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, QuestionNeeded
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.mail.postman import attached, postman


def test_card() -> None:
    check_card(mail_each)


async def test_nobody_sees_the_others(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/Plan ü.txt", "plan")
        got = await man.do(
            mail_each, to=["anna@example.org", "ben@example.org", "ANNA@example.org"], body="Hello",
            attachments="Documents/Plan ü.txt",
        )  # fmt: skip
        assert [receivers for receivers, _ in got] == [["anna@example.org"], ["ben@example.org"]]
        assert all(b"anna" not in mail.as_bytes() for receivers, mail in got if receivers != ["anna@example.org"])
        assert all(attached(mail) == {"Plan ü.txt": b"plan"} for _, mail in got)
        assert man.bench.answer() == "Sent 2 mails: anna@example.org, ben@example.org"
        assert len(man.bench.sent) == 2


async def test_it_stops_at_the_first_that_fails_and_says_who_has_it(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.post.refused = frozenset({"gone@example.org"})
        to = ["anna@example.org", "gone@example.org", "carl@example.org"]
        error = await man.bench.fails(mail_each, OutcomeUnknown, to=to, body="hi")
        assert error.message.startswith("1 mail had gone out when it stopped before gone@example.org")
        assert [receivers for receivers, _ in man.post.taken] == [["anna@example.org"]]
        await man.bench.fails(mail_each, NoConnection, to=to[1:], body="hi")


async def test_bad_input(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        await man.bench.fails(mail_each, InputError, to=[f"a{number}@example.org" for number in range(51)], body="hi")
        await man.bench.fails(mail_each, InputError, to=["anna@example.org", "odd"], body="hi")
        await man.bench.fails(mail_each, QuestionNeeded, to=[], body="hi")
        await man.bench.fails(mail_each, QuestionNeeded, to="anna@example.org")
        assert man.post.taken == []
        man.accounts.clear()
        await man.bench.fails(mail_each, QuestionNeeded, to="anna@example.org", body="hi")
