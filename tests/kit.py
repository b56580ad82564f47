"""A bench for one action: a home in which it is looked at, run as a step of a plan is, and taken back.

bench = ActionBench(home, tmp_path)
result = await bench.run(zip_files, files=[...], archive=Path("a.zip"))
assert bench.answer() == "…"
await bench.undo()

await bench.check_contract(zip_files, files=[...], archive=Path("a.zip"))   # all that every action promises
"""

from __future__ import annotations

import asyncio
import hashlib
import stat
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Action
from lam_desktop.core.changes import Change, ChangeKind, OutwardChange
from lam_desktop.core.context import Clock, DesktopSession, Http, Machine, MachineFigures, Mail, Response
from lam_desktop.core.errors import Cancelled, LamError, NoConnection, NotKnownYet, QuestionNeeded
from lam_desktop.core.plan import Step
from lam_desktop.core.values import encode
from lam_desktop.engine.answers import answer_for
from lam_desktop.engine.binding import Scope, bind
from lam_desktop.engine.context import Outbox, Parts, StepContext
from lam_desktop.engine.lifeline import Lifeline
from lam_desktop.engine.resilience.endpoints import Endpoints
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.operations import Operation
from lam_desktop.system.files.reverting import revert_all
from lam_desktop.system.files.transaction import FileTransaction

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
TRASH = Path(".local", "share", "Trash")
MOST_STOPS = 40

Facts = tuple[Any, ...]


def snapshot_tree(folder: Path, ignore: tuple[Path, ...] = (TRASH,)) -> dict[str, Facts]:
    """Everything below a folder, exactly: kind, permissions, and for files size, time (ns) and SHA-256 of the content.

    The trash is left out unless `ignore` says otherwise: a thing put there and taken out again leaves an empty folder.
    """
    found: dict[str, Facts] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if any(name.is_relative_to(each) or each.is_relative_to(name) for each in ignore):
            continue
        facts = path.lstat()
        mode = stat.S_IMODE(facts.st_mode)
        if path.is_symlink():
            found[name.as_posix()] = ("link", str(path.readlink()))
        elif path.is_dir():
            found[name.as_posix()] = ("folder", mode)
        else:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[name.as_posix()] = ("file", mode, facts.st_size, facts.st_mtime_ns, digest)
    return found


@dataclass(slots=True)
class SetClock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return time.monotonic()

    def move(self, **by: float) -> None:
        """Go forward: `move(days=1)`."""
        self.moment += timedelta(**by)


class HastyClock:
    """A clock on which waiting takes no time: `sleep` puts it forward."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.spent = 0.0
        self._begun = moment

    def now(self) -> datetime:
        return self._begun + timedelta(seconds=self.spent)

    def monotonic(self) -> float:
        return self.spent

    async def sleep(self, seconds: float) -> None:
        self.spent += seconds
        await asyncio.sleep(0)


def hasty_endpoints(clock: HastyClock | None = None, **options: Any) -> Endpoints:
    """Servers to which calls are repeated without waiting for it."""
    clock = clock or HastyClock()
    return Endpoints(clock, sleep=clock.sleep, **options)


class Unplugged:
    """No web, no mail account: both say so as the real ones do."""

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        raise NoConnection(f"{url} cannot be reached.", "Check the connection.")

    def sender(self, account: str | None = None) -> str:
        raise QuestionNeeded("From which account shall I send?", "Connect one first.")

    async def send(self, message: Any, account: str | None = None) -> str:
        raise NoConnection("No mail account is connected.", "Connect one first.")


class QuietDesktop:
    """A desktop that keeps what it was asked to do, for tests to look at."""

    def __init__(self) -> None:
        self.opened: list[Path | str] = []
        self.notes: list[tuple[str, str]] = []
        self.clipboard = ""

    async def open(self, target: Path | str) -> None:
        self.opened.append(target)

    async def read_clipboard(self) -> str:
        return self.clipboard

    async def write_clipboard(self, text: str) -> None:
        self.clipboard = text

    async def notify(self, title: str, text: str) -> None:
        self.notes.append((title, text))


class SteadyMachine:
    """A machine whose figures never change."""

    def figures(self, path: Path) -> MachineFigures:
        return MachineFigures(500 * 10**9, 200 * 10**9, 16 * 10**9, 8 * 10**9, 12.5)


class _StopAt(threading.Event):
    """A stop button that is pressed at the n-th look at it."""

    def __init__(self, look: int) -> None:
        super().__init__()
        self._left = look
        self.pressed = False

    def is_set(self) -> bool:
        self._left -= 1
        self.pressed = self.pressed or self._left <= 0
        return self.pressed


def _anywhere(path: Path, kind: ChangeKind) -> None:
    """A guard that allows every place."""


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of an action for good."""

    action: Action
    result: Any
    arguments: Mapping[str, Any]
    operations: tuple[Operation, ...]
    outward: tuple[OutwardChange, ...]


class ActionBench:
    """Runs actions in `home`. Parts that are not given are quiet stand-ins that reach nothing.

    Args:
        home: the home folder; relative paths in arguments start here.
        tmp: where staged and kept content goes; not inside `home`.
        guard: raises RefusedError for protected places; by default every place is allowed.
    """

    def __init__(
        self, home: Path, tmp: Path, *, http: Http | None = None, mail: Mail | None = None,
        desktop: DesktopSession | None = None, machine: Machine | None = None, clock: Clock | None = None,
        calendar: Path | None = None, guard: Any = _anywhere, endpoints: Endpoints | None = None,
    ) -> None:  # fmt: skip
        self.home = home
        self.desktop: Any = desktop or QuietDesktop()
        self.progress: list[tuple[float, str]] = []
        self._tmp = tmp
        self._guard = guard
        self._runs = 0
        self._last: Ran | None = None
        self._parts = Parts(
            http or Unplugged(), mail or Unplugged(), self.desktop, machine or SteadyMachine(), clock or SetClock(),
            calendar or home / "Calendar.ics", endpoints or hasty_endpoints(),
        )  # fmt: skip

    async def run(self, action: Action, **arguments: Any) -> Any:
        """Do it for good, as one step: the body on staged files, then the changes. Returns the result."""
        files, context = self._context(dry=False)
        try:
            bound = bind(action, arguments, Scope(), files)
            result = await action(context, **bound)
            done = apply_all(files.sealed())
        except LamError:
            files.discard()
            raise
        self._last = Ran(action, result, bound, tuple(done), tuple(context.outbox.sent))
        return result

    async def preview(self, action: Action, **arguments: Any) -> tuple[Change, ...]:
        """What it would do, by a dry run. What only a real run can know ends the list early, as in the program."""
        files, context = self._context(dry=True)
        try:
            await action(context, **bind(action, arguments, Scope(), files))
        except NotKnownYet:
            pass
        finally:
            made = [each.change() for each in files.sealed()]
            files.discard()
        return (*made, *context.outbox.sent)

    async def undo(self) -> list[str]:
        """Take the last run back. Returns a sentence for everything that was left as it is."""
        return revert_all(list(self.last.operations)).said

    @property
    def last(self) -> Ran:
        """The last run."""
        assert self._last is not None, "nothing was run yet"
        return self._last

    def answer(self) -> str:
        """The sentence for the user about the last run."""
        return answer_for(self.last.action, self.last.result, Step("s1", self.last.action.name), self.last.arguments)

    @property
    def sent(self) -> tuple[OutwardChange, ...]:
        """What the last run let out of this computer or showed."""
        return self.last.outward

    async def fails(self, action: Action, error: type[LamError], **arguments: Any) -> LamError:
        """It must fail with this error, say something, and leave everything as it was. Returns the error."""
        before = snapshot_tree(self.home)
        with pytest.raises(error) as caught:
            await self.run(action, **arguments)
        assert len(caught.value.message) > 10, "the error says nothing"
        assert snapshot_tree(self.home) == before, "a failed action left something changed"
        return caught.value

    async def check_contract(self, action: Action, **arguments: Any) -> Any:
        """All that every action promises. Returns the result; afterwards the home is as it was before.

        A look touches nothing; pressing stop at any moment leaves nothing half made; the result can be kept and said;
        undo brings every byte, time and permission back.
        """
        before = snapshot_tree(self.home)
        seen = await self.preview(action, **arguments)
        assert snapshot_tree(self.home) == before, "a look changed something"
        await self._check_stop(action, arguments)
        assert snapshot_tree(self.home) == before, "stopping left something half made"
        result = await self.run(action, **arguments)
        encode(result)
        assert self.answer().strip(), "there is no sentence for the user"
        self._check_seen(action, seen)
        assert await self.undo() == []
        assert snapshot_tree(self.home) == before, "undo did not bring everything back"
        return result

    def _check_seen(self, action: Action, seen: tuple[Change, ...]) -> None:
        """What the look promised about files is what happened, unless the world had to be asked first."""
        done = [_named(each.change()) for each in self.last.operations]
        if "disclose" not in {effect.value for effect in action.card.effects} and not self.sent:
            assert sorted(map(str, map(_named, seen))) == sorted(map(str, done)), "the look and the run differ"

    async def _check_stop(self, action: Action, arguments: Mapping[str, Any]) -> None:
        """Press stop at the first, second, … look at the button; nothing may be let out after it."""
        for look in range(1, MOST_STOPS):
            stop = _StopAt(look)
            files, context = self._context(dry=True, stop=stop)
            try:
                await action(context, **bind(action, arguments, Scope(), files))
            except (Cancelled, NotKnownYet):
                pass
            finally:
                files.discard()
            if not stop.pressed:
                return

    def _context(self, dry: bool, stop: threading.Event | None = None) -> tuple[FileTransaction, StepContext]:
        self._runs += 1
        spare = self._tmp / f"bench-{self._runs}"
        files = FileTransaction(self.home, spare / "staging", spare / "undo", self._guard)
        return files, StepContext(files, self._parts, Outbox(dry), Lifeline(stop or threading.Event()), self._told)

    def _told(self, done: float, note: str) -> None:
        assert 0.0 <= done <= 1.0
        self.progress.append((done, note))


def _named(change: Change) -> Change:
    """A change without what may differ between two runs: sizes (times inside an archive, say) and differences."""
    return change if isinstance(change, OutwardChange) else replace(change, size=-1, diff="")
