"""Trials: a chore is interrupted, the program started again, and everything must be accounted for.

The same books decide every trial: `Stage.violations` after each restart, the exact home after undo.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.crash.mutants import NONE, Mutant
from tests.crash.points import Moment
from tests.crash.stage import SLOWEST_RECOVERY, Died, Stage, Theatre, stage
from tests.crash.victim import Order

Change = Callable[[], None] | None
_LIKE = {"go_on": "run"}
_STRIDE = 7919  # a prime: one trial after the other takes points that lie far apart


@dataclass(slots=True)
class Verdict:
    """What came of one trial.

    Args:
        again: the name to run it by.
        violations: what was lost, doubled or half done; `trouble`: who hung, crashed or was slow.
        died_at: the points at which victims were killed.
        recoveries: how long starts took after that, in seconds.
    """

    name: str
    kind: str
    again: str = ""
    violations: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    died_at: list[str] = field(default_factory=list)
    recoveries: list[float] = field(default_factory=list)
    asked: int = 0


@dataclass(slots=True)
class Trial:
    """One trial on its stage.

    Args:
        change: what is broken in the victims, to see whether it is noticed.
        near: they die at points with this in their names, where there are such.
    """

    stage: Stage
    chance: random.Random
    verdict: Verdict
    number: int = 0
    change: Change = None
    near: str = ""

    def __post_init__(self) -> None:
        self.verdict.log = self.stage.log

    def act(self, verb: str, kill: str = "", **order: object) -> Died:
        """Let a victim act. `kill`: "point", "time", "power cut" (at a point), or not at all."""
        at = self.moment(verb) if kill in ("point", "power cut") else None
        after = self.chance.uniform(0.005, 0.25) if kill == "time" else None
        points = at is not None
        power = kill == "power cut"
        made = Order(verb, at=at, change=self.change, points=points, power=power, **order)  # type: ignore[arg-type]
        died = self.stage.act(made, after)
        if died.hung or died.crashed:
            self.verdict.trouble.append(f"{verb} {'hung' if died.hung else died.crashed}")
        if died.killed:
            self.verdict.died_at.append(f"{verb}: {at[0] if at else 'at some time'}")
        return died

    def moment(self, verb: str) -> Moment | None:
        """The next point of the list, so that all have their turn; at the first passing or a later one."""
        pool = self.stage.theatre.pools.get(_LIKE.get(verb, verb))
        if not pool:
            return None
        names = [each for each in sorted(pool) if self.near in each] or sorted(pool)
        name = names[self.number * _STRIDE % len(names)]
        return name, self.chance.randint(1, pool[name] if self.chance.random() < 0.5 else min(pool[name], 3))

    def check(self, when: str) -> None:
        """Nothing may be lost, doubled or half done now."""
        self.verdict.violations += [f"{when}: {each}" for each in self.stage.violations()]

    def recover(self, again: float = 0.35) -> None:
        """Start again, perhaps be killed in that as well, until a start comes through; then check."""
        while self.chance.random() < again:
            if not self.act("open", "point").killed:
                break
        died = self.act("open")
        took = died.told.get("opened", 0.0)
        if took:
            self.verdict.recoveries.append(round(took, 3))
        if took > SLOWEST_RECOVERY and not _is_overloaded():
            self.verdict.trouble.append(f"recovery took {took:.1f} s")
        self.check("after recovery")

    def settle(self) -> None:
        """Answer what is unknown with the truth, then go on or take back, until nothing waits; perhaps killed in it."""
        for attempt in range(4):
            books = self.stage.books()
            if books.state != "needs_decision":
                return
            self.verdict.asked += 1
            verb = self.chance.choice(["go_on", "undo"]) if attempt < 3 else "undo"
            kill = "point" if attempt == 0 and self.chance.random() < 0.3 else ""
            died = self.act(verb, kill, run=books.run, happened=self.stage.happened())
            if died.killed:
                self.recover()
            else:
                self.check(f"after {verb}")

    def take_back(self, kill: str = "") -> None:
        """Undo, perhaps killed in it; then all is as at first, but for what had left."""
        books = self.stage.books()
        if books.state not in ("succeeded", "partly_undone", "needs_decision"):
            return
        if kill and self.act("undo", kill, run=books.run).killed:
            self.recover()
        if self.stage.books().state in ("succeeded", "partly_undone", "needs_decision"):
            self.act("undo", run=books.run)
        self.check("after undo")
        open_ = ("done", "intent", "undoing", "undo_failed", "unknown")
        left = [step for step, state in self.stage.books().steps.items() if state in open_]
        if left:
            self.verdict.violations.append(f"not undone: {', '.join(left)}")

    def redo(self, kill: str) -> None:
        """Do again what was taken back, killed in it, and start again."""
        books = self.stage.books()
        if books.state != "undone":
            return
        if self.act("redo", kill, run=books.run).killed:
            self.recover()
        else:
            self.check("after redo")


def killed_in_run(trial: Trial, how: str) -> None:
    """Killed while it runs; recovered, settled, and taken back if it came through."""
    if not trial.act("run", how, plan=trial.stage.chore.plan).killed:
        trial.check("after the run")
    trial.recover()
    trial.settle()
    trial.take_back()


def killed_in_undo(trial: Trial, how: str) -> None:
    """Runs through; killed while it is taken back."""
    trial.act("run", plan=trial.stage.chore.plan)
    trial.check("after the run")
    trial.settle()
    trial.take_back(how)


def killed_in_redo(trial: Trial, how: str) -> None:
    """Runs through and is taken back; killed while it is done again."""
    killed_in_undo(trial, "")
    trial.redo(how)
    trial.take_back()


def _is_overloaded() -> bool:
    """True when others keep the processors, so that the clock on the wall says nothing about the program."""
    return os.getloadavg()[0] > 2 * (os.cpu_count() or 1)


KINDS: dict[str, tuple[float, Callable[[Trial, str], None]]] = {
    "killed in run": (0.6, killed_in_run),
    "killed in undo": (0.25, killed_in_undo),
    "killed in redo": (0.15, killed_in_redo),
}


def random_trial(theatre: Theatre, name: str, mutant: Mutant = NONE) -> Verdict:
    """One trial, wholly decided by its name, or one of those that are to show a bug."""
    chance = random.Random(name)
    kind = chance.choices(list(KINDS), [weight for weight, _ in KINDS.values()])[0]
    by_itself = chance.choices(["point", "time", "power cut"], [0.6, 0.2, 0.2])[0]
    how = mutant.how or by_itself
    verdict = Verdict(name, f"{kind}, by {how}", name)
    resume, number = chance.random() < 0.5, int(name.rpartition("/")[2])
    with stage(theatre, name.replace("/", "-"), chance, resume, sending=mutant.sending) as made:
        trial = Trial(made, chance, verdict, number, mutant.bug, mutant.near)
        KINDS[kind][1](trial, how)
    return verdict


def rehearse(theatre: Theatre, seed: str, chores: int = 4) -> None:
    """Some undisturbed chores, so that the moments at which one can die are known."""
    for number in range(chores):
        name = f"{seed}-rehearsal-{number}"
        with stage(theatre, name, random.Random(name), resume=number % 2 == 0) as made:
            plan = made.chore.plan
            _learn(made, Order("run", plan))
            _learn(made, Order("undo", run=made.books().run))
            _learn(made, Order("redo", run=made.books().run))
        name = f"{seed}-recovery-{number}"
        with stage(theatre, name, random.Random(name), resume=number % 2 == 0, sending=0.0, failing=0.0) as made:
            middle = theatre.pools["run"]["before deed.Deed._apply"] // 2
            made.act(Order("run", made.chore.plan, at=("before deed.Deed._apply", middle)))
            _learn(made, Order("open"))


def _learn(made: Stage, order: Order) -> None:
    made.theatre.learn(order.verb, made.act(order).told.get("seen", {}))
