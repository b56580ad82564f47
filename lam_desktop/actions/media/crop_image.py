"""Crop pictures."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, Folder, NewFile

if TYPE_CHECKING:
    from PIL.Image import Image

_ANCHORS = {
    "center": (0.5, 0.5), "top": (0.5, 0.0), "bottom": (0.5, 1.0), "left": (0.0, 0.5), "right": (1.0, 0.5),
    "top left": (0.0, 0.0), "top right": (1.0, 0.0), "bottom left": (0.0, 1.0), "bottom right": (1.0, 1.0),
}  # fmt: skip


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "crop {files} to {width} by {height}",
        "crop {files} to {width}x{height} pixels",
        "cut {files} down to {width} x {height}",
        "cut out the middle {width} by {height} pixels of {files}",
        "crop the picture {files} to a square of {width} pixels",
        "crop {files} to {width} by {height} and save it as {save_as}",
        "crop the photos {files} to {width} by {height} into {folder}",
        "take the {position} {width} by {height} of {files}",
        "trim {files} to {width} by {height}",
        "cut {width} x {height} out of the {position} of {files}",
        "crop {files} square",
        "can you cut {files} to {width} by {height} around the centre",
        "make {files} square by cutting the sides off",
        "I only need the {position} part of {files}, {width} by {height}",
    ],
    example_result=[Path("Pictures/portrait.jpg")],
)
def crop_image(
    ctx: Context,
    files: Files,
    width: int | None = None,
    height: int | None = None,
    position: Literal[
        "center", "top", "bottom", "left", "right", "top left", "top right", "bottom left", "bottom right"
    ] = "center",
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Crop pictures: cut a part of a given width and height out of each photo, from the middle unless said otherwise.

    With one side given a square of that size is cut out, with none the largest square. Without a place for the
    results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        width: width of the part in pixels.
        height: height of the part in pixels.
        position: where the part lies in the picture.
        save_as: the new file, for one picture.
        folder: where the cut pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the cut pictures.
    """
    wish = Wish(save_as, folder, keep=keep_originals, label="-cropped")
    change = partial(_change, width=width or height, height=height or width, anchor=_ANCHORS[position])
    return images.change_all(ctx, files, wish, change)


def _change(image: "Image", width: int | None, height: int | None, anchor: tuple[float, float]) -> "Image":
    side = min(image.size)
    width, height = width or side, height or side
    if not (0 < width <= image.width and 0 < height <= image.height):
        raise InputError(
            f"A picture of {image.width} x {image.height} pixels cannot be cut to {width} x {height}.",
            "Choose a smaller part.",
        )
    left = round((image.width - width) * anchor[0])
    top = round((image.height - height) * anchor[1])
    return image.crop((left, top, left + width, top + height))


@crop_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Cropped", result)
