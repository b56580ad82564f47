"""Messages over a socket between the program and its worker, with an open file or plain bytes along."""

from __future__ import annotations

import json
import socket
import struct
import sys
from collections.abc import Callable
from typing import Any

MOST = 512 * 1024 * 1024  # bytes of one message, and as many of what comes along
_TICK = 0.1
_HEAD = struct.Struct(">II")


class ChannelClosed(Exception):
    """The other side is gone, or sent what is no message."""


class Channel:
    """One end. `idle` is called each time nothing has come for `patience` seconds; what it raises ends the waiting."""

    def __init__(self, end: socket.socket, idle: Callable[[], None], patience: float = _TICK) -> None:
        self._end = end
        self._idle = idle
        self._files: list[int] = []
        end.settimeout(patience)

    def send(self, message: Any, file: int | None = None, raw: bytes = b"") -> None:
        """Send a message, with bytes, and with a descriptor where the system can. Raises ChannelClosed."""
        data = json.dumps(message).encode()
        head = _HEAD.pack(len(data), len(raw))
        try:
            if file is not None and sys.platform != "win32":
                socket.send_fds(self._end, [head], [file])
            else:
                self._send(head)
            self._send(data)
            self._send(raw)
        except OSError as error:
            raise ChannelClosed from error

    def _send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            try:
                view = view[self._end.send(view) :]
            except TimeoutError:
                self._idle()

    def receive(self) -> tuple[Any, int | None]:
        """The next message, and the descriptor that came with it. Bytes are its part "raw". Raises ChannelClosed."""
        self._files.clear()
        try:
            length, along = _HEAD.unpack(self._read(_HEAD.size))
            if max(length, along) > MOST:
                raise ChannelClosed("a message without end")
            message = json.loads(self._read(length))
            if along:
                message["raw"] = self._read(along)
            return message, self._files[0] if self._files else None
        except (OSError, ValueError, TypeError, RecursionError) as error:
            raise ChannelClosed from error

    def _read(self, size: int) -> bytes:
        held = bytearray()
        while len(held) < size:
            try:
                piece = self._piece(min(size - len(held), 1 << 20))
            except TimeoutError:
                self._idle()
                continue
            if not piece:
                raise ChannelClosed("the other side is gone")
            held += piece
        return bytes(held)

    def _piece(self, size: int) -> bytes:
        if sys.platform == "win32":
            return self._end.recv(size)
        piece, files, _, _ = socket.recv_fds(self._end, size, 4)
        self._files += files
        return piece

    def close(self) -> None:
        """Let go of this end."""
        self._end.close()
