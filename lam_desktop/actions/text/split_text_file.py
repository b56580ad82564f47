"""A long text file in several short ones."""

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors.encodings import encode
from lam_desktop.connectors.lines import lines_of, of_lines
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.text import counted, names_text
from lam_desktop.core.values import File, Folder, Text

_LONGEST = 100  # letters of a title that becomes a name


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
        "split {file} into {parts} files",
        "cut {file} into {parts} equal parts",
        "divide {file} into {parts} pieces of the same length",
        "split {file} at the lines {divider} into {folder}",
        "cut {file} up at every {divider}, each part in a file of its own",
        "make a file for each part of {file} between the {divider} lines",
        "put every {lines} lines of {file} into a file of their own",
    ],
    example_result=[Path("Documents/log-1.txt"), Path("Documents/log-2.txt")],
)
def split_text_file(
    ctx: Context,
    file: File,
    lines: int = 1000,
    parts: int | None = None,
    folder: Folder | None = None,
    divider: Text | None = None,
    titled: bool = False,
) -> list[Path]:
    """Split a long text file into several smaller files with a number of lines each, or at the lines that divide it.

    The parts are called like the file with -1, -2, … at the end; the file itself stays.

    Args:
        file: the text file.
        lines: how many lines each part has.
        parts: into how many files (pieces, equal) it is split.
        folder: where the parts go; beside the file if not said.
        divider: what stands alone on the lines between the parts, such as "---"; those lines are in none of them.
        titled: the parts are called by their first lines.

    Returns: the parts.
    """
    if lines < 1:
        raise InputError("Each part needs at least one line.", "Name another number.")
    part = (load(ctx, file))[0]
    content = lines_of(part.text)
    lines = max(1, -(-len(content) // parts)) if parts and parts > 0 else lines
    pieces = (
        [content[start : start + lines] for start in range(0, len(content), lines)] or [[]]
        if divider is None
        else _divided(content, divider)
    )
    digits = len(str(len(pieces)))
    made = []
    for index, piece in enumerate(pieces, 1):
        ctx.check_cancelled()
        ctx.progress(index / len(pieces))
        name = _title(piece) if titled else f"{file.stem}-{index:0{digits}}"
        target = (folder or file.parent) / f"{name or f'{file.stem}-{index:0{digits}}'}{file.suffix}"
        target = ctx.files.free_name(target) if titled else target
        like = part.text if index == len(pieces) else "\n"
        made.append(ctx.files.write(target, encode(of_lines(piece, like), part.form, target.name)))
    return made


def _divided(content: list[str], divider: str) -> list[list[str]]:
    """The stretches between the lines that hold only the divider; without empty lines around them."""
    pieces: list[list[str]] = [[]]
    for line in content:
        if line.strip() == divider.strip():
            pieces.append([])
        elif pieces[-1] or line.strip():
            pieces[-1].append(line)
    if len(pieces) == 1:
        raise FileMissing(f"No line of it is “{divider.strip()}”.", "Check what stands between the parts.")
    return [piece for piece in pieces if piece]


def _title(piece: list[str]) -> str:
    """The first line with words as a name of a file."""
    first = next((line.strip() for line in piece if line.strip()), "")
    return " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", first).split()).strip(" .#")[:_LONGEST].strip()


@split_text_file.answer
def _(result: list[Path], **arguments: Any) -> str:
    return f"Made {counted(len(result), 'part')}:\n{names_text(result)}"
