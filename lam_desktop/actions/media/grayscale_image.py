"""Take the colour out of pictures."""

from pathlib import Path
from typing import TYPE_CHECKING

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
        "make {files} black and white",
        "turn {files} into black and white",
        "convert {files} to grayscale",
        "convert {files} to greyscale and save it as {save_as}",
        "take the colour out of {files}",
        "remove the colors from {files}",
        "make {files} gray",
        "desaturate {files}",
        "a black-and-white copy of {files} as {save_as}",
        "I want {files} in black and white in {folder}",
        "make the photo {files} monochrome",
        "put b/w versions of {files} into {folder}",
        "grayscale {files} please",
        "can you make {files} grey, keep the originals",
    ],
    example_result=[Path("Pictures/old town.jpg")],
)
def grayscale_image(
    ctx: Context,
    files: Files,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Make pictures black and white: turn colour photos into grayscale (greyscale, monochrome).

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        save_as: the new file, for one picture.
        folder: where the gray pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the gray pictures.
    """
    wish = Wish(save_as, folder, keep=keep_originals, label="-gray")
    return images.change_all(ctx, files, wish, _change)


def _change(image: "Image") -> "Image":
    if image.mode[:1] in "FIL":  # gray already, perhaps in finer shades than L holds
        return image.copy()
    see_through = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    return image.convert("LA" if see_through else "L")


@grayscale_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Made black and white", result)
