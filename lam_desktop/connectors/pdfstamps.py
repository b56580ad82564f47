"""Words laid over the pages of a PDF, in the contained worker. Rule: what is on the page stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors import pdfpages, pdfs
from lam_desktop.connectors.contained.door import MAKING, contained

if TYPE_CHECKING:
    from pypdf import PageObject

_MARGIN = 28.0  # points from the edge of the paper: a centimetre
_PLACES = {
    "top": (0.5, 1), "bottom": (0.5, 0), "top left": (0.0, 1), "top right": (1.0, 1), "bottom left": (0.0, 0),
    "bottom right": (1.0, 0),
}  # fmt: skip


@contained(writes="target", memory=MAKING)
def stamp(
    source: Path, name: str, target: Path, text: str, position: str, size: int | None, pages: Sequence[int] | None
) -> None:
    """Lay words over pages; over all of them when none are named."""
    _over(source, name, target, {"text": text, "position": position, "size": size}, pages)


@contained(writes="target", memory=MAKING)
def number(source: Path, name: str, target: Path, position: str, start: int, total: bool) -> None:
    """Write on every page which one it is, counted from `start`; of how many, where the total is wanted."""
    _over(source, name, target, {"text": None, "position": position, "start": start, "total": total}, None)


def _over(source: Path, name: str, target: Path, said: dict[str, object], pages: Sequence[int] | None) -> None:
    from pypdf import PdfWriter

    with pdfs.opened(source, name) as reader:
        writer = PdfWriter(clone_from=reader)  # used as a context manager it would forget the clone
        count = len(writer.pages)
        for index in pdfs.indexes(pages, count, name) if pages else range(count):
            page = writer.pages[index]
            page.transfer_rotation_to_content()
            text = said["text"] or _number(index, count, int(str(said["start"])), bool(said["total"]))
            size = said.get("size")
            _lay(page, str(text), str(said["position"]), int(str(size)) if size else None)
        pdfs.save(writer, target)


def _number(index: int, count: int, start: int, total: bool) -> str:
    return f"{index + start} / {count + start - 1}" if total else str(index + start)


def _lay(page: PageObject, text: str, position: str, size: int | None) -> None:
    """Words on one page, upright as people see it."""
    box = page.cropbox
    width, height = float(box.width), float(box.height)
    large = position in ("center", "diagonal")
    letters = size or (_large(text, width, height, position) if large else 11.0)
    lines = text.splitlines()
    drawn = []
    for number, line in enumerate(lines):
        long = pdfpages.width(line, letters, bold=large)
        if large:
            drawn.append(_spread(line, width, height, long, letters, position))
            continue
        across, up = _PLACES[position]
        x = _MARGIN + (width - long - 2 * _MARGIN) * across
        below = (len(lines) - 1 - number) * letters * 1.3
        y = height - _MARGIN - letters - number * letters * 1.3 if up else _MARGIN + below
        drawn.append(pdfpages.Line(line, x, y, letters))
    page.merge_translated_page(pdfpages.page(drawn, (width, height)), float(box.left), float(box.bottom))


def _large(text: str, width: float, height: float, position: str) -> float:
    room = 0.8 * ((width**2 + height**2) ** 0.5 if position == "diagonal" else width)
    return min(room / max(pdfpages.width(text, 1.0, bold=True), 0.1), 0.2 * height)


def _spread(text: str, width: float, height: float, long: float, size: float, position: str) -> pdfpages.Line:
    """Words over the middle of a page, pale enough to read what is below them."""
    from math import atan2, cos, degrees, sin

    turn = atan2(height, width) if position == "diagonal" else 0.0
    x = width / 2 - cos(turn) * long / 2 + sin(turn) * size * 0.35
    y = height / 2 - sin(turn) * long / 2 - cos(turn) * size * 0.35
    return pdfpages.Line(text, x, y, size, True, degrees(turn), 0.4, 0.3)
