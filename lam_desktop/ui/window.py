"""The window in full: panes in the frame's docks, menus, dialogs, tray. No pane's behaviour lives here."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from lam_desktop.app import Services
from lam_desktop.core.outcome import RunReport
from lam_desktop.ui.board import Line
from lam_desktop.ui.chat.pane import ChatPane
from lam_desktop.ui.dialogs import Dialogs
from lam_desktop.ui.graph.pane import GraphPane
from lam_desktop.ui.history.pane import HistoryPane
from lam_desktop.ui.history.view_model import HistoryModel
from lam_desktop.ui.instance import ASK, RAISE, Door
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.menus import Menus
from lam_desktop.ui.monitor.pane import MonitorPane
from lam_desktop.ui.monitor.view_model import MonitorModel
from lam_desktop.ui.progress import Progress
from lam_desktop.ui.quickask import QuickAsk
from lam_desktop.ui.schedules.hotkeys import Hotkeys
from lam_desktop.ui.session import Session
from lam_desktop.ui.shell import LAYOUT, Shell
from lam_desktop.ui.tray import Tray

# The least size of each pane in px: what comes into it later never makes the window grow beyond the screen.
_LEAST = {"chat": (320, 220), "graph": (200, 160), "monitor": (170, 100), "history": (230, 120)}
_PAUSE = 0.003  # seconds between two panes: turns of no length would come before what the person does
_REST_LIMIT = 15.0  # seconds a run may take to come to rest when the program ends


class Window:
    """Puts everything together; filled with `fill`, ended with `close`.

    Args:
        end: ends the program.
    """

    chat: ChatPane
    graph: GraphPane
    monitor: MonitorPane
    history: HistoryPane
    menus: Menus

    def __init__(self, shell: Shell, services: Services, tasks: Tasks, end: Callable[[], None]) -> None:
        self.shell = shell
        self.services = services
        self.tasks = tasks
        self.end = end
        self.session = Session(services, tasks)
        self.dialogs = Dialogs(shell, services, tasks)
        self.tray: Tray | None = None
        self._progress = Progress(self.session, tasks, self._told)
        self._usage = MonitorModel(services.bus, services.settings.parallel_steps)
        self._rows = HistoryModel(self.session, tasks)
        self._quick: QuickAsk | None = None
        self._door: Door | None = None
        self._said_goodbye = False
        services.schedules.sources["hotkey"] = Hotkeys(shell, services, tasks).watch

    async def fill(self) -> None:
        """Put the panes in, one at a time, so that the frame answers in between."""
        look, settings = self.shell.look, self.services.settings
        look.want(settings.theme)
        self.chat = ChatPane(self.session, look)
        await self._place("chat", self.chat)
        self.graph = GraphPane(self.session, self.tasks, look)
        await self._place("graph", self.graph)
        self.monitor = MonitorPane(self._usage, settings, look)
        await self._place("monitor", self.monitor)
        self.history = HistoryPane(self._rows, look)
        await self._place("history", self.history)
        self.shell.keep_on_screen()  # what came in may have needed more room
        self.menus = Menus(self.shell, self.session, self.dialogs, self.graph.view.fit, self.end)
        self.dialogs.settings_changed.connect(self.monitor.show_limits)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = Tray(self.session, self.tasks, look, self.shell.bring_up, self.quick_ask, self.end)
        self.shell.leave = self._leave
        self._door = Door(self.services.profile.state, {RAISE: self.shell.bring_up, ASK: self.quick_ask})
        self.chat.prompt.setFocus()

    async def _place(self, dock: str, pane: QWidget) -> None:
        pane.setMinimumSize(*_LEAST[dock])
        self.shell.docks[dock].setWidget(pane)
        await asyncio.sleep(_PAUSE)

    # what is told outside the chat

    def tell(self, title: str, text: str) -> None:
        """A notification: by the tray, or in the chat where there is no tray."""
        if self.tray is not None:
            self.tray.tell(title, text)
        else:
            self.session.line_added.emit(Line("notice", text if title == text else f"{title}: {text}"))

    async def _told(self, report: RunReport) -> None:
        """A run that a schedule began is over."""
        await self.session.tell(report)
        if self.tray is not None and not self.shell.isActiveWindow():
            self.tray.tell(report.request, report.error or report.answer)

    def quick_ask(self) -> None:
        """Open the small line over everything else."""
        if self._quick is None:
            self._quick = QuickAsk(self.shell.look, self._asked)
        self._quick.open_up()

    def _asked(self, text: str) -> None:
        self.shell.bring_up()
        self.session.send(text)

    # the end

    def _leave(self) -> bool:
        """The frame was closed: into the tray where there is one, else the end. True: it is to be hidden."""
        if self.tray is None or not self.services.settings.run_in_tray:
            self.end()
            return False
        self.tasks.spawn(self._keep_layout())
        if not self._said_goodbye:
            self._said_goodbye = True
            self.tray.tell("LAM Desktop is still here", "Click the icon to open it, or right-click to quit.")
        return True

    async def _keep_layout(self) -> None:
        await self.services.preferences.set(LAYOUT, self.shell.layout_now())

    async def close(self) -> None:
        """Let what runs come to rest, keep the layout, stop listening."""
        if self._door is not None:
            self._door.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._rest(), _REST_LIMIT)
        await self._keep_layout()
        for each in (self._progress, self._usage, self._rows, self.session):
            each.close()
        if self.tray is not None:
            self.tray.close()

    async def _rest(self) -> None:
        """Stop a run that goes on, and wait until nothing does: what it had done is taken back."""
        if not self.session.busy.kind:
            return
        quiet: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.session.busy_changed.connect(lambda busy: None if busy.kind or quiet.done() else quiet.set_result(None))
        if self.session.board.phase == "running":
            self.session.cancel()
        await quiet
