"""Schedules as rows, and all about the chosen one; read anew whenever one has fired or was changed."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.connectors.webhooks import address
from lam_desktop.core.errors import ChangedMeanwhile, LamError
from lam_desktop.core.events import ScheduleFired
from lam_desktop.core.wording import occurrence_text, trigger_text
from lam_desktop.decision.cards import visible
from lam_desktop.engine.schedules import Schedule
from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.store.schedules import Entry, Outcome
from lam_desktop.ui.history.view_model import Row, when_text
from lam_desktop.ui.loop import Frames, Tasks

_MOST = 50
_TIMED = ("once", "repeat")
OUTCOMES = {
    Outcome.DUE: ("running", "accent"), Outcome.WAITING: ("waits for your answer", "warn"),
    Outcome.RAN: ("ran", "good"), Outcome.LATE: ("ran late", "good"), Outcome.SKIPPED: ("left out", "dim"),
    Outcome.MISSED: ("missed", "bad"), Outcome.SUPPRESSED: ("came twice, ran once", "dim"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Details:
    """All about one schedule. `question`: why it waits for an answer, `lines` what it would do, `card` the fingerprint
    of exactly that; else empty.
    """

    id: str
    request: str
    when: str
    address: str
    missed: Missed
    timed: bool = True
    entries: tuple[Row, ...] = ()
    question: str = ""
    lines: tuple[str, ...] = ()
    card: str = ""


class SchedulesModel(QObject):
    """Subscribes in its constructor, ends with `close`."""

    rows_changed = Signal(object)
    details_changed = Signal(object)
    told = Signal(str)

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._chosen = ""
        self._frames = Frames(self.reload)
        self._end = services.bus.subscribe(ScheduleFired, lambda _: self._frames.wanted())

    def close(self) -> None:
        """Stop listening."""
        self._frames.stop()
        self._end()

    def reload(self) -> None:
        """Read everything anew."""
        self._tasks.spawn(self._load())

    def choose(self, schedule: str) -> None:
        """Show all about this one; none for an empty id."""
        self._chosen = schedule
        self._tasks.spawn(self._load_details())

    def run_now(self, schedule: str) -> None:
        """Run one besides its times."""
        self._do(self._services.schedules.run_now(schedule))

    def switch(self, schedule: str, on: bool) -> None:
        """Let one rest, or go on."""
        self._do(self._services.schedules.enable(schedule, on))

    def remove(self, schedule: str) -> None:
        """Forget one."""
        self._do(self._services.schedules.remove(schedule))

    def after_missed(self, policy: Missed) -> None:
        """What to do with what is due while the computer is off."""
        if self._chosen:
            self._do(self._services.schedules.after_missed(self._chosen, policy))

    def answer(self, card: str, yes: bool) -> None:
        """Let what waits run, or leave it out. A yes is for the card of that fingerprint and no other."""
        self._do(self._answer(self._chosen, card, yes))

    async def _answer(self, schedule: str, card: str, yes: bool) -> None:
        waiting = await self._services.schedules.waiting(schedule)
        if waiting is None:
            return
        if yes and waiting.card.fingerprint != card:
            raise ChangedMeanwhile("Something changed since this was shown, so it was not done.", "Look at it again.")
        await self._services.schedules.answer(schedule, waiting, yes)

    def _do(self, work: Awaitable[object]) -> None:
        self._tasks.spawn(self._done(work))

    async def _done(self, work: Awaitable[object]) -> None:
        """Do it, say what went wrong, show how things are now."""
        try:
            await work
            self.told.emit("")
        except LamError as error:
            self.told.emit(str(error))
        await self._load()

    async def _load(self) -> None:
        now = self._services.clock.now()
        found = await self._services.schedules.list()
        if self._chosen not in {each.id for each in found}:
            self._chosen = ""
        self.rows_changed.emit([_row(each, now) for each in found])
        await self._load_details()

    async def _load_details(self) -> None:
        schedules, chosen = self._services.schedules, self._chosen
        if not chosen:
            self.details_changed.emit(None)
            return
        try:
            schedule, waiting = await schedules.get(chosen), await schedules.waiting(chosen)
        except LamError as error:  # removed meanwhile, or what waits cannot be done as things are
            self.told.emit(str(error))
            return
        now = self._services.clock.now()
        where = address(await self._services.calls.port(), schedule.token) if schedule.token else ""
        entries = tuple(_entry_row(each, now) for each in await schedules.ledger(chosen, _MOST))
        question, lines = (waiting.entry.note, waiting.card.lines) if waiting else ("", ())
        card = waiting.card.fingerprint if waiting else ""
        if chosen == self._chosen:
            self.details_changed.emit(Details(
                chosen, visible(schedule.request), schedule.problem or trigger_text(schedule.trigger), where,
                Missed(schedule.missed), schedule.trigger.kind in _TIMED, entries, visible(question),
                tuple(map(visible, lines)), card,
            ))  # fmt: skip


def state_of(schedule: Schedule, now: datetime) -> tuple[str, str]:
    """How a schedule stands, in a few words, and the colour of its mark."""
    if schedule.problem:
        return "cannot be read", "bad"
    if schedule.waits:
        return "waits for your answer", "warn"
    if not schedule.enabled:
        return "paused", "dim"
    if schedule.next_run is not None:
        return f"next {when_text(schedule.next_run, now)}", "accent"
    return ("over", "dim") if schedule.trigger.kind in _TIMED else ("watching", "accent")


def _row(schedule: Schedule, now: datetime) -> Row:
    words, role = state_of(schedule, now)
    can = {"remove"} | ({"pause"} if schedule.enabled else {"resume"})
    can |= set() if schedule.problem or schedule.waits else {"run"}
    last = f" · last {OUTCOMES[schedule.last.outcome][0]}" if schedule.last and not schedule.waits else ""
    return Row(schedule.id, visible(schedule.title), f"{words}{last}", role, frozenset(can))


def _entry_row(entry: Entry, now: datetime) -> Row:
    words, role = OUTCOMES[entry.outcome]
    many = f" ({entry.count} times)" if entry.count > 1 else ""
    due = visible(occurrence_text(entry.occurrence))
    note = visible(entry.note.splitlines()[0]) if entry.note else when_text(entry.at, now)
    return Row(f"{entry.schedule} {entry.occurrence}", f"{due}: {words}{many}", note, role)
