"""Asks a language model beside the built-in planner, while the person reads along and may stop it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from lam_desktop.core.outcome import Outcome
from lam_desktop.planning.advice.advisor import Advice
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.mind import Mind
from lam_desktop.ui.board import Busy
from lam_desktop.ui.loop import Frames

Say = Callable[[str, str], Awaitable[None]]


def spoken(name: str, words: str) -> str:
    """A line of the chat that a model said."""
    return f"{name}: {words}"


class Consulting(QObject):
    """One question at a time. `came` has the model's words so far, at most once a frame."""

    came = Signal(str)

    def __init__(self, mind: Mind, show_busy: Callable[[Busy], None], say: Say) -> None:
        super().__init__()
        self._mind = mind
        self._show_busy = show_busy
        self._say = say
        self._task: asyncio.Task[Advice] | None = None
        self._stopped = False
        self._line = ""
        self._frames = Frames(lambda: self.came.emit(self._line))

    async def better(self, request: str, context: PlanningContext, outcome: Outcome) -> Outcome:
        """What counts after a model was asked, if one is to be."""
        profile = await self._mind.advisor.profile_for(outcome)
        if profile is None:
            return outcome
        self._show_busy(Busy("asking", f"Asking {profile.name} …"))

        def hear(words: str) -> None:
            self._line = spoken(profile.name, words)
            self._frames.wanted()

        self._stopped, self._line = False, ""
        self._task = asyncio.ensure_future(self._mind.advisor.advise(request, context, outcome, profile, hear))
        try:
            advice = await self._task
        except asyncio.CancelledError:
            if not self._stopped:
                raise
            advice = Advice(outcome, profile.name, trouble=f"I stopped asking {profile.name}.")
        finally:
            self._task = None
            self._frames.stop()
        if advice.note or self._line:
            await self._say("model", spoken(profile.name, advice.note) if advice.note else self._line)
        if advice.trouble:
            await self._say("notice", advice.trouble)
        return advice.outcome

    def stop(self) -> bool:
        """Ask no longer; False when nobody is asked."""
        if self._task is None:
            return False
        self._stopped = True
        self._task.cancel()
        return True
