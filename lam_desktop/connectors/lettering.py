"""Words on pictures. Rule: letters the font at hand lacks are named, never drawn as boxes."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.core.errors import InputError

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

ANCHORS = {
    "bottom right": (1.0, 1.0), "bottom left": (0.0, 1.0), "top right": (1.0, 0.0), "top left": (0.0, 0.0),
    "top": (0.5, 0.0), "bottom": (0.5, 1.0), "center": (0.5, 0.5), "diagonal": (0.5, 0.5),
}  # fmt: skip
COLORS = {
    "white": (255, 255, 255), "black": (0, 0, 0), "gray": (128, 128, 128), "red": (214, 39, 40),
    "green": (30, 130, 60), "blue": (31, 87, 180), "yellow": (250, 210, 30), "orange": (250, 140, 20),
    "brown": (110, 70, 40), "pink": (240, 150, 190), "gold": (205, 164, 52),
    "silver": (192, 192, 192),
}  # fmt: skip
_KNOWN_FONTS = ("DejaVuSans.ttf", "arial.ttf", "Arial.ttf", "Helvetica.ttc", "LiberationSans-Regular.ttf")
_NEVER_USED = "\u0378"  # no alphabet has a letter here: every font draws its sign for what it lacks
_SMALL, _WIDE = 0.06, 0.8  # height of small letters, width of large ones, as shares of the picture
_MARGIN = 0.02


@lru_cache(maxsize=1)
def font_file() -> bytes | None:
    """A font of this computer that knows many alphabets, or None. It is read here: the worker sees no fonts."""
    from PIL import ImageFont

    for name in _KNOWN_FONTS:
        try:
            return Path(str(ImageFont.truetype(name, 12).path)).read_bytes()
        except OSError:
            continue
    return None


def written(
    image: Image, text: str, position: str, size: int | None, color: str, opacity: float, font: bytes | None
) -> Image:
    """A picture with words on it. `size`: height of the letters in pixels; without one they fit the picture.

    Raises: InputError for letters that cannot be drawn.
    """
    from PIL import Image as Pictures
    from PIL import ImageDraw

    spread = position in ("center", "diagonal")
    letters = _font(font, size or _fitting_size(image, text, spread, font))
    _check(letters, text)
    edge = max(1, round(letters.size / 18))
    box = ImageDraw.Draw(Pictures.new("L", (1, 1))).multiline_textbbox((0, 0), text, font=letters, stroke_width=edge)
    words = Pictures.new("RGBA", (max(1, round(box[2] - box[0])), max(1, round(box[3] - box[1]))))
    ink, alpha = COLORS[color], round(255 * opacity)
    contrast = (0, 0, 0) if sum(ink) > 380 else (255, 255, 255)  # readable on light and on dark ground
    edging = (*contrast, alpha // 2 if spread else alpha)
    pen = ImageDraw.Draw(words)
    pen.multiline_text((-box[0], -box[1]), text, (*ink, alpha), letters, stroke_width=edge, stroke_fill=edging)
    if position == "diagonal":
        words = words.rotate(30, expand=True, resample=Pictures.Resampling.BICUBIC)
    return _laid(image, words, ANCHORS[position], 0 if spread else round(_MARGIN * min(image.size)))


def _laid(image: Image, words: Image, anchor: tuple[float, float], margin: int) -> Image:
    """The words over the picture, in its own mode where it has colours."""
    ground = image.convert("RGBA")
    left = round(margin + (image.width - words.width - 2 * margin) * anchor[0])
    top = round(margin + (image.height - words.height - 2 * margin) * anchor[1])
    sheet = ground.copy()
    sheet.paste((0, 0, 0, 0), (0, 0, *ground.size))
    sheet.paste(words, (left, top))
    ground.alpha_composite(sheet)
    seen = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    result = ground if seen else ground.convert("RGB")
    result.info = dict(image.info)
    return result


def _fitting_size(image: Image, text: str, spread: bool, font: bytes | None) -> int:
    """Letters that cross most of the picture, or small ones that still fit in it."""
    widest = _font(font, 100)
    share = max(widest.getlength(line) for line in text.splitlines()) / 100
    across = _WIDE * image.width / max(share, 0.1)
    tall = image.height * (0.5 if spread else _SMALL) / len(text.splitlines())
    return max(8, round(min(across, max(tall, 12))))


@lru_cache(maxsize=8)
def _font(file: bytes | None, size: int) -> FreeTypeFont:
    from PIL import ImageFont

    found = ImageFont.load_default(size) if file is None else ImageFont.truetype(BytesIO(file), size)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise InputError("Letters cannot be drawn on this computer.", "Install Pillow with FreeType.")
    return found


def _check(font: FreeTypeFont, text: str) -> None:
    lacking = bytes(font.getmask(_NEVER_USED))
    strange = [letter for letter in text if letter.strip() and bytes(font.getmask(letter)) == lacking]
    if strange:
        raise InputError(f"I have no letters to draw “{strange[0]}”.", "Write it in plain Latin letters.")
