"""The frame of the window: docks with titles, and where they stand. Rule: imports nothing but Qt, to paint at once."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QStyle, QStyleOption, QWidget

from lam_desktop.ui.icons import icon
from lam_desktop.ui.parts import IconButton, IconLabel, label
from lam_desktop.ui.theme import Look

LAYOUT = "window-layout"
_VERSION = 5
_LARGEST = QSize(1480, 920)
_MENU_ROOM = 20  # px round the words of the menu bar
_LOOSE = 28  # px
_SHARES = (0.34, 0.42, 0.24)


class Shell(QMainWindow):
    """Chat left, graph in the middle, monitor and history right; each can be moved, hidden and brought back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.leave: Callable[[], bool] = lambda: True
        self.setWindowTitle("LAM Desktop")
        self.setObjectName("window")
        self.setDockNestingEnabled(True)
        self.setContentsMargins(8, 0, 8, 8)
        bar = self.menuBar()
        bar.setFixedHeight(bar.fontMetrics().height() + _MENU_ROOM)  # before its menus are there nothing may jump
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.docks = {
            "chat": self._dock("Chat", "chat", left), "graph": self._dock("Plan", "graph", right),
            "monitor": self._dock("Monitor", "monitor", right), "history": self._dock("History", "history", right),
        }  # fmt: skip
        self.arrange()
        self._mark()
        look.changed.connect(self._mark)

    def _dock(self, title: str, picture: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setAccessibleName(title)
        dock.setTitleBarWidget(DockTitle(self.look, dock, picture))
        dock.setWidget(Skeleton(self.look))
        self.addDockWidget(area, dock)
        return dock

    def _mark(self) -> None:
        self.setWindowIcon(icon("app", self.look.tokens.accent, 64))

    def arrange(self) -> None:
        """Put everything where it stands at first, fitted to the screen."""
        docks = self.docks
        for dock in docks.values():
            dock.setFloating(False)
            dock.show()
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["chat"])
        self.splitDockWidget(docks["chat"], docks["graph"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["graph"], docks["monitor"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["monitor"], docks["history"], Qt.Orientation.Vertical)
        if not self.isVisible():
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(QSize(int(room.width() * 0.94), int(room.height() * 0.9)).boundedTo(_LARGEST))
            self.move(room.center() - self.rect().center())
        widths = [int(self.width() * share) for share in _SHARES]
        self.resizeDocks([docks["chat"], docks["graph"], docks["monitor"]], widths, Qt.Orientation.Horizontal)
        heights = [int(self.height() * 0.66), int(self.height() * 0.34)]
        self.resizeDocks([docks["monitor"], docks["history"]], heights, Qt.Orientation.Vertical)

    def layout_now(self) -> dict[str, str]:
        """Docks and size, to be stored."""
        return {"geometry": _text(self.saveGeometry()), "state": _text(self.saveState(_VERSION))}

    def restore_layout(self, stored: Any) -> None:
        """Put docks and size where they were left; what no longer fits on the screen is moved into it."""
        try:
            geometry, state = _bytes(stored["geometry"]), _bytes(stored["state"])
        except (TypeError, KeyError, ValueError):
            return
        self.restoreGeometry(geometry)
        if not self.restoreState(state, _VERSION):
            self.arrange()
        self.keep_on_screen()

    def keep_on_screen(self) -> None:
        """Move and shrink what would stand beside the screen, the frame included."""
        frame, inside = self.frameGeometry(), self.geometry()
        screen = QGuiApplication.screenAt(frame.center()) or QGuiApplication.primaryScreen()
        wanted = clamped(frame, screen.availableGeometry())
        if wanted != frame and not self.windowState() & (
            Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        ):
            top_left = inside.topLeft() - frame.topLeft()
            self.setGeometry(QRect(wanted.topLeft() + top_left, wanted.size() - (frame.size() - inside.size())))

    def bring_up(self) -> None:
        """Show the window in front of the others."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        event.ignore()
        if self.leave():
            self.hide()


def clamped(wanted: QRect, room: QRect) -> QRect:
    """The rectangle made small enough for the room and moved into it."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(wanted.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def _text(data: QByteArray) -> str:
    return base64.b64encode(bytes(data.data())).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text))


def _take_out(dock: QDockWidget) -> None:
    """Out of the window, a little off its place so that one sees it is loose; or back into it."""
    dock.setFloating(not dock.isFloating())
    if dock.isFloating():
        dock.move(dock.pos() + QPoint(-_LOOSE, _LOOSE))


class DockTitle(QWidget):
    """The head of a dock: what it is, and buttons to take it out and to hide it. It is moved by dragging."""

    def __init__(self, look: Look, dock: QDockWidget, picture: str) -> None:
        super().__init__()
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 8, 5)
        line.setSpacing(8)
        title = dock.windowTitle()
        line.addWidget(IconLabel(look, picture, "dim", 16))
        line.addWidget(label(title, "heading", wrap=False))
        line.addStretch(1)
        take_out = IconButton(look, "float", f"Take {title} out of the window, or put it back", size=14, colour="faint")
        hide = IconButton(look, "close", f"Hide {title}", size=14, colour="faint")
        for each in (take_out, hide):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the View menu does the same by keyboard
        take_out.clicked.connect(lambda: _take_out(dock))
        hide.clicked.connect(dock.hide)
        line.addWidget(take_out)
        line.addWidget(hide)


class Skeleton(QWidget):
    """What stands in a dock until its content is there: a few soft bars."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(300, 240)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.colour("raised"))
        for index, share in enumerate((0.5, 0.8, 0.65)):
            painter.drawRoundedRect(QRectF(18, 22 + index * 30, (self.width() - 36) * share, 14), 7, 7)
