"""Write text into a new file."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.texts import save, text_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.WRITE,),
    says=[
        "write {text} into {save_as}",
        "write {text} to {save_as}",
        "create a file {save_as} that says {text}",
        "make me a text file {save_as} with {text} in it",
        "save {text} as {save_as}",
        "put {text} in a new file called {save_as}",
        "jot down {text} in {save_as}",
        "note {text} in {save_as}",
        "could you save the result as {save_as}?",
        "save that text to {save_as} please",
        "please create {save_as} containing {text}",
        "new file {save_as}: {text}",
        "store it in {save_as}",
        "write the answer into {save_as}",
        "make an empty file {save_as}",
        "write down the number in {save_as}",
    ],
    example_result=Path("Documents/note.txt"),
)
def write_text(ctx: Context, text: TextSource, save_as: NewFile) -> Path:
    """Write text, a note or an earlier result into a new text file.

    Creates, makes or saves a file with the given words; a list becomes one line an entry.

    Args:
        text: what to write: words, an earlier result, or files whose text is put together.
        save_as: the new file; must not exist yet.

    Returns: the new file.
    Raises: AlreadyThere when the file exists.
    """
    content = text_of(ctx, text)
    if content and not content.endswith("\n"):
        content += "\n"
    return save(ctx, content, save_as)


@write_text.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Wrote {result.name}."
