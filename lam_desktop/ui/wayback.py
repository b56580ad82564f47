"""After a run: taking it back, doing it again, settling what is not known. Works for any run, also after a restart."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from lam_desktop.core.errors import LamError
from lam_desktop.core.outcome import RunReport
from lam_desktop.engine.runner import Runner
from lam_desktop.ui.board import Busy
from lam_desktop.ui.loop import Tasks

_LOOKED_AT = 20


class WayBack(QObject):
    """Calls the engine and says in the chat what came of it; `settled` tells the new report of the run.

    Args:
        say: puts a line (kind, text) into the chat.
        busy: shows what goes on.
    """

    settled = Signal(object)

    def __init__(
        self, runner: Runner, tasks: Tasks, say: Callable[[str, str], Awaitable[None]], busy: Callable[[Busy], None]
    ) -> None:
        super().__init__()
        self._runner = runner
        self._tasks = tasks
        self._say = say
        self._busy = busy

    def undo(self, run: str) -> None:
        """Take a run back."""
        self._tasks.spawn(self._do("Taking it back …", run, self._undone(run)))

    def undo_last(self) -> None:
        """Take back the newest run that can be."""
        self._tasks.spawn(self._undo_last())

    async def _undo_last(self) -> None:
        for report in await self._runner.history(_LOOKED_AT):
            if report.can_undo:
                await self._do("Taking it back …", report.run, self._undone(report.run))
                return
        await self._say("answer", "There is nothing to take back.")

    async def _undone(self, run: str) -> tuple[str, str]:
        report = await self._runner.undo(run)
        told = "\n".join((*report.left, *report.remarks))
        if report.left:
            return "error", f"Taken back, except:\n{told}"
        return "answer", f"Everything is as it was before, but:\n{told}" if told else "Everything is as it was before."

    def redo(self, run: str) -> None:
        """Do again exactly what was taken back."""
        self._tasks.spawn(self._do("Doing it again …", run, self._redone(run)))

    async def _redone(self, run: str) -> tuple[str, str]:
        left = (await self._runner.redo(run)).error
        return ("error", f"Done again, except: {left}") if left else ("answer", "Done again, exactly as before.")

    def decide(self, run: str, step: str, happened: bool) -> None:
        """The person's word on whether something happened that the program cannot know."""
        self._tasks.spawn(self._do("", run, self._decided(run, step, happened)))

    async def _decided(self, run: str, step: str, happened: bool) -> tuple[str, str]:
        await self._runner.decide(run, step, happened)
        return "", ""

    def go_on(self, run: str) -> None:
        """Go on with a run that waited for such a word."""
        self._tasks.spawn(self._do("Going on …", run, self._gone_on(run)))

    async def _gone_on(self, run: str) -> tuple[str, str]:
        report = await self._runner.go_on(run)
        return ("error", report.error) if report.error else ("answer", report.answer)

    async def _do(self, words: str, run: str, work: Awaitable[tuple[str, str]]) -> None:
        """Show that it goes on, do it, say how it went."""
        if words:
            self._busy(Busy("undoing", words))
        try:
            kind, text = await work
        except LamError as error:
            kind, text = "error", str(error)
        finally:
            if words:
                self._busy(Busy())
        report: RunReport = await self._runner.report(run)
        if text:
            await self._say(kind, text)
        self.settled.emit(report)
