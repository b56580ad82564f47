"""Snapshots the view models hand to the panes. Rule: frozen; a pane never changes what it is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lam_desktop.core.changes import Preview
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.outcome import ApprovalCard, RunReport, StepReport
from lam_desktop.core.plan import Plan

TAKEN_BACK = (RunState.UNDONE, RunState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chat. `kind`: user, answer, question, error, plan, problem, ask, result, notice, model."""

    kind: str
    text: str
    run: str = ""
    suggestions: tuple[str, ...] = ()
    card: ApprovalCard | None = None
    report: RunReport | None = None
    steps: int = 0
    step: str = ""


@dataclass(frozen=True, slots=True)
class Busy:
    """What goes on now. `share`: 0 to 1, or -1 when not known.

    `kind`: empty, thinking, asking (a language model), checking, working, undoing.
    """

    kind: str = ""
    text: str = ""
    share: float = -1.0
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """What the graph shows: a plan and how far it is. `phase`: empty, planned, running, ended.

    `seconds` are how long steps took, `left_out` the steps that were deselected, with all that need them, `checked`
    whether it is known what would happen, `problem` why it cannot work, `fate` what became of it when it was not run.
    """

    run: str = ""
    plan: Plan | None = None
    phase: str = "empty"
    states: Mapping[str, StepState] = field(default_factory=dict)
    progress: Mapping[str, float] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
    previews: Mapping[str, Preview] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    report: RunReport | None = None
    checked: bool = True
    problem: str = ""
    fate: str = ""

    def state(self, step: str) -> StepState:
        """The state of a step."""
        return self.states.get(step, StepState.PLANNED)

    def outcome(self, step: str) -> StepReport | None:
        """What became of a step, once that is known."""
        return next((each for each in self.report.steps if each.id == step), None) if self.report else None


def board_of(report: RunReport) -> Board:
    """A run that is over, as a board."""
    states = {step.id: step.state for step in report.steps}
    seconds = {step.id: step.seconds for step in report.steps}
    return Board(report.run, report.plan, "ended", states, seconds=seconds, report=report, fate=report.fate)
