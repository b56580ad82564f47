"""Pages of a PDF that are written here: texts and stamps in the fonts every reader has. Rule: no letter is dropped."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING

from lam_desktop.core.errors import InputError

if TYPE_CHECKING:
    from pypdf import PageObject

A4 = (595.28, 841.89)
_WIDTHS = (  # of the letters of Helvetica from space to tilde, in thousandths of their size (Adobe's metrics)
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
_BOLD = 1.06  # how much wider bold letters are


@dataclass(frozen=True, slots=True)
class Line:
    """Words at a place on a page, in points from its lower left corner; turned against the clock by `degrees`."""

    text: str
    x: float
    y: float
    size: float = 11.0
    bold: bool = False
    degrees: float = 0.0
    gray: float = 0.0  # 0 is black
    opacity: float = 1.0


def width(text: str, size: float, bold: bool = False) -> float:
    """How long a text is in points."""
    return sum(map(_width, text)) * size / 1000 * (_BOLD if bold else 1.0)


def _width(letter: str) -> int:
    plain = unicodedata.normalize("NFD", letter)[:1]
    return _WIDTHS[ord(plain) - 32] if " " <= plain <= "~" else 556


def wrapped(text: str, size: float, room: float, bold: bool = False) -> Iterator[str]:
    """A line of text in as many lines as fit, broken between words, and within one that is too long."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold) <= room:
            line = longer
            continue
        if line:
            yield line
        while width(word, size, bold) > room:
            most = next(i for i in range(len(word), 0, -1) if i == 1 or width(word[:i], size, bold) <= room)
            yield word[:most]
            word = word[most:]
        line = word
    yield line


def page(lines: Sequence[Line], size: tuple[float, float] = A4) -> PageObject:
    """A page with these lines on it and no ground, to be put in a PDF or laid over another page.

    Raises: InputError for letters that the fonts lack.
    """
    from pypdf import PageObject
    from pypdf.generic import DecodedStreamObject, DictionaryObject, FloatObject, NameObject

    made = PageObject.create_blank_page(width=size[0], height=size[1])
    fonts, states = DictionaryObject(), DictionaryObject()
    for name, base in (("/LamF", "/Helvetica"), ("/LamB", "/Helvetica-Bold")):
        facts = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": base, "/Encoding": "/WinAnsiEncoding"}
        fonts[NameObject(name)] = DictionaryObject({NameObject(key): NameObject(value) for key, value in facts.items()})
    for number, opacity in enumerate(sorted({line.opacity for line in lines})):
        states[NameObject(f"/LamG{number}")] = DictionaryObject({NameObject("/ca"): FloatObject(opacity)})
    shades = {opacity: f"/LamG{number}" for number, opacity in enumerate(sorted({line.opacity for line in lines}))}
    stream = DecodedStreamObject()
    stream.set_data(b"\n".join(_drawn(line, shades[line.opacity]) for line in lines))
    made[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts, NameObject("/ExtGState"): states})
    made[NameObject("/Contents")] = stream
    return made


def _drawn(line: Line, shade: str) -> bytes:
    turn = radians(line.degrees)
    across, up = cos(turn), sin(turn)
    place = f"{across:.5f} {up:.5f} {-up:.5f} {across:.5f} {line.x:.2f} {line.y:.2f} Tm"
    font = "/LamB" if line.bold else "/LamF"
    head = f"q {shade} gs {line.gray:.2f} g BT {font} {line.size:.2f} Tf {place} <"
    return head.encode() + encoded(line.text).hex().encode() + b"> Tj ET Q"


def encoded(text: str) -> bytes:
    """A text in the alphabet of the fonts, that of Western Europe. Raises InputError for other letters."""
    try:
        return unicodedata.normalize("NFC", text).encode("cp1252")
    except UnicodeEncodeError as error:
        strange = text[error.start : error.start + 1]
        hint = "I write the letters of Western Europe."
        raise InputError(f"I have no letters to write “{strange}” in a PDF.", hint) from error
