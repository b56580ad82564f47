"""Lines that two texts share."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of
from lam_desktop.connectors.texts import lines_ending, load, save
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Lines, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "which lines are in both {file} and {other}",
        "the lines that {file} and {other} have in common",
        "find the lines that occur in both {file} and {other}",
        "what do the lists {file} and {other} have in common",
        "show the common lines of {file} and {other}",
        "lines of {file} that are also in {other}",
        "which names are on both lists {file} and {other}",
        "save the lines that {file} and {other} share as {save_as}",
        "write the lines common to {file} and {other} to {save_as}",
        "who is on both {file} and {other}",
        "overlap of the lines in {file} and {other}",
        "show the entries that are in {file} as well as in {other}",
    ],
    example_result=["a line"],
)
def lines_in_both(
    ctx: Context, file: File, other: File, ignore_case: bool = False, save_as: NewFile | None = None
) -> Lines | Path:
    """Lines that are in both of two text files: what two lists have in common.

    Args:
        file: the first text file, whose order counts.
        other: the second text file.
        ignore_case: take capitals and small letters as the same.
        save_as: a new file for the lines.

    Returns: the lines both files have, each once.
    """
    first, second = [lines_of(part.text) for part in load(ctx, [file, other])]
    there = {_key(line, ignore_case) for line in second}
    found = list(dict.fromkeys(line for line in first if line.strip() and _key(line, ignore_case) in there))
    return found if save_as is None else save(ctx, lines_ending(found), save_as)


def _key(line: str, ignore_case: bool) -> str:
    plain = " ".join(line.split())
    return plain.casefold() if ignore_case else plain


@lines_in_both.answer
def _(result: Any, **arguments: Any) -> str:
    return f"Saved as {result.name}." if isinstance(result, Path) else listed(result, "They have no line in common.")
