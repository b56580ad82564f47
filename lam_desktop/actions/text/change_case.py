"""Capitals and small letters."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lettercase import CHANGES, Case
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "change {text} to {case}",
        "make {text} all capitals",
        "write everything in {text} in capital letters",
        "convert {text} to {case}",
        "turn {text} into {case} letters",
        "put {text} in lower case",
        "make all letters in {text} small",
        "uppercase {text}",
        "lowercase {text} please",
        "capitalise every word in {text}",
        "start each word in {text} with a capital",
        "all caps for {text}",
        "{text} in {case}, saved as {save_as}",
        "start every line of {text} with a capital letter",
        "start every sentence of {text} with a capital letter",
        "capitalise the first letter of each line in {text}",
    ],
    example_result="HELLO\n",
)
def change_case(
    ctx: Context,
    text: TextSource,
    case: Case,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Change a text to capitals or small letters: upper case, lower case, title case, sentence case, or capitals
    where lines and sentences start.

    Args:
        text: the text or files.
        case: upper case (all capitals), lower case (small letters), title case (each word), sentence case, line starts
            (the first of each line or sentence; begin), where all else stays as it is.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the changed text, or the files it was written to.
    """
    return transform(ctx, text, CHANGES[case], save_as, in_place)


@change_case.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Changed the letters")
