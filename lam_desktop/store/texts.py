"""Text in the form SQLite can hold. On Linux a file's name is bytes, and may be no text at all."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol

from lam_desktop.core.hiding import HIDDEN, hide, hide_in, lost_in, recall, reveal_in, said_in
from lam_desktop.core.plan import Plan, from_json, to_json


def storable(text: str) -> str:
    """The text; a byte that is no UTF-8 is written out as an escape, since it is only shown from here on."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def said(text: str) -> str:
    """What a person has said, in the form it is kept: without the secrets in it."""
    return storable(hide(text))


def plan_text(plan: Plan) -> str:
    """A plan in the form it is kept: without the secrets in it."""
    return packed(hide_in(to_json(plan)))


def plan_of(text: str) -> Plan:
    """The inverse of `plan_text`, as far as its secrets are still known. Raises ValueError, StateError."""
    return from_json(reveal_in(json.loads(text)))


def is_lost(text: str) -> bool:
    """Whether a plan as it is kept lacks a secret that is no longer known."""
    return bool(lost_in(_readable(text)))


class Keyring(Protocol):
    """Where secrets are kept: the keyring."""

    async def get(self, name: str) -> str | None: ...
    async def set(self, name: str, value: str) -> bool: ...


async def keep_secrets(text: str, vault: Keyring | None) -> None:
    """Put the secrets of a plan that is kept for later into the keyring."""
    if vault is not None:
        for mark, secret in said_in(_readable(text)).items():
            await vault.set(_WORDS + mark, secret)


async def recall_secrets(texts: Iterable[str], vault: Keyring | None) -> None:
    """Fetch the secrets of plans as they are kept that another program has put into the keyring."""
    lost = dict.fromkeys(mark for text in texts for mark in lost_in(_readable(text)))
    for mark in lost:
        if vault is None:
            return
        if secret := await vault.get(_WORDS + mark):
            recall(mark, secret)


def _readable(text: str) -> str:
    return text.replace(_MARK, HIDDEN) if _MARK in text else text


_WORDS = "said:"  # how the keyring names what was said
LOST = "A password that stands in this plan was kept only while the program ran."
_MARK = json.dumps(HIDDEN).strip('"')


def packed(value: Any) -> str:
    """JSON from which exactly the same value comes back, names that are no text included."""
    return _ENCODER.encode(value)


def unpacked(text: str) -> Any:
    """The inverse of `packed`. Raises ValueError for what is no JSON."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("there is more than one value")
    return value


_ENCODER = json.JSONEncoder(default=str)  # made once: `json.dumps` makes one for each call that names a default
_DECODER = json.JSONDecoder()
