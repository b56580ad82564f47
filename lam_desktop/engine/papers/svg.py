"""The plan as a graph, and when each step ran, drawn as SVG inside the page. Every text is escaped here."""

from __future__ import annotations

from html import escape

from lam_desktop.core.events import StepState
from lam_desktop.decision.cards import one_line
from lam_desktop.engine.papers.account import Account, StepAccount

MOST_BOXES = 80  # steps; a larger graph is no picture any more, the list below says it all
_ROLES = {
    StepState.DONE: "good", StepState.FAILED: "bad", StepState.UNKNOWN: "bad", StepState.UNDO_FAILED: "bad",
    StepState.UNDONE: "warn", StepState.CANCELLED: "warn", StepState.INTENT: "accent", StepState.RUNNING: "accent",
    StepState.UNDOING: "accent",
}  # fmt: skip
_WIDTH = 880
_BOX = (200, 56)
_DOWN = 92  # from one row to the next
_ROW = 4  # boxes side by side
_LETTERS = 25  # of a title in a box


def role_of(state: StepState) -> str:
    """The colour of a state, as a class of the style sheet."""
    return _ROLES.get(state, "")


def plan_drawing(account: Account) -> str:
    """Boxes in rows: each stands below all that it needs."""
    if not 0 < len(account.steps) <= MOST_BOXES:
        return ""
    places, height = _places(account.steps)
    parts = [_link(places[need], places[each.step.id]) for each in account.steps for need in each.step.needs]
    parts += [_box(each, *places[each.step.id]) for each in account.steps]
    name = f"The plan: {len(account.steps)} steps"
    return f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{name}">{"".join(parts)}</svg>'


def _places(steps: tuple[StepAccount, ...]) -> tuple[dict[str, tuple[float, float]], int]:
    """The upper left corner of each box, and the height of all. Steps come after what they need, or are put there."""
    needs = {each.step.id: each.step.needs for each in steps}
    depths: dict[str, int] = {}
    while len(depths) < len(needs):  # a plan has no circle, so that each round settles at least one
        for step, before in needs.items():
            if step not in depths and all(each in depths for each in before):
                depths[step] = max((depths[each] + 1 for each in before), default=0)
    places: dict[str, tuple[float, float]] = {}
    line = 0
    for depth in range(max(depths.values()) + 1):
        level = [step for step in needs if depths[step] == depth]
        for begin in range(0, len(level), _ROW):
            row = level[begin : begin + _ROW]
            gap = (_WIDTH - len(row) * _BOX[0]) / (len(row) + 1)
            for index, step in enumerate(row):
                places[step] = (gap + index * (_BOX[0] + gap), 4 + line * _DOWN)
            line += 1
    return places, line * _DOWN - (_DOWN - _BOX[1]) + 8


def _link(above: tuple[float, float], below: tuple[float, float]) -> str:
    x1, y1 = above[0] + _BOX[0] / 2, above[1] + _BOX[1]
    x2, y2 = below[0] + _BOX[0] / 2, below[1] - 6
    bend = (y2 - y1) / 2
    path = f"M{x1:.0f} {y1:.0f} C{x1:.0f} {y1 + bend:.0f} {x2:.0f} {y2 - bend:.0f} {x2:.0f} {y2:.0f}"
    tip = f"M{x2 - 4:.0f} {y2 - 1:.0f} L{x2 + 4:.0f} {y2 - 1:.0f} L{x2:.0f} {y2 + 6:.0f} Z"
    return f'<path class="link" d="{path}"/><path class="tip" d="{tip}"/>'


def _box(each: StepAccount, x: float, y: float) -> str:
    wide, high = _BOX
    sub = f"{each.step.id} · {each.words}"
    return (
        f"<g><title>{_text(each.title, 200)}</title>"
        f'<rect class="box" x="{x:.0f}" y="{y:.0f}" width="{wide}" height="{high}" rx="11"/>'
        f'<circle class="m {role_of(each.report.state)}" cx="{x + 18:.0f}" cy="{y + 22:.0f}" r="5"/>'
        f'<text x="{x + 32:.0f}" y="{y + 26:.0f}">{_text(each.title, _LETTERS)}</text>'
        f'<text class="sub" x="{x + 32:.0f}" y="{y + 43:.0f}">{_text(sub, 30)}</text></g>'
    )


def times_drawing(account: Account) -> str:
    """A bar for each step that ran, along one axis of time."""
    ran = [each for each in account.steps if each.report.started]
    if len(ran) < 2 or len(ran) > MOST_BOXES or account.seconds <= 0:
        return ""
    begun = min(each.report.started.timestamp() for each in ran if each.report.started)
    left, room, parts = 210, _WIDTH - 300, []
    for line, each in enumerate(ran):
        assert each.report.started is not None
        y = 6 + line * 26
        x = left + room * (each.report.started.timestamp() - begun) / account.seconds
        wide = max(3.0, room * each.report.seconds / account.seconds)
        parts.append(
            f'<text class="sub" x="0" y="{y + 12}">{_text(f"{each.step.id} · {each.title}", 32)}</text>'
            f'<rect class="rail" x="{left}" y="{y}" width="{room}" height="15" rx="5"/>'
            f'<rect class="m {role_of(each.report.state)}" x="{x:.1f}" y="{y}" width="{wide:.1f}" height="15" rx="3"/>'
            f'<text class="sub" x="{left + room + 10}" y="{y + 12}">{seconds_text(each.report.seconds)}</text>'
        )
    height = 6 + len(ran) * 26
    return f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="When each step ran">{"".join(parts)}</svg>'


def seconds_text(seconds: float) -> str:
    """A duration as people read it: 12 ms, 3.4 s, 2 min 5 s."""
    if seconds < 0.9995:
        return f"{max(seconds, 0) * 1000:.0f} ms" if seconds >= 0.0095 else f"{max(seconds, 0) * 1000:.1f} ms"
    if seconds < 99.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def _text(text: str, most: int) -> str:
    said = one_line(text)
    return escape(said if len(said) <= most else f"{said[: most - 1].rstrip()}…")
