"""While thousands of files are worked on, the loop goes on turning: in the look, in the run and in the undo."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.values import FileQuery, Item
from lam_desktop.system.files.transaction import FileTransaction
from tests.workbench import workbench

T = TypeVar("T")
MANY = 3_000
ALL = FileQuery(folders=("Downloads",))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    (home / "Downloads").mkdir(parents=True)
    return home


async def turning(work: Awaitable[T], so_far: Callable[[], int]) -> tuple[T, set[int]]:
    """What comes of it, and how far it was at each turn of the loop meanwhile."""
    seen = set()
    task = asyncio.ensure_future(work)
    while not task.done():
        seen.add(so_far())
        await asyncio.sleep(0.001)
    return task.result(), seen


async def test_a_look_at_thousands_of_files_lets_the_loop_turn(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the loop itself nothing would be seen between none and all."""
    for number in range(MANY):
        (home / "Downloads" / f"note {number}.txt").touch()
    staged: list[Path] = []
    trash = FileTransaction.trash

    def counted(self: FileTransaction, path: Path) -> None:
        trash(self, path)
        staged.append(path)

    monkeypatch.setattr(FileTransaction, "trash", counted)
    async with workbench(home, tmp_path / "state") as bench:
        run = await bench.runner.draft(Plan("clear up", (Step("s1", "delete_files", {"files": ALL}),)))
        card, seen = await turning(bench.runner.card(run), lambda: len(staged))
    assert card.lines[0] == f"{MANY} items to the trash"
    assert len(seen & set(range(1, MANY))) > 10


@pytest.mark.parametrize(
    "steps",
    [
        (Step("s1", "delete_files", {"files": ALL}),),
        (Step("s1", "add_prefix", {"files": ALL, "prefix": "x-"}),),
        (Step("s1", "zip_files", {"files": ALL, "archive": Path("Documents/all.zip")}),),
        (Step("s1", "find_duplicates", {"files": ALL}),),
        (Step("s1", "replace_text", {"text": ALL, "old": "o", "new": "u", "in_place": True}),),
        (Step("s1", "add_prefix", {"files": Item(), "prefix": "x-"}, for_each=ALL),),
        (Step("s1", "count_files", {"files": ALL}, when=Condition(ALL, "not_empty")),),
    ],
    ids=lambda steps: steps[0].action + ("-each" if steps[0].for_each else "") + ("-if" if steps[0].when else ""),
)
async def test_files_are_never_touched_on_the_loop(
    steps: tuple[Step, ...], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look for files, or a body that stages changes, would stop the window for as long as it takes."""
    for name in ("one", "two", "three"):
        (home / "Downloads" / f"{name}.txt").write_text("hello\n", encoding="utf-8")
    on_loop: list[str] = []

    def watched(name: str) -> None:
        real = getattr(FileTransaction, name)

        def call(self: FileTransaction, *args: Any, **kwargs: Any) -> Any:
            if threading.current_thread() is threading.main_thread():
                on_loop.append(name)
            return real(self, *args, **kwargs)

        monkeypatch.setattr(FileTransaction, name, call)

    for name in ("select", "walk", "children", "open", "stage", "write", "move", "copy", "trash", "sealed", "discard"):
        watched(name)
    async with workbench(home, tmp_path / "state") as bench:
        report = await bench.run(Plan("all", steps))
        assert report.state is RunState.SUCCEEDED, report.error
        await bench.runner.undo(report.run)
    assert on_loop == []
