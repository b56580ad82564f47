"""Everyone a mail of their own."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.mail.mail_each import mail_each
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, QuestionNeeded
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.mail.postman import attached, postman, text_of


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


GUESTS = "First name,mail,table\nAnna,anna@example.org,3\nBen,Ben <BEN@example.org>,\n"


async def test_everyone_reads_what_their_own_row_holds(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/guests.csv", GUESTS)
        got = await man.do(
            mail_each, to=["anna@example.org", "ben@example.org"], people=Path("Documents/guests.csv"),
            subject="Party, { first name }!", body="You are invited, {First name}.", name="first name",
        )  # fmt: skip
        assert [mail["Subject"] for _, mail in got] == ["Party, Anna!", "Party, Ben!"]
        assert text_of(got[0][1]) == "Hello Anna,\n\nYou are invited, Anna.\n"
        assert text_of(got[1][1]) == "Hello Ben,\n\nYou are invited, Ben.\n"


async def test_a_gap_in_the_table_stops_all_before_anything_is_sent(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        man.put("Documents/guests.csv", GUESTS)
        people = Path("Documents/guests.csv")
        to = ["anna@example.org", "ben@example.org"]
        error = await man.bench.fails(mail_each, InputError, to=to, people=people, body="Table {table}")
        assert error.message == "The table has no table for ben@example.org."
        await man.bench.fails(mail_each, InputError, to=to, people=people, body="{shoe size}")
        await man.bench.fails(mail_each, InputError, to="zoe@example.org", people=people, body="{first name}")
        assert man.post.taken == []


async def test_braces_without_a_table_stay(fresh_profile: Path) -> None:
    async with postman(fresh_profile) as man:
        got = await man.do(mail_each, to="anna@example.org", body="set {x}")
        assert text_of(got[0][1]) == "set {x}\n"
