"""A person at a desk: runs the whole program in this process, looks at what it shows, and uses real mouse and keys.

def test_a_chore(desk: Desk) -> None:
    async def story() -> None:
        await desk.ask("Sort my Downloads by type")
        await desk.press_button("Approve the plan")
        await desk.hears("sorted")
    desk.run(story)     # may be run again: that is a restart of the program

An `async def` test is such a story itself.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QScrollArea, QWidget

from lam_desktop.system.paths import profile
from lam_desktop.ui.chat.prompt import Prompt
from lam_desktop.ui.graph.pane import GraphPane
from lam_desktop.ui.graph.view import GraphView
from lam_desktop.ui.run import run_window
from lam_desktop.ui.shell import Shell
from tests.gui import hands
from tests.gui.watchdog import LIMIT, Watchdog, pace

LONG = 25.0  # seconds that are too long for anything here, even on a busy machine
GLANCE = 0.015  # seconds between two looks

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")
Story = Callable[[], Awaitable[None]]


class Desk:
    """One profile, any number of runs of the program one after another."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.state = profile().state
        self.blocked = Watchdog().longest
        self._failure: BaseException | None = None
        self._ending = False
        self._tidy: list[Callable[[], None]] = []

    # the program

    def run(self, story: Story) -> None:
        """Start the program as `python -m lam_desktop` does, let the story happen, end it; all must have gone well."""
        self._failure, self._ending = None, False
        gc.collect()
        gc.freeze()  # what the tests hold is not the program's to look through
        starter = QTimer()
        starter.timeout.connect(lambda: self._begin(starter, story))
        starter.start(5)
        turn = sys.getswitchinterval()
        try:
            status = run_window()
        finally:
            starter.stop()
            sys.setswitchinterval(turn)
            gc.unfreeze()
            self._put_away()
        if self._failure is not None:
            raise self._failure
        assert self._ending, "the program ended by itself"
        assert status == 0
        assert self.log() == "", "the program met trouble it did not expect"
        if self.blocked.seconds > LIMIT:  # only then is the pace worth measuring
            assert self.blocked.seconds <= LIMIT * pace(), f"the event loop was {self.blocked}"

    def _begin(self, starter: QTimer, story: Story) -> None:
        """Once the loop of the program runs, begin the story beside it."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        starter.stop()
        task = loop.create_task(self._live(story))
        self._tidy.append(task.cancel)

    async def _live(self, story: Story) -> None:
        watchdog = Watchdog()
        try:
            with watchdog.watching():
                await self.until(lambda: self.shell.menuBar().actions(), "the window is filled")
                await story()
        except asyncio.CancelledError:
            if not self._ending:
                self._failure = AssertionError("the program ended in the middle of the story")
        except BaseException as failure:
            self._failure = failure
            self.picture()
        finally:
            if watchdog.longest.seconds > self.blocked.seconds:
                self.blocked = watchdog.longest
            if not self._ending:
                self._ending = True
                os.kill(os.getpid(), signal.SIGTERM)

    async def ends(self, how: Callable[[], Awaitable[None]]) -> None:
        """The last thing of a story: a way to end the program, which must end by it."""
        self._ending = True
        await how()
        await asyncio.sleep(LONG)
        self._ending = False
        raise AssertionError("the program did not end")

    def _put_away(self) -> None:
        """What a process takes with it when it ends."""
        log = logging.getLogger("lam_desktop")
        for handler in tuple(log.handlers):
            log.removeHandler(handler)
            handler.close()
        for window in QApplication.topLevelWidgets():
            window.hide()
            window.deleteLater()
        self._tidy.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()

    def log(self) -> str:
        """What the program has written to its log."""
        file = profile().log
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def picture(self) -> None:
        """Keep what is on the screen, to look at after a failure."""
        place = Path(os.environ.get("LAM_TEST_PICTURES", "")) if os.environ.get("LAM_TEST_PICTURES") else None
        if place is not None:
            name = os.environ.get("PYTEST_CURRENT_TEST", "gui").split("::")[-1].split(" ")[0]
            screen = QApplication.primaryScreen()
            screen.grabWindow(0).save(str(place / f"{name}.png"))

    # looking

    @property
    def shell(self) -> Shell:
        """The window."""
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Shell))

    def part(self, kind: type[W]) -> W:
        """The one widget of a kind in the window."""
        found = self.shell.findChild(kind)
        assert found is not None, f"there is no {kind.__name__}"
        return found

    def seen(self, kind: type[W], name: str = "", under: QWidget | None = None) -> list[W]:
        """Widgets of a kind that are on the screen; `name` is what a screen reader says, or the text."""
        roots = [under] if under else QApplication.topLevelWidgets()
        found = [each for root in roots for each in (root, *root.findChildren(kind)) if isinstance(each, kind)]
        return [each for each in dict.fromkeys(found) if each.isVisible() and (not name or name in _names(each))]

    def texts(self, under: QWidget | None = None) -> str:
        """All words that are on the screen, a line each."""
        return "\n".join(each.text() for each in self.seen(QLabel, under=under))

    def steps(self) -> dict[str, str]:
        """The steps of the plan on the screen, each with its state, as a screen reader says them."""
        told = self.part(GraphView).accessibleDescription()
        pairs = (each.rpartition(": ") for each in told.split("; ") if each)
        return {title: state for title, _, state in pairs}

    def phase(self) -> str:
        """What the plan pane says of the plan as a whole, with all its other words."""
        return self.texts(self.part(GraphPane))

    def rows(self, name: str) -> list[str]:
        """The rows of a list."""
        found = self.seen(QListView, name)
        model = found[0].model() if found else None
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model else []

    async def until(self, true: Callable[[], T], what: str, limit: float = LONG) -> T:
        """Wait for a state; its value."""
        late = time.monotonic() + limit
        while not (value := true()):
            if time.monotonic() > late:
                raise AssertionError(f"waited in vain until {what}; on the screen:\n{self.texts()}")
            await asyncio.sleep(GLANCE)
        return value

    async def glance(self) -> None:
        """Let the program go on until the next look."""
        await asyncio.sleep(GLANCE)

    async def sees(self, kind: type[W], name: str = "", under: QWidget | None = None) -> W:
        """Wait for a widget; of several the newest."""
        what = f"there is a {kind.__name__} “{name}”"
        return (await self.until(lambda: self.seen(kind, name, under), what))[-1]

    async def hears(self, words: str) -> None:
        """Wait for words anywhere on the screen."""
        await self.until(lambda: words in self.texts(), f"it says “{words}”")

    # doing

    async def click(self, on: QWidget, button: int = 1, times: int = 1, at: QPoint | None = None) -> None:
        """Click a widget once it lies still and nothing covers it; scrolls by the wheel. `at`: not its middle."""
        await self._reach(on)
        middle = await self._still(on)
        await self.click_at(middle if at is None else on.mapToGlobal(at), button, times)

    async def click_at(self, at: QPoint, button: int = 1, times: int = 1) -> None:
        """Click a point of the screen."""
        await hands.click(at, button, times)

    async def _reach(self, on: QWidget) -> None:
        area = _scroller(on)
        if area is None:
            return
        view = area.viewport()

        def hidden() -> int:
            """Below zero: it is above what shows; over zero: below."""
            at = on.mapTo(view, on.rect().center()).y()
            return 0 if 0 <= at < view.height() else at

        if not hidden():
            return
        middle = await self._still(view)  # a window that has just come may still be put somewhere else
        for _ in range(60):
            if not hidden():
                return
            before = area.verticalScrollBar().value()
            await hands.click(middle, button=4 if hidden() < 0 else 5)
            await self.until(
                lambda before=before: area.verticalScrollBar().value() != before or not hidden(), "it scrolls"
            )

    async def _still(self, on: QWidget) -> QPoint:
        """Where a widget is, once it is on the screen, can be used, and does not move any more."""
        last: list[QPoint] = []

        def lies_still() -> bool:
            at = on.mapToGlobal(on.rect().center())
            last.append(at)
            top = QApplication.widgetAt(at)
            free = top is not None and (top is on or on.isAncestorOf(top) or top.isAncestorOf(on))
            return on.isVisible() and on.isEnabled() and free and len(last) > 3 and set(last[-3:]) == {at}

        await self.until(lies_still, f"“{' / '.join(_names(on))}” can be clicked")
        return last[-1]

    async def choose_step(self, title: str) -> None:
        """Click a step in the graph."""
        view = self.part(GraphView)

        def place() -> QPoint | None:
            for item in view.items_by_step.values():
                if item.face.title == title:
                    return view.viewport().mapToGlobal(view.mapFromScene(item.sceneBoundingRect().center()))
            return None

        at = await self.until(place, f"the step “{title}” is drawn")
        assert at is not None
        await self.click_at(at)

    async def choose_row(self, name: str, text: str) -> None:
        """Click a row of a list."""
        await self.until(lambda: any(text in row for row in self.rows(name)), f"“{name}” has “{text}”")
        view = self.seen(QListView, name)[0]
        row = next(index for index, words in enumerate(self.rows(name)) if text in words)
        await self.click_at(view.viewport().mapToGlobal(view.visualRect(view.model().index(row, 0)).center()))

    async def press_button(self, name: str) -> None:
        """Click the newest button of that name, once it can be used."""
        await self.click(await self.sees(QAbstractButton, name))

    async def keys(self, *keys: str) -> None:
        """Press keys one after another."""
        await hands.press(*keys)

    async def types(self, text: str) -> None:
        """Type."""
        await hands.type_text(text)

    async def ask(self, words: str) -> None:
        """Type a request and send it."""
        prompt = self.part(Prompt)
        await self.click(prompt)
        await self.until(prompt.hasFocus, "the prompt has the keyboard")
        await self.types(words)
        await self.until(lambda: prompt.toPlainText() == words, f"“{words}” is typed")
        await self.keys("Return")
        await self.until(lambda: not prompt.toPlainText(), "it is sent")

    async def choose(self, *path: str) -> None:
        """Choose an entry of the menu bar by mouse: menu, submenu, entry."""
        bar = self.shell.menuBar()
        first = next(each for each in bar.actions() if _plain(each) == path[0])
        await self.click_at(bar.mapToGlobal(bar.actionGeometry(first).center()))
        await self.choose_in(first.menu(), *path[1:])

    async def choose_in(self, menu: QMenu, *path: str) -> None:
        """Choose an entry of an open menu."""
        await self.until(menu.isVisible, f"the menu “{menu.title()}” is open")
        entry = next(each for each in menu.actions() if _plain(each) == path[0])
        await self.click_at(menu.mapToGlobal(menu.actionGeometry(entry).center()))
        if len(path) > 1:
            await self.choose_in(entry.menu(), *path[1:])


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _names(widget: QWidget) -> tuple[str, ...]:
    """What a person may call a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return tuple(each for each in (widget.accessibleName(), text.strip(), widget.windowTitle()) if each)


def _scroller(widget: QWidget) -> QScrollArea | None:
    """The scroll area a widget stands in."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
