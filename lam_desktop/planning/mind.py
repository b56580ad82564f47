"""The planner and what goes with it, made when first needed: compiling all that it knows of words takes a second.

Rule: none of it is imported with this module, so that commands that plan nothing start without it. The window imports it
before it shows its panes: beside them it would make them stutter.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING

from lam_desktop.core.action import Card
from lam_desktop.planning.context import Similarity

if TYPE_CHECKING:
    from lam_desktop.planning.advice.advisor import Advisor
    from lam_desktop.planning.keeping import Keeper
    from lam_desktop.planning.planner import Planner


class Mind:
    """One planner over a catalogue, who advises it, and who keeps its plans under a name.

    Args:
        cards: gives the present cards.
        encoder: sentence similarity, or None to do without.
        advised: makes who advises a planner; keeping: makes who keeps plans.
    """

    def __init__(
        self, cards: Callable[[], tuple[Card, ...]], encoder: Similarity | None,
        advised: Callable[[Planner], Advisor], keeping: Callable[[], Keeper],
    ) -> None:  # fmt: skip
        self._cards = cards
        self._encoder = encoder
        self._advised = advised
        self._keeping = keeping
        self._one_at_a_time = RLock()

    @property
    def planner(self) -> Planner:
        """The planner; it may be asked for first on any thread."""
        with self._one_at_a_time:
            return self._planner

    @cached_property
    def advisor(self) -> Advisor:
        """Who asks language models, where some are set up."""
        return self._advised(self.planner)

    @cached_property
    def keeper(self) -> Keeper:
        """Who saves plans under names."""
        return self._keeping()

    @cached_property
    def _planner(self) -> Planner:
        from lam_desktop.planning.planner import Planner

        return Planner(self._cards, self._encoder)
