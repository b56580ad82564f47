"""How many lines a text has."""

from typing import Any

from lam_desktop.connectors.lines import LineTest, lines_of
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Text, TextSource


@action(
    says=[
        "how many lines of {text} contain {containing}",
        "how many lines in {text} have {containing}",
        "count the lines with {containing} in {text}",
        "count the {containing} lines in {text}",
        "number of lines in {text} that mention {containing}",
        "in how many lines of {text} does {containing} stand",
        "how many lines does {text} have?",
        "count the lines in {text}",
        "number of lines in {text}",
        "how many lines are in {text}",
        "how long is {text} in lines",
        "how many entries are on the list {text}?",
        "line count of {text}",
        "tell me how many lines of code are in {text}",
        "how many items does my list {text} have",
        "count lines of {text} without the empty ones",
        "how many were found?",
        "wc -l {text}",
        "how many different lines does {text} have",
        "count the distinct entries of {text}",
        "give me the total number of lines in {text}",
        "how many of them are there",
    ],
    example_result=120,
)
def count_lines(
    ctx: Context,
    text: TextSource,
    skip_empty: bool = False,
    containing: Text | None = None,
    ignore_case: bool = False,
    different: bool = False,
) -> int:
    """Count the lines of a text or of files: the number of entries on a list, lines of code, items found.

    Args:
        text: the text, an earlier list, or files.
        skip_empty: leave lines with nothing in them out of the count.
        containing: count only the lines that contain these words.
        ignore_case: take capitals and small letters as the same.
        different: count each different (distinct, unique) line only once.

    Returns: the number of lines, of all files together.
    """
    lines = [line for part in load(ctx, text) for line in lines_of(part.text) if line.strip() or not skip_empty]
    if containing is not None:
        lines = [lines[at] for at in LineTest(containing, ignore_case=ignore_case).chosen(lines)]
    return len({line.strip() for line in lines}) if different else len(lines)


@count_lines.answer
def _(result: int, different: bool = False, **arguments: Any) -> str:
    return counted(result, "different line" if different else "line") + "."
