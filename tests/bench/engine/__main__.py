"""Our engine beside others that install from the registry, all in one run: `make bench-engine`.

Prints a table of medians over shuffled rounds, and the ratios that the engine is held to.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[2]
ROUNDS = 3
OURS = ("ours", "outward")
PEERS = ("raw", "asyncio", "dask", "dbos", "luigi", "huey", "prefect")
SLOW = ("dask", "dbos", "luigi", "huey", "prefect")  # not asked for 10,000 steps
CASES = (("independent", 1000), ("chain", 1000), ("fan", 1000), ("independent", 10_000))
Found = dict[str, float]


def once(engine: str, shape: str, count: int, python: Path) -> Found:
    """One measurement in a process and a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [str(python), str(HERE / "peers.py"), engine, shape, str(count), folder]
        if engine in OURS:
            command = [sys.executable, "-m", "tests.bench.engine.ours", engine, shape, str(count), folder]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=900)
    lines = done.stdout.strip().splitlines()
    if not lines:
        raise SystemExit(f"{engine} {shape} {count} gave nothing:\n{done.stderr[-2000:]}")
    found: Found = json.loads(lines[-1])
    return found


def table(python: Path, rounds: int) -> dict[tuple[str, int], dict[str, Found]]:
    """Medians of every engine in every case."""
    found: dict[tuple[str, int], dict[str, list[Found]]] = {case: {} for case in CASES}
    for _ in range(rounds):
        jobs = [(engine, case) for case in CASES for engine in (*OURS, *PEERS) if case[1] <= 1000 or engine not in SLOW]
        random.shuffle(jobs)
        for engine, case in jobs:
            found[case].setdefault(engine, []).append(once(engine, *case, python))
    return {
        case: {engine: _median(each) for engine, each in engines.items()}
        for case, engines in found.items()
    }  # fmt: skip


def _median(several: list[Found]) -> Found:
    return {name: statistics.median(each[name] for each in several) for name in several[0]}


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    for (shape, count), engines in table(Path(sys.argv[1]), rounds).items():
        raw = engines["raw"]["wall"] / count
        print(f"\n{shape}, {count:,} steps (raw FULL commit {raw * 1e6:.0f} us)\n")
        print("| engine | wall us/step | x raw commit | CPU us/step | commits/step |\n|---|---|---|---|---|")
        for engine, each in sorted(engines.items(), key=lambda item: item[1]["wall"]):
            wall, cpu = each["wall"] / count, each["cpu"] / count
            commits = f"{each['commits'] / count:.3f}" if "commits" in each else ""
            print(f"| {engine} | {wall * 1e6:.0f} | {wall / raw:.2f} | {cpu * 1e6:.0f} | {commits} |", flush=True)


if __name__ == "__main__":
    main()
