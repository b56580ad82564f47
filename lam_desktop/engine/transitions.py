"""The state machine of steps and runs, in one place. Rule: a transition not drawn here stops the engine."""

from __future__ import annotations

from lam_desktop.core.errors import StateError
from lam_desktop.core.events import RunState as R
from lam_desktop.core.events import StepState as S

STEP: dict[S, frozenset[S]] = {
    S.PLANNED: frozenset({S.RUNNING, S.SKIPPED, S.CANCELLED, S.FAILED}),
    S.RUNNING: frozenset({S.INTENT, S.DONE, S.FAILED, S.CANCELLED, S.SKIPPED}),
    S.INTENT: frozenset({S.INTENT, S.RUNNING, S.DONE, S.FAILED, S.CANCELLED, S.SKIPPED, S.UNKNOWN, S.UNDOING}),
    S.DONE: frozenset({S.UNDOING}),
    S.UNDOING: frozenset({S.UNDONE, S.UNDO_FAILED}),
    S.UNDO_FAILED: frozenset({S.UNDOING}),
    S.UNKNOWN: frozenset({S.DONE, S.FAILED, S.UNDOING, S.INTENT}),  # INTENT: of a for-each one item was unknown
    # INTENT: done again; PLANNED: after a crash it is tried again; UNDOING: what was left is tried again
    S.UNDONE: frozenset({S.INTENT, S.PLANNED, S.UNDOING}),
    S.FAILED: frozenset({S.PLANNED, S.INTENT}),
    S.SKIPPED: frozenset(),
    S.CANCELLED: frozenset({S.PLANNED, S.INTENT}),
}

RUN: dict[R, frozenset[R]] = {
    R.WAITING: frozenset({R.RUNNING, R.CANCELLED, R.FAILED}),
    R.RUNNING: frozenset({R.SUCCEEDED, R.FAILED, R.CANCELLED, R.NEEDS_DECISION, R.UNDONE, R.PARTLY_UNDONE}),
    R.SUCCEEDED: frozenset({R.UNDONE, R.PARTLY_UNDONE, R.NEEDS_DECISION}),
    R.PARTLY_UNDONE: frozenset({R.UNDONE, R.PARTLY_UNDONE, R.RUNNING}),
    R.NEEDS_DECISION: frozenset({R.RUNNING, R.NEEDS_DECISION, R.SUCCEEDED, R.FAILED, R.UNDONE, R.PARTLY_UNDONE}),
    R.FAILED: frozenset({R.UNDONE, R.PARTLY_UNDONE}),
    R.CANCELLED: frozenset({R.UNDONE, R.PARTLY_UNDONE}),  # what taking back had to leave when it was stopped
    R.UNDONE: frozenset({R.RUNNING}),
}


def check_step(old: S, new: S) -> None:
    """Raise StateError when a step may not go from one state to the other."""
    if new not in STEP[old]:
        raise StateError(f"A step cannot go from {old.value} to {new.value}.")


def check_run(old: R, new: R) -> None:
    """Raise StateError when a run may not go from one state to the other."""
    if new not in RUN[old]:
        raise StateError(f"A run cannot go from {old.value} to {new.value}.")
