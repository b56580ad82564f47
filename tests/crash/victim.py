"""What a victim does: opens the whole program as a start does, and gives it one order. Runs in a process of its own."""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from lam_desktop import app
from lam_desktop.core.errors import LamError, StateError
from lam_desktop.core.events import ApprovalNeeded
from lam_desktop.core.plan import Plan
from lam_desktop.planning.planner import Planner
from lam_desktop.store.preferences import Connection
from lam_desktop.system.paths import Profile
from tests.crash.actions import ACTIONS
from tests.crash.points import Moment, Points
from tests.crash.power import Disk
from tests.kit import QuietDesktop


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do: open (which recovers), run, stop, undo, redo, go_on.

    `happened` answers what is unknown, by step, before `go_on` or `undo`. `at`: where the victim dies (`power`: by a
    power cut), or, when it is to `stop`, where stop is pressed; `then`: what happens there instead. `change` breaks
    something in the victim before it begins.
    """

    verb: str
    plan: Plan | None = None
    run: str = ""
    happened: Mapping[str, bool] = field(default_factory=dict)
    at: Moment | None = None
    change: Callable[[], None] | None = None
    then: Callable[[], None] | None = None
    points: bool = True
    power: bool = False


_HANGS = 75.0  # seconds


class NoModel:
    """No sentence encoder."""

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        raise StateError("There is no model here.")


def load_all() -> None:
    """Load all actions, those of the tests, and a planner, once for all victims: plans are given to them."""
    known = tuple({each.name: each for each in (*app.load_actions(app.actions), *ACTIONS)}.values())
    mind = SimpleNamespace(planner=Planner(app.Catalogue(known).cards, NoModel()))
    app.load_actions = lambda package: known
    app.Mind = lambda *_: mind  # type: ignore[assignment,misc]


def make_state(folder: Path, mail: int, resume: bool) -> None:
    """Make a state folder with a mail account."""

    async def go() -> None:
        async with app.open_services(Profile(folder, folder), QuietDesktop(), NoModel()) as services:
            account = {"address": "me@example.com", "smtp": f"smtp://127.0.0.1:{mail}"}
            await services.preferences.connect(Connection("me", "email", account))
            await services.save_settings(replace(services.settings, resume_after_crash=resume))

    asyncio.run(go())


def live(profile: Profile, order: Order, result: Path) -> None:
    """Do what was ordered and write down what came of it."""
    if order.change is not None:
        order.change()
    if order.power:
        points = Points(order.at, _power_cut((profile.home, profile.state), cut_note(result)))
    else:
        points = Points(None if order.verb == "stop" else order.at, order.then)
    if order.points:
        points.install()
    told = asyncio.run(_obey(profile, order, points))
    result.write_text(json.dumps({**told, "seen": points.seen}))


def cut_note(result: Path) -> Path:
    """Where it is said that a power cut is through."""
    return result.with_suffix(".cut")


def _power_cut(roots: tuple[Path, ...], said: Path) -> Callable[[], None]:
    disk = Disk(roots)
    disk.install()

    return lambda: disk.cut(said)


async def _obey(profile: Profile, order: Order, points: Points) -> dict[str, Any]:
    begun = time.perf_counter()
    told: dict[str, Any] = {}
    asyncio.get_running_loop().call_later(_HANGS, _say_where)
    try:
        async with app.open_services(profile, QuietDesktop(), NoModel()) as services:
            told["opened"] = time.perf_counter() - begun
            told["notices"] = [each.text for each in services.notices]
            answer = services.runner.answer
            services.bus.subscribe(ApprovalNeeded, lambda event: answer(event.run, event.step, True))
            await _do(services, order, told)
    except LamError as error:
        told["error"] = str(error)
    return told


def _say_where() -> None:
    """For a victim that hangs: what each task waits for, from the outermost await to the innermost."""
    for task in asyncio.all_tasks():
        print(task.get_name(), *_awaits(task.get_coro()), sep="\n    ", file=sys.stderr)
    faulthandler.dump_traceback(all_threads=True)


def _awaits(waiting: Any) -> Iterator[str]:
    """The chain of awaits; a task's own stack ends with the first that is not a plain frame."""
    while waiting is not None:
        kinds = ("cr_frame", "cr_await"), ("gi_frame", "gi_yieldfrom"), ("ag_frame", "ag_await")
        names = next((names for names in kinds if hasattr(waiting, names[0])), None)
        if names is None:  # a future, or what wraps one
            yield repr(waiting)
            return
        frame, waiting = (getattr(waiting, name) for name in names)
        if frame is not None:
            yield f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_qualname} {frame.f_locals}"


async def _do(services: app.Services, order: Order, told: dict[str, Any]) -> None:
    runner = services.runner
    for step, happened in order.happened.items():
        await runner.decide(order.run, step, happened)
    if order.verb in ("run", "stop"):
        assert order.plan is not None
        run = await runner.draft(order.plan)
        card = await runner.card(run)
        if order.verb == "stop":
            loop = asyncio.get_running_loop()
            stopping = Points(order.at, lambda: loop.call_soon_threadsafe(runner.stop, run) and None)
            stopping.install()
        report = await runner.start(run, card.fingerprint)
        told["state"], told["error"] = report.state.value, report.error
    elif order.verb == "undo":
        undone = await runner.undo(order.run)
        told["state"], told["left"] = undone.state.value, undone.left
    elif order.verb == "redo":
        told["state"] = (await runner.redo(order.run)).state.value
    elif order.verb == "go_on":
        report = await runner.go_on(order.run)
        told["state"], told["error"] = report.state.value, report.error


def environment(profile: Profile) -> None:
    """What the environment of a victim says."""
    os.environ.update(HOME=str(profile.home), LAM_DESKTOP_HOME=str(profile.state), TZ="UTC")
    for name in [name for name in os.environ if name.startswith("XDG_") and name.endswith("_HOME")]:
        del os.environ[name]
