"""Everything that can happen, as frozen records, and the bus that tells them. Rule: write first, then tell."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from lam_desktop.core.changes import Preview
from lam_desktop.core.plan import Plan

log = logging.getLogger(__name__)


class StepState(Enum):
    """States of a step; transitions are checked in the engine, in one place."""

    PLANNED = "planned"
    RUNNING = "running"  # preparing: nothing has happened yet
    INTENT = "intent"  # the intent is durable, the effect under way
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    UNDOING = "undoing"
    UNDONE = "undone"
    UNDO_FAILED = "undo_failed"

    __hash__ = object.__hash__  # each member is one object; the hash of Enum is written in Python, and slow


class RunState(Enum):
    """States of a run."""

    WAITING = "waiting"  # planned, not approved
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"  # and rolled back
    CANCELLED = "cancelled"  # and rolled back
    NEEDS_DECISION = "needs_decision"  # an unknown outcome or a failed undo: the user decides
    UNDONE = "undone"
    PARTLY_UNDONE = "partly_undone"


class EndpointState(Enum):
    """States of a circuit breaker."""

    CLOSED = "closed"  # calls pass
    OPEN = "open"  # the server is left alone: calls wait if it is for a moment only, else they fail at once
    HALF_OPEN = "half_open"  # a few calls try it out


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened. `run` is the run it belongs to, or empty."""

    run: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCreated(Event):
    """A plan was written down as a run, or changed."""

    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewReady(Event):
    """A dry run told what would happen."""

    previews: tuple[Preview, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStateChanged(Event):
    """A run came into another state."""

    state: RunState
    answer: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStateChanged(Event):
    """A step came into another state."""

    step: str
    state: StepState
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProgress(Event):
    """Not journaled; may come often."""

    step: str
    done: float
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTraced(Event):
    """Something worth knowing about a step that changes no state: a retry, a wait. `text` is a sentence."""

    step: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalNeeded(Event):
    """A step that is about to begin needs a yes; the run waits for it."""

    step: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPaused(Event):
    """A run rests, or goes on."""

    paused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrottleChanged(Event):
    """The engine lets fewer or more steps run at once, and says why."""

    limit: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackgroundHeld(Event):
    """Work that nobody waits for yields to what `reason` says, or (empty) may begin again."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointChanged(Event):
    """A server is left alone, tried out, or called again as usual. `text` is a sentence that says why.

    `endpoint` is host:port, or mail:ADDRESS; `seconds`: how long it stays so, 0 when nobody can know.
    """

    endpoint: str
    state: EndpointState
    text: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAnswered(Event):
    """One call came to its end after so many seconds. `ok`: it was answered well. `server`: as people know it."""

    server: str
    seconds: float
    ok: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageSampled(Event):
    """The machine and this program, now. Shares in per cent, sizes in bytes, rates in bytes/s, lag in seconds.

    `battery`: charge while the computer runs on it, else None. `full_screen`: another program fills the screen.
    """

    at: datetime
    cpu: float
    memory: float
    disk_read: float
    disk_write: float
    net_received: float
    net_sent: float
    own_cpu: float
    own_memory: int
    loop_lag: float
    battery: float | None = None
    full_screen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFired(Event):
    """A schedule was due."""

    schedule: str
    outcome: str  # ran, late, skipped, missed, duplicate-suppressed


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRaised(Event):
    """Something the user should know that belongs to no run, such as: secrets are kept for this session only."""

    title: str
    text: str
    details: dict[str, Any] = field(default_factory=dict)


E = TypeVar("E", bound=Event)


class Bus:
    """Synchronous publish and subscribe by event type, on the thread that made it."""

    def __init__(self) -> None:
        self._handlers: dict[type[Event], list[Callable[[Any], None]]] = {}
        self._of: dict[type[Event], tuple[Callable[[Any], None], ...]] = {}  # with those of the types above it
        self._thread = threading.get_ident()

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Call `handler` for events of that type and its subtypes; returns the function that ends it."""
        self._handlers.setdefault(kind, []).append(handler)
        self._of.clear()

        def end() -> None:
            if handler in self._handlers.get(kind, []):
                self._handlers[kind].remove(handler)
                self._of.clear()

        return end

    def publish(self, event: Event) -> None:
        """Tell all subscribers. One that raises is logged as a bug and does not stop the others."""
        if threading.get_ident() != self._thread:
            raise RuntimeError("events are published on the loop's thread only")
        kind = type(event)
        handlers = self._of.get(kind)
        if handlers is None:
            handlers = self._of[kind] = tuple(each for base in kind.__mro__ for each in self._handlers.get(base, ()))
        for handler in handlers:
            try:
                handler(event)
            except Exception:
                log.exception("a subscriber failed on %s", kind.__name__)
