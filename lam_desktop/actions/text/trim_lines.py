"""A text without needless white space."""

import re
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
        "trim the lines of {text}",
        "remove trailing spaces from {text}",
        "clean up the white space in {text}",
        "strip the blanks at the line ends in {text}",
        "collapse double blank lines in {text}",
        "tidy {text} up",
        "remove unnecessary spaces and empty lines from {text}",
        "get rid of trailing whitespace in {text}",
        "at most one empty line in a row in {text}",
        "cut the spaces at the end of each line of {text}",
        "remove leading and trailing blanks in {text}",
        "tidied {text} as {save_as}",
        "clean the spacing in {text} please",
    ],
    example_result="a clean line\n",
)
def trim_lines(
    ctx: Context, text: TextSource, leading: bool = False, save_as: NewFile | None = None, in_place: bool = False
) -> str | Path | list[Path]:
    """Trim a text: remove spaces at line ends, double blank lines, and blank lines at the start and end.

    Args:
        text: the text or files.
        leading: remove the spaces at the beginning of lines as well.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the trimmed text, or the files it was written to.
    """

    def cleaned(whole: str) -> str:
        lines = [line.strip() if leading else line.rstrip() for line in lines_of(whole)]
        trimmed = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
        return of_lines(lines_of(trimmed), whole) if trimmed else ""

    return transform(ctx, text, cleaned, save_as, in_place)


@trim_lines.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Trimmed")
