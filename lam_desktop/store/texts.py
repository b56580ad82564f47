"""Text in the form SQLite can hold, and without secrets. On Linux a file's name is bytes, and may be no text at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lam_desktop.core.hiding import KNOWN, marks_in
from lam_desktop.core.packing import packer
from lam_desktop.core.plan import Plan, from_json, to_json
from lam_desktop.core.secret import HIDDEN


def storable(text: str) -> str:
    """The text with lone surrogates (undecodable bytes of file names) written out as escapes."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def said(text: str, own: bool = True, run: str = "") -> str:
    """What was said, in the form it is kept: without the secrets in it. `own`: by the person, not by somebody else."""
    return storable(str(KNOWN.hide_said(text, own, run)))


def plan_text(plan: Plan) -> str:
    """A plan in the form it is kept: without the secrets in it."""
    return packed(KNOWN.hide_said(to_json(plan)))


def plan_of(text: str) -> Plan:
    """The inverse of `plan_text`, as far as its secrets are still known. Raises ValueError, StateError."""
    return from_json(KNOWN.reveal(json.loads(text)))


def facts_text(facts: Any, run: str) -> str:
    """What is kept of a step, without the secrets in it; where files lie stays exact, or undo could not find them."""
    text = packed(facts)
    if not KNOWN.stands_in(text, run):
        return text
    if isinstance(facts, Mapping) and "operations" in facts:
        return packed({**KNOWN.hide({**facts, "operations": []}, run), "operations": facts["operations"]})
    return packed(KNOWN.hide(facts, run))


def facts_of(text: str) -> Any:
    """The inverse of `facts_text`, as far as its secrets are still known. Raises ValueError for what is no JSON."""
    facts = unpacked(text)
    return KNOWN.reveal(facts) if DOTS in text else facts


def marks_of(text: str) -> list[str]:
    """The marks in JSON as it is kept."""
    return marks_in(text.replace(DOTS, HIDDEN)) if DOTS in text else []


def is_lost(text: str) -> bool:
    """Whether JSON as it is kept lacks a secret that is no longer known."""
    return DOTS in text and bool(KNOWN.lost_in(text.replace(DOTS, HIDDEN)))


LOST = (
    "A password in this plan is not known: your file of passwords is locked, or it was kept only while the program ran."
)
DOTS = json.dumps(HIDDEN).strip('"')  # how a mark begins in JSON


packed = packer(default=str)
"""JSON from which exactly the same value comes back, names that are no text included."""


def unpacked(text: str) -> Any:
    """The inverse of `packed`. Raises ValueError for what is no JSON."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("there is more than one value")
    return value


_DECODER = json.JSONDecoder()
