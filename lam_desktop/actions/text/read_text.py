"""Show what is in a text file."""

from typing import Any

from lam_desktop.connectors.texts import load
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File


@action(
    says=[
        "show me {file}",
        "read {file}",
        "what's in {file}?",
        "what does {file} say?",
        "display the contents of {file}",
        "let me see {file}",
        "read me what is written in {file}",
        "show the text of {file}",
        "can you read out {file}",
        "tell me what {file} contains",
        "take the text from {file}",
        "get the content of {file}",
        "cat {file}",
        "look into {file}",
    ],
    example_result="Buy milk\n",
)
def read_text(ctx: Context, file: File) -> str:
    """Read a text file and show its contents.

    Displays or prints what a note, log or other plain text file says; the encoding is found out.

    Args:
        file: the text file.

    Returns: the text.
    Raises: UnreadableFile when the file is no text.
    """
    return (load(ctx, file))[0].text


@read_text.answer
def _(result: str, **arguments: Any) -> str:
    return listed(result.splitlines(), "The file is empty.")
