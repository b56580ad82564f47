"""Labels of a step's arguments and result. Rule: a result is never more trusted than what it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lam_desktop.core.action import Action, Effect
from lam_desktop.core.labels import FROM_USER, Integrity, Label, joined
from lam_desktop.core.plan import Step, refs_in
from lam_desktop.core.values import FileQuery, Item, Kind

_YOUR_FILES = Label(Integrity.LOCAL, sources=frozenset({"your files"}))
_READS = frozenset({Kind.TEXT_SOURCE, Kind.TABLE, Kind.TABLES, Kind.FILE, Kind.FILES})


def labels_of(step: Step, known: Mapping[str, Label]) -> dict[str, Label]:
    """The label of each argument: the user's words, or the join of the results it is made of."""
    item_label = _of_refs(step.for_each, known)
    if isinstance(step.for_each, FileQuery):
        item_label = Label(Integrity.LOCAL, sources=frozenset({"names of your files"}))
    labels = {}
    for name, value in step.args.items():
        label = _of_refs(value, known)
        labels[name] = label.join(item_label) if _uses_item(value) else label
    return labels


def control_of(step: Step, known: Mapping[str, Label]) -> Label:
    """The label of what decides whether, and how often, a step is done."""
    sides = (step.when.left, step.when.right) if step.when else ()
    return _of_refs([step.for_each, *sides], known)


def result_label(action: Action) -> Label:
    """The label of what an action brings in, besides what it was given."""
    if Effect.DISCLOSE in action.card.effects:
        return Label(Integrity.UNTRUSTED, sources=frozenset({"the web"}))
    reads = {param.kind for param in action.card.params} & _READS
    return _YOUR_FILES if reads and action.card.effects == {Effect.READ} else Label()


def _of_refs(value: Any, known: Mapping[str, Label]) -> Label:
    return joined(known.get(ref.step, FROM_USER) for ref in refs_in(value))


def _uses_item(value: Any) -> bool:
    if isinstance(value, Item):
        return True
    parts = getattr(value, "parts", value)
    if isinstance(parts, Mapping):
        parts = list(parts.values())
    return isinstance(parts, list | tuple) and any(_uses_item(part) for part in parts)
