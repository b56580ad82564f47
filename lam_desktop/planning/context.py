"""What planning needs from outside: what a request is read against, and who says how alike sentences are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from lam_desktop.core.contacts import Contact
from lam_desktop.core.outcome import Turn
from lam_desktop.core.workflow import Workflow


@dataclass(frozen=True, slots=True)
class PlanningContext:
    """What a request is read against: the time, the home folder, the chat so far, saved plans it may call by name,
    and people it may name as receivers of mail.

    `facts` are known of the person, such as the room: they fill a value of that name of which the words say nothing.
    """

    now: datetime
    home: Path
    history: tuple[Turn, ...] = ()
    workflows: tuple[Workflow, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()


class Similarity(Protocol):
    """The encoder, wherever it runs."""

    async def similarities(self, queries: Sequence[str], texts: Sequence[str]) -> list[list[float]]:
        """Cosine of each query with each text. Raises LamError kinds when it is away."""
        ...
