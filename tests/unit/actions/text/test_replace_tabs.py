"""Tabs to spaces."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.replace_tabs import replace_tabs
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(replace_tabs)


async def test_widths(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    assert (await desk.do(replace_tabs, text="\ta\tb\n")).result == "    a    b\n"
    assert (await desk.do(replace_tabs, text="\ta", width=0)).result == "a"
    await desk.fails(replace_tabs, InputError, text="\ta", width=-1)
    await desk.fails(replace_tabs, InputError, text="\ta", width=101)


async def test_in_many_files(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    files = [desk.put("a.py", b"\tx\r\n"), desk.put("b.py", "no tabs")]
    assert len(await desk.look(replace_tabs, text=files, width=2, in_place=True)) == 1
    done = await desk.do(replace_tabs, text=files, width=2, in_place=True)
    assert files[0].read_bytes() == b"  x\r\n"
    assert done.answer == "Replaced tabs by spaces: 2 files."
