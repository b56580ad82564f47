"""How many characters a text has."""

from typing import Any

from lam_desktop.connectors.texts import load
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import TextSource


@action(
    says=[
        "how many characters are in {text}?",
        "count the characters in {text}",
        "tell me the character count of {text}",
        "how many letters does {text} have",
        "number of characters in {text}",
        "how long is {text} in characters",
        "count the characters of {text} without spaces",
        "how many characters has {text}, not counting spaces",
        "number of letters in {text}",
        "length of {text} in characters",
        "how many signs are in {text}",
        "count all letters of {text}",
    ],
    example_result=2100,
)
def count_characters(ctx: Context, text: TextSource, without_spaces: bool = False) -> int:
    """Count the characters (letters, signs) of a text or of files; ends of lines are not counted.

    Args:
        text: the text or files.
        without_spaces: spaces are not counted.

    Returns: the number of characters, of all files together.
    """
    whole = [part.text.replace("\n", "") for part in load(ctx, text)]
    return sum(len("".join(each.split()) if without_spaces else each) for each in whole)


@count_characters.answer
def _(result: int, **arguments: Any) -> str:
    return counted(result, "character") + "."
