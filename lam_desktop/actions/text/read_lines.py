"""The lines of a text as a list, for doing something with each."""

from typing import Any

from lam_desktop.connectors.lines import lines_of
from lam_desktop.connectors.texts import text_of
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Lines, TextSource


@action(
    says=[
        "for each line in {text}",
        "for every line of {text}",
        "take every entry in {text}",
        "go through {text} line by line",
        "each name listed in {text}",
        "every item on the list {text}",
        "read the list in {text}",
        "what is on the list in {text}?",
        "list the entries of {text}",
        "get the lines of {text}",
        "the addresses in {text}, one after the other",
        "show me the items in {text}",
        "which names are in {text}?",
        "all the lines from {text} that are not empty",
    ],
    example_result=["Anna", "Ben"],
)
def read_lines(ctx: Context, text: TextSource) -> Lines:
    """Read the lines of a text file as a list, to do something for each line, name or entry.

    Empty lines and blanks around a line are left out.

    Args:
        text: the file or text, one entry a line.

    Returns: the lines that are not empty.
    """
    return [line.strip() for line in lines_of(text_of(ctx, text)) if line.strip()]


@read_lines.answer
def _(result: list[str], **arguments: Any) -> str:
    return listed(result, "There are no lines in it.")
