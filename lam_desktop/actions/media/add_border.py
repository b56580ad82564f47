"""Put a border around pictures."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors import images, lettering
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files, Folder, NewFile

if TYPE_CHECKING:
    from PIL.Image import Image


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "add a border to {files}",
        "add a {color} border of {width} pixels to {files}",
        "put a {color} frame around {files}",
        "frame {files} in {color}",
        "put a {width} px {color} frame around {files}",
        "give {files} a {width} px border",
        "give {files} a {color} frame, {width} pixels wide",
        "put a {color} border around {files} and save them in {folder}",
        "draw a {color} frame of {width} px around {files}",
        "surround {files} with a {color} edge",
        "I want a {color} border around {files}",
        "add a frame to the photo {files} and save it as {save_as}",
        "make a {color} border round {files}",
        "frame my photos {files}",
        "could you put a thin {color} frame on {files}",
    ],
    example_result=[Path("Pictures/beach.jpg")],
)
def add_border(
    ctx: Context,
    files: Files,
    width: int | None = None,
    color: Literal[
        "white",
        "black",
        "gray",
        "red",
        "green",
        "blue",
        "yellow",
        "orange",
        "brown",
        "pink",
        "purple",
        "gold",
        "silver",
    ] = "white",
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Add a border: put a frame of one colour around pictures and photos, which get larger by it.

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        width: width of the border in pixel; a thirtieth of the picture when left out.
        color: of the border.
        save_as: the new file, for one picture.
        folder: where the framed pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the framed pictures.
    """
    if width is not None and not 0 < width <= 5000:
        raise InputError("A border can be 1 to 5000 pixels wide.", "Say how many pixels.")
    wish = Wish(save_as, folder, keep=keep_originals, label="-framed")
    return images.change_all(ctx, files, wish, partial(_change, width=width, color=lettering.COLORS[color]))


def _change(image: "Image", width: int | None, color: tuple[int, int, int]) -> "Image":
    from PIL import Image as Pictures

    edge = width or max(1, round(max(image.size) / 30))
    size = image.width + 2 * edge, image.height + 2 * edge
    images.check_size(*size, "The result")
    whole = image.convert("RGBA" if "A" in image.mode or "transparency" in image.info else "RGB")
    framed = Pictures.new(whole.mode, size, color)
    framed.paste(whole, (edge, edge))
    framed.info = dict(image.info)
    return framed


@add_border.answer
def _(result: list[Path], **_: object) -> str:
    return told("Put a border around", result)
