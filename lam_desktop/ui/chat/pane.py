"""The chat: what was said above, what goes on now, the words to come below."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lam_desktop.ui.board import Busy, Line
from lam_desktop.ui.chat.approval import OpenCard
from lam_desktop.ui.chat.bubbles import Spoken, bubble
from lam_desktop.ui.chat.prompt import Composer
from lam_desktop.ui.chat.result import ResultCard
from lam_desktop.ui.chat.welcome import Welcome
from lam_desktop.ui.parts import GUTTER, IconButton, beside_bar, column_in, framed, label, pane, scrolling
from lam_desktop.ui.session import Session
from lam_desktop.ui.theme import Look

_MOST = 200  # lines kept as widgets


class ChatPane(QWidget):
    """Shows a session's lines."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session = session
        self._look = look
        outer = column_in(self)
        surface, column = pane()
        outer.addWidget(surface)
        self._flow = QWidget()
        self._flow.setObjectName("flow")
        self._lines = column_in(self._flow, 0, 10)
        self._lines.setContentsMargins(0, 2, 0, 2)
        self._lines.addStretch(1)
        self._scroll = scrolling("Conversation", self._flow)
        column.addWidget(self._scroll, 1)
        column.setContentsMargins(*beside_bar(14))
        self.working = Working(session, look)
        self.composer = Composer(look)
        self.prompt = self.composer.prompt
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, GUTTER, 0)
        foot.setSpacing(10)
        foot.addWidget(self.working)
        foot.addWidget(self.composer)
        column.addLayout(foot)
        self._welcome: QWidget | None = None
        self._growing: Spoken | None = None
        self._at_end = True
        self._greet()
        session.line_added.connect(self.add)
        session.consulting.came.connect(self._grow)
        session.cleared.connect(self._clear)
        self.prompt.sent.connect(session.send)
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, top: bar.setValue(top) if self._at_end else None)
        bar.valueChanged.connect(lambda value: setattr(self, "_at_end", value >= bar.maximum() - 40))

    def _greet(self) -> None:
        self._welcome = Welcome(self._look, self.draft)
        self._lines.insertWidget(0, self._welcome)

    def draft(self, text: str) -> None:
        """Put words into the prompt without sending them."""
        self.prompt.setPlainText(text)
        self.prompt.moveCursor(self.prompt.textCursor().MoveOperation.End)
        self.prompt.setFocus()

    def add(self, line: Line) -> None:
        """Append a line and show it."""
        if line.kind == "model" and self._growing is not None:
            self._growing.say(line.text)
            self._growing = None
            return
        if self._welcome is not None and line.kind != "notice":
            self._welcome.deleteLater()
            self._welcome = None
        if line.kind == "user":
            self.prompt.remember(line.text)
        if line.kind in ("plan", "problem"):
            self._void_older(line.run)
        while self._lines.count() > _MOST:
            self._drop_first()
        self._at_end = True
        made = bubble(line, self._session, self._look, self._session.send)
        if isinstance(made, OpenCard):
            made.left.connect(self.prompt.setFocus)
        if isinstance(made, OpenCard | ResultCard):
            made.turned.connect(self._stay)
        self._lines.insertWidget(self._lines.count() - 1, made)

    def _grow(self, text: str) -> None:
        """Words of a language model as they come."""
        if self._growing is None:
            self._growing = Spoken(text, self._look)
            self._at_end = True
            self._lines.insertWidget(self._lines.count() - 1, self._growing)
        self._growing.say(text)

    def _stay(self) -> None:
        """What a person unfolds stays where it is, though the end moves away from it."""
        self._at_end = False

    def _void_older(self, run: str) -> None:
        for index in range(self._lines.count()):
            item = self._lines.itemAt(index)
            card = item.widget() if item else None
            if isinstance(card, OpenCard) and not card.outlives(run):
                card.deleteLater()

    def _drop_first(self) -> None:
        item = self._lines.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.deleteLater()

    def _clear(self) -> None:
        self._growing = None
        while self._lines.count() > 1:
            self._drop_first()
        self._greet()
        self.prompt.setFocus()


class Working(QWidget):
    """What goes on right now, with a way to stop it; takes no room when nothing does."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setAccessibleName("Progress")
        outer = column_in(self)
        frame, column = framed("said", 11, 7)
        outer.addWidget(frame)
        self.text = label("", "", wrap=False)
        self.pause = IconButton(look, "pause", "Pause the run", "Pause", "quiet")
        self.pause.clicked.connect(session.pause)
        self.stop = IconButton(look, "stop", "Stop the run", "Stop", "quiet", "bad")
        self.stop.clicked.connect(session.cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of the run")
        line = QHBoxLayout()
        line.addWidget(self.text, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        column.addLayout(line)
        column.addWidget(self.bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(lambda: self.setVisible(bool(session.busy.kind)))
        self.setVisible(False)
        session.busy_changed.connect(self.show_busy)

    def show_busy(self, busy: Busy) -> None:
        """Follow; what is over in a blink is not shown at all."""
        self.text.setText(busy.text)
        self.pause.setVisible(busy.kind == "working")
        self.pause.setText("Go on" if busy.paused else "Pause")
        self.pause.show_icon("play" if busy.paused else "pause")
        self.stop.setVisible(busy.kind in ("working", "checking", "asking"))
        self.bar.setRange(0, 0 if busy.share < 0 else 1000)
        self.bar.setValue(int(busy.share * 1000))
        if not busy.kind:
            self._delay.stop()
            self.setVisible(False)
        elif not self.isVisible() and not self._delay.isActive():
            self._delay.start(150)
