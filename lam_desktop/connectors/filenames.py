"""Names of files made from values. Rule: each is allowed on every system, and none is there twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_LONGEST = 60  # characters of a value that go into a name


def for_value(value: str, taken: Sequence[Path]) -> str:
    """A value as the stem of a file's name; what becomes the same as an earlier one gets a number."""
    plain = re.sub(r'[/\\:*?"<>|\x00-\x1f\x7f]', "-", value)[:_LONGEST].strip(" .") or "empty"
    name, number = plain, 2
    while name.casefold() in {path.stem.casefold() for path in taken}:
        name, number = f"{plain} ({number})", number + 1
    return name
