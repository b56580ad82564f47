"""Random plans, failures, edits by the person, undo, redo and restarts, beside a model of the home, to the byte.

300 examples in `make test`, 10,000 in `make test-long`.
"""

from __future__ import annotations

import asyncio
import shutil
import stat
import tempfile
from contextlib import AsyncExitStack
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lam_desktop.core.errors import LamError
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from tests import workbench as benches
from tests.machine.model import FOLDER, Bin, Change, Create, Done, Make, Move, Refused, Replace, Thing, Tree, above
from tests.workbench import Workbench, workbench

benches.load_actions = lru_cache(benches.load_actions)

MEMORY = "/dev/shm"  # what is tried here is not how slow a disk is
NUMBER = some.integers(0, 11)
KINDS = some.sampled_from("write append move copy bin make".split())
STEPS = some.lists(some.tuples(KINDS, NUMBER, NUMBER), min_size=1, max_size=4)
EDITS = some.sampled_from("write change remove rename".split())


class HomeMachine(RuleBasedStateMachine):
    """One home, one engine, one person who meddles."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-", dir=MEMORY if Path(MEMORY).is_dir() else None))
        self.home = self.folder / "home"
        self.home.mkdir()
        self.loop = asyncio.Runner()
        self.tree: Tree = {}
        self.runs: list[Done] = []
        self.words = 0
        self._open()

    def teardown(self) -> None:
        self.loop.run(self.stack.aclose())
        self.loop.close()
        shutil.rmtree(self.folder)

    def _open(self) -> None:
        async def opened() -> tuple[AsyncExitStack, Workbench]:
            stack = AsyncExitStack()
            return stack, await stack.enter_async_context(workbench(self.home, self.folder / "state"))

        self.stack, self.bench = self.loop.run(opened())

    # what happens

    @initialize()
    def furnish(self) -> None:
        """Some folders and files to begin with."""
        for name in ("Documents", "Documents/Old", "Downloads"):
            self.tree[name] = FOLDER
            (self.home / name).mkdir()
        for name in ("Documents/a.txt", "Documents/Old/b.txt", "Downloads/c.txt"):
            self._put(name, self._word())

    @rule(steps=STEPS, fails=some.booleans())
    def run(self, steps: list[tuple[str, int, int]], fails: bool) -> None:
        """A plan is carried out; when its last step fails, nothing of it remains."""
        tree, changes, plan = dict(self.tree), [], []
        for kind, one, other in steps:
            made, action, args = self._step(tree, kind, one, other)
            for change in made:
                change.apply(tree)
            changes.append(made)
            plan.append(self._planned(plan, action, args))
        if fails:
            plan.append(self._planned(plan, "fail", {}))
        report = self.loop.run(self.bench.run(Plan("some chore", tuple(plan))))
        assert report.state is (RunState.FAILED if fails else RunState.SUCCEEDED), report.error
        if not fails:
            self.tree = tree
            self.runs.append(Done(report.run, changes, [True] * len(changes)))

    @precondition(lambda self: self.runs)
    @rule(which=NUMBER, only=some.none() | some.sets(NUMBER, max_size=3))
    def undo(self, which: int, only: set[int] | None) -> None:
        """A run is taken back, wholly or some steps of it."""
        done = self.runs[which % len(self.runs)]
        chosen = list(range(len(done.steps))) if only is None else [each % len(done.steps) for each in only]
        if not any(done.stands) and not done.left:
            chosen = []
        clean = done.undo(self.tree, chosen)
        names = None if only is None else [f"s{each}" for each in chosen]
        report = self.loop.run(self.bench.runner.undo(done.run, names))
        assert bool(report.left) is not clean, report.left

    @precondition(lambda self: self.runs)
    @rule(which=NUMBER)
    def redo(self, which: int) -> None:
        """What was taken back is done again, or, when that cannot be, nothing changes."""
        number = which % len(self.runs)
        if all(self.runs[number].stands):
            return
        tree, done = deepcopy((self.tree, self.runs[number]), dict(self._things()))
        try:
            done.redo(tree)
            can = True
        except Refused:
            can = False
        if can:
            self.loop.run(self.bench.runner.redo(done.run))
            self.tree, self.runs[number] = tree, done
            return
        with pytest.raises(LamError):
            self.loop.run(self.bench.runner.redo(done.run))

    @rule(kind=EDITS, one=NUMBER, other=NUMBER)
    def edit(self, kind: str, one: int, other: int) -> None:
        """The person does something by hand."""
        files = self._files(self.tree)
        if kind == "write" or not files:
            return self._put(self._fresh(self.tree, one), self._word())
        name = files[one % len(files)]
        if kind == "change":
            self._put(name, self._word())
        elif kind == "remove":
            (self.home / name).unlink()
            del self.tree[name]
        else:
            new = self._fresh(self.tree, other)
            (self.home / name).rename(self.home / new)
            self.tree[new] = self.tree.pop(name)
        return None

    @rule()
    def restart(self) -> None:
        """The program is closed and opened."""
        self.loop.run(self.stack.aclose())
        self._open()
        assert self.loop.run(self.bench.runner.recover()) == []

    # what must hold

    @invariant()
    def home_is_as_the_model(self) -> None:
        """Names, bytes, times and permissions."""
        found = {path.relative_to(self.home).as_posix(): path for path in self.home.rglob("*")}
        found = {name: path for name, path in found.items() if not name.startswith(".local")}
        assert sorted(found) == sorted(self.tree)
        for name, thing in self.tree.items():
            if thing is FOLDER:
                assert found[name].is_dir()
                continue
            about = found[name].lstat()
            facts = about.st_mtime_ns, stat.S_IMODE(about.st_mode)
            thing.facts = thing.facts or facts
            assert (found[name].read_bytes(), facts) == (thing.content, thing.facts), name

    # making things up

    def _things(self) -> dict[int, Thing]:
        """All things there are, so that a copy of the model is about the same things."""
        changes = [change for done in self.runs for made in done.steps for change in made]
        held = [getattr(change, name, FOLDER) for change in changes for name in ("new", "old", "thing")]
        return {id(thing): thing for thing in (FOLDER, *self.tree.values(), *held)}

    def _word(self) -> bytes:
        self.words += 1
        return f"word {self.words}\n".encode()

    def _put(self, name: str, content: bytes) -> None:
        (self.home / name).write_bytes(content)
        self.tree[name] = Thing(content)

    @staticmethod
    def _files(tree: Tree) -> list[str]:
        return sorted(name for name, thing in tree.items() if thing is not FOLDER)

    def _fresh(self, tree: Tree, number: int) -> str:
        self.words += 1
        folders = sorted(name for name, thing in tree.items() if thing is FOLDER)
        return f"{folders[number % len(folders)]}/new {self.words}.txt"

    @staticmethod
    def _planned(before: list[Step], action: str, args: dict[str, Any]) -> Step:
        return Step(f"s{len(before)}", action, args, tuple(step.id for step in before[-1:]))

    def _step(self, tree: Tree, kind: str, one: int, other: int) -> tuple[list[Change], str, dict[str, Any]]:
        """A step of a kind: the changes it comes to, the action and its arguments."""
        self.words += 1
        files = self._files(tree)
        target = self._fresh(tree, other) if other % 3 else f"Fresh {other}/deep/new {self.words}-{one}.txt"
        folders: list[Change] = [
            Make(name) for name in (above(above(target)), above(target)) if name and name not in tree
        ]
        if kind == "make":
            return [Make(f"Made {self.words}")], "make_folder", {"folder": self.home / f"Made {self.words}"}
        if kind == "write" or not files:
            word = self._word()
            args = {"text": word.decode().strip(), "save_as": self.home / target}
            return [*folders, Create(target, Thing(word))], "write_text", args
        name = files[one % len(files)]
        thing = tree[name]
        if kind == "append":
            word = self._word()
            new = Thing(thing.content + word)
            return [Replace(name, thing, new)], "append_text", {"text": word.decode().strip(), "file": self.home / name}
        if kind == "bin":
            return [Bin(name, thing)], "delete_files", {"files": [self.home / name]}
        args = {"file": self.home / name, "save_as": self.home / target}
        if kind == "move":
            return [*folders, Move(target, name, thing)], "move_file_as", args
        return [*folders, Create(target, Thing(thing.content))], "copy_file_as", args


class TestOne(HomeMachine.TestCase):
    """Half of the examples, for one processor."""


class TestTwo(HomeMachine.TestCase):
    """The other half."""


LONG = settings.default.max_examples > 300
HALF = settings.default.max_examples // 2 if LONG else 150
pytestmark = pytest.mark.timeout(0 if LONG else 240)
LAZY = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
TestOne.settings = TestTwo.settings = settings(
    max_examples=HALF, stateful_step_count=8, deadline=None, suppress_health_check=LAZY
)
