"""The execution log: every state of a run and why, in order; nothing of what was worked on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lam_desktop.core.events import NoticeRaised, StepTraced, ThrottleChanged
from lam_desktop.core.plan import Plan, Step
from lam_desktop.engine.executionlog import ExecutionLog
from lam_desktop.system.rotating import RotatingLines
from tests.kit import SetClock
from tests.workbench import workbench


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


async def test_a_run_can_be_followed(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Documents" / "diary.txt").write_text("my innermost thoughts\n")
    async with workbench(fresh_profile, tmp_path) as bench:
        log = ExecutionLog(bench.bus, SetClock(), RotatingLines(tmp_path / "execution.jsonl"))
        plan = Plan("look, then fail", (
            Step("s1", "read_text", {"file": Path("Documents/diary.txt")}), Step("s2", "fail", {}, ("s1",)),
        ))  # fmt: skip
        report = await bench.run(plan)
        await log.close()
    rows = read(tmp_path / "execution.jsonl")
    assert {row["run"] for row in rows} == {report.run}
    assert rows[0]["event"] == "RunCreated" and rows[0]["steps"] == {"s1": "read_text", "s2": "fail"}
    steps = [(row["step"], row["state"]) for row in rows if row["event"] == "StepStateChanged"]
    assert ("s1", "done") in steps and ("s2", "failed") in steps
    assert rows[-1]["event"] == "RunStateChanged" and rows[-1]["state"] == "failed" and rows[-1]["error"]
    assert "innermost" not in (tmp_path / "execution.jsonl").read_text(encoding="utf-8")


async def test_texts_are_redacted_and_nothing_comes_after_the_end(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        log = ExecutionLog(bench.bus, SetClock(), RotatingLines(tmp_path / "execution.jsonl"))
        text = "https://anna:geheim@example.org/?key=geheim was slow."
        bench.bus.publish(StepTraced(run="r", step="s1", kind="retry", text=text))
        bench.bus.publish(ThrottleChanged(limit=1, reason="The processor is busy (91 %)."))
        await log.close()
        bench.bus.publish(NoticeRaised(title="Late", text="too late"))
    first, second = read(tmp_path / "execution.jsonl")
    assert "geheim" not in str(first) and "example.org" in first["text"]
    assert second["limit"] == 1 and "91 %" in second["text"]
