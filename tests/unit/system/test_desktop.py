"""The desktop's small programs: real ones are started, with exact arguments, and what they cannot do is said."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lam_desktop.core.errors import WorldError
from lam_desktop.system import desktop as module
from lam_desktop.system.desktop import CommandDesktop

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the programs of Linux desktops")


class Programs:
    """A folder of programs of our own, the only one on the path, and what they were given."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "bin"
        self.notes = folder / "notes"
        self.folder.mkdir()
        self.notes.mkdir()

    def add(self, name: str, script: str) -> None:
        """A program that writes down its arguments, one a line, then goes on with `script`."""
        program = self.folder / name
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {self.notes}/{name}\n{script}\n')
        program.chmod(0o755)

    def given(self, name: str) -> list[str]:
        return (self.notes / name).read_text().splitlines()


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    made = Programs(tmp_path)
    monkeypatch.setenv("PATH", str(made.folder))
    return made


async def test_opens_with_the_default_program(programs: Programs) -> None:
    programs.add("xdg-open", "exit 0")
    await CommandDesktop().open(Path("/tmp/a b; rm -rf $HOME.txt"))
    assert programs.given("xdg-open") == ["/tmp/a b; rm -rf $HOME.txt"]


async def test_says_when_nothing_opens_it(programs: Programs) -> None:
    with pytest.raises(WorldError, match="no program here that opens"):
        await CommandDesktop().open(Path("/tmp/a.xyz"))
    programs.add("xdg-open", "exit 3")
    with pytest.raises(WorldError, match="could not"):
        await CommandDesktop().open(Path("/tmp/a.xyz"))


async def test_clipboard_there_and_back(programs: Programs) -> None:
    kept = programs.notes / "kept"
    cat = "/bin/cat" if Path("/bin/cat").exists() else "/usr/bin/cat"
    programs.add("xclip", f'case "$*" in *-o*) {cat} {kept};; *) {cat} > {kept};; esac')
    here = CommandDesktop()
    await here.write_clipboard("Grüße\nzwei")
    assert kept.read_text() == "Grüße\nzwei"
    assert await CommandDesktop().read_clipboard() == "Grüße\nzwei"


async def test_a_program_for_another_screen_is_passed_over(programs: Programs) -> None:
    programs.add("wl-copy", "exit 1")
    programs.add("wl-paste", "exit 1")
    programs.add("xsel", "/bin/cat > /dev/null; printf there")
    here = CommandDesktop()
    await here.write_clipboard("text")
    assert (programs.notes / "wl-copy").exists(), "it was tried first"
    assert await here.read_clipboard() == "there"


async def test_without_a_clipboard_it_keeps_its_own(programs: Programs) -> None:
    here = CommandDesktop()
    await here.write_clipboard("mine")
    assert await here.read_clipboard() == "mine"


async def test_notifications_cannot_pass_options(programs: Programs) -> None:
    programs.add("notify-send", "exit 0")
    await CommandDesktop().notify("--hint=evil", "-t 0")
    assert programs.given("notify-send") == ["--app-name=LAM Desktop", "--", "--hint=evil", "-t 0"]


async def test_notifications_go_where_they_are_told(programs: Programs) -> None:
    programs.add("notify-send", "exit 1")
    seen: list[tuple[str, str]] = []

    async def tell(title: str, text: str) -> None:
        seen.append((title, text))

    await CommandDesktop(tell).notify("Done", "3 files")
    assert seen == [("Done", "3 files")]


async def test_a_program_that_hangs_is_ended(programs: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    """It must be gone afterwards: the guard of every test looks for children left running."""
    monkeypatch.setattr(module, "_LIMIT", 0.2)
    sleep = "/bin/sleep" if Path("/bin/sleep").exists() else "/usr/bin/sleep"
    programs.add("xdg-open", f"exec {sleep} 600")
    with pytest.raises(WorldError, match="did not answer"):
        await CommandDesktop().open("http://localhost/")


async def test_nothing_of_the_environment_is_needed(programs: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("DISPLAY", "WAYLAND", "DBUS")):
            monkeypatch.delenv(name)
    assert await CommandDesktop().read_clipboard() == ""
