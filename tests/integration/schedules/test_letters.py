"""Schedules that wait for mail, with a real IMAP server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop.connectors.mailbox import Mailbox, news
from lam_desktop.core.errors import InputError, NoConnection
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.secret import Secret
from lam_desktop.engine.triggers.letters import LetterWatch
from tests.integration.schedules.postbox import Postbox, postbox
from tests.unit.engine.triggers.timing import Timing, timing

FROM_ANNA = Plan(
    "whenever I get a mail from Anna about rent, note it",
    (Step("s1", "mark", {"name": "rent"}),),
    Trigger("mail", sender="anna@", subject="rent"),
)


@asynccontextmanager
async def waiting(home: Path, state: Path, box: Postbox) -> AsyncIterator[Timing]:
    async with timing(home, state) as made:

        async def boxes() -> list[Mailbox]:
            return [Mailbox("main", box.url, "me", Secret("secret"))] if box.url else []

        source = LetterWatch(made.store, boxes, poll=0.02)
        made.scheduler.sources["mail"] = source.watch
        made.scheduler.baselines["mail"] = source.baseline
        yield made


async def test_a_mail_that_arrives_starts_it_once(fresh_profile: Path, tmp_path: Path) -> None:
    async with postbox() as box, waiting(fresh_profile, tmp_path, box) as made, made.serving():
        box.arrives("anna@example.org", "the rent of last month")
        schedule = await made.save(FROM_ANNA)
        box.arrives("Bob <bob@example.org>", "rent")
        box.arrives("Anna <anna@example.org>", "dinner")
        box.arrives("Anna <anna@example.org>", "The Rent is due")
        await made.ended(1)
        looks = len(box.asked)
        await made.until(lambda: len(box.asked) > looks + 20)
        assert made.bench.signals.seen == ["rent"]
        (entry,) = await made.store.ledger(schedule)
        assert entry.occurrence == "mail main 7:4"
        assert not [each for each in box.asked if each.upper().startswith(("STORE", "UID STORE", "SELECT"))]


async def test_what_came_while_no_program_ran(fresh_profile: Path, tmp_path: Path) -> None:
    async with postbox() as box:
        async with waiting(fresh_profile, tmp_path, box) as made:
            await made.save(FROM_ANNA)
        box.arrives("anna@example.org", "rent")
        async with waiting(fresh_profile, tmp_path, box) as made, made.serving():
            await made.ended(1)
            assert made.bench.signals.seen == ["rent"]


async def test_numbers_that_begin_anew_start_nothing(fresh_profile: Path, tmp_path: Path) -> None:
    async with postbox() as box, waiting(fresh_profile, tmp_path, box) as made:
        await made.save(FROM_ANNA)
        box.validity += 1
        box.arrives("anna@example.org", "rent, an old one")
        async with made.serving():
            looks = len(box.asked)
            await made.until(lambda: len(box.asked) > looks + 10)
            assert made.fired == []
            box.arrives("anna@example.org", "rent, a new one")
            await made.ended(1)


async def test_without_a_mailbox_it_is_said_at_once(fresh_profile: Path, tmp_path: Path) -> None:
    async with waiting(fresh_profile, tmp_path, Postbox()) as made:
        with pytest.raises(InputError, match="no mailbox"):
            await made.save(FROM_ANNA)
        assert await made.scheduler.list() == []


@pytest.mark.parametrize(
    ("mailbox", "error", "said"),
    [
        (Mailbox("main", "imap://127.0.0.1:9", "me", Secret("x")), NoConnection, "cannot be reached"),
        (Mailbox("main", "http://127.0.0.1", "me", Secret("x")), InputError, "no usable mailbox"),
        (Mailbox("main", "imap://127.0.0.1:x", "me", Secret("x")), InputError, "no usable mailbox"),
    ],
)
def test_a_mailbox_that_does_not_answer(mailbox: Mailbox, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        news(mailbox, "")


async def test_a_wrong_password_is_said(fresh_profile: Path) -> None:
    async with postbox() as box:
        with pytest.raises(NoConnection, match="does not let me in"):
            await asyncio.to_thread(news, Mailbox("main", box.url, "me", Secret("wrong")), "")
