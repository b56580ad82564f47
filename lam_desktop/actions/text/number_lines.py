"""Numbers before the lines of a text."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "number the lines of {text}",
        "add line numbers to {text}",
        "put a number in front of every line in {text}",
        "make {text} a numbered list",
        "turn the list {text} into a numbered one",
        "number the entries in {text} starting at {start}",
        "write consecutive numbers before the lines of {text}",
        "enumerate the items in {text}",
        "{text} with line numbers as {save_as}",
        "number my to-do list {text}",
        "please give each line of {text} a running number",
        "1. 2. 3. before the lines in {text}",
        "prefix every line of {text} with its number",
        "put line numbers into {text}",
        "I want the lines of {text} numbered from {start}",
        "put a number in front of each name in {text}",
    ],
    example_result="1. apple\n2. pear\n",
)
def number_lines(
    ctx: Context,
    text: TextSource,
    start: int = 1,
    separator: Text = ". ",
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Number the lines of a text: put a running number before every line, make a numbered list.

    Empty lines get no number.

    Args:
        text: the text or files.
        start: the first number.
        separator: what stands between number and line.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the numbered text, or the files it was written to.
    """

    def numbered(whole: str) -> str:
        lines = []
        current = start
        for line in lines_of(whole):
            lines.append(f"{current}{separator}{line}" if line.strip() else line)
            current += bool(line.strip())
        return of_lines(lines, whole)

    return transform(ctx, text, numbered, save_as, in_place)


@number_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Numbered the lines")
