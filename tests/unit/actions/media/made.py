"""Pictures and PDFs made for tests, and what people see of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from lam_desktop.planning.grammar.lists import pages as page_lists
from tests.unit.actions.files.desk import Desk

COLORS = {"red": (255, 0, 0), "green": (0, 160, 0), "blue": (0, 0, 255), "white": (255, 255, 255)}
UPRIGHT = ("red", "green", "blue", "white")
PLACE = {1: "N", 2: (46.0, 57.0, 0.0), 3: "E", 4: (7.0, 26.0, 30.0)}
MAKER, ORIENTATION, DETAILS, GPS, TAKEN = 0x010F, 0x0112, 0x8769, 0x8825, 0x9003


def quarters(size: tuple[int, int] = (80, 40)) -> Image.Image:
    """A picture of four fields: red and green above, blue and white below."""
    image = Image.new("RGB", size, "white")
    width, height = size[0] // 2, size[1] // 2
    image.paste(COLORS["red"], (0, 0, width, height))
    image.paste(COLORS["green"], (width, 0, size[0], height))
    image.paste(COLORS["blue"], (0, height, width, size[1]))
    return image


def picture(desk: Desk, path: str, image: Image.Image | None = None, **options: Any) -> Path:
    """A picture file of the kind its name says; four fields unless another is given."""
    held = BytesIO()
    (image or quarters()).save(held, Image.registered_extensions()[Path(path).suffix.lower()], **options)
    return desk.put(path, held.getvalue())


def photo(desk: Desk, path: str, orientation: int = 6, **options: Any) -> Path:
    """A picture as a camera held on its side makes it, 40 wide and 80 high when upright. It says where it was taken."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = orientation, "Lens & Sons"
    exif.get_ifd(DETAILS)[TAKEN] = "2026:03:01 10:20:30"
    exif.get_ifd(GPS).update(PLACE)
    turned = quarters((40, 80)).transpose(Image.Transpose.ROTATE_90)
    return picture(desk, path, turned, exif=exif, **options)


@cache
def profile() -> bytes:
    """The colour profile of plain screens; made once, for it holds the second in which it was made."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def moving(desk: Desk, path: str, frames: int = 3, **options: Any) -> Path:
    """An animation whose frames get darker, each shown for a time of its own."""
    images = [Image.new("RGB", (60, 30), (250 - 40 * number, 0, 0)) for number in range(frames)]
    durations = [100 + 50 * number for number in range(frames)]
    return picture(
        desk, path, images[0], save_all=True, append_images=images[1:], duration=durations, loop=0, **options
    )


def scan(desk: Desk, path: str, pages: int = 3) -> Path:
    """A picture file of several pages, as scanners make them."""
    images = [Image.new("L", (50 + number, 70), 40 * number) for number in range(pages)]
    return picture(desk, path, images[0], save_all=True, append_images=images[1:])


def fine_shades() -> Image.Image:
    """Grey from black to white in 16 bits."""
    image = Image.new("I;16", (64, 8))
    image.putdata([x * 1024 for _ in range(8) for x in range(64)])
    return image


def look(path: Path) -> tuple[str, tuple[int, int], tuple[str, ...]]:
    """Format, size and the colours of the four fields, as people see them."""
    with Image.open(path) as image:
        shown = image.convert("RGB")
        across, down = shown.width // 4, shown.height // 4
        places = [(across, down), (3 * across, down), (across, 3 * down), (3 * across, 3 * down)]
        return str(image.format), image.size, tuple(_nearest(shown, place) for place in places)


def _nearest(image: Image.Image, place: tuple[int, int]) -> str:
    seen: Any = image.getpixel(place)
    return min(COLORS, key=lambda name: sum(abs(a - b) for a, b in zip(seen, COLORS[name], strict=True)))


def frame_count(path: Path) -> int:
    with Image.open(path) as image:
        return getattr(image, "n_frames", 1)


def pdf(desk: Desk, path: str, texts: Sequence[str] = ("one", "two", "three"), password: str = "", **info: str) -> Path:
    """A PDF with a page for each text."""
    held = BytesIO()
    canvas = Canvas(held, pagesize=(300, 400))
    for name, value in info.items():
        getattr(canvas, f"set{name.capitalize()}")(value)
    for text in texts:
        canvas.drawString(50, 200, text)
        canvas.showPage()
    canvas.save()
    if not password:
        return desk.put(path, held.getvalue())
    writer = PdfWriter(clone_from=PdfReader(held))
    writer.encrypt(password, algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    return desk.put(path, locked.getvalue())


def empty_pdf(desk: Desk, path: str) -> Path:
    """A PDF without any page."""
    held = BytesIO()
    PdfWriter().write(held)
    return desk.put(path, held.getvalue())


def texts(path: Path) -> list[str]:
    """The text of each page."""
    return [page.extract_text().strip() for page in PdfReader(path).pages]


def pages(words: str) -> list[int]:
    """Page numbers as the planner reads them."""
    [found] = page_lists(words)
    numbers: list[int] = found.value
    return numbers
