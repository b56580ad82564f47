"""Names of actions, arguments and triggers in words people read; used by window and command line alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from lam_desktop.core.plan import Condition, Step, Trigger
from lam_desktop.core.rhythm import rule_text
from lam_desktop.core.text import as_text, size_text
from lam_desktop.core.values import ANY_COLUMN, FileQuery, Item, OtherColumn, Ref, RowTest, Template
from lam_desktop.core.workflow import CALL

LOCAL_SERVER = "Be gone to, although it stands for a place inside your network"
_CAPITALS = {"pdf": "PDF", "pdfs": "PDFs", "csv": "CSV", "json": "JSON", "url": "URL"}


@lru_cache(maxsize=1024)
def title_of(action: str) -> str:
    """ "zip_files" → "Zip files", "pdf_to_text" → "PDF to text"; a saved plan is called by its name."""
    if action.startswith(CALL):
        return action.removeprefix(CALL)
    words = [_CAPITALS.get(word, word) for word in action.split("_")]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def verdict_text(verdict: str, reasons: Sequence[str], yes: bool | None = None) -> str:
    """What the door said of a step, why, and what the person said to that, in sentences.

    Args:
        verdict: a value of decision.door.Verdict.
        yes: whether the person agreed, where that is known.
    """
    answer = [] if yes is None else ["You said yes." if yes else "Nobody said yes."]
    return " ".join([_VERDICTS.get(verdict, verdict), *reasons, *answer])


_VERDICTS = {
    "allow": "It only looks, so nobody was asked.",
    "allow with undo": "It can be taken back, so nobody had to be asked.",
    "ask": "It needed a yes.", "deny": "It was refused.",
}  # fmt: skip


def leeway_texts(step: Step, titles: Mapping[str, str]) -> list[str]:
    """What becomes of a run when this step fails, or of this step when another does; usually nothing is said."""
    other = titles.get(step.instead_of, step.instead_of)
    instead = [f"only if “{other}” does not work"] if step.instead_of else []
    return [*instead, *(["left out if it does not work"] if step.optional else [])]


def condition_text(condition: Condition, home: Path) -> str:
    """A condition as people would say it: "the result of step s1 is more than 3"."""
    left, operator = argument_text(condition.left, home), _OPS.get(condition.op, condition.op)
    right = "" if condition.right is None else argument_text(condition.right, home)
    return f"{left} {operator} {right}".strip()


def argument_text(value: Any, home: Path) -> str:
    """An argument as people would say it."""
    if isinstance(value, FileQuery):
        return query_text(value)
    if isinstance(value, Ref):
        return f"the {value.field} of step {value.step}" if value.field else f"the result of step {value.step}"
    if isinstance(value, Item):
        return f"its {value.field}" if value.field else "each item"
    if isinstance(value, Template):
        return "".join(part if isinstance(part, str) else f"‹{argument_text(part, home)}›" for part in value.parts)
    if isinstance(value, Path):
        return str(value.relative_to(home)) if value.is_relative_to(home) else str(value)
    if isinstance(value, RowTest):
        column = "any column" if value.column == ANY_COLUMN else value.column
        values = value.value if isinstance(value.value, list | tuple) else (value.value,)
        return f"{column} {_OPS.get(value.op, value.op)} {' or '.join(map(_told, values))}".strip()
    if isinstance(value, list | tuple):
        return ", ".join(argument_text(item, home) for item in value)
    if isinstance(value, Mapping) and any(isinstance(each, Ref | Item | Template) for each in value.values()):
        return ", ".join(f"{name}: {argument_text(each, home)}" for name, each in value.items())
    return as_text(value)


def _told(value: Any) -> str:
    """What a condition wants in a cell."""
    return value.name if isinstance(value, OtherColumn) else as_text(value)


_OPS = {
    "=": "is", "!=": "is not", ">": "is more than", ">=": "is at least", "<": "is less than", "<=": "is at most",
    "empty": "is empty", "not_empty": "is filled", "contains": "contains", "starts": "starts with",
    "ends": "ends with", "exists": "is there", "missing": "is not there",
}  # fmt: skip


def query_text(query: FileQuery) -> str:
    """A set of files in words: "pdf files in Downloads older than 2026-10-01"."""
    if query.paths:
        what = ", ".join(query.paths[:4]) + (" …" if len(query.paths) > 4 else "")
    else:
        kinds = ", ".join(suffix.lstrip(".") for suffix in query.suffixes[:4]) + (
            " …" if len(query.suffixes) > 4 else ""
        )
        noun = {"files": "file", "folders": "folder", "both": "everything"}[query.what]
        noun += "s" if query.limit != 1 and query.what != "both" else ""
        empty = {True: "empty", False: "non-empty", None: ""}[query.empty]
        what = " ".join(part for part in (empty, kinds, ", ".join(query.patterns), noun) if part)
    which = {"size": ("smallest", "largest"), "modified": ("oldest", "newest")}.get(
        query.sort_by or "", ("first", "last")
    )[query.descending]
    if query.limit is not None:
        several = "" if query.limit == 1 else f"{query.limit} "
        what = f"the {several}{which} {what}"
    if query.skip:
        several = "" if query.skip == 1 else f"{query.skip} "
        what = f"{what} but the {several}{which}"
    parts = [what]
    if query.folders:
        parts.append(f"in {' and '.join(query.folders)}")
    if query.recursive:
        parts.append("with subfolders")
    parts += _limits(query)
    return " ".join(parts)


def _limits(query: FileQuery) -> list[str]:
    """The conditions of a query, each in a few words."""
    shown = (
        ("older than", query.modified_before and f"{query.modified_before:%d %B %Y}"),
        ("newer than", query.modified_after and f"{query.modified_after:%d %B %Y}"),
        ("over", query.larger_than is not None and size_text(query.larger_than)),
        ("under", query.smaller_than is not None and size_text(query.smaller_than)),
        ("with a name that has", query.name_has),
        ("with a name that starts with", query.name_starts),
        ("with a name that ends with", query.name_ends),
        ("with the text", query.text_has),
        ("without the text", query.text_lacks),
        ("except", ", ".join(query.exclude)),
    )
    return [f"{words} {value}" for words, value in shown if value]


def trigger_text(trigger: Trigger) -> str:
    """When a plan runs by itself."""
    if trigger.kind in _EVENTS:
        return _EVENTS[trigger.kind](trigger)
    if trigger.rrule is None:
        return f"once, on {trigger.at:%A %d %B %Y at %H:%M}" if trigger.at else "once"
    return rule_text(trigger.rrule, trigger.at)


def unused_text(words: Iterable[str]) -> str:
    """The words of a request that nothing in its plan uses, as a sentence."""
    return f"Words I did not use: {', '.join(f'“{word}”' for word in dict.fromkeys(words))}."


_VERBS = {"appears": "appear", "changes": "change"}


def _on_mail(trigger: Trigger) -> str:
    said = f" from {trigger.sender}" if trigger.sender else ""
    return f"whenever a mail arrives{said}" + (f" about “{trigger.subject}”" if trigger.subject else "")


_EVENTS: dict[str, Callable[[Trigger], str]] = {
    "file": lambda each: f"whenever {query_text(each.files or FileQuery())} {_VERBS.get(each.event or '', 'appear')}",
    "start": lambda each: f"whenever {each.program or 'LAM Desktop'} starts",
    "mail": _on_mail,
    "webhook": lambda _: "whenever its address is called",
    "hotkey": lambda each: f"whenever {each.keys} is pressed in the window of LAM Desktop",
}


def occurrence_text(occurrence: str) -> str:
    """What the ledger calls an occurrence, for people: a time, or what happened without what tells two apart."""
    first, _, last = occurrence.partition("/")
    try:
        times = [f"{datetime.fromisoformat(each).astimezone():%d %b %Y %H:%M}" for each in (first, last) if each]
        return " to ".join(times)
    except ValueError:
        return occurrence.rpartition(" ")[0] or occurrence
