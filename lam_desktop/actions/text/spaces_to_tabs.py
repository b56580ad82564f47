"""Indentation by spaces to tabs."""

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "convert spaces to tabs in {text}",
        "replace {width} spaces by a tab in {text}",
        "indent {text} with tabs instead of spaces",
        "use tabs for the indentation in {text}",
        "turn the leading blanks of {text} into tabs",
        "tabify {text}",
        "make the indentation of {text} tabs",
        "every {width} blanks at the beginning of a line in {text} become a tab",
        "I prefer tabs in {text}, not spaces",
        "change space indentation to tabs in {text}",
        "swap the indent spaces in {text} for tabs",
        "{text} with tab indentation as {save_as}",
    ],
    example_result="\tindented\n",
)
def spaces_to_tabs(
    ctx: Context, text: TextSource, width: int = 4, save_as: NewFile | None = None, in_place: bool = False
) -> str | Path | list[Path]:
    """Turn spaces at the beginning of lines into tabs, in texts, code or many files.

    Args:
        text: the text or files.
        width: how many spaces become one tab.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the changed text, or the files it was written to.
    """
    if width < 1:
        raise InputError("At least one space must become a tab.", "Name another number.")
    indent = re.compile(r"^[ \t]+", re.MULTILINE)
    return transform(
        ctx, text, lambda whole: indent.sub(lambda match: match[0].replace(" " * width, "\t"), whole), save_as, in_place
    )


@spaces_to_tabs.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Replaced spaces by tabs")
