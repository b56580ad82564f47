"""The execution log: what the engine did, one JSON object a line, for whoever looks into it later.

It holds states, names of actions and reasons, never contents: no argument, no result, no answer. Texts are redacted.
Lines are gathered and written by a thread, so that a run does not wait for them; the journal is what must be durable.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from lam_desktop.core.context import Clock
from lam_desktop.core.events import (
    ApprovalNeeded,
    BackgroundHeld,
    Bus,
    EndpointChanged,
    Event,
    NoticeRaised,
    RunCreated,
    RunPaused,
    RunStateChanged,
    ScheduleFired,
    StepState,
    StepStateChanged,
    StepTraced,
    ThrottleChanged,
)
from lam_desktop.core.redaction import redacted
from lam_desktop.system.rotating import RotatingLines

_GATHER = 0.25  # seconds
_MOST = 20_000  # lines that may wait; more come only when the disk does not take them
_TELLING: dict[type[Event], Callable[[Any], dict[str, Any]]] = {
    RunCreated: lambda event: {"steps": {step.id: step.action for step in event.plan.steps[:200]}},
    RunStateChanged: lambda event: {"state": event.state.value, "error": event.error},
    StepStateChanged: lambda event: {
        "step": event.step, "state": event.state.value,
        "error": event.message if event.state in (StepState.FAILED, StepState.UNDO_FAILED) else "",
    },
    StepTraced: lambda event: {"step": event.step, "kind": event.kind, "text": event.text},
    ApprovalNeeded: lambda event: {"step": event.step, "text": " ".join(event.reasons)},
    RunPaused: lambda event: {"paused": event.paused},
    ThrottleChanged: lambda event: {"limit": event.limit, "text": event.reason},
    BackgroundHeld: lambda event: {"text": event.reason},
    EndpointChanged: lambda event: {"endpoint": event.endpoint, "state": event.state.value, "text": event.text},
    ScheduleFired: lambda event: {"schedule": event.schedule, "outcome": event.outcome},
    NoticeRaised: lambda event: {"title": event.title, "text": event.text},
}  # fmt: skip


class ExecutionLog:
    """Listens from its making until `close`."""

    def __init__(self, bus: Bus, clock: Clock, lines: RotatingLines) -> None:
        self._clock = clock
        self._lines = lines
        self._waiting: list[tuple[Any, Event]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._writing: asyncio.Future[None] | None = None
        self._ends: list[Callable[[], None]] = [bus.subscribe(kind, self._note) for kind in _TELLING]

    def _note(self, event: Event) -> None:
        if len(self._waiting) < _MOST:
            self._waiting.append((self._clock.now(), event))
        if self._timer is None and self._writing is None:
            self._timer = asyncio.get_running_loop().call_later(_GATHER, self._write)

    def _write(self) -> None:
        """Hand over what has gathered; what comes meanwhile goes with the next."""
        self._timer = None
        batch, self._waiting = self._waiting, []
        self._writing = asyncio.get_running_loop().run_in_executor(None, self._append, batch)
        self._writing.add_done_callback(self._written)

    def _written(self, _: asyncio.Future[None]) -> None:
        self._writing = None
        if self._waiting and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_GATHER, self._write)

    def _append(self, batch: list[tuple[Any, Event]]) -> None:
        self._lines.append(_line(at, event) for at, event in batch)

    async def close(self) -> None:
        """Stop listening and write the rest."""
        for end in self._ends:
            end()
        if self._writing is not None:
            await asyncio.wait((self._writing,))
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch, self._waiting = self._waiting, []
        if batch:
            self._append(batch)


def _line(at: Any, event: Event) -> str:
    facts = {"at": at.isoformat(), "event": type(event).__name__, "run": event.run, **_TELLING[type(event)](event)}
    said = {name: redacted(value) if isinstance(value, str) else value for name, value in facts.items()}
    return json.dumps({name: value for name, value in said.items() if value != ""}, ensure_ascii=False)
