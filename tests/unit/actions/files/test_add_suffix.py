"""Text behind names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.add_suffix import add_suffix
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(add_suffix)


async def test_before_the_extension(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.pdf")
    desk.put("Documents/b.tar.gz")
    desk.put("Documents/plain")
    desk.put("Documents/Set/x")
    await desk.do(add_suffix, files=inside("Documents", what="both"), suffix="_old")
    assert desk.files("Documents") == ["Set_old/x", "a_old.pdf", "b_old.tar.gz", "plain_old"]


async def test_an_extension_comes_last(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.pdf")
    await desk.do(add_suffix, files=inside("Documents"), suffix=".bak")
    assert desk.files("Documents") == ["a.pdf.bak"]


async def test_bad_suffix(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.pdf")
    await desk.fails(add_suffix, InputError, files=inside("Documents"), suffix="/x")
