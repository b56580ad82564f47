"""What a language model is asked. Rule: it sees the person's words and the signatures of actions, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lam_desktop.connectors.languagemodels.dialects import Ask
from lam_desktop.connectors.languagemodels.speaking import tokens_in
from lam_desktop.core.action import Card, Param
from lam_desktop.core.models import ModelProfile
from lam_desktop.decision.cards import one_line

NOTE, STEPS, ACTION, ARGUMENTS, NAME, WORDS, STEP = "note", "steps", "action", "arguments", "name", "words", "step"
_MOST_ACTIONS = 250  # as many values as strict servers take in one list
_LONGEST = 160  # signs of a description
_FORM = '{"note": "…", "steps": [{"action": "…", "arguments": [{"name": "…", "words": "…", "step": 0}]}]}'
_TASK = f"""\
You turn a person's request into steps of a program that works on their own computer.
You only choose actions from the list below, and say which words of the request fill which parameter.

Answer with one JSON object: {_FORM}
- note: one short, plain sentence for the person about what you understood, or why nothing in the list does it.
- steps: in the order in which they are done; none if nothing in the list does what is asked.
- words: copied from the request letter by letter, the whole phrase with its place and its conditions, such as
  "the PDFs in Downloads older than a month". Never write a name, place, address, number or text that the person did
  not write. Only for a parameter with fixed choices may it be one of the choices.
- step: if a parameter takes the result of an earlier step, the number of that step (the first is 1), and words are
  empty; else 0.
- Leave out parameters about which the request says nothing.
- When something is to be done ("every Monday at 9", "when a file appears"), under which condition ("if there are any"),
  and for each of what: the program reads that itself. Give the steps only.

Actions, each with its parameters (a ? marks those that may be left out):
"""


def asking(words: str, cards: Sequence[Card], profile: ModelProfile) -> Ask:
    """The question for one request. `cards`: the likeliest first; what is over the limit is left out."""
    most = profile.tokens_per_request // 2
    room = most - tokens_in(_TASK) - tokens_in(words)
    lines: list[str] = []
    names: list[str] = []
    for card in cards[:_MOST_ACTIONS]:
        line = signature(card)
        room -= tokens_in(line) + tokens_in(card.name)
        if room < 0 and names:
            break
        lines.append(line)
        names.append(card.name)
    return Ask(_TASK + "\n".join(lines), words, schema(names), most)


def signature(card: Card) -> str:
    """One action in one line."""
    params = ", ".join(_param(each) for each in card.params)
    first = card.summary.split(". ")[0].rstrip(".")
    return one_line(f"{card.name}({params}) – {first[:_LONGEST]}")


def _param(param: Param) -> str:
    kind = "one of " + "|".join(param.choices) if param.choices else param.kind.value
    return f"{param.name}{'' if param.required else '?'}: {kind}"


def schema(names: Sequence[str]) -> dict[str, Any]:
    """The JSON Schema of an answer, in the form that strict servers take: all properties required, no others."""
    argument = _object({NAME: {"type": "string"}, WORDS: {"type": "string"}, STEP: {"type": "integer"}})
    step = _object(
        {ACTION: {"type": "string", "enum": list(names)}, ARGUMENTS: {"type": "array", "items": argument}}
    )  # fmt: skip
    return _object({NOTE: {"type": "string"}, STEPS: {"type": "array", "items": step}})


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip
