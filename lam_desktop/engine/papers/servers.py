"""How quickly servers answer: for each one, from its newest calls. In plain words or as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from statistics import median

from lam_desktop.core.settings import Settings
from lam_desktop.core.text import counted
from lam_desktop.engine.papers.svg import seconds_text
from lam_desktop.store.servers import Answer


@dataclass(frozen=True, slots=True)
class ServerSpeed:
    """One server. Seconds of the calls that were answered well; `slow`: those over the limit; `failed`: the others."""

    server: str
    calls: int
    failed: int
    median: float
    late: float  # 95 of 100 calls were quicker
    slowest: float
    slow: int

    @property
    def is_slow(self) -> bool:
        """True when half of its answers or more take too long."""
        return self.slow * 2 >= self.calls - self.failed > 0


def server_speeds(answers: Iterable[Answer], settings: Settings) -> tuple[ServerSpeed, ...]:
    """Server by server, those that took most time in total first."""
    by_server: dict[str, list[Answer]] = {}
    for each in answers:
        by_server.setdefault(each.server, []).append(each)
    rows = [_speed(server, group, settings.response_limit) for server, group in by_server.items()]
    return tuple(sorted(rows, key=lambda each: each.median * each.calls, reverse=True))


def _speed(server: str, group: list[Answer], limit: float) -> ServerSpeed:
    seconds = sorted(each.seconds for each in group if each.ok)
    failed = len(group) - len(seconds)
    if not seconds:
        return ServerSpeed(server, len(group), failed, 0.0, 0.0, 0.0, 0)
    late = seconds[ceil(0.95 * len(seconds)) - 1]
    return ServerSpeed(
        server, len(group), failed, median(seconds), late, seconds[-1], sum(each > limit for each in seconds)
    )


def server_sentences(rows: Iterable[ServerSpeed], settings: Settings) -> list[str]:
    """What is worth knowing of slow servers, for people; nothing when all are quick."""
    limit = seconds_text(settings.response_limit)
    return [
        f"{each.server} is slow: {each.slow} of {counted(each.calls - each.failed, 'answer')} took longer than {limit}."
        for each in rows
        if each.is_slow
    ]
