"""Lines that another text lacks."""

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
        "which lines are in {file} but not in {other}",
        "the lines of {file} that are not in {other}",
        "find the lines that are only in {file} and not in {other}",
        "find what is in {file} but missing in {other}",
        "show the lines of {file} that {other} lacks",
        "which entries of the list {file} are missing from the list {other}",
        "lines in {file} that do not occur in {other} into {save_as}",
        "write the lines of {file} that {other} does not have to {save_as}",
        "who is on {file} but not on {other}",
        "tell me everything in {file} that isn't in {other}",
        "list what {other} lacks compared to {file}",
        "names in {file} that are not in {other}",
        "who is on {file} but did not sign {other}",
        "write those from {file} who are missing in {other} to {save_as}",
        "{file} lists who was asked and {other} who came, find who is missing",
        "compare {file} with {other} and put the missing ones in {save_as}",
    ],
    example_result=["a line"],
)
def lines_only_in(
    ctx: Context, file: File, other: File, ignore_case: bool = False, save_as: NewFile | None = None
) -> Lines | Path:
    """Lines that are in one text file but not in another: what is missing in the second list.

    Args:
        file: the text file whose lines are wanted.
        other: the text file in which they are not.
        ignore_case: take capitals and small letters as the same.
        save_as: a new file for the lines.

    Returns: the lines of the first file that the other lacks, in order, each once.
    """
    first, second = [lines_of(part.text) for part in load(ctx, [file, other])]
    there = {_key(line, ignore_case) for line in second}
    found = list(dict.fromkeys(line for line in first if line.strip() and _key(line, ignore_case) not in there))
    return found if save_as is None else save(ctx, lines_ending(found), save_as)


def _key(line: str, ignore_case: bool) -> str:
    plain = " ".join(line.split())
    return plain.casefold() if ignore_case else plain


@lines_only_in.answer
def _(result: Any, **arguments: Any) -> str:
    return f"Saved as {result.name}." if isinstance(result, Path) else listed(result, "There is no such line.")
