"""redo and go-on on the command line: nothing is done twice, and nothing is guessed."""

from __future__ import annotations

import os
from pathlib import Path

from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step
from tests.integration.cli.program import fill, lam
from tests.kit import snapshot_tree
from tests.unit.engine.test_recovery import DEAD, only_other, write
from tests.workbench import workbench


def test_what_was_taken_back_is_done_again(fresh_profile: Path) -> None:
    fill(fresh_profile, ["Downloads/a.txt", "Downloads/b.pdf"])
    run = lam("run", "Sort my Downloads by type", "--yes", "--json").json["run_id"]
    done = snapshot_tree(fresh_profile)
    assert lam("redo", run, "--json").status == 1
    assert lam("undo", run, "--json").status == 0
    again = lam("redo", run, "--json")
    assert (again.status, again.json["status"], again.json["run_id"]) == (0, "succeeded", run)
    assert snapshot_tree(fresh_profile) == done
    assert lam("undo", run, "--json").json["status"] == "undone"
    assert "lam-desktop undo" in lam("redo", run).out


async def test_what_may_have_been_sent_is_for_the_person_to_say(fresh_profile: Path) -> None:
    """The program died while it sent something: the run waits, says how to answer, and sends it no second time."""
    send = Step("s2", "send_json", {"url": "http://127.0.0.1:9/x", "data": {}}, ("s1",))
    plan = Plan("send it", (write("s1", "one.txt"), send, write("s3", "three.txt", "s2")))
    async with workbench(fresh_profile, Path(os.environ["LAM_DESKTOP_HOME"]), me=DEAD, is_alive=only_other) as bench:
        run = await bench.runner.draft(plan)
        journal = bench.runner._journal(await bench.runner._record(run))
        await bench.store.claim(run, DEAD)
        await journal.finish(RunState.RUNNING)
        journal.step_begins("s2")
        outward = [{"effect": "send", "what": "POST to http://127.0.0.1:9/x", "details": {}}]
        await journal.step("s2", StepState.INTENT, intent={"operations": [], "outward": outward})
    assert lam("history", "--json").json[0]["state"] == "needs_decision"
    asked = lam("go-on", run, "--json")
    assert (asked.status, asked.json["status"]) == (3, "needs_input")
    assert "--happened s2 or --not-happened s2" in asked.json["question"]
    assert lam("go-on", run, "--happened", "s1", "--happened", "s2", "--json").status == 1
    gone_on = lam("go-on", run, "--happened", "s2", "--json")
    assert (gone_on.status, gone_on.json["status"]) == (0, "succeeded"), gone_on.out
    assert (fresh_profile / "three.txt").exists()


def test_left_out_the_run_is_the_last_one_that_fits(fresh_profile: Path) -> None:
    fill(fresh_profile, ["Downloads/a.txt", "Downloads/b.pdf"])
    assert "There is nothing to be taken back." in lam("undo").error
    before = snapshot_tree(fresh_profile)
    run = lam("run", "Sort my Downloads by type", "--yes", "--json").json["run_id"]
    done = snapshot_tree(fresh_profile)
    lam("run", "How big is my Downloads folder?", "--json")
    assert "How big" in lam("report").out
    undone = lam("undo")
    assert "Sort my Downloads by type" in undone.out and snapshot_tree(fresh_profile) == before
    assert lam("undo").status == 1
    assert lam("redo", "--json").json["run_id"] == run and snapshot_tree(fresh_profile) == done
    assert "There is nothing to be gone on with." in lam("go-on").out


def test_what_was_scheduled_is_said_to_be(fresh_profile: Path) -> None:
    fill(fresh_profile, ["Downloads/a.txt"])
    ended = lam("run", "every day at 7 copy the txt files from Downloads to Documents", "--yes")
    assert "Scheduled: every day at 07:00." in ended.out
    assert "scheduled" in lam("history").out
    assert "scheduled" in lam("report").out
