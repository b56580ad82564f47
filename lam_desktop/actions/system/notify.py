"""Shows a notification on the desktop."""

from typing import Any

from lam_desktop.connectors.wording import quoted
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Name, Text

_LONGEST_TITLE = 100


@action(
    effects=(Effect.SHOW,),
    irreversible="it has been seen",
    says=[
        "remind me that {text}",
        "remind me to {text}",
        "remind me about {text}",
        "notify me that {text}",
        "notify me: {text}",
        "show a notification saying {text}",
        "show a notification that says {text}",
        "show a notification {text} with the title {title}",
        "pop up a message {text}",
        "give me a reminder {text}",
        "set a reminder: {text}",
        "let me know that {text}",
        "tell me on the desktop when it's done: {text}",
        "alert me with {text}",
        "send me a desktop notification {text}",
        "nudge me about {text}",
        "display the message {text}",
        "don't let me forget to {text}",
        "ping me: {text}",
        "pop up a message telling me to {text}",
        "pop up a note that says {text}",
    ],
    example_result="The car has to be moved",
)
async def notify(ctx: Context, text: Text, title: Name | None = None) -> str:
    """Remind or notify the user: show a short message (reminder, notification, alert) on the desktop.

    Args:
        text: what to be reminded of.
        title: the headline; "Reminder" by default.

    Returns: the text that was shown.
    """
    if not text.strip():
        raise InputError("There is nothing to remind you of.", "Say what the message should be.")
    await ctx.desktop.notify(" ".join((title or "Reminder").split())[:_LONGEST_TITLE], text.strip())
    return text.strip()


@notify.answer
def _(result: str, **arguments: Any) -> str:
    return f"Reminder: {quoted(result, 200)}"
