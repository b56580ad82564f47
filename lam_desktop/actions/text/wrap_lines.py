"""A text with lines of a certain length."""

import textwrap
from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "wrap the lines of {text} at {width} characters",
        "wrap {text} at {width} characters",
        "break the lines in {text} after {width} characters",
        "word wrap {text} to {width} columns",
        "no line in {text} should be longer than {width} characters",
        "reflow {text} to a width of {width}",
        "make the lines of {text} at most {width} characters long",
        "wrap long lines in {text}",
        "break long lines of {text} at {width} and save as {save_as}",
        "wrap {text} hard at {width}",
        "fold the lines of {text} at {width} characters",
        "limit the line length in {text} to {width}",
    ],
    example_result="a line that is\nnot long\n",
)
def wrap_lines(
    ctx: Context, text: TextSource, width: int = 72, save_as: NewFile | None = None, in_place: bool = False
) -> str | Path | list[Path]:
    """Wrap the lines of a text: break those that are longer than so many characters between words.

    Args:
        text: the text or files.
        width: the longest a line may be, in characters (columns, wide, length).
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the wrapped text, or the files it was written to.
    """
    if not 8 <= width <= 10_000:
        raise InputError(f"Lines of {width} characters make no sense.", "Say a width such as 72.")

    def wrapped(whole: str) -> str:
        lines = [piece for line in lines_of(whole) for piece in _pieces(line, width)]
        return of_lines(lines, whole)

    return transform(ctx, text, wrapped, save_as, in_place)


def _pieces(line: str, width: int) -> list[str]:
    """A line in pieces; those after the first are set in like it, and a word is never broken."""
    if len(line) <= width:
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    ) or [line]


@wrap_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Wrapped the lines")
