"""Plans hold together: every need is met, nothing waits in a circle, a yes is bound to all that matters."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.core.errors import StateError
from lam_desktop.core.plan import Condition, Plan, Provenance, Step, Trigger, from_json, to_json
from lam_desktop.core.values import FileQuery, Item, Ref, Template
from lam_desktop.engine.order import in_order, urgency

ZIP = Step(
    "zip", "zip_files", {"files": FileQuery(folders=("Downloads",))}, provenance={"files": Provenance("span", 4, 20)}
)
MAIL = Step("mail", "send_mail", {"to": ["ada@example.org"], "attach": Ref("zip")}, confidence=0.9)
PLAN = Plan("zip my downloads and mail them", (ZIP, MAIL), confidence=0.9, unused_words=("my",))


def test_needs_come_from_everywhere_a_result_is_used() -> None:
    step = Step(
        "s", "write_text", {"text": Template(("Total: ", Ref("a"))), "to": [{"x": Ref("b")}]}, ("c",),
        Condition(Ref("d"), ">", Ref("e")), Ref("f"),
    )  # fmt: skip
    assert set(step.needs) == set("abcdef")
    assert Step("s", "look", {"number": Item()}, for_each=[1, 2]).needs == ()


def test_two_steps_of_one_name() -> None:
    with pytest.raises(StateError, match="same name"):
        Plan("", (ZIP, ZIP))


def test_a_step_that_is_not_there() -> None:
    with pytest.raises(StateError, match="needs step zip, which is not in the plan"):
        Plan("", (MAIL,))


def test_a_circle_is_named() -> None:
    one, two = Step("one", "a", {"x": Ref("two")}), Step("two", "a", {"x": Ref("one")})
    with pytest.raises(StateError, match=r"in a circle: (one → two|two → one)"):
        Plan("", (one, two))
    with pytest.raises(StateError, match="in a circle: self"):
        Plan("", (Step("self", "a", {"x": Ref("self")}),))


def test_a_plan_survives_the_records() -> None:
    trigger = Trigger("repeat", datetime(2026, 3, 6, 17), "FREQ=WEEKLY", "Europe/Berlin")
    gated = replace(MAIL, when=Condition(Ref("zip"), "not_empty"), for_each=["a"], args={"to": Item()})
    plan = replace(PLAN, steps=(ZIP, gated), trigger=trigger)
    assert from_json(json.loads(json.dumps(to_json(plan)))) == replace(
        plan, steps=(ZIP, replace(gated, depends_on=("zip",)))
    )


STEP = {"id": "s", "action": "a"}
UNHEARD = {"left": 1, "op": "resembles", "right": 2}


@pytest.mark.parametrize(
    "data",
    [
        {}, {"steps": 3}, {"steps": [{"id": "s"}]}, {"steps": [3]}, {"steps": [], "trigger": 3},
        {"steps": [], "repeats": 3}, {"steps": [STEP | {"unless": "rain"}]}, {"steps": [STEP | {"when": UNHEARD}]},
        {"steps": [], "trigger": {"kind": "start", "weather": "rain"}},
    ],
)  # fmt: skip
def test_what_is_no_plan_is_said(data: Any) -> None:
    with pytest.raises(StateError, match="newer version"):
        from_json(data)


def test_the_fingerprint_covers_what_would_happen_and_nothing_else() -> None:
    assert replace(PLAN, confidence=0.1, unused_words=()).fingerprint() == PLAN.fingerprint()
    others = [
        PLAN.with_argument("mail", "to", ["eve@example.org"]),
        PLAN.without("mail"),
        replace(PLAN, steps=(ZIP, replace(MAIL, when=Condition(Ref("zip"), "empty")))),
        replace(PLAN, trigger=Trigger("start")),
    ]
    assert len({PLAN.fingerprint(), *(plan.fingerprint() for plan in others)}) == 5


def test_a_plan_without_a_step_lacks_what_needs_it() -> None:
    assert PLAN.without("zip").steps == ()
    assert PLAN.without("mail").steps == (ZIP,)


def test_an_argument_changed_by_hand_says_so() -> None:
    changed = PLAN.with_argument("zip", "files", FileQuery(folders=("Music",))).step("zip")
    assert changed.provenance["files"] == Provenance("user")
    with pytest.raises(KeyError):
        PLAN.step("other")


@given(
    st.integers(1, 12).flatmap(
        lambda n: st.tuples(st.permutations(range(n)), st.lists(st.sets(st.integers(0, 11)), min_size=n, max_size=n))
    )
)
def test_the_order_meets_every_need_and_keeps_what_was_said(drawn: Any) -> None:
    places, needed = drawn
    steps = [
        Step(f"s{number}", "look", {}, tuple(f"s{each}" for each in sorted(needed[number]) if each < number))
        for number in places
    ]
    plan = Plan("", tuple(steps))
    order = in_order(plan)
    assert sorted(step.id for step in order) == sorted(step.id for step in steps)
    before: set[str] = set()
    for step in order:
        assert before.issuperset(step.needs)
        before.add(step.id)
    if plan.is_in_order:
        assert order == plan.steps
    left = urgency(plan, {"look": 2.0})
    for step in steps:
        assert all(left[needed] >= left[step.id] + 2.0 for needed in step.needs)
