"""Line ends of Windows or of Unix."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.encodings import TextForm
from lam_desktop.connectors.texts import Part, load, reform
from lam_desktop.connectors.wording import named
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile

_ENDS = {"lf": "\n", "crlf": "\r\n"}


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "convert the line endings of {files} to {style}",
        "change {files} to unix line endings",
        "give {files} windows line ends",
        "make {files} use {style}",
        "convert {files} from dos to unix",
        "dos2unix {files}",
        "unix2dos {files}",
        "fix the line breaks in {files} for windows",
        "replace crlf by lf in {files}",
        "the line ends in {files} should be {style}",
        "normalise the newlines in {files}",
        "turn {files} into linux style line endings",
        "save {files} with {style} line endings as {save_as}",
        "get rid of the carriage returns in {files}",
    ],
    example_result=[Path("Documents/script.sh")],
)
def convert_line_endings(
    ctx: Context,
    files: Files,
    style: Literal["lf", "crlf"] = "lf",
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> list[Path] | Path:
    """Convert the line endings of text files: Unix or Linux (LF), or Windows or DOS (CRLF) newlines.

    Without a new name the files themselves are rewritten.

    Args:
        files: the text files.
        style: lf for Unix, Linux and macOS; crlf for Windows and DOS.
        save_as: write the result to this new file; for one file only.
        in_place: change the files themselves.

    Returns: the files that were written.
    """

    def converted(part: Part) -> tuple[str, TextForm]:
        return part.text.replace("\r\n", "\n").replace("\r", "\n"), replace(part.form, newline=_ENDS[style])

    return reform(ctx, load(ctx, files), converted, save_as)


@convert_line_endings.answer
def _(result: Any, **arguments: Any) -> str:
    return f"Converted the line endings of {named(result)}."
