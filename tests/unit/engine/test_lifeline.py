"""What ties a deed to those who watch it leaves no circle behind."""

from __future__ import annotations

import gc
from pathlib import Path

from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.engine.context import StepContext
from lam_desktop.engine.deed import Deed
from tests.workbench import workbench


async def test_a_step_that_is_over_is_forgotten_without_the_garbage_collector(
    fresh_profile: Path, tmp_path: Path
) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        steps = [Step(f"s{n}", "mark", {"name": f"{n}"}) for n in range(3)]
        steps += [Step("told", "notify", {"text": "hello"}), Step("made", "make_folder", {"folder": "new"})]
        gc.collect()
        gc.disable()
        try:
            report = await bench.run(Plan("a few steps", tuple(steps)))
            left = [each for each in gc.get_objects() if type(each) in (Deed, StepContext)]
        finally:
            gc.enable()
        assert report.state is RunState.SUCCEEDED, report.error
        assert left == []
