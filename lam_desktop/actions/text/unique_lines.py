"""A text without repeated lines."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "remove duplicate lines from {text}",
        "delete the repeated lines in {text}",
        "keep each line of {text} only once",
        "dedupe the lines of {text}",
        "make the lines in {text} unique",
        "throw out double entries from the list {text}",
        "remove the doubles in {text}",
        "every line in {text} should be there only once",
        "unique lines of {text} into {save_as}",
        "strip repeated entries from my list {text}",
        "{text} has lines twice, clean that up",
        "drop lines from {text} that occurred before",
        "no duplicates in {text} please",
        "filter duplicate lines out of {text}, ignoring capitals",
        "get rid of repeats in the lines of {text}",
        "clean {text} of double lines",
        "only once each line of {text}",
        "each line of {text} only once",
        "keep every line only once",
        "leave each line in {text} only once, some are there more than once",
    ],
    example_result="apple\npear\n",
)
def unique_lines(
    ctx: Context,
    text: TextSource,
    ignore_case: bool = False,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Remove duplicate lines from a text or list: keep the first of each repeated line.

    The order stays; empty lines stay.

    Args:
        text: the text or files.
        ignore_case: take lines as the same that differ in capitals only.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the text without doubles, or the files it was written to.
    """

    def once(whole: str) -> str:
        seen: set[str] = set()
        kept = []
        for line in lines_of(whole):
            key = line.rstrip().casefold() if ignore_case else line.rstrip()
            if key and key in seen:
                continue
            seen.add(key)
            kept.append(line)
        return of_lines(kept, whole)

    return transform(ctx, text, once, save_as, in_place)


@unique_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Removed the repeated lines")
