"""Pictures out of PDFs, in the contained worker. Rule: a picture that cannot be read is passed over, not made up."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors import images, pdfs
from lam_desktop.connectors.contained.door import contained

if TYPE_CHECKING:
    from pypdf import PageObject

log = logging.getLogger(__name__)

_LEAST = 16  # pixels: what is smaller is a line or a dot of the layout
_MOST = 500
_KNOWN = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".gif", ".bmp", ".webp")


@contained(memory=2 * 1024**3)
def pictures_of(path: Path, name: str) -> list[tuple[str, bytes]]:
    """The pictures of all pages in their order, each once: its ending and its content."""
    found: dict[bytes, str] = {}
    with pdfs.opened(path, name) as reader:
        for page in reader.pages:
            for ending, data in _of_page(page):
                found.setdefault(data, ending)
                if len(found) >= _MOST:
                    break
    return [(ending, data) for data, ending in found.items()]


def _of_page(page: PageObject) -> Iterator[tuple[str, bytes]]:
    for number in range(len(page.images)):
        try:
            image = page.images[number]
            seen = image.image
        except Exception as error:  # odd pictures break the PDF library in many ways
            log.info("passed over a picture: %s", error)
            continue
        if seen is None or min(seen.size) < _LEAST or seen.width * seen.height > images.MOST_PIXELS:
            continue
        ending = Path(image.name).suffix.lower()
        if ending in _KNOWN:
            yield ending, image.data
