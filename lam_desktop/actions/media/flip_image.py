"""Mirror pictures."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder, NewFile

if TYPE_CHECKING:
    from PIL.Image import Image


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "flip {files}",
        "mirror {files}",
        "flip {files} {direction}",
        "flip {files} horizontally",
        "flip {files} vertically",
        "mirror the picture {files} left to right",
        "make a mirror image of {files} as {save_as}",
        "swap left and right in {files}",
        "flip the selfie {files}, the text is backwards",
        "mirror {files} and save it as {save_as}",
        "mirror all photos in {files} into {folder}",
        "flip {files} top to bottom please",
        "can you mirror {files} {direction}",
        "I want {files} the other way round, like in a mirror",
    ],
    example_result=[Path("Pictures/selfie.jpg")],
)
def flip_image(
    ctx: Context,
    files: Files,
    direction: Literal["horizontally", "vertically"] = "horizontally",
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Flip pictures: mirror photos left to right (horizontally) or top to bottom (vertically).

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        direction: horizontally swaps left and right, vertically swaps top and bottom.
        save_as: the new file, for one picture.
        folder: where the mirrored pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the mirrored pictures.
    """
    wish = Wish(save_as, folder, keep=keep_originals, label="-flipped")
    return images.change_all(ctx, files, wish, partial(_change, direction=direction))


def _change(image: "Image", direction: str) -> "Image":
    from PIL import ImageOps

    return ImageOps.mirror(image) if direction == "horizontally" else ImageOps.flip(image)


@flip_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Mirrored", result)
