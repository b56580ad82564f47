"""Plans that make no sense, whatever the words were: a table compared with itself, one file merged. Rule: ask, never run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES
from lam_desktop.planning.grammar.places import has_suffix

_RUNS_ON = re.compile(r"^[\w~/.-]+\.\w{2,4}[,.;]?\s+\S+\s+\S|^[^(]*\)[^(]*\S")


def makes_sense(card: Card, args: Mapping[str, Any]) -> None:
    """Raises QuestionNeeded for a step that nobody can have meant."""
    both = args.get("table"), args.get("other")
    if both[0] is not None and both[0] == both[1]:
        raise QuestionNeeded("With which other table shall I compare it?")
    files, folder = args.get("files"), args.get("folder")
    here = isinstance(files, FileQuery) and files.folders + files.paths == (str(folder),) and not files.recursive
    if card.name == "move_files" and folder is not None and (files == folder or here):
        raise QuestionNeeded(f"They are in {folder} already. What shall I do with them?")
    _keeps_its_kind(card, args)
    for value in args.values() if card.name.startswith("merge_") else ():
        if isinstance(value, FileQuery) and len(value.paths) == 1 and not value.folders and has_suffix(value.paths[0]):
            raise QuestionNeeded(f"I see only {value.paths[0].rpartition('/')[2]}. What shall I do with it?")


def _keeps_its_kind(card: Card, args: Mapping[str, Any]) -> None:
    """Another ending makes no other kind of file: a document does not become a PDF by its name."""
    source, target = args.get("file"), args.get("save_as")
    if card.subject != "files" or not isinstance(source, Path) or not isinstance(target, Path):
        return
    old, new = source.suffix.lower(), target.suffix.lower()
    if new in _MADE and old in KNOWN_SUFFIXES and old != new and {old, new} not in _ALIKE:
        raise QuestionNeeded(
            f"A new name makes no {new.lstrip('.').upper()} of {source.name}. What shall I do with it?"
        )


_MADE = frozenset({".pdf", ".docx", ".xlsx", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".mp3", ".mp4"})
_ALIKE = ({".jpg", ".jpeg"}, {".xls", ".xlsx"}, {".doc", ".docx"})


def runs_on(value: Any) -> bool:
    """Whether a text for a cell goes on with what belongs to the order: a file to save to, the end of a bracket."""
    return isinstance(value, str) and _RUNS_ON.search(value) is not None
