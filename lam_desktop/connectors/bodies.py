"""Bodies of answers, unpacked under limits. Rule: real bytes are counted, never what a header promises."""

from __future__ import annotations

import zlib

from lam_desktop.core.errors import NoConnection

MOST_IN_MEMORY = 50 * 1024 * 1024
MOST_IN_FILE = 200 * 1000 * 1000
_RATIO = 100
_RATIO_FROM = 1024 * 1024  # small answers may be packed as tightly as they like
_PIECE = 256 * 1024


class Unpacker:
    """Turns packed pieces of one body into plain ones.

    Args:
        encoding: the Content-Encoding; "", "identity", "gzip" or "deflate".
        limit: most bytes when unpacked.
        name: where it comes from, for sentences.

    Raises: NoConnection when it grows beyond the limit, is a bomb, is damaged, or is packed in an unknown way.
    """

    def __init__(self, encoding: str, limit: int, name: str) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise NoConnection(f"{name} answers in a form I do not know ({encoding[:20]}).", "")
        self._packed = encoding not in ("", "identity")
        self._unzip = zlib.decompressobj(wbits=47) if self._packed else None
        self._limit = limit
        self._name = name
        self._read = 0
        self._written = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Plain pieces for a packed one."""
        first = self._read == 0
        self._read += len(data)
        if self._unzip is None:
            return [self._counted(data)]
        try:
            return self._unpacked(data, self._unzip)
        except zlib.error as error:
            if not first:
                raise NoConnection(f"The answer of {self._name} is damaged.", "Try again later.") from error
        self._unzip = zlib.decompressobj(wbits=-15)  # some servers send bare deflate
        try:
            return self._unpacked(data, self._unzip)
        except zlib.error as error:
            raise NoConnection(f"The answer of {self._name} is damaged.", "Try again later.") from error

    def _unpacked(self, data: bytes, unzip: zlib._Decompress) -> list[bytes]:
        pieces = []
        while data:
            pieces.append(self._counted(unzip.decompress(data, _PIECE)))
            data = unzip.unconsumed_tail
        return pieces

    def _counted(self, piece: bytes) -> bytes:
        self._written += len(piece)
        if self._written > self._limit:
            raise NoConnection(
                f"The answer of {self._name} is larger than {self._limit // 1_000_000} MB.", "I stopped reading it."
            )
        if self._packed and self._written > _RATIO_FROM and self._written > self._read * _RATIO:
            raise NoConnection(f"The answer of {self._name} unpacks without end.", "I stopped reading it.")
        return piece

    def finish(self) -> None:
        """Raise NoConnection when the packed stream stopped before its end."""
        if self._unzip is not None and self._read and not self._unzip.eof:
            raise NoConnection(f"The answer of {self._name} broke off.", "Try again later.")
