"""The last good copies of pages that were read. Rule: only in memory, a few, no older than a day, nothing private."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from lam_desktop.core.context import Response

_MOST_BYTES = 16_000_000
_LARGEST = 2_000_000
_OLDEST = timedelta(days=1)
_PRIVATE = frozenset({"authorization", "cookie", "proxy-authorization"})

Key = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Copy:
    """An answer, and when it came."""

    response: Response
    when: datetime


def key_of(method: str, url: str, headers: Mapping[str, str]) -> Key | None:
    """What an answer is kept under; None when it must not be: not a page, or asked for with a password."""
    asked = {name.lower(): value for name, value in headers.items()}
    if method.upper() != "GET" or "@" in urlsplit(url).netloc or _PRIVATE & asked.keys():
        return None
    asked.pop("cache-control", None)
    return url, tuple(sorted(asked.items()))


class Copies:
    """Keeps answers, the newest at the cost of those unused longest."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._kept: OrderedDict[Key, Copy] = OrderedDict()
        self.bytes = 0

    def keep(self, key: Key, response: Response) -> None:
        """Keep an answer in the place of the one before."""
        self.forget(key)
        if len(response.body) > _LARGEST or "no-store" in response.headers.get("Cache-Control", "").lower():
            return
        self._kept[key] = Copy(response, self._now())
        self.bytes += _size(key, response)
        while self.bytes > _MOST_BYTES:
            self.forget(next(iter(self._kept)))

    def find(self, key: Key) -> Copy | None:
        """The last good answer, if it is young enough."""
        found = self._kept.get(key)
        if found is None:
            return None
        if self._now() - found.when > _OLDEST:
            self.forget(key)
            return None
        self._kept.move_to_end(key)
        return found

    def forget(self, key: Key) -> None:
        """Let go of an answer."""
        found = self._kept.pop(key, None)
        if found is not None:
            self.bytes -= _size(key, found.response)


def _size(key: Key, response: Response) -> int:
    """Bytes it takes, with what a record costs that holds next to nothing."""
    return len(response.body) + len(key[0]) + 2000
