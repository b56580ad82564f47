"""The contract between the generator and the trainer: what one example says, as plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

How = Literal["absent", "span", "choice", "true", "false", "earlier"]
Label = Literal["step", "trigger", "condition", "foreach", "chatter"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter or output of an action, as its card states it."""

    name: str
    type: str  # string, integer, number, boolean, array or object
    description: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    format: str = ""


@dataclass(frozen=True, slots=True)
class ActionCard:
    """What the reader may know about an action."""

    name: str
    description: str
    parameters: tuple[Parameter, ...]
    outputs: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """Where one parameter's value comes from.

    `spans` are all the places where the value is said, any of which is right; of a list, one span covers all items.
    With `earlier` the value is an output of step `step`, and the spans are the words that point to it, if any.
    """

    parameter: str
    how: How
    spans: tuple[Span, ...] = ()
    choice: int = -1
    step: int = -1


@dataclass(frozen=True, slots=True)
class Step:
    """One wanted call: the characters of its clause, the action, its values, and actions easily taken for it."""

    start: int
    end: int
    card: ActionCard
    fills: tuple[Fill, ...]
    negatives: tuple[ActionCard, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the utterance and its part in the request."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Example:
    """One request. No steps means that none of the offered actions does what is asked."""

    utterance: str
    steps: tuple[Step, ...]
    marks: tuple[Mark, ...]
    offered: tuple[ActionCard, ...]
    kind: str
