"""Reads a stream of server-sent events (WHATWG HTML, section 9.2). Rule: no line and no event grows without bound."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST = 512 * 1024  # characters of a line or an event
_END = re.compile(r"\r\n|\n|\r(?!\Z)")  # a CR at the end may be half of CR LF


class EndlessEvent(ValueError):
    """A line or an event is too long to be one."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its kind ("message" unless named) and its data."""

    kind: str
    data: str


class EventReader:
    """Pieces of bytes, cut anywhere, to events."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._rest = ""
        self._kind = ""
        self._data: list[str] = []
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[Event]:
        """The events that this piece completes. Raises EndlessEvent."""
        self._rest += self._decode(piece)
        *lines, self._rest = _END.split(self._rest)
        if len(self._rest) > _LONGEST:
            raise EndlessEvent
        for line in lines:
            event = self._line(line)
            if event is not None:
                yield event

    def _line(self, line: str) -> Event | None:
        if not line:
            return self._ended()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._kind = value
        elif name == "data":
            self._size += len(value)
            if self._size > _LONGEST:
                raise EndlessEvent
            self._data.append(value)
        return None  # comments, ids and times to wait say nothing here

    def _ended(self) -> Event | None:
        kind, data = self._kind or "message", "\n".join(self._data)
        has_data = bool(self._data)
        self._kind, self._data, self._size = "", [], 0
        return Event(kind, data) if has_data else None
