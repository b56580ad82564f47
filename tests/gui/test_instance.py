"""The door of a window that runs: two words count, and whoever says anything else is not heard out."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from lam_desktop.ui.instance import ASK, RAISE, Door, server_name, told_to_first

_LIMIT_MS = 20_000


def until(holds: Callable[[], bool]) -> None:
    limit = QDeadlineTimer(_LIMIT_MS)
    while not holds():
        assert not limit.hasExpired(), "it does not come"
        QCoreApplication.processEvents()


def said(state: Path, words: bytes) -> None:
    """Say something at the door, and wait until it is shut from the other side."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(state))
    until(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    socket.write(words)
    until(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        (b"raise", ["raise"]), (b"ask", ["ask"]), (b"RAISE", []), (b"raise\n", []), (b"ask empty my home", []),
        (b"raiseask", []), (b'{"run": "delete all"}', []), (b"\xff\x00" * 20, []), (b"approve", []),
        (b"x" * 16 + b"raise", []), (b"x" * 5_000_000, []),
    ],
)  # fmt: skip
def test_only_two_words_count(qapp: QApplication, tmp_path: Path, words: bytes, acts: list[str]) -> None:
    heard: list[str] = []
    door = Door(tmp_path, {RAISE: lambda: heard.append("raise"), ASK: lambda: heard.append("ask")})
    try:
        said(tmp_path, words)
        assert heard == acts
    finally:
        door.close()


def test_a_second_start_is_told_to_the_first(qapp: QApplication, tmp_path: Path) -> None:
    assert not told_to_first(tmp_path, RAISE), "nobody is there"
    heard: list[str] = []
    door = Door(tmp_path, {RAISE: lambda: heard.append("raise"), ASK: lambda: heard.append("ask")})
    try:
        assert told_to_first(tmp_path, ASK)
        until(lambda: heard == ["ask"])
        assert not told_to_first(tmp_path.parent, ASK), "another profile has another door"
    finally:
        door.close()


@pytest.mark.skipif(sys.platform == "win32", reason="doors of Windows are no files")
@pytest.mark.parametrize("mode", [0o700, 0o777, 0])
def test_the_door_stands_where_nobody_else_comes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    """In the folder of the sitting where that is the person's alone; in any case only the person may knock."""
    sitting = Path(tempfile.mkdtemp(prefix="lam-"))  # a door's name may not be long
    try:
        sitting.chmod(mode or 0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(sitting if mode else sitting / "gone"))
        door = Door(tmp_path, {RAISE: lambda: None})
        try:
            place = Path(door.place)
            assert place.is_socket() and not place.stat().st_mode & 0o077
            assert (place.parent == sitting) == (mode == 0o700 and sys.platform == "linux")
            assert told_to_first(tmp_path, RAISE)
        finally:
            door.close()
    finally:
        shutil.rmtree(sitting)
