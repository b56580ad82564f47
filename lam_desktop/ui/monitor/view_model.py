"""What the monitor shows, put together from the bus: the newest figures, what holds the engine back, steps at work."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QObject, Signal

from lam_desktop.core.events import (
    BackgroundHeld,
    Bus,
    EndpointChanged,
    EndpointState,
    RunCreated,
    ServerAnswered,
    StepProgress,
    StepState,
    StepStateChanged,
    ThrottleChanged,
    UsageSampled,
)
from lam_desktop.core.plan import Plan
from lam_desktop.core.wording import title_of
from lam_desktop.ui.loop import Frames

_WORKING = (StepState.RUNNING, StepState.INTENT, StepState.UNDOING)
_PLANS = 20
_SERVERS = 3  # left alone, that are named at the same time
_SHOWN = 5  # servers whose times are shown
_CALLS = 50  # newest of each server


@dataclass(frozen=True, slots=True)
class StepAtWork:
    """A step that runs now: what it is, how far it is (0 to 1), for how many seconds."""

    title: str
    done: float
    seconds: float


@dataclass(frozen=True, slots=True)
class ServerTimes:
    """A server that was called: how long its newest answer took, and half of them at most; seconds."""

    name: str
    newest: float
    usual: float
    calls: int


class MonitorModel(QObject):
    """Subscribes in its constructor, ends with `close`."""

    sampled = Signal(object)
    held_back = Signal(str)
    steps_changed = Signal(object)
    servers_changed = Signal(object)

    def __init__(self, bus: Bus, most: int) -> None:
        super().__init__()
        self._most = most
        self._throttle = ""
        self._background = ""
        self._resting: dict[str, tuple[float, str]] = {}
        self._plans: dict[str, Plan] = {}
        self._begun: dict[tuple[str, str], float] = {}
        self._done: dict[tuple[str, str], float] = {}
        self._servers: dict[str, deque[float]] = {}
        self._frames = Frames(self._tell_steps)
        self._server_frames = Frames(self._tell_servers)
        self._ends = [
            bus.subscribe(UsageSampled, self._on_usage), bus.subscribe(ThrottleChanged, self._on_throttle),
            bus.subscribe(RunCreated, self._on_created), bus.subscribe(StepStateChanged, self._on_step),
            bus.subscribe(StepProgress, self._on_progress), bus.subscribe(EndpointChanged, self._on_endpoint),
            bus.subscribe(BackgroundHeld, self._on_background), bus.subscribe(ServerAnswered, self._on_answer),
        ]  # fmt: skip

    def close(self) -> None:
        """Stop listening."""
        self._frames.stop()
        self._server_frames.stop()
        for end in self._ends:
            end()

    def _on_usage(self, usage: UsageSampled) -> None:
        self.sampled.emit(usage)
        self._forget_rested()
        if self._begun:
            self._frames.wanted()

    def _on_throttle(self, event: ThrottleChanged) -> None:
        steps = "one step runs" if event.limit == 1 else f"{event.limit} steps run"
        self._throttle = f"{event.reason} So at most {steps} at a time." if event.limit < self._most else ""
        self._tell_what_holds_back()

    def _on_background(self, event: BackgroundHeld) -> None:
        self._background = f"{event.reason} So scheduled work waits." if event.reason else ""
        self._tell_what_holds_back()

    def _on_endpoint(self, event: EndpointChanged) -> None:
        self._resting.pop(event.endpoint, None)
        if event.state is EndpointState.OPEN:
            self._resting[event.endpoint] = time.monotonic() + event.seconds, event.text
        while len(self._resting) > _SERVERS:
            self._resting.pop(next(iter(self._resting)))
        self._tell_what_holds_back()

    def _forget_rested(self) -> None:
        """A server that nobody calls again tells nothing when its rest is over."""
        over = [server for server, (until, _) in self._resting.items() if time.monotonic() >= until]
        for server in over:
            del self._resting[server]
        if over:
            self._tell_what_holds_back()

    def _tell_what_holds_back(self) -> None:
        servers = [text for _, text in self._resting.values()]
        self.held_back.emit(" ".join(filter(None, (self._throttle, self._background, *servers))))

    def _on_answer(self, event: ServerAnswered) -> None:
        if event.ok:
            times = self._servers.pop(event.server, deque(maxlen=_CALLS))
            times.append(event.seconds)
            self._servers[event.server] = times  # the newest stands last
            while len(self._servers) > _SHOWN:
                self._servers.pop(next(iter(self._servers)))
            self._server_frames.wanted()

    def _tell_servers(self) -> None:
        found = [ServerTimes(name, each[-1], median(each), len(each)) for name, each in self._servers.items()]
        self.servers_changed.emit(tuple(reversed(found)))

    def _on_created(self, event: RunCreated) -> None:
        self._plans[event.run] = event.plan
        while len(self._plans) > _PLANS:
            self._plans.pop(next(iter(self._plans)))

    def _on_step(self, event: StepStateChanged) -> None:
        key = (event.run, event.step)
        if event.state in _WORKING:
            self._begun.setdefault(key, time.monotonic())
        else:
            self._begun.pop(key, None)
            self._done.pop(key, None)
        self._frames.wanted()

    def _on_progress(self, event: StepProgress) -> None:
        self._done[event.run, event.step] = event.done
        self._frames.wanted()

    def _tell_steps(self) -> None:
        now = time.monotonic()
        found = tuple(
            StepAtWork(self._title(run, step), self._done.get((run, step), 0.0), now - begun)
            for (run, step), begun in self._begun.items()
        )
        self.steps_changed.emit(found)

    def _title(self, run: str, step: str) -> str:
        plan = self._plans.get(run)
        known = {each.id: each.action for each in plan.steps} if plan else {}
        return title_of(known.get(step, step))
