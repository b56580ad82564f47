"""Names for what is downloaded. Rule: a server never says where a file goes, only what it is called."""

from __future__ import annotations

import re
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from lam_desktop.core.context import Response

_ENDINGS = {
    "text/html": ".html", "text/plain": ".txt", "text/csv": ".csv", "application/json": ".json",
    "application/pdf": ".pdf", "application/zip": ".zip", "image/png": ".png", "image/jpeg": ".jpg",
    "image/gif": ".gif", "image/webp": ".webp", "text/calendar": ".ics",
}  # fmt: skip


def name_in(url: str) -> str:
    """The name in an address; that of its host, where it ends in none."""
    parts = urlsplit(url)
    return _safe(unquote(parts.path.rstrip("/").rpartition("/")[2])) or _safe(parts.hostname or "") or "download"


def better(answer: Response, name: str) -> str:
    """The name the server states (RFC 6266), else the present one with an ending that tells what it is."""
    stated = EmailMessage()
    stated["Content-Disposition"] = answer.headers.get("Content-Disposition", "").replace("\n", " ") or "inline"
    given = _safe(stated.get_filename() or "")
    if given:
        return given
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return name if Path(name).suffix else name + _ENDINGS.get(kind, "")


def _safe(name: str) -> str:
    """A bare file name: no folders, nothing hidden, nothing a file system refuses."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    return re.sub(r'[\x00-\x1f\x7f<>:"|?*]', "_", bare).strip(" .")[:150]
