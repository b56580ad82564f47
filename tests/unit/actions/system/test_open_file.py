"""Opening files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lam_desktop.actions.system.open_file import open_file
from lam_desktop.core.action import Effect
from lam_desktop.core.changes import OutwardChange
from lam_desktop.core.errors import FileMissing, RefusedError
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(open_file)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the default program is set the freedesktop way")
async def test_the_default_program_gets_it(fresh_profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/-odd; name.pdf")
    opener = desk.put("bin/xdg-open", '#!/bin/sh\nprintf "%s" "$1" > "$HOME/opened"\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{opener.parent}:/usr/bin:/bin")
    done = await desk.once(open_file, file="Documents/-odd; name.pdf")
    assert desk.text("opened") == str(fresh_profile / "Documents/-odd; name.pdf")
    assert done.answer == "Opened -odd; name.pdf."


async def test_a_dry_run_opens_nothing_and_says_what_it_would(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = desk.put("Documents/a.pdf")
    (change,) = await desk.look(open_file, file="Documents/a.pdf")
    assert isinstance(change, OutwardChange)
    assert (change.effect, change.what) == (Effect.EXECUTE, f"Open {path}")


@pytest.mark.parametrize("name", ["setup.EXE", "x.desktop", "run.bat", "tool.AppImage"])
async def test_programs_are_refused(fresh_profile: Path, name: str) -> None:
    desk = Desk(fresh_profile)
    desk.put(f"Downloads/{name}")
    await desk.fails(open_file, RefusedError, file=f"Downloads/{name}")


async def test_one_that_is_missing(fresh_profile: Path) -> None:
    await Desk(fresh_profile).fails(open_file, FileMissing, file="Documents/no.pdf")
