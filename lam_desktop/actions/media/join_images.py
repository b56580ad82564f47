"""Join pictures to one."""

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import images, sheets
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put {files} {direction} in one picture",
        "put {files} next to each other in {save_as}",
        "join the pictures {files} {direction} as {save_as}",
        "glue {files} together {direction} in one image {save_as}",
        "stitch the photos {files} {direction}",
        "combine {files} {direction} into one picture called {save_as}",
        "place {files} beside each other in one photo",
        "stack {files} on top of each other in {save_as}",
        "merge the images {files} into one wide picture {save_as}",
        "make one picture of {files}, {direction}",
        "a before and after picture of {files} side by side",
        "paste {files} together {direction} as {save_as}",
        "set {files} one below the other in a single picture",
        "I want {files} {direction} in one image",
    ],
    example_result=Path("Pictures/joined.jpg"),
)
def join_images(
    ctx: Context,
    files: Files,
    save_as: NewFile | None = None,
    direction: Literal["side by side", "one below the other"] = "side by side",
) -> Path:
    """Join pictures to one: side by side in a row, or one below the other, each as large as it is.

    In a row the higher ones are scaled to the height of the lowest, in a column the wider ones to the width of the
    narrowest, so that the edges meet.

    Args:
        files: the pictures, two or more, in their order.
        save_as: the new picture; "joined.jpg" beside the first one when left out.
        direction: side by side (next to each other, beside, in a row, left and right) or one below the other (stacked,
            under each other, on top of each other, in a column).
    Returns: the new picture.
    """
    chosen = images.pictures(ctx, files)
    target = save_as or ctx.files.free_name(chosen[0].parent / "joined.jpg")
    kind = images.format_of(target)
    sources = [(ctx.files.real(path), path.name) for path in chosen]
    ctx.progress(0.0, target.name)
    sheets.join(sources, ctx.files.stage(target), kind, direction == "side by side")
    return target


@join_images.answer
def _(result: Path, **_: object) -> str:
    return f"The joined picture is {result.name} in {result.parent}."
