"""Secrets are out of the records, and yet a run goes on and is taken back exactly; where it cannot, it says so."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.events import RunState
from lam_desktop.core.hiding import HIDDEN, KNOWN
from lam_desktop.core.plan import Plan, Step, to_json
from lam_desktop.core.secret import Secret
from lam_desktop.core.values import Item, Ref, Template
from lam_desktop.store.texts import LOST
from tests.kit import snapshot_tree
from tests.unit.engine.test_recovery import DEAD, OTHER, died, only_other
from tests.workbench import workbench

SECRETS = ["s3cret-word", "1234", "butterfly"]


def held(state: Path) -> str:
    """All that the records hold, as text."""
    with closing(sqlite3.connect(state / "lam.sqlite")) as db:
        return "\n".join(db.iterdump())


def plan_with(secret: str) -> Plan:
    """A secret in words, in a result, in the name of a file, and in what is done after a hold."""
    said = f"password: {secret}"
    return Plan(f"write the {said} down, then hold", (
        Step("s1", "mark", {"name": f"{said}!"}),
        Step("s2", "write_text", {"text": Template((Ref("s1"),)), "save_as": Path(f"{secret}.txt")}, ("s1",)),
        Step("s3", "hold", {"name": "h"}, ("s2",)),
        Step("s4", "mark", {"name": Item()}, ("s3",), for_each=[said, secret, "z"]),
        Step("s5", "write_text", {"text": Template((Ref("s1"), " ", secret)), "save_as": Path("end.txt")}, ("s4",)),
    ))  # fmt: skip


@pytest.mark.parametrize("secret", SECRETS)
async def test_it_goes_on_exactly_while_the_secret_is_known(fresh_profile: Path, tmp_path: Path, secret: str) -> None:
    before = snapshot_tree(fresh_profile)
    async with died(fresh_profile, tmp_path, plan_with(secret), "h") as run:
        pass
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        bench.signals.gate("h").set()
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.SUCCEEDED, report.error
        assert (fresh_profile / f"{secret}.txt").read_text().strip() == f"password: {secret}!"
        assert (fresh_profile / "end.txt").read_text().strip() == f"password: {secret}! {secret}"
        assert bench.signals.seen == ["h", f"password: {secret}", secret, "z"]
        assert report.request == plan_with(secret).request and to_json(report.plan) == to_json(plan_with(secret))
        assert await bench.store.is_sound(run) and await bench.store.damaged() == []
        word = re.compile(rf"(?<!\w){secret}(?!\w)")  # a digest may hold it by chance
        lines = [line for line in held(tmp_path).splitlines() if word.search(line)]
        assert all('"operations": [{' in line for line in lines), "but where files lie"
        assert f"password: {secret}" not in held(tmp_path)
        assert (await bench.runner.undo(run)).state is RunState.UNDONE
        assert snapshot_tree(fresh_profile) == before
        assert (await bench.runner.redo(run)).state is RunState.SUCCEEDED
        assert (fresh_profile / "end.txt").read_text().strip() == f"password: {secret}! {secret}"


@pytest.mark.parametrize("secret", SECRETS)
async def test_without_the_secret_it_is_only_taken_back(fresh_profile: Path, tmp_path: Path, secret: str) -> None:
    before = snapshot_tree(fresh_profile)
    async with died(fresh_profile, tmp_path, plan_with(secret), "h") as run:
        pass
    KNOWN.forget()
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.NEEDS_DECISION and LOST in report.error
        with pytest.raises(InputError, match="cannot go on"):
            await bench.runner.go_on(run)
        with pytest.raises(InputError, match="kept only while the program ran"):
            await bench.runner.card(run)
        assert bench.signals.seen == [] and (fresh_profile / f"{secret}.txt").exists()
        assert (await bench.runner.undo(run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_result_that_lacks_one_is_not_gone_on_with(fresh_profile: Path, tmp_path: Path) -> None:
    """The plan does not have the secret; what a step gave has."""
    KNOWN.learn(Secret("Tr0ub4dor"))
    (fresh_profile / "a.txt").write_text("it is Tr0ub4dor")
    plan = Plan("copy it", (
        Step("s1", "read_text", {"file": Path("a.txt")}), Step("s2", "hold", {"name": "h"}, ("s1",)),
        Step("s3", "write_text", {"text": Ref("s1"), "save_as": Path("b.txt")}, ("s2",)),
    ))  # fmt: skip
    async with died(fresh_profile, tmp_path, plan, "h"):
        pass
    assert "Tr0ub4dor" not in held(tmp_path)
    KNOWN.forget()
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.NEEDS_DECISION and LOST in report.error
    assert not (fresh_profile / "b.txt").exists()


async def test_a_pin_makes_no_other_record_wrong(fresh_profile: Path, tmp_path: Path) -> None:
    other = Plan("save 2026 as report-2026.txt", (
        Step("s1", "mark", {"name": "2026"}),
        Step("s2", "write_text", {"text": "year 2026", "save_as": Path("report-2026.txt")}, ("s1",)),
    ))  # fmt: skip
    async with workbench(fresh_profile, tmp_path) as bench:
        told = await bench.run(Plan("note the pin: 2026", (Step("s", "mark", {"name": "pin: 2026"}),)))
        report = await bench.run(other)
    KNOWN.forget()
    async with workbench(fresh_profile, tmp_path, me=DEAD) as bench:
        assert HIDDEN in (await bench.runner.report(told.run)).request
        later = await bench.runner.report(report.run)
        assert later == report and later.plan == other and later.steps[0].result == "2026"


async def test_a_pin_that_is_this_year_makes_no_time_unreadable(fresh_profile: Path, tmp_path: Path) -> None:
    before, write = snapshot_tree(fresh_profile), {"text": "pin: 2026", "save_as": Path("pin.txt")}
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("write pin: 2026", (Step("s", "write_text", write),)))
        assert report.state is RunState.SUCCEEDED and report.steps[0].started is not None
        assert (await bench.runner.undo(report.run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_plan_that_was_seen_without_its_secret_is_whole_once_that_is_known(
    fresh_profile: Path, tmp_path: Path
) -> None:
    """A saved plan brings its secret back from where passwords are kept; its run is carried out whole."""
    plan = Plan("p", (Step("s", "mark", {"name": "password: s3cret-word"}),))
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(plan)
        (mark,) = KNOWN.said_in(str(KNOWN.hide_said("s3cret-word")))
        KNOWN.forget()
        assert (await bench.runner.report(run)).plan != plan
        KNOWN.recall(mark, Secret("s3cret-word"))
        card = await bench.runner.card(run)
        report = await bench.runner.start(run, card.fingerprint)
        assert report.state is RunState.SUCCEEDED and bench.signals.seen == ["password: s3cret-word"]
