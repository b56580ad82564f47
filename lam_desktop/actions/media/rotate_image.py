"""Rotate pictures."""

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
        "rotate {files} by {degrees} degrees",
        "rotate {files} {degrees} degrees clockwise",
        "turn {files} {degrees} degrees to the right",
        "turn the photo {files} by {degrees} degrees",
        "rotate {files} 90 degrees counterclockwise",
        "turn {files} to the {direction}",
        "rotate {files} {degrees} degrees {direction}",
        "{files} is upside down, turn it round",
        "rotate the pictures {files} and put them in {folder}",
        "rotate {files} {degrees} degrees and save it as {save_as}",
        "the scan {files} lies on its side, rotate it please",
        "spin {files} by {degrees}°",
        "can you rotate {files} a quarter turn",
        "turn {files} on its head",
        "{files} is upside down, fix it please",
        "rotate a copy of {files} by {degrees} degrees as {save_as}",
    ],
    example_result=[Path("Pictures/scan.jpg")],
)
def rotate_image(
    ctx: Context,
    files: Files,
    degrees: int = 90,
    direction: Literal["left", "right"] = "right",
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Rotate pictures clockwise: turn photos or scans that lie on their side or are upside down.

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        degrees: how far to turn them clockwise; negative turns them to the left, 180 upside down.
        direction: to which side: left (counterclockwise, anticlockwise, counter) or right (clockwise).
        save_as: the new file, for one picture.
        folder: where the turned pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the turned pictures.
    """
    turn = -degrees if direction == "left" else degrees
    wish = Wish(save_as, folder, keep=keep_originals, label="-rotated")
    return images.change_all(ctx, files, wish, partial(_change, degrees=turn % 360))


def _change(image: "Image", degrees: int) -> "Image":
    from PIL import Image as Pictures

    exact = {
        0: None,
        90: Pictures.Transpose.ROTATE_270,  # Pillow turns the other way round
        180: Pictures.Transpose.ROTATE_180,
        270: Pictures.Transpose.ROTATE_90,
    }
    if degrees in exact:
        turn = exact[degrees]
        return image.copy() if turn is None else image.transpose(turn)
    full = images.eight_bits(image).convert("RGBA")
    turned = full.rotate(-degrees, Pictures.Resampling.BICUBIC, expand=True)
    return images.on_white(turned, ("RGB",)) if image.mode == "RGB" else turned


@rotate_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Rotated", result)
