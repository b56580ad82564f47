"""Search in files for lines with a word."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import lines_of, pattern
from lam_desktop.connectors.texts import Part, lines_ending, load, save
from lam_desktop.connectors.wording import listed, quoted
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded, UnreadableFile
from lam_desktop.core.values import Files, Lines, NewFile, Text


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "find lines with {containing} in {files}",
        "search {files} for {containing}",
        "look for {containing} in {files}",
        "where does it say {containing} in {files}?",
        "which lines in {files} mention {containing}?",
        "show me every line with {containing} in {files}",
        "grep for {containing} in {files}",
        "collect all lines containing {containing} from {files} in {save_as}",
        "search through {files} and list the lines that have {containing}",
        "in which files does {containing} occur, out of {files}?",
        "find {containing} in {files}",
        "gather the {containing} lines of {files} into {save_as}",
        "can you check where {containing} appears in {files}",
        "list the places that mention {containing} in {files}",
        "find all {containing} in {files} with the file names",
        "what does {files} say about {containing}?",
    ],
    example_result=["call Anna", "Anna's birthday"],
)
def find_lines(
    ctx: Context,
    files: Files,
    containing: Text,
    ignore_case: bool = False,
    with_names: bool = False,
    save_as: NewFile | None = None,
) -> Lines | Path:
    """Search in files for a word or phrase and list the lines that contain it.

    Finds, greps or looks up text across many files. Files that are no text are passed over. If nothing has the word
    exactly as written, capitals and small letters are taken as the same.

    Args:
        files: the files to search.
        containing: what to look for.
        ignore_case: take capitals and small letters as the same.
        with_names: put the file's name and the line number before each line.
        save_as: write the lines to this new file.

    Returns: the lines found, or the file they were written to.
    """
    if not containing.strip():
        raise QuestionNeeded("What shall I look for?", "Name the words.")
    parts = _readable(ctx, files)
    found = _search(ctx, parts, containing, ignore_case, with_names)
    if not found and not ignore_case:
        found = _search(ctx, parts, containing, True, with_names)
    return found if save_as is None else save(ctx, lines_ending(found), save_as)


def _readable(ctx: Context, files: list[Path]) -> list[Part]:
    parts = []
    for index, path in enumerate(files):
        ctx.check_cancelled()
        ctx.progress(index / len(files), path.name)
        if ctx.files.is_folder(path):
            continue
        try:
            parts += load(ctx, path)
        except UnreadableFile:
            if len(files) == 1:
                raise
    return parts


def _search(ctx: Context, parts: list[Part], what: str, ignore_case: bool, with_names: bool) -> list[str]:
    search = pattern(what, ignore_case)
    found = []
    for part in parts:
        ctx.check_cancelled()
        name = part.path.name if part.path else ""
        for number, line in enumerate(lines_of(part.text), 1):
            if search.search(line):
                found.append(f"{name}:{number}: {line.strip()}" if with_names else line)
    return found


@find_lines.answer
def _(result: Any, containing: str = "", **arguments: Any) -> str:
    if isinstance(result, Path):
        return f"Wrote the lines with {quoted(containing)} to {result.name}."
    return listed(result, f"No line has {quoted(containing)}.")
