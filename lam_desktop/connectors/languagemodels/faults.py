"""What can go wrong with a language model, each in one sentence with the next step. Rule: no fault stops a chore."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from lam_desktop.connectors.languagemodels.dialects import Reply
from lam_desktop.core.errors import WorldError
from lam_desktop.core.models import ModelProfile

_REST = 30.0  # seconds a server is left alone that is asked too often and does not say how long
_LONGEST_REST = 3600.0
_BUSY = (429, 503, 529)


class ModelFault(WorldError):
    """A language model did not give what was asked for. `reply`: what was heard; `rest`: seconds to leave it alone."""

    def __init__(self, message: str, hint: str = "", *, rest: float = 0.0, reply: Reply | None = None) -> None:
        super().__init__(message, hint)
        self.rest = rest
        self.reply = reply


def refusal(profile: ModelProfile, status: int, said: str, retry_after: str, others: Sequence[str]) -> ModelFault:
    """A server's error. `others`: models that it does have."""
    name, there = profile.name, f"It has: {', '.join(others)}." if others else ""
    if 300 <= status < 400:
        what = f"The server of {name} leads on to another address; your words do not follow there."
        return ModelFault(what, "Enter the address where it really is.")
    if status in (401, 403):
        return ModelFault(f"{name} does not accept the key ({status}).", "Enter it anew under Language models.")
    if status == 402:
        return ModelFault(f"The account of {name} has no credit left (402).", "See the page of its server.")
    if others or (status == 404 and profile.model in said):
        return ModelFault(f"The server of {name} knows no model called {profile.model}.", there or "Check its name.")
    if status == 404:
        return ModelFault(f"There is no model at {profile.address} (404).", "Check the address.")
    if status in _BUSY:
        rest = seconds_to_wait(retry_after)
        what = "is asked too often just now" if status == 429 else "is too busy just now"
        return ModelFault(f"{name} {what} ({status}).", f"I ask it again in {math.ceil(rest)} seconds.", rest=rest)
    if status >= 500:
        return ModelFault(f"The server of {name} has trouble of its own ({status}).", "Look there, or try again later.")
    return ModelFault(f"{name} did not take the request ({status}): “{said[:200].rstrip('.')}”.")


def seconds_to_wait(retry_after: str) -> float:
    """What a Retry-After header says, in seconds or as a date (RFC 9110 §10.2.3)."""
    text = retry_after.strip()
    try:
        found = float(text) if text[:1].isdigit() else (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        found = _REST
    return min(max(found, 1.0), _LONGEST_REST)
