"""The crash lab: `python -m tests.crash --trials 1000`. Says what it found; ends with 0 when nothing was lost.

An hour of trials can be done in parts: with `--resume FILE` each verdict is kept there at once, and those that are
there are not tried again.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.crash.faults import FAULTS, fault_trial
from tests.crash.mutants import MUTANTS, Mutant
from tests.crash.stage import Theatre, theatre
from tests.crash.trials import Verdict, random_trial, rehearse


def main() -> int:
    """Read the command line, spread the trials over workers, add up."""
    options = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    options.add_argument("--trials", type=int, default=1000)
    options.add_argument("--seed", default="0")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--faults", type=int, default=0, metavar="N", help="N trials of each other kind of fault")
    options.add_argument("--resume", type=Path, metavar="FILE", help="go on where this file of verdicts ends")
    options.add_argument("--only", help="one trial, by its name")
    options.add_argument("--mutants", type=int, metavar="N", help="see whether each seeded bug is caught in N trials")
    options.add_argument("--bugs", nargs="*", help="these seeded bugs only")
    options.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.mutants:
        return hunt(chosen)
    if chosen.only:
        return again(chosen)
    if chosen.worker is not None:
        return work(chosen)
    with tempfile.TemporaryDirectory() as folder:
        chosen.resume = chosen.resume or Path(folder, "verdicts.jsonl")
        return spread(chosen)


def spread(chosen: argparse.Namespace) -> int:
    """Let workers do what is not done, and report."""
    begun = time.monotonic()
    given = ("trials", "jobs", "faults", "seed", "resume")
    shared = [str(each) for name in given for each in (f"--{name}", getattr(chosen, name))]
    command = [sys.executable, "-m", "tests.crash", *shared]
    workers = [subprocess.Popen([*command, "--worker", str(number)]) for number in range(chosen.jobs)]
    failed = sum(worker.wait() != 0 for worker in workers)
    wanted = {name for name, _ in _wanted(chosen)}
    verdicts = [each for each in _kept(chosen.resume) if each["again"] in wanted]
    return report(verdicts, len(wanted), time.monotonic() - begun) or failed


def work(chosen: argparse.Namespace) -> int:
    """One worker's share of what is not done; a line of JSON for each trial."""
    done = {each["again"] for each in _kept(chosen.resume)}
    left = [each for each in _wanted(chosen)[chosen.worker :: chosen.jobs] if each[0] not in done]
    with (
        tempfile.TemporaryDirectory(prefix="crash-") as folder,
        theatre(Path(folder)) as made,
        chosen.resume.open("a", encoding="utf-8") as kept,
    ):
        if left:
            rehearse(made, chosen.seed)
        for name, kind in left:
            verdict = fault_trial(made, kind, name.partition(" ")[0]) if kind else random_trial(made, name)
            _say(verdict)
            kept.write(json.dumps(asdict(verdict)) + "\n")
            kept.flush()
    return 0


def again(chosen: argparse.Namespace) -> int:
    """One trial, by its name: "seed/7", or "seed/7 disk_full"."""
    name, _, kind = chosen.only.partition(" ")
    with tempfile.TemporaryDirectory(prefix="crash-") as folder, theatre(Path(folder)) as made:
        rehearse(made, chosen.seed)
        verdict = fault_trial(made, kind, name) if kind else random_trial(made, name)
    _say(verdict)
    print(json.dumps(asdict(verdict)))
    return int(bool(verdict.violations or verdict.trouble))


def _wanted(chosen: argparse.Namespace) -> list[tuple[str, str]]:
    """All trials by name, with the kind of fault."""
    names = [(f"{chosen.seed}/{number}", "") for number in range(chosen.trials)]
    return names + [(f"{chosen.seed}/{number} {kind}", kind) for number in range(chosen.faults) for kind in FAULTS]


def _kept(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def _say(verdict: Verdict) -> None:
    """For people, at once, what was wrong."""
    if wrong := verdict.violations + verdict.trouble:
        told = [f"{verdict.kind}; again by itself: --only '{verdict.again}'", *verdict.log]
        print("\n    ".join([*told, *(f"!! {each}" for each in wrong)]), file=sys.stderr, flush=True)


def hunt(chosen: argparse.Namespace) -> int:
    """Let every seeded bug loose, until a trial notices it; returns how many were never noticed."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="crash-") as folder, theatre(Path(folder)) as made:
        rehearse(made, chosen.seed)
        for mutant in MUTANTS:
            if chosen.bugs and mutant.name not in chosen.bugs:
                continue
            trials, said = _caught(made, chosen, mutant)
            missed += not said
            print(f"{mutant.name}: {f'caught in trial {trials}: {said}' if said else 'NOT CAUGHT'}", flush=True)
    return missed


def _caught(made: Theatre, chosen: argparse.Namespace, mutant: Mutant) -> tuple[int, str]:
    """In which trial a bug was noticed, and by what. Only what the books say counts: a bug that crashes hides none."""
    for number in range(chosen.mutants):
        verdict = random_trial(made, f"{chosen.seed}-{mutant.name}/{number}", mutant)
        if verdict.violations:
            return number + 1, verdict.violations[0][:160]
    return chosen.mutants, ""


def report(verdicts: list[dict[str, Any]], wanted: int, seconds: float) -> int:
    """Say what came of it; returns 1 when anything was wrong or is missing."""
    points = Counter(point for each in verdicts for point in each["died_at"])
    took = sorted(second for each in verdicts for second in each["recoveries"]) or [0.0]
    p95 = statistics.quantiles(took, n=20)[-1] if len(took) > 1 else took[0]
    asked, lost, trouble = (sum(bool(each[name]) for each in verdicts) for name in ("asked", "violations", "trouble"))
    print(
        f"{len(verdicts)} of {wanted} trials, {points.total()} kills at {len(points)} points, {asked} with decisions "
        f"asked; {len(took)} recoveries: median {statistics.median(took):.2f} s, 95 % {p95:.2f} s, longest "
        f"{took[-1]:.2f} s; {lost} trials with violations (lost, doubled or half done), {trouble} that hung, crashed "
        f"or were slow; this part took {seconds:.0f} s"
    )
    return int(bool(lost or trouble) or len(verdicts) != wanted)


if __name__ == "__main__":
    sys.exit(main())
