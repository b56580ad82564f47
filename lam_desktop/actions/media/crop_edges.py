"""Cut strips off the edges of pictures."""

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

_CUT = {"all": (1, 1, 1, 1), "left": (1, 0, 0, 0), "top": (0, 1, 0, 0), "right": (0, 0, 1, 0), "bottom": (0, 0, 0, 1)}


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "cut {pixels} pixels off {files} on {side} sides",
        "cut {pixels} px off the {side} of {files}",
        "trim {pixels} pixels from the {side} of {files}",
        "crop {pixels} pixels off each side of {files}",
        "cut off {pixels} pixels all around {files}",
        "remove the {side} {pixels} pixels of {files}",
        "take {pixels} px away from every edge of {files}",
        "shave {pixels} pixels off the {side} edge of {files}",
        "trim the edges of {files} by {pixels} pixels",
        "crop {pixels} pixels from the {side} of {files} and save it as {save_as}",
        "cut a strip of {pixels} pixels off the {side} of {files}",
        "cut the {side} {pixels} px off {files}, into {folder}",
    ],
    example_result=[Path("Pictures/scan.jpg")],
)
def crop_edges(
    ctx: Context,
    files: Files,
    pixels: int,
    side: Literal["all", "top", "bottom", "left", "right"] = "all",
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Cut strips off the edges of pictures: so many pixels off every side (edge, border), or off one side alone.

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        pixels: how many pixels are cut off each of these sides.
        side: all (every, each, around), top, bottom, left or right.
        save_as: the new file, for one picture.
        folder: where the cut pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the cut pictures.
    """
    if pixels < 1:
        raise InputError("At least 1 pixel must be cut off.", "Say how many pixels.")
    wish = Wish(save_as, folder, keep=keep_originals, label="-cropped")
    return images.change_all(ctx, files, wish, partial(_without, pixels=pixels, side=side))


def _without(image: "Image", pixels: int, side: str) -> "Image":
    left, top, right, bottom = (pixels * share for share in _CUT[side])
    if left + right >= image.width or top + bottom >= image.height:
        raise InputError(
            f"Of a picture of {image.width} x {image.height} pixels nothing would be left.", "Cut off fewer pixels."
        )
    return image.crop((left, top, image.width - right, image.height - bottom))


@crop_edges.answer
def _(result: list[Path], **_: object) -> str:
    return told("Cut the edges off", result)
