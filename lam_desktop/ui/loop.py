"""The event loop of the window: one owner of tasks, one way to ask, one way to end, round the known faults of qasync.

Faults (qasync 0.28): a nested `exec()` in a task loses other tasks; Ctrl-C is not seen; errors of tasks vanish; timers
stay until they expire. Hence `ask`, `on_signals`, `Tasks` and `catch_all`. Nothing here relies on the order of timers.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

log = logging.getLogger(__name__)
_FRAME_MS = 33


class Tasks:
    """Owns every task the window starts, so that none is lost and all end with it.

    Args:
        failed: is told of what a task raised, after it was logged.
    """

    def __init__(self, failed: Callable[[BaseException], None] | None = None) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self.failed = failed
        self._ending = False

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Start work; what it raises is logged and told. After the end nothing starts any more."""
        if self._ending:
            work.close()
            return
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("a task of the window failed", exc_info=error)
            if self.failed is not None:
                self.failed(error)

    async def end(self) -> None:
        """Cancel what still goes on and wait for it."""
        self._ending = True
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def ask(dialog: QDialog) -> int:
    """Show a dialog and wait for its result without a nested event loop (which would lose tasks under qasync)."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(settle)
    try:
        await asyncio.sleep(0)  # the loop answers between the making of a dialog and its first picture
        dialog.open()
        return await answer
    finally:
        dialog.deleteLater()


def on_signals(end: Callable[[], object]) -> None:
    """End on SIGINT and SIGTERM, where the system has them."""
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, end)


def catch_all(tell: Callable[[BaseException], None]) -> Callable[[], None]:
    """Log and tell what slots, paint events and callbacks raise; returns the function that ends it."""
    before = sys.excepthook

    def from_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a part of the window failed", exc_info=(kind, error, trace))
        tell(error)

    def from_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        log.error("a callback failed: %s", context.get("message"), exc_info=error)
        if error is not None:
            tell(error)

    sys.excepthook = from_slot
    asyncio.get_running_loop().set_exception_handler(from_loop)

    def restore() -> None:
        sys.excepthook = before

    return restore


class Frames(QObject):
    """Draws many fast changes together: `show` is called at most once a frame after `wanted`."""

    def __init__(self, show: Callable[[], None]) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(show)

    def wanted(self) -> None:
        """Something changed."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Draw no more."""
        self._timer.stop()
