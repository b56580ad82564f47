"""What steps take, by action: from the newest steps of all runs, or from those of one. In plain words or as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from statistics import fmean, median

from lam_desktop.core.settings import Settings
from lam_desktop.core.text import counted, size_text
from lam_desktop.core.wording import title_of
from lam_desktop.engine.papers.svg import seconds_text
from lam_desktop.store.trace import Took


@dataclass(frozen=True, slots=True)
class Speed:
    """One action, or all. Seconds; per cent of the machine's processor; bytes. `slow`: steps over the limit."""

    action: str
    count: int
    mean: float
    median: float
    late: float  # 95 of 100 steps were quicker
    slowest: float
    slowest_run: str
    cpu: float | None
    memory: int | None
    slow: int


def speeds(took: Iterable[Took], settings: Settings) -> tuple[Speed, tuple[Speed, ...]]:
    """Overall, and action by action, those that took most time in total first."""
    by_action: dict[str, list[Took]] = {}
    for each in took:
        by_action.setdefault(each.action, []).append(each)
    rows = [_speed(action, group, settings.response_limit) for action, group in by_action.items()]
    rows.sort(key=lambda each: each.mean * each.count, reverse=True)
    return _speed("", [each for group in by_action.values() for each in group], settings.response_limit), tuple(rows)


def _speed(action: str, group: list[Took], limit: float) -> Speed:
    if not group:
        return Speed(action, 0, 0.0, 0.0, 0.0, 0.0, "", None, None, 0)
    seconds = sorted(each.seconds for each in group)
    slowest = max(group, key=lambda each: each.seconds)
    shares = [each.cpu for each in group if each.cpu is not None]
    memory = [each.memory for each in group if each.memory]
    return Speed(
        action, len(group), fmean(seconds), median(seconds), seconds[ceil(0.95 * len(seconds)) - 1], slowest.seconds,
        slowest.run, fmean(shares) if shares else None, max(memory, default=None),
        sum(each > limit for each in seconds),
    )  # fmt: skip


def sentences(overall: Speed, rows: tuple[Speed, ...], settings: Settings) -> list[str]:
    """What is worth knowing, for people."""
    if not overall.count:
        return ["Nothing was done yet, so there is nothing to tell."]
    told = [
        f"{counted(overall.count, 'step')} took {seconds_text(overall.mean)} on average; "
        f"19 of 20 were done within {seconds_text(overall.late)}."
    ]
    slowest = max(rows, key=lambda each: each.slowest)
    told.append(
        f"The slowest was {title_of(slowest.action)} with {seconds_text(slowest.slowest)} (run {slowest.slowest_run})."
    )
    if overall.cpu is not None and overall.memory:
        told.append(
            f"While steps ran the program used {overall.cpu:.0f} % of the processor on average "
            f"and {size_text(overall.memory)} of memory at most."
        )
    limit = f"your limit of {seconds_text(settings.response_limit)}"
    told.append(f"{counted(overall.slow, 'step')} took longer than {limit}." if overall.slow else f"All kept {limit}.")
    return told
