"""What the system itself says of where a file came from. Rule: no mark, no claim.

Linux: extended attributes that browsers and download programs set (freedesktop.org, "Common extended attributes").
macOS: com.apple.quarantine and kMDItemWhereFroms. Windows: the Zone.Identifier stream.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import plistlib
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from xml.parsers.expat import ExpatError

SOMEWHERE = "the internet"  # where a mark names no place
_LINUX = ("user.xdg.origin.url", "user.xdg.referrer.url")
_QUARANTINE = "com.apple.quarantine"
_FROM = "com.apple.metadata:kMDItemWhereFroms"
_ZONES_OUTSIDE = ("3", "4")  # internet, restricted sites
_LONGEST = 64 * 1024


def came_from(path: Path) -> str:
    """The host, or the program, a file came from outside by; "" where the system does not say that it did."""
    if sys.platform == "win32":
        return of_zone(_stream(path))
    if sys.platform == "darwin":
        return of_quarantine(_attribute(path, _QUARANTINE), _attribute(path, _FROM))
    return next((found for name in _LINUX if (found := of_address(_attribute(path, name)))), "")


def of_address(value: bytes | None) -> str:
    """The host of the address a file was loaded from; what was only copied on this computer came from nowhere."""
    text = (value or b"").decode(errors="replace").strip("\x00 \r\n")
    try:
        parts = urlsplit(text)
        local = parts.scheme == "file" or not text
        return "" if local else parts.hostname or SOMEWHERE
    except ValueError:
        return SOMEWHERE


def of_quarantine(quarantine: bytes | None, addresses: bytes | None) -> str:
    """What macOS notes: "flags;time;program;id", and a property list of addresses."""
    if addresses is not None:
        try:
            listed = plistlib.loads(addresses)
        except (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError):
            listed = []
        for each in listed if isinstance(listed, list) else []:
            if isinstance(each, str) and (found := of_address(each.encode())):
                return found
    if quarantine is None:
        return ""
    parts = quarantine.decode(errors="replace").split(";")
    return (parts[2].strip() if len(parts) > 2 else "") or SOMEWHERE


def of_zone(stream: bytes | None) -> str:
    """What Windows notes: an INI section with the zone and, often, the address."""
    lines = (stream or b"").decode("utf-8-sig", errors="replace").splitlines()
    facts = {name.strip().lower(): value.strip() for name, _, value in (line.partition("=") for line in lines)}
    if facts.get("zoneid") not in _ZONES_OUTSIDE:
        return ""
    named = (of_address(facts.get(name, "").encode()) for name in ("hosturl", "referrerurl"))
    return next(filter(None, named), SOMEWHERE)


def _stream(path: Path) -> bytes | None:
    try:
        with Path(f"{path}:Zone.Identifier").open("rb") as handle:
            return handle.read(_LONGEST)
    except OSError:
        return None


def _attribute(path: Path, name: str) -> bytes | None:
    if sys.platform == "darwin":
        room = ctypes.create_string_buffer(_LONGEST)
        size = _library().getxattr(os.fsencode(path), name.encode(), room, len(room), 0, 0)
        return room.raw[:size] if size >= 0 else None
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            return os.getxattr(path, name)
    return None


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.getxattr.restype = ctypes.c_ssize_t
    library.getxattr.argtypes = (
        ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32, ctypes.c_int,
    )  # fmt: skip
    return library
