"""Watches steps for signs of life. Rule: what shows none for a long time is given up, unless its effect is under way.

A sign is anything a step does through its context: progress, a look at the stop button, a server's answer. Awake time
counts only: a machine that slept, and a run that rests, give nobody up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from lam_desktop.engine.lifeline import Lifeline

SILENCE = 900.0  # seconds; no single call to a server may take that long
_TICK = 1.0


class Vigil:
    """Watches the deeds of one run.

    Args:
        deeds: what is under way, by step; changes while the run goes.
        going_on: clear while the run rests.
        give_up: told of a step that showed no sign of life for `silence` seconds.
    """

    def __init__(
        self, deeds: Mapping[str, Lifeline], going_on: asyncio.Event, give_up: Callable[[str], None],
        silence: float | None = None,
    ) -> None:  # fmt: skip
        self._deeds = deeds
        self._going_on = going_on
        self._give_up = give_up
        self._silence = SILENCE if silence is None else silence
        self._heard: dict[str, tuple[Lifeline, int, float]] = {}

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Watch during the block."""
        self._loop = asyncio.get_running_loop()
        self._looked = self._loop.time()
        self._timer = self._loop.call_later(self._pause, self._look)
        try:
            yield
        finally:
            self._timer.cancel()

    @property
    def _pause(self) -> float:
        return min(_TICK, self._silence / 4)

    def _look(self) -> None:
        now = self._loop.time()
        awake, self._looked = min(now - self._looked, 2 * self._pause), now
        before, self._heard = self._heard, {}
        for step, deed in list(self._deeds.items()):
            known = before.get(step)
            silent = known is not None and known[0] is deed and known[1] == deed.signs
            quiet = known[2] + awake if silent and known is not None and self._going_on.is_set() else 0.0
            self._heard[step] = deed, deed.signs, quiet
            if quiet >= self._silence and not deed.sealed:
                self._heard.pop(step)
                self._give_up(step)
        self._timer = self._loop.call_later(self._pause, self._look)
