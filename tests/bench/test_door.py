"""What the door costs a step: a decision, a ticket and its use, over every action there is."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop import actions
from lam_desktop.core.action import Action, load_actions
from lam_desktop.core.labels import FROM_USER, NEUTRAL, Integrity, Label
from lam_desktop.core.settings import Settings
from lam_desktop.decision.door import Door, Verdict

pytestmark = pytest.mark.bench
ROUNDS = 50
BUDGET = 0.001  # seconds, of 99 in 100 steps
LABELS = (FROM_USER, NEUTRAL, Label(Integrity.LOCAL, sources=frozenset({"your files"})),
          Label(Integrity.UNTRUSTED, sources=frozenset({"example.org"})))  # fmt: skip


def passed(door: Door, action: Action, label: Label) -> float:
    """Seconds for one step at the door."""
    names = [param.name for param in action.card.params]
    arguments = {name: Path(f"/home/anna/{name}.txt") for name in names}
    begun = time.perf_counter()
    decision = door.decide(action, dict.fromkeys(names, label), 1.0, label)
    if decision.verdict is not Verdict.DENY:
        door.redeem(door.issue(replace(decision, agreed=True), action, arguments), action, arguments)
    return time.perf_counter() - begun


def test_the_door_costs_less_than_a_millisecond() -> None:
    door, known = Door(Settings), load_actions(actions)
    took = [passed(door, action, label) for _ in range(ROUNDS) for action in known for label in LABELS]
    middle, late = statistics.median(took), statistics.quantiles(took, n=100)[98]
    print(f"\nthe door: {middle * 1e6:.0f} us, p99 {late * 1e6:.0f} us, of {len(took):,} steps")
    assert late < BUDGET
