"""Takes runs back, and does them again: in reverse order of need, exactly; the person's later edits are respected."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from lam_desktop.core.action import Action, Catalogue
from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import StepState
from lam_desktop.engine.journal import Journal
from lam_desktop.engine.order import in_order
from lam_desktop.store.runs import ItemRecord, RunRecord, StepRecord
from lam_desktop.system.files.applying import apply_all, check_at_hand
from lam_desktop.system.files.operations import Operation, Stamp
from lam_desktop.system.files.reverting import Reverted, revert_all

_TAKEN_BACK = (StepState.DONE, StepState.INTENT, StepState.UNDOING, StepState.UNDO_FAILED)
_UNSEEN = ("show", "disclose")  # effects that need no mention: nothing of them remains
_NOTHING: dict[str, Any] = {"operations": [], "outward": []}
_PAGE = 50


@dataclass(slots=True)
class WayBack:
    """What came of taking something back.

    `undone`: ids of steps. `left`: sentences on what was left and why; `remarks`: on what is back but not as it was.
    `places`: in the list of changes, those that were left. A later undo tries these again, and no others: what is
    back may have become somebody else's by then.
    """

    undone: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def add(self, other: WayBack) -> None:
        """Take in what came of a part."""
        self.left += other.left
        self.remarks += other.remarks

    def kept_in(self, facts: dict[str, Any]) -> dict[str, Any]:
        """The facts as they are to be kept, or nothing where they need not be written again."""
        return {**facts, "left": self.places} if self.left or self.places or "left" in facts else {}


async def undo_steps(
    record: RunRecord, journal: Journal, catalogue: Catalogue, only: Collection[str] | None = None
) -> WayBack:
    """Take back what was done, and what an earlier undo had to leave.

    Where something of other steps stays, it may be that one of them has moved on what a step has made. That step is
    looked at again when they are taken back, too.
    """
    by_id = {step.id: step for step in record.steps}
    others = [] if only is None else [step for step in record.steps if step.id not in only]
    waits = any(step.state in _TAKEN_BACK or has_left(step) for step in others)
    back = WayBack()
    for step in reversed(in_order(record.plan)):
        known = by_id.get(step.id)
        if known is None or (only is not None and step.id not in only):
            continue
        if journal.states[step.id] is StepState.SKIPPED:
            sent = {"operations": [], **(known.intent or {"outward": []})}
            back.add(await _undo_facts(sent, catalogue.get(step.action), True))
        if journal.states[step.id] not in _TAKEN_BACK and not has_left(known):
            continue
        part = await _undo_one(known, journal, catalogue.get(step.action), waits)
        waits = waits or bool(part.left)
        back.add(part)
        if journal.states[step.id] is StepState.UNDONE:
            back.undone.append(step.id)
    return back


def has_left(step: StepRecord) -> bool:
    """True when taking a step back had to leave something, which may be possible later."""
    facts = step.receipt or step.intent or _NOTHING
    return step.state is StepState.UNDONE and bool(step.error or facts.get("left"))


async def _undo_one(step: StepRecord, journal: Journal, action: Action | None, waits: bool) -> WayBack:
    """Take one step back. A step that was interrupted is of unknown extent: it is taken back as far as it got."""
    if journal.states[step.id] is not StepState.UNDOING:
        await journal.step(step.id, StepState.UNDOING)
    facts = step.receipt or step.intent or _NOTHING
    known = step.state is StepState.DONE or (step.state is StepState.UNDONE and "left" in facts)
    try:
        back = await _undo_facts(facts, action, step.receipt is None or not known, waits)
        if "items" in facts:
            back.add(await undo_items(journal, step.id, action, waits=waits))
    except LamError as error:
        await journal.step(step.id, StepState.UNDO_FAILED, error=str(error))
        return WayBack(left=[str(error)])
    for remark in back.remarks:
        journal.note(step.id, "undo", remark)
    kept = back.kept_in(facts)
    await journal.step(
        step.id, StepState.UNDONE, message="; ".join(back.left), error=" ".join(back.left),
        **({"receipt" if step.receipt else "intent": kept} if kept else {}),
    )  # fmt: skip
    return back


async def undo_items(
    journal: Journal,
    step: str,
    action: Action | None,
    which: tuple[StepState, ...] = (StepState.DONE, StepState.INTENT),
    waits: bool = False,
) -> WayBack:
    """Take back the items of a for-each that are in these states, the last first; with the done ones also what an
    earlier undo had to leave of others. `waits`: steps after it stay as they are.

    Raises: WorldError kinds; calling it again goes on.
    """
    await journal.settled()
    back = WayBack()
    before = 2**62
    while page := await journal.store.items_before(journal.run, step, before, _PAGE):
        for items in page:
            before = items.first
            facts = items.receipt or items.intent or _NOTHING
            again = items.state is StepState.UNDONE and StepState.DONE in which and "left" in facts
            if items.state not in which and not again:
                continue
            part = await _undo_facts(facts, action, items.receipt is None, waits)
            kept = part.kept_in(facts) or None
            intent, receipt = (None, kept) if items.receipt else (kept, None)
            await journal.items(step, ItemRecord(items.first, items.last, StepState.UNDONE, intent, receipt))
            back.add(part)
            back.places += part.places
    return back


async def _undo_facts(facts: dict[str, Any], action: Action | None, unsure: bool, waits: bool = False) -> WayBack:
    back = WayBack()
    if facts["operations"]:
        reverted = await asyncio.to_thread(_revert, facts["operations"], unsure, facts.get("left"))
        places = {*reverted.left, *(reverted.absent if waits else ())}
        back = WayBack([], list(reverted.left.values()), list(reverted.remarks), sorted(places))
    why = action.irreversible if action and action.irreversible else "it has left this computer"
    back.left += [f"{change['what']}: {why}." for change in facts["outward"] if change["effect"] not in _UNSEEN]
    return back


def _revert(operations: list[dict[str, Any]], unsure: bool, left: list[int] | None) -> Reverted:
    """On a thread: thousands of changes take long to read, too."""
    found = [Operation.from_json(each) for each in operations]
    return revert_all(found, unsure, left and [*left, *_folders_of(left, found)])


def _folders_of(left: list[int], operations: list[Operation]) -> set[int]:
    """The new folders around what was left: they are gone, but to put that back others may have made them anew."""
    above = {parent for each in left for parent in operations[each].path.parents}
    new = (at for at, each in enumerate(operations) if each.kind is ChangeKind.MAKE_FOLDER and each.path in above)
    return set(new) - set(left)


async def redo_steps(record: RunRecord, journal: Journal, sent_only: bool = False) -> list[str]:
    """Do again what was taken back, from the receipts: the same bytes at the same places.

    What had left this computer is not sent again. Returns sentences on what was not done again.
    Raises WorldError kinds when the places are taken or changed by now; then nothing of that step is done.

    Args:
        sent_only: only the steps that had sent something, which must not be carried out a second time.
    """
    by_id = {step.id: step for step in record.steps}
    left: list[str] = []
    for step in in_order(record.plan):
        known = by_id[step.id]
        if journal.states[step.id] is not StepState.UNDONE or known.receipt is None:
            continue
        if sent_only and not _sent(known.receipt):
            continue
        await _check_at_hand(known.receipt)
        await journal.step(step.id, StepState.INTENT)
        receipt, not_sent = await _redo_facts(known.receipt)
        if "items" in receipt:
            not_sent += await _redo_items(journal, step.id)
        await journal.step(step.id, StepState.DONE, receipt=receipt, error="")
        left += not_sent
    return left


async def _check_at_hand(facts: dict[str, Any]) -> None:
    """Before it is written down that it begins: taking back what never began would take something else."""
    await asyncio.to_thread(check_at_hand, [Operation.from_json(each) for each in facts["operations"]])


async def _redo_facts(facts: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    done = await asyncio.to_thread(_apply, facts["operations"], facts.get("left", ())) if facts["operations"] else []
    not_sent = [f"{each['what']}: not again." for each in facts["outward"] if each["effect"] not in _UNSEEN]
    kept = {name: value for name, value in facts.items() if name != "left"}
    return {**kept, "operations": done}, not_sent


def _apply(operations: list[dict[str, Any]], left: Collection[int]) -> list[dict[str, Any]]:
    """A folder that taking back had to leave is ours still, and not one that was there before."""
    found = [Operation.from_json(each) for each in operations]
    ours = {place: found[place] for place in left if _stands(found[place])}
    return [ours.get(place, each).to_json() for place, each in enumerate(apply_all(found))]


def _stands(made: Operation) -> bool:
    now = Stamp.of(made.path) if made.kind is ChangeKind.MAKE_FOLDER and made.before is None else None
    return now is not None and made.after is not None and now.inode == made.after.inode


def _sent(facts: dict[str, Any]) -> bool:
    return any(change["effect"] not in _UNSEEN for change in facts["outward"])


def _is_told(intent: dict[str, Any] | None) -> bool:
    """Whether a server was told something. Mails may have been meant to follow: of them those sent are passed over."""
    return intent is not None and _sent(intent) and not all("to" in change["details"] for change in intent["outward"])


async def keep_sent_items(journal: Journal, step: str) -> None:
    """Count the items of a for-each that had sent something as done again, though their step was taken back."""
    await _redo_items(journal, step, sent_only=True)


async def _redo_items(journal: Journal, step: str, sent_only: bool = False) -> list[str]:
    left: list[str] = []
    after = -1
    while page := await journal.store.items(journal.run, step, after, _PAGE):
        for items in page:
            after = items.first
            if sent_only and items.state is StepState.UNDONE and not items.receipt and _is_told(items.intent):
                nothing = [None] * (items.last - items.first + 1)  # what the server answered is not known
                whole = ItemRecord(items.first, items.last, StepState.DONE, receipt=items.intent, result=nothing)
                await journal.items(step, whole)
            if items.state is StepState.UNDONE and items.receipt and (_sent(items.receipt) or not sent_only):
                await _check_at_hand(items.receipt)
                await journal.items(step, ItemRecord(items.first, items.last, StepState.INTENT))
                receipt, not_sent = await _redo_facts(items.receipt)
                await journal.items(step, ItemRecord(items.first, items.last, StepState.DONE, receipt=receipt))
                left += not_sent
    return left
