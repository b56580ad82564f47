"""Words before or behind every line of a text."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put {words} in front of every line of {text}",
        "put {words} at the start of each line in {text}",
        "add {words} at the end of every line in {text}",
        "add {words} to the beginning of all lines in {text}",
        "add {words} at the beginning of all the lines in {text}",
        "begin every line of {text} with {words}",
        "each line of {text} should start with {words}",
        "end each line in {text} with {words}",
        "prefix the lines of {text} with {words}",
        "write {words} before each line in {text} and save it as {save_as}",
        "quote {text} with {words} before every line",
        "make a bullet list of {text} with {words} before each line",
        "append {words} to every line of {text}",
        "every line in {text} needs {words} at its end",
        "indent each line in {text} with {words}",
    ],
    example_result="- a line\n- another line\n",
)
def add_to_lines(
    ctx: Context,
    text: TextSource,
    words: Text,
    where: Literal["front", "end"] = "front",
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Put the same words or signs before or behind every single line: a prefix or suffix for each, a bullet list.

    Empty lines stay empty.

    Args:
        text: the text or files.
        words: what each line gets.
        where: front (before, beginning, start, prefix, head, begin) of the lines, or end (behind, after, suffix, back).
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the changed text, or the files it was written to.
    """
    if not words:
        raise QuestionNeeded("What shall each line get?", "Name the words or signs.")

    def longer(line: str) -> str:
        return line if not line.strip() else f"{words}{line}" if where == "front" else f"{line}{words}"

    return transform(
        ctx, text, lambda whole: of_lines([longer(each) for each in lines_of(whole)], whole), save_as, in_place
    )


@add_to_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Added it to each line")
