"""Puts text on the clipboard."""

from typing import Any

from lam_desktop.connectors.texts import text_of
from lam_desktop.connectors.wording import quoted
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import TextSource


@action(
    effects=(Effect.SHOW,),
    says=[
        "copy {text} to the clipboard",
        "put {text} on the clipboard",
        "copy the text of {text} to the clipboard",
        "place {text} in my clipboard",
        "copy the contents of {text} so I can paste them",
        "get {text} into the clipboard",
        "I want to paste {text}, copy it",
        "save {text} to the clipboard",
        "copy the result to the clipboard",
        "make {text} ready to paste",
        "clipboard {text}",
        "send {text} to my clipboard please",
        "can you copy {text} for pasting?",
    ],
    example_result="Dear Anna",
)
async def copy_to_clipboard(ctx: Context, text: TextSource) -> str:
    """Copy text to the clipboard, ready to paste: words, an earlier result, or what is in a text file.

    Args:
        text: the words, or the files that hold them.

    Returns: the text.
    """
    whole = await ctx.work(text_of, ctx, text)
    await ctx.desktop.write_clipboard(whole)
    return whole


@copy_to_clipboard.undo
async def _(ctx: Context, receipt: dict[str, Any]) -> None:
    """Put back the text that was on the clipboard before, unless the person has copied something else since."""
    for change in receipt.get("outward", ()):
        details = change.get("details", {})
        if "before" in details and await ctx.desktop.read_clipboard() == details.get("after"):
            await ctx.desktop.write_clipboard(details["before"])


@copy_to_clipboard.answer
def _(result: str, **arguments: Any) -> str:
    return f"{quoted(result)} is on the clipboard."
