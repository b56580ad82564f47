"""Add text at the beginning of a file."""

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
        "prepend {text} to {file}",
        "add {text} at the top of {file}",
        "put {text} at the beginning of {file}",
        "insert {text} as the first line of {file}",
        "write {text} above everything else in {file}",
        "add a heading {text} to {file}",
        "add a title line {text} on top of {file}",
        "start {file} with {text}",
        "please put {text} before the rest of {file}",
        "can you add {text} to the start of {file}",
        "new first line in {file}: {text}",
        "give {file} the header {text}",
        "{text} should be the first line in {file}",
        "stick {text} on top of {file}",
        "put {text} at the very top of {file}, followed by a blank line",
        "add {text} and a blank line at the top of {file}",
        "insert the line {text} before everything else in {file}, then an empty line",
    ],
    example_result=Path("Documents/log.txt"),
)
def prepend_text(ctx: Context, text: TextSource, file: NewFile, on_new_line: bool = True, blank: bool = False) -> Path:
    """Prepend text at the beginning of a file: insert a heading or first line on top.

    What is in the file stays as it is, with its encoding and line ends. A file that is missing is made.

    Args:
        text: what to add: words, an earlier result, or files whose text is added.
        file: the text file to add to.
        on_new_line: put it on lines of its own; otherwise the old text follows directly.
        blank: a blank (empty) gap follows, before the old text.

    Returns: the file.
    """
    added = text_of(ctx, text)
    if on_new_line and added and not added.endswith("\n"):
        added += "\n"
    if blank and not added.endswith("\n\n"):
        added = added.removesuffix("\n") + "\n\n"
    if not ctx.files.exists(file):
        return save(ctx, added, file)
    part = (load(ctx, file))[0]
    return ctx.files.write(file, encode(added + part.text, part.form, file.name), replace=True)


@prepend_text.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Added it at the beginning of {result.name}."
