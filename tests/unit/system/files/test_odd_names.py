"""Whatever a file is called, byte by byte: it arrives under that name, and undo puts it back under that name."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from tests.workbench import Workbench, workbench

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only here")

Names = frozenset[bytes]
ODD = [
    b"line\nbreak", b"-rf", b"--", b" ", b" lead", b"trail ", b"dots..", b"...", b"..a", b"~", b"~root", b"$HOME", b"*",
    b"a?b", b"[a]", b"{a,b}", b"%41", b"a:b", b"C:x", b"con", b"nul.txt", b"tab\there", b"\x1b[31m",
    b"\x7f", b"\xff\xfe",
    b"caf\xe9.txt", b"\xed\xa0\x80", "caf\u00e9".encode(), "cafe\u0301".encode(), "\u202egpj.exe".encode(), b"a" * 255,
    "\u00e9".encode() * 127, "\U0001f600".encode(), "\ufeffa".encode(), "\u0130".encode(), b"A", b"a", b"'", b'"',
    b"a\\b",
    b"#", b"{0}", b"%s", b"$path", b".hidden", b"x.tar.gz", b"a (2)", b"\xe2\x80\xa8",
]  # fmt: skip
ANY = some.one_of(
    some.sampled_from(ODD),
    some.binary(min_size=1, max_size=40).map(lambda name: name.replace(b"/", b"-").replace(b"\0", b"0")),
    some.text(min_size=1, max_size=60).map(
        lambda name: name.replace("/", "-").replace("\0", "0").encode(errors="replace")
    ),
).filter(lambda name: name not in (b".", b"..") and len(name) <= 255)
SETS = some.frozensets(ANY, min_size=1, max_size=5)


def packable(name: bytes) -> bool:
    """What an archive may hold on every system: no control characters, and no backslash, which parts folders."""
    return not any(ord(each) < 32 or 127 <= ord(each) < 160 or each == "\\" for each in os.fsdecode(name))


def content(top: Path) -> dict[bytes, bytes]:
    """Every file below a folder by its very bytes."""
    return {os.fsencode(path.relative_to(top)): path.read_bytes() for path in top.rglob("*") if path.is_file()}


class Desk:
    """A home with one folder of files, in which plans run for good and are taken back."""

    def __init__(self, bench: Workbench, names: Names) -> None:
        self.bench = bench
        self.box = bench.home / "Documents" / "box"
        self.box.mkdir(parents=True)
        self.paths = [self.box / os.fsdecode(name) for name in sorted(names)]
        for path in self.paths:
            path.write_bytes(b"in " + os.fsencode(path.name))
        self.begun = content(bench.home)

    async def do(self, action: str, **arguments: Any) -> str:
        report = await self.bench.run(Plan("try it", (Step("a", action, arguments),)))
        assert report.state is RunState.SUCCEEDED, report.error
        return report.run

    async def undo(self, *runs: str) -> None:
        for run in runs:
            assert (await self.bench.runner.undo(run)).state is RunState.UNDONE
        assert content(self.bench.home) == self.begun


def on_a_desk(names: Names, story: Any) -> None:
    """Tell a story in a fresh home."""
    place = Path(tempfile.mkdtemp())

    async def go() -> None:
        async with workbench(place / "home", place / "state") as bench:
            await story(Desk(bench, names))

    try:
        (place / "home").mkdir()
        asyncio.run(go())
    finally:
        shutil.rmtree(place)


@settings(max_examples=6)
@given(SETS)
@example(frozenset(ODD))
def test_moved_copied_and_thrown_away(names: Names) -> None:
    async def story(desk: Desk) -> None:
        home, wanted = desk.bench.home, {name: b"in " + name for name in names}
        copied = await desk.do("copy_files", files=desk.paths, folder=home / "Copies")
        assert content(home / "Copies") == wanted == content(desk.box)
        moved = await desk.do("move_files", files=desk.paths, folder=home / "Moved")
        assert content(home / "Moved") == wanted and content(desk.box) == {}
        there = [home / "Moved" / path.name for path in desk.paths]
        gone = await desk.do("delete_files", files=there)
        assert content(home / "Moved") == {}
        await desk.undo(gone, moved, copied)
        await desk.undo(await desk.do("rename_file", file=desk.paths[-1], new_name="plain name.txt"))

    on_a_desk(names, story)


@settings(max_examples=6)
@given(SETS.filter(lambda names: all(map(packable, names))), some.sampled_from(["zip", "tar", "tar.gz"]))
@example(frozenset(filter(packable, ODD)), "zip")
@example(frozenset(filter(packable, ODD)), "tar")
def test_packed_and_unpacked(names: Names, form: str) -> None:
    async def story(desk: Desk) -> None:
        home = desk.bench.home
        action = "zip_files" if form == "zip" else "tar_files"
        packed = await desk.do(action, files=[desk.box], archive=home / f"all.{form}")
        unpacked = await desk.do("unpack_archive", archive=home / f"all.{form}", folder=home / "Back")
        assert content(home / "Back" / "box") == {name: b"in " + name for name in names}
        await desk.undo(unpacked, packed)

    on_a_desk(names, story)
