"""Archives made for tests, hostile ones included."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.unit.actions.files.desk import Desk

Entry = tuple[tarfile.TarInfo, bytes]


def archived(desk: Desk, path: str, content: Mapping[str, str]) -> Path:
    """A zip, or by its ending a packed tar, with these texts by name."""
    place = desk.put(path)
    if path.endswith(".zip"):
        with zipfile.ZipFile(place, "w") as archive:
            for name, text in content.items():
                archive.writestr(name, text)
        return place
    with tarfile.open(place, "w:gz") as packed:
        for name, text in content.items():
            packed.addfile(*_streamed(entry(name, text.encode())))
    return place


def tarred(desk: Desk, path: str, *entries: Entry) -> Path:
    """A plain tar with exactly these members."""
    place = desk.put(path)
    with tarfile.open(place, "w") as archive:
        for each in entries:
            archive.addfile(*_streamed(each))
    return place


def _streamed(each: Entry) -> tuple[tarfile.TarInfo, io.BytesIO]:
    return each[0], io.BytesIO(each[1])


def entry(name: str, content: bytes) -> Entry:
    """A file for `tarred`."""
    info = tarfile.TarInfo(name)
    info.size = len(content)
    return info, content


def link(name: str, target: str, kind: bytes = tarfile.SYMTYPE) -> Entry:
    """A link, or with another kind a device, for `tarred`."""
    info = tarfile.TarInfo(name)
    info.type = kind
    info.linkname = target
    return info, b""
