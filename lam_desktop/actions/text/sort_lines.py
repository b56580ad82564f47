"""The lines of a text in order."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, natural, of_lines
from lam_desktop.connectors.numerals import digits_in, numbers_in, uses_comma
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "sort the lines of {text}",
        "sort {text} alphabetically",
        "put the lines in {text} in alphabetical order",
        "order the entries of {text} from a to z",
        "sort my list {text}",
        "sort {text} from z to a",
        "alphabetise {text}",
        "arrange the names in {text} by alphabet",
        "sort the lines in {text} by number",
        "sort {text} numerically, biggest first",
        "sort {text} and save it as {save_as}",
        "please bring {text} into alphabetical order",
        "can you order the lines of {text} descending",
        "the words in {text} should be sorted",
        "sort the list in {text} in place",
    ],
    example_result="apple\npear\n",
)
def sort_lines(
    ctx: Context,
    text: TextSource,
    descending: bool = False,
    numeric: bool = False,
    ignore_case: bool = True,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Sort the lines of a text or list alphabetically or by number.

    Empty lines come last.

    Args:
        text: the text or files.
        descending: from Z to A, or the biggest number first.
        numeric: by the first number in each line.
        ignore_case: capitals and small letters together, numbers inside words by size.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the sorted text, or the files it was written to.
    """

    def ordered(whole: str) -> str:
        lines = lines_of(whole)
        comma = uses_comma(digits_in(whole))
        keys = {line: _key(line, numeric, ignore_case, comma) for line in lines}
        full = sorted((line for line in lines if keys[line] is not None), key=keys.__getitem__, reverse=descending)
        rest = [line for line in lines if keys[line] is None]
        return of_lines(full + sorted(rest, key=lambda line: not line.strip()), whole)

    return transform(ctx, text, ordered, save_as, in_place)


def _key(line: str, numeric: bool, ignore_case: bool, comma: bool) -> Any:
    """What a line is sorted by; None for an empty line, and for one without a number where numbers decide."""
    if not line.strip():
        return None
    if numeric:
        return next(numbers_in(line, comma), None)
    return natural(line) if ignore_case else line


@sort_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Sorted the lines")
