"""Fires when mail arrives. Rule: what a mail says never becomes part of a plan; that it came is all that counts."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence

from lam_desktop.connectors.mailbox import Letter, Mailbox, news
from lam_desktop.core.errors import InputError, NoConnection
from lam_desktop.core.plan import Trigger
from lam_desktop.engine.triggers.firing import NotNow
from lam_desktop.engine.triggers.sources import Fire
from lam_desktop.store.schedules import ScheduleRecord, ScheduleStore

log = logging.getLogger(__name__)

_POLL = 60.0  # seconds between two looks into the mailboxes


class LetterWatch:
    """A source of occurrences.

    Args:
        mailboxes: the connected mailboxes with their passwords.
    """

    def __init__(
        self, store: ScheduleStore, mailboxes: Callable[[], Awaitable[Sequence[Mailbox]]], poll: float = _POLL
    ) -> None:
        self._store = store
        self._mailboxes = mailboxes
        self._poll = poll

    async def baseline(self, record: ScheduleRecord) -> None:
        """What has arrived by now is not new. Raises InputError when no mailbox is connected."""
        boxes = await self._mailboxes()
        if not boxes:
            how = "Connect one with its mailbox first: connections add email … --imap imaps://mail.example.org."
            raise InputError("I cannot see when mail arrives: no mailbox is connected.", how)
        for box in boxes:
            with contextlib.suppress(NoConnection):  # then the first look is where it begins
                await self._look(record, box)

    async def watch(self, records: tuple[ScheduleRecord, ...], fire: Fire) -> None:
        """Wait for mail until cancelled."""
        while True:
            for box in await self._mailboxes():
                for record in records:
                    try:
                        await self._round(record, box, fire)
                    except NoConnection as error:
                        log.info("%s", error)
                    except NotNow:
                        continue
            await asyncio.sleep(self._poll)

    async def _round(self, record: ScheduleRecord, box: Mailbox, fire: Fire) -> None:
        found = await asyncio.to_thread(news, box, (await self._store.seen(record.id)).get(box.name, ""))
        wanted = [each for each in found.letters if record.plan.trigger and _fits(each, record.plan.trigger)]
        if wanted:
            validity = found.place.partition(":")[0]
            await fire(record, [f"mail {box.name} {validity}:{each.uid}" for each in wanted], patient=True)
        await self._store.note_seen(record.id, {box.name: found.place})

    async def _look(self, record: ScheduleRecord, box: Mailbox) -> None:
        found = await asyncio.to_thread(news, box, "")
        await self._store.note_seen(record.id, {box.name: found.place})


def _fits(letter: Letter, trigger: Trigger) -> bool:
    wanted = ((trigger.sender, letter.sender), (trigger.subject, letter.subject))
    return all(words is None or words.casefold() in said.casefold() for words, said in wanted)
