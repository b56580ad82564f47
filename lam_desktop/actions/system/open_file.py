"""Opens a file with its default program."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.filekinds import extension
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.values import File

_RUNS = frozenset(
    "exe msi bat cmd com ps1 vbs vbe wsf wsh hta scr reg lnk pif jar app command desktop appimage run url".split()
)


@action(
    effects=(Effect.EXECUTE,),
    irreversible="a window that was opened has to be closed by hand",
    says=[
        "open {file}",
        "open the file {file}",
        "open the folder {file}",
        "show me {file} in its program",
        "open {file} with the default program",
        "launch {file}",
        "start {file}",
        "let me see {file} on the screen",
        "can you open {file} for me?",
        "play {file}",
        "view {file}",
        "I want to look at {file}, open it",
        "bring up {file}",
        "pull up the document {file}",
        "open it afterwards",
        "open the table {file} for me",
        "open the spreadsheet {file}",
        "open the archive {file}",
    ],
    example_result=Path("Documents/report.pdf"),
)
async def open_file(ctx: Context, file: File) -> Path:
    """Open a file or folder on the screen with its default program: show, view, play or launch it.

    Args:
        file: the file or folder. Programs and scripts are refused: they would run.

    Returns: what was opened.
    Raises: RefusedError for a program.
    """
    ctx.files.facts(file)
    if extension(file) in _RUNS:
        raise RefusedError(f"{file.name} is a program, and I open documents only.", "Start it by hand.")
    await ctx.desktop.open(file)
    return file


@open_file.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Opened {result.name}."
