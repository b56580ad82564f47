"""Reads what a language model has answered. Rule: what is not exactly of the form asked for is no answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lam_desktop.connectors.languagemodels.dialects import mended
from lam_desktop.core.errors import WorldError
from lam_desktop.planning.advice.prompt import ACTION, ARGUMENTS, NAME, NOTE, STEP, STEPS, WORDS

_MOST_STEPS = 20
_MOST_ARGUMENTS = 30
_LONGEST_NOTE = 400
_NOTE = re.compile(rf'"{NOTE}"\s*:\s*"((?:[^"\\]|\\.)*)("?)')


class NoAnswer(WorldError):
    """A language model's answer that cannot be used; the message says why, with the model as "it"."""


@dataclass(frozen=True, slots=True)
class Given:
    """What fills a parameter: words of the request, or the result of an earlier step (from 1; 0 for none)."""

    name: str
    words: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """One step as a model told it."""

    action: str
    arguments: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A model's words to the person, and its steps."""

    note: str
    steps: tuple[Told, ...]


def note_so_far(text: str) -> str:
    """The words to the person, as far as they have come."""
    match = _NOTE.search(text)
    if match is None:
        return ""
    said = re.sub(r"\\u[0-9a-fA-F]{0,3}\Z", "", match[1])
    try:
        return _shortened(json.loads(f'"{said}"', strict=False))
    except ValueError:
        return ""


def read_answer(text: str, complete: bool) -> Answer:
    """The answer. `complete`: the model came to its end by itself. Raises NoAnswer."""
    start, end = text.find("{"), text.rfind("}")
    try:
        data = json.loads(text[start : end + 1], strict=False)
        note, steps = data[NOTE], [_told(each) for each in data[STEPS]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if not complete:
            raise NoAnswer("It stopped in the middle of its answer.") from error
        raise NoAnswer("Its answer was no plan.") from error
    if not isinstance(note, str):
        raise NoAnswer("Its answer was no plan.")
    if len(steps) > _MOST_STEPS:
        raise NoAnswer(f"Its plan had more than {_MOST_STEPS} steps.")
    return Answer(_shortened(note), tuple(steps))


def _told(data: Mapping[str, Any]) -> Told:
    action, given = data[ACTION], data[ARGUMENTS]
    if not isinstance(action, str) or not isinstance(given, list) or len(given) > _MOST_ARGUMENTS:
        raise ValueError("no step")
    return Told(action, tuple(_given(each) for each in given))


def _given(data: Mapping[str, Any]) -> Given:
    name, words, step = data[NAME], data[WORDS], data[STEP]
    if not isinstance(name, str) or not isinstance(words, str) or not isinstance(step, int):
        raise ValueError("no argument")
    return Given(name, words.strip(), int(step))


def _shortened(note: str) -> str:
    plain = " ".join(mended(note).split())
    return plain if len(plain) <= _LONGEST_NOTE else f"{plain[:_LONGEST_NOTE]}…"
