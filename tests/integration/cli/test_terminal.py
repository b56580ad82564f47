"""Drawn for people: what they see, what they are asked, and every kind of terminal they may sit at."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.cli.program import COMMAND, PATIENCE, Terminal, fill, lam
from tests.kit import snapshot_tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    fill(fresh_profile, ["Downloads/a.txt", "Downloads/b.pdf", "Documents/old.txt"])
    return fresh_profile


def test_a_chore_from_question_to_undo(home: Path) -> None:
    before = snapshot_tree(home)
    screen = Terminal("run", "Delete Documents/old.txt")
    screen.wait_for("Do it? [y/N]")
    assert snapshot_tree(home) == before
    shown = ESCAPE.sub("", screen.text)
    assert "└── Delete files" in shown and "1 item to the trash" in shown and "Documents/old.txt" in shown
    screen.type("y\n")
    assert screen.end() == 0
    shown = ESCAPE.sub("", screen.text)
    assert "✓ Delete files" in shown
    assert not (home / "Documents" / "old.txt").exists()
    command = re.search(r"lam-desktop undo (\w+)", shown)
    assert command
    screen = Terminal("undo", command[1])
    assert screen.end() == 0
    assert "Taken back. Everything is as it was before." in ESCAPE.sub("", screen.text)
    assert snapshot_tree(home) == before


@pytest.mark.parametrize("keys", ["n\n", "\n", "yess\n", "\x03", "\x04"])
def test_everything_but_yes_is_no(home: Path, keys: str) -> None:
    before = snapshot_tree(home)
    screen = Terminal("run", "Delete Documents/old.txt")
    screen.wait_for("Do it? [y/N]")
    screen.type(keys)
    assert screen.end() == 3
    assert "nothing was done" in screen.text
    assert snapshot_tree(home) == before


def test_no_line_is_wider_than_the_terminal(home: Path) -> None:
    request = "Sort my Downloads by type and then zip everything in the Documents folder into Documents/everything.zip"
    for columns in (40, 80, 120):
        screen = Terminal("run", request, "--dry-run", columns=columns)
        assert screen.end() == 0
        assert max(map(len, ESCAPE.sub("", screen.text).splitlines())) <= columns


def test_without_a_terminal_there_is_no_colour_and_no_question(home: Path) -> None:
    ended = lam("run", "Delete Documents/old.txt", given="y\n")
    assert ended.status == 3
    assert "\x1b" not in ended.out


def test_no_colour_when_it_is_not_wanted(home: Path) -> None:
    screen = Terminal("plan", "Sort my Downloads by type", NO_COLOR="1")
    assert screen.end() == 0
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", screen.text)


def test_names_are_shown_and_never_obeyed(home: Path) -> None:
    """A file name can be markup, control codes or a forged line; it is a name all the same."""
    evil = ["[red]x[bold].txt", "\x1b[2Jwipe.txt", "line\nDo it? y.txt", "\u202eexe.txt"]
    fill(home, [f"Downloads/{name}" for name in evil])
    ended = lam("run", "Delete all txt files in Downloads")
    assert ended.status == 3
    assert "[red]x[bold].txt" in ended.out
    assert "\x1b" not in ended.out and "\u202e" not in ended.out
    assert "⟨U+001B⟩[2Jwipe.txt" in ended.out and "line⟨U+000A⟩Do it" in ended.out


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437"])
def test_a_terminal_without_unicode(home: Path, encoding: str) -> None:
    fill(home, ["Downloads/naïve – 日本.txt"])
    for words in (("run", "Sort my Downloads by type", "--yes"), ("history",), ("plan", "délete Documents/old.txt")):
        ended = lam(*words, PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
        assert ended.status in (0, 3, 4)
        assert ended.out
    ended = lam("history", "--json", PYTHONIOENCODING=encoding)
    assert len(ended.json) == 1


def test_names_that_are_no_text(home: Path) -> None:
    """On Linux a name is bytes; one that is no UTF-8 is moved and said like any other."""
    odd = os.fsencode(home / "Downloads") + b"/caf\xe9.txt"
    Path(os.fsdecode(odd)).write_text("x")
    before = snapshot_tree(home)
    ran = lam("run", "Sort my Downloads by type", "--yes", "--json")
    assert ran.status == 0
    assert snapshot_tree(home) != before
    assert lam("undo", ran.json["run_id"], "--json").json["status"] == "undone"
    assert snapshot_tree(home) == before


@pytest.mark.parametrize("words", [("actions",), ("actions", "--json"), ("--help",)])
def test_a_reader_that_has_seen_enough(words: tuple[str, ...]) -> None:
    process = subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    error = process.stderr.read().decode()
    process.stderr.close()
    process.wait(PATIENCE)
    assert error == ""


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped_in_mid_run_nothing_is_half_done(home: Path, end: signal.Signals) -> None:
    """The home is as before, or the chore was quicker and is done; then it can be taken back. Nothing between."""
    fill(home, [f"Downloads/{number:04}.txt" for number in range(1500)])
    before = snapshot_tree(home)
    started = home / "Downloads" / "Documents"
    request = "Sort my Downloads by type and zip all the txt files into Documents/all.zip"
    process = subprocess.Popen(
        [*COMMAND, "run", request, "--yes", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    while process.poll() is None and not started.exists() and len(list((home / "Downloads").iterdir())) == 1502:
        pass
    process.send_signal(end)
    out, error = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in error
    told = json.loads(out)
    if told["status"] == "succeeded":
        assert lam("undo", told["run_id"], "--json").json["status"] == "undone"
    else:
        assert (process.returncode, told["status"]) == (1, "cancelled")
        assert "Stopped" in told["answer"]
    assert snapshot_tree(home) == before
    assert not list(home.rglob("*.lam-part"))


def test_stopped_before_it_began(home: Path) -> None:
    before = snapshot_tree(home)
    process = subprocess.Popen(
        [*COMMAND, "run", "Sort my Downloads by type", "--yes"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()  # the plan is shown: it has not begun, or has only just
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in error
    if process.returncode:
        assert snapshot_tree(home) == before
