"""Find the largest or smallest pictures."""

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import images
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import names_text
from lam_desktop.core.values import Files


@action(
    effects=(Effect.READ,),
    says=[
        "which picture in {files} has the most {by}",
        "which of {files} has the most pixels",
        "which photo of {files} has the fewest pixels",
        "which picture in {files} has the {order} {by}",
        "find the picture with the highest resolution in {files}",
        "what is the widest image in {files}",
        "the tallest picture of {files}",
        "the {count} pictures of {files} with the most pixels",
        "which is the narrowest photo in {files}",
        "pick the photo with the best resolution from {files}",
        "find the {count} highest resolution photos in {files}",
        "which one of {files} has the lowest resolution",
        "biggest picture by pixels in {files}",
        "show me the image in {files} with the largest dimensions",
    ],
    example_result=[Path("Pictures/panorama.jpg")],
)
def pick_image(
    ctx: Context,
    files: Files,
    by: Literal["pixels", "width", "height"] = "pixels",
    order: Literal["most", "least"] = "most",
    count: int = 1,
) -> list[Path]:
    """Find the picture with the most or fewest pixels: highest or lowest resolution, widest, narrowest, tallest.

    Args:
        files: the pictures to choose from.
        by: what is compared: pixels (resolution), width (widest, narrowest, broadest) or height (tallest, highest).
        order: most for the largest, least for the smallest.
        count: how many pictures; those that tie with the last one come along when one is wanted.
    Returns: the pictures, the best first.
    """
    if count < 1:
        raise InputError("At least one picture must be picked.", "Say how many.")
    measured: list[tuple[int, Path]] = []
    for path in images.pictures(ctx, files):
        ctx.check_cancelled()
        width, height = images.seen_size(ctx.files.real(path), path.name)
        measured.append(({"pixels": width * height, "width": width, "height": height}[by], path))
    measured.sort(key=lambda pair: pair[0], reverse=order == "most")
    if count == 1:
        return [path for size, path in measured if size == measured[0][0]]
    return [path for _, path in measured[:count]]


@pick_image.answer
def _(result: list[Path], by: str = "pixels", order: str = "most", **_: object) -> str:
    words = {"pixels": ("most pixels", "fewest pixels"), "width": ("greatest width", "smallest width")}
    what = words.get(by, ("greatest height", "smallest height"))[order == "least"]
    if len(result) == 1:
        return f"{result[0].name} has the {what}."
    return f"These have the {what}:\n{names_text(result)}"
