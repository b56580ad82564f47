"""Files that are no pictures and no PDFs, or no longer: every action names the file and leaves all as it was."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from lam_desktop import actions
from lam_desktop.core.action import Action, load_actions
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.files.desk import Desk
from tests.unit.actions.media.made import pdf, photo, picture

BY_NAME = {action.name: action for action in load_actions(actions) if action.card.subject == "media"}
NEEDED: dict[str, dict[str, Any]] = {
    "resize_image": {"width": 10}, "convert_image": {"format": "webp"}, "add_text_to_image": {"text": "x"},
    "stamp_pdf": {"text": "x"}, "protect_pdf": {"password": "x"}, "unlock_pdf": {"password": "x"},
    "crop_edges": {"pixels": 1},
}  # fmt: skip
OF_PDFS = {name for name in BY_NAME if "pdf" in name or "page" in name} - {"images_to_pdf", "text_to_pdf"}
OF_PICTURES = BY_NAME.keys() - OF_PDFS - {"text_to_pdf"}

of_pictures = pytest.mark.parametrize("name", sorted(OF_PICTURES))
of_pdfs = pytest.mark.parametrize("name", sorted(OF_PDFS))


def wanted(action: Action, path: str) -> dict[str, Any]:
    names = {param.name for param in action.card.params if param.required}
    arguments: dict[str, Any] = {"files" if "files" in names else "file": path, **NEEDED.get(action.name, {})}
    return arguments | ({"pages": [1]} if "pages" in names else {})


def huge() -> bytes:
    """A PNG of a few bytes that says it is 30000 by 30000 pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@of_pictures
async def test_no_pictures(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    whole = photo(desk, "Pictures/whole.jpg").read_bytes()
    desk.put("Pictures/empty.jpg", b"")
    desk.put("Pictures/text.png", "just words")
    desk.put("Pictures/huge.png", huge())
    desk.put("Pictures/cut.jpg", whole[: len(whole) // 2])
    only_looks = name in ("image_info", "image_size", "pick_image")
    for bad in ("empty.jpg", "text.png", "huge.png", *([] if only_looks else ["cut.jpg"])):
        action = BY_NAME[name]
        error = await desk.fails(action, UnreadableFile, **wanted(action, f"Pictures/{bad}"))
        assert bad in error.message
        assert error.hint


@pytest.mark.parametrize("name", sorted(OF_PICTURES - {"image_info"}))
async def test_one_bad_picture_among_good_ones_stops_all(fresh_profile: Path, name: str) -> None:
    action = BY_NAME[name]
    arguments = wanted(action, "Pictures")
    desk = Desk(fresh_profile)
    picture(desk, "Pictures/a.png")
    desk.put("Pictures/b.png", b"")
    error = await desk.fails(action, UnreadableFile, **arguments)
    assert "b.png" in error.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names only on Unix")
@pytest.mark.parametrize("name", ["resize_image", "image_size", "pdf_page_count", "merge_pdfs"])
async def test_a_pipe_is_not_waited_for(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    suffix = ".pdf" if name in OF_PDFS else ".png"
    os.mkfifo(fresh_profile / f"Pictures/pipe{suffix}")
    action = BY_NAME[name]
    with pytest.raises(UnreadableFile):
        await desk.bench.run(action, **wanted(action, f"Pictures/pipe{suffix}"))


@of_pdfs
async def test_no_pdfs(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    whole = pdf(desk, "Documents/whole.pdf").read_bytes()
    desk.put("Documents/empty.pdf", b"")
    desk.put("Documents/text.pdf", "just words")
    desk.put("Documents/damaged.pdf", whole.replace(b"/Pages", b"/Wages"))
    pdf(desk, "Documents/locked.pdf", password="secret")
    action = BY_NAME[name]
    locked = [] if name == "unlock_pdf" else ["locked.pdf"]
    for bad in ("empty.pdf", "text.pdf", "damaged.pdf", *locked):
        error = await desk.fails(action, UnreadableFile, **wanted(action, f"Documents/{bad}"))
        assert bad in error.message
        assert error.hint
