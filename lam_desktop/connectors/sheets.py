"""Many pictures on one: small with their names, or edge to edge. Rule: only one full picture is in memory at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lam_desktop.connectors import images
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PIL.Image import Image

_GAP = 12
_LINE = 20
_LETTER = 7  # average width of a letter of the small font


@contained(writes="target", memory=MAKING)
def make(sources: Sequence[tuple[Path, str]], target: Path, kind: str, columns: int, cell: int) -> None:
    """Put pictures (real path, name) on one sheet. Raises UnreadableFile when it would be too large."""
    sheet = _empty(len(sources), columns, cell)
    for number, (path, name) in enumerate(sources):
        _place(sheet, number, path, name)
    images.put([sheet.image], target, kind, {})


@contained(writes="target", memory=MAKING)
def join(sources: Sequence[tuple[Path, str]], target: Path, kind: str, in_row: bool) -> None:
    """Put pictures (real path, name) edge to edge, in a row or a column.

    Raises: InputError for a single one, UnreadableFile when it would be too large.
    """
    from PIL import Image as Pictures

    sizes = [images.seen_size(path, name) for path, name in sources]
    if len(sizes) < 2:
        raise InputError("It takes at least two pictures to join them.", "Name the others, too.")
    across = min(size[in_row] for size in sizes)  # the side at which they meet
    lengths = [max(1, round(size[not in_row] * across / size[in_row])) for size in sizes]
    whole = (sum(lengths), across) if in_row else (across, sum(lengths))
    images.check_size(*whole, "The picture")
    sheet, at = Pictures.new("RGB", whole, "white"), 0
    for (path, name), length in zip(sources, lengths, strict=True):
        sheet.paste(
            _scaled(path, name, (length, across) if in_row else (across, length)), (at, 0) if in_row else (0, at)
        )
        at += length
    images.put([sheet], target, kind, {})


def _scaled(path: Path, name: str, size: tuple[int, int]) -> Image:
    """A picture as it is seen, in another size."""
    from PIL import Image as Pictures
    from PIL import ImageOps

    with images.opened(path, name) as image:
        upright = images.on_white(ImageOps.exif_transpose(image), ("RGB", "L"))
        return upright.resize(size, Pictures.Resampling.LANCZOS)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The page that is being filled; sizes in pixels."""

    image: Image
    columns: int
    cell: int


def _empty(count: int, columns: int, cell: int) -> _Sheet:
    """A white page with room for so many pictures."""
    from PIL import Image as Pictures

    columns = min(columns, max(count, 1))
    rows = -(-count // columns)
    width, height = columns * (cell + _GAP) + _GAP, rows * (cell + _LINE + _GAP) + _GAP
    images.check_size(width, height, "The sheet")
    return _Sheet(Pictures.new("RGB", (width, height), "white"), columns, cell)


def _place(sheet: _Sheet, number: int, path: Path, name: str) -> None:
    """Put a picture and its name in the cell of that number, counted from 0."""
    from PIL import ImageDraw, ImageOps

    with images.opened(path, name) as image:
        image.draft("RGB", (sheet.cell * 2, sheet.cell * 2))
        small = images.on_white(ImageOps.exif_transpose(image), ("RGB", "L"))
        small.thumbnail((sheet.cell, sheet.cell))
    row, column = divmod(number, sheet.columns)
    left = _GAP + column * (sheet.cell + _GAP)
    top = _GAP + row * (sheet.cell + _LINE + _GAP)
    sheet.image.paste(small, (left + (sheet.cell - small.width) // 2, top + (sheet.cell - small.height) // 2))
    most = max(4, sheet.cell // _LETTER)
    label = name if len(name) <= most else name[: most - 3] + "..."
    plain = label.encode("latin-1", "replace").decode("latin-1")  # what the built-in font can draw
    ImageDraw.Draw(sheet.image).text((left, top + sheet.cell + 4), plain, fill="black")
