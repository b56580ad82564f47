"""The crash lab: `python -m tests.crash --trials 1000`. Says what it found; ends with 0 when nothing was lost."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.crash import mutants
from tests.crash.faults import FAULTS, fault_trial
from tests.crash.stage import Theatre, theatre
from tests.crash.trials import Verdict, random_trial, rehearse


def main() -> int:
    """Read the command line, spread the trials over workers, add up."""
    options = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    options.add_argument("--trials", type=int, default=1000)
    options.add_argument("--seed", default="0")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--faults", type=int, default=0, metavar="N", help="N trials of each other kind of fault")
    options.add_argument("--only", help="one trial, by its name")
    options.add_argument("--mutants", type=int, metavar="N", help="see whether each seeded bug is caught in N trials")
    options.add_argument("--bugs", nargs="*", help="these seeded bugs only")
    options.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.mutants:
        return hunt(chosen)
    if chosen.worker is not None or chosen.only:
        return work(chosen)
    begun = time.monotonic()
    shared = {"--trials": chosen.trials, "--jobs": chosen.jobs, "--faults": chosen.faults, "--seed": chosen.seed}
    command = [sys.executable, "-m", "tests.crash", *(str(each) for pair in shared.items() for each in pair)]
    workers = [
        subprocess.Popen([*command, "--worker", str(number)], stdout=subprocess.PIPE, text=True)
        for number in range(chosen.jobs)
    ]
    verdicts = [json.loads(line) for worker in workers for line in worker.communicate()[0].splitlines()]
    failed = [worker for worker in workers if worker.returncode]
    wanted = chosen.trials + chosen.faults * len(FAULTS)
    return report(verdicts, wanted, time.monotonic() - begun) or len(failed)


def work(chosen: argparse.Namespace) -> int:
    """One worker's share; a line of JSON for each trial."""
    names = [f"{chosen.seed}/{number}" for number in range(chosen.worker or 0, chosen.trials, chosen.jobs)]
    faults = [(kind, f"{chosen.seed}/{number}") for number in range(chosen.faults) for kind in FAULTS]
    if chosen.only:  # "seed/7", or "seed/7 disk_full"
        name, _, kind = chosen.only.partition(" ")
        names, faults = ([], [(kind, name)]) if kind else ([name], [])
    with tempfile.TemporaryDirectory(prefix="crash-") as folder, theatre(Path(folder)) as made:
        rehearse(made, chosen.seed)
        for name in names:
            _say(random_trial(made, name))
        for kind, name in faults[chosen.worker or 0 :: chosen.jobs]:
            _say(fault_trial(made, kind, name))
    return 0


def _say(verdict: Verdict) -> None:
    """A line of JSON for the one who adds up; for people, at once, what was violated."""
    if verdict.violations:
        told = [f"{verdict.kind}; again by itself: --only '{verdict.again}'", *verdict.log]
        print("\n    ".join([*told, *(f"!! {each}" for each in verdict.violations)]), file=sys.stderr, flush=True)
    print(json.dumps(asdict(verdict)), flush=True)


def hunt(chosen: argparse.Namespace) -> int:
    """Let every seeded bug loose, until a trial notices it; returns how many were never noticed."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="crash-") as folder, theatre(Path(folder)) as made:
        rehearse(made, chosen.seed)
        for how, bugs in (("", mutants.KILLED), ("power cut", mutants.CUT)):
            for bug in (each for each in bugs if not chosen.bugs or each.__name__ in chosen.bugs):
                trials, said = _caught(made, chosen, bug, how)
                missed += not said
                print(f"{bug.__name__}: {f'caught in trial {trials}: {said}' if said else 'NOT CAUGHT'}", flush=True)
    return missed


def _caught(made: Theatre, chosen: argparse.Namespace, bug: Callable[[], None], how: str) -> tuple[int, str]:
    for number in range(chosen.mutants):
        verdict = random_trial(made, f"{chosen.seed}-{bug.__name__}/{number}", bug, how)
        if verdict.violations:
            return number + 1, verdict.violations[0][:160]
    return chosen.mutants, ""


def report(verdicts: list[dict[str, object]], wanted: int, seconds: float) -> int:
    """Say what came of it; returns 1 when anything was violated or is missing."""
    bad = [each for each in verdicts if each["violations"]]
    points = Counter(point for each in verdicts for point in each["died_at"])  # type: ignore[attr-defined]
    slowest = max((each["slowest"] for each in verdicts), default=0.0)  # type: ignore[type-var]
    asked = sum(each["asked"] for each in verdicts)  # type: ignore[misc]
    print(
        f"{len(verdicts)} trials, {points.total()} kills at {len(points)} points, {asked} decisions asked, "
        f"slowest recovery {slowest:.2f} s, {len(bad)} trials with violations, {seconds:.0f} s"
    )
    return int(bool(bad) or len(verdicts) != wanted)


if __name__ == "__main__":
    sys.exit(main())
