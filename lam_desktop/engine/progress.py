"""How far a run is, and the buttons that act on it: stop, pause, the answers to questions on the way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.labels import Label
from lam_desktop.engine.lifeline import Lifeline


@dataclass(slots=True)
class Progress:
    """What a run has come to so far. `background`: nobody waits for it, so it yields to other work.

    `stop` is seen by threads too. `going_on` is clear while the run is paused. `deeds` and `asked` hold, by step, what
    is under way and the open questions. `remarks` are sentences the answer must not leave out, each once. `sent`: what
    deeds, by name, had sent in an earlier attempt. `unseen`: steps that ask again, since the card could not
    show what they would reach. `asked_about`: the steps a card has asked about, None where there was no card.
    `left_out`: steps the run goes on without, and why. `counted`: how many items the card has shown of a step.
    """

    approved: bool = False
    background: bool = False
    results: dict[str, Any] = field(default_factory=dict)
    labels: dict[str, Label] = field(default_factory=dict)
    stop: threading.Event = field(default_factory=threading.Event)
    going_on: asyncio.Event = field(default_factory=asyncio.Event)
    deeds: dict[str, Lifeline] = field(default_factory=dict)
    asked: dict[str, asyncio.Future[bool]] = field(default_factory=dict)
    remarks: dict[str, None] = field(default_factory=dict)
    sent: Mapping[str, Sequence[OutwardChange]] = field(default_factory=dict)
    unseen: frozenset[str] = frozenset()
    asked_about: frozenset[str] | None = None
    left_out: dict[str, str] = field(default_factory=dict)
    counted: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.going_on.set()
