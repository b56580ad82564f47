"""What the program can do: an Action is a typed function with a card. Rule: one file, one action, the whole feature.

The schema, the form, the manual page, the planner's card and the training phrases are all read from the function.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Literal, get_args, get_origin

from lam_desktop.core.context import Context
from lam_desktop.core.errors import StateError
from lam_desktop.core.values import Kind, Table

_SLOT = re.compile(r"\{(\w+)\}")


class Effect(Enum):
    """What an action may do to the world; the policy's table is keyed by it."""

    READ = "read"
    DISCLOSE = "disclose"  # asks a host something: the request itself tells
    WRITE = "write"
    DELETE = "delete"
    SEND = "send"
    SHOW = "show"  # seen by the user alone: a notification, the clipboard
    EXECUTE = "execute"
    CONFIGURE = "configure"

    __hash__ = object.__hash__  # each member is one object; the hash of Enum is written in Python, and slow


class Recovery(Enum):
    """What to do after a crash between intent and receipt (research: Temporal, AWS at-most-once steps)."""

    PURE = "pure"  # nothing happened: run again
    REDO = "redo"  # staged file changes: finish or take back exactly
    ASK = "ask"  # outward effect: unknown, the user decides


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of an action, as forms, planner and policy see it."""

    name: str
    kind: Kind
    description: str
    required: bool
    default: Any = None
    choices: tuple[str, ...] = ()
    schema: Mapping[str, Any] = field(default_factory=dict)  # JSON Schema of actions that come from outside


@dataclass(frozen=True, slots=True)
class Card:
    """What the planner sees of an action: plain data, so that actions from anywhere look alike."""

    name: str
    summary: str
    params: tuple[Param, ...]
    result: Kind = Kind.ANY
    says: tuple[str, ...] = ()
    effects: frozenset[Effect] = frozenset()
    subject: str = ""  # folder it lives in: files, text, mail, …
    result_description: str = ""
    suffix: str = ""  # of the files it makes, read from its example
    outputs: tuple[Param, ...] = ()  # named parts of the result, where a service outside declares them

    def param(self, name: str) -> Param:
        """The parameter of that name. Raises KeyError."""
        for param in self.params:
            if param.name == name:
                return param
        raise KeyError(name)


Body = Callable[..., Any]


@dataclass(slots=True)
class Action:
    """An action that can run: its card, its body, and how it is taken back.

    File changes made through `ctx.files` are always undone exactly, from the receipt. `irreversible` says why an
    outward effect can not be; `undo_body(ctx, receipt)` takes back what is neither.
    """

    card: Card
    body: Body
    recovery: Recovery
    irreversible: str | None = None
    example_result: Any = None
    undo_body: Body | None = None
    answer_body: Callable[..., str] | None = None
    waits: bool = field(init=False)  # for a server or the person's desktop: the body is an `async def`

    def __post_init__(self) -> None:
        self.waits = inspect.iscoroutinefunction(self.body)

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def may_only_look(self) -> bool:
        """Whether it can be asked for just to look, as what reads a text and saves the result only where told to."""
        return Effect.READ in self.card.effects and self.card.effects <= {Effect.READ, Effect.WRITE}

    async def __call__(self, ctx: Context, **arguments: Any) -> Any:
        """Do it: a plain body in a thread, for it may take long and the window must stay smooth; an async one here."""
        if self.waits:
            return await self.body(ctx, **arguments)
        return await ctx.work(self.body, ctx, **arguments)

    def undo(self, body: Body) -> Body:
        """Decorator: how to take back what is not a file change. `async def _(ctx, receipt: dict) -> None`."""
        self.undo_body = body
        return body

    def answer(self, body: Callable[..., str]) -> Callable[..., str]:
        """Decorator: a sentence for the user from the result. `def _(result, **arguments) -> str`, plain text."""
        self.answer_body = body
        return body


def action(
    *,
    effects: tuple[Effect, ...] = (Effect.READ,),
    says: tuple[str, ...] | list[str],
    example_result: Any = None,
    irreversible: str | None = None,
    recovery: Recovery | None = None,
    outputs: tuple[Param, ...] = (),
) -> Callable[[Body], Action]:
    """Declare the action of this file.

    A plain `def` runs in a thread: for work on files, which may take long. An `async def` runs on the loop: for what
    waits for a server or the desktop; what it has to compute it gives to `ctx.work`.

    Args:
        effects: all classes of effect it may have.
        says: a dozen or more ways people ask for it, with {parameter} where a value stands.
        example_result: a result of the right type, for tests and forms.
        irreversible: why it cannot be undone, a sentence part such as "a sent mail cannot be called back".
        outputs: parts of the result that people call by a noun; `choices` of a part are its other names.
        recovery: after a crash; default REDO for file changes, ASK for outward effects, PURE for reads.

    Raises: StateError at import when `says` names a parameter that does not exist or the docstring lacks a summary.
    """

    def declare(body: Body) -> Action:
        card = card_of(body, tuple(says), frozenset(effects))
        card = replace(card, suffix=_suffix_of(example_result), outputs=outputs)
        return Action(card, body, recovery or _recovery_for(card.effects), irreversible, example_result)

    return declare


def _suffix_of(example: Any) -> str:
    first = example[0] if isinstance(example, list) and example else example
    return "".join(first.suffixes) if isinstance(first, Path) else ""


def _recovery_for(effects: frozenset[Effect]) -> Recovery:
    if effects & {Effect.SEND, Effect.EXECUTE, Effect.SHOW, Effect.CONFIGURE}:
        return Recovery.ASK
    return Recovery.REDO if effects & {Effect.WRITE, Effect.DELETE} else Recovery.PURE


def card_of(body: Body, says: tuple[str, ...], effects: frozenset[Effect]) -> Card:
    """Read a card from a function's signature and Google-style docstring."""
    summary, described, returns = _docstring(body)
    hints = typing.get_type_hints(body, include_extras=True)
    params = []
    for name, parameter in list(inspect.signature(body).parameters.items())[1:]:
        required = parameter.default is inspect.Parameter.empty
        kind, choices = kind_of(hints[name])
        default = None if required else parameter.default
        params.append(Param(name, kind, described.get(name, ""), required, default, choices))
    names = {param.name for param in params}
    unknown = {slot for phrase in says for slot in _SLOT.findall(phrase)} - names
    if unknown or not summary:
        raise StateError(f"action {body.__name__}: no summary, or says names unknown parameters {sorted(unknown)}")
    result, _ = kind_of(hints.get("return", type(None)))
    subject = body.__module__.rpartition(".")[0].rpartition(".")[2]
    return Card(body.__name__, summary, tuple(params), result, says, effects, subject, returns)


_PLAIN_KINDS: dict[Any, Kind] = {
    bool: Kind.BOOLEAN,
    int: Kind.INTEGER,
    float: Kind.NUMBER,
    str: Kind.TEXT,
    Path: Kind.FILE,
    Table: Kind.TABLE,
    type(None): Kind.NOTHING,
}
_NAMED_KINDS = {"date": Kind.DATE, "datetime": Kind.DATETIME, "time": Kind.TIME, "timedelta": Kind.DURATION}
_LIST_KINDS: dict[Any, Kind] = {Path: Kind.FILES, str: Kind.LINES}


def kind_of(hint: Any) -> tuple[Kind, tuple[str, ...]]:
    """The kind an annotation stands for, and the choices when it is a Literal. `X | None` means X."""
    if get_origin(hint) is Annotated:
        for extra in get_args(hint)[1:]:
            if isinstance(extra, Kind):
                return extra, ()
        return kind_of(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return Kind.CHOICE, tuple(str(choice) for choice in get_args(hint))
    if get_origin(hint) in (typing.Union, types.UnionType):
        inner = [arg for arg in get_args(hint) if arg is not type(None)]
        return kind_of(inner[0]) if inner else (Kind.NOTHING, ())
    if get_origin(hint) is list:
        inner_type = get_args(hint)[0]
        if get_origin(inner_type) is Annotated:
            inner_type = get_args(inner_type)[0]
        return _LIST_KINDS.get(inner_type, Kind.JSON), ()
    if isinstance(hint, type) and hint.__name__ in _NAMED_KINDS:
        return _NAMED_KINDS[hint.__name__], ()
    return _PLAIN_KINDS.get(hint, Kind.ANY), ()


def _docstring(body: Body) -> tuple[str, dict[str, str], str]:
    """Summary, descriptions of parameters and of the result, from a Google-style docstring."""
    text = inspect.getdoc(body) or ""
    summary = text.split("\n\n", 1)[0].replace("\n", " ").strip()
    described: dict[str, str] = {}
    returns = ""
    section, current = "", ""
    for line in text.splitlines()[1:]:
        head = re.match(r"(Args|Returns|Raises):\s*(.*)", line.strip())
        if head:
            section, line = head[1], head[2]
        entry = re.match(r"\s*(\w+): (.*)", line)
        if section == "Args" and entry:
            current = entry[1]
            described[current] = entry[2].strip()
        elif section == "Args" and current and line.strip():
            described[current] += " " + line.strip()
        elif section == "Returns" and line.strip():
            returns = f"{returns} {line.strip()}".strip()
    return summary, described, returns


class Catalogue:
    """All actions at hand, by name; grows and shrinks at run time."""

    def __init__(self, actions: tuple[Action, ...] = ()) -> None:
        self._actions: dict[str, Action] = {}
        for each in actions:
            self.add(each)

    def add(self, new: Action) -> None:
        """Add an action. Raises StateError when the name is taken: a later one may never shadow an earlier one."""
        if new.name in self._actions:
            raise StateError(f"There are two actions called {new.name}.")
        self._actions[new.name] = new

    def remove(self, name: str) -> None:
        """Take an action out; unknown names are fine."""
        self._actions.pop(name, None)

    def get(self, name: str) -> Action | None:
        """The action of that name, or None."""
        return self._actions.get(name)

    def cards(self) -> tuple[Card, ...]:
        """The cards of all actions, in the order they were added."""
        return tuple(each.card for each in self._actions.values())

    def __iter__(self) -> Iterator[Action]:
        return iter(tuple(self._actions.values()))

    def __len__(self) -> int:
        return len(self._actions)

    def __contains__(self, name: str) -> bool:
        return name in self._actions


def load_actions(package: ModuleType) -> tuple[Action, ...]:
    """Import every module below a package and collect the Action each one declares, sorted by module name."""
    found = []
    for info in sorted(pkgutil.walk_packages(package.__path__, package.__name__ + "."), key=lambda info: info.name):
        if info.ispkg:
            continue
        module = importlib.import_module(info.name)
        found += [value for value in vars(module).values() if isinstance(value, Action)]
    return tuple(found)
