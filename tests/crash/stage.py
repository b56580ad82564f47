"""Where a trial plays: a fresh home and state, victims that are forked, watched and killed, and the books after."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from lam_desktop.system.paths import Profile
from tests.crash import invariants
from tests.crash.chores import Chore, make_chore
from tests.crash.victim import Order, cut_note, environment, live, load_all, make_state
from tests.crash.world import Facts, facts, make_home

LONGEST = 90.0  # seconds a victim may take, more than a call to a server may; what takes longer hangs
SLOWEST_RECOVERY = 2.0


@dataclass(slots=True)
class Theatre:
    """What all trials of one worker share: the servers, the state folders to begin with, and what was seen.

    `pools`: the moments known of each kind of order, and how often each came at most.
    """

    folder: Path
    web: str
    ledger: Path
    pools: dict[str, Counter[str]] = field(default_factory=dict)

    def state_to_begin_with(self, resume: bool) -> Path:
        return self.folder / ("resuming" if resume else "asking")

    def learn(self, verb: str, seen: dict[str, int]) -> None:
        """Remember moments of a kind of order."""
        pool = self.pools.setdefault(verb, Counter())
        for name, count in seen.items():
            pool[name] = max(pool[name], count)


@contextmanager
def theatre(folder: Path) -> Iterator[Theatre]:
    """Open a theatre: its servers run in a process of their own."""
    ledger = folder / "ledger.jsonl"
    ledger.touch()
    command = [sys.executable, "-m", "tests.crash.peers", str(ledger)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as peers:
        assert peers.stdout is not None and peers.stdin is not None
        web, mail = peers.stdout.readline().split()
        try:
            made = Theatre(folder, f"http://127.0.0.1:{web}", ledger)
            environment(Profile(folder, folder))
            load_all()
            for resume in (False, True):
                make_state(made.state_to_begin_with(resume), int(mail), resume)
            yield made
        finally:
            peers.stdin.close()


@dataclass(slots=True)
class Died:
    """How a victim ended: killed, hung, or with something to tell."""

    killed: bool
    told: dict[str, Any]
    hung: bool = False
    crashed: str = ""


@dataclass(slots=True)
class Stage:
    """One home, one state folder, one chore."""

    theatre: Theatre
    name: str
    folder: Path
    chore: Chore
    first: dict[str, Facts]
    log: list[str] = field(default_factory=list)
    _acts: int = 0

    @property
    def profile(self) -> Profile:
        return Profile(self.folder / "home", self.folder / "state")

    @property
    def notes(self) -> Path:
        """What victims say; never on the disk they play with."""
        return self.theatre.folder / f"{self.name}-notes"

    def act(self, order: Order, kill_after: float | None = None) -> Died:
        """Let a victim act; with `kill_after` it is killed from outside after so many seconds."""
        result = self.notes / f"told-{self._acts}.json"
        self._acts += 1
        died = watch(self.begin(order, result), result, kill_after)
        if order.power and died.killed:
            died.crashed = _wait_for(cut_note(result))
        how = "killed" if died.killed else "hung" if died.hung else died.crashed or died.told.get("state", "ended")
        self.log.append(f"{order.verb}{'' if order.at is None else f' at {order.at[0]} ({order.at[1]})'}: {how}")
        return died

    def begin(self, order: Order, result: Path) -> int:
        """Fork a victim; returns its process id."""
        child = os.fork()
        if child:
            return child
        try:  # from here on the victim
            said = os.open(self.notes / "said.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.dup2(said, 1)
            os.dup2(said, 2)
            environment(self.profile)
            live(self.profile, order, result)
            os._exit(0)
        except BaseException:
            import traceback

            traceback.print_exc()
            sys.stderr.flush()
            os._exit(3)

    def idle(self) -> None:
        """Wait until the servers have nothing under way."""
        with urlopen(f"{self.theatre.web}/idle", timeout=LONGEST) as answer:
            answer.read()

    def books(self) -> invariants.Books:
        return invariants.read_books(self.profile.state / "lam.sqlite")

    def got(self) -> Counter[str]:
        return invariants.read_ledger(self.theatre.ledger, self.name)

    def violations(self) -> list[str]:
        """Everything that does not hold now."""
        self.idle()
        found = invariants.violations(self.profile.home, self.books(), self.chore, self.first, self.got())
        return found + invariants.key_faults(self.theatre.ledger, self.name)

    def happened(self) -> dict[str, bool]:
        """The truth about what is unknown, from the servers' own log. Of a for-each one item is unknown."""
        self.idle()
        got, books = self.got(), self.books()
        unknown = {step: books.begun.get(step, 0) for step in invariants.unknown_steps(books)}
        return {step: got[self.chore.part(step).sends[item]] > 0 for step, item in unknown.items()}


def _wait_for(note: Path) -> str:
    """Wait until a power cut is through; returns what went wrong in it."""
    deadline = time.monotonic() + LONGEST
    while not note.exists():
        if time.monotonic() > deadline:
            return "the power cut does not come to its end"
        time.sleep(0.001)
    return note.read_text()


def watch(child: int, result: Path, kill_after: float | None) -> Died:
    """Wait for a victim's end."""
    deadline = time.monotonic() + (LONGEST if kill_after is None else kill_after)
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            break
        if time.monotonic() > deadline:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            if kill_after is None:
                shutil.copyfile(
                    result.parent / "said.txt", Path(tempfile.gettempdir(), f"{result.parent.name}-hung.txt")
                )
            return Died(kill_after is not None, {}, hung=kill_after is None)
        time.sleep(0.0005)
    if os.WIFSIGNALED(status):
        return Died(True, {})
    if os.WEXITSTATUS(status):
        said = (result.parent / "said.txt").read_text(errors="replace").strip().splitlines()
        return Died(False, {}, crashed=f"ended with {said[-1] if said else status}")
    return Died(False, json.loads(result.read_text()))


@contextmanager
def stage(
    theatre: Theatre, name: str, chance: random.Random, resume: bool = False, where: Path | None = None,
    web: str = "", **kind: float,
) -> Iterator[Stage]:  # fmt: skip
    """A fresh stage with a chore made up; gone at the end.

    Args:
        where: the folder to play in; else one of its own.
        web: address of the web server, when it is not that of the theatre.
        kind: see `make_chore`.
    """
    folder = where or theatre.folder / name
    home = folder / "home"
    home.mkdir(parents=True)
    shutil.copytree(theatre.state_to_begin_with(resume), folder / "state")
    tree = make_home(home, chance)
    chore = make_chore(home, tree, chance, web or theatre.web, name, **kind)
    made = Stage(theatre, name, folder, chore, facts(home))
    made.notes.mkdir()
    try:
        yield made
    finally:
        shutil.rmtree(made.notes)
        shutil.rmtree(folder, ignore_errors=True)
