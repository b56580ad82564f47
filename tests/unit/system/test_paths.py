"""Where state lives: one folder when LAM_DESKTOP_HOME says so, else where the system wants it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lam_desktop.system.paths import profile


def test_everything_lies_in_the_chosen_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAM_DESKTOP_HOME", str(tmp_path / "state"))
    found = profile()
    for place in (found.database, found.staging, found.undo, found.cache, found.log):
        assert place.is_relative_to(tmp_path / "state")


def test_a_tilde_and_a_relative_folder(fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAM_DESKTOP_HOME", "~/lam")
    assert profile().state == fresh_profile / "lam"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAM_DESKTOP_HOME", "here")
    assert profile().state == tmp_path / "here"


@pytest.mark.parametrize("value", [None, ""])
def test_otherwise_the_system_decides(value: str | None, fresh_profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAM_DESKTOP_HOME")
    if value is not None:
        monkeypatch.setenv("LAM_DESKTOP_HOME", value)
    found = profile()
    assert found.home == fresh_profile
    assert found.state.name == "lam-desktop"
    assert found.state.is_absolute()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders are Linux's")
def test_xdg_is_respected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAM_DESKTOP_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert profile().state == tmp_path / "data" / "lam-desktop"
