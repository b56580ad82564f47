"""Make small preview pictures."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, Folder

if TYPE_CHECKING:
    from PIL.Image import Image


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "make thumbnails of {files}",
        "make thumbnails of {files} in {folder}",
        "create {size} px thumbnails of {files} in {folder}",
        "thumbnails of {files}, at most {size} pixels, into {folder}",
        "put small previews of {files} in {folder}",
        "I need thumbnails for {files}",
        "generate preview pictures of {size} pixels for {files}",
        "make little versions of {files} in {folder}",
        "create a thumbnail for each picture in {files}",
        "make thumbs from {files}, {size} pixels",
        "could you make small preview images of {files} for the web",
        "thumbnail {files} to {size}",
        "make thumbnails of {size} px of {files}",
        "thumbnails with {size} pixels from {files} in {folder}",
        "tiny copies of {files}, longest side {size}, in {folder}",
        "give me thumbnails of all the photos in {files}",
    ],
    example_result=[Path("Pictures/thumbnails/beach.jpg")],
)
def make_thumbnails(ctx: Context, files: Files, size: int = 256, folder: Folder | None = None) -> list[Path]:
    """Make thumbnails: small preview copies of pictures whose longest side has a given number of pixels.

    They keep their names and go to a folder, "thumbnails" beside the pictures unless another is named.

    Args:
        files: the pictures.
        size: longest side in pixels; smaller pictures are not enlarged.
        folder: where the previews go.
    Returns: the previews.
    """
    if size <= 0:
        raise InputError("The size of a thumbnail must be more than 0.", "Say how many pixels.")
    place = folder or images.pictures(ctx, files)[0].parent / "thumbnails"
    return images.change_all(ctx, files, Wish(folder=place, label="-thumbnail"), partial(_change, size=size))


def _change(image: "Image", size: int) -> "Image":
    wanted = images.fitting(image, size, size)
    return image.copy() if wanted[0] >= image.width else images.scaled(*wanted)(image)


@make_thumbnails.answer
def _(result: list[Path], **_: object) -> str:
    return told("Made thumbnails", result)
