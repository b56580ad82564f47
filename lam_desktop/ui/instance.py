"""One window a user and state folder: a second start is told to the first. Rule: from outside only two words count."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE, ASK = b"raise", b"ask"
_WAIT_MS = 300
_LONGEST = 16  # bytes that are listened to; who says more is not heard out


def server_name(state: Path) -> str:
    """The name of the door, short enough for every system.

    On Linux it stands in the folder of the person's sitting where there is one: in the folder for temporary files
    another user could take its place before, and would be told of starts in this program's stead.
    """
    name = f"lam-desktop-{sha256(str(state).encode()).hexdigest()[:16]}"
    sitting = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(sitting, name)) if sys.platform == "linux" and sitting and _is_own(Path(sitting)) else name


def _is_own(folder: Path) -> bool:
    """Whether a folder is there, and this user's alone."""
    try:
        facts = folder.stat()
    except OSError:
        return False
    return facts.st_uid == os.getuid() and not facts.st_mode & 0o077


def told_to_first(state: Path, word: bytes) -> bool:
    """Tell a window that already runs; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(state))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(word)
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Door:
    """Listens for second starts; `acts` says what each word does."""

    def __init__(self, state: Path, acts: Mapping[bytes, Callable[[], None]]) -> None:
        self._acts = acts
        self._server = QLocalServer(QCoreApplication.instance())  # Python would destroy it under its last visitors
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(server_name(state))
        self._server.listen(server_name(state))
        self._server.newConnection.connect(self._arrived)

    @property
    def place(self) -> str:
        """Where the door is, as the system says it."""
        return self._server.fullServerName()

    def _arrived(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setReadBufferSize(_LONGEST)
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        act = self._acts.get(bytes(socket.read(_LONGEST).data()))
        socket.disconnectFromServer()
        if act is not None:
            act()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self._server.deleteLater()
