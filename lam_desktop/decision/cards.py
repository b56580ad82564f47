"""The approval card: what will happen, from the real arguments, as plain text with nothing hidden."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import Change, ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.plan import Plan
from lam_desktop.core.text import counted
from lam_desktop.decision.door import Decision, Verdict

_SHOWN = 8  # changes of one kind on the card; the details have them all
_BY_MODEL = "This plan comes from the language model {}. Look whether it is what you meant."
_LINKS = 3  # told on the card
_MARKED = "⟨U+…⟩ stands for a letter that cannot be seen, or that only looks like another one."
_ORDER = (Effect.SEND, Effect.EXECUTE, Effect.DELETE)


def card_for(
    run: str, plan: Plan, previews: tuple[Preview, ...], decisions: Mapping[str, Decision], home: Path,
    irreversible: tuple[str, ...],
) -> ApprovalCard:  # fmt: skip
    """Draw the one card of a plan."""
    changes = [change for preview in previews for change in preview.changes]
    lines = [*_outward_lines(changes), *_found_addresses(plan), *_file_lines(changes, home)]
    lines += list(dict.fromkeys(visible(preview.unknown) for preview in previews if preview.unknown))
    denied = "; ".join(reason for each in decisions.values() if each.verdict is Verdict.DENY for reason in each.reasons)
    asked = tuple(step for step, each in decisions.items() if each.verdict is Verdict.ASK)
    reasons = tuple(dict.fromkeys(reason for each in decisions.values() for reason in each.reasons))
    if plan.author:
        reasons = (_BY_MODEL.format(one_line(plan.author)), *reasons)
    details = {preview.step: tuple(describe(change, home) for change in preview.changes) for preview in previews}
    looks = all(each.verdict is Verdict.ALLOW for each in decisions.values())
    leads = _leads(previews, home)
    reasons = (*reasons, *leads)
    if any("⟨U+" in line for line in (*lines, visible(plan.request), *leads)):
        reasons = (*reasons, _MARKED)
    shown = tuple(lines) or ("Nothing is changed; it only looks." if looks else "Nothing will be changed.",)
    return ApprovalCard(
        run, fingerprint(plan, previews), visible(plan.request), shown,
        reversible=not irreversible, needed=bool(asked or plan.author), denied=denied,
        reasons=(*reasons, *irreversible), details=details, asked=asked,
        looks=all(preview.looks for preview in previews), unused=plan.unused_words,
    )  # fmt: skip


def fingerprint(plan: Plan, previews: tuple[Preview, ...]) -> str:
    """Binds a yes to this plan and these targets; any change voids it."""
    changes = [change for preview in previews for change in preview.changes]
    made = {change.path for change in changes if isinstance(change, FileChange) and change.kind is ChangeKind.CREATE}
    targets = [[str(fact) for fact in _facts(change, made)] for change in changes]
    targets += [[str(path) for path in lead] for preview in previews for lead in preview.leads]
    return hashlib.sha256((plan.fingerprint() + json.dumps(targets)).encode()).hexdigest()


def _facts(change: Change, made: set[Path]) -> tuple[object, ...]:
    """What must be as it was shown. What the plan itself makes has no size: an archive made twice may differ."""
    if isinstance(change, FileChange):
        looked_at = change.source or change.path
        known = change.kind in (ChangeKind.MOVE, ChangeKind.TRASH) and looked_at not in made
        return change.kind.value, change.path, change.source, change.size if known else -1, change.diff
    return change.effect, change.what, sorted(change.details.items())


def _outward_lines(changes: list[Change]) -> list[str]:
    outward = [change for change in changes if isinstance(change, OutwardChange)]
    outward.sort(key=lambda change: _ORDER.index(change.effect) if change.effect in _ORDER else len(_ORDER))
    lines = []
    for change in outward:
        lines.append(one_line(change.what))
        lines += [f"    {detail}" for detail in _details(change)]
    return lines


def _leads(previews: Sequence[Preview], home: Path) -> list[str]:
    """Which folders are reached through a link, and where the changes truly happen."""
    leads = dict.fromkeys(lead for preview in previews for lead in preview.leads)
    more = [f"… and {len(leads) - _LINKS} more folders that are links."] if len(leads) > _LINKS else []
    return [*(f"{short(each, home)} is a link to {short(true, home)}." for each, true in [*leads][:_LINKS]), *more]


def _found_addresses(plan: Plan) -> list[str]:
    """Receivers who were called by their names: whom I took that for."""
    found = [
        step.args.get(name)
        for step in plan.steps
        for name, origin in step.provenance.items()
        if origin.how == "contacts"
    ]
    people = [each for value in found for each in (value if isinstance(value, list) else [value])]
    return [f"{one_line(str(each))}, from your contacts" for each in dict.fromkeys(people) if "<" in str(each)]


def _details(change: OutwardChange) -> list[str]:
    return [f"{name}: {one_line(value)}" for name, value in change.details.items() if value]


_SAYINGS = {
    ChangeKind.TRASH: ("item", "{} to the trash"), ChangeKind.REPLACE: ("file", "{} rewritten"),
    ChangeKind.MOVE: ("item", "{} moved or renamed"), ChangeKind.CREATE: ("new file", "{}"),
    ChangeKind.MAKE_FOLDER: ("new folder", "{}"),
}  # fmt: skip


def _file_lines(changes: list[Change], home: Path) -> list[str]:
    lines = []
    for heading, details in _file_kinds(changes, home, _SHOWN):
        lines += [heading, *(f"    {detail}" for detail in details)]
    return lines


def _file_kinds(changes: Sequence[Change], home: Path, most: int) -> list[tuple[str, list[str]]]:
    kinds = []
    for kind, (noun, saying) in _SAYINGS.items():
        of_kind = [change for change in changes if isinstance(change, FileChange) and change.kind is kind]
        if of_kind:
            more = [f"… and {len(of_kind) - most} more"] if len(of_kind) > most else []
            details = [*(describe(each, home) for each in of_kind[:most]), *more]
            kinds.append((saying.format(counted(len(of_kind), noun)), details))
    return kinds


def kinds_of(changes: Sequence[Change], home: Path, most: int) -> list[tuple[str, list[str]]]:
    """Changes under what they have in common, each in one line; what leaves this computer comes first.

    Args:
        most: lines of each kind of file change; one more line says how many are left out.
    """
    outward = [change for change in changes if isinstance(change, OutwardChange)]
    return [*((one_line(change.what), _details(change)) for change in outward), *_file_kinds(changes, home, most)]


def describe(change: Change, home: Path) -> str:
    """One change in one line."""
    if isinstance(change, OutwardChange):
        return one_line(change.what)
    path = short(change.path, home)
    if change.kind is ChangeKind.MOVE and change.source is not None:
        return f"{short(change.source, home)} → {path}"
    return f"{path}{'/' if change.kind is ChangeKind.MAKE_FOLDER else ''}"


def short(path: Path, home: Path) -> str:
    """A path as people read it, relative to home where it is inside."""
    return one_line(str(path.relative_to(home)) if path.is_relative_to(home) and path != home else str(path))


def one_line(text: str) -> str:
    """`visible`, in one line: a name with a line break in it must not look like two entries."""
    return visible(text).replace("\n", "⟨U+000A⟩").replace("\t", "⟨U+0009⟩")


def visible(text: str) -> str:
    """Text in which nothing hides: controls, invisible and direction-changing characters are shown as U+XXXX.

    So are Greek and Cyrillic letters inside a Latin word, since they pass for Latin ones (Unicode TR 39).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_plain(word) for word in _WORDS.split(text))


def _plain(word: str) -> str:
    latin = any(_script(character) == "LATIN" for character in word)
    return "".join(
        f"⟨U+{ord(character):04X}⟩" if _hides(character) or (latin and _script(character) in _LIKE_LATIN) else character
        for character in word
    )


def _hides(character: str) -> bool:
    return character not in "\n\t" and (character in _BLANKS or unicodedata.category(character) in _INVISIBLE)


def _script(character: str) -> str:
    return "" if character.isascii() and not character.isalpha() else unicodedata.name(character, "").split(" ")[0]


_WORDS = re.compile(r"(\W+)")
_INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
_BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # letters and marks that draw nothing
_LIKE_LATIN = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
