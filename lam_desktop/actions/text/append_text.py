"""Add text at the end of a file."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.encodings import encode
from lam_desktop.connectors.texts import load, save, text_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.WRITE,),
    says=[
        "append {text} to {file}",
        "add {text} to the end of {file}",
        "add a line {text} to {file}",
        "add {text} at the bottom of {file}",
        "put {text} at the end of {file}",
        "write {text} below the rest in {file}",
        "log {text} in {file}",
        "add {text} to my list {file}",
        "please add {text} to {file}",
        "can you tack {text} onto {file}",
        "stick {text} on the end of {file}",
        "add another line saying {text} to {file}",
        "new last line in {file}: {text}",
        "add the result to {file}",
        "note {text} down in {file}, below what is there",
        "extend {file} with {text}",
        "add {text} to the end of {file} after a blank line",
        "leave an empty line at the bottom of {file} and put {text} below it",
    ],
    example_result=Path("Documents/log.txt"),
)
def append_text(ctx: Context, text: TextSource, file: NewFile, on_new_line: bool = True, blank: bool = False) -> Path:
    """Append text at the end of a file: add a line at the bottom of a list, log or note.

    What is in the file stays as it is, with its encoding and line ends. A file that is missing is made.

    Args:
        text: what to add: words, an earlier result, or files whose text is added.
        file: the text file to add to.
        on_new_line: begin a new line; otherwise continue the last one.
        blank: a blank (empty) gap comes before it.

    Returns: the file.
    """
    added = text_of(ctx, text)
    if not ctx.files.exists(file):
        return save(ctx, added if added.endswith("\n") or not added else added + "\n", file)
    part = (load(ctx, file))[0]
    ended = part.text.endswith("\n") or not part.text
    before = part.text.removesuffix("\n") if not on_new_line else part.text + ("" if ended else "\n")
    if blank and part.text and not before.endswith("\n\n"):
        before = before.removesuffix("\n") + "\n\n"
    after = before + (added.removesuffix("\n") + "\n" if ended else added)
    return ctx.files.write(file, encode(after, part.form, file.name), replace=True)


@append_text.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Added it at the end of {result.name}."
