"""A for-each while it runs: items in portions, each portion one deed with its own intent and receipt.

Memory does not grow with the number of items, and after a crash it is known which were done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.errors import Cancelled, HalfDone, LamError, OutcomeUnknown
from lam_desktop.core.events import StepState
from lam_desktop.core.labels import NEUTRAL, Label
from lam_desktop.core.plan import Step
from lam_desktop.core.values import decode, encode
from lam_desktop.decision.door import Decision
from lam_desktop.engine.binding import Scope
from lam_desktop.engine.deed import Deed, Facts, read_of
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.progress import Progress
from lam_desktop.engine.resilience.attempts import Trace
from lam_desktop.engine.undo import undo_items
from lam_desktop.engine.workshop import Workshop
from lam_desktop.store.runs import ItemRecord

_PORTION = 64
_FILES_ONLY = frozenset({Effect.READ, Effect.DISCLOSE, Effect.WRITE, Effect.DELETE})
_PAGE = 100


@dataclass(frozen=True, slots=True)
class _ItemsEntry:
    journal: Journal
    step: str
    first: int
    last: int

    async def intend(self, facts: Facts) -> None:
        await self.journal.items(self.step, ItemRecord(self.first, self.last, StepState.INTENT, intent=facts))


class ForEach:
    """Runs one step over its items, in order. `read`: the label of what was read for them so far."""

    def __init__(
        self, shop: Workshop, journal: Journal, progress: Progress, tell: Callable[[float, str], None], trace: Trace
    ) -> None:
        self._shop = shop
        self._journal = journal
        self._progress = progress
        self._tell = tell
        self._trace = trace
        self.read = NEUTRAL

    async def run(
        self, decision: Decision, step: Step, action: Action, found: Sequence[Any], scope: Scope, label: Label
    ) -> list[Any]:
        """The results of all items. When one fails, or at a stop, what the items before it did is taken back.

        What can only be sent one by one (a mail for each) is journaled one by one.
        """
        portion = _PORTION if action.card.effects <= _FILES_ONLY else 1
        results = await self._done_before(step.id)
        try:
            for first in range(len(results), len(found), portion):
                await self._progress.going_on.wait()
                last = min(first + portion, len(found)) - 1
                results += await self._portion(decision, step, action, found, first, last, scope, label)
                self._tell((last + 1) / len(found), f"{last + 1} of {len(found)}")
        except OutcomeUnknown:
            raise
        except LamError as error:
            await self._take_back(step.id, action, error)
            raise
        except asyncio.CancelledError:  # a stop, while the next portion was still being prepared, or while it rested
            stopped = Cancelled("Stopped.", "")
            await self._take_back(step.id, action, stopped)
            raise stopped from None
        return results

    async def _take_back(self, step: str, action: Action, why: LamError) -> None:
        """Raises HalfDone when it cannot all be taken back now; what had left this computer is added to `why`."""
        try:
            back = await undo_items(self._journal, step, action)
        except LamError as error:
            raise HalfDone(f"{why.message} {error.message}", why.hint) from why
        why.message = " ".join([why.message, *back.left])
        if back.places:
            raise HalfDone(why.message, why.hint) from why

    async def _portion(
        self, decision: Decision, step: Step, action: Action, found: Sequence[Any], first: int, last: int, scope: Scope,
        label: Label,
    ) -> list[Any]:  # fmt: skip
        deed = Deed(
            self._shop, f"{self._journal.run}/{step.id}/{first}", _ItemsEntry(self._journal, step.id, first, last),
            self._progress, lambda done, note: None, self._trace, label,
        )  # fmt: skip
        self._progress.deeds[step.id] = deed.line
        scopes = [Scope(scope.results, item) for item in found[first : last + 1]]
        done = await deed.do(decision, action, step.args, scopes)
        record = ItemRecord(first, last, StepState.DONE, receipt=done.receipt, result=encode(done.results))
        self._journal.items_end(step.id, record)
        self.read = self.read.join(done.read)
        return done.results

    async def _done_before(self, step: str) -> list[Any]:
        """Results of items that were done before the program ended in the middle."""
        results: list[Any] = []
        while page := await self._journal.store.items(self._journal.run, step, len(results) - 1, _PAGE):
            for record in page:
                if record.state is not StepState.DONE:
                    return results
                results += decode(record.result)
                self.read = self.read.join(read_of(record.receipt))
        return results
