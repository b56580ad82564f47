"""Everything else that goes wrong on a computer, each with the same books as a kill: see `FAULTS`."""

from __future__ import annotations

import ctypes
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from lam_desktop.system.clock import SystemClock
from tests.crash.stage import Stage, Theatre, stage, watch
from tests.crash.trials import Trial, Verdict
from tests.crash.victim import Order
from tests.crash.world import facts

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
_ROOM = 3 << 20
_CAP_VERSION, _OWN_CAPS = 0x20080522, 0b1110  # linux/capability.h: DAC_OVERRIDE, DAC_READ_SEARCH, FOWNER


def _finish(trial: Trial) -> None:
    """The fault is over: start again; all must be accounted for, settled, and taken back."""
    trial.recover(again=0.0)
    trial.settle()
    trial.take_back()


@contextmanager
def _small_disk(folder: Path) -> Iterator[bool]:
    """A file system of its own with little room, where we may have one."""
    folder.mkdir()
    made = IS_ROOT and sys.platform == "linux"
    if made:
        size = f"size={_ROOM}"
        made = not subprocess.run(["mount", "-t", "tmpfs", "-o", size, "crash", folder], check=False).returncode
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", "-l", folder], check=False)


def disk_full(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """The disk is full in the middle of a run, then has room again. Without a disk of our own: no file may grow."""
    folder = theatre.folder / name
    with _small_disk(folder) as made, stage(theatre, name, chance, where=folder, sending=0.1) as set_up:
        trial = Trial(set_up, chance, verdict)
        left = chance.randrange(0, 120_000)
        if made:
            facts_ = os.statvfs(folder)
            filler = folder / "filler"
            filler.write_bytes(bytes(max(0, facts_.f_bavail * facts_.f_bsize - left)))
            trial.act("run", plan=set_up.chore.plan)
            filler.unlink()
        else:
            trial.change = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (300_000 + left, resource.RLIM_INFINITY))
            trial.act("run", plan=set_up.chore.plan)
            trial.change = None
        _finish(trial)


def permission_lost(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """Folders are closed in the middle of a run, and open again before the next start."""
    with stage(theatre, name, chance, sending=0.1) as set_up:
        trial = Trial(set_up, chance, verdict)
        closed = [set_up.profile.home / each for each in ("Documents", "Downloads", "Pictures", "Tables")]
        at = trial.moment("run")

        def close() -> None:
            for folder in closed:
                folder.chmod(0o500)

        order = Order("run", set_up.chore.plan, at=at, change=_without_privilege, then=close)
        _fine(verdict, set_up, order)
        for folder in closed:
            folder.chmod(0o755)
        _finish(trial)


def _without_privilege() -> None:
    """Root may write everywhere; give that up, for this process."""
    if IS_ROOT and sys.platform == "linux":
        library = ctypes.CDLL(None, use_errno=True)
        head = (ctypes.c_uint32 * 2)(_CAP_VERSION, 0)
        sets = (ctypes.c_uint32 * 6)()
        library.capget(head, sets)
        for each in range(3):
            sets[each] &= ~_OWN_CAPS
        library.capset(head, sets)


def network_cut(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """Most steps send; lines are cut before and after the server has acted, or it is not there at all."""
    web = chance.choice([theatre.web, theatre.web, "http://127.0.0.1:9"])
    with stage(theatre, name, chance, resume=chance.random() < 0.5, web=web, sending=0.8) as set_up:
        trial = Trial(set_up, chance, verdict, chance.randrange(10**6))
        if not trial.act("run", chance.choice(["", "", "point"]), plan=set_up.chore.plan).killed:
            trial.check("after the run")
        _finish(trial)


def clock_jumps(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """The clock jumps by hours and years, both ways, all the time."""
    jumps = [timedelta(hours=1), timedelta(hours=-1), timedelta(days=366), timedelta(days=-366), timedelta()]
    inner = SystemClock.now
    jump = random.Random(name)

    def broken() -> None:
        SystemClock.now = lambda self: inner(self) + jump.choice(jumps)  # type: ignore[method-assign]

    with stage(theatre, name, chance, resume=chance.random() < 0.5) as set_up:
        trial = Trial(set_up, chance, verdict, chance.randrange(10**6), change=broken)
        if not trial.act("run", chance.choice(["", "point"]), plan=set_up.chore.plan).killed:
            trial.check("after the run")
        _finish(trial)


def stopped(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """Stop is pressed at some moment. What is said to be stopped has left nothing, also later."""
    with stage(theatre, name, chance) as set_up:
        trial = Trial(set_up, chance, verdict, chance.randrange(10**6))
        order = Order("stop", set_up.chore.plan, at=trial.moment("run"))
        _fine(verdict, set_up, order)
        trial.check("after stopping")
        _finish(trial)


def held_up(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """A run stands still (SIGSTOP) for a while; a second program starts meanwhile and must leave it alone."""
    with stage(theatre, name, chance) as set_up:
        trial = Trial(set_up, chance, verdict)
        result = set_up.notes / "first.json"
        first = set_up.begin(Order("run", set_up.chore.plan, points=False), result)
        time.sleep(chance.uniform(0.01, 0.15))
        os.kill(first, signal.SIGSTOP)
        os.waitid(os.P_PID, first, os.WSTOPPED | os.WEXITED | os.WNOWAIT)  # all its threads stand still, or it is over
        try:
            before, books = facts(set_up.profile.home), set_up.books()
            told = {} if books.state == "running" else set_up.happened()  # it was over before it was held up
            second = set_up.act(Order("undo", run=books.run, happened=told, points=False), 3.0)
            if second.crashed or (books.state == "running" and second.told.get("state")):
                verdict.violations.append(f"the second did {second}")
            if books.state == "running" and facts(set_up.profile.home) != before:
                verdict.violations.append("the second touched files of a run that is not its own")
        finally:
            os.kill(first, signal.SIGCONT)
        ended = watch(first, result, None)
        if ended.hung or ended.crashed or ended.killed:
            verdict.trouble.append(f"the first, let go on: {ended}")
        trial.check("after it was let go on")
        _finish(trial)


def damaged_records(theatre: Theatre, name: str, chance: random.Random, verdict: Verdict) -> None:
    """The records are damaged after a kill or a run. The program starts, and makes no third thing of any file."""
    with stage(theatre, name, chance, resume=chance.random() < 0.5, sending=0.1) as set_up:
        trial = Trial(set_up, chance, verdict, chance.randrange(10**6))
        trial.act("run", chance.choice(["point", "time", ""]), plan=set_up.chore.plan)
        what = _damage(set_up.profile.state, chance)
        set_up.log.append(what)
        before = facts(set_up.profile.home)
        trial.act("open")
        through = set_up.books().state == "succeeded" and not set_up.violations()  # it hit nothing, and the run went on
        for place, now in facts(set_up.profile.home).items():
            known = before.get(place), set_up.first.get(place)
            if not through and now not in known and now[0] != "folder" and ".local" not in place:
                verdict.violations.append(f"{what}: {place} is neither as it was left nor as at first")
        for place, then in set_up.first.items():
            if then[0] == "file" and not any(then[-1] == each[-1] for each in _kept(set_up)):
                verdict.violations.append(f"{what}: the content of {place} is nowhere any more")


def _kept(set_up: Stage) -> list[tuple[object, ...]]:
    found = [*facts(set_up.profile.home).values()]
    for folder in (set_up.profile.undo, set_up.profile.staging):
        found += facts(folder).values() if folder.exists() else ()
    return found


def _damage(state: Path, chance: random.Random) -> str:
    """Damage the store in one of the usual ways; says how."""
    files = [path for path in (state / "lam.sqlite", state / "lam.sqlite-wal") if path.exists() and path.stat().st_size]
    path = chance.choice(files)
    data = bytearray(path.read_bytes())
    how = chance.choice(["flipped bits", "cut off", "a block of zeros", "garbage", "gone"])
    if how == "flipped bits":
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif how == "cut off":
        del data[chance.randrange(len(data)) :]
    elif how == "a block of zeros":
        start = chance.randrange(len(data))
        data[start : start + 512] = bytes(min(512, len(data) - start))
    elif how == "garbage":
        data[:] = chance.randbytes(len(data))
    path.unlink() if how == "gone" else path.write_bytes(data)
    return f"{path.name}: {how}"


def _fine(verdict: Verdict, set_up: Stage, order: Order) -> None:
    died = set_up.act(order)
    if died.hung or died.crashed or died.killed:
        verdict.trouble.append(f"{order.verb} {died}")


Fault = Callable[[Theatre, str, random.Random, Verdict], None]
FAULTS: dict[str, Fault] = {
    each.__name__: each
    for each in (
        disk_full, permission_lost, network_cut, clock_jumps, stopped, held_up, damaged_records,
    )
}  # fmt: skip


def fault_trial(theatre: Theatre, kind: str, name: str) -> Verdict:
    """One trial of a kind of fault, wholly decided by its name."""
    verdict = Verdict(name, kind, f"{name} {kind}")
    FAULTS[kind](theatre, f"{kind}-{name.replace('/', '-')}", random.Random(verdict.again), verdict)
    return verdict
