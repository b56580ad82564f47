"""Make picture files smaller."""

from io import BytesIO
from pathlib import Path

from lam_desktop.connectors import images
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.connectors.outputs import Job, Wish, jobs
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted, size_text
from lam_desktop.core.values import Files, Folder, NewFile, Size


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "compress {files}",
        "compress the picture {files}",
        "make {files} smaller than {max_size}",
        "compress {files} to at most {max_size}",
        "get {files} below {max_size} each",
        "reduce the file size of {files}",
        "compress {files} to quality {quality}",
        "squeeze the photos in {files} under {max_size}",
        "{files} is too big to mail, bring it under {max_size}",
        "save {files} with quality {quality} as {save_as}",
        "make {files} take less space",
        "compress the photos {files} into {folder}",
        "shrink the file size of {files} to {max_size} max",
        "can you make {files} lighter for the web",
        "the images {files} should be no larger than {max_size}",
    ],
    example_result=[Path("Pictures/banner.jpg")],
)
def compress_image(
    ctx: Context,
    files: Files,
    quality: int | None = None,
    max_size: Size | None = None,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Compress pictures so that their files take less space, by a quality or below a size in bytes such as 500 KB.

    JPG and WebP lose a little detail; if that is not enough for the size, and for other formats, the picture is
    made smaller. Without a place for the results the pictures themselves are rewritten; one that would grow stays.

    Args:
        files: the pictures.
        quality: 1 to 95; 75 when neither quality nor size is given.
        max_size: most bytes of each file.
        save_as: the new file, for one picture.
        folder: where the smaller files go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the pictures.
    """
    if quality is not None and not 1 <= quality <= 95:
        raise InputError("The quality must be between 1 and 95.", "75 is a good value.")
    wish = Wish(save_as, folder, keep=keep_originals, label="-small")
    work = jobs(ctx.files, images.pictures(ctx, files), wish)
    for number, job in enumerate(work):
        ctx.check_cancelled()
        ctx.progress(number / len(work), job.source.name)
        _one(ctx, job, quality or 75, max_size)
    return [job.target for job in work]


def _one(ctx: Context, job: Job, quality: int, most: int | None) -> None:
    source, kind = ctx.files.real(job.source), images.format_of(job.target)
    data = _packed(source, job.source.name, kind, quality, most)
    if job.replace and len(data) >= ctx.files.facts(job.source).size:
        return
    ctx.files.write(job.target, data, replace=job.replace)


@contained(memory=MAKING)
def _packed(source: Path, name: str, kind: str, quality: int, most: int | None) -> bytes:
    """The picture's new file; lower quality first, then smaller sides, until it fits."""
    picture = images.load(source, name, kind)
    data = _bytes(picture, kind, quality)
    while most is not None and len(data) > most:
        width, height = picture.frames[0].size
        if kind in ("JPEG", "WEBP") and quality > 40:
            quality -= 10
        elif max(width, height) > 32:
            picture = picture.changed(images.scaled(max(1, width * 4 // 5), max(1, height * 4 // 5)))
        else:
            raise InputError(f"{name} cannot be made as small as {size_text(most)}.", "Allow a larger size.")
        data = _bytes(picture, kind, quality)
    return data


def _bytes(picture: images.Loaded, kind: str, quality: int) -> bytes:
    held = BytesIO()
    options: dict[str, object] = {"optimize": True} if kind in ("JPEG", "PNG", "GIF") else {}
    options |= {"quality": quality} if kind in ("JPEG", "WEBP") else {}
    images.save(picture.frames, held, kind, picture.facts | options)
    return held.getvalue()


@compress_image.answer
def _(result: list[Path], **_: object) -> str:
    names = ", ".join(path.name for path in result[:10])
    return f"Compressed {counted(len(result), 'picture')}: {names}."
