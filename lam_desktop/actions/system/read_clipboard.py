"""Reads the clipboard."""

from typing import Any

from lam_desktop.core.action import action
from lam_desktop.core.context import Context


@action(
    says=[
        "what is on the clipboard",
        "what's in my clipboard?",
        "read the clipboard",
        "show me the clipboard",
        "paste the clipboard here",
        "take the text from the clipboard",
        "get what I copied",
        "use what I just copied",
        "what did I copy last",
        "fetch the clipboard text",
        "tell me what the clipboard holds",
        "the text I have copied",
        "grab the contents of the clipboard",
    ],
    example_result="Dear Anna",
)
async def read_clipboard(ctx: Context) -> str:
    """Read the clipboard: the text that was copied last, ready to paste.

    Returns: the text, empty when there is none.
    """
    return await ctx.desktop.read_clipboard()


@read_clipboard.answer
def _(result: str, **arguments: Any) -> str:
    return result if result.strip() else "There is no text on the clipboard."
