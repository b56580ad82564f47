"""What the learned reader is asked and what it answers. Rule: plain records without arrays, for any layer to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MARKS = ("step", "trigger", "condition", "foreach", "chatter")
FILLS = ("absent", "span", "choice", "true", "false", "earlier")
TYPES = ("string", "integer", "number", "boolean", "array", "object")


@dataclass(frozen=True)
class ReadParam:
    """One parameter of an action, as its card states it."""

    name: str
    type: str = "string"
    description: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    format: str = ""


@dataclass(frozen=True)
class ReadCard:
    """What the reader is told about an action."""

    name: str
    description: str
    params: tuple[ReadParam, ...] = ()


@dataclass(frozen=True)
class ParamReading:
    """Where a parameter's value comes from, in logarithms of probabilities.

    The six ways sum to one. `spans` are the twelve likeliest places (characters start and end, log-probability given
    that it is said), likeliest first; of an earlier output they are the words that point to it.
    """

    absent: float
    span: float
    choice: float
    true: float
    false: float
    earlier: float
    spans: tuple[tuple[int, int, float], ...]
    choices: tuple[float, ...]


@dataclass(frozen=True)
class Reading:
    """One action read against a clause: how well it fits (0 is as good as none), and its parameters by name."""

    match: float
    params: dict[str, ParamReading]


@dataclass(frozen=True)
class WordTags:
    """One word: log-probability that a mark of each kind begins there, and that the word stands inside one."""

    start: int
    end: int
    begins: dict[str, float]
    inside: dict[str, float]


def card(said: dict[str, Any]) -> ReadCard:
    """A card from plain data, as `dataclasses.asdict` makes it."""
    params = tuple(ReadParam(**{**each, "choices": tuple(each["choices"])}) for each in said["params"])
    return ReadCard(said["name"], said["description"], params)


def reading(said: dict[str, Any]) -> Reading:
    """A reading from plain data."""
    return Reading(said["match"], {name: _param(each) for name, each in said["params"].items()})


def _param(said: dict[str, Any]) -> ParamReading:
    spans = tuple((start, end, sure) for start, end, sure in said["spans"])
    return ParamReading(**{**said, "spans": spans, "choices": tuple(said["choices"])})
