"""Resize pictures."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import Files, Folder, Name, NewFile

if TYPE_CHECKING:
    from PIL.Image import Image


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "resize {files} to {width} pixels wide",
        "make {files} {width} px wide",
        "make {files} {height} pixels high",
        "scale {files} to {percent} percent",
        "shrink {files} to {percent} % and save it as {save_as}",
        "scale {files} down to half the size",
        "resize {files} to {width}x{height}",
        "resize {files} to {width} by {height} pixels",
        "I need {files} at {width} px width, put them in {folder}",
        "make {width} px wide copies of {files} in {folder}",
        "can you make {files} smaller, {width} wide is enough",
        "enlarge {files} to twice the size",
        "scale {files} to a width of {width} and call it {save_as}",
        "make the photos in {files} fit into {width} x {height}",
        "shrink {files} so that they fit in {width} x {height}",
        "bring {files} to {height} px height",
        "change the size of {files} to {width} by {height}",
        "double the size of {files}",
        "reduce {files} to half its size",
        "whichever of {files} is wider than {width} pixels should be shrunk to {width}",
        "resize {files} so that the longer side is {width}",
        "make a copy of {files} {width} pixels wide, keep the originals",
        "shrink {files} to fit in {width} x {height}, larger ones only",
        "a version of {files} with {percent} percent of the size as {save_as} please",
    ],
    example_result=[Path("Pictures/beach.jpg")],
)
def resize_image(
    ctx: Context,
    files: Files,
    width: int | None = None,
    height: int | None = None,
    percent: float | None = None,
    keep_ratio: bool = True,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    suffix: Name | None = None,
    larger_only: bool = False,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Resize pictures: scale photos and images to a width, a height or a share of their size, smaller or larger.

    With one side given the other follows; with both the picture fits inside them. Without a place for the results
    the pictures themselves are rewritten.

    Args:
        files: the pictures.
        width: new width in pixels.
        height: new height in pixels.
        percent: new size in per cent of the old; 50 is half as wide and half as high.
        keep_ratio: keep the shape; without it, width and height are met exactly.
        save_as: the new file, for one picture.
        folder: where the new pictures go, under their old names.
        suffix: is added to each name.
        larger_only: shrink only larger ones; what fits already stays untouched.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the resized pictures.
    """
    if width is None and height is None and percent is None:
        raise QuestionNeeded("How large should the pictures be?", "Say a width in pixels or per cent.")
    for number in (width, height, percent):
        if number is not None and number <= 0:
            raise InputError("A size must be more than 0.", "Say how many pixels or per cent.")
    if larger_only:
        files = [path for path in images.pictures(ctx, files) if not _fits(ctx, path, width, height)]
        if not files:
            return []
    wish = Wish(save_as, folder, suffix, keep_originals, "-resized")
    change = partial(_change, width=width, height=height, percent=percent, keep_ratio=keep_ratio)
    return images.change_all(ctx, files, wish, change)


def _fits(ctx: Context, path: Path, width: int | None, height: int | None) -> bool:
    wide, high = images.seen_size(ctx.files.real(path), path.name)
    return wide <= (width or wide) and high <= (height or high) and bool(width or height)


def _change(image: "Image", width: int | None, height: int | None, percent: float | None, keep_ratio: bool) -> "Image":
    if width and height and not keep_ratio:
        size = (width, height)
    elif width or height:
        size = images.fitting(image, width or float("inf"), height or float("inf"))
    else:
        share = (percent or 100) / 100
        size = max(1, round(image.width * share)), max(1, round(image.height * share))
    images.check_size(*size, "The result")
    return images.scaled(*size)(image)


@resize_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Resized", result) if result else "All pictures fit already."
