"""Text files in another character encoding."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.connectors.encodings import form_for
from lam_desktop.connectors.texts import load, reform
from lam_desktop.connectors.wording import named
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Name, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "convert {files} to {to_encoding}",
        "convert {files} from {from_encoding} to {to_encoding}",
        "change the encoding of {files} to {to_encoding}",
        "re-encode {files} as {to_encoding}",
        "save {files} in {to_encoding} as {save_as}",
        "make {files} {to_encoding}",
        "{files} is {from_encoding}, make it {to_encoding}",
        "{files} is in {from_encoding} encoding, write a {to_encoding} version to {save_as}",
        "turn the latin-1 file {files} into utf-8",
        "the umlauts in {files} are broken, convert it to {to_encoding}",
        "I need {files} as {to_encoding}",
        "fix the character set of {files}, it should be {to_encoding}",
        "recode {files} from {from_encoding}",
        "write {files} as unicode",
    ],
    example_result=[Path("Documents/notes.txt")],
)
def convert_encoding(
    ctx: Context,
    files: Files,
    from_encoding: Name | None = None,
    to_encoding: Name = "utf-8",
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> list[Path] | Path:
    """Convert text files to another character encoding, such as UTF-8, Windows-1252, Latin-1 or UTF-16.

    Without a new name the files themselves are rewritten.

    Args:
        files: the text files.
        from_encoding: the encoding they have now; found out when it is not said.
        to_encoding: the encoding they shall have.
        save_as: write the result to this new file; for one file only.
        in_place: change the files themselves.

    Returns: the files that were written.
    Raises: InputError when a character does not exist in the new encoding.
    """
    form = form_for(to_encoding, "\n")
    parts = load(ctx, files, from_encoding)
    return reform(ctx, parts, lambda part: (part.text, replace(form, newline=part.form.newline)), save_as)


@convert_encoding.answer
def _(result: Any, **arguments: Any) -> str:
    return f"Converted {named(result)}."
