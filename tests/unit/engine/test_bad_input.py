"""Records and plans that do not fit this program: a sentence, the run is parked, and nothing is lost or hidden."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.errors import InputError, StateError
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step, from_json
from lam_desktop.store.schema import VERSIONS
from lam_desktop.store.soundness import PLAN, chained, digest_of
from tests.kit import snapshot_tree
from tests.unit.engine.test_recovery import OTHER, died, only_other, write
from tests.workbench import workbench

LEFT = "Nothing of it was touched"
HOLD = Step("s2", "hold", {"name": "h"}, ("s1",))


def two() -> Plan:
    """Writes one file, holds, would write another."""
    return Plan("two", (write("s1", "one.txt"), HOLD, write("s3", "x.txt", "s2")))


def meddle(state: Path, work: Callable[[sqlite3.Connection], Any]) -> None:
    """Change the records with another program."""
    with closing(sqlite3.connect(state / "lam.sqlite")) as book:
        work(book)
        book.commit()


def put_plan(change: Callable[[dict[str, Any]], None]) -> Callable[[sqlite3.Connection], None]:
    """Change the plan of the one run there is, as a version of the program that wrote it so would have."""

    def work(book: sqlite3.Connection) -> None:
        plan = json.loads(book.execute("SELECT plan FROM run").fetchone()[0])
        change(plan)
        book.execute("UPDATE run SET plan = ?", (json.dumps(plan),))
        seal(book)

    return work


def seal(book: sqlite3.Connection) -> None:
    """Write the log of the one run anew, with the plan as it stands."""
    digest, last = digest_of(*book.execute("SELECT request, plan FROM run").fetchone()), ""
    for seq, *row in book.execute("SELECT seq, run, step, state, at, data FROM log ORDER BY seq").fetchall():
        row[4] = json.dumps({PLAN: digest}) if row[2] == PLAN else row[4]
        last = chained(last, tuple(row))
        book.execute("UPDATE log SET data = ?, chain = ? WHERE seq = ?", (row[4], last, seq))


def in_a_circle(plan: dict[str, Any]) -> None:
    plan["steps"][0]["depends_on"] = ["s3"]


def from_a_newer_version(plan: dict[str, Any]) -> None:
    plan["steps"] = {"branches": plan["steps"]}


def with_a_fact_of_a_newer_version(plan: dict[str, Any]) -> None:
    plan["steps"][2]["unless"] = "it rains"


def with_an_operator_of_a_newer_version(plan: dict[str, Any]) -> None:
    plan["steps"][2]["when"] = {"left": 1, "op": "resembles", "right": 2}


def vanished(plan: dict[str, Any]) -> None:
    plan["steps"][2]["action"] = "action_of_yesterday"


def renamed_argument(plan: dict[str, Any]) -> None:
    plan["steps"][2]["args"]["colour"] = "red"


def numbering(**args: object) -> Callable[[dict[str, Any]], None]:
    """The open step numbers files, with arguments that meant something once."""

    def change(plan: dict[str, Any]) -> None:
        plan["steps"][2] |= {"action": "number_files", "args": args}

    return change


def test_a_circle_is_named() -> None:
    steps = [{"id": one, "action": "mark", "args": {"name": one}, "depends_on": [other]} for one, other in ("ab", "ba")]
    with pytest.raises(StateError, match=r"wait for each other in a circle: (a → b|b → a)"):
        from_json({"request": "r", "steps": steps})


@pytest.mark.parametrize(
    "spoil",
    [in_a_circle, from_a_newer_version, with_a_fact_of_a_newer_version, with_an_operator_of_a_newer_version],
)
@pytest.mark.parametrize("resume", [False, True])
async def test_a_plan_that_cannot_be_read_is_parked_and_hides_no_other(
    fresh_profile: Path, tmp_path: Path, spoil: Callable[[dict[str, Any]], None], resume: bool
) -> None:
    async with died(fresh_profile, tmp_path, two(), "h") as run:
        pass
    meddle(tmp_path, put_plan(spoil))
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume)
        assert report.state is RunState.NEEDS_DECISION and LEFT in report.error
        good = await bench.run(Plan("good", (write("s1", "good.txt"),)))
        assert [each.run for each in await bench.runner.history()] == [good.run, run]
        for act in (bench.runner.undo, bench.runner.go_on, bench.runner.card):
            with pytest.raises(StateError, match=LEFT):
                await act(run)
        assert (await bench.runner.undo(good.run)).state is RunState.UNDONE
        assert await bench.runner.recover() == []
    assert snapshot_tree(fresh_profile) == before


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (vanished, "action_of_yesterday is no longer"),
        (renamed_argument, "called colour"),
        (numbering(start=1), "What should I take as files"),
        (numbering(files=[{"$path": "one.txt"}], start="the first"), "Start must be a number"),
        (numbering(files=[{"$path": "one.txt"}], order="weight"), "order must be one of: name, modified"),
    ],
)
async def test_what_this_version_cannot_do_waits_for_one_that_can(
    fresh_profile: Path, tmp_path: Path, spoil: Callable[[dict[str, Any]], None], said: str
) -> None:
    before = snapshot_tree(fresh_profile)
    async with died(fresh_profile, tmp_path, two(), "h") as run:
        pass
    meddle(tmp_path, put_plan(spoil))
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume=True)
        assert report.state is RunState.NEEDS_DECISION and said in report.error
        assert (fresh_profile / "one.txt").exists()
        with pytest.raises(InputError, match=said):
            await bench.runner.go_on(run)
        assert (await bench.runner.undo(run)).state is RunState.UNDONE
    assert snapshot_tree(fresh_profile) == before


async def test_a_plan_with_an_unknown_action_or_argument_does_not_begin(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        for step in (Step("s1", "action_of_yesterday"), Step("s1", "mark", {"name": "n", "colour": "red"})):
            report = await bench.runner.start(await bench.runner.draft(Plan("p", (step,))), None)
            assert report.state is RunState.FAILED and len(report.error) > 20


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE step SET intent = replace(intent, 'one.txt', 'two.txt') WHERE id = 's1'",
        "UPDATE step SET state = 'done' WHERE id = 's3'",
        "UPDATE log SET data = replace(data, 'one.txt', 'two.txt')",
        "DELETE FROM log WHERE step = 's1' AND state = 'done'",
        "UPDATE step SET receipt = '{' WHERE id = 's1'",
        "UPDATE step SET state = 'dome' WHERE id = 's1'",
        "UPDATE run SET plan = replace(plan, 'x.txt', 'two.txt')",
        "UPDATE run SET request = 'three'",
    ],
)
@pytest.mark.parametrize("resume", [False, True])
async def test_records_that_were_changed_are_not_acted_on(
    fresh_profile: Path, tmp_path: Path, damage: str, resume: bool
) -> None:
    async with died(fresh_profile, tmp_path, two(), "h"):
        pass
    meddle(tmp_path, lambda book: book.execute(damage))
    (fresh_profile / "two.txt").write_text("not ours\n")
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover(resume)
        assert report.state is RunState.NEEDS_DECISION and "damaged" in report.error
        assert await bench.runner.recover() == []
        with pytest.raises(StateError, match="damaged"):
            await bench.runner.undo(report.run)
    assert snapshot_tree(fresh_profile) == before


async def test_a_step_that_the_records_have_lost_is_not_done(fresh_profile: Path, tmp_path: Path) -> None:
    """A state that finds no row to stand in would be lost, and what was done with it could not be taken back."""
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("two", (write("s1", "one.txt"), write("s2", "x.txt", "s1"))))
    meddle(tmp_path, lambda book: book.execute("DELETE FROM step WHERE id = 's2'"))
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.runner.start(run, (await bench.runner.card(run)).fingerprint)
        assert report.refusal == "failed" and "damaged" in report.error
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover()
        assert report.state is RunState.FAILED
    assert snapshot_tree(fresh_profile) == before


@pytest.mark.parametrize("version", range(1, len(VERSIONS)))
async def test_a_crash_of_an_older_version_is_settled(fresh_profile: Path, tmp_path: Path, version: int) -> None:
    """The first had no owners, no items, no seal on the plan, and stamps without inode and digest."""
    text, trash = fresh_profile / "old.txt", fresh_profile / ".local/share/Trash"
    text.write_text("mine\n")
    before = snapshot_tree(fresh_profile)
    facts = text.stat()
    keep, moved = trash / "files/old.1a2b3c4d.txt", fresh_profile / "moved.txt"
    with closing(sqlite3.connect(tmp_path / "lam.sqlite")) as book:
        book.executescript(f"BEGIN; {''.join(VERSIONS[:version])} PRAGMA user_version = {version}; COMMIT;")
        stamp = {"size": facts.st_size, "modified": facts.st_mtime_ns}
        empty = {"source": None, "keep": None, "before": None, "after": None}
        move = {**empty, "kind": "move", "path": str(moved), "source": str(text), "before": stamp}
        bin_ = {**empty, "kind": "trash", "path": str(moved), "keep": str(keep), "before": stamp}
        _old_run(book, [move, bin_])
    text.rename(moved)  # it died between the two
    async with workbench(fresh_profile, tmp_path, me=OTHER, is_alive=only_other) as bench:
        (report,) = await bench.runner.recover()
        assert (report.state, report.steps[0].state) == (RunState.FAILED, StepState.UNDONE), report.error
    assert snapshot_tree(fresh_profile) == before


def _old_run(book: sqlite3.Connection, operations: list[dict[str, Any]]) -> None:
    """What a version that knew only this wrote until it died between intent and receipt, log and all."""
    plan = {"request": "old", "steps": [{"id": "s1", "action": "mark", "args": {"name": "n"}}]}
    intent = json.dumps({"operations": operations, "outward": []})
    at, last = "2026-01-01T00:00:00+00:00", ""
    run = "INSERT INTO run (id, chat, request, plan, state, created) VALUES ('r', '', 'old', ?, 'running', ?)"
    book.execute(run, (json.dumps(plan), at))
    book.execute("INSERT INTO step (run, id, action, state, intent) VALUES ('r', 's1', 'mark', 'intent', ?)", (intent,))
    for step, state, data in (("", "running", "{}"), ("s1", "intent", f'{{"intent": {intent}}}')):
        last = chained(last, ("r", step, state, at, data))
        row = ("r", step, state, at, data, last)
        book.execute("INSERT INTO log (run, step, state, at, data, chain) VALUES (?,?,?,?,?,?)", row)
    book.commit()
