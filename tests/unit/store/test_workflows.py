"""Saved plans survive the records; one that cannot be read holds nothing up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery
from lam_desktop.core.workflow import Parameter, Workflow
from lam_desktop.store.database import Database
from lam_desktop.store.workflows import WorkflowStore
from tests.kit import NOW

PLAN = Plan(
    "zip them", (Step("s1", "zip_files", {"files": FileQuery(folders=("Reports",)), "archive": Path("r.zip")}),)
)
KEPT = Workflow("Reports", PLAN, (Parameter("files", "s1", "files"),), NOW)


async def test_kept_shown_replaced_and_forgotten(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    store = WorkflowStore(database)
    await store.save(KEPT, NOW)
    assert await store.get("reports") == KEPT
    await store.save(replace(KEPT, name="REPORTS", parameters=()), NOW)
    assert [(each.name, each.parameters) for each in await store.all()] == [("REPORTS", ())]
    await store.remove("Reports")
    assert await store.all() == () and await store.get("Reports") is None
    await database.close()


async def test_one_from_a_newer_version_holds_nothing_up(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "lam.sqlite")
    store = WorkflowStore(database)
    await store.save(KEPT, NOW)
    await database.run(
        lambda db: (
            db.execute(
                "INSERT INTO workflow VALUES ('Odd', '{\"steps\": [{\"magic\": 1}]}', '[]', ?)", (NOW.isoformat(),)
            )
            and None
        )
    )
    await database.run(
        lambda db: db.execute("INSERT INTO workflow VALUES ('Broken', '{no', '[]', ?)", (NOW.isoformat(),)) and None
    )
    broken, odd, fine = await store.all()
    assert broken.problem == "This plan is damaged and cannot be read."
    assert (odd.name, odd.plan.steps) == ("Odd", ()) and "newer version" in odd.problem
    assert fine == KEPT
    await database.close()
