"""How the bytes of a text file become text and again bytes. Rule: what is written back has the form that was read."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from lam_desktop.core.errors import InputError, UnreadableFile

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ\x90",
    b"\xd0\xcf\x11\xe0",
)
_LIKELY = ("cp1252", "cp1250", "cp1251", "cp1253", "koi8_r", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr")
_SAID = {
    "ansi": "cp1252",
    "windows": "cp1252",
    "western": "cp1252",
    "win1252": "cp1252",
    "latin": "latin-1",
    "unicode": "utf-8",
    "utf8bom": "utf-8-sig",
    "utf8withbom": "utf-8-sig",
    "utf8withabom": "utf-8-sig",
    "utf8sig": "utf-8-sig",
    "mac": "mac_roman",
    "macroman": "mac_roman",
    "dos": "cp437",
}


@dataclass(frozen=True, slots=True)
class TextForm:
    """How a text stands in its file: encoding (a Python codec name), line end, byte order mark."""

    encoding: str = "utf-8"
    newline: str = "\n"
    bom: bytes = b""


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, TextForm]:
    """The text of a file and its form; line ends become \\n when all are alike, else they are left alone.

    A byte order mark decides; then `encoding`; then UTF-8 where it fits, then the likeliest legacy encoding.
    Raises: UnreadableFile when the bytes are no text, or not in the encoding that was named.
    """
    bom, marked = next(((mark, codec) for mark, codec in _BOMS if data.startswith(mark)), (b"", None))
    body = data[len(bom) :]
    codec = marked or (form_for(encoding, "\n").encoding if encoding else _detected(body, name))
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{name} is not written in {codec}.", "Name another encoding, or none.") from error
    newline = _newline_of(text)
    return (text.replace(newline, "\n"), TextForm(codec, newline, bom))


def encode(text: str, form: TextForm, name: str) -> bytes:
    """The inverse of `decode`. Raises InputError when the encoding lacks a character: nothing is ever dropped."""
    if form.newline != "\n":
        text = text.replace("\n", form.newline)
    try:
        return form.bom + text.encode(form.encoding)
    except UnicodeEncodeError as error:
        lacking = text[error.start : error.end][:10]
        raise InputError(
            f"“{lacking}” cannot be written in the encoding of {name} ({form.encoding}).",
            "Convert the file to UTF-8 first.",
        ) from error


def codec_for(said: str) -> str:
    """The codec people mean by "Windows-1252", "latin 1", "UTF8 with BOM". Raises InputError for unknown names."""
    squeezed = re.sub(r"[^a-z0-9]", "", said.lower())
    squeezed = re.sub(r"(encoding|encoded|charset)$", "", squeezed)
    spellings = [_SAID.get(squeezed, ""), said.strip(), re.sub(r"^windows", "cp", squeezed), squeezed]
    spellings += [re.sub(r"^iso8859", "iso8859-", squeezed), re.sub(r"^latin", "latin-", squeezed)]
    for spelling in filter(None, spellings):
        try:
            codec = codecs.lookup(spelling)
        except (LookupError, UnicodeError):
            continue
        if codec._is_text_encoding:
            return codec.name
    raise InputError(f"There is no text encoding called “{said}”.", "Common: UTF-8, Windows-1252, ISO 8859-1, UTF-16.")


def _detected(body: bytes, name: str) -> str:
    if b"\x00" in body[:4096] or body.startswith(_BINARY):
        raise UnreadableFile(f"{name} is not a text file.", "Name a text file.")
    try:
        body.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        return _legacy(body, name)


def _legacy(body: bytes, name: str) -> str:
    """Short texts fit many encodings equally well; the most widespread of the best is taken."""
    from charset_normalizer import from_bytes

    matches = list(from_bytes(body, cp_isolation=list(_LIKELY)))
    if not matches:
        raise UnreadableFile(f"{name} is not a text file.", "Name a text file, or say its encoding.")
    best = matches[0]
    equal = {
        codec
        for match in matches
        if (match.chaos, match.coherence) == (best.chaos, best.coherence)
        for codec in (match.encoding, *match.could_be_from_charset)
    }
    ranked = [codec for codec in _LIKELY if codec in equal] + [match.encoding for match in matches]
    found = next((codec for codec in ranked if _comes_back(body, codec)), None)
    if found is None:
        raise UnreadableFile(f"{name} is not a text file.", "Name a text file, or say its encoding.")
    return found


def _comes_back(body: bytes, codec: str) -> bool:
    """Whether the text, written back untouched, is the same bytes again."""
    try:
        return body.decode(codec).encode(codec) == body
    except UnicodeError:
        return False


def form_for(said: str, newline: str) -> TextForm:
    """The form of a file in the encoding people mean; UTF-16 and UTF-32 get the mark by which they are recognised."""
    codec = codec_for(said)
    if codec == "utf-8-sig":
        return TextForm("utf-8", newline, codecs.BOM_UTF8)
    codec = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec, codec)
    return TextForm(codec, newline, next((mark for mark, marked in _BOMS if marked == codec != "utf-8"), b""))


def _newline_of(text: str) -> str:
    feeds, pairs, returns = text.count("\n"), text.count("\r\n"), text.count("\r")
    if pairs and pairs == feeds == returns:
        return "\r\n"
    return "\r" if returns and not feeds else "\n"
