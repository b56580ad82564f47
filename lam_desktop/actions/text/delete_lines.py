"""Remove lines from a text."""

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
        "delete the line about {containing} in {text}",
        "delete the lines containing {containing} from {text}",
        "remove all lines with {containing} from {text}",
        "drop every line that mentions {containing} in {text}",
        "take out the lines that have {containing} in {text}",
        "throw the {containing} lines out of {text}",
        "get rid of lines with {containing} in {text}",
        "strip the lines starting with {starting} from {text}",
        "delete all lines that end with {ending} in {text}",
        "remove the lines of {text} ending in {ending}",
        "remove comment lines that begin with {starting} in {text}",
        "delete the first {first} lines of {text}",
        "cut off the first line of {text}",
        "delete the last {last} lines of {text}",
        "remove the last line of {text}",
        "remove the empty lines from {text}",
        "delete blank lines in {text}",
        "{text} without the lines that contain {containing}, saved as {save_as}",
        "filter {containing} out of {text}",
        "remove lines {from_line} to {to_line} from {text}",
        "clean {text} of all lines with {containing}",
    ],
    example_result="first line\nthird line\n",
)
def delete_lines(
    ctx: Context,
    text: TextSource,
    containing: Text | None = None,
    starting: Text | None = None,
    ending: Text | None = None,
    ignore_case: bool = False,
    empty: bool = False,
    first: int | None = None,
    last: int | None = None,
    from_line: int | None = None,
    to_line: int | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Delete lines from a text or file: those that contain a word, the empty ones, the first or last few.

    Removes, drops or filters out lines; all others stay exactly as they are. If no line has the word exactly as
    written, capitals and small letters are taken as the same.

    Args:
        text: the text or files.
        containing: words the lines to delete contain.
        starting: how the lines to delete begin.
        ending: how the lines to delete end.
        ignore_case: take capitals and small letters as the same.
        empty: delete lines with nothing in them.
        first: delete this many lines from the top.
        last: delete this many lines from the bottom.
        from_line: delete from this line on; the first line is 1.
        to_line: delete up to and with this line.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the text that is left, or the files it was written to.
    """
    test = LineTest(containing, starting, ignore_case, empty, first, last, from_line, to_line, ending)

    need_lines(ctx, text, test)
    return transform(ctx, text, lambda whole: test.divided(whole)[1], save_as, in_place)


@delete_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Deleted the lines")
