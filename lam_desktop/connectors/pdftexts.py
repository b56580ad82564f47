"""Texts on the pages of a PDF. Rule: every line of the text is there, and none runs over the edge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.connectors import pdfpages, pdfs
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.connectors.pdfpages import A4, Line
from lam_desktop.core.errors import InputError

_MARGIN = 56.0
_LEADING = 1.35
_SIZE = 11.0
_HEADINGS = {1: 18.0, 2: 15.0, 3: 12.5}
_MOST_PAGES = 2000
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"(\s*)[-*+]\s+(.*)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)")


@dataclass(frozen=True, slots=True)
class _Row:
    """One printed line; `indent` in points."""

    text: str
    size: float = _SIZE
    bold: bool = False
    indent: float = 0.0


@contained(writes="target", memory=MAKING)
def write(text: str, target: Path, marked: bool) -> None:
    """A text as a PDF of A4 pages. `marked`: it is Markdown.

    Raises: InputError for letters that the fonts lack, and for a text that would fill too many pages.
    """
    from pypdf import PdfWriter

    with PdfWriter() as writer:
        for number, rows in enumerate(_pages(_rows(text, marked))):
            if number >= _MOST_PAGES:
                raise InputError(f"This text fills more than {_MOST_PAGES} pages.", "Split it first.")
            writer.add_page(pdfpages.page(rows))
        pdfs.save(writer, target)


def _rows(text: str, marked: bool) -> Iterator[_Row]:
    for line in text.expandtabs(4).splitlines() or [""]:
        plain = re.sub(r"[\x00-\x1f\x7f\ufeff]", "", line).rstrip()
        row = _read(plain) if marked else _Row(plain)
        room = A4[0] - 2 * _MARGIN - row.indent
        for part in pdfpages.wrapped(row.text, row.size, room, row.bold):
            yield _Row(part, row.size, row.bold, row.indent)


def _read(line: str) -> _Row:
    """A line of Markdown as it is printed."""
    heading, item = _HEADING.match(line), _ITEM.match(line)
    if heading:
        return _Row(_unmarked(heading[2]), _HEADINGS.get(len(heading[1]), _SIZE), True)
    if item:
        return _Row(f"• {_unmarked(item[2])}", indent=12.0 + 6.0 * len(item[1]))
    return _Row(_unmarked(line))


def _unmarked(text: str) -> str:
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1 (\2)", text))


def _pages(rows: Iterator[_Row]) -> Iterator[list[Line]]:
    """The lines of each page, from top to bottom."""
    page: list[Line] = []
    y = A4[1] - _MARGIN
    for row in rows:
        y -= row.size * _LEADING
        if y < _MARGIN and page:
            yield page
            page, y = [], A4[1] - _MARGIN - row.size * _LEADING
        page.append(Line(row.text, _MARGIN + row.indent, y, row.size, row.bold))
    yield page
