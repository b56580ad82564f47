"""Labels of a step's arguments and result. Rule: a result is never more trusted than what it is made of."""

from __future__ import annotations

from collections.abc import Mapping, Set
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import urlsplit

from lam_desktop.core.action import Action, Catalogue, Effect
from lam_desktop.core.labels import FROM_USER, NEUTRAL, Integrity, Label, joined
from lam_desktop.core.plan import Plan, Step, refs_in
from lam_desktop.core.values import FileQuery, Item, Kind
from lam_desktop.engine.order import in_order

_CONTACTS = Label(Integrity.LOCAL, sources=frozenset({"your contacts"}))  # a name is the person's, its address is found
_ELSEWHERE = frozenset({Effect.SEND, Effect.EXECUTE})
_FOUND = frozenset({Kind.FILE, Kind.FILES})
_TABULAR = _FOUND | {Kind.TABLE, Kind.TABLES, Kind.JSON, Kind.ANY}
_PATHS = {  # what takes paths for files, and the results that are no names of files there
    Kind.FILE: _FOUND, Kind.FILES: _FOUND, Kind.TABLE: _TABULAR, Kind.TABLES: _TABULAR,
}  # fmt: skip
_WORDS = (str, int, float)
_READS = frozenset({Kind.TEXT_SOURCE, Kind.TABLE, Kind.TABLES, Kind.FILE, Kind.FILES})


def labels_of(step: Step, known: Mapping[str, Label]) -> dict[str, Label]:
    """The label of each argument: the user's words, or the join of the results it is made of."""
    found = _found_names(step)
    if not step.needs and step.for_each is None and not found:  # most steps: every word of it is the user's
        return dict.fromkeys(step.args, NEUTRAL)
    item_label = _of_refs(step.for_each, known)
    if isinstance(step.for_each, FileQuery):
        item_label = Label(Integrity.LOCAL, sources=frozenset({"names of your files"}))
    labels = {}
    for name, value in step.args.items():
        label = _of_refs(value, known)
        labels[name] = label.join(item_label) if _uses_item(value) else label
    return labels | {name: labels[name].join(_CONTACTS) for name in found if name in labels}


def _found_names(step: Step) -> list[str]:
    return [name for name, origin in step.provenance.items() if origin.how == "contacts"] if step.provenance else []


def named_by_content(step: Step, plan: Plan, catalogue: Catalogue) -> frozenset[str]:
    """The arguments whose files are named by what earlier results say, and were not found or made by an action."""
    action = catalogue.get(step.action) if step.needs else None
    if action is None:
        return frozenset()
    named = set()
    for param in action.card.params:
        value, told = step.args.get(param.name), _PATHS.get(param.kind)
        if told is None or value is None:
            continue
        refs = [*refs_in(value), *(refs_in(step.for_each) if _uses_item(value) else ())]
        makers = [catalogue.get(plan.step(ref.step).action) for ref in refs]
        results = [maker.card.result for maker in makers if maker]
        if any(result not in told for result in results):
            named.add(param.name)
    return frozenset(named)


def control_of(step: Step, known: Mapping[str, Label]) -> Label:
    """The label of what decides whether, and how often, a step is done."""
    if step.when is None and step.for_each is None:
        return NEUTRAL
    sides = (step.when.left, step.when.right) if step.when else ()
    return _of_refs([step.for_each, *sides], known)


def result_label(action: Action, args: Mapping[str, Any]) -> Label:
    """The label of what an action brings in, besides what it was given; it names the files or servers it came from."""
    if Effect.DISCLOSE in action.card.effects:
        return Label(Integrity.UNTRUSTED, sources=_named(action, args, {Kind.URL}) or frozenset({"the web"}))
    if Effect.READ in action.card.effects and any(param.kind in _READS for param in action.card.params):
        return Label(Integrity.LOCAL, sources=_named(action, args, _READS) or frozenset({"your files"}))
    return NEUTRAL


def label_of(step: Step, action: Action | None, known: Mapping[str, Label]) -> Label:
    """The label of what a step works on and brings in, as far as the plan itself tells."""
    made = NEUTRAL if action is None else result_label(action, step.args)
    return joined(labels_of(step, known).values()).join(made)


def foreseen(plan: Plan, catalogue: Catalogue, read: Mapping[str, Label] | None = None) -> dict[str, Label]:
    """The labels of all results before anything is done, or when some of it was.

    Args:
        read: by step, the label of what it was seen to read, where that is known.
    """
    known: dict[str, Label] = {}
    for step in in_order(plan):
        known[step.id] = label_of(step, catalogue.get(step.action), known).join((read or {}).get(step.id, NEUTRAL))
    return known


def with_read(labels: dict[str, Label], action: Action | None, read: Label) -> dict[str, Label]:
    """The labels of arguments, files that leave or are opened with that of their content: it acts elsewhere, unseen."""
    if action is None or not read.is_special or not action.card.effects & _ELSEWHERE:
        return labels
    files = {param.name for param in action.card.params if param.kind in _READS}
    return {name: label.join(read) if name in files else label for name, label in labels.items()}


def _named(action: Action, args: Mapping[str, Any], kinds: Set[Kind]) -> frozenset[str]:
    """The places that stand in the plan itself: names of files, hosts of addresses."""
    found: list[Any] = []
    for param in action.card.params:
        value = args.get(param.name) if param.kind in kinds else None
        if isinstance(value, FileQuery):
            value = value.paths
        found += value if isinstance(value, list | tuple) else [value]
    texts = [str(each) for each in found if isinstance(each, str | Path)]
    return frozenset(urlsplit(text).hostname or PurePath(text).name for text in texts)


def _of_refs(value: Any, known: Mapping[str, Label]) -> Label:
    if value is None or isinstance(value, _WORDS):
        return NEUTRAL
    return joined(known.get(ref.step, FROM_USER) for ref in refs_in(value))


def _uses_item(value: Any) -> bool:
    if isinstance(value, Item):
        return True
    parts = getattr(value, "parts", value)
    if isinstance(parts, Mapping):
        parts = list(parts.values())
    return isinstance(parts, list | tuple) and any(_uses_item(part) for part in parts)
