"""Text out of files: which encoding it is in, and what changed between two versions."""

from __future__ import annotations

import difflib
from pathlib import Path

from lam_desktop.core.errors import UnreadableFile

_DIFF_LIMIT = 64 * 1024  # bytes; longer texts are not compared for the card
_DIFF_LINES = 200


def decoded(data: bytes, path: Path) -> str:
    """Text of a file: UTF-8 (with or without BOM), UTF-16 with BOM, else detected. Line ends are kept."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None or b"\x00" in data[:4096]:
        raise UnreadableFile(f"{path.name} is not a text file.", "Name a text file.")
    return str(best)


def difference(old: Path, new: Path) -> str:
    """A short unified diff of two small UTF-8 texts, else ""."""
    try:
        if old.stat().st_size > _DIFF_LIMIT or new.stat().st_size > _DIFF_LIMIT:
            return ""
        before, after = old.read_text("utf-8").splitlines(), new.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return "\n".join(list(difflib.unified_diff(before, after, lineterm="", n=1))[2:_DIFF_LINES])
