"""A dry run of a whole plan: the same bodies on staged files that are thrown away. Rule: it touches nothing."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from lam_desktop.core.changes import Change, FileChange, Preview
from lam_desktop.core.errors import LamError, NotKnownYet
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.text import as_text
from lam_desktop.engine.binding import Scope, bind_aside
from lam_desktop.engine.blame import shown
from lam_desktop.engine.conditions import flat, holds_aside, items_aside
from lam_desktop.engine.context import Outbox, StepContext
from lam_desktop.engine.order import in_order
from lam_desktop.engine.workshop import Workshop
from lam_desktop.system.files.transaction import FileTransaction


async def preview_plan(plan: Plan, shop: Workshop, name: str) -> tuple[Preview, ...]:
    """What each step would do, chained: later steps see what earlier ones would leave.

    Raises: LamError when a step could never work as things are (a file that is missing, a place that is protected).
    """
    transaction = shop.transaction(f"dry-{name}", dry=True)
    results: dict[str, Any] = {}
    unknown: dict[str, str] = {}
    previews: dict[str, Preview] = {}
    never = threading.Event()
    try:
        for step in in_order(plan):
            begun = len(transaction.operations)
            outbox = Outbox(True)
            context = StepContext(transaction, shop.parts, outbox, never, lambda done, note: None)
            reason, text = await _dry_step(step, shop, context, results, unknown)
            if reason:
                unknown[step.id] = reason
            made = await asyncio.to_thread(_made, transaction, begun) if transaction.operations[begun:] else []
            changes: tuple[Change, ...] = (*made, *outbox.sent)
            previews[step.id] = Preview(step.id, changes, reason, text)
    finally:
        await asyncio.to_thread(transaction.discard)  # many files take longer than a window may stand still
    return tuple(previews[step.id] for step in plan.steps)


def _made(transaction: FileTransaction, begun: int) -> list[FileChange]:
    """What was staged since operation number `begun`, stamped and compared; many files take long."""
    return [operation.change() for operation in transaction.sealed(begun)]


async def _dry_step(
    step: Step, shop: Workshop, context: StepContext, results: dict[str, Any], unknown: dict[str, str]
) -> tuple[str, str]:
    """Returns why it is not known yet (or ""), and the result as text."""
    waiting = [unknown[needed] for needed in step.needs if needed in unknown]
    if waiting:
        return waiting[0], ""
    action = shop.catalogue.get(step.action)
    if action is None:
        raise LamError(f"The action {step.action} is not installed.", "")
    scope = Scope(results)
    try:
        if step.when is not None and not await holds_aside(step.when, scope, context.files):
            results[step.id] = None
            return "", "(not needed: its condition does not hold)"
        if step.for_each is None:
            results[step.id] = await action(context, **await bind_aside(action, step.args, scope, context.files))
        else:
            collected = []
            for item in await items_aside(step.for_each, scope, context.files):
                arguments = await bind_aside(action, step.args, Scope(results, item), context.files)
                collected.append(await action(context, **arguments))
            results[step.id] = flat(collected)
    except NotKnownYet as error:
        return error.message, ""
    except LamError:
        raise
    except Exception as error:
        raise shown(error) from error
    return "", as_text(results[step.id])[:2000]
