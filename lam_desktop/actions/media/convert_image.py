"""Convert pictures to another format."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import Files, Folder, NewFile

if TYPE_CHECKING:
    from PIL.Image import Image


@action(
    effects=(Effect.READ, Effect.WRITE, Effect.DELETE),
    says=[
        "convert {files} to {format}",
        "turn {files} into {format}",
        "make {format} files out of {files}",
        "save {files} as {save_as}",
        "I need {files} as {format} too",
        "convert {files} to {format} and put them in {folder}",
        "change the format of {files} to {format}",
        "convert the picture {files} into {save_as}",
        "export {files} as {format} into {folder}",
        "give me {files} as a {format}",
        "can you make the {files} a {format}",
        "convert all my {files} to {format} and delete the originals",
        "re-save {files} in {format} format",
        "{files} should be {format}, keep the originals",
        "make a {format} version of {files}",
        "change {files} from bmp to {format}",
        "replace {files} with {format} versions",
        "convert {files} to {format} with quality {quality}",
        "turn {files} into {format} at {quality} percent quality and delete the originals",
    ],
    example_result=[Path("Pictures/logo.png")],
)
def convert_image(
    ctx: Context,
    files: Files,
    format: Literal["jpg", "jpeg", "png", "webp", "gif", "bmp", "tiff", "ico", "pdf"] | None = None,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    quality: int | None = None,
    keep_originals: bool = True,
) -> list[Path]:
    """Convert pictures to another image format, such as PNG to JPG or BMP to WebP; the originals stay.

    The new picture lies beside the old one, under the same name with the new ending, unless a place is named.

    Args:
        files: the pictures.
        format: the new format; told by the ending of the new name when left out.
        save_as: the new file, for one picture.
        folder: where the new pictures go.
        quality: 1 to 100 for JPG and WebP; 90 when left out.
        keep_originals: leave the old pictures; otherwise they go to the trash.
    Returns: the new pictures.
    """
    if format is None and (save_as is None or not save_as.suffix):
        raise QuestionNeeded("Into which format should I convert?", "", ("jpg", "png", "webp"))
    if quality is not None and not 1 <= quality <= 100:
        raise InputError("The quality goes from 1 to 100.", "Say for example quality 85.")
    chosen = images.pictures(ctx, files)
    if folder is None and save_as is None:
        chosen = [path for path in chosen if not images.same_format(path.suffix, f".{format}")]
        if not chosen:
            raise InputError(f"All of these pictures are {format} files already.", "Name another format.")
    wish = Wish(save_as, folder, ending=f".{format}" if format else None, label="-converted", keep=True)
    work = jobs(ctx.files, chosen, wish)
    for number, job in enumerate(work):
        ctx.check_cancelled()
        ctx.progress(number / len(work), job.source.name)
        images.change_one(ctx, job, _as_it_is, {} if quality is None else {"quality": quality})
    if not keep_originals:
        for job in work:
            ctx.files.trash(job.source)
    return [job.target for job in work]


def _as_it_is(image: "Image") -> "Image":
    return image


@convert_image.answer
def _(result: list[Path], **_: object) -> str:
    return told("Converted", result)
