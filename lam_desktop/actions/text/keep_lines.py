"""Only some lines of a text."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import LineTest
from lam_desktop.connectors.texts import need_lines, transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "leave only the lines that start with {starting} in {text}",
        "leave only the lines with {containing} in {text}",
        "keep only the lines that end with {ending} in {text}",
        "take all lines with {containing} from {text} and put them into {save_as}",
        "take the lines with {containing} out of {text} and save them as {save_as}",
        "keep only the {containing} lines of {text}",
        "show the last line of {text}",
        "show me the first line of {text}",
        "copy the last {last} lines of {text} to {save_as}",
        "keep only the lines containing {containing} in {text}",
        "shorten {text} to its first {first} lines",
        "keep just the lines with {containing} in {text}",
        "save the lines of {text} that contain {containing} to {save_as}",
        "grep {containing} in {text} into {save_as}",
        "filter {text} for {containing}",
        "take the first {first} lines of {text}",
        "show me the first {first} lines of {text}",
        "show the last {last} lines of {text}",
        "what are the last {last} lines of {text}?",
        "tail of {text}, {last} lines",
        "put the top {first} lines of {text} into {save_as}",
        "give me lines {from_line} to {to_line} of {text}",
        "from {text} I only need lines that start with {starting}",
        "reduce {text} to the lines mentioning {containing}",
        "the last line of {text}",
    ],
    example_result="an ERROR line\n",
)
def keep_lines(
    ctx: Context,
    text: TextSource,
    containing: Text | None = None,
    starting: Text | None = None,
    ending: Text | None = None,
    ignore_case: bool = False,
    first: int | None = None,
    last: int | None = None,
    from_line: int | None = None,
    to_line: int | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Keep only some lines of a text or file: those that contain a word, or the first, last or numbered ones.

    Filters, extracts or copies lines (grep, head, tail). If no line has the word exactly as written, capitals and
    small letters are taken as the same.

    Args:
        text: the text or files.
        containing: words the lines to keep contain.
        starting: how the lines to keep begin.
        ending: how the lines to keep end.
        ignore_case: take capitals and small letters as the same.
        first: keep this many of them from the top.
        last: keep this many of them from the bottom.
        from_line: keep from this line on; the first line is 1.
        to_line: keep up to and with this line.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the lines as text, or the files they were written to.
    """
    test = LineTest(containing, starting, ignore_case, False, first, last, from_line, to_line, ending)

    if in_place and save_as is None:  # a file is not emptied because of a slip of the pen
        need_lines(ctx, text, test)
    return transform(ctx, text, lambda whole: test.divided(whole)[0], save_as, in_place)


@keep_lines.answer
def _(result: Any, **arguments: Any) -> str:
    if isinstance(result, str) and not result:
        return "No line fits."
    return shown(result, "Kept the lines that fit")
