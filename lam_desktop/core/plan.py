"""A plan: steps (action + typed arguments) and how they depend on each other. Plain data, acyclic by construction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from lam_desktop.core.ago import Ago
from lam_desktop.core.errors import StateError
from lam_desktop.core.packing import packer
from lam_desktop.core.values import FileQuery, Ref, Template, decode, encode

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an argument came from. `how`: span, enum, default, derived, link, context, user (edited by hand), model,
    contacts (the address of somebody who was named).

    `start` and `end` are character offsets in the request for spans, -1 otherwise.
    """

    how: str
    start: int = -1
    end: int = -1


_OPERATORS = frozenset("> >= < <= = != empty not_empty exists missing contains".split())


@dataclass(frozen=True, slots=True)
class Condition:
    """Run the step only if `left op right`. `op`: > >= < <= = != empty not_empty exists missing contains.

    Raises: ValueError for another operator.
    """

    left: Any
    op: str
    right: Any = None

    def __post_init__(self) -> None:
        if self.op not in _OPERATORS:
            raise ValueError(f"no operator: {self.op}")


@dataclass(frozen=True, slots=True)
class Step:
    """One action with its arguments. Argument values may be Ref, Item, Template or FileQuery, settled when it runs.

    `for_each` (a Ref, a list, a FileQuery, or a Ref to a table: its rows) runs the action once an item; `Item` in the
    arguments means the current one. The result is then the list of results.

    `needs` holds the ids of all steps that must be done before: stated ones and those whose result is used.

    When an `optional` step fails, it is left out and the run goes on without it. A step that is `instead_of` another is
    done only when that one had to be left out; its result then stands for that one's.
    """

    id: str
    action: str
    args: Mapping[str, Any] = field(default_factory=dict)
    depends_on: tuple[str, ...] = ()
    when: Condition | None = None
    for_each: Any = None
    confidence: float = 1.0
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    optional: bool = False
    instead_of: str = ""
    needs: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "needs", _needs(self))


@dataclass(frozen=True, slots=True)
class Trigger:
    """When a plan runs by itself. `kind`: once, repeat, file, start, mail, webhook, hotkey.

    once: `at`. repeat: `rrule` (RFC 5545 with DTSTART in `at`) in the named time zone `zone`.
    file: one of `files` appears, or (`event` is "changes") gets other content; steps that use the same query get
    the files that came, and no others. start: `program` starts, without a name LAM Desktop itself.
    mail: one arrives whose `sender` and `subject` contain these words, if given. hotkey: `keys`, such as Ctrl+Alt+B.
    """

    kind: str
    at: datetime | None = None
    rrule: str | None = None
    zone: str | None = None
    files: FileQuery | None = None
    event: str | None = None
    program: str | None = None
    sender: str | None = None
    subject: str | None = None
    keys: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done for one request. `author`: the language model it comes from; empty for the built-in planner.
    `parts`: calls of saved plans; their steps stand in their place, with ids that begin with the call's and a point.
    `moving`: moments among the arguments, of a plan that runs later, that mean another one then.

    Raises: StateError when two steps share an id, a step needs one that is not there, or steps wait for each other
    in a circle (the sentence names them).
    """

    request: str
    steps: tuple[Step, ...]
    trigger: Trigger | None = None
    confidence: float = 1.0
    unused_words: tuple[str, ...] = ()
    author: str = ""
    parts: tuple[Step, ...] = ()
    moving: tuple[tuple[date, Ago], ...] = ()
    is_in_order: bool = field(init=False, repr=False, compare=False)  # every step stands after all that it needs
    _by_id: Mapping[str, Step] = field(init=False, repr=False, compare=False)
    _print: str = field(init=False, repr=False, compare=False, default="")  # once it was asked for

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {step.id: step for step in self.steps})
        object.__setattr__(self, "is_in_order", _in_order(self.steps))
        if len(self._by_id) != len(self.steps):
            raise StateError("Two steps of this plan have the same name.")
        for step in self.steps:
            for needed in step.needs:
                if needed not in self._by_id:
                    raise StateError(f"Step {step.id} needs step {needed}, which is not in the plan.")
        if self.is_in_order:
            return
        import networkx as nx  # it takes a while, and plans are mostly in order

        graph = self.graph()
        if not nx.is_directed_acyclic_graph(graph):
            circle = " → ".join(edge[0] for edge in nx.find_cycle(graph))
            raise StateError(f"These steps wait for each other in a circle: {circle}.")

    def graph(self) -> nx.DiGraph[str]:
        """The dependency graph; an edge goes from a step to the ones that need it."""
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph()
        graph.add_nodes_from(step.id for step in self.steps)
        graph.add_edges_from((needed, step.id) for step in self.steps for needed in step.needs)
        return graph

    def step(self, step_id: str) -> Step:
        """The step of that id. Raises KeyError."""
        return self._by_id[step_id]

    def without(self, step_id: str) -> Plan:
        """This plan less one step and all that need its result."""
        import networkx as nx

        gone = {step_id, *nx.descendants(self.graph(), step_id)}
        return replace(self, steps=tuple(step for step in self.steps if step.id not in gone))

    def stand_ins(self) -> dict[str, tuple[str, ...]]:
        """For each step that has any, the steps that are done instead of it when it fails."""
        found: dict[str, tuple[str, ...]] = {}
        for step in self.steps:
            if step.instead_of:
                found[step.instead_of] = (*found.get(step.instead_of, ()), step.id)
        return found

    def with_optional(self, step_id: str, optional: bool) -> Plan:
        """This plan with one step that it may, or may not, go on without."""
        steps = [replace(step, optional=optional) if step.id == step_id else step for step in self.steps]
        return replace(self, steps=tuple(steps))

    def with_argument(self, step_id: str, name: str, value: Any) -> Plan:
        """This plan with one argument changed by hand."""
        steps = []
        for step in self.steps:
            if step.id == step_id:
                origin = {**step.provenance, name: Provenance("user")}
                step = replace(step, args={**step.args, name: value}, provenance=origin)
            steps.append(step)
        return replace(self, steps=tuple(steps))

    def fingerprint(self) -> str:
        """SHA-256 over everything that decides what would happen; approvals are bound to it."""
        if not self._print:
            object.__setattr__(self, "_print", self._computed())
        return self._print

    def _computed(self) -> str:
        data = to_json(self)
        for key in ("confidence", "unused_words", "author", "parts"):
            data.pop(key, None)
        for step in data["steps"]:
            step.pop("confidence")
            step.pop("provenance")
        return hashlib.sha256(_packed(data).encode()).hexdigest()


_packed = packer(sort_keys=True)


def _in_order(steps: tuple[Step, ...]) -> bool:
    before: set[str] = set()
    for step in steps:
        if not before.issuperset(step.needs):
            return False
        before.add(step.id)
    return True


def _needs(step: Step) -> tuple[str, ...]:
    found = [*step.depends_on, *uses(step)]
    if step.instead_of:
        found.append(step.instead_of)
    return tuple(dict.fromkeys(found))


def uses(step: Step) -> tuple[str, ...]:
    """The steps whose results a step works with; of its other needs only the order counts."""
    sources: list[Any] = [*step.args.values(), step.for_each]
    if step.when is not None:
        sources += [step.when.left, step.when.right]
    return tuple(dict.fromkeys(ref.step for source in sources for ref in refs_in(source)))


def refs_in(value: Any) -> Iterator[Ref]:
    """Every reference to an earlier result inside an argument."""
    if value is None or isinstance(value, str | int | float):
        return
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, Template):
        for part in value.parts:
            yield from refs_in(part)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from refs_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from refs_in(item)


def to_json(plan: Plan) -> dict[str, Any]:
    """The plan as plain JSON data (tagged values, see `values.encode`)."""
    return {
        "request": plan.request,
        "steps": [_step_json(step) for step in plan.steps],
        "trigger": _record_json(plan.trigger),
        "confidence": plan.confidence,
        "unused_words": list(plan.unused_words),
        "author": plan.author,
        **({"parts": [_step_json(part) for part in plan.parts]} if plan.parts else {}),
        **({"moving": [[encode(value), _ago_json(ago)] for value, ago in plan.moving]} if plan.moving else {}),
    }


def from_json(data: Mapping[str, Any]) -> Plan:
    """The inverse of `to_json`. Raises StateError for data that is no plan."""
    try:
        _check_known(data, _PLAN_FACTS)
        steps = tuple(_step_from(item) for item in data["steps"])
        trigger = _trigger_from(data.get("trigger"))
        unused, parts = tuple(data.get("unused_words", ())), tuple(_step_from(item) for item in data.get("parts", ()))
        moving = tuple((decode(value), _ago_from(ago)) for value, ago in data.get("moving", ()))
        return Plan(
            data.get("request", ""), steps, trigger, data.get("confidence", 1.0), unused, data.get("author", ""),
            parts, moving,
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StateError("This plan cannot be read; it may come from a newer version.") from error


_PLAN_FACTS, _STEP_FACTS = (frozenset(each.name for each in fields(kind) if each.init) for kind in (Plan, Step))


def _check_known(data: Mapping[str, Any], known: frozenset[str]) -> None:
    """Raise ValueError for a fact that means nothing here: what it would change must not be left out in silence."""
    if strange := data.keys() - known:
        raise ValueError(f"not known: {', '.join(sorted(strange))}")


def _ago_json(ago: Ago) -> dict[str, Any]:
    return {"unit": ago.unit, "months": ago.months, "rest": encode(ago.rest)}


def _ago_from(data: Mapping[str, Any]) -> Ago:
    return Ago(data["unit"], data["months"], decode(data["rest"]))


def _step_json(step: Step) -> dict[str, Any]:
    """What is seldom set stands there only when it is: approvals of earlier versions stay good."""
    seldom = {"optional": step.optional, "instead_of": step.instead_of}
    return {
        "id": step.id,
        "action": step.action,
        "args": encode(step.args),
        "depends_on": list(step.needs),
        "when": _record_json(step.when),
        "for_each": encode(step.for_each),
        "confidence": step.confidence,
        "provenance": {name: [origin.how, origin.start, origin.end] for name, origin in step.provenance.items()},
        **{name: value for name, value in seldom.items() if value},
    }


def _step_from(data: Mapping[str, Any]) -> Step:
    _check_known(data, _STEP_FACTS)
    return Step(
        id=data["id"],
        action=data["action"],
        args=decode(data.get("args", {})),
        depends_on=tuple(data.get("depends_on", ())),
        when=_plain_record(Condition, data.get("when")),
        for_each=decode(data.get("for_each")),
        confidence=data.get("confidence", 1.0),
        provenance={name: Provenance(*origin) for name, origin in data.get("provenance", {}).items()},
        optional=data.get("optional", False),
        instead_of=data.get("instead_of", ""),
    )


def _trigger_from(data: Mapping[str, Any] | None) -> Trigger | None:
    """What is not set is left out: early versions wrote two fields that were never used."""
    return (
        None if data is None else Trigger(**{name: decode(value) for name, value in data.items() if value is not None})
    )


def _record_json(record: Trigger | Condition | None) -> dict[str, Any] | None:
    if record is None:
        return None
    return {name: encode(getattr(record, name)) for name in record.__slots__}


def _plain_record(kind: Any, data: Mapping[str, Any] | None) -> Any:
    return None if data is None else kind(**{key: decode(value) for key, value in data.items()})
