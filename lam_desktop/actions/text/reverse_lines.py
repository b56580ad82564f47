"""The lines of a text from last to first."""

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
        "reverse the lines of {text}",
        "reverse the order of the lines in {text}",
        "turn {text} upside down",
        "put the last line of {text} first",
        "flip the line order in {text}",
        "{text} backwards, line by line",
        "invert the order of {text}",
        "write the lines of {text} in opposite order to {save_as}",
        "I want the oldest entries of {text} at the end instead of on top",
        "bottom line first in {text}",
        "list {text} from the end to the start",
        "please reverse {text} and save as {save_as}",
        "tac {text}",
    ],
    example_result="last\nfirst\n",
)
def reverse_lines(
    ctx: Context, text: TextSource, save_as: NewFile | None = None, in_place: bool = False
) -> str | Path | list[Path]:
    """Reverse the order of the lines of a text: the last line comes first, upside down.

    Args:
        text: the text or files.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the reversed text, or the files it was written to.
    """
    return transform(ctx, text, lambda whole: of_lines(lines_of(whole)[::-1], whole), save_as, in_place)


@reverse_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Reversed the lines")
