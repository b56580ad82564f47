"""A dry run of a whole plan: the same bodies on staged files that are thrown away. Rule: it touches nothing."""

from __future__ import annotations

import asyncio
import threading
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action
from lam_desktop.core.changes import Change, FileChange, OutwardChange, Preview
from lam_desktop.core.errors import Cancelled, LamError, NotKnownYet, RefusedError
from lam_desktop.core.labels import NEUTRAL, Label
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.text import as_text
from lam_desktop.core.wording import title_of
from lam_desktop.engine.binding import Scope, bind_aside, reach
from lam_desktop.engine.blame import shown
from lam_desktop.engine.conditions import flat, holds_aside, items_aside
from lam_desktop.engine.context import Outbox, StepContext
from lam_desktop.engine.labelling import label_of
from lam_desktop.engine.leftout import why_not
from lam_desktop.engine.lifeline import Lifeline
from lam_desktop.engine.order import in_order
from lam_desktop.engine.outgoing import check_outgoing
from lam_desktop.engine.workshop import Workshop
from lam_desktop.system.files.transaction import FileTransaction

_Leads = tuple[tuple[Path, Path], ...]
_LEFT_OUT = "As things are now this would be left out: {}"
_ALL_OR_NOTHING = nullcontext()
_NAMED = 3
_ONLY_IF = "This is done only if “{}” does not work."


async def preview_plan(
    plan: Plan, shop: Workshop, name: str, stop: threading.Event | None = None
) -> tuple[Preview, ...]:
    """What each step would do, chained: later steps see what earlier ones would leave.

    Raises: LamError when a step could never work as things are (a file that is missing, a place that is protected),
    unless the run would go on without it; Cancelled when it is to stop.
    """
    await shop.origins.refresh()
    transaction = shop.transaction(f"dry-{name}", dry=True)
    look = _Look(plan, shop, transaction, stop or threading.Event())
    previews: dict[str, Preview] = {}
    try:
        for step in in_order(plan):
            begun, rewritten = len(transaction.operations), transaction.rewrites
            outbox = Outbox(True)
            try:
                reason, text = await look.at(step, outbox)
            except RefusedError as error:
                error.step = step.id
                raise
            made: tuple[list[FileChange], _Leads] = ([], ())
            if transaction.operations[begun:]:
                made = await asyncio.to_thread(_made, transaction, begun)
            changes: tuple[Change, ...] = (*made[0], *outbox.sent)
            read = look.read.get(step.id, NEUTRAL)
            previews[step.id] = Preview(
                step.id, changes, reason, text, look.items.get(step.id, 0), read, made[1],
                rewrites=transaction.rewrites > rewritten,
            )  # fmt: skip
    finally:
        await asyncio.to_thread(transaction.discard)  # many files take longer than a window may stand still
    return tuple(previews[step.id] for step in plan.steps)


def _made(transaction: FileTransaction, begun: int) -> tuple[list[FileChange], _Leads]:
    """What was staged since operation number `begun`, stamped and compared, and where it leads; much takes long."""
    changes = [operation.change() for operation in transaction.sealed(begun)]
    folders = dict.fromkeys(path.parent for change in changes for path in (change.path, change.source) if path)
    home = transaction.home
    return changes, tuple((each, _true(each, home)) for each in folders if _linked(each, home))


def _linked(folder: Path, home: Path) -> bool:
    """Whether the way to it goes through a link. One right in the home, as to another disk, the person has laid."""
    ways = (each for each in (folder, *folder.parents) if home in each.parents and each.parent != home)
    return any(each.is_symlink() for each in ways)


def _true(folder: Path, home: Path) -> Path:
    """Where a folder truly is, as one says it who knows the home by its name."""
    true, top = folder.resolve(), home.resolve()
    return home / true.relative_to(top) if true.is_relative_to(top) else true


def _with_care(change: OutwardChange, telling: list[str]) -> OutwardChange:
    """What leaves this computer, with a word about the files that seem to hold a password."""
    more = f" and {len(telling) - _NAMED} more" if len(telling) > _NAMED else ""
    careful = f"{', '.join(telling[:_NAMED])}{more} {'seem' if telling[1:] else 'seems'} to hold a password"
    return replace(change, details={**change.details, "careful": careful})


class _Look:
    """How far a look is: results so far, and why some are not known."""

    def __init__(self, plan: Plan, shop: Workshop, transaction: FileTransaction, stop: threading.Event) -> None:
        self.items: dict[str, int] = {}
        self.read: dict[str, Label] = {}
        self._labels: dict[str, Label] = {}
        self._shop = shop
        self._files = transaction
        self._titles = {step.id: title_of(step.action) for step in plan.steps}
        self._stand_ins = plan.stand_ins()
        self._optional = {step.id for step in plan.steps if step.optional} | self._stand_ins.keys()
        self._results: dict[str, Any] = {}
        self._unknown: dict[str, str] = {}
        self._failed: set[str] = set()
        self._telling: list[str] = []  # files of this step that seem to hold a password
        self._line = Lifeline(stop)

    async def at(self, step: Step, outbox: Outbox) -> tuple[str, str]:
        """Look at one step. Returns why it is not known yet (or ""), and the result as text."""
        self._line.check()
        why = why_not(step, self._failed, self._titles, self._shop.catalogue)
        if why is not None:
            return self._not_begun(step, why), ""
        label = label_of(step, self._shop.catalogue.get(step.action), self._labels)
        context = StepContext(
            self._files, self._shop.parts, outbox, self._line, lambda done, note: None, label=label,
            origins=self._shop.origins,
        )  # fmt: skip
        self._labels[step.id] = label
        self._telling = []
        may_fail = step.id in self._optional or step.instead_of in self._optional
        try:
            with self._files.tried() if may_fail else _ALL_OR_NOTHING:
                reason, text = await self._dry(step, context, label)
        except (RefusedError, Cancelled):
            raise
        except LamError as error:
            if not may_fail:
                raise
            outbox.sent.clear()
            return self._not_begun(step, str(error)), ""
        self._labels[step.id] = label.join(self.read.get(step.id, NEUTRAL))
        if self._telling and outbox.sent:
            outbox.sent[0] = _with_care(outbox.sent[0], list(dict.fromkeys(self._telling)))
        if reason:
            self._unknown[step.id] = reason
        if step.instead_of:
            self._failed.discard(step.instead_of)
            known, place = (self._unknown, reason) if reason else (self._results, self._results[step.id])
            known[step.instead_of] = place
            self._labels[step.instead_of] = self._labels[step.id]
        return reason, text

    def _not_begun(self, step: Step, why: str) -> str:
        """Note that a step would be left out, or is only there in case another is."""
        if not why:
            return _ONLY_IF.format(self._titles[step.instead_of])
        self._failed.add(step.id)
        return _LEFT_OUT.format(why)

    async def _dry(self, step: Step, context: StepContext, label: Label) -> tuple[str, str]:
        waiting = [self._unknown[each] for each in step.needs if each in self._unknown]
        if waiting:
            return waiting[0], ""
        action = self._shop.catalogue.get(step.action)
        if action is None:
            raise LamError(f"The action {step.action} is not installed.", "")
        results = self._results
        scope = Scope(results)
        try:
            if step.when is not None and not await holds_aside(step.when, scope, context.files):
                results[step.id] = None
                return "", "(not needed: its condition does not hold)"
            if step.for_each is None:
                arguments = await bind_aside(action, step.args, scope, context.files)
                self.items[step.id] = reach(arguments)
                results[step.id] = await self._called(step, action, arguments, context, label)
            else:
                collected = []
                found = await items_aside(step.for_each, scope, context.files)
                self.items[step.id] = len(found)
                for item in found:
                    arguments = await bind_aside(action, step.args, Scope(results, item), context.files)
                    collected.append(await self._called(step, action, arguments, context, label))
                results[step.id] = flat(collected)
        except NotKnownYet as error:
            return error.message, ""
        except LamError:
            raise
        except Exception as error:
            raise shown(error) from error
        return "", as_text(results[step.id])[:2000]

    async def _called(
        self, step: Step, action: Action, arguments: dict[str, Any], context: StepContext, label: Label
    ) -> Any:
        """The result of one call; what it reads is noted, also where it cannot come to its end."""
        self._telling += await check_outgoing(action, arguments, self._files)
        self._files.begin_call()
        try:
            return await action(context, **arguments)
        finally:
            self.read[step.id] = self.read.get(step.id, NEUTRAL).join(self._files.end_call(label))
