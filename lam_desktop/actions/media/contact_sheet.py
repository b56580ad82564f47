"""Put pictures on one sheet."""

from pathlib import Path

from lam_desktop.connectors import images, sheets
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "make a contact sheet of {files}",
        "make a contact sheet of {files} as {save_as}",
        "contact sheet of {files} with {columns} columns, save as {save_as}",
        "put all of {files} on one page, {save_as}",
        "arrange {files} in a grid of {columns} columns in {save_as}",
        "make a collage of {files} called {save_as}",
        "one overview picture with all {files}",
        "tile {files} into {save_as}",
        "create an index sheet of {files}",
        "combine {files} into one picture, {columns} per row",
        "give me a sheet with small versions of {files} and their names",
        "photo grid of {files} in {save_as}",
        "could you make an overview of {files}, {columns} next to each other",
        "a mosaic of the pictures {files} into {save_as}",
    ],
    example_result=Path("Pictures/contact sheet.jpg"),
)
def contact_sheet(
    ctx: Context, files: Files, save_as: NewFile | None = None, columns: int = 4, size: int = 256
) -> Path:
    """Make a contact sheet: one overview picture (grid, collage) that shows many photos small, with their names.

    Args:
        files: the pictures, in the order shown.
        save_as: the new picture; "contact sheet.jpg" beside the pictures when left out.
        columns: how many pictures stand next to each other.
        size: side of each cell in pixels.
    Returns: the sheet.
    """
    if columns < 1 or size < 16:
        raise InputError("A sheet needs at least 1 column and cells of 16 pixels.", "Choose larger numbers.")
    chosen = images.pictures(ctx, files)
    target = save_as or ctx.files.free_name(chosen[0].parent / "contact sheet.jpg")
    kind = images.format_of(target)
    sources = [(ctx.files.real(path), path.name) for path in chosen]
    ctx.progress(0.0, target.name)
    sheets.make(sources, ctx.files.stage(target), kind, columns, size)
    return target


@contact_sheet.answer
def _(result: Path, **_: object) -> str:
    return f"The overview is {result.name} in {result.parent}."
