"""A small, seeded slice of the crash lab, and the proof that it notices bugs. `make test-crash` is the whole."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="victims are forked, inodes held open by /proc"),
    pytest.mark.timeout(240),
]


def lab(*arguments: str, seed: str = "slice") -> str:
    """Run the lab in a process of its own, for who forks should have no threads; returns what it said."""
    command = [sys.executable, "-m", "tests.crash", "--seed", seed, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_killed_at_points_and_times_and_by_power_cuts_nothing_is_lost() -> None:
    assert "0 trials with violations" in lab("--trials", "30", "--faults", "1")


def test_a_lab_that_sees_nothing_proves_nothing() -> None:
    said = lab("--mutants", "80", "--bugs", "nothing_kept", "no_file_sync", seed="bugs")  # when it dies is up to chance
    assert said.count("caught in trial") == 2


def test_every_seeded_bug_changes_something_that_is_there() -> None:
    command = "from tests.crash.mutants import MUTANTS; print(len([each.bug() for each in MUTANTS if each.bug]))"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 11
