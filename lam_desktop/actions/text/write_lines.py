"""Write a list into a new file, one entry a line."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.texts import lines_ending, save
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Lines, NewFile


@action(
    effects=(Effect.WRITE,),
    says=[
        "write {lines} to {save_as}, one per line",
        "write {lines} into {save_as}, each on its own line",
        "make a list {save_as} with {lines}",
        "create a shopping list {save_as} with {lines}",
        "put {lines} in {save_as}, one a line",
        "write a list of them to {save_as}",
        "save the list as {save_as}",
        "write the names into {save_as}",
        "list the files in {save_as}",
        "make a to-do list {save_as}: {lines}",
        "make a checklist called {save_as} with {lines}",
        "can you write {lines} line by line into {save_as}",
        "note in {save_as} what you moved",
        "store the found lines in {save_as}",
        "give me {save_as} with {lines} below each other",
        "write out the results in {save_as}, a line each",
    ],
    example_result=Path("Documents/list.txt"),
)
def write_lines(ctx: Context, lines: Lines, save_as: NewFile) -> Path:
    """Write a list into a new text file, one item per line.

    Makes a shopping list, checklist, inventory or list of names or files.

    Args:
        lines: the entries: words, names, or an earlier list such as the files that were moved.
        save_as: the new file; must not exist yet.

    Returns: the new file.
    Raises: AlreadyThere when the file exists.
    """
    return save(ctx, lines_ending([" ".join(line.splitlines()) for line in lines]), save_as)


@write_lines.answer
def _(result: Path, lines: list[str] | None = None, **arguments: Any) -> str:
    return f"Wrote {counted(len(lines or ()), 'line')} to {result.name}."
