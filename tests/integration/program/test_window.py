"""The whole program in a process of its own, from the first window to the last: only what a person has is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui import hands
from tests.integration.program.sitting import Sitting, files_in, roles, run_state, until, worker_of
from tests.kit import snapshot_tree
from tests.screen import can_open, screen

pytestmark = [
    pytest.mark.skipif(not (can_open() and hands.can_move()), reason="needs a virtual screen: Xvfb and xdotool"),
    pytest.mark.xdist_group("gui"),
]
CHORE = "Sort my Downloads by type and write a list of what you moved to Documents/moved.txt"
HEAVY = ("torch", "onnxruntime", "tokenizers")


@pytest.fixture(scope="module")
def desktop() -> Iterator[dict[str, str]]:
    with screen() as variables:
        yield variables


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    for name in ("holiday.jpg", "invoice.pdf", "notes.txt"):
        (fresh_profile / "Downloads" / name).write_text(f"this is {name}", encoding="utf-8")
    return fresh_profile


def files(home: Path) -> dict[str, object]:
    """What the chore may touch; a desktop's own caches in the home are not meant."""
    return {name: snapshot_tree(home / name) for name in ("Desktop", "Documents", "Downloads", "Pictures")}


def test_from_the_first_start_to_the_end(home: Path, desktop: dict[str, str], tmp_path: Path) -> None:
    before = files(home)
    sitting = Sitting(desktop, tmp_path / "errors")
    with sitting.going_on():
        sitting.opens()
        sitting.say(CHORE)
        until(lambda: "plan" in roles(), "the plan is shown")
        assert files(home) == before, "something ran before the yes"
        worker = until(lambda: worker_of(sitting.process.pid), "the models have a process of their own")
        until(lambda: "onnxruntime" in files_in(worker), "it has loaded what computes")
        loaded = files_in(sitting.process.pid)
        assert [name for name in HEAVY if name in loaded] == []

        approve(sitting)
        until(lambda: run_state() == "succeeded", "it is done")
        assert (home / "Documents/moved.txt").read_text(encoding="utf-8").count("\n") == 3
        assert not (home / "Downloads/invoice.pdf").exists()
        until(lambda: roles()[-1] == "result", "the answer is in the chat")

        sitting.press("ctrl+z")
        until(lambda: run_state() == "undone", "it is taken back")
        assert files(home) == before

        sitting.press("ctrl+q")
        assert sitting.ends() == 0
    assert sitting.said == ""
    assert sitting.log == ""


def approve(sitting: Sitting) -> None:
    """Say yes by the key; it counts once the card has been there for half a second."""

    def begun() -> bool:
        sitting.press("ctrl+Return")
        return run_state() != "waiting"

    until(begun, "a yes counts")


def test_a_day_that_ended_in_mid_air(home: Path, desktop: dict[str, str], tmp_path: Path) -> None:
    """Killed with a plan on the screen, the program shows it again; nothing runs by itself."""
    before = files(home)
    first = Sitting(desktop, tmp_path / "first")
    with first.going_on():
        first.opens()
        first.say(CHORE)
        until(lambda: "plan" in roles(), "the plan is shown")
        first.process.kill()
        first.ends()
    second = Sitting(desktop, tmp_path / "second")
    with second.going_on():
        second.opens()
        assert run_state() == "waiting"
        assert files(home) == before
        approve(second)
        until(lambda: run_state() == "succeeded", "it is done")
        second.press("ctrl+q")
        assert second.ends() == 0
    assert (home / "Documents/moved.txt").exists()
    assert second.said == ""
    assert second.log == ""


@pytest.mark.parametrize("size", [(1024, 600), (800, 600)])
def test_a_small_screen(home: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    """All of the window is on it, and a chore can be done."""
    width, height = size
    with screen(f"{width}x{height}x24") as variables:
        sitting = Sitting(variables, tmp_path / "errors")
        with sitting.going_on():
            sitting.opens()
            sitting.say(CHORE)
            until(lambda: "plan" in roles(), "the plan is shown")
            _, top, _, bottom = sitting.place()
            assert top > 0 and bottom < height - 1, "its frame is not on the screen"
            approve(sitting)
            until(lambda: run_state() == "succeeded", "it is done")
            sitting.press("ctrl+q")
            assert sitting.ends() == 0
    assert sitting.said == ""
