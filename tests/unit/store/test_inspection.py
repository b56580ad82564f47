"""Looking through the records finds what was changed; an export holds every row; the trace tells what steps took."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError, RefusedError
from lam_desktop.core.plan import Plan, Step
from lam_desktop.store.export import export
from lam_desktop.store.inspection import Inspection, inspect
from lam_desktop.store.trace import TraceStore
from tests.kit import NOW
from tests.workbench import workbench

TWO = Plan("mark", (Step("s1", "mark", {"name": "a"}), Step("s2", "mark", {"name": "b"}, ("s1",))))


async def some_runs(home: Path, state: Path) -> list[str]:
    async with workbench(home, state) as bench:
        return [(await bench.run(TWO)).run for _ in range(3)]


def look(state: Path) -> Inspection:
    with closing(sqlite3.connect(state / "lam.sqlite")) as book:
        return inspect(book)


async def test_whole_records_are_whole(fresh_profile: Path, tmp_path: Path) -> None:
    await some_runs(fresh_profile, tmp_path)
    found = look(tmp_path)
    assert found.faults == () and found.runs == 3 and found.rows["step"] == 6


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE log SET data = replace(data, 'seconds', 'hours') WHERE run = ?", "changed by something else"),
        ("UPDATE run SET plan = replace(plan, '\"b\"', '\"c\"') WHERE id = ?", "changed by something else"),
        ("UPDATE run SET plan = '[' WHERE id = ?", "cannot be read"),
        ("UPDATE step SET state = 'failed' WHERE run = ?", "changed by something else"),
        ("DELETE FROM run WHERE id = ?", "belong to no run"),
        ("DELETE FROM run WHERE id = ?", "refers to a row of run that is not there"),
    ],
)
async def test_what_was_changed_is_found(fresh_profile: Path, tmp_path: Path, damage: str, said: str) -> None:
    runs = await some_runs(fresh_profile, tmp_path)
    with closing(sqlite3.connect(tmp_path / "lam.sqlite")) as book:
        book.execute(damage, (runs[1],))
        book.commit()
    found = look(tmp_path)
    assert any(said in fault for fault in found.faults), found.faults
    assert not set(found.damaged) & {runs[0], runs[2]}, "the others are not blamed"


async def test_an_export_holds_every_row(fresh_profile: Path, tmp_path: Path) -> None:
    runs = await some_runs(fresh_profile, tmp_path)
    rows = export(tmp_path / "lam.sqlite", tmp_path / "out" / "all.zip", NOW)
    with zipfile.ZipFile(tmp_path / "out" / "all.zip") as archive:
        about = json.loads(archive.read("about.json"))
        held = [json.loads(line) for line in archive.read("run.jsonl").splitlines()]
    assert about["rows"] == rows == look(tmp_path).rows
    assert [each["id"] for each in held] == runs and json.loads(held[0]["plan"])["steps"]
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["all.zip"], "nothing half made is left"


async def test_an_export_that_cannot_be_is_a_sentence(fresh_profile: Path, tmp_path: Path) -> None:
    await some_runs(fresh_profile, tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        export(tmp_path / "lam.sqlite", tmp_path / "file" / "all.zip", NOW)


async def test_what_steps_took_and_why_they_were_asked_about(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        trace = TraceStore(bench.database)
        first, second = (await bench.run(TWO)).run, (await bench.run(TWO)).run
        took = await trace.took(3)
        assert [(each.run, each.step) for each in took] == [(second, "s2"), (second, "s1"), (first, "s2")]
        assert all(each.action == "mark" and each.cpu is not None and each.memory for each in took)
        assert [each.step for each in await trace.took(9, first)] == ["s2", "s1"]
        assert set(await trace.verdicts(first)) == {"s1", "s2"}
        entries = await trace.entries(first, 100)
        assert [each.kind for each in entries if not each.step][-1] == "succeeded"
        assert len(await trace.entries(first, 2)) == 2


async def test_what_was_decided_and_whether_somebody_agreed(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Documents").mkdir(exist_ok=True)
    (fresh_profile / "a.tmp").write_text("a")
    deleting = Plan("delete it", (Step("s1", "delete_files", {"files": [Path("a.tmp")]}),))
    async with workbench(fresh_profile, tmp_path) as bench:
        trace = TraceStore(bench.database)
        put_away = await bench.runner.draft(deleting)
        await bench.runner.card(put_away)
        done = (await bench.run(deleting)).run
        closed = await bench.runner.draft(
            Plan("both", (TWO.steps[0], Step("s9", "delete_files", {"files": [Path("Documents")]})))
        )
        with pytest.raises(RefusedError) as refused:
            await bench.runner.card(closed)
        looked = (await bench.run(TWO)).run
        told = {(each.run, each.step): (each.verdict, each.yes) for each in await trace.decisions(9)}
        assert told == {
            (put_away, "s1"): ("ask", False), (done, "s1"): ("ask", True), (closed, "s9"): ("deny", None),
            (looked, "s1"): ("allow", None), (looked, "s2"): ("allow", None),
        }  # fmt: skip
        (why,) = await trace.decisions(9, closed)
        assert why.reasons == (str(refused.value),)
