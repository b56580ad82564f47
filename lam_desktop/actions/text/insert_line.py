"""A line put in between."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import named, quoted
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "insert the line {line} after line {after_line} in {text}",
        "insert {line} before line {before_line} of {text}",
        "put {line} as line {before_line} into {text}",
        "add the line {line} after line {after_line} of {text}",
        "insert {line} after the line {below} in {text}",
        "put the line {line} above {above} in {text}",
        "add {line} below the line {below} in {text}",
        "insert a line {line} in front of line {before_line} in {text}",
        "place {line} between line {after_line} and line {before_line} of {text}",
        "insert {line} right after {below} in {text}",
        "add a line saying {line} before the line {above} in {text}",
        "insert {line} at line {before_line} of {text} and save it as {save_as}",
    ],
    example_result="one\ntwo\n",
)
def insert_line(
    ctx: Context,
    text: TextSource,
    line: Text,
    after_line: int | None = None,
    before_line: int | None = None,
    below: Text | None = None,
    above: Text | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Insert a line into a text at a position: after or before a line by its number or by its words.

    Args:
        text: the text or files.
        line: the line to insert.
        after_line: insert it after the line of this number; the first line is 1.
        before_line: insert it before the line of this number.
        below: insert it after the first line that has these words.
        above: insert it before the first line that has these words.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the text with the line in it, or the files it was written to.
    """

    def put(whole: str) -> str:
        lines = lines_of(whole)
        at = _place(lines, after_line, before_line, below, above)
        return of_lines([*lines[:at], *line.split("\n"), *lines[at:]], whole)

    return transform(ctx, text, put, save_as, in_place)


def _place(
    lines: list[str], after_line: int | None, before_line: int | None, below: str | None, above: str | None
) -> int:
    if below or above:
        words = (below or above or "").strip()
        found = next((at for at, each in enumerate(lines) if each.strip() == words), None)
        found = next((at for at, each in enumerate(lines) if words in each), None) if found is None else found
        if found is None:
            raise InputError(f"No line has {quoted(words)}.", "Check how it is written there.")
        return found + 1 if below else found
    if after_line is None and before_line is None:
        raise QuestionNeeded("Where shall the line go?", "Say after which line, by its number or its words.")
    at = after_line if after_line is not None else (before_line or 1) - 1
    if not 0 <= at <= len(lines):
        raise InputError(f"The text has only {len(lines)} lines.", "Say another number.")
    return at


@insert_line.answer
def _(result: Any, line: str = "", **arguments: Any) -> str:
    if isinstance(result, str):
        return result
    return f"Inserted {quoted(line)} into {named(result)}."
