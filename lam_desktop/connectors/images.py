"""Pictures through Pillow, in the contained worker. Rule: the size is looked at before a pixel is unpacked."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.connectors.outputs import Job, Wish, expanded, jobs
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.system.files.sentences import plain_errors, sentence

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".ico")
MOST_PIXELS = 100_000_000  # 100 megapixels: 300 MB unpacked; more is taken for a bomb
MOST_SIDE = 65_000
_FORMATS = {
    ".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".gif": "GIF", ".bmp": "BMP",
    ".tif": "TIFF", ".tiff": "TIFF", ".ico": "ICO", ".pdf": "PDF",
}  # fmt: skip
_MOVING, _PAGED = ("GIF", "WEBP", "PNG"), ("TIFF", "PDF")
_LOSSY = ("JPEG", "WEBP", "PDF")
_WITH_EXIF = ("JPEG", "PNG", "WEBP", "TIFF")
_MOST_SIDES = {"WEBP": 16_383}
_PAPER_LONG_SIDE = 11.69  # inches of A4: no page of pictures is larger
_SPACES = {b"RGB ": ("RGB", "RGBA"), b"GRAY": ("L", "LA"), b"CMYK": ("CMYK",)}  # ICC.1 §7.2.6 and the modes they fit
_DAMAGE = (SyntaxError, ValueError, EOFError, KeyError, TypeError, IndexError, ZeroDivisionError, struct.error)
Change = Callable[["Image"], "Image"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A picture in memory, upright: its frames or pages, and what its new file is to know of it."""

    frames: tuple[Image, ...]
    facts: dict[str, Any]

    def changed(self, change: Change) -> Loaded:
        """Every frame changed."""
        return Loaded(tuple(change(frame) for frame in self.frames), self.facts)


@contextmanager
def opened(path: Path, name: str) -> Iterator[Image]:
    """A picture, opened but not unpacked; its size is checked first.

    Raises: UnreadableFile for what is no picture, is damaged, or would fill the memory.
    """
    from PIL import Image, UnidentifiedImageError

    if not path.is_file():  # a pipe would be waited for without end
        raise UnreadableFile(f"{name} is not a file that can be read.", "Name an ordinary file.")
    try:
        with path.open("rb") as handle, Image.open(handle) as image:
            check_size(image.width, image.height, name)
            yield image
    except Image.DecompressionBombError as error:
        raise UnreadableFile(f"{name} is too large to be unpacked.", "100 megapixels is the most I take.") from error
    except UnidentifiedImageError as error:
        known = "I read JPG, PNG, GIF, BMP, WebP and TIFF."
        raise UnreadableFile(f"{name} is not a picture I can read.", known) from error
    except (OSError, *_DAMAGE) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise sentence(error, path) from error
        raise UnreadableFile(f"{name} is damaged: it cannot be read to the end.", "Try another copy.") from error


def check_size(width: int, height: int, name: str, side: int = MOST_SIDE) -> None:
    """Raise UnreadableFile for sizes nobody needs and memory cannot hold."""
    if width * height > MOST_PIXELS or max(width, height) > side:
        raise UnreadableFile(f"{name} is too large: {width} x {height} pixels.", "100 megapixels is the most I take.")


def format_of(path: Path) -> str:
    """Pillow's name of the format a file name asks for. Raises InputError for endings that are no picture's."""
    found = _FORMATS.get(path.suffix.lower())
    if found is None:
        ending = path.suffix or "a name without an ending"
        raise InputError(f"I cannot write pictures as {ending}.", "Try .jpg or .png.")
    return found


def same_format(suffix: str, other: str) -> bool:
    """True for two endings of one format, such as .jpg and .jpeg."""
    return suffix.lower() in _FORMATS and _FORMATS.get(suffix.lower()) == _FORMATS.get(other.lower())


def load(source: Path, name: str, kind: str) -> Loaded:
    """The picture in `source`, for a file of another kind; animations and pages stay whole where it can hold them.

    The turn that cameras note in the file is applied, so that what is changed is what people see.
    """
    from PIL import ImageOps, ImageSequence

    with opened(source, name) as image:
        family = next((each for each in (_MOVING, _PAGED) if image.format in each and kind in each), ())
        count = getattr(image, "n_frames", 1) if family else 1
        check_size(image.width, image.height * count, name, side=10**9)
        if count == 1:
            upright = ImageOps.exif_transpose(image)
            return Loaded((_workable(upright),), carried(upright, kind))
        if family is _PAGED:
            pages = [ImageOps.exif_transpose(page) for page in ImageSequence.Iterator(image)]
            return Loaded(tuple(map(_workable, pages)), carried(pages[0], kind))
        facts = {key: image.info[key] for key in ("loop", "icc_profile") if key in image.info}
        durations, frames = [], []
        for frame in ImageSequence.Iterator(image):
            durations.append(frame.info.get("duration", 100))
            frames.append(frame.convert("RGBA"))
        return Loaded(tuple(frames), facts | {"duration": durations})


@contained(writes="target", memory=MAKING)
def edit(source: Path, name: str, target: Path, kind: str, change: Change, options: dict[str, Any]) -> None:
    """Change the picture in `source` and write it to the real path `target`."""
    result = load(source, name, kind).changed(change)
    put(result.frames, target, kind, result.facts | options)


def _workable(image: Image) -> Image:
    """Palettes and rare modes as plain colours, so that scaling and turning look right."""
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode in ("LAB", "HSV", "YCbCr"):
        return image.convert("RGB")
    return image.convert("L") if image.mode == "1" else image


def carried(image: Image, kind: str) -> dict[str, Any]:
    """What a picture knows of itself that its new format can hold: camera facts, colour profile, dots per inch."""
    kept: dict[str, Any] = {}
    exif = image.getexif()
    if kind in _WITH_EXIF and len(exif):
        kept["exif"] = exif.tobytes()
    if kind in _WITH_EXIF and image.info.get("icc_profile"):
        kept["icc_profile"] = image.info["icc_profile"]
    if kind in ("JPEG", "PNG", "TIFF", "BMP") and image.info.get("dpi"):
        kept["dpi"] = tuple(float(number) for number in image.info["dpi"])
    return kept


def bare(image: Image) -> Image:
    """The picture without anything that is noted in it, save its colours."""
    image = image.copy()
    image.info = {key: image.info[key] for key in ("transparency", "icc_profile") if key in image.info}
    image.getexif().clear()
    return image


def put(frames: Sequence[Image], target: Path, kind: str, options: dict[str, Any]) -> None:
    """Write a picture to a real path."""
    with target.open("wb+") as handle:
        save(frames, handle, kind, options)


def save(frames: Sequence[Image], target: BinaryIO, kind: str, options: dict[str, Any]) -> None:
    """Write a picture in a format, made fit for it: what has no transparency gets a white ground."""
    for frame in frames:
        check_size(*frame.size, "The new picture", _MOST_SIDES.get(kind, MOST_SIDE))
    first, *others = (_fit(frame, kind) for frame in frames)
    settings = _defaults(first, kind) | options
    if others:
        settings |= {"save_all": True, "append_images": others} | ({"disposal": 2} if kind == "GIF" else {})
    if kind not in _LOSSY:
        settings.pop("quality", None)
    profile = settings.get("icc_profile")
    if profile and first.mode not in _SPACES.get(profile[16:20], ()):
        settings["icc_profile"] = None
    first.save(target, kind, **settings)


def _defaults(image: Image, kind: str) -> dict[str, Any]:
    if kind in ("JPEG", "WEBP"):
        return {"quality": 90}
    if kind == "PDF":
        return {"quality": 90, "resolution": max(72.0, max(image.size) / _PAPER_LONG_SIDE)}
    if kind == "TIFF":
        return {"compression": "tiff_lzw"}
    return {"sizes": [image.size]} if kind == "ICO" else {}


def _fit(image: Image, kind: str) -> Image:
    """The picture in a mode its format can hold."""
    if kind in ("JPEG", "BMP", "PDF"):
        return on_white(image, ("RGB", "L", "CMYK") if kind == "JPEG" else ("RGB", "L"))
    if kind == "ICO":
        image = image.copy()
        image.thumbnail((256, 256))
    if kind == "TIFF" or (kind == "PNG" and image.mode == "I;16"):
        return image
    image = eight_bits(image)
    return image.convert("RGB") if image.mode == "CMYK" else image


def eight_bits(image: Image) -> Image:
    """Fine shades of grey scaled down to 256, for a plain conversion would clip them to white."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 256).convert("L")
    return image.convert("L") if image.mode == "F" else image


def on_white(image: Image, fine: Sequence[str]) -> Image:
    """The picture without transparency, in one of the modes that are fine."""
    from PIL import Image as Pictures

    if image.mode in fine:
        return image
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        full = image.convert("RGBA")
        ground = Pictures.new("RGB", full.size, "white")
        ground.paste(full, mask=full.getchannel("A"))
        return ground
    image = eight_bits(image)
    return image if image.mode in fine else image.convert("RGB")


def pictures(ctx: Context, paths: Sequence[Path]) -> list[Path]:
    """The picture files meant. Raises FileMissing when there are none."""
    return expanded(ctx.files, paths, SUFFIXES, "pictures")


def change_all(
    ctx: Context, paths: Sequence[Path], wish: Wish, change: Change, options: dict[str, Any] | None = None
) -> list[Path]:
    """Change every picture and put the results where the wish says; returns their paths."""
    work = jobs(ctx.files, pictures(ctx, paths), wish)
    for number, job in enumerate(work):
        ctx.check_cancelled()
        ctx.progress(number / len(work), job.source.name)
        change_one(ctx, job, change, options or {})
    return [job.target for job in work]


def change_one(ctx: Context, job: Job, change: Change, options: dict[str, Any]) -> None:
    """Change one picture. The source is looked up before the target is staged: they may be the same file."""
    kind = format_of(job.target)
    source = ctx.files.real(job.source)
    staged = ctx.files.stage(job.target, replace=job.replace)
    with plain_errors(job.target):
        edit(source, job.source.name, staged, kind, change, options)


def scaled(width: int, height: int) -> Change:
    """A change to exactly this size."""
    return partial(_resized, size=(width, height))


def _resized(image: Image, size: tuple[int, int]) -> Image:
    from PIL import Image as Pictures

    return image.resize(size, Pictures.Resampling.LANCZOS)


def fitting(image: Image, width: float, height: float) -> tuple[int, int]:
    """The largest size of the same shape inside a box; at least one pixel a side."""
    factor = min(width / image.width, height / image.height)
    return max(1, round(image.width * factor)), max(1, round(image.height * factor))


@contained()
def seen_size(path: Path, name: str) -> tuple[int, int]:
    """Width and height as people see the picture, without unpacking it."""
    with opened(path, name) as image:
        turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        return (image.height, image.width) if turned else (image.width, image.height)
