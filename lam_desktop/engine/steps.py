"""One step: bind, decide, ticket, prepare, journal the intent, apply, journal the receipt. Always in this order."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Action, Catalogue, Effect, Recovery
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import Cancelled, InputError, LamError, NoConnection, RefusedError
from lam_desktop.core.events import StepState
from lam_desktop.core.labels import FROM_USER, Integrity, Label, joined
from lam_desktop.core.plan import Condition, Step, refs_in
from lam_desktop.core.text import as_text
from lam_desktop.core.values import FileQuery, Item, Kind, Table, encode
from lam_desktop.decision.door import Door, Verdict
from lam_desktop.engine.binding import Scope, bind, settle
from lam_desktop.engine.context import Outbox, Parts, StepContext
from lam_desktop.engine.journal import Journal
from lam_desktop.system.files.operations import Operation, apply, revert
from lam_desktop.system.files.transaction import FileTransaction, Guard

_TRIES = 3
_ITEM_LIMIT = 100_000


@dataclass(slots=True)
class Workshop:
    """What every step needs: the same for all runs."""

    catalogue: Catalogue
    door: Door
    parts: Parts
    home: Path
    staging: Path
    undo_folder: Path
    guard: Guard

    def transaction(self, name: str) -> FileTransaction:
        """A fresh transaction with its own staging and undo folders."""
        return FileTransaction(self.home, self.staging / name, self.undo_folder / name, self.guard)


@dataclass(slots=True)
class Progress:
    """What a run has come to so far."""

    results: dict[str, Any] = field(default_factory=dict)
    labels: dict[str, Label] = field(default_factory=dict)
    stop: threading.Event = field(default_factory=threading.Event)
    approved: bool = False


class StepRunner:
    """Runs the steps of one run."""

    def __init__(
        self, shop: Workshop, journal: Journal, progress: Progress, on_progress: Callable[[str, float, str], None]
    ) -> None:
        self._shop = shop
        self._journal = journal
        self._progress = progress
        self._on_progress = on_progress

    async def run(self, step: Step) -> None:
        """Do the step. Raises LamError when it failed; then nothing of it remains, or the journal says UNKNOWN."""
        if self._progress.stop.is_set():
            raise Cancelled("Stopped.", "")
        scope = Scope(self._progress.results)
        if step.when is not None and not holds(step.when, scope, self._shop.transaction(step.id)):
            await self._journal.step(step.id, StepState.SKIPPED)
            self._progress.results[step.id] = None
            return
        await self._journal.step(step.id, StepState.RUNNING)
        action = self._shop.catalogue.get(step.action)
        labels = labels_of(step, self._progress.labels)
        control = joined(
            self._progress.labels.get(ref.step, FROM_USER) for ref in refs_in([step.for_each, *_sides(step)])
        )
        decision = self._shop.door.decide(action, labels, step.confidence, control)
        if decision.verdict is Verdict.DENY or action is None:
            raise RefusedError(" ".join(decision.reasons) or "This is not allowed.", "")
        if decision.verdict is Verdict.ASK and not self._progress.approved:
            raise RefusedError("This was not approved.", "Look at the plan and approve it.")
        await self._act(step, action, scope, joined(labels.values()))

    async def _act(self, step: Step, action: Action, scope: Scope, label: Label) -> None:
        transaction = self._shop.transaction(f"{self._journal.run}/{step.id}")
        outbox = Outbox(False, lambda change: self._before_outward(step.id, change, outbox))
        context = StepContext(
            transaction, self._shop.parts, outbox, self._progress.stop,
            lambda done, note: self._on_progress(step.id, done, note),
        )  # fmt: skip
        try:
            result, bound = await self._call(step, action, scope, context)
            context.check_cancelled()
        except LamError:
            transaction.discard()
            raise
        await self._commit(step, action, transaction.sealed(), outbox, result, bound)
        self._progress.results[step.id] = result
        self._progress.labels[step.id] = label.join(_result_label(action, outbox))

    async def _call(self, step: Step, action: Action, scope: Scope, context: StepContext) -> tuple[Any, dict[str, Any]]:
        """Call the body, once or once an item; reads that met a dead connection are tried again."""
        if step.for_each is None:
            bound = bind(action, step.args, scope, context.files)
            return await self._once(action, bound, context), bound
        collected = []
        found = items(step.for_each, scope, context.files)
        for number, item in enumerate(found):
            context.check_cancelled()
            context.progress(number / max(len(found), 1), f"{number + 1} of {len(found)}")
            bound = bind(action, step.args, Scope(scope.results, item), context.files)
            collected.append(await self._once(action, bound, context))
        return flat(collected), {}

    async def _once(self, action: Action, bound: dict[str, Any], context: StepContext) -> Any:
        self._shop.door.redeem(self._shop.door.issue(action, bound), action, bound)
        tries = _TRIES if action.recovery is Recovery.PURE else 1
        for attempt in range(1, tries + 1):
            try:
                return await action(context, **bound)
            except NoConnection:
                if attempt == tries:
                    raise
                await asyncio.sleep(random.uniform(0.1, 0.3 * 3**attempt))
        raise AssertionError("unreachable")

    async def _before_outward(self, step: str, change: OutwardChange, outbox: Outbox) -> None:
        if self._progress.stop.is_set():
            raise Cancelled("Stopped.", "")
        intent = {"operations": [], "outward": [_outward_json(each) for each in (*outbox.sent, change)]}
        await self._journal.step(step, StepState.INTENT, intent=intent)

    async def _commit(
        self,
        step: Step,
        action: Action,
        operations: list[Operation],
        outbox: Outbox,
        result: Any,
        bound: dict[str, Any],
    ) -> None:
        outward = [_outward_json(change) for change in outbox.sent]
        done: list[Operation] = []
        if operations:
            intent = {"operations": [each.to_json() for each in operations], "outward": outward}
            await self._journal.step(step.id, StepState.INTENT, intent=intent)
            done = await asyncio.to_thread(apply_all, operations)
        answer = answer_for(action, result, step, bound)
        receipt = {"operations": [each.to_json() for each in done], "outward": outward}
        await self._journal.step(
            step.id, StepState.DONE, message=answer, receipt=receipt, result=_storable(result), answer=answer,
            seconds=0.0,
        )  # fmt: skip


def apply_all(operations: list[Operation]) -> list[Operation]:
    """Apply in order; when one fails, take back the ones before it and raise."""
    done: list[Operation] = []
    try:
        for operation in operations:
            done.append(apply(operation))
    except LamError:
        for operation in reversed(done):
            revert(operation)
        raise
    return done


def holds(condition: Condition, scope: Scope, files: FileTransaction) -> bool:
    """Whether a condition is true now. Raises InputError when the sides cannot be compared."""
    left, right = _measured(condition.left, scope, files), _measured(condition.right, scope, files)
    if condition.op in ("exists", "missing"):
        there = files.exists(files.resolve(left)) if isinstance(left, Path | str) else bool(left)
        return there == (condition.op == "exists")
    if condition.op in ("empty", "not_empty"):
        count = (
            left if isinstance(left, int | float) else len(left.rows) if isinstance(left, Table) else len(left or ())
        )
        return (count == 0) == (condition.op == "empty")
    if condition.op == "contains":
        return as_text(right).lower() in as_text(left).lower()
    return _compare(condition.op, left, right)


def _measured(value: Any, scope: Scope, files: FileTransaction) -> Any:
    value = settle(value, scope)
    return files.select(value) if isinstance(value, FileQuery) else value


def _compare(operator: str, left: Any, right: Any) -> bool:
    if isinstance(right, int | float) and not isinstance(left, int | float):
        left = len(left) if isinstance(left, list) else float(as_text(left).replace(",", "") or "nan")
    if operator in ("=", "!="):
        same = left == right or as_text(left).strip().lower() == as_text(right).strip().lower()
        return same == (operator == "=")
    try:
        return bool({">": left > right, ">=": left >= right, "<": left < right, "<=": left <= right}[operator])
    except TypeError as error:
        raise InputError("The two sides of the condition cannot be compared.", "") from error


def _sides(step: Step) -> tuple[Any, ...]:
    return (step.when.left, step.when.right) if step.when else ()


def items(source: Any, scope: Scope, files: FileTransaction) -> list[Any]:
    """The items of a for-each: files, lines, rows (as mappings), list items."""
    value = _measured(source, scope, files)
    if isinstance(value, Table):
        found: list[Any] = [dict(zip(value.columns, row, strict=True)) for row in value.rows]
    elif isinstance(value, str):
        found = [line for line in value.splitlines() if line.strip()]
    elif isinstance(value, Mapping):
        found = [value]
    else:
        found = list(value or ())
    if len(found) > _ITEM_LIMIT:
        raise InputError(f"That would be {len(found)} times.", "Narrow it down.")
    return found


def flat(collected: list[Any]) -> list[Any]:
    """Results of a for-each as one list: lists of paths become one list."""
    if collected and all(isinstance(each, list) for each in collected):
        return [item for each in collected for item in each]
    return collected


def labels_of(step: Step, known: Mapping[str, Label]) -> dict[str, Label]:
    """The label of each argument: the user's words, or the join of the results it is made of."""
    item_label = joined(known.get(ref.step, FROM_USER) for ref in refs_in(step.for_each))
    if isinstance(step.for_each, FileQuery):
        item_label = Label(Integrity.LOCAL, sources=frozenset({"names of your files"}))
    labels = {}
    for name, value in step.args.items():
        label = joined(known.get(ref.step, FROM_USER) for ref in refs_in(value))
        if _uses_item(value):
            label = label.join(item_label)
        labels[name] = label
    return labels


def _uses_item(value: Any) -> bool:
    if isinstance(value, Item):
        return True
    parts = getattr(value, "parts", value)
    if isinstance(parts, Mapping):
        parts = list(parts.values())
    return isinstance(parts, list | tuple) and any(_uses_item(part) for part in parts)


def _result_label(action: Action, outbox: Outbox) -> Label:
    if Effect.DISCLOSE in action.card.effects:
        return Label(Integrity.UNTRUSTED, sources=frozenset({"the web"}))
    reads = {param.kind for param in action.card.params} & {Kind.TEXT_SOURCE, Kind.TABLE, Kind.FILE, Kind.FILES}
    if reads and action.card.effects == {Effect.READ}:
        return Label(Integrity.LOCAL, sources=frozenset({"your files"}))
    return Label()


def answer_for(action: Action, result: Any, step: Step, bound: Mapping[str, Any]) -> str:
    """The sentence of a step for the user; an answer that cannot be worded is the result as text."""
    if action.answer_body is not None and step.for_each is None:
        return action.answer_body(result, **bound)
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    if isinstance(result, list) and result and all(isinstance(item, Path) for item in result):
        return f"{len(result)} files."
    return as_text(result)[:20_000]


def _storable(result: Any) -> Any:
    """A result for the journal; very long ones are cut, since the files themselves hold them."""
    try:
        encoded = encode(result)
    except TypeError:
        return str(result)[:10_000]
    return encoded if len(str(encoded)) < 1_000_000 else None


def _outward_json(change: OutwardChange) -> dict[str, Any]:
    return {**asdict(change), "effect": change.effect.value, "details": dict(change.details)}
