"""How often the planner is right when it says it is sure, on own requests; and its weights fitted anew.

    python -m tests.bench.planner.confidence                       # measure, on requests.txt
    python -m tests.bench.planner.confidence requests_fresh.txt    # measure, on another list beside it
    python -m tests.bench.planner.confidence --fit                 # fit on the chores of the unit tests first

What is measured on is never fitted on. A plan for what should have been asked about or refused counts as wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from unittest import mock

import numpy as np

from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.planning import confidence
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.outside import together
from tests.unit.planning.said import outcome
from tests.unit.planning.test_chores import LIST, PEOPLE, Chore, chores, is_right

HERE = Path(__file__).parent
SURE = 0.75
_BINS = (0.0, 0.35, 0.5, 0.65, 0.75, 0.85, 0.95, 1.01)
_PRIOR = 2.0  # how strongly the weights of before are held to, in requests
_ROUNDS = 60


@dataclass
class Asked:
    """One request, what came of it, and what its steps were judged by."""

    chore: Chore
    found: Outcome
    features: list[dict[str, float]] = field(default_factory=list)

    @property
    def right(self) -> bool:
        return any(is_right(self.found, meant) for meant in self.chore.meant)

    @property
    def said(self) -> float:
        """The confidence of the plan, or 0 where it asked or refused."""
        return self.found.plan.confidence if isinstance(self.found, Planned) else 0.0


async def ask(file: Path) -> list[Asked]:
    """All requests of a file, read in an empty home."""
    asked: list[Asked] = []
    seen: list[dict[str, float]] = []

    def recorded(draft: Draft, runner_up: Draft | None) -> float:
        seen.append(confidence.features(draft, runner_up))
        return confidence.confidence(draft, runner_up)

    with tempfile.TemporaryDirectory() as home, mock.patch.object(together, "confidence", recorded):
        for chore in chores(file):
            seen.clear()
            found = await outcome(Path(home), chore.said, contacts=PEOPLE)
            asked.append(Asked(chore, found, list(seen)))
    return asked


def lower_bound(right: int, of: int) -> float:
    """The lower end of Wilson's 95 % interval of a share."""
    if not of:
        return 0.0
    share, z = right / of, 1.96
    middle = share + z * z / (2 * of)
    return (middle - z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))) / (1 + z * z / of)


def show(asked: list[Asked]) -> None:
    """Accuracy and coverage where it is sure, and a reliability table."""
    sure = [each for each in asked if each.said >= SURE]
    right = sum(each.right for each in sure)
    print(f"{len(asked)} requests, {sum(each.right for each in asked)} understood")
    print(
        f"said confidence of {SURE} and more: {right} of {len(sure)} right = {right / max(len(sure), 1):.3f}", end=" "
    )
    print(f"(at least {lower_bound(right, len(sure)):.3f}), coverage {len(sure) / len(asked):.3f}")
    for low, high in pairwise(_BINS):
        inside = [each for each in asked if low <= each.said < high and isinstance(each.found, Planned)]
        if inside:
            mean = sum(each.said for each in inside) / len(inside)
            share = sum(each.right for each in inside) / len(inside)
            print(f"  said {low:.2f}-{min(high, 1):.2f}: {len(inside):4d} plans, {mean:.2f} said, {share:.2f} right")
    for each in sure:
        if not each.right:
            print(f"  sure and wrong ({each.said:.2f}): {each.chore.said}")


def fitted(asked: list[Asked]) -> dict[str, float]:
    """Weights of the logistic, by Newton's method, from requests of one step; those of before are the prior."""
    names = list(confidence.WEIGHTS)
    single = [each for each in asked if len(each.features) == 1 and isinstance(each.found, Planned)]
    inputs = np.array([[each.features[0][name] for name in names] for each in single])
    wanted = np.array([float(each.right) for each in single])
    before = np.array([confidence.WEIGHTS[name] for name in names])
    weights = before.copy()
    for _ in range(_ROUNDS):
        said = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (wanted - said) - _PRIOR * (weights - before)
        bend = (inputs * (said * (1 - said))[:, None]).T @ inputs + _PRIOR * np.eye(len(names))
        weights = weights + np.linalg.solve(bend, slope)
    return {name: round(float(value), 2) for name, value in zip(names, weights, strict=True)}


async def main() -> None:
    """Measure, after fitting where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list", nargs="?", default="requests.txt")
    parser.add_argument("--fit", action="store_true")
    asked_for = parser.parse_args()
    if asked_for.fit:
        weights = fitted(await ask(LIST))
        print(f"fitted: {weights}")
        with mock.patch.dict(confidence.WEIGHTS, weights):
            return show(await ask(HERE / asked_for.list))
    return show(await ask(HERE / asked_for.list))


if __name__ == "__main__":
    asyncio.run(main())
