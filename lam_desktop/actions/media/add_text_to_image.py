"""Write words on pictures."""

from functools import partial
from pathlib import Path
from typing import Literal

from lam_desktop.connectors import images, lettering
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import Files, Folder, NewFile, Text

_LONGEST = 300


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "write {text} on {files}",
        "write {text} across {files}",
        "write {text} in big letters across {files}",
        "put the watermark {text} on {files}",
        "add the text {text} to {files}",
        "watermark {files} with {text}",
        "put {text} in the {position} corner of {files}",
        "add a watermark {text} to {files} and save them in {folder}",
        "stamp {text} on the pictures {files}",
        "caption {files} with {text}",
        "add a caption {text} below the photo {files}",
        "print {text} over the photos {files} in {color}",
        "write {text} in {color} letters on the picture {files}, {position}",
        "overlay {files} with the words {text}",
        "my name {text} should stand on {files}",
        "mark the photos {files} with {text}, {position}",
        "put a copyright {text} on {files}",
        "sign {files} with {text}",
        "label the picture {files} {text} and save it as {save_as}",
    ],
    example_result=[Path("Pictures/beach.jpg")],
)
def add_text_to_image(
    ctx: Context,
    files: Files,
    text: Text,
    position: Literal[
        "bottom right", "bottom left", "top right", "top left", "top", "bottom", "center", "diagonal"
    ] = "bottom right",
    size: int | None = None,
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
    """Write words on pictures: a watermark, a caption, a copyright line or big letters across photos.

    Without a place for the results the pictures themselves are rewritten.

    Args:
        files: the pictures.
        text: the words.
        position: where they stand: center (across, over, middle, big, large),
            diagonal, top, bottom (below), or a corner.
        size: height of the letters in pixels; they fit the picture when left out.
        color: of the letters.
        save_as: the new file, for one picture.
        folder: where the marked pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the marked pictures.
    """
    words = text.strip()
    if not words:
        raise QuestionNeeded("What should stand on the pictures?", "Say the words.")
    if len(words) > _LONGEST:
        raise InputError("That is too much text for a picture.", f"{_LONGEST} letters are the most I write on one.")
    if size is not None and not 4 <= size <= 2000:
        raise InputError("Letters can be 4 to 2000 pixels high.", "Say how many pixels.")
    opacity = 0.6 if position in ("center", "diagonal") else 0.85
    change = partial(
        lettering.written, text=words, position=position, size=size, color=color, opacity=opacity,
        font=lettering.font_file(),
    )  # fmt: skip
    wish = Wish(save_as, folder, keep=keep_originals, label="-marked")
    return images.change_all(ctx, files, wish, change)


@add_text_to_image.answer
def _(result: list[Path], text: str = "", **_: object) -> str:
    return told(f"Wrote “{text.strip()}” on", result)
