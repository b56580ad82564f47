"""What differs between two text files."""

import difflib
from typing import Any

from lam_desktop.connectors.lines import lines_of
from lam_desktop.connectors.texts import load
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File


@action(
    says=[
        "compare {file} with {other}",
        "compare {file} and {other}",
        "what is the difference between {file} and {other}?",
        "what changed from {file} to {other}",
        "diff {file} {other}",
        "show me how {other} differs from {file}",
        "are {file} and {other} the same?",
        "which lines are different in {file} and {other}",
        "is {other} identical to {file}",
        "what did I change between {file} and {other}",
        "check {file} against {other}",
        "tell me what is new in {other} compared to {file}",
        "list the differences of {file} and {other}",
    ],
    example_result="- old line\n+ new line\n",
)
def compare_texts(ctx: Context, file: File, other: File, ignore_case: bool = False) -> str:
    """Compare two text files and show the differences: which lines were removed, added or changed (diff).

    Args:
        file: the first or older file.
        other: the second or newer file.
        ignore_case: take capitals and small letters as the same.

    Returns: the lines that differ, "-" before those of the first file, "+" before those of the second; empty when
        both say the same.
    """
    first, second = [lines_of(part.text) for part in load(ctx, [file, other])]
    return _difference(first, second, ignore_case)


def _difference(first: list[str], second: list[str], ignore_case: bool) -> str:
    left, right = first, second
    if ignore_case:
        left, right = [line.casefold() for line in first], [line.casefold() for line in second]
    changed: list[str] = []
    for kind, start, end, other_start, other_end in difflib.SequenceMatcher(None, left, right, False).get_opcodes():
        if kind != "equal":
            changed += [f"- {line}" for line in first[start:end]] + [
                f"+ {line}" for line in second[other_start:other_end]
            ]
    return "".join(f"{line}\n" for line in changed)


@compare_texts.answer
def _(result: str, **arguments: Any) -> str:
    return listed(result.splitlines(), "Both files say the same.")
