"""Some calls of one action that take effect together: prepare, intent, apply, receipt. Always in this order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from lam_desktop.core.action import Action
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import Cancelled, LamError, OutcomeUnknown
from lam_desktop.core.labels import NEUTRAL, Label
from lam_desktop.decision.door import Decision
from lam_desktop.engine.binding import Scope, bind_aside
from lam_desktop.engine.blame import shown
from lam_desktop.engine.context import Outbox, StepContext
from lam_desktop.engine.lifeline import Lifeline
from lam_desktop.engine.outgoing import check_outgoing
from lam_desktop.engine.progress import Progress
from lam_desktop.engine.resilience.attempts import Trace
from lam_desktop.engine.workshop import Workshop
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.operations import Operation

Facts = dict[str, Any]
NOTHING: Facts = {"operations": [], "outward": []}


class Entry(Protocol):
    """Where the journal keeps a deed: a step, or some items of one."""

    async def intend(self, facts: Facts) -> None:
        """Make durable what is about to happen, with all that is needed to take it back."""
        ...


class Done(NamedTuple):
    """What a deed has brought: a result and the bound arguments for each call, the receipt, the label of what was read.

    The receipt keeps that label, too, where it is needed again after a crash.
    """

    results: list[Any]
    bound: list[dict[str, Any]]
    receipt: Facts
    read: Label


class _Gate:
    """What every outward effect passes: its intent is durable before, and while it is under way it is let finish."""

    def __init__(self, entry: Entry, line: Lifeline) -> None:
        self.told = False
        self.begun = 0  # effects, those of earlier attempts among them
        self._entry = entry
        self._line = line

    async def before(self, outward: list[OutwardChange]) -> None:
        """The intent is durable before anything leaves; after a stop nothing does."""
        self._line.check()
        self.told = True
        await self._entry.intend({"operations": [], "outward": [_json(change) for change in outward]})
        self._line.check()
        self._line.sealed = True
        self.begun = len(outward)

    def after(self) -> None:
        """It has happened, or failed."""
        self._line.sealed = False


class Deed:
    """Does one deed, once. Its `line` is for those who watch it. `label`: of what it works on and brings in."""

    def __init__(
        self, shop: Workshop, name: str, entry: Entry, progress: Progress, tell: Callable[[float, str], None],
        trace: Trace, label: Label = NEUTRAL,
    ) -> None:  # fmt: skip
        self.line = Lifeline(progress.stop)
        self._shop = shop
        self._entry = entry
        self._progress = progress
        self._files = shop.transaction(name)
        self._gate = _Gate(entry, self.line)
        already = progress.sent.get(name, ())
        self._outbox = Outbox(False, self._gate.before, self._gate.after, name, already)
        self._label = label
        self._context = StepContext(
            self._files, shop.parts, self._outbox, self.line, tell, trace, label, shop.origins
        )  # fmt: skip

    async def do(self, decision: Decision, action: Action, args: Mapping[str, Any], scopes: Sequence[Scope]) -> Done:
        """Call the action once a scope, each time with a ticket, then let the staged changes take effect.

        Raises LamError: nothing remains then, but for what was sent, which the error names; OutcomeUnknown when that
        is not known.
        """
        results, bound, read = [], [], NEUTRAL
        try:
            for scope in scopes:
                self.line.check()
                arguments = await bind_aside(action, args, scope, self._files)
                await check_outgoing(action, arguments, self._files)
                self._shop.door.redeem(self._shop.door.issue(decision, action, arguments), action, arguments)
                self._files.begin_call()
                results.append(await action(self._context, **arguments))
                read = read.join(self._files.end_call(self._label))
                bound.append(arguments)
            self.line.check()
            receipt = await self._take_effect() if self._files.operations else self._facts([])
        except Exception as error:
            await asyncio.to_thread(self._files.discard)
            told = shown(error)
            await self._settle_outward(told)
            _name_what_was_sent(told, self._outbox.sent)
            if told is error:
                raise
            raise told from error
        except asyncio.CancelledError:
            await asyncio.shield(asyncio.to_thread(self._files.discard))
            stopped = Cancelled("Stopped.", "")
            if self._gate.begun <= len(self._outbox.sent):  # nothing was broken off midway
                await asyncio.shield(self._settle_outward(stopped))
            if not self._outbox.sent:
                raise
            _name_what_was_sent(stopped, self._outbox.sent)
            raise stopped from None
        except BaseException:
            self._files.discard()
            raise
        return Done(results, bound, with_label(receipt, read), read)

    async def _take_effect(self) -> Facts:
        """Intent, effect, receipt. Thousands of changes take long to write down, too: that is done on the thread."""
        operations, intent = await asyncio.to_thread(self._sealed)
        await self._entry.intend(intent)
        self.line.check()
        self.line.sealed = True
        try:
            done = await asyncio.to_thread(self._applied, operations)
        finally:
            self.line.sealed = False
        if self._files.made:
            self._shop.origins.note_files(done, self._files.made)
        return self._facts(done)

    def _sealed(self) -> tuple[list[Operation], Facts]:
        operations = self._files.sealed()
        return operations, self._facts(operations)

    def _applied(self, operations: list[Operation]) -> list[Operation]:
        return apply_all(operations, self._progress.stop.is_set)

    async def _settle_outward(self, error: LamError) -> None:
        """After a failure the intent names what was sent, no more and no less; unless that is not known."""
        if self._gate.told and not isinstance(error, OutcomeUnknown):
            await self._entry.intend(self._facts([]))

    def _facts(self, operations: list[Operation]) -> Facts:
        return {
            "operations": [operation.to_json() for operation in operations],
            "outward": [_json(change) for change in self._outbox.sent],
        }


def with_label(receipt: Facts, read: Label) -> Facts:
    """A receipt that keeps the label of what was read, where it is not nothing."""
    return receipt if read is NEUTRAL else {**receipt, "read": read.as_json()}


def read_of(receipt: Any) -> Label:
    """The label a receipt has kept."""
    kept = (receipt or {}).get("read")
    return NEUTRAL if kept is None else Label.from_json(kept)


def _json(change: OutwardChange) -> Facts:
    return {"effect": change.effect.value, "what": change.what, "details": dict(change.details)}


def _name_what_was_sent(error: LamError, sent: list[OutwardChange]) -> None:
    if sent and not isinstance(error, OutcomeUnknown):
        error.message += f" This had already been done: {'; '.join(change.what for change in sent)}."
