"""Where results come from, known before anything is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop import actions
from lam_desktop.core.action import Catalogue, Effect, load_actions
from lam_desktop.core.labels import FROM_USER, NEUTRAL, Integrity, Label, Secrecy, joined
from lam_desktop.core.plan import Condition, Plan, Provenance, Step
from lam_desktop.core.values import FileQuery, Item, Kind, Ref, Template, encode
from lam_desktop.engine.labelling import control_of, foreseen, labels_of, named_by_content, result_label

ALL = Catalogue(load_actions(actions))


def test_what_the_web_says_stays_the_webs_through_every_step() -> None:
    plan = Plan("", (
        Step("a", "fetch_text", {"url": "https://news.example.org/today"}),
        Step("b", "sort_lines", {"text": Ref("a")}),
        Step("c", "send_mail", {"to": Ref("b"), "subject": "hello"}),
    ))  # fmt: skip
    known = foreseen(plan, ALL)
    labels = labels_of(plan.step("c"), known)
    assert labels["to"].integrity is Integrity.UNTRUSTED and "news.example.org" in labels["to"].sources
    assert labels["subject"].integrity is Integrity.USER
    assert control_of(Step("d", "notify", for_each=Ref("b")), known).integrity is Integrity.UNTRUSTED


def test_what_is_found_in_files_is_never_the_persons_own_words() -> None:
    """Whatever else an action does: addresses that it takes out of a text were not typed by anybody here."""
    reads = {Kind.TEXT_SOURCE, Kind.TABLE, Kind.TABLES, Kind.FILE, Kind.FILES}
    looked = [
        (each.name, param.name)
        for each in ALL
        for param in each.card.params
        if param.kind in reads and Effect.READ in each.card.effects and Effect.DISCLOSE not in each.card.effects
    ]
    assert {"extract_from_text", "read_text", "summarise_text"} <= {name for name, _ in looked}
    for name, argument in looked:
        action = ALL.get(name)
        assert action is not None
        made = result_label(action, {argument: Path("/h/letters.txt")})
        assert made == Label(Integrity.LOCAL, sources=frozenset({"letters.txt"})), name


def test_files_are_named() -> None:
    plan = Plan("", (
        Step("a", "read_text", {"file": Path("/home/me/Documents/contact.txt")}),
        Step("b", "unknown_action", {"x": Ref("a")}),
    ))  # fmt: skip
    known = foreseen(plan, ALL)
    assert known["a"].integrity is Integrity.LOCAL and "contact.txt" in known["a"].sources
    assert known["b"].integrity is Integrity.LOCAL, "an unknown action washes nothing clean"


LEVELS = {
    "web": Label(Integrity.UNTRUSTED, Secrecy.PUBLIC, frozenset({"a.org"})),
    "key": Label(Integrity.LOCAL, Secrecy.SECRET, frozenset({"key.txt"})),
    "own": Label(Integrity.USER, Secrecy.PRIVATE, frozenset({"user"})),
}
LEAVES = some.one_of(
    some.sampled_from(sorted(LEVELS)).map(Ref), some.just(Item()), some.text("ab", max_size=2), some.integers(0, 3),
    some.lists(some.sampled_from([Ref("web"), Ref("key"), Item(), "x"]), max_size=3).map(lambda p: Template(tuple(p))),
)  # fmt: skip
VALUES = some.recursive(
    LEAVES,
    lambda inner: some.one_of(some.lists(inner, max_size=3), some.dictionaries(some.sampled_from("kl"), inner)),
    max_leaves=6,
)


def parts_of(value: Any) -> set[str]:
    """Slowly, by what is written: the names of the results in a value, and "item" for the current item."""
    text = str(encode(value))
    return {name for name in LEVELS if f"'step': '{name}'" in text} | ({"item"} if "$item" in text else set())


@settings(max_examples=200, deadline=None)
@given(VALUES, some.none() | some.sampled_from(sorted(LEVELS)).map(Ref), some.none() | LEAVES)
def test_an_argument_is_what_it_is_made_of(value: Any, each: Any, side: Any) -> None:
    """No more and no less: the join of the results in it, and of what is repeated where the item stands in it."""
    step = Step("s", "act", {"it": value, "own": "x"}, for_each=each, when=Condition(side, "=", side))
    found = labels_of(step, LEVELS)
    made_of = parts_of(value)
    if "item" in made_of and each is not None:
        made_of.add(each.step)
    assert found == {"it": joined(LEVELS[name] for name in sorted(made_of - {"item"})), "own": NEUTRAL}
    leads = parts_of([each, side]) - {"item"}
    assert control_of(step, LEVELS) == joined(LEVELS[name] for name in sorted(leads))
    assert control_of(Step("s", "act", {"it": value}), LEVELS) == NEUTRAL


@settings(max_examples=100, deadline=None)
@given(some.lists(some.tuples(some.sampled_from(["fetch_text", "read_text", "sort_lines", "no_such"]),
                              some.lists(some.integers(0, 9), max_size=3)), min_size=1, max_size=8))  # fmt: skip
def test_nothing_is_washed_clean_on_its_way_through_a_plan(drawn: list[tuple[str, list[int]]]) -> None:
    steps: list[Step] = []
    for number, (name, earlier) in enumerate(drawn):
        refs = [Ref(f"s{each % number}") for each in earlier] if number else []
        steps.append(Step(f"s{number}", name, {"text": refs, "url": "https://a.org/x", "file": Path("/h/b.txt")}))
    known = foreseen(Plan("", tuple(reversed(steps))), ALL)
    for step in steps:
        for needed in step.needs:
            assert known[step.id].integrity <= known[needed].integrity
            assert known[step.id].secrecy >= known[needed].secrecy
            assert known[step.id].sources >= known[needed].sources
        made = {"fetch_text": (Integrity.UNTRUSTED, "a.org"), "read_text": (Integrity.LOCAL, "b.txt")}.get(step.action)
        assert made is None or (known[step.id].integrity <= made[0] and made[1] in known[step.id].sources)


def test_the_names_of_ones_files_and_what_is_not_known() -> None:
    each = FileQuery(folders=("Documents",))
    step = Step("s", "act", {"it": Template(("x", Item())), "own": "x"}, for_each=each)
    names = Label(Integrity.LOCAL, sources=frozenset({"names of your files"}))
    assert labels_of(step, {}) == {"it": names, "own": NEUTRAL}
    assert labels_of(Step("s", "act", {"it": Ref("gone")}), {}) == {"it": FROM_USER}


def test_what_an_action_brings_in_where_the_plan_names_no_place() -> None:
    def brought(name: str, **arguments: Any) -> Label:
        action = ALL.get(name)
        assert action is not None
        return result_label(action, arguments)

    assert brought("fetch_text", url=Ref("a")) == Label(Integrity.UNTRUSTED, sources=frozenset({"the web"}))
    assert brought("read_text", file=Ref("a")) == Label(Integrity.LOCAL, sources=frozenset({"your files"}))
    several = [Path("/h/a.txt"), "/h/b.txt", Ref("a")]
    assert brought("read_text", file=several).sources == {"a.txt", "b.txt"}
    assert brought("read_text", file=FileQuery(paths=("Documents/c.txt",))).sources == {"c.txt"}
    assert brought("write_text", text="x", save_as=Path("/h/d.txt")) == NEUTRAL


def test_an_address_that_was_found_by_a_name_is_no_word_of_the_person() -> None:
    origin = {"to": Provenance("contacts", 8, 11), "subject": Provenance("span", 20, 25)}
    step = Step("a", "send_mail", {"to": ["Ana <ana@a.example>"], "subject": "Hello"}, provenance=origin)
    labels = labels_of(step, {})
    assert labels == {"to": Label(Integrity.LOCAL, sources=frozenset({"your contacts"})), "subject": NEUTRAL}
    typed = Plan("", (step,)).with_argument("a", "to", ["ben@a.example"]).step("a")
    assert labels_of(typed, {})["to"] == NEUTRAL, "what was put in by hand is the person's own"


@pytest.mark.parametrize(
    ("first", "args", "named"),
    [
        (Step("a", "fetch_text", {"url": "https://x.example"}), {"files": Ref("a")}, {"files"}),
        (Step("a", "read_lines", {"text": Path("/h/list.txt")}), {"files": [Path("/h/b"), Ref("a")]}, {"files"}),
        (
            Step("a", "fetch_json", {"url": "https://x.example"}),
            {"files": Template(("x", Ref("a", "name")))},
            {"files"},
        ),
        (Step("a", "find_files", {"files": FileQuery()}), {"files": Ref("a")}, set()),
        (Step("a", "download_file", {"url": "https://x.example"}), {"files": Ref("a")}, set()),
        (Step("a", "nobody_knows_it"), {"files": Ref("a")}, set()),
        (Step("a", "fetch_text", {"url": "https://x.example"}), {"folder": Ref("a")}, set()),
        (Step("a", "fetch_text", {"url": "https://x.example"}), {"files": Path("/h/b")}, set()),
    ],
)
def test_files_that_something_names(first: Step, args: dict[str, Any], named: set[str]) -> None:
    plan = Plan("", (first, Step("b", "move_files", args)))
    assert named_by_content(plan.step("b"), plan, ALL) == named


@pytest.mark.parametrize(("item", "named"), [(Item(), {"files"}), (Path("/h/b"), set())])
def test_files_that_an_item_names(item: Any, named: set[str]) -> None:
    plan = Plan("", (Step("a", "fetch_text", {"url": "https://x.example"}),
                     Step("b", "move_files", {"files": item}, for_each=Ref("a"))))  # fmt: skip
    assert named_by_content(plan.step("b"), plan, ALL) == named
    found = Plan("", (Step("b", "move_files", {"files": Item()}, for_each=FileQuery()),))
    assert named_by_content(found.step("b"), found, ALL) == frozenset()


@pytest.mark.parametrize(("result", "named"), [("fetch_json", set()), ("read_table", set()), ("fetch_text", {"table"})])
def test_tables_that_something_says_are_no_names(result: str, named: set[str]) -> None:
    plan = Plan(
        "", (Step("a", result), Step("b", "sort_rows", {"table": Ref("a")}), Step("c", "gone", {"x": Ref("a")}))
    )
    assert named_by_content(plan.step("b"), plan, ALL) == named
    assert named_by_content(plan.step("c"), plan, ALL) == frozenset(), "what is not installed is denied anyway"
