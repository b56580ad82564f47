"""What is drawn while a run goes on."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from lam_desktop.cli.drawing import Drawing
from lam_desktop.core.events import Bus, StepState, StepStateChanged, StepTraced
from lam_desktop.core.plan import Plan, Step


def test_a_wait_is_said_beside_its_step() -> None:
    screen = io.StringIO()
    drawing = Drawing(Path("/home/anna"), Console(file=screen, force_terminal=True, width=200, color_system=None))
    bus = Bus()
    plan = Plan("read it", (Step("s1", "fetch_text"), Step("s2", "fetch_text")))
    with drawing.progress(bus, plan, "r1"):
        bus.publish(StepStateChanged(run="r1", step="s1", state=StepState.RUNNING))
        bus.publish(StepTraced(run="r1", step="s1", kind="retry", text="It is busy [bold]. Trying again\nin 0.4 s."))
        bus.publish(StepTraced(run="r2", step="s1", kind="retry", text="not this run"))
        bus.publish(StepTraced(run="r1", step="s2", kind="retry", text="not begun"))
    drawn = screen.getvalue()
    assert "It is busy [bold]. Trying again" in drawn
    assert "not this run" not in drawn and "not begun" not in drawn
