"""A long text file in several short ones."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.encodings import encode
from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted, names_text
from lam_desktop.core.values import File, Folder


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "split {file} into parts of {lines} lines",
        "split {file} every {lines} lines",
        "cut {file} into pieces of {lines} lines each in {folder}",
        "divide {file} into files with {lines} lines",
        "break {file} up into chunks of {lines} lines",
        "chop {file} into {lines}-line files under {folder}",
        "make several smaller files out of {file}, {lines} lines each",
        "the text {file} is too long, split it after every {lines} lines",
        "split the log {file} into parts with {lines} lines in {folder}",
        "separate {file} into parts, {lines} lines per part",
        "I need {file} in bits of {lines} lines",
        "put every {lines} lines of {file} into a file of their own",
    ],
    example_result=[Path("Documents/log-1.txt"), Path("Documents/log-2.txt")],
)
def split_text_file(ctx: Context, file: File, lines: int = 1000, folder: Folder | None = None) -> list[Path]:
    """Split a long text file into several smaller files with a number of lines each.

    The parts are called like the file with -1, -2, … at the end; the file itself stays.

    Args:
        file: the text file.
        lines: how many lines each part has.
        folder: where the parts go; beside the file if not said.

    Returns: the parts.
    """
    if lines < 1:
        raise InputError("Each part needs at least one line.", "Name another number.")
    part = (load(ctx, file))[0]
    content = lines_of(part.text)
    pieces = [content[start : start + lines] for start in range(0, len(content), lines)] or [[]]
    digits = len(str(len(pieces)))
    made = []
    for index, piece in enumerate(pieces, 1):
        ctx.check_cancelled()
        ctx.progress(index / len(pieces))
        target = (folder or file.parent) / f"{file.stem}-{index:0{digits}}{file.suffix}"
        like = part.text if index == len(pieces) else "\n"
        made.append(ctx.files.write(target, encode(of_lines(piece, like), part.form, target.name)))
    return made


@split_text_file.answer
def _(result: list[Path], **arguments: Any) -> str:
    return f"Made {counted(len(result), 'part')}:\n{names_text(result)}"
