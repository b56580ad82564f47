"""The one door: every step is decided here, and an executor acts only with the ticket it was given.

The table is effect × label of the arguments, after information-flow control for agents (CaMeL, arXiv 2503.18813).
"""

from __future__ import annotations

import hashlib
import itertools
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.labels import Integrity, Label, Secrecy
from lam_desktop.core.packing import packer
from lam_desktop.core.settings import Settings
from lam_desktop.core.text import counted
from lam_desktop.core.values import Kind, encode
from lam_desktop.decision.scores import Scores, score

_LIFETIME = 600.0
_CAREFUL = "You want to be asked before anything is changed."
_NOT_APPROVED = ("This step was not approved in this form, so it was not done.", "Run the plan again.")
MOST_LED = 100  # items that content from outside may have changed, shown or asked for without a person's yes …
_MOST_LED_LOOKS = 10_000  # … or only looked at


class Verdict(Enum):
    """What the door says."""

    ALLOW = "allow"
    ALLOW_WITH_UNDO = "allow with undo"
    ASK = "ask"
    DENY = "deny"


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with its reasons, in plain sentences, and the scores behind it, on one action.

    `agreed`: a person has said yes to it, where it asks.
    """

    verdict: Verdict
    reasons: tuple[str, ...]
    scores: Scores
    action: str = ""
    agreed: bool = False

    @property
    def admits(self) -> bool:
        """Whether it may be done now. A yes makes good what was asked about, never what was denied."""
        return self.verdict is not Verdict.DENY and (self.verdict is not Verdict.ASK or self.agreed)


@dataclass(frozen=True, slots=True)
class Ticket:
    """Leave to do one action with exactly these arguments, once, for ten minutes. Only the one given out is good."""

    number: int
    digest: str
    expires: float


class Door:
    """Decides and issues tickets.

    Args:
        settings: a function, so that changed thresholds count at once.
    """

    def __init__(self, settings: Callable[[], Settings], clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._open: dict[int, Ticket] = {}
        self._numbers = itertools.count(1)

    def decide(
        self, action: Action | None, labels: Mapping[str, Label], confidence: float, control: Label | None = None,
        count: int = 0, named: Collection[str] = (),
    ) -> Decision:  # fmt: skip
        """Judge one step. `labels` by argument; `control` is the label of its condition or for-each.

        `count`: how many items it works on, 0 while that is not known. `named`: arguments whose files are named by what
        something says, and so are places as much as a folder is.

        An unknown action is denied.
        """
        if action is None:
            return Decision(Verdict.DENY, ("This action is not installed.",), Scores(0.0, 1.0, 0.0))
        scores = score(action, labels, confidence)
        verdict, reasons = Verdict.ALLOW, []
        for effect in _in_order(action.card.effects):
            each, reason = _judge(effect, action, labels, control, named)
            if reason:
                reasons.append(reason)
            if each is not verdict:
                verdict = max(verdict, each, key=_SEVERITY.index)
        if verdict is not Verdict.DENY:
            changes = not action.card.effects <= _LOOKS
            doubts = _led_far(control, count, MOST_LED if changes else _MOST_LED_LOOKS)
            doubts += self._doubts(scores, asked=verdict is Verdict.ASK) if changes else []
            if changes and not doubts and verdict is not Verdict.ASK and self._settings().comfort == "careful":
                doubts.append(_CAREFUL)
            reasons += doubts
            if doubts:
                verdict = Verdict.ASK
        return Decision(verdict, tuple(reasons), scores, action.name)

    def _doubts(self, scores: Scores, asked: bool) -> list[str]:
        """Why the scores want a yes where the table would not ask. They never allow what it asks about or denies."""
        settings = self._settings()
        doubts = []
        if scores.confidence < settings.confidence_threshold:
            doubts.append("I am not sure that I understood this step.")
        if scores.safety < settings.safety_threshold and not asked:
            doubts.append("A mistake in this step could cost more than you allow without being asked.")
        return doubts

    def issue(self, decision: Decision, action: Action, arguments: Mapping[str, Any]) -> Ticket:
        """A ticket for exactly these arguments. Raises RefusedError where the decision does not admit this action."""
        if decision.action != action.name or not decision.admits:
            raise RefusedError(*_NOT_APPROVED)
        ticket = Ticket(next(self._numbers), digest(action.name, arguments), self._clock() + _LIFETIME)
        self._open[ticket.number] = ticket
        return ticket

    def redeem(self, ticket: Ticket, action: Action, arguments: Mapping[str, Any]) -> None:
        """Use a ticket up. Raises RefusedError when it is used, too old, or for something else."""
        known = self._open.pop(ticket.number, None)
        if known is not ticket or ticket.expires < self._clock() or ticket.digest != digest(action.name, arguments):
            raise RefusedError(*_NOT_APPROVED)


def _led_far(control: Label | None, count: int, most: int) -> list[str]:
    """Why a step wants a yes that content from outside leads to many items."""
    if control is None or control.integrity is not Integrity.UNTRUSTED or count <= most:
        return []
    origin = ", ".join(sorted(control.sources - {"user"})) or "outside"
    return [f"Content from {origin} decides about this, and it would be {count:,} items."]


_LOOKS = frozenset({Effect.READ})
_OUTWARD = (Effect.SEND, Effect.DISCLOSE, Effect.EXECUTE)
_SEVERITY = (Verdict.ALLOW, Verdict.ALLOW_WITH_UNDO, Verdict.ASK, Verdict.DENY)


def digest(action: str, arguments: Mapping[str, Any]) -> str:
    """SHA-256 over an action and its exact arguments."""
    try:
        text = _packed([action, arguments])
    except TypeError:  # a date as a key, or keys that cannot be sorted
        text = _packed([action, encode(arguments)])
    return hashlib.sha256(text.encode()).hexdigest()


_packed = packer(default=encode, sort_keys=True)


@lru_cache(maxsize=256)
def _in_order(effects: frozenset[Effect]) -> tuple[Effect, ...]:
    return tuple(sorted(effects, key=lambda each: each.value))


def _judge(
    effect: Effect, action: Action, labels: Mapping[str, Label], control: Label | None, named: Collection[str]
) -> tuple[Verdict, str]:
    """One row of the table."""
    if effect in (Effect.READ, Effect.SHOW):
        return Verdict.ALLOW, ""
    untrusted = sorted(
        f"{name} comes from {', '.join(sorted(label.sources)) or 'outside'}"
        for name, label in labels.items()
        if label.integrity is Integrity.UNTRUSTED
    )
    led = control is not None and control.integrity is Integrity.UNTRUSTED
    if effect is Effect.CONFIGURE:
        return Verdict.DENY, "A plan never changes settings or rights."
    if led and effect in (Effect.DELETE, Effect.SEND, Effect.EXECUTE):
        return Verdict.DENY, "Whether this happens would be decided by content from outside."
    told = labels if control is None else {**labels, "what decides about it": control}
    secrets = {name: label for name, label in told.items() if label.secrecy is Secrecy.SECRET}
    if secrets and effect in _OUTWARD:
        return Verdict.DENY, _never_leaves(secrets)
    if effect is Effect.WRITE:
        if untrusted and any(
            name in named or _is_place(action, name) for name in labels if labels[name].integrity is Integrity.UNTRUSTED
        ):
            return Verdict.ASK, f"The place is not of your choosing: {'; '.join(untrusted)}."
        return Verdict.ALLOW_WITH_UNDO, ""
    if effect is Effect.DISCLOSE:
        return (
            (Verdict.ASK, f"The address is not of your choosing: {'; '.join(untrusted)}.")
            if untrusted
            else (Verdict.ALLOW, "")
        )
    what = {
        Effect.DELETE: "Things go to the trash.",
        Effect.SEND: "Something leaves this computer.",
        Effect.EXECUTE: "A program is started.",
    }
    found = untrusted or _found_targets(effect, action, labels)
    origin = f" Note: {'; '.join(found)}." if found else ""
    return Verdict.ASK, what[effect] + origin


def _never_leaves(secrets: Mapping[str, Label]) -> str:
    """Why secret arguments are refused: what they are where that is known, else which they are."""
    known = sorted({what for label in secrets.values() for what in label.secrets})
    if not known:
        return f"A secret never leaves this computer by a plan: {', '.join(sorted(secrets))}."
    more = f" and {counted(len(known) - _NAMED, 'more secret')}" if len(known) > _NAMED else ""
    it = "it never leaves" if len(known) == 1 else "they never leave"
    return f"{', '.join(known[:_NAMED])}{more}: {it} this computer by a plan."


_NAMED = 3  # secrets; a sentence with more is not read


def _found_targets(effect: Effect, action: Action, labels: Mapping[str, Label]) -> list[str]:
    """Receivers, addresses and commands that were not typed but read from the person's own files."""
    kinds = {param.name: param.kind for param in action.card.params}
    return sorted(
        f"{name} comes from {', '.join(sorted(label.sources - {'user'}))}"
        for name, label in labels.items()
        if label.integrity is Integrity.LOCAL and (effect is Effect.EXECUTE or kinds.get(name) in _TARGETS)
    )


_TARGETS = (Kind.EMAIL, Kind.EMAILS, Kind.URL)


def _is_place(action: Action, name: str) -> bool:
    kinds = {param.name: param.kind.value for param in action.card.params}
    return kinds.get(name) in ("folder", "new file")
