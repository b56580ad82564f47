"""A long text in short ones."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.split_text_file import split_text_file
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(split_text_file)


async def test_the_parts_together_are_the_whole(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    data = "".join(f"line {number}\r\n" for number in range(10)).encode() + b"end"
    desk.put("Documents/log.txt", data)
    done = await desk.do(split_text_file, file="Documents/log.txt", lines=1)
    assert done.names[:2] == ["log-01.txt", "log-02.txt"] and len(done.names) == 11
    assert b"".join(path.read_bytes() for path in done.result) == data
    assert done.answer.startswith("Made 11 parts:\nlog-01.txt\n")


async def test_elsewhere_in_the_same_encoding(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "ä\nb\nc\n".encode("utf-16"))
    done = await desk.do(split_text_file, file="a.txt", lines=2, folder="parts")
    assert [path.read_bytes() for path in done.result] == ["ä\nb\n".encode("utf-16"), "c\n".encode("utf-16")]


async def test_into_so_many_parts(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "1\n2\n3\n4\n5\n")
    done = await desk.do(split_text_file, file="a.txt", parts=2)
    assert [path.read_text() for path in done.result] == ["1\n2\n3\n", "4\n5\n"]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "1\n2\n")
    desk.put("a-2.txt", "mine")
    await desk.fails(split_text_file, AlreadyThere, file="a.txt", lines=1)
    await desk.fails(split_text_file, InputError, file="a.txt", lines=0)
    desk.put("empty.txt", "")
    assert (await desk.do(split_text_file, file="empty.txt")).names == ["empty-1.txt"]


async def test_at_the_lines_between_the_parts(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("poems.txt", "\nRain: a song\ndrip\n\n***\nSun/Moon\nshine\n***\nRain: a song\nagain\n")
    done = await desk.do(split_text_file, file="poems.txt", folder="out", divider="***", titled=True)
    assert done.names == ["Rain a song.txt", "Sun Moon.txt", "Rain a song (2).txt"]
    assert desk.text("out/Sun Moon.txt") == "Sun/Moon\nshine\n"
    await desk.fails(split_text_file, FileMissing, file="poems.txt", divider="---")
