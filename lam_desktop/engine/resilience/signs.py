"""What the outcome of one try says: of the server's health, and whether another try can help."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from lam_desktop.connectors.http import BadStatus
from lam_desktop.core.context import Response
from lam_desktop.core.errors import LamError, NoConnection, OutcomeUnknown, Unanswered
from lam_desktop.engine.resilience.retry import asked_for

_BUSY = frozenset({408, 425, 429})
_DOWN = frozenset({502, 503, 504, 507, 520, 521, 522, 523, 524})
_ONE_PAGE = 500


class Health(Enum):
    """What a try says of its server."""

    GOOD = "good"
    BAD = "bad"
    PAGE = "page"  # this page is broken: a bad sign once a call, however often the page is tried
    SILENT = "silent"  # nothing: it never got there


@dataclass(frozen=True, slots=True)
class Sign:
    """`passing`: another try can turn it into a good answer, after `pause` seconds if the server asks for that."""

    health: Health
    passing: bool = False
    busy: bool = False
    pause: float = 0.0


def sign_of(outcome: object) -> Sign:
    """Read an outcome: a value, or the error that came instead."""
    if isinstance(outcome, Response):
        return _of_status(outcome.status, outcome.headers.get("Retry-After", ""))
    if isinstance(outcome, BadStatus):
        return _of_status(outcome.code, outcome.retry_after)
    if isinstance(outcome, Unanswered):
        return Sign(Health.SILENT if outcome.here else Health.BAD, passing=True)
    if isinstance(outcome, OutcomeUnknown):
        return Sign(Health.BAD, passing=True)
    if isinstance(outcome, LamError) and not isinstance(outcome, NoConnection):
        return Sign(Health.SILENT)  # it was refused on our side
    return Sign(Health.GOOD)


def _of_status(status: int, retry_after: str) -> Sign:
    pause = asked_for(retry_after)
    if status in _BUSY:
        return Sign(Health.SILENT, passing=True, busy=True, pause=pause)
    if status in _DOWN:
        return Sign(Health.BAD, passing=True, busy=pause > 0, pause=pause)
    return Sign(Health.PAGE, passing=True) if status == _ONE_PAGE else Sign(Health.GOOD)
