"""What is laid over the disk: where content lies, what a folder takes along, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.system.files.overlay import Overlay

HOME, STAGED = Path("/home/ida"), Path("/staging/1")


def test_what_was_not_touched_lies_where_it_is() -> None:
    assert Overlay().physical(HOME / "a.txt") == HOME / "a.txt"


def test_a_folder_takes_along_all_that_is_in_it_but_not_its_neighbours() -> None:
    laid = Overlay()
    laid.lay(HOME / "new", HOME / "old")
    laid.lay(HOME / "old", None)
    assert laid.physical(HOME / "new" / "deep" / "a.txt") == HOME / "old" / "deep" / "a.txt"
    assert laid.physical(HOME / "old" / "a.txt") is None
    assert laid.physical(HOME / "newer" / "a.txt") == HOME / "newer" / "a.txt"


def test_the_nearest_says_where_it_lies() -> None:
    laid = Overlay()
    laid.lay(HOME / "a", None)
    laid.lay(HOME / "a" / "b", STAGED)
    assert laid.physical(HOME / "a" / "b") == STAGED
    assert laid.below(HOME) == [HOME / "a", HOME / "a" / "b"]
    laid.lift(HOME / "a" / "b")
    assert laid.physical(HOME / "a" / "b") is None


def test_a_copy_is_a_way_back() -> None:
    laid = Overlay()
    before = laid.copy()
    laid.lay(HOME / "a", STAGED)
    assert laid.inside(HOME) == {HOME / "a"}
    assert before.physical(HOME / "a") == HOME / "a"
    assert before.inside(HOME) == set()
    with pytest.raises(KeyError):
        before.content(HOME / "a")
