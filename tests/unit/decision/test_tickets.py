"""Tickets: leave to do one thing, in exactly this form, once, for ten minutes, from this door."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import FileQuery, Table
from lam_desktop.decision.door import Decision, Door, Ticket, Verdict, digest
from lam_desktop.decision.scores import Scores
from tests.unit.decision.made import acting

ARGUMENTS: dict[str, Any] = {"content": "hello", "place": Path("/home/a/note.txt")}
WRITE = acting(Effect.WRITE)
FINE = Decision(Verdict.ALLOW_WITH_UNDO, (), Scores(1.0, 0.1, 1.0), WRITE.name)


class Hours:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def new_door() -> Door:
    return Door(Settings, Hours())


def refused(door: Door, ticket: Ticket, action: Action = WRITE, arguments: dict[str, Any] = ARGUMENTS) -> None:
    with pytest.raises(RefusedError) as caught:
        door.redeem(ticket, action, arguments)
    assert str(caught.value) == "This step was not approved in this form, so it was not done. Run the plan again."


@pytest.mark.parametrize(
    ("verdict", "agreed", "given"),
    [
        (Verdict.ALLOW, False, True), (Verdict.ALLOW, True, True),
        (Verdict.ALLOW_WITH_UNDO, False, True), (Verdict.ALLOW_WITH_UNDO, True, True),
        (Verdict.ASK, False, False), (Verdict.ASK, True, True),
        (Verdict.DENY, False, False), (Verdict.DENY, True, False),
    ],
)  # fmt: skip
def test_a_ticket_needs_a_decision_that_admits(verdict: Verdict, agreed: bool, given: bool) -> None:
    door, decision = new_door(), replace(FINE, verdict=verdict, agreed=agreed)
    if given:
        door.redeem(door.issue(decision, WRITE, ARGUMENTS), WRITE, ARGUMENTS)
    else:
        with pytest.raises(RefusedError, match="not approved in this form"):
            door.issue(decision, WRITE, ARGUMENTS)


def test_a_decision_on_another_action_gives_no_ticket() -> None:
    other = replace(FINE, action="other")
    with pytest.raises(RefusedError, match="not approved in this form"):
        new_door().issue(other, WRITE, ARGUMENTS)
    door = new_door()
    assert door.decide(WRITE, {}, 1.0).action == WRITE.name
    assert door.decide(None, {}, 1.0).action == ""


def test_a_ticket_is_good_once() -> None:
    door = new_door()
    ticket = door.issue(FINE, WRITE, ARGUMENTS)
    door.redeem(ticket, WRITE, ARGUMENTS)
    refused(door, ticket)


def test_two_tickets_for_one_thing_are_two() -> None:
    door = new_door()
    one, two = door.issue(FINE, WRITE, ARGUMENTS), door.issue(FINE, WRITE, ARGUMENTS)
    assert one != two and one.number != two.number
    for ticket in (two, one):
        door.redeem(ticket, WRITE, ARGUMENTS)
        refused(door, ticket)


@pytest.mark.parametrize(
    "changed",
    [
        {"content": "Hello"}, {"content": "hello "}, {"content": ["hello"]}, {"content": b"hello"}, {"content": None},
        {"place": Path("/home/a/.bashrc")}, {"place": "/home/a/note.txt"}, {"more": 1}, {"more": None},
    ],
)  # fmt: skip
def test_a_ticket_is_for_exactly_these_arguments(changed: dict[str, object]) -> None:
    """A try with other arguments uses it up, too."""
    door = new_door()
    ticket = door.issue(FINE, WRITE, ARGUMENTS)
    refused(door, ticket, arguments={**ARGUMENTS, **changed})
    refused(door, ticket)


def test_a_missing_argument_is_another_thing() -> None:
    door = new_door()
    refused(door, door.issue(FINE, WRITE, ARGUMENTS), arguments={"content": "hello"})


def test_the_order_of_arguments_is_none() -> None:
    door = new_door()
    door.redeem(door.issue(FINE, WRITE, ARGUMENTS), WRITE, dict(reversed(ARGUMENTS.items())))


def test_values_of_different_kinds_are_different_arguments() -> None:
    values: list[Any] = [
        "1", 1, True, None, [1], ["1"], Path("1"), b"1", {"1": 1}, date(2026, 1, 1), datetime(2026, 1, 1),
        FileQuery(paths=("1",)), Table(("1",), ()),
    ]  # fmt: skip
    assert len({digest("act", {"it": value}) for value in values}) == len(values)
    assert len({digest("act", {name: "1"}) for name in ("a", "b", "A")}) == 3
    assert digest("act", ARGUMENTS) != digest("Act", ARGUMENTS)


def test_a_ticket_is_for_this_action() -> None:
    door, other = new_door(), acting(Effect.WRITE)
    other.card = replace(other.card, name="other")
    refused(door, door.issue(FINE, WRITE, ARGUMENTS), other)


@pytest.mark.parametrize(("seconds", "good"), [(0, True), (599.999, True), (600, True), (600.001, False), (1e9, False)])
def test_a_ticket_grows_old(seconds: float, good: bool) -> None:
    clock = Hours()
    door = Door(Settings, clock)
    ticket = door.issue(FINE, WRITE, ARGUMENTS)
    clock.now += seconds
    if good:
        door.redeem(ticket, WRITE, ARGUMENTS)
    else:
        refused(door, ticket)


def test_without_another_clock_time_goes_on_as_always() -> None:
    door = Door(Settings)
    door.redeem(door.issue(FINE, WRITE, ARGUMENTS), WRITE, ARGUMENTS)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, replace])
def test_a_copy_of_a_ticket_is_none(copied: Callable[[Ticket], Ticket]) -> None:
    door = new_door()
    twin = copied(door.issue(FINE, WRITE, ARGUMENTS))
    refused(door, twin)


def test_a_forged_ticket_is_refused() -> None:
    door = new_door()
    good = digest("act", ARGUMENTS)
    known = door.issue(FINE, WRITE, ARGUMENTS)
    for number in (0, known.number + 1, 10**9):
        refused(door, Ticket(number, good, 10**9))
    refused(door, Ticket(known.number, digest("act", {"content": "other"}), 10**9), arguments={"content": "other"})


def test_a_ticket_cannot_be_bent() -> None:
    ticket = new_door().issue(FINE, WRITE, ARGUMENTS)
    for name in ("number", "digest", "expires"):
        with pytest.raises(FrozenInstanceError):
            setattr(ticket, name, 10**9)


def test_a_ticket_of_another_door_is_refused() -> None:
    ours, theirs = new_door(), new_door()
    ours.issue(FINE, WRITE, ARGUMENTS)
    refused(ours, theirs.issue(FINE, WRITE, ARGUMENTS))
