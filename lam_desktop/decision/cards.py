"""The approval card: what will happen, from the real arguments, as plain text with nothing hidden."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import Change, ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.plan import Plan
from lam_desktop.decision.door import Decision, Verdict

_ORDER = (Effect.SEND, Effect.EXECUTE, Effect.DELETE)


def card_for(
    run: str, plan: Plan, previews: tuple[Preview, ...], decisions: Mapping[str, Decision], home: Path,
    irreversible: tuple[str, ...],
) -> ApprovalCard:  # fmt: skip
    """Draw the one card of a plan."""
    changes = [change for preview in previews for change in preview.changes]
    lines = [*_outward_lines(changes), *_file_lines(changes, home)]
    lines += [visible(preview.unknown) for preview in previews if preview.unknown]
    denied = "; ".join(reason for each in decisions.values() if each.verdict is Verdict.DENY for reason in each.reasons)
    needed = any(each.verdict is Verdict.ASK for each in decisions.values())
    reasons = tuple(dict.fromkeys(reason for each in decisions.values() for reason in each.reasons))
    details = {preview.step: tuple(describe(change, home) for change in preview.changes) for preview in previews}
    return ApprovalCard(
        run, fingerprint(plan, previews), visible(plan.request), tuple(lines) or ("Nothing is changed; it only looks.",),
        reversible=not irreversible, needed=needed, denied=denied, reasons=(*reasons, *irreversible), details=details,
    )  # fmt: skip


def fingerprint(plan: Plan, previews: tuple[Preview, ...]) -> str:
    """Binds a yes to this plan and these targets; any change voids it."""
    targets = [[str(value) for value in _facts(change)] for preview in previews for change in preview.changes]
    return hashlib.sha256((plan.fingerprint() + json.dumps(targets)).encode()).hexdigest()


def _facts(change: Change) -> tuple[object, ...]:
    if isinstance(change, FileChange):
        return change.kind.value, change.path, change.source
    return tuple(asdict(change).values())


def _outward_lines(changes: list[Change]) -> list[str]:
    outward = [change for change in changes if isinstance(change, OutwardChange)]
    outward.sort(key=lambda change: _ORDER.index(change.effect) if change.effect in _ORDER else len(_ORDER))
    lines = []
    for change in outward:
        lines.append(visible(change.what))
        lines += [f"    {name}: {visible(value)}" for name, value in change.details.items()]
    return lines


_VERBS = {
    ChangeKind.TRASH: "to the trash", ChangeKind.REPLACE: "rewritten", ChangeKind.MOVE: "moved or renamed",
    ChangeKind.CREATE: "new", ChangeKind.MAKE_FOLDER: "new",
}  # fmt: skip


def _file_lines(changes: list[Change], home: Path) -> list[str]:
    lines = []
    for kind, verb in _VERBS.items():
        of_kind = [change for change in changes if isinstance(change, FileChange) and change.kind is kind]
        if not of_kind:
            continue
        noun = "folder" if kind is ChangeKind.MAKE_FOLDER else "item" if kind is ChangeKind.TRASH else "file"
        lines.append(f"{len(of_kind)} {noun}{'s' if len(of_kind) > 1 else ''} {verb}")
        lines += [f"    {describe(change, home)}" for change in of_kind[:8]]
        if len(of_kind) > 8:
            lines.append(f"    … and {len(of_kind) - 8} more")
    return lines


def describe(change: Change, home: Path) -> str:
    """One change in one line."""
    if isinstance(change, OutwardChange):
        return visible(change.what)
    path = short(change.path, home)
    if change.kind is ChangeKind.MOVE and change.source is not None:
        return f"{short(change.source, home)} → {path}"
    return f"{path}{'/' if change.kind is ChangeKind.MAKE_FOLDER else ''}"


def short(path: Path, home: Path) -> str:
    """A path as people read it, relative to home where it is inside."""
    return visible(str(path.relative_to(home)) if path.is_relative_to(home) and path != home else str(path))


def visible(text: str) -> str:
    """Text in which nothing hides: control, invisible and direction-changing characters are shown as U+XXXX."""
    shown = []
    for character in text:
        category = unicodedata.category(character)
        if character not in "\n\t" and (category in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")):
            shown.append(f"⟨U+{ord(character):04X}⟩")
        else:
            shown.append(character)
    return "".join(shown)
