"""Decisions and permissions as rows; read anew when a run ends or a permission is taken back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from lam_desktop.app import Services
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import RunStateChanged, ScheduleFired
from lam_desktop.core.wording import LOCAL_SERVER, title_of, verdict_text
from lam_desktop.decision.cards import visible
from lam_desktop.engine.schedules import Permission
from lam_desktop.store.trace import Judged
from lam_desktop.ui.history.view_model import Row, when_text
from lam_desktop.ui.loop import Frames, Tasks

_MOST = 200
_ROLES = {"allow": "dim", "allow with undo": "good", "ask": "warn", "deny": "bad"}


class RightsModel(QObject):
    """Subscribes in its constructor, ends with `close`."""

    decisions_changed = Signal(object)
    permissions_changed = Signal(object)
    told = Signal(str)

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._frames = Frames(self.reload)
        bus = services.bus
        self._ends = [
            bus.subscribe(RunStateChanged, lambda _: self._frames.wanted()),
            bus.subscribe(ScheduleFired, lambda _: self._frames.wanted()),
        ]

    def close(self) -> None:
        """Stop listening."""
        self._frames.stop()
        for end in self._ends:
            end()

    def reload(self) -> None:
        """Read both anew."""
        self._tasks.spawn(self._load())

    def revoke(self, id_: str) -> None:
        """From now on this schedule asks first, or this server is not gone to."""
        self._tasks.spawn(self._revoke(id_))

    async def _revoke(self, id_: str) -> None:
        try:
            if await self._services.local_servers.revoke(id_):
                self.told.emit("From now on I do not go there any more.")
            else:
                await self._services.schedules.revoke(id_)
                self.told.emit("From now on it waits for your answer before it does that.")
        except LamError as error:  # removed meanwhile
            self.told.emit(str(error))
        await self._load()

    async def _load(self) -> None:
        now = self._services.clock.now()
        decisions = await self._services.trace.decisions(_MOST)
        permissions = await self._services.schedules.permissions()
        self.decisions_changed.emit([_decision_row(each, now) for each in decisions])
        hosts = sorted(await self._services.local_servers.allowed())
        self.permissions_changed.emit([*map(_permission_row, permissions), *map(_server_row, hosts)])


def why(judged: Judged) -> str:
    """Verdict, reasons and what the person said, in sentences."""
    return visible(verdict_text(judged.verdict, judged.reasons, judged.yes))


def _decision_row(judged: Judged, now: datetime) -> Row:
    title = f"{title_of(judged.action)} · {visible(judged.request)}"
    note = f"{when_text(judged.at, now)} · {why(judged)}"
    return Row(f"{judged.run} {judged.step}", title, note, _ROLES.get(judged.verdict, "dim"))


def _permission_row(permission: Permission) -> Row:
    may = visible("; ".join(permission.lines))
    return Row(permission.schedule, visible(permission.request), may, "warn", frozenset({"revoke"}))


def _server_row(host: str) -> Row:
    return Row(host, visible(host), LOCAL_SERVER, "warn", frozenset({"revoke"}))
