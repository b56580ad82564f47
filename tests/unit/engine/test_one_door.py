"""Nothing is done for good but with a ticket: shown for every action there is, through the real engine."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

import lam_desktop
from lam_desktop import actions
from lam_desktop.core.action import Action, Catalogue, Param, load_actions
from lam_desktop.core.context import Context
from lam_desktop.core.events import RunState, StepState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import Kind, RowTest, Table
from lam_desktop.decision.door import Door, Ticket, digest
from tests.workbench import workbench

NOW = datetime(2026, 3, 14, 9, 30)
SOMETHING: dict[Kind, Any] = {
    Kind.FILES: [Path("Documents/a.txt")], Kind.FILE: Path("Documents/a.txt"), Kind.FOLDER: Path("Documents"),
    Kind.NEW_FILE: Path("Documents/new.txt"), Kind.TABLE: Table(("a",), (("1",),)), Kind.COLUMNS: ["a"],
    Kind.TABLES: [Table(("a",), (("1",),))], Kind.ROW_TESTS: [RowTest("a", "=", "1")], Kind.NUMBER: 1.0,
    Kind.INTEGER: 1, Kind.BOOLEAN: True, Kind.SIZE: 1, Kind.DURATION: timedelta(minutes=1), Kind.DATE: date(2026, 1, 1),
    Kind.TIME: time(9), Kind.DATETIME: NOW, Kind.EMAIL: "anna@example.org", Kind.EMAILS: ["anna@example.org"],
    Kind.URL: "https://example.org/", Kind.LINES: ["a"], Kind.PAGES: [1],
}  # fmt: skip


class Book:
    """What was redeemed, and what was done; a deed without a ticket for exactly it is a fault."""

    def __init__(self) -> None:
        self.redeemed: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.faults: list[str] = []

    def note(self, ctx: Context, name: str, arguments: Mapping[str, Any]) -> None:
        if not ctx.dry:
            self.done[name] += 1
            self.redeemed[digest(name, arguments)] -= 1
            if self.redeemed[digest(name, arguments)] < 0:
                self.faults.append(name)


class Watched(Door):
    """The real door, which writes down what it has taken a ticket for."""

    def __init__(self, book: Book) -> None:
        super().__init__(Settings)
        self._book = book

    def redeem(self, ticket: Ticket, action: Action, arguments: Mapping[str, Any]) -> None:
        super().redeem(ticket, action, arguments)
        self._book.redeemed[digest(action.name, arguments)] += 1


def recording(action: Action, book: Book) -> Action:
    """The same action, of which only the body is another: it writes down that it was called."""

    def plain(ctx: Context, **arguments: Any) -> Any:
        book.note(ctx, action.name, arguments)
        return action.example_result

    async def waiting(ctx: Context, **arguments: Any) -> Any:
        return plain(ctx, **arguments)

    return replace(action, body=waiting if action.waits else plain, answer_body=None)


def value_for(param: Param) -> Any:
    return param.choices[0] if param.choices else SOMETHING.get(param.kind, "1")


def steps(catalogue: list[Action], for_each: Any) -> Iterator[Step]:
    """One step for each action; each may fail without the others."""
    for number, action in enumerate(catalogue):
        arguments = {param.name: value_for(param) for param in action.card.params}
        yield Step(f"s{number}", action.name, arguments, for_each=for_each, optional=True)


EVERY = load_actions(actions)


@pytest.mark.parametrize(("for_each", "times"), [(None, 1), (["one", "two", "three"], 3)])
async def test_each_deed_has_its_own_ticket(fresh_profile: Path, tmp_path: Path, for_each: Any, times: int) -> None:
    (fresh_profile / "Documents" / "a.txt").write_text("x")
    book = Book()
    catalogue = [recording(action, book) for action in EVERY]
    async with workbench(fresh_profile, tmp_path, door=Watched(book), catalogue=Catalogue(catalogue)) as bench:
        report = await bench.run(Plan("all of it", tuple(steps(catalogue, for_each))))
        assert report.state is RunState.SUCCEEDED, report.error
        assert [each.error for each in report.steps if each.state is not StepState.DONE] == []
    assert book.done == {action.name: times for action in EVERY}
    assert book.faults == []
    assert set(book.redeemed.values()) == {0}, "a ticket was taken for what was not done"


@pytest.mark.parametrize("for_each", [None, ["one", "two"]])
async def test_without_a_ticket_that_is_good_nothing_is_done(
    fresh_profile: Path, tmp_path: Path, for_each: Any
) -> None:
    """On a clock by which every ticket is too old at once, no action is reached, though all was approved."""
    (fresh_profile / "Documents" / "a.txt").write_text("x")
    book, hours = Book(), count(0, 601)
    catalogue = [recording(action, book) for action in EVERY]
    door = Door(Settings, lambda: float(next(hours)))
    async with workbench(fresh_profile, tmp_path, door=door, catalogue=Catalogue(catalogue)) as bench:
        report = await bench.run(Plan("all of it", tuple(steps(catalogue, for_each))))
        assert report.state is RunState.FAILED
        assert {each.state for each in report.steps} == {StepState.SKIPPED}
        assert all("not approved in this form" in each.error for each in report.steps)
    assert book.done == {}


def test_no_other_way_leads_to_an_action() -> None:
    """An action is called by the deed, which redeems a ticket, and by the look, which only looks."""
    calls: dict[str, set[str]] = {"action": set(), "body": set()}
    root = Path(lam_desktop.__file__).parent
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            awaited = node.value if isinstance(node, ast.Await) else None
            if isinstance(awaited, ast.Call):
                last = ast.unparse(awaited.func).rpartition(".")[2]
                calls.get(last, set()).add(path.relative_to(root).as_posix())
    assert calls == {"action": {"engine/deed.py", "engine/preview.py"}, "body": {"core/action.py"}}
