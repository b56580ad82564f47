"""What comes out of planning and of running, as plain records shared by window, command line and tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from lam_desktop.core.changes import Change
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan
from lam_desktop.core.values import decode


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan that can be shown and run."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Question:
    """Something is missing: one question, with answers to pick from. `partial` is the plan as far as it is known.

    `doubt`: nothing is missing in it but what to do with some words, so that it can be looked at as it is.
    """

    text: str
    suggestions: tuple[str, ...] = ()
    partial: Plan | None = None
    doubt: bool = False


@dataclass(frozen=True, slots=True)
class Declined:
    """Nothing in the catalogue does this; `reason` says so in plain words, with what could be asked instead.

    `meant`: what was said if it asks for no chore at all: talk, or undo, again or stop.
    """

    reason: str
    suggestions: tuple[str, ...] = ()
    meant: str = ""


CAN_REDO = (RunState.UNDONE, RunState.PARTLY_UNDONE)
_CAN_BE_AGAIN = (StepState.UNDONE, StepState.DONE, StepState.SKIPPED)
CAN_UNDO = (RunState.SUCCEEDED, RunState.PARTLY_UNDONE, RunState.NEEDS_DECISION)
Outcome = Planned | Question | Declined


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier exchange of the same chat, for follow-ups. `files`: what its last step found or made."""

    request: str
    plan: Plan | None = None
    run: str = ""
    answer: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepReport:
    """What became of one step. `undo`: exact, none needed, or the reason why it can not be taken back."""

    id: str
    action: str
    state: StepState
    result: Any = None  # encoded, see values.encode
    answer: str = ""
    changes: tuple[Change, ...] = ()
    error: str = ""
    undo: str = ""
    started: datetime | None = None
    seconds: float = 0.0

    @property
    def left_out(self) -> bool:
        """True when the run went on without it, for the reason `error` gives; not when it was simply not needed."""
        return self.state is StepState.SKIPPED and bool(self.error)


@dataclass(frozen=True, slots=True)
class RunReport:
    """What became of a run. `answer` is plain text for the user."""

    run: str
    request: str
    plan: Plan
    state: RunState
    answer: str = ""
    error: str = ""
    steps: tuple[StepReport, ...] = ()
    created: datetime | None = None
    refusal: str = ""  # needs_input, refused or failed, when it never began

    @property
    def files(self) -> tuple[str, ...]:
        """The files that the last step found or made."""
        result = decode(self.steps[-1].result) if self.steps else None
        found = result if isinstance(result, list) else [result]
        return tuple(str(each) for each in found) if all(isinstance(each, Path) for each in found) else ()

    @property
    def fate(self) -> str:
        """What became of a plan instead of being run, in a word or two; empty for one that was begun or still waits."""
        begun = self.error or any(step.state is not StepState.PLANNED for step in self.steps)
        if self.state is not RunState.CANCELLED or begun:
            return ""
        return "scheduled" if self.answer else "put away"

    @property
    def can_undo(self) -> bool:
        """Whether it has changed something that may be taken back now; of what came to no end, what had to be left."""
        left = any(step.state is StepState.UNDONE and step.error for step in self.steps)
        over = self.state in CAN_UNDO or (self.state in (RunState.FAILED, RunState.CANCELLED) and left)
        return over and any(step.changes for step in self.steps)

    @property
    def can_redo(self) -> bool:
        """Whether something of it was taken back and may be done again."""
        ended = all(step.state in _CAN_BE_AGAIN for step in self.steps)
        return ended and self.state in CAN_REDO and any(step.changes for step in self.steps)

    @property
    def with_notes(self) -> bool:
        """True when it is done, but for something that was left out."""
        return self.state is RunState.SUCCEEDED and any(step.left_out for step in self.steps)


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What undoing did, in sentences. `left`: what was not taken back and why. `remarks`: what is back, but changed."""

    run: str
    state: RunState
    undone: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stake:
    """Something on a card that leaves this computer, starts a program or destroys. `what` is empty for files.

    `effect`: send, execute, delete or replace. `count`: so many files.
    """

    step: str
    effect: str
    what: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class ApprovalCard:
    """The one card shown for a plan: drawn from real arguments, plain text only.

    `fingerprint` binds a yes to exactly this plan and these targets. `lines` says what will happen, most serious first.
    `needed` is False when policy lets the plan run without asking. `denied` is the sentence why it can never run.
    `looks`: nothing would be changed or sent. `unused`: the words of the request that nothing in the plan uses.
    """

    run: str
    fingerprint: str
    title: str
    lines: tuple[str, ...] = ()
    reversible: bool = True
    needed: bool = True
    denied: str = ""
    reasons: tuple[str, ...] = ()
    details: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # step id → its exact changes, as lines
    asked: tuple[str, ...] = ()  # steps that policy lets run only with a yes
    stakes: tuple[Stake, ...] = ()
    looks: bool = False
    unused: tuple[str, ...] = ()
