"""Tabs to spaces."""

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
        "replace tabs with {width} spaces in {text}",
        "convert tabs to spaces in {text}",
        "turn every tab in {text} into {width} blanks",
        "change the tabs in {text} to spaces",
        "indent {text} with spaces instead of tabs",
        "expand the tabs of {text}",
        "untabify {text}",
        "no more tabs in {text}, use {width} spaces",
        "tabs should be {width} spaces in {text}",
        "swap tabs for spaces in all of {text}",
        "make {text} tab free",
        "substitute two spaces for each tab in {text}",
        "{text} with spaces rather than tabs, saved as {save_as}",
    ],
    example_result="    indented\n",
)
def replace_tabs(
    ctx: Context, text: TextSource, width: int = 4, save_as: NewFile | None = None, in_place: bool = False
) -> str | Path | list[Path]:
    """Replace every tab character by spaces in texts, code or many files.

    Args:
        text: the text or files.
        width: how many spaces stand for one tab.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the changed text, or the files it was written to.
    """
    if not 0 <= width <= 100:
        raise InputError("A tab becomes 0 to 100 spaces.", "Name another number.")
    return transform(ctx, text, lambda whole: whole.replace("\t", " " * width), save_as, in_place)


@replace_tabs.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Replaced tabs by spaces")
